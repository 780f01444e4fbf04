"""Words for figures: directions, differences and verdicts, in the plain style of agency reports.

Each function gets exact figures and says of them only what is true of them.
"""

from decimal import Decimal

from lkjip_xl.model import Quantity
from lkjip_xl.relations.rounding import decimals_of
from lkjip_xl.write.lampiran.numbers import indonesian

HUNDRED = Decimal(100)


def percent(value: Decimal) -> str:
    """A percentage (0-100) with two decimals, more where the figure has them."""
    return indonesian(value, max(2, min(decimals_of(value), 4))) + "%"


def direction(now: Decimal, before: Decimal) -> str:
    """ "naik", "turun" or "tetap"."""
    return "naik" if now > before else "turun" if now < before else "tetap"


def difference(now: Decimal, before: Decimal, unit: str) -> str:
    """How far two figures are apart: "0,20 poin persentase", "6 menit"; never rounded to nothing."""
    apart = abs(now - before)
    decimals = 0 if apart == apart.to_integral_value() else max(2, decimals_of(apart))
    return f"{indonesian(apart, decimals)} {unit}"


def unit_of(one: Quantity, other: Quantity) -> str | None:
    """The word for a difference of two figures; None where their units clash."""
    units = {q.unit.casefold() for q in (one, other) if q.unit}
    if len(units) > 1:
        return None
    unit = next(iter(units), "")
    if unit in ("%", "persen"):
        return "poin persentase"
    return "poin" if unit in ("", "poin", "indeks", "nilai", "skor", "angka") else unit


def change(now: Decimal, before: Decimal, unit: str, shown: tuple[str, str], last: str) -> str:
    """ "naik 5,22 poin persentase dibandingkan tahun 2020, dari 90,58% menjadi 95,80%". shown: now, before."""
    way = direction(now, before)
    if way == "tetap":
        return f"tetap {shown[0]} dibandingkan tahun {last}"
    return f"{way} {difference(now, before, unit)} dibandingkan tahun {last}, dari {shown[1]} menjadi {shown[0]}"


def turn(now: Decimal, before: Decimal) -> str:
    """The same for two capaian: "naik 0,20 poin persentase, dari 100,64% menjadi 100,84%"."""
    way = direction(now, before)
    if way == "tetap":
        return f"tetap {percent(now)}"
    return f"{way} {difference(now, before, 'poin persentase')}, dari {percent(before)} menjadi {percent(now)}"


def verdict(capaian: Decimal, lower: bool = False) -> str:
    """Capaian against its target."""
    if capaian != HUNDRED and lower:
        return f"makin rendah makin baik; {'lebih baik daripada' if capaian > HUNDRED else 'belum mencapai'} target"
    if capaian == HUNDRED:
        return "sesuai target"
    return "melebihi target" if capaian > HUNDRED else "belum mencapai target"


def reached(kemajuan: Decimal) -> str:
    """Realisasi against the target at the end of the Renstra."""
    if kemajuan == HUNDRED:
        return "telah memenuhi"
    return "telah melampaui" if kemajuan > HUNDRED else "belum mencapai"


def compared(ours: Decimal, theirs: Decimal) -> str:
    """Our figure against another agency's."""
    words = {"naik": "lebih tinggi daripada", "turun": "lebih rendah daripada", "tetap": "sama dengan"}
    return words[direction(ours, theirs)]


def rest_of(pagu: Decimal, realisasi: Decimal) -> str:
    """What is left of a budget, or by how much it was exceeded."""
    rest = pagu - realisasi
    if rest == 0:
        return ", sehingga tidak ada sisa anggaran"
    if rest > 0:
        return f", dengan sisa anggaran {rupiah(rest)}"
    return f"; realisasi melebihi anggaran {rupiah(-rest)}"


def rupiah(value: Decimal) -> str:
    """An amount in a sentence."""
    return "Rp" + indonesian(value, 0 if value == value.to_integral_value() else 2)
