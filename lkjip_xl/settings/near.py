"""The name that a misspelt one was probably meant to be."""

from collections.abc import Iterable

ALIKE = 70  # of 100; below this no name is near enough to be offered


def meant(name: str, names: Iterable[str]) -> str | None:
    """The nearest of some names, None where none is near."""
    from rapidfuzz import fuzz, process

    there = list(dict.fromkeys(n for n in names if n))
    found = process.extractOne(name, there, scorer=fuzz.ratio, processor=plain, score_cutoff=ALIKE)
    return found[0] if found else None


def perhaps(name: str, names: Iterable[str]) -> str:
    """The same as a sentence to be added, "" where none is near."""
    near = meant(name, names)
    return f' Mungkin maksud Anda "{near}".' if near else ""


def plain(name: str) -> str:
    """A name for comparison: case and spaces do not count."""
    return " ".join(name.casefold().split())
