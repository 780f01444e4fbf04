"""Reports over parts of a year, by months, quarters and semesters: what of them is a figure of the year."""

import random
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

import pytest

from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise import gather
from lkjip_xl.report.standing import conclusion
from lkjip_xl.report.totals import totals
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from lkjip_xl.write.lampiran.context import build_context
from lkjip_xl.write.lampiran.tables import lain
from lkjip_xl.write.lampiran.tables.kinerja import main_measurement
from tests.tools.grids import grid, read

OPD = "DINAS KEHUTANAN KABUPATEN RIMBAJATI"
PROGRAMS = (("3.28.03", "Program Pengelolaan Hutan", 400_000_000), ("3.28.04", "Program Konservasi", 90_000_000),
            ("3.28.05", "Program Penyuluhan Kehutanan", 250_000_000))  # fmt: skip
INDICATORS = (("Luas hutan yang terjaga", 1200), ("Jumlah bibit yang ditanam", 800), ("Jumlah penyuluhan", 40))
PARTS = {
    "triwulan": ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"),
    "semester": ("Semester I", "Semester II"),
    "juni": ("Juni", "Desember"),
}
RUNNING = {"triwulan": (20, 45, 65, 90), "semester": (45, 90), "juni": (45, 90)}
SINGLE = {"triwulan": (20, 30, 10, 30), "semester": (55, 35)}
WHERE = ("judul", "lembar", "berkas")


