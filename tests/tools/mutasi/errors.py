"""One error of a random kind, made the way people make it. Each returns what was damaged, or None when
the kind does not fit this agency."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tests.tools.mutasi.agency import amount
from tests.tools.mutasi.paper import Binder, Figure
from tests.tools.mutasi.telling import statements

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Damage:
    """What was done. key: the damaged figure, or "" where it is no figure (a dropped row, a title, a code)."""

    kind: str
    key: Key
    right: Decimal | str | None
    related: tuple[Key, ...] = ()  # where it must be seen when it is no figure
    broken: bool = False


def _digits(figure: Figure) -> tuple[str, int]:
    places = 0 if figure.kind == "rp" else max(0, -int(Decimal(figure.value).as_tuple().exponent))
    return str(int(Decimal(figure.value).scaleb(places))), places


def _some(rng: random.Random, binder: Binder, *kinds: str, least: int = 3) -> Figure | None:
    """A figure of some kinds that something is said of, with enough digits."""
    stated = {k for t, ps in binder.sums for k in (t, *ps)} | {k for pair in binder.equals for k in pair}
    stated |= {k for three in binder.ratios for k in three}
    found = [f for f in binder.figures().values() if f.kind in kinds and f.key in stated and f.raw is None]
    found = [
        f for f in found if isinstance(f.value, Decimal) and f.value > 0 and len(_digits(f)[0].rstrip("0")) >= least
    ]
    return rng.choice(found) if found else None


def _set(figure: Figure, text: str, places: int, kind: str) -> Damage | None:
    value = Decimal(text).scaleb(-places)
    if value == figure.value or value <= 0:
        return None
    right, figure.value = figure.value, value
    return Damage(kind, figure.key, right)


def dropped(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp")
    if figure is None:
        return None
    text, places = _digits(figure)
    at = rng.randrange(len(text.rstrip("0")))
    return (
        None if text[:at] + text[at + 1 :] == "" else _set(figure, text[:at] + text[at + 1 :], places, "angka hilang")
    )


def doubled(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp")
    if figure is None:
        return None
    text, places = _digits(figure)
    at = rng.randrange(len(text.rstrip("0")))
    return _set(figure, text[: at + 1] + text[at:], places, "angka ganda")


def swapped(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp")
    if figure is None:
        return None
    text, places = _digits(figure)
    pairs = [i for i in range(len(text) - 1) if text[i] != text[i + 1] and (i or text[1] != "0")]
    if not pairs:
        return None
    at = rng.choice(pairs)
    return _set(figure, text[:at] + text[at + 1] + text[at] + text[at + 2 :], places, "angka tertukar")


def separator(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp", "persen")
    if figure is None:
        return None
    typed = figure.typed()
    if figure.kind == "rp" and isinstance(typed, str) and typed.count(".") >= 3:
        points = [i for i, c in enumerate(typed) if c == "." and typed[i - 1].isdigit()]
        at = rng.choice(points)
        figure.raw = typed[:at] + "0" + typed[at + 1 :]
        return Damage("pemisah bergeser", figure.key, figure.value, broken=True)
    if figure.kind == "persen":
        text, places = _digits(figure)
        return _set(figure, text, places + rng.choice((-1, 1)) if places else 1, "pemisah bergeser")
    return None


def copied(rng: random.Random, binder: Binder) -> Damage | None:
    figures = binder.figures()
    money = [f for f in figures.values() if f.kind == "rp" and statements(binder, f.key)]
    figure = rng.choice(money)
    near = [
        f
        for f in money
        if f.place.file == figure.place.file
        and f.place.sheet == figure.place.sheet
        and (
            (f.place.row == figure.place.row and abs(f.place.col - figure.place.col) == 1)
            or (f.place.col == figure.place.col and abs(f.place.row - figure.place.row) == 1)
        )
    ]
    near = [f for f in near if f.value != figure.value]
    if not near:
        return None
    right, figure.value = figure.value, rng.choice(near).value
    return Damage("tersalin dari sebelah", figure.key, right)


def _total(rng: random.Random, binder: Binder, sign: int, kind: str) -> Damage | None:
    sums = [(t, ps) for t, ps in binder.sums if len(ps) >= 2]
    if not sums:
        return None
    total, parts = rng.choice(sums)
    figures = binder.figures()
    part = figures[rng.choice(parts)]
    figure = figures[total]
    assert isinstance(figure.value, Decimal) and isinstance(part.value, Decimal)
    right, figure.value = figure.value, figure.value + sign * part.value
    return Damage(kind, total, right) if figure.value > 0 and part.value else None


def left_out(rng: random.Random, binder: Binder) -> Damage | None:
    return _total(rng, binder, -1, "baris terlewat dalam jumlah")


def twice(rng: random.Random, binder: Binder) -> Damage | None:
    return _total(rng, binder, 1, "baris terhitung dua kali")


def thousand(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp")
    if figure is None or not isinstance(figure.value, Decimal):
        return None
    right = figure.value
    figure.value = right * 1000 if right % 1000 or rng.random() < 0.5 else right / 1000
    return Damage("faktor 1.000", figure.key, right)


def blanked(rng: random.Random, binder: Binder) -> Damage | None:
    figure = _some(rng, binder, "rp")
    if figure is None:
        return None
    figure.raw = ""
    return Damage("nilai dikosongkan", figure.key, figure.value)


def one_document(rng: random.Random, binder: Binder) -> Damage | None:
    pairs = [p for p in binder.equals + binder.lawful if binder.figures()[p[0]].kind == "rp"]
    if not pairs:
        return None
    figure = binder.figures()[rng.choice(rng.choice(pairs))]
    right, figure.value = figure.value, Decimal(amount(rng))
    return Damage("pagu berubah di satu dokumen", figure.key, right) if right != figure.value else None


def wrong_column(rng: random.Random, binder: Binder) -> Damage | None:
    rows = [r for r in binder.ratios if r[0][2] == "capaian"]
    if not rows:
        return None
    result, done, target = rng.choice(rows)
    figures = binder.figures()
    figure = figures[result]
    right, figure.value = figure.value, figures[rng.choice((done, target))].value
    same = isinstance(right, Decimal) and abs(right - Decimal(figure.value)) < 1
    return None if same else Damage("capaian dari kolom lain", result, right)


def target(rng: random.Random, binder: Binder) -> Damage | None:
    targets = [f for f in binder.figures().values() if f.key[2] == "target" and statements(binder, f.key)]
    if not targets:
        return None
    figure = rng.choice(targets)
    assert isinstance(figure.value, Decimal)
    right, figure.value = figure.value, figure.value + rng.choice((-10, -5, -2, 2, 5, 10))
    return Damage("target berubah", figure.key, right)


def no_indicator(rng: random.Random, binder: Binder) -> Damage | None:
    """A row of pengukuran taken out, while the PK has the indicator."""
    pairs = [p for p in binder.equals if p[0][2] == "target"]
    if not pairs:
        return None
    mine, theirs = rng.choice(pairs)
    page = next(p for p in binder.pages if (p.file, p.sheet) == mine[:2])
    row = binder.figures()[mine].place.row
    left = [f for f in page.figures if f.key[2] == "target" and f.place.row != row]
    if not left:
        return None
    page.dropped.add(row)
    page.figures = [f for f in page.figures if f.place.row != row]
    binder.equals = [p for p in binder.equals if mine not in p]
    binder.ratios = [r for r in binder.ratios if mine not in r]
    return Damage("indikator hilang", (), None, (theirs,))


def wrong_year(rng: random.Random, binder: Binder) -> Damage | None:
    titles = [f for f in binder.figures().values() if f.kind == "tahun"]
    if len(titles) < 3:
        return None
    figure = rng.choice(titles)
    text = str(figure.value)
    year = int(text[-4:])
    right, figure.value = figure.value, f"{text[:-4]}{rng.choice((year - 1, year + 1, year + 3))}"
    return Damage("tahun salah di judul", (), right, (figure.key,))


def wrong_code(rng: random.Random, binder: Binder) -> Damage | None:
    codes = [f for f in binder.figures().values() if f.kind == "kode" and str(f.value).count(".") >= 3]
    if not codes:
        return None
    figure = rng.choice(codes)
    text = str(figure.value)
    parts = text.split(".")
    at = rng.randrange(1, 3)
    digits = parts[at]
    parts[at] = (
        digits[:-1] if len(digits) > 1 and rng.random() < 0.5 else str((int(digits) + 1) % 10).zfill(len(digits))
    )
    right, figure.value = figure.value, ".".join(parts)
    return Damage("kode salah ketik", (), right, (figure.key,)) if figure.value != right else None


KINDS: tuple[Callable[[random.Random, Binder], Damage | None], ...] = (
    dropped,
    doubled,
    swapped,
    separator,
    copied,
    left_out,
    twice,
    thousand,
    blanked,
    one_document,
    wrong_column,
    target,
    no_indicator,
    wrong_year,
    wrong_code,
)
