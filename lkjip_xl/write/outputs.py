"""All outputs of a run, in order: lampiran, copies, proposals, reconciliation, temuan.json. What nobody foresaw in one
of them costs that one only: it is told, and the run is not ready to print."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from lkjip_xl.model import CannotGoOn, contained, why
from lkjip_xl.report import temuan, usulan
from lkjip_xl.result import Result
from lkjip_xl.write import former, prints
from lkjip_xl.write.destination import refuse
from lkjip_xl.write.lampiran import Written, write_lampiran
from lkjip_xl.write.rekonsiliasi import write_rekonsiliasi
from lkjip_xl.write.stage import STAGE, Stage, Stuck, staged
from lkjip_xl.write.terisi import copy_names, write_filled

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Produced:
    """What was written, in the order of interest, and what is worth saying about it. faults: parts of the run that
    failed, those of the outputs included."""

    lampiran: Path
    rekonsiliasi: Path
    terisi: tuple[Path, ...]
    temuan: Path
    notes: tuple[str, ...]
    usulan: Path | None = None
    faults: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """What one run writes, as far as it has come."""

    result: Result
    out: Path
    progress: Progress
    notes: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def judged(self) -> Result:
        """The result with what has failed since."""
        return replace(self.result, faults=(*self.result.faults, *self.faults))


def write_outputs(result: Result, out: Path, template: Path | None, progress: Progress) -> Produced:
    """Write all outputs of a run into `out` (made when missing): all of them or, with CannotGoOn, none."""
    previous = result.path / result.settings.previous if result.settings.previous else None
    old = former.Moved()
    try:
        refuse(result.path, out, previous, result.folder.files, template)
        with staged(out) as stage:
            before = prints.former_run(out)
            run = _Run(result, out, progress)
            lampiran, rekonsiliasi = f"Lampiran LKjIP {result.year}.xlsx", f"Rekonsiliasi {result.year}.xlsx"
            copies = copy_names(result)
            names = [lampiran, rekonsiliasi, usulan.FILE, *(f"{prints.FILLED}/{name}" for name in copies.values())]
            old = former.keep_changed(out, before, (*names, prints.REPORT))
            printed = _lampiran(run, stage, lampiran, template)
            _copies(run, stage, copies)
            _proposals(run, stage, printed)
            done = _commit(run, stage, before, old, printed, rekonsiliasi, copies)
    except OSError as fault:
        raise CannotGoOn("\n".join((_not_written(fault, out), *old.notes))) from None
    return Produced(
        out / lampiran,
        out / rekonsiliasi,
        tuple(out / prints.FILLED / name for name in copies.values() if f"{prints.FILLED}/{name}" in stage.prints),
        out / prints.REPORT,
        tuple(dict.fromkeys([*done.notes, *run.notes, *run.faults])),
        out / usulan.FILE,
        run.judged.faults,
    )


def _lampiran(run: _Run, stage: Stage, name: str, template: Path | None) -> Written:
    run.progress("menulis lampiran")
    printed = Written((), ())
    with contained(name, run.faults):
        printed = write_lampiran(run.result, stage.path(name), template, run.out / name)
        stage.complete(name)
    run.notes += printed.notes
    run.faults += printed.faults
    return printed


def _copies(run: _Run, stage: Stage, copies: dict[str, str]) -> None:
    for name, copy in copies.items():
        run.progress(f"menyalin {name}")
        target = f"{prints.FILLED}/{copy}"
        with contained(f"Salinan {copy}", run.faults):
            run.notes += write_filled(run.result, name, stage.path(target))
            stage.complete(target)


def _proposals(run: _Run, stage: Stage, printed: Written) -> None:
    with contained(usulan.FILE, run.faults):
        text = usulan.text(usulan.Material(run.result, printed.unsigned))
        stage.path(usulan.FILE).write_text(text, encoding="utf-8")
        stage.complete(usulan.FILE)


def _commit(
    run: _Run,
    stage: Stage,
    before: prints.Prints | None,
    old: former.Moved,
    printed: Written,
    rekonsiliasi: str,
    copies: dict[str, str],
) -> former.Moved:
    """The reconciliation and temuan.json, which tell what became of former outputs, and then all in their places. Where
    a former output turns out not to be movable, they are written again and say so."""
    run.progress("menulis rekonsiliasi")
    links = {name: f"{prints.FILLED}/{copy}" for name, copy in copies.items()}
    kept = len(run.notes)
    stuck: tuple[str, ...] = ()
    while True:
        gone = former.to_put_away(run.out, before, (*stage.prints, rekonsiliasi), stuck)
        done = replace(old, away=gone.away, stuck=gone.stuck)
        del run.notes[kept:]
        with contained(rekonsiliasi, run.faults):
            written = write_rekonsiliasi(run.judged, stage.path(rekonsiliasi), links, done.notes + printed.remarks)
            run.notes += written.notes
            run.faults += [fault for fault in written.faults if fault not in run.faults]
            stage.complete(rekonsiliasi)
        outputs = stage.prints | former.still_there(run.out, before, done.stuck)
        outputs.pop(prints.REPORT, None)
        stage.path(prints.REPORT).write_text(temuan.to_text(run.judged, outputs), encoding="utf-8")
        stage.complete(prints.REPORT)
        try:
            stage.commit([n for n in stage.prints if n != prints.REPORT] + [prints.REPORT], done.away)
        except Stuck as fault:
            stuck = (*stuck, fault.name)
            continue
        return done


def _not_written(fault: OSError, out: Path) -> str:
    """Why the outputs cannot be written, in words for the user."""
    name = Path(fault.filename).name.removesuffix(".sebagian") if fault.filename else out.name
    if isinstance(fault, PermissionError) and not os.access(_there(out), os.W_OK):
        return f"Folder {out} tidak boleh ditulisi. Pilih folder lain dengan --hasil, atau mintakan izin menulis."
    if isinstance(fault, PermissionError):
        return f"{name} tidak dapat ditulis. Mungkin sedang terbuka di Excel: tutup dahulu, lalu ulangi."
    if isinstance(fault, FileExistsError | NotADirectoryError | IsADirectoryError):
        return f"{out} tidak dapat dijadikan folder hasil karena {name} sudah ada dan bukan sebagaimana mestinya."
    if fault.errno == errno.ENOSPC:
        full = out if STAGE in str(fault.filename or STAGE) else Path(tempfile.gettempdir())
        return f"Hasil tidak dapat ditulis ke {out}: tempat penyimpanan {full} penuh. Hasil yang lama tidak berubah."
    return f"Hasil tidak dapat ditulis ke {out}: {why(fault)}. Periksa nama dan letak foldernya, lalu ulangi."


def _there(out: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    for path in (out, *out.parents):
        with contextlib.suppress(OSError):
            if path.exists():
                return path
    return out