def lra(percents: Sequence[int], title: str, sheet: str, file: str, pagu: int = 1) -> Grid:
    """A report on realisasi; percents of the pagu by program."""
    lines = [f"|{title}|", f"|{OPD}|", "|Kode|Uraian|Pagu (Rp)|Realisasi (Rp)|Serapan (%)|"]
    spent = [a * p // 100 for (_, _, a), p in zip(PROGRAMS, percents, strict=True)]
    lines += [f'|"{c}"|{n}|{a * pagu}|{s}|{s / a / pagu * 100:.2f}|'
              for (c, n, a), s in zip(PROGRAMS, spent, strict=True)]  # fmt: skip
    whole = sum(a for _, _, a in PROGRAMS) * pagu
    lines.append(f"||Jumlah|{whole}|{sum(spent)}|{sum(spent) / whole * 100:.2f}|")
    return grid("\n".join(lines), name=sheet, file=file)


def pengukuran(share: Decimal, title: str, sheet: str, file: str, target: Decimal = Decimal(1)) -> Grid:
    lines = [f"|{title}|", f"|{OPD}|", "|No|Sasaran|Indikator Kinerja|Target|Realisasi|Capaian (%)|"]
    for n, (name, goal) in enumerate(INDICATORS, 1):
        reached = (goal * share).quantize(Decimal(1))
        whole = (goal * target).quantize(Decimal(1))
        lines.append(f"|{n}|Terjaganya hutan|{name}|{whole}|{reached}|{reached / whole * 100:.2f}|")
    return grid("\n".join(lines), name=sheet, file=file)


def pk() -> Grid:
    lines = ["|PERJANJIAN KINERJA TAHUN 2024|", f"|{OPD}|", "|No|Sasaran|Indikator Kinerja|Target|"]
    lines += [f"|{n}|Terjaganya hutan|{name}|{goal}|" for n, (name, goal) in enumerate(INDICATORS, 1)]
    lines += ["||", "|No|Program|Anggaran (Rp)|Keterangan|"]
    lines += [f"|{n}|{name}|{a}|APBD|" for n, (_, name, a) in enumerate(PROGRAMS, 1)]
    return grid("\n".join(lines), name="PK", file="PK.xlsx")


def names(kind: str, part: str, n: int, where: str, until: str = "") -> tuple[str, str, str]:
    """Title, sheet and file of a report of a part, that names it in one of the three."""
    called = {"Juni": "Bulan Juni", "Desember": "Bulan Desember"}.get(part, part)
    title = f"{kind} {(until + called).upper()} TAHUN 2024" if where == "judul" else f"{kind} TAHUN 2024"
    sheet = until + part if where == "lembar" else "Data"
    return title, sheet, f"Laporan {until}{part}.xlsx" if where == "berkas" else f"Laporan {chr(105 - n)}.xlsx"


def reports(
    length: str, percents: Sequence[int], where: str, keep: Sequence[int] = (0, 1, 2, 3), until: str = ""
) -> list[Grid]:
    kind = "LAPORAN REALISASI ANGGARAN"
    return [lra((p, max(p - 3, 0), p), *names(kind, part, n, where, until))
            for n, (part, p) in enumerate(zip(PARTS[length], percents, strict=True)) if n in keep]  # fmt: skip


def result(*grids: Grid) -> Result:
    """The run over the folder, the same whatever the order of the files."""
    orders = [list(grids), list(grids)[::-1]]
    random.Random(len(grids)).shuffle(orders[1])
    found = [judge(gather("x", [read(g) for g in order], Settings()), Settings()) for order in orders]
    assert printed(found[0]) == printed(found[1]) and accused(found[0]) == accused(found[1])
    return found[0]


def printed(one: Result) -> Decimal | None:
    """The realisasi of the year, as the lampiran prints it and as the roll-up of a town counts it."""
    amount = lain.folder_totals(build_context(one))[1]
    assert (amount.value if amount is not None else None) == totals(one.folder)[1]
    return amount.value if amount is not None else None


def accused(one: Result) -> list[str]:
    return sorted(f"{f.code} {f.message}" for f in one.findings if f.level.value != "catatan")


def amount(*percents: int) -> Decimal:
    return Decimal(sum(a * p // 100 for p in percents for (_, _, a), p in zip(PROGRAMS, (p, p - 3, p), strict=True)))


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("until", ["", "s.d. "])
@pytest.mark.parametrize("length", RUNNING)
def test_of_reports_that_run_from_january_the_last_is_the_year(length: str, until: str, where: str) -> None:
    found = result(pk(), *reports(length, RUNNING[length], where, until=until))
    assert printed(found) == amount(90) and accused(found) == []


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("length", SINGLE)
def test_single_parts_that_are_all_there_add_up_and_the_note_says_so(length: str, where: str) -> None:
    found = result(pk(), *reports(length, SINGLE[length], where))
    assert printed(found) == amount(*SINGLE[length]) and accused(found) == []
    assert "jumlah laporan per periode" in lain.unfinished(build_context(found))[0]


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    ("length", "percents", "keep"),
    [
        ("triwulan", RUNNING["triwulan"], (0, 1, 2)),  # to September only
        ("triwulan", RUNNING["triwulan"], (1,)),
        ("triwulan", SINGLE["triwulan"], (0, 1, 3)),  # one is missing
        ("semester", (40, 50), (0, 1)),  # rising, but as a sum below the pagu: it may be either
    ],
)
def test_what_is_no_year_stays_blank_and_is_told(
    length: str, percents: Sequence[int], keep: Sequence[int], where: str
) -> None:
    found = result(pk(), *reports(length, percents, where, keep))
    assert printed(found) is None and accused(found) == []
    assert "dibiarkan kosong" in lain.unfinished(build_context(found))[0]
    assert not conclusion(found).ready and "realisasi anggaran setahun" in conclusion(found).sentence


def test_the_report_of_the_year_counts_before_those_of_its_parts() -> None:
    year = lra((90, 87, 90), "LAPORAN REALISASI ANGGARAN TAHUN 2024", "Setahun", "z.xlsx")
    found = result(pk(), year, *reports("triwulan", RUNNING["triwulan"], "lembar", (0, 1, 2)))
    assert printed(found) == amount(90) and accused(found) == []


def test_a_digit_lost_in_one_quarter_makes_no_single_quarters_of_them() -> None:
    quarters = reports("triwulan", RUNNING["triwulan"], "lembar")
    quarters[2] = lra((6, 62, 65), "LAPORAN REALISASI ANGGARAN TAHUN 2024", "Triwulan III", "Laporan c.xlsx")
    assert printed(result(pk(), *quarters)) == amount(90)


def test_the_lone_report_of_december_is_that_of_the_year_and_a_month_of_sending_is_no_part() -> None:
    title = "LAPORAN REALISASI ANGGARAN TAHUN 2024"
    for sheet, file in (("Desember", "LRA.xlsx"), ("LRA", "LRA kirim Januari.xlsx"), ("LRA", "LRA Maret 2025.xlsx")):
        assert printed(result(pk(), lra((90, 87, 90), title, sheet, file))) == amount(90)
    assert printed(result(pk(), lra((90, 87, 90), title, "LRA", "LRA 2024 Juni.xlsx"))) is None


@pytest.mark.parametrize("where", WHERE)
def test_a_mistake_within_a_part_of_the_year_is_still_told(where: str) -> None:
    quarters = reports("triwulan", RUNNING["triwulan"], where)
    quarters[1].rows[3][4] = 54.00
    (told,) = accused(result(pk(), *quarters))
    assert "Pengelolaan Hutan" in told and "45" in told


def measured(length: str, shares: Sequence[str], where: str, keep: Sequence[int] = (0, 1, 2, 3)) -> list[Grid]:
    return [pengukuran(Decimal(s), *names("PENGUKURAN KINERJA", part, n, where))
            for n, (part, s) in enumerate(zip(PARTS[length], shares, strict=True)) if n in keep]  # fmt: skip


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    ("length", "shares"), [("triwulan", ("0.2", "0.5", "0.7", "1.05")), ("semester", ("0.5", "0.95"))]
)
def test_the_last_pengukuran_that_runs_from_january_is_printed(length: str, shares: Sequence[str], where: str) -> None:
    found = result(pk(), *measured(length, shares, where))
    document = main_measurement(build_context(found))
    first = next(document.of_level("indikator")).figure("realisasi") if document else None
    assert first is not None and first.value == 1200 * Decimal(shares[-1]) and accused(found) == []


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    ("length", "shares", "keep"),
    [
        ("triwulan", ("0.2", "0.3", "0.15", "0.35"), (0, 1, 2, 3)),
        ("semester", ("0.4", "0.6"), (0, 1)),
        ("triwulan", ("0.2", "0.5", "0.7", "1.05"), (0, 1)),
    ],
)
def test_a_pengukuran_of_a_part_is_none_of_the_year(
    length: str, shares: Sequence[str], keep: Sequence[int], where: str
) -> None:
    found = result(pk(), *measured(length, shares, where, keep))
    assert main_measurement(build_context(found)) is None and accused(found) == []
    assert "Pengukuran kinerja setahun" in lain.unfinished(build_context(found))[-1]
    assert "pengukuran kinerja setahun" in conclusion(found).sentence


