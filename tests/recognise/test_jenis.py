"""Which kind of document each sheet is, or that it is none of ours: a table of sheets as agencies head them."""

from decimal import Decimal

import pytest

from tests.recognise.many_kinds import ALL, OURS, Kind
from tests.recognise.more_kinds import SECOND
from tests.recognise.sheets import figures, only, read, sheet


def kinds(one: Kind, name: str = "", file: str = "buku.xlsx") -> set[str]:
    """The jenis that documents with rows on the sheet are taken for; {""} for none."""
    found = read(sheet(one.rows, one.merges, name=name or one.sheet, file=file))
    return {d.kind for d in found.documents if d.rows} or {""}


@pytest.mark.parametrize("one", [*ALL, *SECOND], ids=lambda k: k.name)
def test_the_kind_of_a_sheet(one: Kind) -> None:
    assert kinds(one) <= set(one.right or ("",))


@pytest.mark.parametrize("one", OURS, ids=lambda k: k.name)
@pytest.mark.parametrize(("name", "file"), [("PK 2024", "DPA Dinas.xlsx"), ("Lembar7", "Salinan SKP (3).xlsx")])
def test_a_name_never_overrules_what_the_sheet_says(one: Kind, name: str, file: str) -> None:
    titled = any(len([v for v in row if v]) == 1 for row in one.rows[:3])
    if titled:
        assert kinds(one, name, file) <= set(one.right)


STACKED = [
    ["Tabel 3.1.1"], ["Pencapaian Kinerja Tahun 2024"], ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"],
    ["Ikan cukup", "Produksi ikan", 100, 96, 96], ["Warga sehat", "Konsumsi ikan", 40, 41, 102.5], [],
    ["Tabel 3.1.3"], ["Realisasi terhadap Target Akhir Renstra"],
    ["Sasaran", "Indikator", "Target Akhir Renstra", "Realisasi", "Tingkat Kemajuan (%)"],
    ["Ikan cukup", "Produksi ikan", 120, 96, 80], ["Warga sehat", "Konsumsi ikan", 50, 41, 82], [],
    ["Tabel 3.2"], ["Alokasi Anggaran per Sasaran"], ["Sasaran", "Anggaran (Rp)", "% Anggaran"],
    ["Ikan cukup", 600_000_000, 60], ["Warga sehat", 400_000_000, 40],
]  # fmt: skip


def test_tables_stacked_on_one_sheet_are_each_what_their_title_and_columns_say() -> None:
    found = read(sheet(STACKED)).documents
    assert [(d.kind, d.number, d.rows) for d in found] == [
        ("pengukuran", "3.1.1", 2), ("kemajuan-renstra", "3.1.3", 2), ("alokasi-sasaran", "3.2", 2),
    ]  # fmt: skip


def test_a_page_that_repeats_its_title_and_headings_goes_on() -> None:
    head = [["PENGUKURAN KINERJA TAHUN 2024"], ["Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"]]
    first, second = [["Ikan cukup", "Produksi ikan", 100, 96, 96]], [["Warga sehat", "Konsumsi ikan", 40, 41, 102.5]]
    found = read(sheet([*head, *first, [], *head, *second])).documents
    assert [(d.kind, d.rows) for d in found] == [("pengukuran", 2)]


def test_the_jenis_that_it_might_be_instead_is_kept() -> None:
    rows = [["No", "Sasaran", "Indikator", "Target"], [1, "Ikan cukup", "Produksi ikan", 100]]
    (plain,) = read(sheet(rows)).documents
    (titled,) = read(sheet([["PERJANJIAN KINERJA TAHUN 2024"], *rows])).documents
    assert titled.kind == plain.kind == "pk"
    assert titled.kind_sure == 1 and plain.kind_sure < 1


def test_what_is_none_of_ours_is_said_in_a_line() -> None:
    rows = [["SASARAN KINERJA PEGAWAI"], ["No", "Sasaran", "Indikator", "Target"], [1, "Rapi", "Jumlah berkas", 12]]
    found = read(sheet(rows))
    assert [u.reason for u in found.unrecognised] == [
        "Bukan dokumen yang diperiksa: sasaran kinerja pegawai (SKP), menurut judulnya."
    ]


def test_a_title_of_realisasi_tells_what_was_spent_and_the_share_of_it() -> None:
    rows = [
        ["LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2024"],
        ["No", "Program", "Pagu (Rp)", "Keuangan (Rp)", "Keuangan (%)", "Fisik (%)"],
        [1, "Program Perikanan Tangkap", 1_000_000_000, 750_000_000, 75, 80],
    ]
    one = only(sheet(rows))
    assert figures(one.items[0]) == {
        "pagu": [Decimal(1_000_000_000)], "realisasi_rp": [Decimal(750_000_000)], "serapan": [Decimal(75)],
        "realisasi": [Decimal(80)],
    }  # fmt: skip


def test_how_far_the_end_of_the_renstra_is_reached_is_no_capaian_of_the_year() -> None:
    kemajuan = read(sheet(STACKED)).documents[1]
    assert "capaian/akhir" in figures(next(i for i in kemajuan.items if i.level == "indikator"))
