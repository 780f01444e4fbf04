"""The lampiran as LibreOffice prints it: pages, headings, every word, signatures."""

import re
from typing import Any

import pytest

from lkjip_xl.write.lampiran import metrics
from tests.tools.outputs import Printed

pytestmark = pytest.mark.libreoffice
FOOT = re.compile(r"^\s*(\S.*?)\s{2,}Halaman (\d+)\s*$")


def words_of(text: str) -> list[str]:
    return re.findall(r"\w{2,}", text)


def by_sheet(one: Printed) -> dict[str, list[str]]:
    """Sheet -> its pages, told by the footers; page numbers of each sheet count from one."""
    found: dict[str, list[str]] = {}
    for page in one.pages:
        foot = FOOT.match(page.rstrip().splitlines()[-1])
        assert foot is not None, page[-200:]
        found.setdefault(foot[1], []).append(page)
        assert int(foot[2]) == len(found[foot[1]])
    return found


def texts_of(sheet: Any) -> list[str]:
    """The words in the cells; formulas show figures."""
    return [c.value for row in sheet.iter_rows() for c in row if isinstance(c.value, str) and c.data_type != "f"]


def run(*pages: str) -> str:
    """All letters and digits of pages in a row: a word broken over lines is whole again where it is alone there."""
    return "".join("".join(words_of(p)) for p in pages)


def missing(texts: list[str], printed: str) -> list[str]:
    """Words that are not printed. One broken over lines is printed in pieces: runs of four of its letters count."""
    words = {w for text in texts for w in words_of(text)}
    return sorted(
        w for w in words if w not in printed and not all(w[i : i + 4] in printed for i in range(max(len(w) - 3, 1)))
    )


def headings(sheet: Any) -> list[str]:
    """The texts of the rows that are repeated on each page."""
    if not sheet.print_title_rows:
        return []
    first, last = (int(n.strip("$")) for n in sheet.print_title_rows.split(":"))
    cells = [c.value for row in sheet.iter_rows(min_row=first, max_row=last) for c in row]
    return [text for text in cells if isinstance(text, str)]


@pytest.fixture(params=["bkd", "bersih"])
def sample(request: pytest.FixtureRequest, printed: dict[str, Printed]) -> Printed:
    return printed[request.param]


def test_every_sheet_breaks_where_we_say_and_nowhere_else(sample):
    found = by_sheet(sample)
    assert list(found) == sample.book.sheetnames
    # One page more than we break would be a page too narrow, or a row pushed over.
    assert {n: len(p) for n, p in found.items()} == {s.title: len(s.row_breaks.brk) + 1 for s in sample.book}


def test_headings_stand_on_every_page_of_a_long_table(printed):
    continued = 0
    for sheet, pages in by_sheet(printed["bkd"]).items():
        wanted = headings(printed["bkd"].book[sheet])
        for page in pages[1:] if wanted else []:
            continued += 1
            assert missing(wanted, run(page)) == [], sheet
    assert continued >= 8


def test_no_word_of_a_cell_is_lost(sample):
    found = {s: missing(texts_of(sample.book[s]), run(*pages)) for s, pages in by_sheet(sample).items()}
    assert {sheet: words for sheet, words in found.items() if words} == {}


def room_of(sheet: Any, row: int, col: int) -> tuple[float, float]:
    """Width and height in points of a cell, merged cells included."""
    box = next((b.bounds for b in sheet.merged_cells.ranges if (row, col) == (b.min_row, b.min_col)), (col, row) * 2)
    widths = {c: d.width for d in sheet.column_dimensions.values() for c in range(d.min, d.max + 1)}
    width = sum((widths[c] * 7 + 5) * 0.75 for c in range(box[0], box[2] + 1))
    return width, sum(sheet.row_dimensions[r].height or 15 for r in range(box[1], box[3] + 1))


@pytest.mark.parametrize("name", ["bkd", "bersih", "rkt-31", "renstra"])
def test_every_text_has_the_height_that_it_needs(printed, name):
    """Also where a cell begins or goes on with a few rows at the edge of a page."""
    short = []
    for sheet in printed[name].book:
        for cell in (c for row in sheet.iter_rows() for c in row if isinstance(c.value, str) and c.data_type != "f"):
            width, height = room_of(sheet, cell.row, cell.column)
            needed = metrics.text_height(cell.value, width, "Arial", cell.font.sz, bool(cell.font.b))
            if cell.alignment.wrap_text and needed - 4 > height:  # without the padding
                short.append((sheet.title, cell.coordinate, cell.value))
    assert short == []


def test_what_goes_on_over_a_page_is_named_again_in_full(printed):
    for name in ("bkd", "rkt-31", "renstra"):
        one, seen = printed[name], 0
        for sheet, pages in by_sheet(one).items():
            written = [t for t in texts_of(one.book[sheet]) if t.endswith("(lanjutan)")]
            assert sum(p.count("(lanjutan)") for p in pages) == len(written), (name, sheet)
            seen += len(written)
        assert seen > 0


def test_a_signature_stands_on_one_page_with_the_last_rows_of_its_table(sample):
    signed = 0
    for sheet, pages in by_sheet(sample).items():
        rows = list(sample.book[sheet].iter_rows(values_only=True))
        nip = next((i for i, r in enumerate(rows) for v in r if isinstance(v, str) and v.startswith("NIP. ")), None)
        if nip is None:
            continue
        signed += 1
        block = [v for r in rows[nip - 7 : nip + 1] for v in r if isinstance(v, str)]
        table = [v for r in rows[: nip - 7] for v in r if isinstance(v, str) and not v.startswith("=")]
        assert missing([*block, table[-1]], run(pages[-1])) == [], sheet
        assert not any(words_of(block[-1])[-1] in p for p in pages[:-1])
    assert signed >= 3


@pytest.mark.parametrize(("name", "sheet", "rows"), [("rkt-31", "E. RKT", 400), ("renstra", "B. Tabel 6.1.4", 300)])
def test_a_long_table_prints_as_well_as_a_short_one(printed, name, sheet, rows):
    one = printed[name]
    made, pages = one.book[sheet], by_sheet(one)[sheet]
    assert made.max_row > rows
    assert len(pages) == len(made.row_breaks.brk) + 1
    assert rows / 40 < len(pages) < rows / 10, "pages neither crammed nor half empty"
    assert missing(texts_of(made), run(*pages)) == []
    assert [n for n, page in enumerate(pages, 1) if missing(headings(made), run(page))] == []


@pytest.mark.parametrize("name", ["rkt-1", "rkt-3"])
def test_the_signature_never_leaves_its_table(printed, name):
    pages = printed[name].pages
    last = next(p for p in reversed(pages) if "NAMA KEPALA BADAN" in p)
    assert "Pembina Tk. I" in last and "Blitar, 28 Oktober 2021" in last
    assert "ke-4" in last, "the signature left its table"
    assert sum("NAMA KEPALA BADAN" in p for p in pages) == 1


def test_a_text_longer_than_a_row_can_be_goes_on_in_rows_below(printed):
    text = " ".join(printed["teks"].pages)
    assert [n for n in range(900) if f"kata{n}" not in text] == []


def test_figures_are_shown_the_indonesian_way_whatever_the_machine(printed):
    text = "\n".join(printed["bkd"].pages)
    for shown in ("15.580.243.976,00", "98,17%", "4.165.853.900", "78,54", "65,39", "1.732 org"):
        assert shown in text
    assert "###" not in text, "a column is too narrow"
