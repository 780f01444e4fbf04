"""A check never raises, whatever the model: blanks, dashes, errors, words, broken amounts, odd trees."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_xl import checks
from lkjip_xl.model import Amount, Document, Folder, Form, Item, Note, Place, Quantity, Signature, Slot, Table, Text
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings

KINDS = (
    "rkt",
    "pk",
    "perubahan-pk",
    "pengukuran",
    "dpa",
    "dppa",
    "realisasi",
    "renstra",
    "alokasi-sasaran",
    "kinerja-anggaran",
    "perbandingan",
    "evaluasi-renja",
    "rak",
    "pegawai",
    "lain",
)
LEVELS = (
    "tujuan",
    "sasaran",
    "indikator",
    "program",
    "kegiatan",
    "sub_kegiatan",
    "rekening",
    "pegawai",
    "total",
    "ringkasan",
)
FIELDS = (
    "pagu",
    "realisasi_rp",
    "sisa",
    "serapan",
    "persen_anggaran",
    "capaian",
    "target",
    "realisasi",
    "efisiensi",
    "laki",
    "perempuan",
    "jumlah",
)
PERIODS = ("", "2020", "2021", "tw1", "tw2", "tw3", "tw4", "b01", "akhir", "awal", "lalu", "setelah", "aneh")
NAMES = (
    "",
    "Program Arsip",
    "Program Arsip Daerah",
    "Persentase arsip tertata",
    "Belanja Operasi",
    "Angka kemiskinan",
    "Rata-rata",
    "Rata-rata capaian",
    "Jumlah",
)
WORDS = (
    "",
    "Tercapai",
    "EFISIEN",
    "kenaikan 0,22 % dan 5 %",
    "terbagi 1. a Rp. 5 2. b Rp. 6",
    "Rp. 50 (42,54%) dari jumlah belanja operasi",
    "perjanjian kinerja tahun 2020",
)

values = st.one_of(
    st.integers(-(10**13), 10**13).map(Decimal),
    st.decimals(-1000, 1000, places=2),
    st.just(Decimal(0)),
    st.just(Decimal(100)),
)


@st.composite
def quantities(draw: st.DrawFn, place: Place) -> Quantity:
    form = draw(st.sampled_from(Form))
    value = draw(values) if form is Form.NUMBER else None
    return Quantity(
        place, form, value, draw(st.sampled_from(("", "98,17", "35.87%", "=A1", "#REF!", "x"))),
        draw(st.sampled_from((None, "Rp", "%", "orang"))), draw(st.sampled_from((None, 0, 2))),
        candidates=(Decimal(5),) if draw(st.booleans()) else (), sure=draw(st.sampled_from((1.0, 0.5))),
        factor=draw(st.sampled_from((Decimal(1), Decimal(100), Decimal(1000)))),
        formula=draw(st.sampled_from((None, "[1]A!B2"))),
    )  # fmt: skip


@st.composite
def texts(draw: st.DrawFn, place: Place) -> Text:
    amounts = tuple(Amount("a", draw(quantities(place))) for _ in range(draw(st.integers(0, 3))))
    return Text(place, draw(st.sampled_from(WORDS)), amounts)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    file, sheet = draw(st.sampled_from(("a.xlsx", "b.xlsx"))), draw(st.sampled_from(("s", "t")))
    items: list[Item] = []
    for n in range(draw(st.integers(0, 7))):
        row = draw(st.integers(5, 9))
        place = Place(file, sheet, row, draw(st.integers(0, 3)))
        slots = draw(
            st.lists(st.builds(Slot, st.sampled_from(FIELDS), st.sampled_from(PERIODS)), max_size=6, unique=True)
        )
        figures = {
            slot: tuple(draw(quantities(Place(file, sheet, row + k, col))) for k in range(draw(st.integers(1, 2))))
            for col, slot in enumerate(slots, 4)
        }
        said = {
            k: draw(texts(place))
            for k in draw(st.lists(st.sampled_from(("keterangan", "polaritas", "predikat")), unique=True))
        }
        code = draw(st.sampled_from((None, "1.2", "1.2.3", "1.20.3", "")))
        parent = draw(st.one_of(st.none(), st.integers(0, n - 1))) if n else None
        items.append(
            Item(n, draw(st.sampled_from(LEVELS)), draw(st.sampled_from(NAMES)), place, row, parent, code, code or "",
                 place, figures, said, draw(st.integers(0, 1)), draw(st.booleans()))
        )  # fmt: skip
    place = Place(file, sheet, 0, 0)
    return Document(
        file, sheet, draw(st.sampled_from(KINDS)), "x", tuple(items), (Table(2, 3, 5, 9, ()), Table(2, 3, 5, 9, ())),
        "Judul", place, draw(st.sampled_from((None, 2020, 2021))), holder=draw(st.sampled_from((None, "Kepala Dinas"))),
        signatures=(Signature(place_date=draw(texts(place)), nip=draw(texts(place))),), texts=(draw(texts(place)),),
        notes=(Note("judul-bertentangan", "Judul 2024 dan 2021", draw(st.sampled_from((None, place)))),),
        hidden=draw(st.booleans()), number=draw(st.sampled_from(("", "3.1.1"))),
    )  # fmt: skip


folders = st.builds(
    lambda found, year: Folder("uji", tuple(found), year=year),
    st.lists(documents(), max_size=4),
    st.sampled_from((None, 2021)),
)


@settings(max_examples=80, deadline=None)
@given(folders, st.one_of(st.none(), folders))
def test_no_check_raises_and_every_check_has_an_outcome(folder: Folder, previous: Folder | None) -> None:
    if previous is not None:
        previous = replace(previous, year=None if previous.year is None else 2020)
    relations = build(folder, Settings())
    outcomes = checks.run(checks.Case(folder, relations, Settings(), previous=previous))
    assert [o.code for o in outcomes] == [c.code for c in checks.CATALOGUE]
    for outcome in outcomes:
        assert (outcome.reason is not None) == (outcome.verdict.value == "tidak-dijalankan")
        assert all(f.locations and f.message for f in outcome.findings)


@settings(max_examples=25, deadline=None)
@given(folders, st.randoms())
def test_order_of_documents_changes_no_finding(folder: Folder, random) -> None:  # type: ignore[no-untyped-def]
    def found(model: Folder) -> list[tuple[str, str]]:
        outcomes = checks.run(checks.Case(model, build(model, Settings()), Settings()))
        return sorted((f.code, f.message) for o in outcomes for f in o.findings if f.level.value == "galat")

    places = [(d.file, d.sheet, d.kind) for d in folder.documents]
    if len(set(places)) < len(places) or len({p[:2] for p in places}) < len(places):
        return  # two documents in one place: their cells are one cell
    shuffled = list(folder.documents)
    random.shuffle(shuffled)
    assert found(folder) == found(Folder("uji", tuple(shuffled), year=folder.year))
