from lkjip_xl.relations.match import entries, match
from lkjip_xl.settings import Settings
from tests.relations.hand import Sheet


def pairs(left: list[tuple[str, str | None]], right: list[tuple[str, str | None]], settings: Settings | None = None):  # type: ignore[no-untyped-def]
    sheets = []
    for items in (left, right):
        sheet = Sheet("pk")
        for name, code in items:
            sheet.add("program", name, code=code)
        sheets.append(sheet.document())
    found = match(entries(sheets[0], "program"), entries(sheets[1], "program"), settings or Settings())
    return {(m.left.item.name, m.right.item.name): m for m in found}


def test_same_name_in_other_letters_is_certain() -> None:
    found = pairs([("PROGRAM KEPEGAWAIAN DAERAH", None)], [("Program Kepegawaian  Daerah", None)])
    assert all(m.certain for m in found.values()) and len(found) == 1


def test_abbreviation_is_matched() -> None:
    found = pairs([("Program pengembangan SDM", None)], [("Program Pengembangan Sumber Daya Manusia", None)])
    assert len(found) == 1


def test_one_to_one_with_the_surest_first() -> None:
    names = [("Program Pembinaan Perpustakaan", None), ("Program Pelestarian Koleksi Nasional", None)]
    found = pairs(names, names[::-1])
    assert {a for a, b in found} == {b for a, b in found if a == b}


def test_equal_code_pairs_and_leading_zeros_do_not_count() -> None:
    found = pairs([("Program Arsip", "2.24.2")], [("Program Pengelolaan Arsip", "2.24.02")])
    assert [m.by for m in found.values()] == ["kode"]


def test_other_codes_are_never_certain() -> None:
    found = pairs(
        [("Program Pembinaan Perpustakaan Umum", "2.23.02")],
        [("Program Pembinaan Perpustakaan Umum Daerah", "2.23.03")],
    )
    assert not any(m.certain for m in found.values())


def test_lkjip_toml_settles_both_ways() -> None:
    settled = Settings(same=(("Program Rumah Baca", "Program Gemar Literasi"),))
    assert len(pairs([("Program Rumah Baca", None)], [("Program Gemar Literasi", None)], settled)) == 1
    apart = Settings(different=(("Program Arsip Daerah", "Program Arsip Daerah Kota"),))
    assert not pairs([("Program Arsip Daerah", None)], [("Program Arsip Daerah Kota", None)], apart)
