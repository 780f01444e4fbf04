"""The reconciliation workbook: what a finance officer would build by hand on a good day.

Each sheet has its module under `rekon/`; this one puts them in order. All formulas carry their values.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lkjip_xl.read.origin import MADE, PROGRAM
from lkjip_xl.relations import kinerja
from lkjip_xl.relations.tree import Tree
from lkjip_xl.result import Result
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


def write_rekonsiliasi(
    result: Result, path: Path, links: Mapping[str, str], remarks: Sequence[str] = ()
) -> tuple[str, ...]:
    """Write the workbook; returns notes in Indonesian. remarks: sentences for the top of the summary.

    links: file name -> relative path of its filled copy, as seen from `path`. OSError when it cannot be written.
    """
    import xlsxwriter
    import xlsxwriter.exceptions

    notes: list[str] = []
    comparison = side_by_side.compare(result.folder, result.settings)
    trees = [Tree(d, result.folder.year) for d in result.folder.used]
    groups = list(kinerja.same_things(result.folder, trees, result.settings))
    title = f"{result.settings.opd or result.folder.opd or result.folder.name} - Tahun {result.year}"
    if result.folder.year is None:
        title = title.replace("Tahun tanpa tahun", "tanpa tahun")
    half = path.with_name(path.name + ".sebagian")
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with xlsxwriter.Workbook(str(half), options) as book:
            book.set_properties({"title": f"Rekonsiliasi {title}", "author": PROGRAM, "comments": MADE})
            look = Look(book, result.settings.paper)
            first = book.add_worksheet(context.NAME)
            pagu_sheet = pagu.write_pagu(book, look, comparison, title)
            serapan_sheet = serapan.write_serapan(book, look, comparison, title)
            shared = context.Context(book, first, look, result, comparison, pagu_sheet, serapan_sheet, groups, remarks)
            summary.write_summary(shared, title)
            findings.write_findings(book, look, result, title, links)
            explanations.write_explanations(book, look, result, title, links)
            not_checked.write_not_checked(book, look, result, title)
            pairs.write_pairs(book, look, comparison, groups, title)
            penetapan.write_penetapan(book, look, result, title)
            first.activate()
        half.replace(path)
    except xlsxwriter.exceptions.FileCreateError as fault:
        raise OSError(f"{path.name} tidak dapat ditulis: {fault}") from fault
    finally:
        half.unlink(missing_ok=True)
    if not comparison.sides:
        notes.append("Rekonsiliasi: tidak ada dokumen yang memuat pagu per program, sehingga lembar Pagu kosong.")
    return tuple(notes)
