"""Layouts are data: every file is loaded, a wrong key is named, and a new layout needs no code."""

import tomllib
from importlib import resources
from pathlib import Path

import pytest

from lkjip_xl.recognise.columns import understand
from lkjip_xl.recognise.header import find_block
from lkjip_xl.recognise.kinds import Clue, choose
from lkjip_xl.recognise.layouts import LEVELS, TEXTS, LayoutError, layouts, parse_layout, parse_vocabulary, vocabulary
from lkjip_xl.recognise.sheet import Sheet
from tests.tools.grids import grid

NEW = """
id = "iku"
judul = "Indikator kinerja utama"
[[jenis]]
id = "iku"
kata = ["indikator kinerja utama"]
bawaan = true
[[tabel]]
kolom = [{ isi = "indikator" }, { isi = "formulasi" }, { isi = "penanggung_jawab", wajib = false }]
"""


def test_every_layout_has_its_own_id_and_can_be_chosen_without_a_title() -> None:
    ids = [one.id for one in layouts()]
    assert len(ids) == len(set(ids)) >= 22
    assert all(one.titled or any(k.default for k in one.kinds) for one in layouts())


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('judul = "Indikator', 'judull = "Indikator', "judull"),
        ('id = "iku"\njudul', "judul", "id"),
        ("formulasi", 'formulasi", tingkatan = "x', "tingkatan"),
        ("bawaan = true", "bawaan = true\nwarna = 1", "warna"),
        ('{ isi = "formulasi" }', '{ isi = "formulasi", kurun = "dasawarsa" }', "kurun"),
    ],
)
def test_a_wrong_or_missing_key_is_named_with_its_file(old: str, new: str, key: str) -> None:
    with pytest.raises(LayoutError, match=rf"iku\.toml.*{key}"):
        parse_layout(NEW.replace(old, new, 1), "iku.toml")


@pytest.mark.parametrize(
    ("old", "new", "key", "known"),
    [
        ('isi = "formulasi"', 'isi = "skor"', "kolom.isi", "realisasi_rp"),
        ('{ isi = "indikator" }', '{ isi = "uraian", tingkat = ["risko_xx"] }', "kolom.tingkat", "sub_kegiatan"),
        ('{ isi = "indikator" }', '{ isi = "uraian", kelompok = "programm" }', "kolom.kelompok", "program"),
        ("[[tabel]]", '[[tabel]]\ntanpa = ["targett"]', "tabel.tanpa", "target"),
        ("[[tabel]]", '[[tabel]]\njenis = "ikuu"', "tabel.jenis", "iku"),
        ("[[jenis]]", 'tingkat = ["programm"]\n[[jenis]]', "tingkat", "program"),
        ("[[jenis]]", 'angka_pada = "kolom"\n[[jenis]]', "angka_pada", "baris"),
        ("wajib = false", "wajib = 'tidak'", "kolom.wajib", "true"),
        ("wajib = false", "paling_sedikit = 0", "kolom.paling_sedikit", "1"),
        ("bawaan = true", 'bawaan = "ya"', "jenis.bawaan", "true"),
        ("[[jenis]]", "[jenis]", "jenis", "daftar"),
    ],
)
def test_a_wrong_value_is_named_with_those_that_are_known(old: str, new: str, key: str, known: str) -> None:
    with pytest.raises(LayoutError, match=rf"iku\.toml.*{key}.*{known}"):
        parse_layout(NEW.replace(old, new, 1), "iku.toml")


def test_the_id_is_the_name_of_the_file() -> None:
    with pytest.raises(LayoutError, match=r"indikator\.toml.*'id'.*'iku'.*'indikator'"):
        parse_layout(NEW, "indikator.toml")


def test_the_texts_that_a_layout_may_want_are_those_of_the_vocabulary() -> None:
    words = tomllib.loads((resources.files("lkjip_xl.layouts") / "_kosakata.toml").read_text("utf-8"))
    assert set(words["teks"]) == set(TEXTS)
    assert set(words["tingkat"]) <= {*LEVELS}


def test_a_phrase_with_two_meanings_is_refused() -> None:
    families = "\n".join(f"[{name}]" for name in ("ranah", "peran", "teks", "waktu", "tingkat"))
    text = f'[ukuran]\ntarget = ["sama"]\nrealisasi = ["sama"]\n{families}\n[persis]\n[lain]\npengisi = []\n'
    with pytest.raises(LayoutError, match="sama"):
        parse_vocabulary(text, "kata.toml")


def test_a_new_layout_is_a_text_file_and_no_code() -> None:
    one = grid("|Indikator Kinerja Utama|Formulasi|Penanggung Jawab|\n|Indeks A|a / b|Bidang C|")
    block = find_block(Sheet.of(one), vocabulary(), 0)
    assert block is not None
    meanings = [understand(block.leaves)]
    assert choose(meanings, layouts(), []) is None
    verdict = choose(meanings, (*layouts(), parse_layout(NEW, "iku.toml")), [Clue("judul", "INDIKATOR KINERJA UTAMA")])
    assert verdict is not None and (verdict.layout.id, verdict.kind.id) == ("iku", "iku")


def test_the_docs_list_every_layout() -> None:
    page = (Path(__file__).parents[2] / "docs" / "tata-letak.md").read_text("utf-8")
    assert all(f"| `{one.id}` | {one.title} |" in page for one in layouts())
