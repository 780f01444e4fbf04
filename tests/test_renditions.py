"""Whatever way the report is kept, the same things are found in it, and nothing else.

The renditions share only the facts with the committed sample: a rule fitted to its files fails here.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_xl.pipeline import examine
from tests.tools.build_samples import bkd_books, spots_of
from tests.tools.rendition import build_rendition
from tests.tools.renditions.style import styles
from tests.tools.samples_bkd.expectations import placed
from tests.tools.score import Score, score

ROOT = Path(__file__).resolve().parents[1]
SEED = 11


def _assert_clean(one: Score, least: int) -> None:
    assert [f"{item.id} {spot}: {reason}" for item, spot, reason in one.unmet] == []
    assert [f"{f.code} {f.locations[0].place}: {f.message}" for f in one.extra] == []
    assert len(one.met) >= least


def test_everything_in_the_committed_sample_is_found() -> None:
    wanted = tuple(placed(spots_of(bkd_books())))
    _assert_clean(score("bkd", ROOT / "samples" / "bkd-blitar-2021", wanted), 66)


def test_nothing_is_found_in_contoh_bersih() -> None:
    _assert_clean(score("contoh", ROOT / "samples" / "contoh-bersih", ()), 0)


def test_blank_capaian_of_contoh_bersih_is_computed() -> None:
    fills = {(f.place.sheet, f.place.a1): f.value for f in examine(ROOT / "samples" / "contoh-bersih").fills}
    expected = ("104.16", "99.00", "111.12", "120.00", "100.51")
    assert [fills[("Ukur", f"K{row}")] for row in range(8, 13)] == [Decimal(text) for text in expected]
    assert sum(sheet == "DPPA+Realisasi" for sheet, _ in fills) == 27
    assert sum(sheet == "Anggaran Sasaran" for sheet, _ in fills) == 4


@pytest.mark.parametrize("name", [style.name for style in styles(SEED)])
def test_everything_is_found_in_another_rendition(name: str, tmp_path: Path) -> None:
    style = next(s for s in styles(SEED) if s.name == name)
    made = build_rendition(style, tmp_path)
    _assert_clean(score(name, tmp_path, made.harapan), 60)
