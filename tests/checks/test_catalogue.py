"""What is true of every check: its words are there, its bad example fires it, its good one is silent."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_xl import checks
from lkjip_xl.checks import CATALOGUE, RETIRED, Check
from lkjip_xl.model import Finding, Level

FOLDER = Path(checks.__file__).parent
every_check = pytest.mark.parametrize("check", CATALOGUE, ids=[c.code for c in CATALOGUE])
Examine = Callable[[str], list[Finding]]


@every_check
def test_bad_example_fires_this_check_alone_at_its_cell(check: Check, examine: Examine) -> None:
    found = examine(check.bad)
    mine = [f for f in found if f.code == check.code]
    assert mine, f"{check.code} does not fire; others: {[(f.code, f.message) for f in found]}"
    place = mine[0].locations[0].place
    assert (f"{place.sheet}!{place.a1}" if place.sheet else place.file) == check.fires_at
    assert mine[0].level is check.level
    others = [(f.code, f.message) for f in found if f.code != check.code and f.level is not Level.CATATAN]
    assert not others


@every_check
def test_good_example_is_silent_for_the_whole_catalogue(check: Check, examine: Examine) -> None:
    found = examine(check.good)
    assert [(f.code, f.message) for f in found if f.level is not Level.CATATAN or f.code == check.code] == []


@every_check
def test_words_say_something(check: Check) -> None:
    for words in (check.title, check.checks, check.why, check.mend, check.bad, check.good, check.name):
        assert words.strip()
    assert len(check.checks) > 30 and len(check.why) > 30 and len(check.mend) > 15


def test_files_and_catalogue_are_the_same() -> None:
    files = {p.stem for p in FOLDER.glob("lk[0-9]*.py")}
    modules = {c.run.__module__.rpartition(".")[2] for c in CATALOGUE}
    assert files == modules
    for check in CATALOGUE:
        assert check.run.__module__.rpartition(".")[2].startswith(check.code.lower())


def test_ids_are_unique_ordered_and_never_reused() -> None:
    codes = [c.code for c in CATALOGUE]
    assert codes == sorted(set(codes))
    assert not set(codes) & set(RETIRED)
    assert len({c.name for c in CATALOGUE}) == len({c.checks for c in CATALOGUE}) == len(codes)


def test_what_is_covered_names_checks_that_exist_and_the_rest_has_a_reason() -> None:
    from lkjip_xl.checks.not_checked import COVERED, NOT_CHECKED

    codes = {c.code for c in CATALOGUE}
    assert {code for found in COVERED.values() for code in found} <= codes
    assert all(len(reason) > 40 for reason in NOT_CHECKED.values())
    kinds = set(COVERED) | {kind.partition(" ")[0] for kind in NOT_CHECKED}
    assert len(kinds) == 50
