"""Number formats that show Indonesian separators as far as a format can, and exact writing of Decimals.

The separators that Excel shows are those of the user's Windows (an Indonesian one shows 15.580.243.976,00);
LibreOffice takes them from the locale code [$-421] at the head of a format. The code must stand first:
after a literal ("Rp"[$-421]...) LibreOffice prints it as text. Dates take their month names from it in both.
Percentages stand on the scale 0-100 in our sheets (98,17 under the heading "%"), never as a fraction,
unless PERCENT_FRACTION is used on purpose.
"""

from decimal import Context, Decimal
from typing import Any

from lkjip_xl.relations.arith import to_sen

LOCALE = "[$-421]"
RUPIAH = LOCALE + "#,##0"  # 15.580.243.976
RUPIAH_CENTS = LOCALE + "#,##0.00"
RP = LOCALE + '"Rp"#,##0'  # Rp15.580.243.976
DIFFERENCE = LOCALE + "#,##0;[Red]-#,##0;0"  # 0 stays a 0: a dash means something else
COUNT = LOCALE + "#,##0"
RATIO = LOCALE + "0.00"  # 1,54
PERCENT = LOCALE + "0.00"  # 98,17 under a heading that says %
PERCENT_SIGN = LOCALE + '0.00"%"'  # 98,17% of the number 98.17
PERCENT_FRACTION = LOCALE + "0.00%"  # 98,17% of the number 0.9817
DATE = LOCALE + "d mmmm yyyy"  # 4 Januari 2021
TEXT = "@"

EXCEL_DIGITS = 15


def plain(value: Decimal) -> str:
    """Digits of a Decimal without exponent and without superfluous zeros: "13307094776", "98.17"."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def fits(value: Decimal) -> bool:
    """Whether Excel can hold the value as a number without losing a digit (15 significant digits)."""
    return value.is_finite() and len(value.normalize().as_tuple().digits) <= EXCEL_DIGITS and abs(value) < 10**300


def local(value: Decimal, decimals: int | None = None) -> str:
    """A figure as Indonesians write it: 15.580.243.976 or 98,17. decimals None: as many as it has."""
    text = plain(value) if decimals is None else format(value, f".{decimals}f")
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, rest = text.partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{rest}" if rest else sign + grouped


def is_year(value: Decimal) -> bool:
    """True for a whole figure that reads as a year; without a unit it is shown without a thousands point."""
    return value == value.to_integral_value() and 1990 <= value <= 2100


def with_unit(value: Decimal, unit: str | None) -> str:
    """A figure with its unit: Rp15.580.243.976, 98,17%, 33 orang; a year as it is: 2021."""
    if unit is None and is_year(value):
        return str(int(value))
    text = local(to_sen(value) if unit == "Rp" else value)
    if unit == "Rp":
        return f"-Rp{text[1:]}" if text.startswith("-") else f"Rp{text}"
    if unit == "%":
        return text + "%"
    return f"{text} {unit}" if unit else text


def write_exact(sheet: Any, row: int, col: int, value: Decimal, style: Any = None) -> None:
    """Write a Decimal with XlsxWriter so that no digit is lost: as a number where Excel can hold it, as text else.

    The Decimal itself is handed over: XlsxWriter prints it with 16 digits, where a float such as 9.95 may
    come out as 9.949999999999999.
    """
    if fits(value):
        sheet.write_number(row, col, Decimal(plain(value)), style)
    else:
        sheet.write_string(row, col, local(value), style)


def write_formula(sheet: Any, row: int, col: int, formula: str, value: Decimal | str, style: Any = None) -> None:
    """Write a formula (without "=") with the value it has, so that readers that do not calculate see it.

    The value is a Decimal (kept to the 15 digits that Excel keeps) or a text that is not empty: XlsxWriter
    stores an empty text as no value at all, so a cell that would show nothing gets no formula.
    """
    if value == "":
        raise ValueError(f"formula {formula!r} at {row}, {col} has no value")
    stored = Decimal(plain(Context(prec=EXCEL_DIGITS).plus(value))) if isinstance(value, Decimal) else value
    sheet.write_formula(row, col, "=" + formula, style, stored)


def decimals_format(decimals: int) -> str:
    """A number format with grouping and a fixed number of decimals."""
    return RUPIAH + ("." + "0" * decimals if decimals else "")
