"""Statements beside the tables: counts in sentences, dates under documents, allocations, means."""

from collections.abc import Callable

import pytest

from lkjip_xl.checks import lk407_jumlah_disebut, lk410_tanggal_dokumen, lk512_rata_rata
from lkjip_xl.model import Finding

Examine = Callable[[str], list[Finding]]


def _of(code: str, found: list[Finding]) -> list[str]:
    return [f.message for f in found if f.code == code]


SENTENCE = """
### Berkas: DPA.xlsx
### Lembar: DPA
DOKUMEN PELAKSANAAN ANGGARAN (DPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Program / Kegiatan / Sub Kegiatan | Pagu (Rp) |
|---|---|---|
| 2.23.02 | Program Pembinaan Perpustakaan | 140.000.000 |
| 2.23.02.2.01 | Kegiatan Pengelolaan Perpustakaan | 90.000.000 |
| 2.23.02.2.02 | Kegiatan Pembudayaan Gemar Membaca | 50.000.000 |
Anggaran tersebut {} dan dilaksanakan selama satu tahun anggaran.
"""


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        ("terdiri dari 1 program dan 2 kegiatan", 0),
        ("terdiri dari 2 (dua) program dan 2 kegiatan", 1),
        ("terdiri dari 3 program dan 4 kegiatan", 2),
        ("memuat 2 dari 3 kegiatan Renstra", 0),
    ],
)
def test_counts_in_a_sentence(examine: Examine, words: str, faults: int) -> None:
    assert len(_of(lk407_jumlah_disebut.CHECK.code, examine(SENTENCE.format(words)))) == faults


@pytest.mark.parametrize(
    ("day", "fault"),
    [("28 Desember 2022", False), ("4 Januari 2023", False), ("4 Januari 2021", True)],
)
def test_a_pk_is_signed_in_its_year_or_just_before(examine: Examine, day: str, fault: bool) -> None:
    found = examine(lk410_tanggal_dokumen.CHECK.good.replace("4 Januari 2023", day))
    assert bool(_of("LK410", found)) is fault


def test_a_perubahan_pk_never_comes_before_its_pk(examine: Examine) -> None:
    first = lk410_tanggal_dokumen.CHECK.good.replace("4 Januari 2023", "3 April 2023")
    second = lk410_tanggal_dokumen.CHECK.good.replace("PERJANJIAN KINERJA", "PERUBAHAN PERJANJIAN KINERJA")
    second = second.replace("Berkas: PK.xlsx", "Berkas: Perubahan.xlsx").replace("4 Januari 2023", "{}")
    assert _of("LK410", examine(first + second.format("2 Februari 2023")))
    assert not _of("LK410", examine(first + second.format("2 Oktober 2023")))


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("98,39%", ""),  # all rows, half up or cut off
        ("98,45%", "berbeda"),
        ("97,73%", ""),  # capped at 100
        ("73,80%", "dibagi 4"),
        ("147,59%", "dibagi 2"),
    ],
)
def test_a_mean_by_every_usual_base_and_the_wrong_divisor_is_named(examine: Examine, shown: str, words: str) -> None:
    found = _of("LK512", examine(lk512_rata_rata.CHECK.good.replace("98,39%", shown)))
    assert bool(found) is bool(words)
    assert "dibagi" not in words or words in found[0]


def test_a_blank_row_that_was_counted_is_told(examine: Examine) -> None:
    row = "| 4 | Meningkatnya layanan | Persentase layanan tepat waktu | 90% | | |\n| | Rata-rata capaian"
    text = lk512_rata_rata.CHECK.good.replace("| | Rata-rata capaian", row).replace("98,39%", "73,80%")
    assert "kosong ikut dihitung" in _of("LK512", examine(text))[0]
