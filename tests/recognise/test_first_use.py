"""Tables as somebody fills them who sees the tool for the first time: blank rows, other words, unsigned forms."""

from pathlib import Path

import pytest

from lkjip_xl.model import Document
from lkjip_xl.pipeline import examine
from lkjip_xl.write.contoh import write_start_folder
from tests.tools.grids import document, grid, outline, read


def columns(one: Document) -> list[str]:
    return [c.name for t in one.tables for c in t.columns]


def test_rincian_alone_is_the_name_of_its_rows() -> None:
    one = document("""
        |REALISASI ANGGARAN TAHUN 2023|
        |No|Rincian|Anggaran (Rp)|Realisasi (Rp)|
        |1|Bahan bakar|10|5|
        |2|Jala|20|6|
        |3|Kapal|30|7|
        ||Jumlah|60|18|
    """)
    assert outline(one) == [
        "rincian Bahan bakar | pagu=10 realisasi_rp=5",
        "rincian Jala | pagu=20 realisasi_rp=6",
        "rincian Kapal | pagu=30 realisasi_rp=7",
        "total Jumlah | pagu=60 realisasi_rp=18",
    ]
    assert not one.notes


def far(blank: int, below: str, between: str = "") -> str:
    head = "|DPPA TAHUN 2023|\n|Kode|Program / Kegiatan|Pagu Anggaran (Rp)|Realisasi (Rp)|\n"
    rows = '|"1.06.01"|Program A|100|90|\n|"1.06.02"|Program B|200|180|\n'
    return head + rows + "\n" * blank + between + below


@pytest.mark.parametrize("blank", [4, 7, 30, 190])
def test_a_total_row_is_found_below_many_blank_rows(blank: int) -> None:
    assert outline(document(far(blank, "||JUMLAH|300|270|\n")))[-1] == "total JUMLAH | pagu=300 realisasi_rp=270"
    assert outline(document(far(blank, "||JUMLAH|||\n")))[-1] == "total JUMLAH | pagu=kosong realisasi_rp=kosong"


@pytest.mark.parametrize(
    "between", ["|Daftar rekanan|\n", "|Catatan lain di bawah tabel ini saja|\n", "||Program C|5||\n"]
)
def test_something_else_between_ends_the_table(between: str) -> None:
    one = document(far(20, "||JUMLAH|300|270|\n", between))
    assert [i.level for i in one.items if i.level == "total"] == []


def test_a_total_too_far_below_belongs_to_something_else() -> None:
    assert len(document(far(260, "||JUMLAH|300|270|\n")).items) == 2


def test_summary_lines_below_many_blank_rows() -> None:
    one = document(
        "|PENGUKURAN KINERJA TAHUN 2023|\n|Sasaran Strategis|Indikator Kinerja|Target|Realisasi|Capaian (%)|\n"
        "|Sasaran A|Indikator A|10|9|90|\n" + "\n" * 15 + "|Jumlah Anggaran Program : Rp. 1.000.000|\n"
        "|Jumlah Realisasi Anggaran Program : Rp. 900.000|\n|Persentase Capaian Program : 90|\n"
    )
    assert outline(one)[2:] == [
        "ringkasan Jumlah Anggaran Program | pagu=1000000",
        "ringkasan Jumlah Realisasi Anggaran Program | realisasi_rp=900000",
        "ringkasan Persentase Capaian Program | serapan=90",
    ]


def test_a_percentage_beside_a_column_not_understood_is_read_under_its_heading_only() -> None:
    one = document("""
        |DPA TAHUN 2023|
        |Kode|Uraian Program/Kegiatan|Pagu (Rp)|Kolom Xyz|%|
        |"3.25.03"|Program A|700|350|50|
        |"3.25.04"|Program B|300|150|50|
    """)
    assert columns(one) == ["kode", "uraian", "pagu", "angka_lain", "angka_lain"]
    assert [list(i.others) for i in one.of_level("program")] == [["Kolom Xyz", "%"], ["Kolom Xyz", "%"]]
    assert [n.code for n in one.notes] == ["angka-tidak-dipakai", "angka-tidak-dipakai"]


def test_a_column_of_words_in_between_leaves_the_percentage_to_the_figures_before_it() -> None:
    one = document("""
        |DPA TAHUN 2023|
        |Kode|Uraian Program/Kegiatan|Pagu (Rp)|Kolom Xyz|%|
        |"3.25.03"|Program A|700|abc|70|
        |"3.25.04"|Program B|300|def|30|
    """)
    assert columns(one)[-1] == "persen_anggaran"