def test_targets_of_quarters_are_not_held_against_the_pk() -> None:
    shares = [Decimal(n) / 4 for n in range(5)]
    found = [pengukuran(b, *names("PENGUKURAN KINERJA", PARTS["triwulan"][n], n, "lembar"), target=b)
             for n, (_, b) in enumerate(pairwise(shares))]  # fmt: skip
    assert accused(result(pk(), *found)) == []
    single = [pengukuran(Decimal("0.25"), *names("PENGUKURAN KINERJA", part, n, "lembar"), target=Decimal("0.25"))
              for n, part in enumerate(PARTS["triwulan"])]  # fmt: skip
    assert accused(result(pk(), *single)) == []


@pytest.mark.parametrize("where", WHERE)
def test_the_summary_line_of_a_part_is_of_that_part_and_that_of_the_year_is_held_against_the_budget(where: str) -> None:
    year = lra((90, 87, 90), "LAPORAN REALISASI ANGGARAN TAHUN 2024", "LRA", "LRA.xlsx")
    for spent, faults in ((amount(90), 0), (amount(90) + 900_000, 1)):
        halves = measured("semester", ("0.5", "0.95"), where)
        for one, sum_ in zip(halves, (amount(45), spent), strict=True):
            one.rows += [
                [],
                [None, f"Jumlah Realisasi Anggaran Program Tahun 2024 : Rp. {int(sum_):,}".replace(",", ".")],
            ]
        found = result(pk(), year, *halves)
        assert len(accused(found)) == faults, accused(found)
        assert all(f.locations[0].place.file == halves[1].file for f in found.findings if f.level.value == "galat")


def test_a_pagu_from_before_the_perubahan_in_an_early_quarter_accuses_nobody() -> None:
    budget = ["|DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN TAHUN ANGGARAN 2024|", f"|{OPD}|", "|Kode|Uraian|Pagu (Rp)|"]
    budget += [f'|"{c}"|{n}|{480_000_000 if a == 400_000_000 else a}|' for c, n, a in PROGRAMS]
    dppa = grid("\n".join(budget), name="DPPA", file="DPPA.xlsx")
    quarters = reports("triwulan", RUNNING["triwulan"], "lembar")
    quarters[3].rows[3][2:] = [480_000_000, 360_000_000, 75.0]
    quarters[3].rows[-1][2:] = [820_000_000, int(amount(90)), 80.89]
    assert accused(result(pk(), dppa, *quarters)) == []
