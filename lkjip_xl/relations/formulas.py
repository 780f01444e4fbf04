"""The formulas of the field, exact: capaian, serapan, efisiensi, predikat; and the same as Excel formulas.

Percentages are on the scale 0-100. Nothing is rounded here (see `rounding`); where a formula has no
answer (target zero or blank) the answer is None, never 0.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from typing import Literal

HUNDRED = Decimal(100)
Polarity = Literal["positif", "negatif"]

NEGATIVE = ("NEG_LAN", "NEG_INV", "NEG_FLOOR")
EFFICIENCY = ("EF_RATIO", "EF_RATIO_PCT", "EF_SISA", "EF_SELISIH")

FORMULA_WORDS: Mapping[str, str] = {
    "positif": "realisasi / target x 100",
    "NEG_LAN": "(2 x target - realisasi) / target x 100",
    "NEG_INV": "target / realisasi x 100",
    "NEG_FLOOR": "(2 x target - realisasi) / target x 100, paling rendah 0",
    "serapan": "realisasi anggaran / pagu x 100",
    "bagian": "anggaran / jumlah anggaran x 100",
    "EF_RATIO": "% capaian kinerja / % penyerapan anggaran",
    "EF_RATIO_PCT": "% capaian kinerja / % penyerapan anggaran x 100",
    "EF_SISA": "100 - % penyerapan anggaran",
    "EF_SELISIH": "% capaian kinerja - % penyerapan anggaran",
}


def divide(numerator: Decimal, denominator: Decimal) -> Decimal:
    """Quotient to 50 significant digits: enough that no rounding to print precision can go wrong."""
    with localcontext() as context:
        context.prec = 50
        return numerator / denominator


def capaian(
    target: Decimal | None,
    realisasi: Decimal | None,
    polarity: Polarity = "positif",
    negative: str = "NEG_LAN",
    cap: Decimal | None = None,
) -> Decimal | None:
    """Capaian kinerja in percent, or None when target (or what is divided by) is zero or either is unknown.

    Positive: realisasi / target x 100. Negative by `negative`: NEG_LAN (LAN 239/IX/6/8/2003) =
    (2T - R) / T x 100, NEG_INV = T / R x 100, NEG_FLOOR = max(0, NEG_LAN).
    `cap` cuts at an upper bound (none by default: a report prints 194,36 as it is).
    """
    if target is None or realisasi is None or target == 0:
        return None
    if polarity == "positif":
        result = divide(realisasi * HUNDRED, target)
    elif negative == "NEG_INV":
        if realisasi == 0:
            return None
        result = divide(target * HUNDRED, realisasi)
    elif negative in ("NEG_LAN", "NEG_FLOOR"):
        result = divide((2 * target - realisasi) * HUNDRED, target)
        if negative == "NEG_FLOOR":
            result = max(Decimal(0), result)
    else:
        raise ValueError(f"unknown formula for negative polarity: {negative}")
    return result if cap is None else min(result, cap)


def serapan(pagu: Decimal | None, realisasi: Decimal | None) -> Decimal | None:
    """Penyerapan anggaran in percent: realisasi / pagu x 100; None for a pagu of zero or unknown figures."""
    if pagu is None or realisasi is None or pagu == 0:
        return None
    return divide(realisasi * HUNDRED, pagu)


def efisiensi(
    persen_capaian: Decimal | None, persen_serapan: Decimal | None, formula: str = "EF_RATIO"
) -> Decimal | None:
    """Tingkat efisiensi from the PRINTED percentages (a reader can recompute it from the table)."""
    if persen_capaian is None or persen_serapan is None:
        return None
    if formula == "EF_SISA":
        return HUNDRED - persen_serapan
    if formula == "EF_SELISIH":
        return persen_capaian - persen_serapan
    if formula not in ("EF_RATIO", "EF_RATIO_PCT"):
        raise ValueError(f"unknown formula for efisiensi: {formula}")
    if persen_serapan == 0:
        return None
    return divide(persen_capaian * (HUNDRED if formula == "EF_RATIO_PCT" else 1), persen_serapan)


@dataclass(frozen=True, slots=True)
class Band:
    """Lower bound (inclusive) of a category and its word."""

    lower: Decimal
    word: str


def _bands(*pairs: tuple[str, str]) -> tuple[Band, ...]:
    return tuple(Band(Decimal(lower), word) for lower, word in pairs)


# Integer bands as printed leave gaps (90-91, 75-76 ...); they are used as lower bounds.
SCALES: Mapping[str, tuple[Band, ...]] = {
    # Permendagri 86/2017 (tata cara evaluasi), taken over from Permendagri 54/2010
    "permendagri-86-2017": _bands(
        ("91", "Sangat Tinggi"), ("76", "Tinggi"), ("66", "Sedang"), ("51", "Rendah"), ("-Infinity", "Sangat Rendah")
    ),
    "lan-2003": _bands(("85", "Baik"), ("70", "Sedang"), ("55", "Kurang"), ("-Infinity", "Sangat Kurang")),
    "tiga-kata": _bands(
        ("100.00000001", "Melebihi target"), ("100", "Mencapai target"), ("-Infinity", "Belum mencapai target")
    ),
}

# The source prints 1,14 "EFISIEN" and 1,54 "sangat efisien" without naming its bounds; 1,25 is our cut between.
EFFICIENCY_BANDS = _bands(("1.25", "Sangat efisien"), ("1", "Efisien"), ("-Infinity", "Tidak efisien"))


def band(value: Decimal | None, bands: tuple[Band, ...]) -> str | None:
    """The word of the first band whose lower bound the value reaches, None below the last."""
    if value is None:
        return None
    return next((b.word for b in bands if value >= b.lower), None)


def scale_of(name: str, own: Iterable[tuple[Decimal, str]] = ()) -> tuple[Band, ...]:
    """The bands of a predikat: the agency's own (lower bound, word; the last one reaches down) or the scale named."""
    bands = [Band(lower, word) for lower, word in own]
    return (*bands[:-1], replace(bands[-1], lower=Decimal("-Infinity"))) if bands else SCALES[name]


