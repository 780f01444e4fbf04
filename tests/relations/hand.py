"""Documents made by hand, in few words, for the tests of relations, checks and explanations."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Amount, Document, Folder, Form, Item, Place, Quantity, Slot, Table, Text

RUPIAH = ("pagu", "realisasi_rp", "sisa", "selisih")
PERCENT = ("capaian", "serapan", "persen_anggaran")


def quantity(place: Place, value: Any, field: str = "pagu") -> Quantity:
    """A figure: None is blank, "-" a dash, "?…" broken, other text words, "78,54%" a printed percentage."""
    unit = "Rp" if field in RUPIAH else "%" if field in PERCENT else None
    if value is None:
        return Quantity(place, Form.BLANK, unit=unit)
    if value == "-":
        return Quantity(place, Form.DASH, text="-", unit=unit)
    if isinstance(value, str) and value.startswith("?"):
        return Quantity(place, Form.BROKEN, text=value[1:], unit=unit)
    if isinstance(value, str):
        plain = value.rstrip("% ")
        if "%" in value:
            unit = "%"
        try:
            number = Decimal(plain.replace(".", "").replace(",", "."))
        except ArithmeticError:
            return Quantity(place, Form.TEXT, text=value, unit=unit)
        decimals = len(plain.partition(",")[2]) if unit != "Rp" else None
        return Quantity(place, Form.NUMBER, number, value, unit, decimals)
    return Quantity(place, Form.NUMBER, Decimal(value), str(value), unit)


class Sheet:
    """Collects items row by row; `document()` gives the Document."""

    def __init__(self, kind: str, *, file: str = "", sheet: str = "", year: int | None = 2021, **more: Any) -> None:
        self.kind, self.file, self.sheet, self.year, self.more = kind, file or f"{kind}.xlsx", sheet or kind, year, more
        self.items: list[Item] = []

    def add(
        self,
        level: str,
        name: str = "",
        *,
        parent: int | None = None,
        code: str | None = None,
        row: int | None = None,
        table: int = 0,
        texts: dict[str, str] | None = None,
        amounts: Sequence[tuple[str, int]] = (),
        **figures: Any,
    ) -> int:
        """Adds an item and returns its id. figures: pagu=100, pagu_2018=50, capaian="98,17"; a tuple: several cells."""
        index = len(self.items)
        at = len(self.items) + 5 if row is None else row
        cells: dict[Slot, tuple[Quantity, ...]] = {}
        for col, (key, value) in enumerate(figures.items(), start=2):
            slot = self._slot(key)
            values = value if isinstance(value, tuple) else (value,)
            cells[slot] = tuple(
                quantity(Place(self.file, self.sheet, at + step, col), v, slot.field) for step, v in enumerate(values)
            )
        self.items.append(
            Item(index, level, name, Place(self.file, self.sheet, at, 1), at, parent, code, code or "",
                 Place(self.file, self.sheet, at, 0) if code else None, cells, self._texts(at, texts, amounts), table)
        )  # fmt: skip
        return index

    @staticmethod
    def _slot(key: str) -> Slot:
        for field in ("realisasi_rp", "persen_anggaran"):
            if key.startswith(field):
                return Slot(field, key[len(field) + 1 :])
        field, _, period = key.partition("_")
        return Slot(field, period)

    def _texts(self, row: int, texts: dict[str, str] | None, amounts: Sequence[tuple[str, int]]) -> dict[str, Text]:
        found = {}
        for name, text in (texts or {}).items():
            place = Place(self.file, self.sheet, row, 9)
            parts = tuple(
                Amount(label, Quantity(Place(self.file, self.sheet, row, 9, n), Form.NUMBER, Decimal(v), f"{v}", "Rp"))
                for n, (label, v) in enumerate(amounts, start=1)
            )
            found[name] = Text(place, text, parts if name == "keterangan" else ())
        return found

    def document(self) -> Document:
        """The document, with as many tables as its items name."""
        count = max((i.table for i in self.items), default=0) + 1
        tables = tuple(Table(2, 3, 5, 5 + len(self.items), ()) for _ in range(count))
        return Document(
            self.file, self.sheet, self.kind, self.kind, tuple(self.items), tables, year=self.year, **self.more
        )


def folder(*sheets: Sheet | Document, year: int | None = 2021) -> Folder:
    """A folder of documents."""
    documents = tuple(s.document() if isinstance(s, Sheet) else s for s in sheets)
    return Folder("uji", documents, year=year)
