"""The rounds that the reader once met unseen, in this process: what it reads of them and what it accuses has bounds.

`tests/data/putaran_utuh.txt` names the layouts that are read whole. A layout that becomes whole fails here until
it is named, so that it cannot be lost again: `LKJIP_PUTARAN=tulis pytest tests/putaran` writes the list anew (read
the diff: a name that is gone there is a regression, not progress).
"""

import os
from functools import cache
from pathlib import Path

import pytest

from tests.tools import putaran

HERE = Path(__file__).resolve().parent
LIST = HERE.parent / "data" / "putaran_utuh.txt"
REWRITE = os.environ.get("LKJIP_PUTARAN") == "tulis"
RENEW = "LKJIP_PUTARAN=tulis pytest tests/putaran writes the list anew"

ROUNDS = {path.stem: putaran.layouts(path) for path in sorted(HERE.glob("r[0-9]*.py"))}
LAYOUTS = {f"{stem}.{name}": layout for stem, found in ROUNDS.items() for name, layout in found}
WHOLE = frozenset(LIST.read_text("utf-8").split())

# Planted mistakes that are not found yet: layout -> cells. The one place where they are excused.
NOT_FOUND: dict[str, list[str]] = {
    "r22.l05_spm_kesehatan_uang_di_depan": ["SPM KESEHATAN 2023 (utk LPPD & LKjIP).xlsx/Rekap SPM/G11"],
    "r24.l03_pengukuran_dinkes_lembar_triwulan": ["Pengukuran Kinerja Dinkes 2023 TW I-IV.xlsx/per PKM/J7"],
    "r25.l08_kelurahan_kartu_kendali": ["KARTU KENDALI & REKAP TW 2025.xlsx/KARTU/F47"],
}

each_layout = pytest.mark.parametrize("name", LAYOUTS)
judged = pytest.mark.skipif(REWRITE, reason="the list is written anew")


@cache
def _score(name: str) -> putaran.Score:
    return putaran.score_alone(name, LAYOUTS[name])


KEPT = (
    *range(1, 11),
    14,
    15,
    16,
    17,
    19,
    21,
    22,
    24,
    25,
)  # those of 11 to 13 were lost with the machine that they were written on


def test_the_rounds_are_all_there() -> None:
    assert {stem: len(found) for stem, found in ROUNDS.items()} == {f"r{n:02}": 8 for n in KEPT}
    assert sorted(WHOLE - LAYOUTS.keys()) == [] and sorted(NOT_FOUND.keys() - LAYOUTS.keys()) == []


@each_layout
def test_no_galat_is_false(name: str) -> None:
    got = _score(name)
    assert not got.crashed and got.false_galat == 0, got.faults


@each_layout
def test_the_planted_mistakes_are_found(name: str) -> None:
    got, excused = _score(name), set(NOT_FOUND.get(name, ()))
    missed = set(got.missed)
    assert sorted(missed - excused) == [], got.faults
    assert sorted(excused - missed) == [], "found now: take it off NOT_FOUND"


@judged
@each_layout
def test_what_is_read_whole_stays_whole(name: str) -> None:
    got = _score(name)
    if name in WHOLE:
        assert got.whole, got.faults
    else:
        assert not got.whole, f"read whole now, and not named in {LIST.name}: {RENEW}"


@pytest.mark.skipif(not REWRITE, reason="LKJIP_PUTARAN=tulis writes the list")
def test_write_the_list() -> None:
    LIST.write_text("".join(f"{name}\n" for name in LAYOUTS if _score(name).whole), "utf-8")
