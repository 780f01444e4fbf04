"""The steps in order; `examine` and `produce` are the two functions that a caller needs."""

import errno
import gc
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from lkjip_xl import settings as settings_module
from lkjip_xl.model import (
    CannotGoOn,
    Explanation,
    Fill,
    Finding,
    Folder,
    LkjipError,
    Note,
    Place,
    Unreadable,
    Unrecognised,
    inner_fault,
)
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from lkjip_xl.settings.near import perhaps

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Produced:
    """What was written, in the order of interest, and what is worth saying about it."""

    lampiran: Path
    rekonsiliasi: Path
    terisi: tuple[Path, ...]
    temuan: Path
    notes: tuple[str, ...]
    usulan: Path | None = None


def _silent(_: str) -> None:
    """No progress wanted."""


def examine(
    folder: Path,
    *,
    year: int | None = None,
    opd: str | None = None,
    template: Path | None = None,
    progress: Progress = _silent,
) -> Result:
    """Read, recognise, relate, check, explain and compute one folder. Writes nothing.

    year, opd: go before what lkjip.toml and the documents say.
    template: the users' own template, whose sheets the settings may name; None for the one of the tool.
    Raises CannotGoOn when nothing can be read or nothing is recognised, lkjip.toml is faulty, or the documents are of
    several agencies and nothing says which one is meant.
    """
    with _rarely_collected():
        return _examined(folder, year, opd, template, progress)


@contextmanager
def _rarely_collected() -> Iterator[None]:
    """A run makes millions of small objects that live to its end: looking for garbage among them every 700 took a
    fifth of the time of a large workbook."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _examined(folder: Path, year: int | None, opd: str | None, template: Path | None, progress: Progress) -> Result:
    settings = settings_module.load(folder)
    if year is not None:
        settings = replace(settings, tahun=year)
    if opd is not None:
        settings = replace(settings, opd=opd.strip() or None)
    model, formats, reading = _recognise(folder, settings, progress)
    previous, before = _previous(folder, settings, progress)
    sheets = _sheets(template) if settings.of_sheets else ()
    progress("memeriksa hubungan antarangka")
    return judge(
        model,
        settings,
        path=folder,
        formats=formats,
        reading=reading,
        previous=previous,
        before=before,
        sheets=sheets,
        progress=progress,
    )


def _sheets(template: Path | None) -> tuple[str, ...]:
    """The sheets that the lampiran can have, as the template names them."""
    from lkjip_xl.write.lampiran.template import default_template, read_template

    return tuple(sheet.name for sheet in read_template(template or default_template()) if not sheet.hidden)


def _previous(folder: Path, settings: Settings, progress: Progress) -> tuple[Folder | None, Settings | None]:
    """Last year's folder with its settings, where lkjip.toml names one. Its own lkjip.toml counts for it."""
    if settings.previous is None:
        return None, None
    path = folder / settings.previous
    at = f"{settings_module.FILE}: kunci tahun_lalu"
    if not path.is_dir():
        beside = [p.name for p in path.parent.iterdir() if p.is_dir()] if path.parent.is_dir() else []
        near = perhaps(path.name, [name for name in beside if not name.startswith(".")])
        raise CannotGoOn(f"{at}: folder {settings.previous} tidak ada.{near} Periksa nama dan letaknya.")
    if path.resolve() == folder.resolve():
        raise CannotGoOn(f"{at}: {settings.previous} adalah folder ini sendiri; sebutkan folder tahun lalu.")
    try:
        before = settings_module.load(path)
        return _recognise(path, before, progress)[0], before
    except CannotGoOn as fault:
        raise CannotGoOn(f"{at}: {fault}") from None


