"""The mutation harness: clean agencies are clean, errors are found, and nothing is claimed wrongly."""

import random

import pytest

from tests.tools.mutasi.__main__ import Bounds, main, missed
from tests.tools.mutasi.measure import Count, Tally, measure


def test_a_few_agencies():
    tally = Tally()
    for seed in (7, 20, 33):
        measure(seed, tally, "berkas" if seed == 20 else "memori")
    assert tally.clean == 3 and tally.alarms == []
    counts = [*tally.one.values(), tally.two]
    assert sum(c.made for c in counts) >= 5
    assert sum(c.found for c in counts) == sum(c.made for c in counts)
    assert sum(c.certain_wrong for c in counts) == 0


def test_unseen_agencies() -> None:
    """Other agencies in every run; the seed stands in the message of a failure."""
    seed = random.SystemRandom().randrange(1_000_000)
    tally = Tally()
    for n in range(seed, seed + 3):
        measure(n, tally, "memori")
    wrong = [c.certain_wrong for c in (*tally.one.values(), tally.two)]
    assert (tally.alarms, sum(wrong)) == ([], 0), f"python -m tests.tools.mutasi --kasus --n 3 --seed {seed}"


def counted(**changed: int) -> Tally:
    one = Count(made=100, found=100, telling=80, first=80)
    two = Count(made=100, found=100, telling=100, first=100)
    for name, value in changed.items():
        count, _, what = name.partition("_")
        setattr({"one": one, "two": two}[count], what, value)
    return Tally(clean=100, one={"x": one}, two=two)


WORSE = [{"one_found": 96}, {"one_first": 75}, {"two_found": 92}, {"two_first": 87}, {"one_certain_wrong": 3}]


@pytest.mark.parametrize("changed", WORSE, ids=str)
def test_a_run_below_a_bound_fails(changed: dict[str, int]) -> None:
    assert list(missed(counted())) == []
    assert len(list(missed(counted(**changed)))) == 1


def test_a_false_alarm_fails_a_run() -> None:
    tally = counted()
    tally.alarms.append("7: x")
    assert len(list(missed(tally))) == 1
    assert list(missed(tally, Bounds(alarms=1.0))) == []


def test_the_seed_is_printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["mutasi", "--n", "0"])
    assert main() == 0
    said = capsys.readouterr().out
    monkeypatch.setattr("sys.argv", ["mutasi", "--n", "0", "--seed", "41"])
    assert main() == 0
    assert said.startswith("Ulangi dengan --n 0 --seed ") and "--seed 41" in capsys.readouterr().out
