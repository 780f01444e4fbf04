"""lkjip.toml: defaults, and faults that name the key."""

import re
from decimal import Decimal

import pytest

from lkjip_xl import settings
from lkjip_xl.model import CannotGoOn


def test_the_commented_example_is_the_defaults() -> None:
    assert settings.parse(settings.EXAMPLE) == settings.Settings()


def test_every_key_of_the_example_can_be_used() -> None:
    text = settings.EXAMPLE.replace("# [[penandatangan]]", "[[penandatangan]]")
    lines = [line.removeprefix("# ") if re.match(r'# [\w"].* = ["\[\d]', line) else line for line in text.splitlines()]
    got = settings.parse("\n".join(lines))
    assert got.polarity["Angka Kemiskinan"] == "negatif"
    assert got.same and got.different and got.efficiency_bands and got.table_numbers == {"3.13": "3.9"}
    assert got.signatories[0].nip == "19700101 199003 1 001"
    assert got.opd == "Dinas Contoh Kabupaten Contoh"


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
    ],
)
def test_a_fault_is_an_error_that_names_file_and_key(text, words) -> None:
    with pytest.raises(CannotGoOn) as fault:
        settings.parse(text)
    assert all(word in str(fault.value) for word in ["lkjip.toml", *words])


def test_zero_means_no_cap() -> None:
    assert settings.parse("[kinerja]\nbatas_capaian = 0").cap is None
    assert settings.parse("[kinerja]\nbatas_capaian = 120").cap == Decimal(120)