def judge(
    model: Folder,
    settings: Settings,
    *,
    path: Path = Path(),
    formats: dict[str, str] | None = None,
    reading: tuple[Note, ...] = (),
    previous: Folder | None = None,
    before: Settings | None = None,
    sheets: tuple[str, ...] = (),
    progress: Progress = _silent,
) -> Result:
    """Relate, check, explain and compute what was recognised: the part that opens no file.

    previous, before: last year's folder and its settings, where lkjip.toml names one."""
    from lkjip_xl import checks
    from lkjip_xl.compute import compute
    from lkjip_xl.explain import blame, explain, fold
    from lkjip_xl.facts import establish
    from lkjip_xl.facts.mixed import refuse_mixed

    facts = establish(model, settings, previous, before)
    model, relations = facts.folder, facts.relations
    refuse_mixed(model, settings, path)
    outcomes = checks.run(checks.Case(model, relations, settings, previous=previous, facts=facts, sheets=sheets))
    findings = ordered(checks.told(outcomes))
    progress("mencari penjelasan")
    faults: list[str] = []
    explanations: tuple[Explanation, ...] = ()
    with _contained("Penjelasan temuan", faults):
        explanations = explain(relations, findings, settings, model, facts.verdicts)
        findings, explanations = fold(blame(findings, explanations), explanations)
    progress("menghitung kolom yang kosong")
    fills: tuple[Fill, ...] = ()
    with _contained("Pengisian sel kosong", faults):
        fills = compute(model, settings, relations, facts.directions)
    return Result(
        path, model, settings, relations, outcomes, findings, explanations, fills, formats or {}, reading,
        facts.directions, tuple(faults),
    )  # fmt: skip


@contextmanager
def _contained(what: str, faults: list[str]) -> Iterator[None]:
    """A part of the work whose unforeseen failure costs only itself; the failure is noted."""
    try:
        yield
    except LkjipError:
        raise
    except Exception as error:
        faults.append(f"{what} tidak ada karena {inner_fault(error)}.")


_RANK = {"galat": 0, "peringatan": 1, "catatan": 2}


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, then by code and place: the order of files does not matter."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[int, str, Place, str]:
    place = finding.locations[0].place if finding.locations else Place("", "")
    return _RANK[finding.level.value], finding.code, place, finding.message


def _recognise(folder: Path, settings: Settings, progress: Progress) -> tuple[Folder, dict[str, str], tuple[Note, ...]]:
    from lkjip_xl.read import list_inputs, read_book
    from lkjip_xl.read.clock import OutOfTime, within
    from lkjip_xl.recognise import gather, recognise
    from lkjip_xl.recognise.names import normalise

    if wrong := settings.contradiction(normalise):
        raise CannotGoOn(wrong)
    if folder.is_file():
        raise CannotGoOn(
            f"{folder} adalah berkas. Sebutkan foldernya; untuk satu berkas: lkjip-xl kenali {folder.name}"
        )
    if not folder.is_dir():
        raise CannotGoOn(f"Folder {folder} tidak ada. Periksa kembali nama dan letaknya.")
    inputs = list_inputs(folder)
    found, unreadable, formats, reading = [], [], {}, []
    sheets: dict[str, list[str]] = {}
    for number, path in enumerate(inputs.files, 1):
        progress(f"membaca {number}/{len(inputs.files)} {path.name}")
        try:
            book = read_book(path, settings.limits)
        except Unreadable as fault:
            unreadable.append(Unrecognised(path.name, None, str(fault)))
            sheets[path.name] = []
            continue
        formats[path.name] = book.format
        reading += [Note("pembacaan", note, Place(path.name, "")) for note in book.notes]
        sheets[path.name] = [grid.name for grid in book.grids]
        try:
            with within(settings.limits.time_for(path.stat().st_size)):
                found.append(recognise(book, settings))
        except OutOfTime:
            unreadable.append(Unrecognised(path.name, None, TOO_INTRICATE))
        except Exception as error:
            unreadable.append(Unrecognised(path.name, None, f"dilewati karena {inner_fault(error)}"))
    if not inputs.files:
        raise CannotGoOn(
            f"Tidak ada buku kerja di folder {folder}. "
            "Letakkan berkas Excel (RKT, PK, DPA, pengukuran) langsung di folder itu."
        )
    if not found:
        lines = "\n".join(f"  {u.file}: {u.reason}" for u in unreadable)
        raise CannotGoOn(f"Tidak ada berkas yang dapat dibaca di folder {folder}:\n{lines}")
    if wrong := settings.misnamed(sheets):
        raise CannotGoOn(wrong)
    model = gather(folder.name, found, settings)
    skipped = tuple(Unrecognised(name, None, reason) for name, reason in inputs.skipped if not _expected(name))
    model = replace(
        model,
        unrecognised=model.unrecognised + tuple(unreadable) + skipped,
        files=tuple(p.name for p in inputs.files),
        subfolders=inputs.subfolders,
    )
    if not model.documents:
        lines = "\n".join(
            f"  {u.file}{', lembar ' + u.sheet if u.sheet else ''}: {u.reason}" for u in model.unrecognised[:8]
        )
        raise CannotGoOn(
            f"Tidak ada dokumen yang dikenali di folder {folder}:\n{lines}\nJalankan: lkjip-xl kenali NAMA-BERKAS"
        )
    return model, formats, tuple(reading)


