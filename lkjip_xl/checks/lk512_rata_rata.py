"""LK512: a printed mean is not the mean of the percentages above it."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Context, Decimal, localcontext

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Item, Level, Quantity, Slot
from lkjip_xl.relations.arith import Interval, interval, point
from lkjip_xl.relations.means import Mean, means
from lkjip_xl.relations.tree import Tree, called, is_mean, label

HUNDRED = Decimal(100)
_EXACT = Context(prec=40)


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Rows "Rata-rata" with a capaian or serapan, beside the rows of their table."""
    lines = [(tree, item) for tree in case.index.trees for item in tree.summary if is_mean(item)]
    tested = [(t, i, s, cells[0]) for t, i in lines for s, cells in i.figures.items() if cells[0].value is not None]
    tested = [x for x in tested if len(_above(x[0], x[1], x[2])) > 1]
    goals = list(means(case.index.trees, case.index.groups))
    if not tested and not goals:
        return NotRun("tidak ada baris rata-rata dengan dua persentase atau lebih di atasnya")
    found = (_judge(tree, item, slot, printed) for tree, item, slot, printed in tested)
    return [*(f for f in found if f is not None), *_of_sasaran(goals)]


def _of_sasaran(goals: Sequence[Mean]) -> Iterator[Finding]:
    """Sasaran whose capaian is no mean of their indikator, in tables where such a capaian is one."""
    tables: dict[tuple[str, str, int], list[Mean]] = {}
    for goal in goals:
        place = goal.result.place
        tables.setdefault((place.file, place.sheet, place.col), []).append(goal)
    for mine in tables.values():
        wrong = [g for g in mine if not _is_mean(g)]
        alone = len(mine) == 1 and not any(_meets(q, mine[0].result) for q in mine[0].parts)
        if wrong and (alone or (len(wrong) < len(mine) and len(wrong) <= max(1, len(mine) // 4))):
            yield from map(_no_mean, wrong)


def _meets(one: Quantity, other: Quantity) -> bool:
    a, b = interval(one, rounded=True), interval(other, rounded=True)
    return a is not None and b is not None and a.meets(b)


def _is_mean(goal: Mean) -> bool:
    shown = interval(goal.result, rounded=True)
    spans = ([s for q in goal.parts if (s := _span(q, cap)) is not None] for cap in (None, HUNDRED))
    return shown is None or any(shown.meets(_mean(found)) for found in spans)


def _no_mean(goal: Mean) -> Finding:
    values = [q.value for q in goal.parts if q.value is not None]
    with localcontext(_EXACT):
        right = round(sum(values, Decimal(0)) / len(values), 2)
    written = goal.result.value or Decimal(0)
    message = (
        f"{label(goal.sasaran)}: capaian tertulis {amount(written, '%')}, rata-rata {len(values)} indikatornya "
        f"{amount(right, '%')}."
    )
    return make(CHECK, message, at(goal.result, *goal.parts), value=written, expected=right, unit="%")


def _above(tree: Tree, mean: Item, slot: Slot) -> list[tuple[Item, Quantity]]:
    """The items of the table above the line, with their percentage, blank ones too."""
    rows = [i for i in tree.document.items if i.table == mean.table and i.row < mean.row]
    last = max((i.row for i in rows if is_mean(i)), default=-1)
    rows = [i for i in rows if i.row > last and i.level not in ("total", "ringkasan", "lain")]
    return [(i, q) for i in rows for q in i.figures.get(slot, ())[:1]]


def _judge(tree: Tree, mean: Item, slot: Slot, printed: Quantity) -> Finding | None:
    rows = _above(tree, mean, slot)
    known = [(i, q) for i, q in rows if q.value is not None]
    shown = interval(printed, rounded=True)
    if len(known) < 2 or shown is None or any(shown.meets(b) for b in _bases(tree, known)):
        return None
    values = [q.value for _, q in known if q.value is not None]
    with localcontext(_EXACT):
        right = sum(values, Decimal(0)) / len(values)
    wrong = _divisor(values, shown)
    message = f"{called(mean)}: tertulis {amount(printed.value or Decimal(0), '%')}, rata-rata {len(values)} baris di atasnya "
    message += f"{amount(round(right, 2), '%')}"
    if wrong is not None:
        blank = len(rows) - len(known)
        why = ", baris yang kosong ikut dihitung" if wrong == len(rows) and blank else ""
        message += f"; angka itu cocok bila jumlahnya dibagi {wrong}{why}"
    return make(
        CHECK,
        message + ".",
        at(printed, *(q for _, q in known)),
        value=printed.value,
        expected=round(right, 2),
        unit="%",
    )


def _bases(tree: Tree, known: list[tuple[Item, Quantity]]) -> Iterable[Interval]:
    """Every mean that agencies print: of all rows, of one level, of the means per sasaran; uncapped, and capped
    at 100."""
    groups = [known]
    groups += [[x for x in known if x[0].level == level] for level in sorted({i.level for i, _ in known})]
    for group in groups:
        for cap in (None, HUNDRED):
            spans = [s for _, q in group if (s := _span(q, cap)) is not None]
            if spans:
                yield _mean(spans)
    for cap in (None, HUNDRED):
        parents: dict[int | None, list[Interval]] = {}
        for item, quantity in known:
            span = _span(quantity, cap)
            if span is not None:
                parents.setdefault(item.parent, []).append(span)
        yield _mean([_mean(spans) for spans in parents.values()])


def _span(quantity: Quantity, cap: Decimal | None) -> Interval | None:
    if cap is not None and quantity.value is not None and quantity.value > cap:
        return point(cap)
    return interval(quantity, rounded=True)


def _mean(spans: list[Interval]) -> Interval:
    with localcontext(_EXACT):
        low, high = (sum(ends, Decimal(0)) / len(spans) for ends in zip(*((s.low, s.high) for s in spans), strict=True))
    return Interval(low, high)


def _divisor(values: list[Decimal], shown: Interval) -> int | None:
    """The number of rows by which the sum was divided, where another one explains the printed mean."""
    with localcontext(_EXACT):
        whole = sum(values, Decimal(0))
        found = [n for n in range(1, len(values) + 13) if n != len(values) and shown.meets(point(whole / n))]
    return found[0] if found else None


CHECK = Check(
    code="LK512",
    name="rata-rata",
    level=Level.PERINGATAN,
    title="Rata-rata tidak sesuai dengan baris di atasnya",
    checks='Baris "Rata-rata capaian" sama dengan rata-rata persentase di atasnya: dari semua baris, dari satu tingkat, '
    "atau dari rata-rata per sasaran; tanpa batas atau dibatasi 100%. Capaian sebuah sasaran adalah rata-rata capaian "
    "indikatornya.",
    why="Rata-rata sering dibagi dengan jumlah yang keliru, atau tidak dihitung ulang setelah satu baris berubah.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 78,54% | 98,18% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 90% | 85,50% | 95,00% |
| 3 | Meningkatnya akuntabilitas kinerja | Persentase temuan yang selesai | 60% | 61,20% | 102,00% |
| | Rata-rata capaian | | | | 73,80% |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
DINAS CONTOH
TAHUN 2023

| No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) |
|---|---|---|---|---|---|
| 1 | Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 78,54% | 98,18% |
| 2 | Meningkatnya tertib arsip | Persentase arsip yang tertata | 90% | 85,50% | 95,00% |
| 3 | Meningkatnya akuntabilitas kinerja | Persentase temuan yang selesai | 60% | 61,20% | 102,00% |
| | Rata-rata capaian | | | | 98,39% |
""",
    mend="Hitung ulang rata-ratanya; indikator yang tidak dinilai tidak ikut dibagi.",
    fires_at="Pengukuran!F8",
    run=run,
    needs=("capaian|serapan",),
)
