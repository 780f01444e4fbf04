"""lkjip.toml: defaults, and faults that name the key."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from lkjip_xl import settings
from lkjip_xl.model import CannotGoOn
from lkjip_xl.recognise.layouts import layouts
from lkjip_xl.recognise.names import normalise
from lkjip_xl.settings import lines


def test_the_commented_example_is_the_defaults() -> None:
    assert settings.parse(settings.EXAMPLE) == settings.Settings()


def test_every_key_of_the_example_can_be_used() -> None:
    text = settings.EXAMPLE.replace("# [[", "[[")
    lines = [line.removeprefix("# ") if re.match(r'# [\w"].* = ["\[\d]', line) else line for line in text.splitlines()]
    got = settings.parse("\n".join(lines))
    assert got.polarity["Angka Kemiskinan"] == "negatif"
    assert got.same and got.different and got.efficiency_bands and got.table_numbers == {"3.13": "3.9"}
    assert got.signatories[0].nip == "19700101 199003 1 001" and got.signatories[0].sheets == ("F",)
    assert got.scale_bands[0] == (Decimal(90), "Sangat Baik") and got.headings["Kuota Keluaran"] == "Target"
    assert got.opd == "Dinas Contoh Kabupaten Contoh"
    assert got.reading("DPA.xlsx", "Sheet1").by == "kode"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('pembulatan = "potong"', ["lkjip.toml", "kunci pembulatan tidak dikenal"]),
        ('[angka]\npembulatn = "potong"', ["angka.pembulatn", "angka.pembulatan"]),
        ('[angka]\npembulatan = "ke atas"', ["angka.pembulatan", "setengah-atas"]),
        ("[kinerja]\nbatas_capaian = -1", ["kinerja.batas_capaian"]),
        ('[kinerja.polaritas]\n"Inflasi" = "turun"', ["Inflasi", "positif atau negatif"]),
        ('[nama]\nsama = ["a", "b"]', ["nama.sama", "pasangan"]),
        ("[cetak\n", ["tidak dapat dibaca"]),
        ('[[penandatangan]]\nnama = "X"\ngelar = "Y"', ["penandatangan", "gelar"]),
        ("tahun = 21", ["tahun", "1990"]),
        ("[[penandatangan]]\nlampiran = 3", ["penandatangan", 'lampiran = ["C", "F"]']),
        ('[cetak]\nkertas = "F4"\n\ntahun = "2024"', ["kunci tahun", "angka bulat"]),
        ('[judul_kolom]\ntahun = "2024"', ["kunci tahun", "angka bulat"]),
        ("tahun = 2023\n[cetak]\ntahun = 2024", ["kunci tahun", "dua kali"]),
        ('[cetak]\ntempat = "Maju"\ntempat = "Blitar"', ["cetak.tempat", "dua kali"]),
        ('[nama]\nsama = [["A b", "C"]]\nberbeda = [["c", "a  B"]]', ["[nama]", '"A b", "C"', '"c", "a  B"', "hapus"]),
        ('[kinerja.polaritas]\n"X y" = "negatif"\n"x Y" = "positif"', ["polaritas", '"X y"', '"x Y"', "hapus"]),
        ('[judul_kolom]\n"Kuota" = "Target"\n"KUOTA" = "Realisasi"', ["judul_kolom", '"KUOTA"', "hapus"]),
        ("[angka]\ndesimal = 2\n[angka]\ndesimal = 3", ["angka.desimal", "dua kali"]),
        ('[nama]\nsama = []\n\n[nama]\nsama = ["a" "b"]', ["baris 5"]),
    ],
)
def test_a_fault_is_an_error_that_names_file_and_key(text, words) -> None:
    with pytest.raises(CannotGoOn) as fault:
        settings.parse(text)
    assert all(word in str(fault.value) for word in ["lkjip.toml", *words])


PASTED = """\
[nama]
# sama = [["x", "y"]]
berbeda = [
  ["Jumlah PNS", "Jumlah PPPK"]
]

[kinerja]
batas_capaian = 120

