"""The reconciliation workbook: what a finance officer would build by hand on a good day.

Each sheet has its module under `rekon/`; this one puts them in order. All formulas carry their values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from lkjip_xl.model import contained
from lkjip_xl.read.origin import MADE, PROGRAM
from lkjip_xl.relations import kinerja
from lkjip_xl.relations.tree import Tree
from lkjip_xl.result import Result
from lkjip_xl.write.excel import new_book
from lkjip_xl.write.rekon import (
    context,
    explanations,
    findings,
    not_checked,
    pagu,
    pairs,
    penetapan,
    serapan,
    side_by_side,
    summary,
)
from lkjip_xl.write.rekon.look import Look


@dataclass(frozen=True, slots=True)
class Said:
    """What is worth saying of the workbook, and its sheets that failed, in Indonesian."""

    notes: tuple[str, ...]
    faults: tuple[str, ...]


def write_rekonsiliasi(result: Result, path: Path, links: Mapping[str, str], remarks: Sequence[str] = ()) -> Said:
    """Write the workbook. remarks: sentences for the top of the summary.

    links: file name -> relative path of its filled copy, as seen from `path`. OSError when it cannot be written.
    """
    notes: list[str] = []
    comparison = side_by_side.compare(result.folder, result.settings)
    trees = [Tree(d, result.folder.year) for d in result.folder.used]
    groups = list(kinerja.same_things(result.folder, trees, result.settings))
    title = f"{result.settings.opd or result.folder.opd or result.folder.name} - Tahun {result.year}"
    if result.folder.year is None:
        title = title.replace("Tahun tanpa tahun", "tanpa tahun")
    faults: list[str] = []
    with new_book(path) as book:
        book.set_properties({"title": f"Rekonsiliasi {title}", "author": PROGRAM, "comments": MADE})
        look = Look(book, result.settings.paper)
        first = book.add_worksheet(context.NAME)
        pagu_sheet = pagu.write_pagu(book, look, comparison, title)
        serapan_sheet = serapan.write_serapan(book, look, comparison, title)
        shared = context.Context(book, first, look, result, comparison, pagu_sheet, serapan_sheet, groups, remarks)
        for what, write in (
            ("Lembar Ringkasan yang lengkap", partial(summary.write_summary, shared, title)),
            ("Lembar Temuan yang lengkap", partial(findings.write_findings, book, look, result, title, links)),
            ("Lembar Penjelasan yang lengkap",
             partial(explanations.write_explanations, book, look, result, title, links)),
            ("Lembar Tidak diperiksa yang lengkap",
             partial(not_checked.write_not_checked, book, look, result, title)),
            ("Lembar Pasangan nama yang lengkap",
             partial(pairs.write_pairs, book, look, comparison, groups, title)),
            ("Lembar Penetapan yang lengkap", partial(penetapan.write_penetapan, book, look, result, title)),
        ):  # fmt: skip
            with contained(what, faults):
                write()
        first.activate()
    if not comparison.sides:
        notes.append("Rekonsiliasi: tidak ada dokumen yang memuat pagu per program, sehingga lembar Pagu kosong.")
    return Said(tuple(notes), tuple(faults))
