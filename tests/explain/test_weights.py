"""Every weight of the explainer has a scene that comes out wrong when the weight is changed for the worse."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_xl.checks import Case, run
from lkjip_xl.explain import explain, weights
from lkjip_xl.model import Column, Folder, Level
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.explain.scenes import Scene, Way
from tests.relations.hand import Sheet, folder

SCENES = {
    "a digit dropped here, or one that was never there inserted there": Scene(
        "C2 78.913.450, PK!C2 7.891.450",
        "C2 = PK!C2",
        ("C2 7.891.450", "PK!C2 78.913.450"),
    ),
    "doubled here, dropped there": Scene(
        "C2 788.913.450, PK!C2 78.913.450",
        "C2 = PK!C2",
        ("C2 78.913.450", "PK!C2 788.913.450"),
    ),
    "two digits of the total swapped, or one of a part dropped": Scene(
        "C1 6.764.000, C2 9.000, C3 6.665.000",
        "C1 = C2 + C3",
        ("C1 6.674.000", "C2 99.000"),
    ),
    "two digits of the total swapped, or a zero too many in a part": Scene(
        "C1 12.345.600, C2 10.000.000, C3 11.345.600",
        "C1 = C2 + C3",
        ("C1 21.345.600", "C2 1.000.000"),
    ),
    "two digits apart swapped, or a zero lost": Scene(
        "C1 186.000, C2 8.800, C3 98.000",
        "C1 = C2 + C3",
        ("C1 106.800", "C2 88.000"),
    ),
    "two digits of the total swapped, or one digit of a part replaced": Scene(
        "C1 334.000, C2 249.000, C3 94.000",
        "C1 = C2 + C3",
        ("C1 343.000", "C2 240.000", "C3 85.000"),
    ),
    "one digit of the total replaced, or one inserted in a part": Scene(
        "C1 189.000, C2 692.000, C3 97.000",
        "C1 = C2 + C3",
        ("C1 789.000", "C2 92.000"),
    ),
    "the first digit and its zero lost, or another figure": Scene(
        "C2 39.000, PK!C2 1.039.000",
        "C2 = PK!C2",
        ("C2 1.039.000", "PK!C2 39.000"),
    ),
    "three digits between two points lost; the other way round nobody errs": Scene(
        "C2 125.340.500, PK!C2 125.500",
        "C2 = PK!C2",
        ("PK!C2 125.340.500",),
    ),
    "no blank explains a total that is a thousand times its part": Scene(
        "C1 20.512.300.000, C2 kosong, C3 20.512.300",
        "C1 = C2 + C3",
        ("C1 20.512.300", "C3 20.512.300.000"),
    ),
    "but a short figure it may": Scene(
        "C1 20.000.000, C2 kosong, C3 20.000",
        "C1 = C2 + C3",
        ("C1 20.000", "C2 19.980.000", "C3 20.000.000"),
    ),
    "nor a total with one zero more": Scene(
        "C1 205.123.000, C2 kosong, C3 20.512.300",
        "C1 = C2 + C3",
        ("C1 20.512.300", "C3 205.123.000"),
    ),
    "any of three, each off by ten": Scene(
        "C2 50.000.000, D2 49.250.000, E2 9,85%",
        "E2 = D2 / C2",
        ("C2 500.000.000", "D2 4.925.000", "E2 98,50%"),
    ),
    "a sign lost, or a zero too many": Scene(
        "F2 11.700.000, C2 14.300.000, D2 26.000.000",
        "F2 = C2 - D2",
        ("D2 2.600.000", "F2 -11.700.000"),
    ),
    "a zero that stands for a round figure, or a total left as it was": Scene(
        "C1 45.123.700, C2 0, C3 20.123.700",
        "C1 = C2 + C3",
        ("C1 20.123.700", "C2 25.000.000"),
    ),
    "a dash for a round figure": Scene(
        "C1 45.123.700, C2 -, C3 20.123.700",
        "C1 = C2 + C3",
        ("C1 20.123.700", "C2 25.000.000", "C3 45.123.700"),
    ),
    "a blank for a figure, or a total of what is there": Scene(
        "C1 45.000.000, C2 kosong, C3 20.500.000",
        "C1 = C2 + C3",
        ("C1 20.500.000", "C2 24.500.000"),
    ),
    "either of two blanks": Scene(
        "C1 45.123.700, C2 kosong, C3 20.123.700, C4 kosong",
        "C1 = C2 + C3 + C4",
        ("C1 20.123.700", "C2 25.000.000", "C4 25.000.000"),
    ),
    "a capaian that is a copy of the realisasi": Scene(
        "G2 99,00, H2 110,00, E2 99,00%",
        "E2 = G2 / H2",
        ("E2 90,00%",),
    ),
    "nobody sets a target right because a printed capaian asks for it": Scene(
        "G2 84,00, H2 80,00, E2 84,00%",
        "E2 = G2 / H2",
        ("E2 105,00%",),
    ),
    "312,5 % is no capaian": Scene(
        "G2 250, H2 80, E2 31,25%",
        "E2 = G2 / H2",
        ("G2 25", "H2 800"),
    ),
    "three digits where the column has two decimals": Scene(
        "G2 66,00, H2 60,00, E2 101%, G3 45,00, H3 50,00, E3 90,00%, G4 33,00, H4 40,00, E4 82,50%, "
        "G5 78,40, H5 80,00, E5 98,00%",
        "E2 = G2 / H2; E3 = G3 / H3; E4 = G4 / H4; E5 = G5 / H5",
        ("E2 110%",),
    ),
    "45 million among thousands is a thousand times too much": Scene(
        "C2 45.000, C3 30.000, C4 52.000, C5 41.000, C6 38.000, PK!C2 45.000.000, C1 82.000, C8 79.000",
        "C2 = PK!C2; C1 = C3 + C4; C8 = C5 + C6",
        ("PK!C2 45.000",),
    ),
    "the rows of another group are in the total, but for four rupiah": Scene(
        "C1 135.753.504, C2 31.251.700, C3 62.200.900, C6 42.300.900, C7 20.000.000, C8 62.300.900",
        "C1 = C2 + C3; C8 = C6 + C7",
        ("C1 93.452.600",),
    ),
    "a row left out of its total": Scene(
        "C1 93.450.000, C2 31.250.000, C3 42.300.000, C4 62.200.000",
        "C1 = C2 + C3 + C4",
        ("C1 135.750.000",),
    ),
    "a row left out, or a digit inserted": Scene(
        "C1 206.250.000, C2 175.000.000, C3 100.000.000, C4 31.250.000",
        "C1 = C2 + C3 + C4",
        ("C1 306.250.000", "C2 75.000.000"),
    ),
    "a zero too many; the total is off by a round amount, but by no slip": Scene(
        "C1 41.123.700, C2 40.123.700, C3 10.000.000",
        "C1 = C2 + C3",
        ("C3 1.000.000",),
    ),
    "a realisasi that is the pagu beside it may be right: all was spent": Scene(
        "D1 71.312.400, D2 51.234.700, D3 22.300.100, C2 51.234.700, C1 73.534.800, C3 22.300.100",
        "D1 = D2 + D3; C1 = C2 + C3",
        ("D1 73.534.800", "D2 49.012.300", "D3 20.077.700"),
    ),
    "one of two rows holds the figure of the other, or the total was left as it was": Scene(
        "C1 61.300.000, C2 24.000.000, C3 24.000.000, C4 7.300.000",
        "C1 = C2 + C3 + C4",
        ("C1 55.300.000", "C2 30.000.000", "C3 30.000.000"),
    ),
    "three digits lost, or the total is another": Scene(
        "C1 125.340.500, C2 125.500, C3 250.000",
        "C1 = C2 + C3",
        ("C1 375.500", "C2 125.090.500", "C3 125.215.000"),
    ),
    "the figure stands elsewhere: that confirms it": Scene(
        "C1 93.450.000, C2 31.250.000, C3 42.300.000, D9 51.150.000, D8 62.200.000, D7 11.050.000",
        "C1 = C2 + C3; D8 = D9 + D7",
        ("C2 51.150.000",),
    ),
    "a row left out of the total, rather than an amount that should not be there": Scene(
        "C1 93.450.000, C2 31.250.000, C3 62.200.000, C4 8.000",
        "C1 = C2 + C3 + C4",
        ("C1 93.458.000",),
    ),
    "a digit dropped in a part whose total follows it counts as one wrong cell": Scene(
        "C1 22.952.000, C2 2.451.300, C3 20.500.700, C5 9.123.400, C6 54.135.400",
        "C1 = C2 + C3; C6 = C1 + C5",
        ("C1 45.012.000 & C2 24.511.300", "C5 31.183.400", "C6 32.075.400"),
    ),
    "a realisasi that is the pagu beside it, or a total that is another": Scene(
        "D1 71.312.400, D2 51.234.700, D3 22.300.100, C2 51.234.700, C1 83.534.800, C3 32.300.100",
        "D1 = D2 + D3; C1 = C2 + C3",
        ("D1 73.534.800", "D2 49.012.300", "D3 20.077.700"),
    ),
    "all spent: the pagu of the same row confirms nothing": Scene(
        "D1 56.234.700, D2 31.234.700, D3 5.000.000, C2 31.234.700, C1 36.234.700, C3 5.000.000",
        "D1 = D2 + D3; C1 = C2 + C3",
        ("D1 36.234.700", "D2 51.234.700", "D3 25.000.000"),
    ),
    "one digit of the total, though two rows are equal": Scene(
        "D1 41.600.200, D2 22.300.100, D3 22.300.100, D4 3.000.000",
        "D1 = D2 + D3 + D4",
        ("D1 47.600.200",),
    ),
    "the points of a text moved": Scene(
        "C1 260.771.000, C2 '2200771.000, C3 40.000.000",
        "C1 = C2 + C3",
        ("C2 220.771.000",),
    ),
}


def first_of(model: Folder) -> list[Way]:
    """The first rank for a folder, as cell -> figure."""
    relations = build(model, Settings())
    found = [f for o in run(Case(model, relations, Settings())) for f in o.findings if f.level is Level.GALAT]
    ways = [e for e in explain(relations, found, Settings(), model) if e.rank == 1]
    return sorted(({f"{r.place.file} {r.place.a1}": f"{r.after:f}" for r in e.repairs} for e in ways), key=str)


def plans(old: str, new: str) -> list[Way]:
    """A target of RKT and PK, changed in the Perubahan PK; the pengukuran still has the old one."""
    sheets = []
    for kind, target in (("rkt", old), ("pk", old), ("perubahan-pk", new), ("pengukuran", old)):
        sheet = Sheet(kind)
        goal = sheet.add("sasaran", "Meningkatnya tertib arsip perangkat daerah")
        more = {"realisasi": old} if kind == "pengukuran" else {}
        sheet.add("indikator", "Nilai pengawasan kearsipan", parent=goal, target=target, **more)
        sheets.append(sheet)
    return first_of(folder(*sheets))


def formula() -> list[Way]:
    """A total whose formula gives what its parts add up to; what is stored is another figure."""
    sheet = Sheet("dpa")
    top = sheet.add("program", "Program Arsip", pagu=34_750)
    sheet.add("kegiatan", "Akuisisi", parent=top, pagu=30_000)
    sheet.add("kegiatan", "Pelestarian", parent=top, pagu=31_750)
    document = sheet.document()
    items = []
    for item in document.items:
        made = {
            slot: tuple(
                replace(c, is_true_number=True, formula=None if item.parent is not None else "C7+C8") for c in cells
            )
            for slot, cells in item.figures.items()
        }
        items.append(replace(item, figures=made))
    return first_of(folder(replace(document, items=tuple(items))))


def export() -> list[Way]:
    """A PK beside an export, one row an account: they differ by one digit typed as another."""
    plan = Sheet("pk")
    plan.add("program", "Program Pengelolaan Arsip", code="2.24.02", pagu=71_325_000)
    sheet = Sheet("dpa")
    sheet.add("program", "Program Pengelolaan Arsip", code="2.24.02", pagu=74_325_000)
    pairs = [(name, level) for level in ("program", "rekening") for name in ("kode", "uraian")]
    columns = tuple(Column(n, name, level) for n, (name, level) in enumerate(pairs))
    document = sheet.document()
    flat = replace(document, tables=tuple(replace(t, columns=columns) for t in document.tables))
    return first_of(folder(plan, flat))


FOLDERS: dict[str, tuple[Callable[[], list[Way]], list[Way]]] = {
    "a figure of an older plan": (lambda: plans("64", "71"), [{"pengukuran.xlsx C7": "71"}]),
    "or a keystroke in the newer one": (
        lambda: plans("7150", "7950"),
        [{"pengukuran.xlsx C7": "7950"}, {"perubahan-pk.xlsx C7": "7150"}],
    ),
    "what an application wrote nobody mistyped": (export, [{"pk.xlsx C6": "74325000"}]),
    "a formula not calculated again": (formula, [{"dpa.xlsx C6": "61750"}]),
}
ALL: dict[str, tuple[Callable[[], list[Way]], list[Way]]] = {
    **{name: (scene.said, scene.wanted()) for name, scene in SCENES.items()},
    **FOLDERS,
}

# What would be worse: nothing at all, or four times as much, where that makes a difference that is wrong.
OTHER = {
    "BOUNDS": [{}, {"capaian": Decimal(20), "serapan": Decimal(20)}],
    "SMALL": [Decimal(0)],
    "OMITTED": [16.0],
    "MOST": [0],
    "TELLING": [0, 40],
}
HARMLESS = {
    ("WIDER", 4): "more is shown among equals that the figures cannot tell apart",
    ("MORE_BLANKS", 0): "two blanks of one sum stay two ways",
    ("APART", 4): "then it is another figure, which costs no less",
    ("LEADING", 4): "the same",
    ("GROUP", 4): "the same",
    ("REPLACED", 4): "the same",
    ("NEAR", 4): "then it is the slip itself",
    ("OUTDATED", 0): "it is the rule already",
    ("STALE_VALUE", 0): "the formula says it itself",
    ("EXPORTED", 4): "it is never taken as it is",
    ("SEPARATOR", 0): "no other slip comes near",
    ("OWN", 4): "no other slip comes near",
    ("OTHER_ROWS", 0): "no other slip comes near",
    ("EMPTIED", 4): "it is never taken as it is",
    ("HUGE", 4): "it is never taken as it is",
    ("STRANGE", 4): "it is never taken as it is",
    ("ODD", 4): "it is the first already",
    ("BACK", 4): "it is never taken as it is",
}
NAMES = [name for name in vars(weights) if name.isupper()]


def worse(name: str) -> list[object]:
    """What to change a weight to."""
    if name in OTHER:
        return [*OTHER[name]]
    return [getattr(weights, name) * times for times in (0, 4) if (name, times) not in HARMLESS]


WORSE = [(name, value) for name in NAMES for value in worse(name)]


@pytest.mark.parametrize("name", ALL)
def test_scene(name: str) -> None:
    said, wanted = ALL[name]
    assert said() == wanted


@pytest.mark.parametrize(("name", "value"), WORSE, ids=[f"{n} {v}" for n, v in WORSE])
def test_a_weight_changed_for_the_worse_is_noticed(name: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, name, value)
    assert any(said() != wanted for said, wanted in ALL.values())


def test_every_weight_is_in_the_list_and_has_its_reason() -> None:
    assert {name for name, _ in WORSE} == set(NAMES)
    source = Path(weights.__file__).read_text("utf-8").splitlines()
    assert [line for line in source if " = " in line and line[:1].isupper() and "#" not in line] == []


def test_without_any_weight_nothing_comes_out_right(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        if isinstance(getattr(weights, name), float):
            monkeypatch.setattr(weights, name, 0.0)
    wrong = [name for name, (said, wanted) in ALL.items() if said() != wanted]
    assert len(wrong) > len(ALL) // 2
