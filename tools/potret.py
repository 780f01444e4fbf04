"""What the reader takes from folders of workbooks, in a stable form, and the differences between two such dumps.

    python -m tools.potret FOLDER... > before.json     and, after a change,     ... > after.json
    python -m tools.potret --banding before.json after.json

FOLDER is a folder of workbooks, a folder of such folders, one workbook, or one of @samples, @renditions, @unseen.
`--terpisah` takes each workbook of a folder by itself. A dump says per sheet its kind, its rows with level, parent
and figures by slot; and per folder the findings, the repairs proposed first, and the verdicts of the checks.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lkjip_xl.model import CannotGoOn, Document, Finding, Item, Place, Quantity
from lkjip_xl.pipeline import examine
from lkjip_xl.read.inputs import WORKBOOKS
from lkjip_xl.result import Result

ROOT = Path(__file__).resolve().parent.parent
SHOWN = 12  # differences of one folder that are listed
Picture = dict[str, str]  # what it is about -> what is said of it


def picture(folder: Path) -> Picture:
    """One folder as the reader sees it."""
    try:
        result = examine(folder)
    except CannotGoOn as fault:
        return {"berhenti": str(fault).splitlines()[0]}
    except Exception as fault:  # a dump is for finding such things
        return {"rusak": f"{type(fault).__name__}: {fault}"}
    return dict([*_read(result), *_judged(result)])


def _read(result: Result) -> Iterator[tuple[str, str]]:
    numbers: dict[str, int] = {}
    yield "folder", f"{result.folder.opd} {result.folder.year}"
    for document in result.folder.documents:
        where = f"{document.file}/{document.sheet}"
        numbers[where] = numbers.get(where, 0) + 1
        key = where if numbers[where] == 1 else f"{where} #{numbers[where]}"
        yield key, _document(document)
        rows: dict[int, int] = {}
        for item in document.items:
            rows[item.row] = rows.get(item.row, 0) + 1
            yield f"{key} baris {item.row + 1}.{rows[item.row]}", _item(document, item)
    for one in result.folder.unrecognised:
        yield f"{one.file}/{one.sheet or ''} tidak dikenali", one.reason


def _document(document: Document) -> str:
    parts = [document.kind, document.layout, f"{document.rows} baris", str(document.year), document.holder or ""]
    parts += [f"salinan {document.copy_of}"] if document.copy_of is not None else []
    for table in document.tables:
        trust = table.trust
        said = "pasti" if trust.sure else f"tidak pasti ({trust.reason})"
        parts.append(f"[{table.first + 1}-{table.last + 1} {said} {trust.holding}+{trust.failing}- {trust.reading}]")
    return " ".join(p for p in parts if p)


def _item(document: Document, item: Item) -> str:
    above = document.items[item.parent].row + 1 if item.parent is not None else "-"
    cells = [
        f"{slot.field}{'@' + slot.period if slot.period else ''} {q.place.a1}={_figure(q)}"
        for slot, found in sorted(item.figures.items())
        for q in found
    ]
    head = f"{item.level} < {above} {item.code or ''} {' '.join(item.name.split())[:80]}"
    return " | ".join([head, *cells])


def _figure(cell: Quantity) -> str:
    return format(cell.value.normalize(), "f") if cell.value is not None else cell.form.value


def _judged(result: Result) -> Iterator[tuple[str, str]]:
    told: dict[str, list[str]] = {}
    for finding in result.findings:
        where = _where(finding.locations[0].place) if finding.locations else "-"
        told.setdefault(f"temuan {finding.code} {where}", []).append(_finding(finding))
    yield from ((key, " / ".join(sorted(said))) for key, said in told.items())
    for way in result.explanations:
        for repair in way.repairs if way.rank == 1 else ():
            yield f"usul {_where(repair.place)}", f"{repair.before} -> {repair.after}"
    for outcome in result.outcomes:
        yield f"aturan {outcome.code}", outcome.verdict.value + (f": {outcome.reason}" if outcome.reason else "")


def _where(place: Place) -> str:
    return f"{place.file}/{place.sheet}!{place.a1 or ''}"


def _finding(finding: Finding) -> str:
    many = f" x{finding.many}" if finding.many > 1 else ""
    return f"{finding.level.value}{many}: {finding.message}"


def folders(names: Sequence[str], apart: bool, scratch: Path) -> Iterator[tuple[str, Path]]:
    """The folders to look at, each under a name that stays the same from run to run."""
    for name in names:
        if name.startswith("@"):
            yield from _made(name, scratch)
            continue
        path = Path(name)
        if path.is_file() or (apart and path.is_dir()):
            for file in [path] if path.is_file() else _workbooks(path):
                alone = scratch / f"{path.name}-{file.name}"
                alone.mkdir()
                shutil.copy(file, alone)
                yield file.name, alone
        elif path.is_dir():
            found = [path, *sorted(p for p in path.rglob("*") if p.is_dir() and "hasil" not in p.parts)]
            for folder in (f for f in found if _workbooks(f)):
                yield str(folder.relative_to(path.parent)), folder
        else:
            raise SystemExit(f"{name}: no such folder or workbook")


def _workbooks(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file() and p.suffix.casefold() in WORKBOOKS)


def _made(name: str, scratch: Path) -> Iterator[tuple[str, Path]]:
    """What the tests build: the samples, the renditions, the unseen workbooks."""
    if name == "@samples":
        yield from ((p.name, p) for p in sorted((ROOT / "samples").iterdir()) if p.is_dir())
    elif name == "@renditions":
        from tests.tools.rendition import build_all

        yield from ((f"rendisi {made.style}", made.folder) for made in build_all(scratch / "renditions"))
    elif name == "@unseen":
        from tests.tools.unseen import CASES
        from tests.tools.unseen.files import write

        for case in CASES:
            folder = scratch / f"unseen-{case.name}"
            folder.mkdir()
            write(case.grid, folder / case.file)
            yield f"unseen {case.name}", folder
    else:
        raise SystemExit(f"{name} is none of @samples, @renditions, @unseen")


def differences(old: dict[str, Picture], new: dict[str, Picture]) -> Iterator[str]:
    """What changed from one dump to the other, folder by folder."""
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        if before is None or after is None:
            yield f"{name}: only in the {'new' if before is None else 'old'} dump"
            continue
        changed = [key for key in sorted(before.keys() | after.keys()) if before.get(key) != after.get(key)]
        if changed:
            yield f"{name}: {len(changed)} differences"
        for key in changed[:SHOWN]:
            yield f"  {key}"
            yield from (f"    {sign} {side[key]}" for sign, side in (("-", before), ("+", after)) if key in side)
        if len(changed) > SHOWN:
            yield f"  ... and {len(changed) - SHOWN} more"


def _load(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8")))


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status of --banding: 1 when there are differences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="FOLDER")
    parser.add_argument("--terpisah", action="store_true", help="each workbook of a folder by itself")
    parser.add_argument("--banding", nargs=2, type=Path, metavar=("OLD", "NEW"), help="compare two dumps")
    given = parser.parse_args(argv)
    if given.banding:
        lines = list(differences(*map(_load, given.banding)))
        print(*(lines or ["no differences"]), sep="\n")
        return int(bool(lines))
    if not given.names:
        parser.error("name a folder, or --banding OLD NEW")
    with tempfile.TemporaryDirectory() as scratch:
        found = {name: picture(folder) for name, folder in folders(given.names, given.terpisah, Path(scratch))}
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
