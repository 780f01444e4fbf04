"""Rows that look like headings, and are none: words beside small numbers and dashes."""

from tests.tools.grids import grid, read


def test_a_row_of_dashes_and_one_number_ends_nothing() -> None:
    found = read(
        grid("""
        |KARTU PENGUKURAN INDIKATOR KINERJA TAHUN 2024|
        |Uraian|TW I|TW II|TW III|TW IV|Setahun|
        |Target|-|-|-|-|71|
        |Realisasi|-|-|-|-|70|
        |Sasaran|:Meningkatnya mutu|
        |Uraian|TW I|TW II|TW III|TW IV|Setahun|
        |Target|-|-|-|-|71|
        |Realisasi|-|-|-|-|70|
    """)
    )
    assert found.documents or found.unrecognised
