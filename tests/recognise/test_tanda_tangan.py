"""Signature blocks among other lines."""

from tests.tools.grids import grid, read

TWO = """
| PERJANJIAN KINERJA |
| KEPALA BADAN CONTOH KOTA CONTOH |
| TAHUN 2021 |
|
| No | Sasaran Strategis | Indikator Kinerja | Target |
| 1 | Sasaran satu | Persentase A | 90 |
| 2 | Sasaran dua | Persentase B | 80 |
|
|||Contoh, 4 Januari 2021 |
|
|
|
|||NAMA KEPALA BADAN |
|||NIP 19700101 199003 1 001 |
|
|
| PERUBAHAN PERJANJIAN KINERJA |
| KEPALA BADAN CONTOH KOTA CONTOH |
| TAHUN 2021 |
|
| No | Sasaran Strategis | Indikator Kinerja | Target |
| 1 | Sasaran satu | Persentase A | 95 |
| 2 | Sasaran dua | Persentase B | 85 |
"""


def test_the_title_of_the_next_document_is_no_signer_of_this_one():
    first = read(grid(TWO)).documents[0]
    (one,) = first.signatures
    assert (one.office, one.name.text, one.nip.text) == (None, "NAMA KEPALA BADAN", "NIP 19700101 199003 1 001")
    assert one.place_date.text == "Contoh, 4 Januari 2021"
