"""The agency and the year out of letterheads as they are written."""

import pytest

from lkjip_xl.recognise.agency import agency_in
from tests.recognise.sheets import only, sheet

TABLE = [["No", "Sasaran", "Indikator", "Target", "Realisasi", "%"], [1, "Ikan cukup", "Produksi", 100, 90, 90]]


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("DINAS PERIKANAN PENGUKURAN KINERJA TAHUN 2024", "DINAS PERIKANAN"),
        ("BIDANG PERIKANAN TANGKAP DINAS PERIKANAN KABUPATEN MUARA", "DINAS PERIKANAN KABUPATEN MUARA"),
        ("DINAS PERIKANAN UPTD PELABUHAN IKAN", "DINAS PERIKANAN"),
        ("UPTD PUSKESMAS KARANG DINAS KESEHATAN", "DINAS KESEHATAN"),
        ("SEKRETARIAT DINAS PERIKANAN", "DINAS PERIKANAN"),
        ("KEPALA DINAS PERIKANAN Drs. NAMA PEJABAT", "DINAS PERIKANAN"),
        ("SEKRETARIAT DAERAH KABUPATEN MUARA", "SEKRETARIAT DAERAH KABUPATEN MUARA"),
        ("Badan Perencanaan Pembangunan Daerah", "Badan Perencanaan Pembangunan Daerah"),
        ("Dinas Pekerjaan Umum dan Penataan Ruang T.A. 2024", "Dinas Pekerjaan Umum dan Penataan Ruang"),
        ("Belanja Perjalanan Dinas Dalam Kota", None),
        ("BIDANG PERIKANAN TANGKAP", None),
        ("JUMLAH GURU MENURUT KECAMATAN DAN JENJANG (Desember 2023)", None),
        ("Capaian per Puskesmas Tahun 2023", None),
    ],
)
def test_the_agency_is_the_agency(text: str, agency: str | None) -> None:
    assert agency_in(text) == agency


@pytest.mark.parametrize(
    "head",
    [
        [["PEMERINTAH KABUPATEN MUARA\nDINAS KELAUTAN\nDAN PERIKANAN\nPENGUKURAN KINERJA TAHUN 2024"], []],
        [["PENGUKURAN KINERJA"], ["DINAS KELAUTAN DAN PERIKANAN"], ["TA.2024"], []],
        [["PENGUKURAN KINERJA"], ["SKPD", ":", "DINAS KELAUTAN DAN PERIKANAN"], ["Tahun Anggaran", ":", 2024]],
        [["PENGUKURAN KINERJA T.A 2024"], ["OPD", ":", "", "PROGRAM", ":"], ["DINAS KELAUTAN DAN PERIKANAN"]],
        [["PENGUKURAN KINERJA T.A 2024"], ["Unit Kerja : Bidang Tangkap"], ["DINAS KELAUTAN DAN PERIKANAN"]],
    ],
)
def test_letterheads(head: list[list[object]]) -> None:
    found = only(sheet([*head, *TABLE]))
    assert (found.kind, found.opd, found.year) == ("pengukuran", "DINAS KELAUTAN DAN PERIKANAN", 2024)
