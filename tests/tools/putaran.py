"""Scores a round of unseen layouts: what the reader takes from workbooks that it meets for the first time.

    python -m tests.tools.putaran FILE.py... [--hanya NAME] [--simpan DIR] [--ringkas]

A round is a Python module written by somebody who has not read the reader. Each function `lNN_name(folder)`
writes workbooks and returns what a careful human takes from them:

    cerita   what is odd about the layout
    dokumen  [{berkas, lembar, jenis: [...], baris: [least, most], angka: {cell: value as text}}]
             (a document may also have tingkat: {cell: level of the row})
    bukan    [(berkas, lembar)]: sheets that must give no document
    salah    [{berkas, lembar, sel, benar}]: planted mistakes; benar None where no figure mends it

Each layout goes through `pipeline.examine` in a folder of its own. Docs: docs/pembacaan.md keeps the series.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from lkjip_xl.model import CannotGoOn, Document, Finding, Form, Item, Level, Place, Quantity
from lkjip_xl.pipeline import examine
from lkjip_xl.result import Result

# the format that authors are given has no words for these kinds of the product: they fall under one that it names
FINER = {
    "perbandingan": {"pembanding"}, "pembanding-nasional": {"pembanding"}, "kemajuan-renstra": {"pembanding"},
    "efisiensi": {"kinerja-anggaran"}, "evaluasi-renja": {"kinerja-anggaran", "pengukuran", "renstra"},
    "rencana-aksi": {"pk", "rkt", "pengukuran"}, "rak": {"dpa", "dppa"}, "renja": {"rkt"}, "iku": {"renstra", "pk"},
    "tujuan-sasaran": {"renstra"},
}  # fmt: skip
Layout = Callable[[Path], Mapping[str, Any]]
Cell = tuple[str, str, str]  # file, sheet, A1
SHOWN = 4  # faults of one kind that are listed
NEAR = Decimal("0.000001")  # what a double leaves


@dataclass(slots=True)
class Score:
    """What came of one layout. `faults` is in words; the counts are what the totals add up."""

    name: str
    story: str = ""
    documents: int = 0
    kinds: int = 0
    ranges: int = 0
    figures: int = 0
    taken: int = 0
    headed: int = 0  # of them, read under the words of their heading only ("Prognosis")
    strangers: int = 0  # documents read from sheets that are none
    false_galat: int = 0
    planted: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)  # planted cells that no finding names
    explained: int = 0
    spoilt: int = 0  # right cells that an explanation of first rank would change
    doubted: int = 0  # tables said to be in doubt
    seconds: float = 0.0
    broken: str = ""  # the run ended with this
    crashed: bool = False  # and nobody had foreseen it
    faults: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Every document with its kind, its rows and all its figures, and nothing from sheets that are none."""
        right = (self.kinds, self.ranges, self.taken) == (self.documents, self.documents, self.figures)
        return right and not self.strangers and not self.broken


