"""What formulas give over the figures of their file."""

from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_xl.model import Document, Place, Quantity
from lkjip_xl.relations.recalc import stale
from tests.relations.hand import Sheet


def book(formula: str, stored: object, *amounts: object, text: bool = False) -> Document:
    """Amounts in column C from row 6 on, and a total with a formula below them."""
    sheet = Sheet("dpa")
    for n, amount in enumerate(amounts):
        sheet.add("program", f"Program {n}", pagu=amount)
    sheet.add("total", "Jumlah", pagu=stored)

    def made(cell: Quantity, last: bool) -> Quantity:
        return replace(cell, is_true_number=not text, formula=formula if last else None)

    items = [
        replace(i, figures={s: tuple(made(c, i.level == "total") for c in cells) for s, cells in i.figures.items()})
        for i in sheet.items
    ]
    return replace(sheet.document(), items=tuple(items))


GIVE = [
    ("SUM(C6:C8)", "70"),
    ("C6+C7+C8", "70"),
    ("+C6-C7*2", "-30"),
    ("SUBTOTAL(9,C6:C7)+C8", "70"),
    ("ROUND(C6/C8,1)", "0.3"),
    ("(C6+C7)*50%", "15"),
    ("IFERROR(C8/C6,0)", "4"),
    ("$C$6+dpa!C7", "30"),
    ("-C7^2", "400"),
]


@pytest.mark.parametrize(("formula", "gives"), GIVE, ids=[f for f, _ in GIVE])
def test_what_a_formula_gives(formula: str, gives: str) -> None:
    (one,) = stale([book(formula, 999, 10, 20, 40)])
    assert one.gives == Decimal(gives) and one.cell.place == Place("dpa.xlsx", "dpa", 8, 2)
    assert list(stale([book(formula, Decimal(gives), 10, 20, 40)])) == []


@pytest.mark.parametrize(
    "formula",
    [
        "SUM(C6:C99)",
        "VLOOKUP(C6,C6:C8,1)",
        "[1]Sheet1!C6",
        "C6+",
        "(C6",
        "C6/0",
        "lain!C6",
        "C9",
        "1E999999999",
        '"x"&C6',
    ],
)
def test_nothing_is_said_where_a_formula_has_no_answer(formula: str) -> None:
    assert list(stale([book(formula, 999, 10, 20, 40)])) == []


def test_texts_that_excel_does_not_add_up_are_left_alone() -> None:
    assert list(stale([book("SUM(C6:C8)", 999, 10, 20, 40, text=True)])) == []


def test_what_doubles_leave_is_no_difference() -> None:
    assert list(stale([book("C6/C7", Decimal("0.333333333333333315"), 1, 3, 0)])) == []
    assert len(list(stale([book("SUM(C6:C8)", Decimal("70.01"), 10, 20, 40)]))) == 1