def predikat(persen_capaian: Decimal | None, scale: str = "permendagri-86-2017") -> str | None:
    """Category word of a capaian (percent) on the named scale; None for an unknown capaian."""
    return band(persen_capaian, SCALES[scale])


def excel_ratio(
    formula: str, numerator: str, denominator: str, mode: str, decimals: int, scale: Decimal = HUNDRED
) -> str:
    """Excel formula (without "=") of a Ratio over two cell addresses; blank where it has no answer.

    numerator/denominator: realisasi/target, realisasi Rp/pagu, or % capaian/% serapan for efisiensi.
    scale: 100 for cells that hold 98.17, 1 for cells that hold 0.9817 under a percent format.
    """
    times = "" if scale == 1 else f"*{scale}"
    bodies = {
        "NEG_LAN": f"(2*{denominator}-{numerator})/{denominator}{times}",
        "NEG_FLOOR": f"MAX(0,(2*{denominator}-{numerator})/{denominator}{times})",
        "NEG_INV": f"{denominator}/{numerator}{times}",
        "EF_RATIO": f"{numerator}/{denominator}",
        "EF_RATIO_PCT": f"{numerator}/{denominator}*100",
        "EF_SISA": f"100-{denominator}",
        "EF_SELISIH": f"{numerator}-{denominator}",
    }
    body = bodies.get(formula, f"{numerator}/{denominator}{times}")
    places = decimals if scale != 1 else decimals + 2
    shown = excel_round(body, mode, places)
    divisor = numerator if formula == "NEG_INV" else denominator
    guard = f"OR(COUNT({numerator},{denominator})<2,N({divisor})=0)"
    return f'IF({guard},"",{shown})'


def excel_round(body: str, mode: str, decimals: int) -> str:
    """ROUND, or TRUNC on a value freed of binary noise first (98,17 stored as 98.1699999 must stay 98,17)."""
    if mode == "potong":
        return f"TRUNC(ROUND({body},{decimals + 7}),{decimals})"
    return f"ROUND({body},{decimals})"
