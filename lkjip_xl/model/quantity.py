"""A figure with everything known of it: exact value, text as written, precision, unit, place."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from lkjip_xl.model.place import Place


class Form(Enum):
    """What a cell that should hold a figure really holds. Blank, dash, zero and text are four things."""

    NUMBER = "angka"  # value is exact and known (zero included)
    BLANK = "kosong"
    DASH = "strip"  # "-", "–", "n/a", "nihil": written on purpose
    TEXT = "teks"  # words: "Tepat Waktu", "WTP", "80 - 90%" that is no single number
    BROKEN = "rusak"  # meant as a number, unreadable: "8.840.8700726"; see candidates
    ERROR = "galat"  # an error value: #REF!, #DIV/0!, also where an application wrote it as text
    OTHER = "bukan angka"  # a true date, time or TRUE/FALSE: never what a figure was meant to be; see candidates


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure read from a cell (or from a cell's running text).

    value:       exact Decimal, None unless form is NUMBER. Rupiah are in full rupiah (a heading
                 "Rp (000)" is already applied); percentages stand on the scale 0-100.
    text:        the cell as written ("4.220.050.600", "95 %"; a true number as Excel would show it).
    unit:        "Rp", "%", "orang", ... or None when nothing tells.
    decimals:    digits written behind the decimal point; None when the cell is exact (a true number).
    sure:        0..1, how sure the reading is.
    candidates:  for BROKEN (or ambiguous) figures: the values one keystroke away; for a date (4 May) the decimal
                 that Excel may have turned into it (4,5).
    factor:      value = written number x factor (1000 under "Rp (000)", 100 for a fraction shown as percent).
    formula:     the formula of the cell without "=", if it has one.
    hidden:      the row or column is hidden.
    is_true_number: the cell holds a number, not a text that reads as one, so Excel can compute with it.
    note:        what is worth saying about the reading, in Indonesian, or "".
    """

    place: Place
    form: Form
    value: Decimal | None = None
    text: str = ""
    unit: str | None = None
    decimals: int | None = None
    sure: float = 1.0
    candidates: tuple[Decimal, ...] = ()
    factor: Decimal = Decimal(1)
    formula: str | None = None
    hidden: bool = False
    is_true_number: bool = False
    note: str = ""

    @property
    def known(self) -> bool:
        """True when there is an exact value."""
        return self.value is not None

    @property
    def empty(self) -> bool:
        """True for a blank or a dash."""
        return self.form in (Form.BLANK, Form.DASH)
