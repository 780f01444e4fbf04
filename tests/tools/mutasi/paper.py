"""Sheets under construction: fixed cells, and figures that know what they are and can be damaged."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Place
from lkjip_xl.read.grid import Book, Grid

MONEY = ("angka", "titik", "rp", "rp-koma")
PERCENT = ("angka", "koma", "tanda", "pecahan")


def dotted(value: int) -> str:
    """12.345.678."""
    return f"{value:,}".replace(",", ".")


@dataclass(slots=True)
class Figure:
    """A figure on a sheet. kind: rp, persen, angka, kode, tahun; form: how it is typed."""

    key: tuple[str, ...]
    place: Place
    value: Decimal | str
    kind: str
    form: str
    raw: Any = None  # typed instead of the value: a broken text; "" for blanked

    def typed(self) -> Any:
        """What stands in the cell."""
        if self.raw is not None:
            return None if self.raw == "" else self.raw
        if isinstance(self.value, str):
            return self.value
        if self.kind == "rp":
            whole = int(self.value)
            text = {"titik": dotted(whole), "rp": f"Rp. {dotted(whole)}", "rp-koma": f"Rp. {dotted(whole)},00"}
            return text.get(self.form, whole)
        plain = format(self.value, "f")
        if self.form in ("koma", "tanda"):
            text_value = plain.replace(".", ",")
            return text_value + ("%" if self.form == "tanda" and self.kind == "persen" else "")
        if self.form == "pecahan" and self.kind == "persen":
            return float(self.value / 100)
        return float(self.value) if "." in plain else int(self.value)


@dataclass(slots=True)
class Page:
    """One sheet."""

    file: str
    sheet: str
    money: str
    percent: str
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    figures: list[Figure] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)  # rows taken out

    def row(self, row: int, *texts: str | None) -> None:
        """Fixed texts from column A on."""
        for col, text in enumerate(texts):
            if text is not None:
                self.texts[row, col] = text

    def put(self, row: int, col: int, value: Decimal | int | str, kind: str, *key: str) -> tuple[str, ...]:
        """A figure; its key is made unique by the sheet."""
        form = self.money if kind == "rp" else self.percent
        full = (self.file, self.sheet, *key)
        value = value if isinstance(value, str) else Decimal(value)
        self.figures.append(Figure(full, Place(self.file, self.sheet, row, col), value, kind, form))
        return full

    def grid(self) -> Grid:
        """The sheet as the reader would give it."""
        cells: dict[tuple[int, int], Any] = dict(self.texts)
        formats: dict[tuple[int, int], str] = {}
        for figure in self.figures:
            at = (figure.place.row, figure.place.col)
            cells[at] = figure.typed()
            if isinstance(cells[at], float) and figure.kind == "persen":
                formats[at] = "0.00%" if figure.form == "pecahan" else "0.00"
            elif isinstance(cells[at], int) and figure.kind == "rp":
                formats[at] = "#,##0"
        height = max(r for r, _ in cells) + 1
        width = max(c for _, c in cells) + 1
        rows: list[list[Any]] = [[None] * width for _ in range(height)]
        for (r, c), value in cells.items():
            if r not in self.dropped:
                rows[r][c] = value
        return Grid(self.file, self.sheet, rows, tuple(self.merges), formats=formats)


@dataclass(slots=True)
class Binder:
    """All sheets of an agency, and what must hold among their figures."""

    pages: list[Page] = field(default_factory=list)
    sums: list[tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]] = field(default_factory=list)
    equals: list[tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=list)
    ratios: list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = field(default_factory=list)

    lawful: list[tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=list)  # RKT and PK: may differ
    programs: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)  # the program cells of a PK

    def figures(self) -> dict[tuple[str, ...], Figure]:
        """All figures by key."""
        return {f.key: f for page in self.pages for f in page.figures}

    def books(self) -> list[Book]:
        """The workbooks: the sheets of one file together."""
        files = dict.fromkeys(p.file for p in self.pages)
        return [Book(f, "xlsx", tuple(p.grid() for p in self.pages if p.file == f)) for f in files]
