"""LK509: whether lower is better was not settled, or the capaian follows another direction."""

from collections.abc import Iterable, Iterator

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.lk501_capaian import other_formula
from lkjip_xl.checks.support import at, failing, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.directions import BOUND, COLUMN
from lkjip_xl.relations.formulas import FORMULA_WORDS
from lkjip_xl.relations.kinds import Ratio
from lkjip_xl.relations.penetapan import SECTION, Penetapan, penetapan
from lkjip_xl.settings import lines


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Indikator whose direction nobody settles, or several do; capaian that another formula explains."""
    rows = penetapan(case.folder.used, case.index.directions, case.settings)
    ratios = [r for r in case.index.families.get("capaian", ()) if isinstance(r, Ratio)]
    if not any(r.measured or r.judged for r in rows) and all(case.index.verdicts[r.id] is None for r in ratios):
        return NotRun("tidak ada baris yang memuat target dan realisasi")
    return [*_other(case), *_asked(rows)]


def _other(case: Case) -> Iterator[Finding]:
    for relation in failing(case, "capaian"):
        other = other_formula(relation) if isinstance(relation, Ratio) else None
        if not isinstance(relation, Ratio) or other is None or relation.sure < 1:
            continue
        subject = relation.what.removeprefix("capaian ")
        message = (
            f"{subject}: capaian {relation.result.text.strip()} adalah hasil {FORMULA_WORDS[other]}, "
            f"sedangkan yang berlaku {FORMULA_WORDS[relation.formula]}. Tetapkan arah indikator ini di lkjip.toml."
        )
        advice = _advice(subject, "positif" if other == "positif" else "negatif")
        yield make(
            CHECK, message, at(*relation.cells), value=relation.result.value, unit="%", relations=(relation.id,),
            advice=advice,
        )  # fmt: skip


def _asked(rows: Iterable[Penetapan]) -> Iterator[Finding]:
    for row in rows:
        one, cells = row.direction, [c for m in row.measured for c in m.cells]
        if one.contradicted:
            message = f"{row.name}: dokumen menyebut dua arah yang berlawanan, jadi capaiannya tidak dihitung. Samakan, atau tetapkan di lkjip.toml."
            yield make(CHECK, message, at(*one.places, *cells), advice=_advice(row.name, "negatif"))
        elif row.doubted:
            message = (
                f'{row.name}: kolom arah berisi "{one.word}", padahal dari namanya makin rendah tampaknya makin baik. '
                "Capaian dihitung menurut kolom itu; periksa arahnya."
            )
            yield make(CHECK, message, at(*one.places), level=Level.CATATAN, advice=_advice(row.name, "negatif"))
        elif row.open:
            yield _open(row)


def _open(row: Penetapan) -> Finding:
    """The question about one indikator; only a note where its capaian is printed and needs no computing."""
    one = row.direction
    waiting = row.measured or (row.judged[:1] if row.judged else ())
    printed = [m.capaian for m in waiting if m.capaian is not None and m.capaian.known]
    if one.source == COLUMN:
        why = f'kolom arah berisi "{one.word}", yang tidak mempunyai rumus'
    elif one.source == BOUND:
        why = f'dari targetnya ("{one.word}"), makin rendah mungkin makin baik, tetapi arahnya belum ditetapkan'
    else:
        why = f'dari namanya ("{one.word}"), makin rendah mungkin makin baik, tetapi arahnya belum ditetapkan'
    blank = len(printed) < len(waiting)
    what = "Capaiannya dibiarkan kosong sampai ditetapkan" if blank else "Capaiannya dibiarkan seperti tertulis"
    cells = [c for m in waiting for c in m.cells]
    return make(
        CHECK, f"{row.name}: {why}. {what}.", at(*cells), level=None if blank else Level.CATATAN,
        advice=_advice(row.name, "negatif"),
    )  # fmt: skip


def _advice(name: str, polarity: str) -> str:
    other = "positif" if polarity == "negatif" else "negatif"
    words = {"negatif": "makin rendah makin baik", "positif": "makin tinggi makin baik"}
    said = f'Tetapkan arahnya; yang di bawah ini berarti {words[polarity]}, bila sebaliknya tulis "{other}".'
    return lines.advice(said, lines.polarity(name, polarity))


CHECK = Check(
    code="LK509",
    name="polaritas",
    level=Level.PERINGATAN,
    title="Arah indikator (polaritas) belum jelas",
    checks="Indikator yang makin rendah makin baik dihitung dengan rumus negatif. Arahnya dilihat dari lkjip.toml, kolom "
    'polaritas, batas dalam targetnya ("maksimal 5%"), atau laporan tahun lalu. Bila hanya kata-katanya yang memberi petunjuk '
    '("jalan rusak", "jumlah kasus"), arahnya ditanyakan dan capaiannya dibiarkan kosong, tidak ditebak. Semua arah yang '
    'dipakai ada di lembar "Penetapan" buku rekonsiliasi.',
    why="Rumus yang salah arah membuat kinerja buruk tampak baik, atau sebaliknya.",
    bad="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian |
|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | 80% | 84,50% | 105,63% |
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | 10 | 8 | |
""",
    good="""
### Berkas: Pengukuran.xlsx
### Lembar: Pengukuran
PENGUKURAN KINERJA
Nama OPD : Dinas Contoh
Tahun Anggaran : 2023

| Sasaran Strategis | Indikator Kinerja | Polaritas | Target | Realisasi | Capaian |
|---|---|---|---|---|---|
| Meningkatnya kegemaran membaca masyarakat | Persentase pemustaka yang puas | Positif | 80% | 84,50% | 105,63% |
| Meningkatnya mutu layanan | Rata-rata antrean pemustaka (menit) | Negatif | 10 | 8 | 120,00% |
""",
    mend=f'Tetapkan arahnya di lkjip.toml: baris [{SECTION}], di bawahnya "Nama Indikator" = "negatif".',
    fires_at="Pengukuran!E6",
    run=run,
    needs=("target", "realisasi"),
    folds=False,
)
