"""python -m tests.tools.mutasi --n 300 --seed 1 [--tulis docs/mutasi.md] [--satu SEED] [--kasus]."""

import argparse
from pathlib import Path

from tests.tools.mutasi.measure import Count, Tally, measure

FILES_EVERY = 20  # every so many agencies go through real files


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
    whole = Count()
    for count in tally.one.values():
        for name in ("made", "found", "telling", "first", "certain_wrong"):
            setattr(whole, name, getattr(whole, name) + getattr(count, name))
    names = ("jenis kesalahan", "dibuat", "ditemukan", "angka dapat menentukan", "dijelaskan benar", "kepastian keliru")
    head = ["| " + " | ".join(names) + " |", "| --- " * len(names) + "|"]
    rows = [line(name, tally.one[name]) for name in sorted(tally.one)]
    rows += [line("**semua, satu kesalahan**", whole), line("**dua kesalahan sekaligus**", tally.two)]
    alarms = f"Instansi bersih: {tally.clean}; dengan temuan palsu: {len(tally.alarms)}."
    return "\n".join([f"Benih {first} sampai {last}.", "", *head, *rows, "", alarms, ""])


def _way(seed: int, direct: bool) -> str:
    return "langsung" if direct else "berkas" if seed % FILES_EVERY == 0 else "memori"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tulis", type=Path)
    parser.add_argument("--langsung", action="store_true", help="the explainer alone, without the recogniser")
    parser.add_argument("--kasus", action="store_true", help="list what went wrong")
    options = parser.parse_args()
    tally = Tally()
    for seed in range(options.seed, options.seed + options.n):
        measure(seed, tally, _way(seed, options.langsung))
    text = table(tally, options.seed, options.seed + options.n - 1)
    print(text)
    if options.kasus:
        print(*tally.alarms, *(c for k in [*tally.one.values(), tally.two] for c in k.cases), sep="\n")
    if options.tulis:
        words = Path(__file__).with_name("penjelasan.md").read_text(encoding="utf-8")
        options.tulis.write_text(words + "\n" + text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
