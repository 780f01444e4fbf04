"""LK013 over every section of lkjip.toml that holds names."""

from pathlib import Path

import pytest

from lkjip_xl.checks.lk013_pengaturan_tak_terpakai import CHECK
from lkjip_xl.pipeline import examine
from tests.tools import examples

TABLE = CHECK.good.partition("### Berkas")[2]


def told(tmp_path: Path, toml: str) -> str:
    examples.write("### Berkas" + TABLE, tmp_path)
    (tmp_path / "lkjip.toml").write_text(toml, encoding="utf-8")
    return "\n".join(f.message for f in examine(tmp_path).findings if f.code == CHECK.code)


@pytest.mark.parametrize(
    ("toml", "name", "near"),
    [
        (
            '[nama]\nsama = [["Meningkatnya mutu layannan", "Meningkatnya mutu layanan"]]',
            "mutu layannan",
            "mutu layanan",
        ),
        ('[nama]\nberbeda = [["Program Garam", "Meningkatnya mutu layanan"]]', "Program Garam", ""),
        ('[judul_kolom]\n"Realisai" = "Target"', "Realisai", "Realisasi"),
        ('[cetak.nomor_tabel]\n"3.31" = "3.9"', "3.31", ""),
        ('[cetak.nomor_tabel]\n"3.1.12" = "3.9"', "3.1.12", "3.1.1"),
        ('[[penandatangan]]\nlampiran = ["F", "Z"]\nnama = "NAMA"', '"Z"', ""),
        ('[[penandatangan]]\nlampiran = ["Pengukuran Kinerja"]\nnama = "NAMA"', "Pengukuran", "F. Pengukuran Kinerja"),
    ],
)
def test_a_name_that_matches_nothing_is_told_with_the_nearest(tmp_path: Path, toml: str, name: str, near: str) -> None:
    got = told(tmp_path, toml)
    assert name in got and got.count("\n") == 0
    assert not near or f'Mungkin maksud Anda "{near}"' in got or near in got.partition("Mungkin maksud Anda")[2]


def test_names_that_are_there_are_not_told_however_they_are_spaced(tmp_path: Path) -> None:
    toml = """
[kinerja.polaritas]
"rata-rata  antrean pemustaka (menit)" = "negatif"
[nama]
berbeda = [["MENINGKATNYA MUTU LAYANAN", "Rata-rata antrean pemustaka (menit)"]]
[judul_kolom]
"realisasi" = "Realisasi"
[cetak.nomor_tabel]
"3.13" = "3.9"
[[penandatangan]]
lampiran = ["f", "Tabel 3.13", "3.1.1", "C. Perjanjian Kinerja"]
nama = "NAMA"
"""
    assert told(tmp_path, toml) == ""