[nama]
sama = [["Program A", "Program B"]]
[kinerja.polaritas]
"Inflasi" = "negatif"
[nama]
sama = [["Program C", "Program D"]]
[kinerja.polaritas]
"Kemiskinan" = "negatif"
[kinerja]
batas_capaian = 120
"""


SECTIONS = ("angka", "kinerja", "kinerja.polaritas", "efisiensi", "nama", "cetak", "cetak.nomor_tabel", "judul_kolom")


def test_lines_can_be_pasted_at_the_end_whatever_sections_there_are() -> None:
    got = settings.parse(PASTED)
    assert got.same == (("Program A", "Program B"), ("Program C", "Program D"))
    assert got.different == (("Jumlah PNS", "Jumlah PPPK"),)
    assert dict(got.polarity) == {"Inflasi": "negatif", "Kemiskinan": "negatif"} and got.cap == 120


@pytest.mark.parametrize("before", [settings.EXAMPLE, PASTED, "", *(f"[{s}]\n" for s in SECTIONS)])
def test_agency_and_year_can_be_pasted_at_the_end_too(before: str) -> None:
    top = 'opd = "Dinas Contoh"\ntahun = 2024\ntahun_lalu = "../2023"  # folder\n'
    got = settings.parse(f"{before}\n{top}\n{top}[nama]\nsama = [['E', 'F']]\n")
    assert (got.opd, got.tahun, got.previous) == ("Dinas Contoh", 2024, "../2023")
    assert settings.parse(f"{before}\n{top}".replace("\n", "\r\n")).tahun == 2024
    assert got.same[-1] == ("E", "F") and not got.headings and "opd" not in got.polarity
    assert replace(got, opd=None, tahun=None, previous=None) == settings.parse(f"{before}\n[nama]\nsama = [['E', 'F']]")


def test_headings_of_the_agencys_own_may_be_called_like_a_key() -> None:
    got = settings.parse('[judul_kolom]\n"opd" = "Program"\n"tahun" = "Target"\ntahun = "Target"\nTahun = "target"')
    assert got.headings == {"opd": "Program", "tahun": "Target", "Tahun": "target"} and got.opd is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('[cetak]\ntempat = ""\n[cetak]\ntempat = "Maju"', ("place", "Maju")),
        ('[cetak]\ntempat = ""\nkertas = "A4"\ntempat = "Maju"', ("place", "Maju")),
        ('[cetak]\ntempat = "Maju"\n[cetak]\ntempat = " "', ("place", "Maju")),
        ('opd = ""\n[cetak]\nopd = "Dinas"', ("opd", "Dinas")),
        ("tahun = 0\n[cetak]\ntahun = 2024", ("tahun", 2024)),
        ("[efisiensi]\nkategori = []\n[efisiensi]\nkategori = [['1', 'Efisien']]",
         ("efficiency_bands", ((Decimal(1), "Efisien"),))),
        ("[nama]\nsama = [['A', 'B']]\nsama = [\n  ['C', 'D'],\n]", ("same", (("A", "B"), ("C", "D")))),
        ('[kinerja.polaritas]\n"A" = "negatif"\n"A" = "negatif"', ("polarity", {"A": "negatif"})),
    ],
)  # fmt: skip
def test_what_stands_twice_is_put_together_and_what_is_empty_yields(text: str, wanted: tuple[str, object]) -> None:
    assert getattr(settings.parse(text), wanted[0]) == wanted[1]


def test_a_signatory_whose_keys_stand_twice_is_one_and_two_are_two() -> None:
    got = settings.parse('[[penandatangan]]\nnama = ""\nnip = "1"\nnama = "A"\n[[penandatangan]]\nnama = "B"')
    assert [(s.nama, s.nip) for s in got.signatories] == [("A", "1"), ("B", "")]


def test_pairs_that_the_program_takes_for_one_contradict_each_other_in_any_wording() -> None:
    got = settings.parse('[nama]\nsama = [["Persentase A", "B"]]\nberbeda = [["Prosentase A", "b"]]')
    assert got.contradiction() is None and "Prosentase A" in (got.contradiction(normalise) or "")


@pytest.mark.parametrize(
    "name", ['Indeks "SAKIP" \\ baru', "Angka\nkemiskinan  kota", "a\tb\x7f", "Persentase, 100%", "ASN"]
)
def test_proposed_lines_are_read_back_whatever_the_name(name: str) -> None:
    text = lines.lines(
        lines.same(name, "B"), lines.same("C", name), lines.polarity(name, "negatif"),
        lines.reading(name, "S", {"susunan": "kode"}), lines.reading(name, None, {"abaikan": True}),
    )  # fmt: skip
    got = settings.parse(settings.EXAMPLE + text)
    assert got == settings.parse(text)
    flat = " ".join(name.split())
    assert got.same == ((flat, "B"), ("C", flat)) and dict(got.polarity) == {flat: "negatif"}
    assert got.reading(name, "S").by == "kode" and got.reading(name, "T").ignore


def test_lines_that_are_proposed_twice_stand_once_and_the_first_counts() -> None:
    text = lines.lines(
        lines.reading("A.xlsx", "S", {"susunan": "kode"}), lines.polarity("A", "negatif"), lines.same("A", "B"),
        lines.reading("A.xlsx", "S", {"jenis": "pk"}), lines.polarity("A", "positif"), lines.same("A", "B"),
    )  # fmt: skip
    got = settings.parse(text)
    assert (got.reading("A.xlsx", "S").by, got.reading("A.xlsx", "S").kind) == ("kode", "pk")
    assert dict(got.polarity) == {"A": "negatif"} and got.same == (("A", "B"),)


def test_who_signs_a_lampiran_by_letter_number_or_name() -> None:
    one = settings.Signatory(nama="A")
    two = settings.Signatory(nama="B", sheets=("f", "3.13"))
    got = settings.Settings(signatories=(one, two))
    assert got.signers("F. Pengukuran Kinerja") == (two, one)
    assert got.signers("Tabel 3.13") == (two, one)
    assert got.signers("C. Perjanjian Kinerja") == got.signers("Tabel 3.1") == (one,)


def test_zero_means_no_cap() -> None:
    assert settings.parse("[kinerja]\nbatas_capaian = 0").cap is None
    assert settings.parse("[kinerja]\nbatas_capaian = 120").cap == Decimal(120)


READ = """\
[[bacaan]]
berkas = "DPA.xlsx"
susunan = "indentasi"
baris_tersembunyi = "dilewati"