@pytest.mark.parametrize(
    ("heading", "percent", "name"),
    [
        ("Terserap", "%", "realisasi_rp"),
        ("Penggunaan Dana", "%", "realisasi_rp"),
        ("Dibelanjakan", "% Serapan", "realisasi_rp"),
        ("Penyerapan (Rp)", "Penyerapan (%)", "realisasi_rp"),
        ("Dana Terpakai", "%", "realisasi_rp"),
        ("Realisasi Penggunaan Anggaran (Rp)", "%", "realisasi_rp"),
    ],
)
def test_other_words_for_money_spent(heading: str, percent: str, name: str) -> None:
    one = document(f"""
        |DPA TAHUN 2023|
        |Kd Rek|Uraian Program/Kegiatan|Jml Dana|{heading}|{percent}|
        |"3.25.03"|Program A|700|350|50|
        |"3.25.04"|Program B|300|150|50|
        ||TOTAL|1000|500|50|
    """)
    assert columns(one) == ["kode", "uraian", "pagu", name, "serapan"]
    assert not one.notes


def test_percent_spent_is_no_amount() -> None:
    one = document("""
        |REALISASI ANGGARAN TAHUN 2023|
        |Kode|Uraian|Anggaran|Realisasi|Terserap (%)|
        |"5.1"|Belanja A|700|350|50|
    """)
    assert columns(one)[-1] == "serapan"


SIGN = """
        |||{a}||
        |||{b}||


        |||{c}||
        |||Pembina||
        |||NIP. {d}||
"""


@pytest.mark.parametrize(
    "words",
    [
        ("(Tempat), (tanggal bulan tahun)", "(Kepala Perangkat Daerah)", "(NAMA LENGKAP)", ""),
        ("Sukamaju, 3 Januari 2023", "Kepala Dinas Sosial", "NAMA KEPALA", "19700101 199003 1 001"),
        ("Ditetapkan di Sukamaju", "Ketua Bappeda", "NAMA KEPALA", "19700101 199003 1 001"),
        ("…………, ………… 2023", "Ka. UPTD Contoh", "NAMA KEPALA", "19700101 199003 1 001"),
        ("[tempat], [tanggal]", "[Jabatan]", "[nama]", ""),
    ],
)
def test_a_signature_right_under_the_table_is_no_row(words: tuple[str, ...]) -> None:
    head = """
        |PERJANJIAN KINERJA TAHUN 2023|
        |NO|PROGRAM|ANGGARAN (Rp)|KETERANGAN|
        |1|Program A|100|APBD|"""
    text = head + SIGN.format(a=words[0], b=words[1], c=words[2], d=words[3])
    one = document(text)
    assert outline(one) == ["program Program A | pagu=100"]
    assert not one.notes


@pytest.mark.parametrize("opd", ["(NAMA PERANGKAT DAERAH)", "[nama dinas]", "(Nama Dinas/Badan)", "..........."])
def test_a_placeholder_names_no_agency_and_no_year(opd: str) -> None:
    for line in (opd, f"Nama OPD : {opd}"):
        one = document(f"""
            |PERJANJIAN KINERJA|
            |{line}|
            |TAHUN (TAHUN)|
            |NO|PROGRAM|ANGGARAN (Rp)|KETERANGAN|
            |1|Program A|100|APBD|
        """)
        assert (one.opd, one.year) == (None, None)


def test_an_agency_in_brackets_is_one() -> None:
    one = document("""
        |PERJANJIAN KINERJA TAHUN 2023|
        |(DINAS SOSIAL KOTA CONTOH)|
        |NO|PROGRAM|ANGGARAN (Rp)|KETERANGAN|
        |1|Program A|100|APBD|
    """)
    assert one.opd == "DINAS SOSIAL KOTA CONTOH"


def test_a_sheet_with_no_known_table_is_still_shown() -> None:
    found = read(
        grid("""
        |DAFTAR RISIKO|
        |Uraian Risiko|Skor Kemungkinan|Skor Dampak|Mitigasi|
        |Banjir|3|4|Pompa|
    """)
    )
    assert not found.documents
    reason = found.unrecognised[0].reason
    assert "“Skor Dampak”" in reason and "baris 2" in reason and "paling dekat" in reason.casefold()
    assert found.views[0].tables[0].header == (("Uraian Risiko", "Skor Kemungkinan", "Skor Dampak", "Mitigasi"),)


def test_the_blank_forms_give_no_finding(tmp_path: Path) -> None:
    write_start_folder(tmp_path / "baru")
    result = examine(tmp_path / "baru")
    assert len(result.folder.documents) == 8
    assert (result.findings, [n for d in result.folder.documents for n in d.notes]) == ((), [])
    assert (result.folder.opd, result.folder.year) == (None, None)
