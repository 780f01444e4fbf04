"""The steps in order; `examine` and `produce` are the two functions that a caller needs."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_xl import settings as settings_module
from lkjip_xl.model import (
    CannotGoOn,
    Explanation,
    Fill,
    Finding,
    Folder,
    Note,
    Place,
    Unreadable,
    Unrecognised,
    contained,
    inner_fault,
    why,
)
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from lkjip_xl.settings.near import perhaps

if TYPE_CHECKING:
    from lkjip_xl.write.outputs import Produced

Progress = Callable[[str], None]


def _silent(_: str) -> None:
    """No progress wanted."""


def examine(
    folder: Path,
    *,
    year: int | None = None,
    opd: str | None = None,
    template: Path | None = None,
    links: bool = False,
    progress: Progress = _silent,
) -> Result:
    """Read, recognise, relate, check, explain and compute one folder. Writes nothing.

    year, opd: go before what lkjip.toml and the documents say.
    template: the users' own template, whose sheets the settings may name; None for the one of the tool.
    links: those that lead out of the folder are followed; else they are named and left alone.
    Raises CannotGoOn when nothing can be read or nothing is recognised, lkjip.toml is faulty, or the documents are of
    several agencies and nothing says which one is meant.
    """
    with _rarely_collected():
        return _examined(folder, year, opd, template, links, progress)


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


def _examined(
    folder: Path, year: int | None, opd: str | None, template: Path | None, links: bool, progress: Progress
) -> Result:
    _refuse_absent(folder)
    settings = settings_module.load(folder)
    if year is not None:
        settings = replace(settings, tahun=year)
    if opd is not None:
        settings = replace(settings, opd=opd.strip() or None)
    model, formats, reading = _recognise(folder, settings, links, progress)
    faults: list[str] = []
    previous, before = _previous(folder, settings, links, faults, progress)
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
        faults=faults,
        progress=progress,
    )


def _refuse_absent(folder: Path) -> None:
    """CannotGoOn where there is no such folder."""
    try:
        if folder.is_dir():
            return
        if folder.exists():
            raise CannotGoOn(
                f"{folder} adalah berkas. Sebutkan foldernya; untuk satu berkas: lkjip-xl kenali {folder.name}"
            )
    except OSError as fault:
        raise CannotGoOn(f"Folder {folder}: {why(fault)}. Periksa kembali nama dan letaknya.") from None
    raise CannotGoOn(f"Folder {folder} tidak ada. Periksa kembali nama dan letaknya.")


def _sheets(template: Path | None) -> tuple[str, ...]:
    """The sheets that the lampiran can have, as the template names them."""
    from lkjip_xl.write.lampiran.template import default_template, read_template

    return tuple(sheet.name for sheet in read_template(template or default_template()) if not sheet.hidden)


def _previous(
    folder: Path, settings: Settings, links: bool, faults: list[str], progress: Progress
) -> tuple[Folder | None, Settings | None]:
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
    except CannotGoOn as fault:  # this year's report does not wait for last year's settings
        before = Settings()
        faults.append(f"Pengaturan folder tahun lalu ({settings.previous}) tidak dipakai. {fault}")
    try:
        return _recognise(path, before, links, progress)[0], before
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
    faults: Iterable[str] = (),
    progress: Progress = _silent,
) -> Result:
    """Relate, check, explain and compute what was recognised: the part that opens no file.

    previous, before: last year's folder and its settings, where lkjip.toml names one. faults: what failed before."""
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
    faults = list(faults)
    explanations: tuple[Explanation, ...] = ()
    with contained("Penjelasan temuan", faults):
        explanations = explain(relations, findings, settings, model, facts.verdicts)
        findings, explanations = fold(blame(findings, explanations), explanations)
    progress("menghitung kolom yang kosong")
    fills: tuple[Fill, ...] = ()
    with contained("Pengisian sel kosong", faults):
        fills = compute(model, settings, relations, facts.directions)
    return Result(
        path, model, settings, relations, outcomes, findings, explanations, fills, formats or {}, reading,
        facts.directions, tuple(faults),
    )  # fmt: skip


_RANK = {"galat": 0, "peringatan": 1, "catatan": 2}


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, then by code and place: the order of files does not matter."""
    return tuple(sorted(findings, key=_order))


def _order(finding: Finding) -> tuple[int, str, Place, str]:
    place = finding.locations[0].place if finding.locations else Place("", "")
    return _RANK[finding.level.value], finding.code, place, finding.message


def _recognise(
    folder: Path, settings: Settings, links: bool, progress: Progress
) -> tuple[Folder, dict[str, str], tuple[Note, ...]]:
    from lkjip_xl.read import child, list_inputs, read_book
    from lkjip_xl.read.clock import OutOfTime, within

    child.start()  # while the rest is imported
    from lkjip_xl.recognise import gather, recognise
    from lkjip_xl.recognise.names import normalise

    if wrong := settings.contradiction(normalise):
        raise CannotGoOn(wrong)
    inputs = list_inputs(folder, links)
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


def produce(result: Result, out: Path, template: Path | None = None, progress: Progress = _silent) -> "Produced":
    """Write all outputs of a run into `out` (made when missing): all of them or none. CannotGoOn where that cannot be
    done."""
    from lkjip_xl.facts.mixed import refuse_listed
    from lkjip_xl.write.outputs import write_outputs

    refuse_listed(result.folder, result.path)
    return write_outputs(result, out, template, progress)
