"""Rows that are missing, misplaced or written twice; newer documents over older ones; tables in doubt; one cause."""

from dataclasses import replace

from lkjip_xl.checks import Case, run
from lkjip_xl.explain import blame, explain, fold
from lkjip_xl.model import Explanation, Finding, Folder, Level, Trust
from lkjip_xl.relations import build
from lkjip_xl.settings import Settings
from tests.explain.build import best
from tests.relations.hand import Sheet, folder

LEAVES = (
    ("01", "Pengadaan Buku", 61_250, 58_430),
    ("02", "Perawatan Naskah", 18_400, 17_915),
    ("03", "Layanan Keliling", 27_600, 20_340),
)


def look(model: Folder) -> tuple[tuple[Finding, ...], tuple[Explanation, ...]]:
    """Findings (galat and peringatan) and explanations, blamed and folded as a run does it."""
    relations = build(model, Settings())
    outcomes = run(Case(model, relations, Settings()))
    found = [f for o in outcomes for f in o.findings if f.level is not Level.CATATAN]
    explanations = explain(relations, found, Settings(), model)
    return fold(blame(found, explanations), explanations)


def budget(kind: str, skip: str = "", extra: tuple[str, ...] = (), *, spent: bool = True, file: str = "") -> Sheet:
    """A program of two kegiatan; the sums always contain every leaf, `skip` leaves its row out."""
    sheet = Sheet(kind, file=file)

    def put(level: str, name: str, code: str, pagu: int, real: int, parent: int | None) -> int:
        more = {"realisasi_rp": real} if spent else {}
        return sheet.add(level, name, code=code, parent=parent, pagu=pagu, **more)

    whole = sum(p for *_, p, _ in LEAVES), sum(r for *_, r in LEAVES)
    program = put("program", "Program Pembinaan Perpustakaan", "2.23.02", whole[0] + 40_000, whole[1] + 31_000, None)
    first = put("kegiatan", "Pengelolaan", "2.23.02.2.01", *whole, program)
    for code, name, pagu, real in LEAVES:
        if code != skip:
            put("sub_kegiatan", name, f"2.23.02.2.01.{code}", pagu, real, first)
        if code in extra:
            put("sub_kegiatan", name, f"2.23.02.2.01.{code}", pagu, real, first)
    second = put("kegiatan", "Pembudayaan", "2.23.02.2.02", 40_000, 31_000, program)
    put("sub_kegiatan", "Sosialisasi", "2.23.02.2.02.01", 40_000, 31_000, second)
    return sheet


def test_a_row_that_another_document_has_is_named_and_no_cell_is_changed() -> None:
    findings, found = look(folder(budget("realisasi", skip="02"), budget("dppa", spent=False)))
    (only,) = [e for e in found if e.rank == 1]
    assert only.repairs == () and "Perawatan Naskah" in only.reason and "dppa.xlsx" in only.reason
    (told,) = findings
    assert told.level is Level.GALAT and told.advice == only.reason
    assert {at.place.col for at in told.locations} == {2, 3}, "both columns are told once"


def test_a_row_gone_from_all_columns_is_told_without_its_name() -> None:
    _, found = look(folder(budget("realisasi", skip="03")))
    (only,) = [e for e in found if e.rank == 1]
    assert only.repairs == () and "satu baris rinciannya hilang" in only.reason
    assert "pagu Rp27.600" in only.reason and "realisasi Rp20.340" in only.reason


def test_one_column_alone_tells_of_no_missing_row() -> None:
    _, found = look(folder(budget("dpa", skip="03", spent=False)))
    assert all(e.repairs for e in found)


def test_a_row_written_twice() -> None:
    findings, found = look(folder(budget("realisasi", extra=("02",))))
    (only,) = [e for e in found if e.rank == 1]
    assert only.repairs == () and "tertulis dua kali" in only.reason
    assert next(f for f in findings if f.code == "LK101").locations[0].place.row == 9