[[bacaan]]
berkas = "dpa.xlsx"
lembar = "Belanja"
susunan = "kode"
jenis = "dpa"

[[bacaan]]
berkas = "Coret.xlsx"
lembar = "Sheet2"
abaikan = true
"""


def test_a_settled_reading_of_a_sheet_overrules_that_of_its_file() -> None:
    got = settings.parse(READ)
    sheet = got.reading("DPA.xlsx", "belanja")
    assert (sheet.by, sheet.kind, sheet.hidden, sheet.ignore) == ("kode", "dpa", False, False)
    other = got.reading("DPA.xlsx", "Rekap")
    assert (other.by, other.kind, other.hidden) == ("indentasi", None, False)
    assert got.reading("Coret.xlsx", "Sheet2").ignore and not got.reading("Coret.xlsx", "Sheet1").ignore
    assert settings.Settings().reading("DPA.xlsx", "Belanja").by is None


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('susunan = "kode"', ["bacaan", "berkas = "]),
        ('berkas = "a.xlsx"', ["a.xlsx", "tidak mengatur apa pun"]),
        ('berkas = "a.xlsx"\nsusunan = "warna"', ["warna", "indentasi", "rumus"]),
        ('berkas = "a.xlsx"\njenis = "dpaa"', ["dpaa", "perubahan-pk"]),
        ('berkas = "a.xlsx"\nbaris_tersembunyi = "ya"', ["baris_tersembunyi", "dihitung", "dilewati"]),
        ('berkas = "a.xlsx"\nabaikan = "ya"', ["abaikan", "true"]),
        ('berkas = "a.xlsx"\nlembarnya = "x"\nabaikan = true', ["lembarnya", "lembar"]),
        ("berkas = 3\nabaikan = true", ["berkas", "tanda kutip"]),
        ('berkas = "a.xlsx"\nabaikan = true\n[[bacaan]]\nberkas = "A.xlsx"\njenis = "pk"', ["dua kali"]),
    ],
)
def test_a_fault_in_a_settled_reading_is_told(entry: str, words: list[str]) -> None:
    with pytest.raises(CannotGoOn) as fault:
        settings.parse(f"[[bacaan]]\n{entry}")
    assert all(word in str(fault.value) for word in ["lkjip.toml", *words])


def test_one_bracket_too_few_is_told() -> None:
    with pytest.raises(CannotGoOn, match=r"\[\[bacaan\]\]"):
        settings.parse('[bacaan]\nberkas = "a.xlsx"')


def test_a_misspelt_file_or_sheet_is_told_with_the_names_there_are() -> None:
    got = settings.parse(READ)
    there = {"DPA.xlsx": ["Belanja"], "Coret.xlsx": ["Sheet2"]}
    assert got.misnamed(there) is None
    assert 'Mungkin maksud Anda "Coretan.xlsx"' in (got.misnamed({"DPA.xlsx": ["Belanja"], "Coretan.xlsx": []}) or "")
    assert "yang ada: Sheet1" in (got.misnamed(there | {"Coret.xlsx": ["Sheet1"]}) or "")
    assert got.misnamed(there | {"Coret.xlsx": []}) is None  # a file that could not be read


def test_the_kinds_that_can_be_settled_are_those_of_the_layouts() -> None:
    assert set(settings.KINDS) == {kind.id for layout in layouts() for kind in layout.kinds}
