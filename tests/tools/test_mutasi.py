"""The mutation harness: clean agencies are clean, errors are found, and nothing is claimed wrongly."""

from tests.tools.mutasi.measure import Tally, measure


def test_a_few_agencies():
    tally = Tally()
    for seed in (7, 20, 33):
        measure(seed, tally, "berkas" if seed == 20 else "memori")
    assert tally.clean == 3 and tally.alarms == []
    counts = [*tally.one.values(), tally.two]
    assert sum(c.made for c in counts) >= 5
    assert sum(c.found for c in counts) == sum(c.made for c in counts)
    assert sum(c.certain_wrong for c in counts) == 0
