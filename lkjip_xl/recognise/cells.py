"""A cell of a grid as a `Quantity`: true numbers exactly, texts through the grammar, errors and formulas named."""

import datetime as dt
from decimal import ROUND_HALF_UP, Context, Decimal

from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.read.grid import Grid, Value
from lkjip_xl.recognise.dates import is_day
from lkjip_xl.recognise.display import decimals_of_format, is_percent, shown, shows_thousands
from lkjip_xl.recognise.faults import is_error_text
from lkjip_xl.recognise.reading import ONE, UNDECIDED, Expect, parse
from lkjip_xl.recognise.units import kind_of_unit

HUNDRED = Decimal(100)
LEAST_MONEY = Decimal(1000)  # so much under a percent format in a column of rupiah is money, wrongly formatted
EXCEL_DIGITS = Context(prec=15)  # Excel keeps 15; what a double holds beyond them is noise
USUAL_YEARS = (1990, 2100)  # a date outside is a number: 1.250 shows as 3 Juni 1903, Rp1.250.000 as 5322
MONEY_DIGITS = EXCEL_DIGITS.prec - 2  # digits before the point that leave no room for the sen
SEN = Decimal("0.01")
DIGITS = 24  # before the point; the world's money has 18 in rupiah
TELLING = 2_000  # characters; a longer text is no figure
SHOWN = 60  # characters of what was written instead of a figure
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
          "Desember")  # fmt: skip


def exact(value: int | float, raw: str | None = None) -> Decimal:
    """The decimal that a number cell means: what the file wrote, without the noise of a double."""
    if raw is not None:
        written = Decimal(raw)
        if written == written.to_integral_value() or written.adjusted() >= EXCEL_DIGITS.prec:
            return written  # every digit before the point counts, however many there are
        return _kept(written)
    return Decimal(value) if isinstance(value, int) else _kept(Decimal(repr(value)))


def _kept(written: Decimal) -> Decimal:
    """A number without the noise of a double: fifteen digits, and of large amounts the sen, which are more."""
    cleaned = EXCEL_DIGITS.plus(written)
    if MONEY_DIGITS <= written.adjusted() < EXCEL_DIGITS.prec:
        cleaned = written.quantize(SEN, ROUND_HALF_UP)
    whole = cleaned == cleaned.to_integral_value() and cleaned.adjusted() < 27
    return cleaned.quantize(ONE) if whole else cleaned.normalize()


def hundredfold(value: Decimal) -> Decimal:
    """A fraction as a percentage, exactly and without superfluous digits."""
    moved = value.scaleb(2)
    return moved if int(moved.as_tuple().exponent) <= 0 else moved.quantize(ONE)


def _beyond(place: Place, text: str, want: Expect, formula: str | None, hidden: bool) -> Quantity:
    """A number so large that it counts nothing in this world."""
    return Quantity(place, Form.BROKEN, None, text if len(text) <= SHOWN else f"{text[:SHOWN]}...", unit=want.unit,
                    sure=0.0, formula=formula, hidden=hidden, note="angka yang besarnya tidak masuk akal")  # fmt: skip


def read_quantity(grid: Grid, row: int, col: int, expect: Expect | None = None) -> Quantity:
    """The figure of a cell. Rupiah in full rupiah, percentages on the scale 0-100; see `Quantity`."""
    want = expect or Expect()
    key = (row, col)
    place = Place(grid.file, grid.name, row, col)
    hidden = row in grid.hidden_rows or col in grid.hidden_cols
    formula = grid.formulas.get(key) if grid.formulas else None
    if grid.errors and key in grid.errors:
        return Quantity(place, Form.ERROR, None, grid.errors[key], formula=formula, hidden=hidden,
                        note="nilai galat Excel")  # fmt: skip
    value = grid.value(row, col)
    if isinstance(value, dt.date) and not USUAL_YEARS[0] <= value.year <= USUAL_YEARS[1]:
        return _number(place, _serial(value), "", want, formula, hidden)  # a figure under the format of a date
    if value is None and key in grid.uncached:
        note = "rumus tanpa nilai tersimpan: buka di Excel, simpan, lalu jalankan lagi"
        text = "=" + (formula or "")
        return Quantity(place, Form.TEXT, None, text, formula=formula, hidden=hidden, sure=0.0, note=note)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        number = exact(value, grid.raw.get(key) if grid.raw else None)
        if number.adjusted() >= DIGITS:
            return _beyond(place, f"{number:E}", want, formula, hidden)
        return _number(place, number, grid.formats.get(key, ""), want, formula, hidden)
    return _text(place, text_of(value), value, want, formula, hidden)


