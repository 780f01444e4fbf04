"""Hold what the tool finds against what must be found, for the sample and for every rendition.

By hand: `python -m tests.tools.score [SEED]` prints, for each folder, the expectations that were not met
and the galat and peringatan that nobody expected. A finding meets an expectation when one of its cells
is among the expected places, its tingkat is the expected one and, where both speak of a difference, the
difference is the same but for its sign.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lkjip_xl.model import Explanation, Finding
from lkjip_xl.model.place import Place
from lkjip_xl.pipeline import examine
from lkjip_xl.result import Result
from tests.tools.build_samples import bkd_books, spots_of
from tests.tools.rendition import build_all
from tests.tools.samples_bkd.expectations import Harapan, placed
from tests.tools.sheetkit import Spot

ROOT = Path(__file__).resolve().parents[2]
Wanted = Sequence[tuple[Harapan, tuple[Spot, ...]]]


@dataclass(frozen=True, slots=True)
class Score:
    """What one folder lacks: expectations not met with the reason, and findings nobody expected."""

    folder: str
    met: tuple[str, ...]
    unmet: tuple[tuple[Harapan, Spot, str], ...]
    extra: tuple[Finding, ...]


def _spot(place: Place) -> Spot:
    return Spot(place.file, place.sheet, place.a1 or "")


def _spots(finding: Finding) -> set[Spot]:
    return {_spot(located.place) for located in finding.locations}


def number(text: str) -> Decimal | None:
    """The figure of an expectation ("-2.273.149.200", "42,84"), or None for words and blanks."""
    plain = text.replace(".", "").replace(",", ".").removesuffix("%")
    return Decimal(plain) if re.fullmatch(r"-?\d+(\.\d+)?", plain) else None


def _meets(finding: Finding, item: Harapan, places: Sequence[Spot]) -> bool:
    if finding.level.value != item.tingkat or not _spots(finding) & set(places):
        return False
    wanted, said = number(item.selisih), finding.difference
    if wanted is None or said is None:
        return True
    return abs(said) == abs(wanted) or (finding.unit != "rupiah" and abs(abs(said) - abs(wanted)) < Decimal("0.011"))


def _explained(explanations: Sequence[Explanation], item: Harapan, places: Sequence[Spot]) -> bool:
    want = number(item.seharusnya)
    return any(
        _spot(repair.place) in places and repair.after == want
        for explanation in explanations
        for repair in explanation.repairs
    )


def _why_unmet(result: Result, item: Harapan, places: Sequence[Spot]) -> str | None:
    """None when the expectation is met, else what was seen at its places instead."""
    if item.tingkat == "hitung":
        values = [f.value for f in result.fills if _spot(f.place) == places[0]]
        want = number(item.seharusnya)
        return None if any(v == want for v in values) else f"terisi {values}"
    if item.tingkat == "penjelasan":
        return None if _explained(result.explanations, item, places) else "tidak ada penjelasan itu"
    near = [f for f in result.findings if _spots(f) & set(places)]
    if item.tingkat == "-":
        wrong = [
            f for f in near if f.locations and _spot(f.locations[0].place) == places[0] and f.level.value == "galat"
        ]
        return "; ".join(f"{f.code} {f.message}" for f in wrong) or None
    if any(_meets(f, item, places) for f in near):
        return None
    return "; ".join(f"{f.code} {f.level.value}: {f.message}" for f in near) or "tidak ada temuan di sel itu"


def score(name: str, folder: Path, wanted: Wanted) -> Score:
    """Examine a folder and hold the findings against the expectations."""
    result = examine(folder)
    met, unmet = [], []
    for item, places in wanted:
        reason = _why_unmet(result, item, places)
        if reason is None:
            met.append(item.id)
        else:
            unmet.append((item, places[0], reason))
    extra = tuple(
        f
        for f in result.findings
        if f.level.value in ("galat", "peringatan") and not any(_meets(f, item, places) for item, places in wanted)
    )
    return Score(name, tuple(met), tuple(unmet), extra)


def all_scores(folder: Path, seed: int = 1) -> list[Score]:
    """The committed sample and the renditions of a seed, which are written into the folder."""
    bkd = tuple(placed(spots_of(bkd_books())))
    scores = [score("bkd-blitar-2021", ROOT / "samples" / "bkd-blitar-2021", bkd)]
    scores.append(score("contoh-bersih", ROOT / "samples" / "contoh-bersih", ()))
    for made in build_all(folder, seed):
        scores.append(score(made.style, made.folder, made.harapan))
    return scores


def main() -> None:
    """Print the scores."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory() as name:
        for one in all_scores(Path(name), seed):
            print(f"== {one.folder}: {len(one.met)} terpenuhi, {len(one.unmet)} belum, {len(one.extra)} lebih")
            for item, spot, reason in one.unmet:
                print(
                    f"  {item.id} {item.tingkat} {spot.berkas} {spot.lembar}!{spot.sel} {item.tentang}: {reason[:200]}"
                )
            for finding in one.extra[:40]:
                print(f"  + {finding.code} {finding.level.value} {finding.locations[0].place}: {finding.message[:160]}")


if __name__ == "__main__":
    main()