TOO_INTRICATE = (
    "terlalu lama ditelaah, karena isinya sangat rumit atau sangat lebar; pecah menjadi beberapa buku kerja, atau beri "
    "waktu lebih lama dengan kunci batas.detik di lkjip.toml"
)


def _expected(name: str) -> bool:
    """Files that stand in a folder on purpose: the settings, the launcher, a README."""
    return name == settings_module.FILE or Path(name).suffix.casefold() in (".md", ".bat")


def produce(result: Result, out: Path, template: Path | None = None, progress: Progress = _silent) -> Produced:
    """Write all outputs of a run into `out` (made when missing). CannotGoOn when it cannot be written."""
    from lkjip_xl.facts.mixed import refuse_listed
    from lkjip_xl.report import temuan, usulan
    from lkjip_xl.write import former, prints
    from lkjip_xl.write.destination import refuse
    from lkjip_xl.write.lampiran import write_lampiran
    from lkjip_xl.write.rekonsiliasi import write_rekonsiliasi
    from lkjip_xl.write.terisi import copy_names, write_copies

    refuse_listed(result.folder, result.path)
    previous = result.path / result.settings.previous if result.settings.previous else None
    refuse(result.path, out, previous, result.folder.files)
    lampiran = out / f"Lampiran LKjIP {result.year}.xlsx"
    rekonsiliasi = out / f"Rekonsiliasi {result.year}.xlsx"
    copies, proposed, report = copy_names(result), out / usulan.FILE, out / prints.REPORT
    names = [lampiran.name, rekonsiliasi.name, proposed.name, *(f"{prints.FILLED}/{name}" for name in copies.values())]
    old, written = former.Moved(), prints.Written(out)
    try:
        before = prints.former_run(out)
        out.mkdir(parents=True, exist_ok=True)
        old = former.keep_changed(out, before, (*names, report.name))
        progress("menulis lampiran")
        printed = write_lampiran(result, lampiran, template)  # first: a faulty template must not leave half a result
        written.add(lampiran.name)
        filled = out / prints.FILLED
        filled.mkdir(exist_ok=True)
        said = write_copies(result, filled, copies, lambda copy: written.add(f"{filled.name}/{copy}"), progress)
        gone = former.put_away(out, before, names)
        old = replace(old, away=gone.away, stuck=gone.stuck)
        proposed.write_text(usulan.text(usulan.Material(result, printed.unsigned)), encoding="utf-8")
        written.add(proposed.name)
        progress("menulis rekonsiliasi")
        links = {name: f"{prints.FILLED}/{copy}" for name, copy in copies.items()}
        notes = (
            old.notes
            + printed.notes
            + said
            + write_rekonsiliasi(result, rekonsiliasi, links, old.notes + printed.remarks)
        )
        written.add(rekonsiliasi.name)
        outputs = written.prints | former.still_there(out, before, old.stuck)
        report.write_text(temuan.to_text(result, outputs), encoding="utf-8")
        written.finished()
    except OSError as fault:
        raise CannotGoOn("\n".join((_not_written(fault, out), *old.notes))) from None
    return Produced(
        lampiran,
        rekonsiliasi,
        tuple(filled / name for name in copies.values()),
        report,
        tuple(dict.fromkeys(notes)),
        proposed,
    )


def _not_written(fault: OSError, out: Path) -> str:
    """Why the outputs cannot be written, in words for the user."""
    name = Path(fault.filename).name.removesuffix(".sebagian") if fault.filename else out.name
    if isinstance(fault, PermissionError) and not os.access(out if out.exists() else out.parent, os.W_OK):
        return f"Folder {out} tidak boleh ditulisi. Pilih folder lain dengan --hasil, atau mintakan izin menulis."
    if isinstance(fault, PermissionError):
        return f"{name} tidak dapat ditulis. Mungkin sedang terbuka di Excel: tutup dahulu, lalu ulangi."
    if isinstance(fault, FileExistsError | NotADirectoryError | IsADirectoryError):
        return f"{out} tidak dapat dijadikan folder hasil karena {name} sudah ada dan bukan sebagaimana mestinya."
    if fault.errno == errno.ENOSPC:
        return f"Hasil tidak dapat ditulis ke {out}: tempat penyimpanan penuh."
    return f"Hasil tidak dapat ditulis ke {out}. Periksa nama dan letak foldernya, lalu ulangi."