def text_of(value: Value) -> str:
    """A cell's value as text, as an Indonesian Excel shows it; "" for a blank."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (dt.datetime, dt.date)):
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, (int, float)):
        return shown(exact(value))
    return str(value)


def _text(place: Place, text: str, value: Value, want: Expect, formula: str | None, hidden: bool) -> Quantity:
    if value is not None and not isinstance(value, str):
        if want.dates and not isinstance(value, bool):
            return Quantity(place, Form.TEXT, None, text, formula=formula, hidden=hidden)
        kind = "tanggal atau jam" if not isinstance(value, bool) else "nilai benar/salah"
        note = f"sel berisi {kind}, bukan angka"
        return Quantity(place, Form.OTHER, None, text, unit=want.unit, sure=0.0, candidates=_turned(value, want),
                        formula=formula, hidden=hidden, note=note)  # fmt: skip
    if want.kind != "any" and not want.dates and is_day(text):
        return Quantity(place, Form.OTHER, None, text, unit=want.unit, sure=0.0, formula=formula, hidden=hidden,
                        note="tanggal sebagai teks")  # fmt: skip
    if is_error_text(text):
        return Quantity(
            place, Form.ERROR, None, text.strip(), formula=formula, hidden=hidden, note="nilai galat sebagai teks"
        )
    one = parse(text, want) if len(text) <= TELLING else None
    if one is None or (one.value is not None and one.value.adjusted() >= DIGITS):
        digits = sum(map(str.isdigit, text)) * 2 > len(text)
        if one is not None or digits:
            return _beyond(place, text, want, formula, hidden)
        return Quantity(place, Form.TEXT, None, text, formula=formula, hidden=hidden)
    return Quantity(place, one.form, one.value, text, one.unit, one.decimals, one.sure, one.candidates, one.factor,
                    formula, hidden, False, one.note)  # fmt: skip


def _serial(value: dt.date) -> Decimal:
    """The number that a cell holds which its format shows as a date."""
    return Decimal((dt.date(value.year, value.month, value.day) - dt.date(1899, 12, 30)).days)


def _turned(value: Value, want: Expect) -> tuple[Decimal, ...]:
    """The figure that a date may have been: of money the number under the format, else the decimal that Excel
    turned into a date of its own accord (4 Mei from "4.5")."""
    if not isinstance(value, dt.date):
        return ()
    if want.kind in ("rupiah", "count"):
        return (_serial(value),)
    return (Decimal(value.day) + Decimal(value.month).scaleb(-1 if value.month < 10 else -2),)


def _number(place: Place, number: Decimal, code: str, want: Expect, formula: str | None, hidden: bool) -> Quantity:
    text = shown(number, code)
    unit = want.unit or {"rupiah": "Rp", "percent": "%"}.get(want.kind)
    if code and is_percent(code) and not (want.kind == "rupiah" and abs(number) >= LEAST_MONEY):
        if want.kind == "rupiah" and number:
            return Quantity(place, Form.TEXT, None, text, "%", hidden=hidden, sure=0.6, note="persen di kolom rupiah")
        decimals = decimals_of_format(code)
        return Quantity(place, Form.NUMBER, hundredfold(number), text, unit if want.kind == "rupiah" else "%", decimals,
                        1.0, (), HUNDRED, formula, hidden, True)  # fmt: skip
    others: tuple[Decimal, ...] = ()
    factor, sure, note, value = ONE, 1.0, "", number
    if unit is not None and kind_of_unit(unit) == "percent":
        if want.percent_scale == "0-1":
            factor, value, note = HUNDRED, hundredfold(number), "pecahan, dibaca sebagai persen"
        elif want.percent_scale is None and 0 < abs(number) <= 1:
            sure, others, note = UNDECIDED, (number, hundredfold(number)), "mungkin pecahan dari 1, mungkin persen"
    elif unit == "Rp" and want.factor != ONE and not (code and shows_thousands(code)):
        factor, value, note = want.factor, number * want.factor, f"dikalikan {shown(want.factor, '#,##0')}"
    return Quantity(place, Form.NUMBER, value, text, unit, None, sure, others, factor, formula, hidden, True, note)