def test_a_row_under_the_wrong_parent() -> None:
    sheet = Sheet("dpa")
    program = sheet.add("program", "Program Arsip", code="2.24.02", pagu=97_430)
    one = sheet.add("kegiatan", "Akuisisi", code="2.24.02.2.01", parent=program, pagu=51_600)
    two = sheet.add("kegiatan", "Penyelamatan", code="2.24.02.2.02", parent=program, pagu=45_830)
    sheet.add("sub_kegiatan", "Pendataan", code="2.24.02.2.01.01", parent=one, pagu=34_250)
    sheet.add("sub_kegiatan", "Penilaian", code="2.24.02.2.02.04", parent=two, pagu=17_350)
    sheet.add("sub_kegiatan", "Evakuasi", code="2.24.02.2.02.01", parent=two, pagu=45_830)
    findings, found = look(folder(sheet))
    (only,) = [e for e in found if e.rank == 1]
    assert only.repairs == () and "Penilaian di baris 10 tampaknya bagian dari kegiatan Akuisisi" in only.reason
    (told,) = [f for f in findings if f.code == "LK101"]
    assert (told.locations[0].place.row, told.locations[0].place.col) == (9, 0), "its code is to be looked at"


def performance(kind: str, target: str, realisasi: str | None = None) -> Sheet:
    sheet = Sheet(kind)
    goal = sheet.add("sasaran", "Meningkatnya minat baca masyarakat")
    more = {"realisasi": realisasi} if realisasi else {}
    sheet.add("indikator", "Indeks kegemaran membaca", parent=goal, target=target, **more)
    if kind == "perubahan-pk":
        sheet.add("program", "Program Pembinaan Perpustakaan", table=1, pagu=140_000)
    return sheet


def test_what_a_newer_plan_says_is_never_undone_for_an_older_one() -> None:
    plans = [performance("rkt", "64"), performance("pk", "64"), performance("perubahan-pk", "71")]
    _, found = look(folder(*plans, performance("pengukuran", "64", "64")))
    first = [e for e in found if e.rank == 1]
    assert [(r.place.file, str(r.after)) for e in first for r in e.repairs] == [("pengukuran.xlsx", "71")]
    assert "dokumen yang lebih lama" in first[0].reason


def test_a_keystroke_in_the_newer_plan_stays_possible() -> None:
    plans = [performance("rkt", "7150"), performance("pk", "7150"), performance("perubahan-pk", "750")]
    _, found = look(folder(*plans, performance("pengukuran", "7150", "7150")))
    assert len([e for e in found if e.rank == 1]) != 1, "the figures cannot tell a change from a slip"


def test_a_table_in_doubt_takes_no_part() -> None:
    document = budget("realisasi", skip="03").document()
    doubted = replace(
        document, tables=tuple(replace(t, trust=Trust(sure=False, reason="gagal")) for t in document.tables)
    )
    relations = build(folder(document), Settings())
    outcomes = run(Case(folder(document), relations, Settings()))
    found = [f for o in outcomes for f in o.findings if f.level is Level.GALAT]
    assert found and explain(relations, found, Settings(), folder(doubted)) == ()


def test_one_wrong_total_is_one_finding_with_all_its_places() -> None:
    sheet = Sheet("dpa")
    rows = []
    for name, pagu, leaf in (("Satu", 72_500, 72_500), ("Dua", 81_250, 18_250), ("Tiga", 33_900, 33_900)):
        rows.append(sheet.add("program", f"Program {name}", pagu=pagu))
        sheet.add("kegiatan", f"Kegiatan {name}", parent=rows[-1], pagu=leaf)
    sheet.add("total", "Jumlah", pagu=124_650)
    findings, found = look(folder(sheet))
    assert best(found) == [{"C8": "18250"}]
    (told,) = findings
    assert told.locations[0].place.a1 == "C8" and {"C8", "C9", "C12"} <= {at.place.a1 for at in told.locations}
    assert "Sebab yang sama terlihat pada" in told.message
    assert found[0].findings == (0,)


def test_two_causes_stay_two_findings() -> None:
    sheet = Sheet("dpa")
    for name, pagu, leaf in (("Satu", 75_200, 72_500), ("Dua", 81_250, 18_250), ("Tiga", 33_900, 33_900)):
        top = sheet.add("program", f"Program {name}", pagu=pagu)
        sheet.add("kegiatan", f"Kegiatan {name}", parent=top, pagu=leaf)
    findings, found = look(folder(sheet))
    assert len(findings) == 2 and sorted({i for e in found for i in e.findings}) == [0, 1]
