"""python -m tests.tools.mutasi [--n 100] [--seed 1] [--tulis docs/mutasi.md] [--langsung] [--kasus].

Without --seed the seeds are others in every run; the first is printed, so that a run can be had again. Exit status
1 when what is found, explained or claimed falls below BOUNDS.
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.tools.mutasi.measure import Count, Tally, measure

SEEDS = 1_000_000  # where first seeds are drawn from
FILES_EVERY = 20  # every so many agencies go through real files


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a run must reach: shares in percent. Few errors of one run can move a share by some points."""

    found: float = 97.0  # of single errors that a finding names
    explained: float = 95.0  # of single errors that the figures can tell: the right cell and figure, alone
    both_found: float = 93.0  # of two errors at once
    both_explained: float = 88.0
    wrong: float = 1.0  # of all damaged agencies: a certain explanation that is wrong
    alarms: float = 0.0  # of clean agencies: a galat or peringatan


BOUNDS = Bounds()


def missed(tally: Tally, bounds: Bounds = BOUNDS) -> Iterator[str]:
    """What falls below the bounds."""
    one, two = total(tally), tally.two
    wrong = one.certain_wrong + two.certain_wrong
    for name, part, whole, least in (
        ("ditemukan, satu kesalahan", one.found, one.made, bounds.found),
        ("dijelaskan benar, satu kesalahan", one.first, one.telling, bounds.explained),
        ("ditemukan, dua kesalahan", two.found, two.made, bounds.both_found),
        ("dijelaskan benar, dua kesalahan", two.first, two.telling, bounds.both_explained),
    ):
        if 100 * part < least * whole:
            yield f"{name}: {part} dari {whole}, batasnya {least} %"
    if 100 * wrong > bounds.wrong * (one.made + two.made):
        yield f"kepastian keliru: {wrong} dari {one.made + two.made}, batasnya {bounds.wrong} %"
    if 100 * len(tally.alarms) > bounds.alarms * tally.clean:
        yield f"temuan palsu: {len(tally.alarms)} dari {tally.clean} instansi bersih, batasnya {bounds.alarms} %"


def total(tally: Tally) -> Count:
    """All kinds of single errors together."""
    whole = Count()
    for count in tally.one.values():
        for name in ("made", "found", "telling", "first", "certain_wrong"):
            setattr(whole, name, getattr(whole, name) + getattr(count, name))
    return whole


def share(part: int, whole: int) -> str:
    """Percentage with one decimal, or a dash."""
    return "-" if whole == 0 else f"{100 * part / whole:.1f} %".replace(".", ",")


def line(name: str, count: Count) -> str:
    """One row of the table."""
    return (
        f"| {name} | {count.made} | {share(count.found, count.made)} | {count.telling} | "
        f"{share(count.first, count.telling)} | {count.certain_wrong} |"
    )


def table(tally: Tally, first: int, last: int) -> str:
    """The Markdown page."""
    whole = total(tally)
    names = ("jenis kesalahan", "dibuat", "ditemukan", "angka dapat menentukan", "dijelaskan benar", "kepastian keliru")
    head = ["| " + " | ".join(names) + " |", "| --- " * len(names) + "|"]
    rows = [line(name, tally.one[name]) for name in sorted(tally.one)]
    rows += [line("**semua, satu kesalahan**", whole), line("**dua kesalahan sekaligus**", tally.two)]
    alarms = f"Instansi bersih: {tally.clean}; dengan temuan palsu: {len(tally.alarms)}."
    return "\n".join([f"Benih {first} sampai {last}.", "", *head, *rows, "", alarms, ""])


def _way(seed: int, direct: bool) -> str:
    return "langsung" if direct else "berkas" if seed % FILES_EVERY == 0 else "memori"


def main() -> int:
    """Measure and print; 1 below the bounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--seed", type=int, help="the first seed (default: another one in every run)")
    parser.add_argument("--tulis", type=Path)
    parser.add_argument("--langsung", action="store_true", help="the explainer alone, without the recogniser")
    parser.add_argument("--kasus", action="store_true", help="list what went wrong")
    options = parser.parse_args()
    first = random.SystemRandom().randrange(SEEDS) if options.seed is None else options.seed
    print(f"Ulangi dengan --n {options.n} --seed {first}", flush=True)
    tally = Tally()
    for seed in range(first, first + options.n):
        measure(seed, tally, _way(seed, options.langsung))
    text = table(tally, first, first + options.n - 1)
    print(text)
    if options.kasus:
        print(*tally.alarms, *(c for k in [*tally.one.values(), tally.two] for c in k.cases), sep="\n")
    if options.tulis:
        words = Path(__file__).with_name("penjelasan.md").read_text(encoding="utf-8")
        options.tulis.write_text(words + "\n" + text, encoding="utf-8")
    below = list(missed(tally))
    print(*(f"DI BAWAH BATAS: {line}" for line in below), sep="\n")
    return int(bool(below))


if __name__ == "__main__":
    raise SystemExit(main())