def layouts(path: Path) -> list[tuple[str, Layout]]:
    """The layouts of a round, in the order of the module."""
    spec = importlib.util.spec_from_file_location(f"putaran_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    sys.path.insert(0, str(path.resolve().parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.resolve().parent))
    return [(name, f) for name, f in vars(module).items() if re.fullmatch(r"l\d+\w*", name) and callable(f)]


def score(name: str, layout: Layout, folder: Path) -> Score:
    """Writes one layout into an empty folder, examines it, and scores the outcome."""
    expected = layout(folder)
    got = Score(name, str(expected.get("cerita", "")), len(expected.get("dokumen", ())))
    got.figures = sum(len(d.get("angka", {})) for d in expected.get("dokumen", ()))
    got.missed = ["/".join((s["berkas"], s["lembar"], s["sel"])) for s in expected.get("salah", ())]
    got.planted = len(got.missed)
    start = time.monotonic()
    try:
        result: Result | None = examine(folder)
    except CannotGoOn as fault:
        result = None
        if got.documents:
            got.broken = str(fault).splitlines()[0]
    except Exception as fault:  # a layout that breaks the reader is one that it cannot read
        result, got.broken, got.crashed = None, f"{type(fault).__name__}: {fault}", True
    got.seconds = time.monotonic() - start
    if got.broken:
        got.faults.append(f"stopped: {got.broken}")
    if result is not None:
        _read(got, expected, result)
        _judged(got, expected, result)
    return got


def _read(got: Score, expected: Mapping[str, Any], result: Result) -> None:
    wrong = {(s["berkas"], s["lembar"], s["sel"]) for s in expected.get("salah", ())}
    free = list(result.folder.documents)
    for wanted in expected.get("dokumen", ()):
        here = [d for d in free if (d.file, d.sheet) == (wanted["berkas"], wanted["lembar"])]
        where = f"{wanted['berkas']}/{wanted['lembar']}"
        if not here:
            got.faults.append(f"{where}: no document ({_reasons(result, wanted)})")
            continue
        one = max(here, key=lambda d: (d.kind in wanted["jenis"], len(set(_cells(d)) & set(wanted.get("angka", {})))))
        free.remove(one)
        _document(got, wanted, one, where, wrong)
    got.doubted = sum(1 for d in result.folder.documents for t in d.tables if not t.trust.sure)
    for file, sheet in expected.get("bukan", ()):
        strange = [d.kind for d in result.folder.documents if (d.file, d.sheet) == (file, sheet)]
        got.strangers += len(strange)
        got.faults += [f"{file}/{sheet}: read as {kind}, is none" for kind in strange]


def _reasons(result: Result, wanted: Mapping[str, Any]) -> str:
    found = [u.reason for u in result.folder.unrecognised if u.file == wanted["berkas"]]
    return found[0][:140] if found else "not named"


def _cells(document: Document) -> dict[str, list[tuple[Item, Quantity]]]:
    found: dict[str, list[tuple[Item, Quantity]]] = {}
    for item in document.items:
        for cells in (*item.figures.values(), tuple(item.others.values())):
            for cell in cells:
                found.setdefault(cell.place.a1 or "", []).append((item, cell))
    return found


def _document(got: Score, wanted: Mapping[str, Any], one: Document, where: str, wrong: set[Cell]) -> None:
    if one.kind in wanted["jenis"] or FINER.get(one.kind, set()) & set(wanted["jenis"]):
        got.kinds += 1
    else:
        got.faults.append(f"{where}: {one.kind}, is {'/'.join(wanted['jenis'])}")
    least, most = wanted["baris"]
    if least <= one.rows <= most:
        got.ranges += 1
    else:
        got.faults.append(f"{where}: {one.rows} rows, are {least} to {most}")
    cells = _cells(one)
    headed = {q.place.a1 or "" for item in one.items for q in item.others.values()}
    bad = []
    for address, value in wanted.get("angka", {}).items():
        planted = (wanted["berkas"], wanted["lembar"], address) in wrong
        level = wanted.get("tingkat", {}).get(address)
        fault = _figure(cells.get(address, []), "" if planted else str(value), level)
        if fault:
            bad.append(f"{address} {fault}")
        else:
            got.taken += 1
            got.headed += address in headed
    if bad:
        got.faults.append(f"{where}: {len(bad)} figures: {_some(bad)}")


def _figure(cells: Sequence[tuple[Item, Quantity]], value: str, level: str | None) -> str:
    """What is wrong with the reading of a figure; "" nothing. No value: any reading will do."""
    if not cells:
        return "not taken"
    if value and not any(_same(Decimal(0) if q.form is Form.DASH else q.value, value) for _, q in cells):
        read = cells[0][1]
        return f"read as {read.value if read.value is not None else read.form.value}, is {value}"
    if level and not any(item.level == level for item, _ in cells):
        return f"of a {cells[0][0].level}, is of a {level}"
    return ""


def _same(value: Decimal | None, text: str) -> bool:
    try:
        return value is not None and abs(value - Decimal(text)) <= NEAR
    except InvalidOperation:
        return False


def _judged(got: Score, expected: Mapping[str, Any], result: Result) -> None:
    planted = {(s["berkas"], s["lembar"], s["sel"]): s.get("benar") for s in expected.get("salah", ())}
    for finding in result.findings:
        if finding.level is Level.GALAT and not _named(finding) & planted.keys():
            got.false_galat += 1
            if got.false_galat <= SHOWN:
                got.faults.append(f"false galat {_told(finding)}")
    heavy = [f for f in result.findings if f.level is not Level.CATATAN]
    repairs = [[(_spot(r.place), r.after) for r in e.repairs] for e in result.explanations if e.rank == 1]
    for spot, right in planted.items():
        if any(spot in _named(f) for f in heavy):
            got.found += 1
            got.missed.remove("/".join(spot))
        else:
            got.faults.append(f"planted mistake not found: {'/'.join(spot)}")
        mended = any(len(one) == 1 and one[0][0] == spot and _right(one[0][1], right) for one in repairs)
        got.explained += mended
        if not mended and right is not None:
            got.faults.append(f"planted mistake not explained: {'/'.join(spot)} -> {right}")
    spoilt = {spot: after for one in repairs for spot, after in one if spot not in planted}
    got.spoilt = len(spoilt)
    if spoilt:
        got.faults.append(f"would spoil {len(spoilt)} right cells: {_some('/'.join(s) for s in spoilt)}")


def _right(after: Decimal | str | None, right: str | None) -> bool:
    if right is None:
        return False
    return _same(after, right) if isinstance(after, Decimal) else str(after) == right


def _spot(place: Place) -> Cell:
    return place.file, place.sheet, place.a1 or ""


def _named(finding: Finding) -> set[Cell]:
    return {_spot(at.place) for at in finding.locations}


def _told(finding: Finding) -> str:
    at = "/".join(_spot(finding.locations[0].place)) if finding.locations else "-"
    return f"{finding.code} {at}: {finding.message[:110]}"


def _some(things: Iterable[str]) -> str:
    found = list(things)
    return ", ".join(found[:SHOWN]) + (f" and {len(found) - SHOWN} more" if len(found) > SHOWN else "")


def line(one: Score) -> str:
    """One layout on one line."""
    parts = [
        "whole" if one.whole else "NOT WHOLE",
        f"kind {one.kinds}/{one.documents}",
        f"rows {one.ranges}/{one.documents}",
        f"figures {one.taken}/{one.figures}" + (f" ({one.headed} by heading)" if one.headed else ""),
        f"false galat {one.false_galat}",
    ]
    if one.planted:
        parts += [f"found {one.found}/{one.planted}", f"explained {one.explained}/{one.planted}"]
    parts += [f"spoilt {one.spoilt}"] if one.spoilt else []
    parts += [f"in doubt {one.doubted}"] if one.doubted else []
    parts += [f"strangers {one.strangers}"] if one.strangers else []
    return f"{one.name}: {', '.join(parts)} [{one.seconds:.1f} s]"


def totals(scores: Sequence[Score]) -> Iterator[str]:
    """What the series keeps."""
    clean = [s for s in scores if not s.planted]
    yield f"read whole {sum(s.whole for s in scores)}/{len(scores)}"
    yield f"documents of the right kind {sum(s.kinds for s in scores)}/{sum(s.documents for s in scores)}"
    headed = sum(1 for s in scores if s.whole and s.headed)
    yield f"figures taken {sum(s.taken for s in scores)}/{sum(s.figures for s in scores)}"
    yield f"of them under their heading only {sum(s.headed for s in scores)}, in {headed} of the layouts read whole"
    loud = sum(1 for s in scores if s.false_galat)
    yield f"false galat {sum(s.false_galat for s in scores)} in {loud} layouts ({len(clean)} clean layouts)"
    planted, explained = sum(s.planted for s in scores), sum(s.explained for s in scores)
    yield f"planted found {sum(s.found for s in scores)}/{planted}, explained {explained}/{planted}"
    yield f"right cells spoilt {sum(s.spoilt for s in scores)}, tables in doubt {sum(s.doubted for s in scores)}"


def score_alone(name: str, layout: Layout) -> Score:
    """The score of one layout, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as temporary:
        return score(name, layout, Path(temporary))


def run(path: Path, only: str = "", keep: Path | None = None) -> Iterator[Score]:
    """The scores of the layouts of one round, one after the other."""
    for name, layout in layouts(path):
        if only not in name:
            continue
        if keep is None:
            yield score_alone(name, layout)
        else:
            (keep / name).mkdir(parents=True, exist_ok=True)
            yield score(name, layout, keep / name)


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 1 when a layout is not read whole or a galat is false."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", nargs="+", type=Path, metavar="FILE.py")
    parser.add_argument("--hanya", default="", metavar="NAME", help="only layouts whose name holds NAME")
    parser.add_argument("--simpan", type=Path, metavar="DIR", help="keep the workbooks of each layout under DIR")
    parser.add_argument("--ringkas", action="store_true", help="one line per layout, no faults")
    given = parser.parse_args(argv)
    scores: list[Score] = []
    for path in given.rounds:
        print(f"# {path.name}")
        for one in run(path, given.hanya, given.simpan):
            scores.append(one)
            print(line(one), flush=True)
            for fault in () if given.ringkas else one.faults:
                print(f"    {fault}")
    print(*totals(scores), sep="\n")
    return int(any(not s.whole or s.false_galat or s.found < s.planted for s in scores))


if __name__ == "__main__":
    sys.exit(main())
