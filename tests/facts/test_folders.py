"""Whole folders in agreement, with odd versions, several PK, extracts and exports of many agencies: any galat is
false. Each has a planted counterpart that must be found at its cell."""

from collections.abc import Callable, Iterable

import pytest

from lkjip_xl.model import Level, Slot
from lkjip_xl.pipeline import judge
from lkjip_xl.read.grid import Grid
from lkjip_xl.recognise import gather
from lkjip_xl.relations.yearly import grand_total
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings
from tests.tools.grids import grid, read

OPD = "DINAS TRANSMIGRASI KABUPATEN LEMBAH ASRI"
TREE = (
    ("3.32.01", "Program Penunjang Urusan", None), ("3.32.01.2.02", "Administrasi Keuangan", None),
    ("3.32.01.2.02.0001", "Penyediaan Gaji", 1_236_400_000), ("3.32.01.2.06", "Administrasi Umum", None),
    ("3.32.01.2.06.0002", "Penyediaan Perlengkapan", 48_750_000), ("3.32.03", "Program Pembangunan Kawasan", None),
    ("3.32.03.2.01", "Penataan Persebaran", None), ("3.32.03.2.01.0001", "Penataan Permukiman", 512_300_000),
    ("3.32.03.2.01.0003", "Sosialisasi Persebaran", 61_900_000), ("3.32.04", "Program Pengembangan Kawasan", None),
    ("3.32.04.2.01", "Pengembangan Permukiman", None), ("3.32.04.2.01.0002", "Penguatan Infrastruktur", 377_125_000),
)  # fmt: skip
GOALS = (
    ("Meningkatnya kesejahteraan warga", "Indeks kesejahteraan warga", "Indeks", 71),
    ("Meningkatnya kawasan mandiri", "Jumlah kawasan mandiri", "Kawasan", 6),
    ("Meningkatnya akuntabilitas dinas", "Nilai SAKIP dinas", "Nilai", 78),
)


def amounts(change: dict[str, int], only: str = "", spent: int = 100) -> list[tuple[str, str, int]]:
    """(code, name, amount) of the tree under `only`; `change` adds to leaves; spent: percent of it."""
    leaves = {c: (v + change.get(c, 0)) * spent // 100 for c, _, v in TREE if v is not None and c.startswith(only)}
    return [
        (c, n, sum(v for leaf, v in leaves.items() if leaf.startswith(c))) for c, n, _ in TREE if c.startswith(only)
    ]


def program(code: str, change: dict[str, int]) -> int:
    return next(v for c, _, v in amounts(change) if c == code)


def table(rows: Iterable[Iterable[object]]) -> str:
    return "\n".join(
        "|" + "|".join("" if v is None else f'"{v}"' if _coded(v) else str(v) for v in r) + "|" for r in rows
    )


def _coded(value: object) -> bool:
    return isinstance(value, str) and value[:1].isdigit()


class Folder:
    """A folder in the making; every sheet in a file of its own."""

    def __init__(self) -> None:
        self.grids: list[Grid] = []

    def add(self, file: str, *rows: Iterable[object], hidden: bool = False) -> "Folder":
        self.grids.append(grid(table(rows), name=file.partition(".")[0], file=file, hidden=hidden))
        return self

    def budget(self, file: str, title: str, change: dict[str, int], *, only: str = "", year: int = 2024, opd: str = OPD,
               typed: dict[str, int] | None = None, spent: int | None = None) -> "Folder":  # fmt: skip
        heads = ["Kode", "Uraian", "Pagu (Rp)", *(["Realisasi (Rp)"] if spent else [])]
        done = {c: v for c, _, v in amounts(change, only, spent)} if spent else {}
        rows = [[c, n, (typed or {}).get(c, v), *([done[c]] if spent else [])] for c, n, v in amounts(change, only)]
        whole = [sum(v for c, _, v in amounts(change, only) if c.count(".") == 2)]
        whole += [sum(v for c, v in done.items() if c.count(".") == 2)] if spent else []
        return self.add(file, [title], [opd], [f"TAHUN ANGGARAN {year}"], [], heads, *rows, ["", "JUMLAH", *whole])

    def plan(self, file: str, title: str, change: dict[str, int], *, only: str = "", year: int = 2024, who: str = OPD,
             targets: tuple[int, ...] = (71, 6, 78), typed: dict[str, int] | None = None) -> "Folder":  # fmt: skip
        goals = [[n, s, i, u, t] for n, ((s, i, u, _), t) in enumerate(zip(GOALS, targets, strict=False), 1)]
        programs = [(c, n, v) for c, n, v in amounts(change, only) if c.count(".") == 2]
        money = [[n, name, (typed or {}).get(c, v), "APBD"] for n, (c, name, v) in enumerate(programs, 1)]
        whole = sum(int(str(m[2])) for m in money)
        return self.add(
            file, [f"{title} TAHUN {year}"], [who], [OPD], [],
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], *goals, [],
            ["No", "Program", "Anggaran (Rp)", "Keterangan"], *money, ["", "JUMLAH", whole],
        )  # fmt: skip

    def measured(self, file: str, targets: tuple[int, ...], *, year: int = 2024, whole: int = 0) -> "Folder":
        rows = [[s, i, u, t, t, 100] for (s, i, u, _), t in zip(GOALS, targets, strict=True)]
        heads = ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
        line = [[], [f"Jumlah Anggaran Program Tahun {year} : Rp{whole:,},00".replace(",", ".", 3)]] if whole else []
        return self.add(file, [f"PENGUKURAN KINERJA TAHUN {year}"], [OPD], [], heads, *rows, *line)

    def export(self, file: str, change: dict[str, dict[str, int]], year: int = 2024) -> "Folder":
        heads = ["TAHUN", "KODE SKPD", "NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
                 "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE REKENING", "NAMA REKENING", "PAGU"]  # fmt: skip
        rows: list[list[object]] = []
        for number, (agency, more) in enumerate(change.items(), 1):
            names = {c: n for c, n, _ in TREE}
            for code, name, value in TREE:
                if value is None:
                    continue
                head = [
                    year,
                    f"3.32.0{number}",
                    agency,
                    code[:7],
                    names[code[:7]],
                    code[:12],
                    names[code[:12]],
                    code,
                    name,
                ]
                rows.append([*head, None, None, None])
                rows.append([*head, "5.1.02.01", "Belanja Barang", value + more.get(code, 0)])
        return self.add(file, heads, *rows)

    def result(self) -> Result:
        settings = Settings()
        return judge(gather("uji", [read(g) for g in self.grids], settings), settings)


Make = Callable[[bool], Folder]
LATE = {"3.32.03.2.01.0003": -11_900_000, "3.32.04.2.01.0002": 11_900_000}
PK, PPK = "PERJANJIAN KINERJA", "PERUBAHAN PERJANJIAN KINERJA"
DPA, DPPA = "DOKUMEN PELAKSANAAN ANGGARAN", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN"
RKT, LRA = "RENCANA KINERJA TAHUNAN", "LAPORAN REALISASI ANGGARAN"


def versions(wrong: bool) -> Folder:
    """First and changed version of everything, last year's and next year's beside them."""
    typed = {"3.32.04": program("3.32.04", LATE) + 9_000_000} if wrong else None
    return (
        Folder().plan("RKT.xlsx", RKT, {}, targets=(70, 6, 78)).plan("PK.xlsx", PK, {}, targets=(70, 6, 78))
        .budget("DPA.xlsx", DPA, {}).plan("Perubahan.xlsx", PPK, LATE, targets=(71, 6, 78), typed=typed)
        .budget("DPPA.xlsx", DPPA, LATE).budget("LRA.xlsx", LRA, LATE, spent=90).measured("Ukur.xlsx", (71, 6, 78))
        .budget("A lama.xlsx", DPA, {"3.32.01.2.02.0001": -77_000_000}, year=2023)
        .plan("z depan.xlsx", PK, {"3.32.01.2.02.0001": 55_000_000}, year=2025, targets=(73, 7, 80))
        .measured("Ukur lama.xlsx", (65, 4, 70), year=2023)
    )  # fmt: skip


def officials(wrong: bool) -> Folder:
    """The head's PK and those of three subordinates; two of them share a program."""
    change = {"3.32.01.2.06.0002": 0}
    typed = {"3.32.03": program("3.32.03", {}) - 36_000_000} if wrong else None
    return (
        Folder().plan("Sekretaris.xlsx", PK, change, only="3.32.01", who="SEKRETARIS DINAS", targets=())
        .plan("Kabid A.xlsx", PK, change, only="3.32.03", who="KEPALA BIDANG KAWASAN", targets=())
        .plan("Kabid B.xlsx", PK, {"3.32.04.2.01.0002": -200_000_000}, only="3.32.04", who="Kabid Infrastruktur",
              targets=())
        .plan("Kabid C.xlsx", PK, {"3.32.04.2.01.0002": -177_125_000}, only="3.32.04", who="Kabid Pemberdayaan",
              targets=())
        .plan("Kepala.xlsx", PK, {}, who="KEPALA DINAS TRANSMIGRASI", typed=typed).budget("DPA.xlsx", DPA, {})
    )  # fmt: skip


def extracts(wrong: bool) -> Folder:
    """The DPPA, an extract of each of two bidang, and one equal copy."""
    typed = {"3.32.03.2.01.0001": 513_200_000} if wrong else None
    return (
        Folder().budget("DPPA.xlsx", DPPA, LATE).budget("Petikan 3.xlsx", DPPA, LATE, only="3.32.03", typed=typed)
        .budget("Petikan 4.xlsx", DPPA, LATE, only="3.32.04").budget("DPPA salinan.xlsx", DPPA, LATE)
        .budget("LRA.xlsx", LRA, LATE, spent=95)
    )  # fmt: skip


def town(wrong: bool) -> Folder:
    """An export of three agencies with the same programs beside the PK and LRA of one of them."""
    typed = {"3.32.03": program("3.32.03", {}) + 1_000_000} if wrong else None
    return (
        Folder().export("ekspor.xlsx", {
            "Dinas Pertanahan Kabupaten Lembah Asri": {"3.32.03.2.01.0001": 5_000_000},
            "Dinas Transmigrasi Kabupaten Lembah Asri": {},
            "Dinas Tenaga Kerja Kabupaten Lembah Asri": {"3.32.04.2.01.0002": -7_000_000},
        }).plan("PK.xlsx", PK, {}, typed=typed)
    )  # fmt: skip


def other_version(wrong: bool) -> Folder:
    """A PK of quite another version beside the DPA: one word about the pair. Wrong: one program of three differs."""
    typed = {c: program(c, {}) + 3_300_000 for c in (("3.32.03",) if wrong else ("3.32.01", "3.32.03", "3.32.04"))}
    return Folder().plan("PK.xlsx", PK, {}, typed=typed).budget("DPA.xlsx", DPA, {})


def split(wrong: bool) -> Folder:
    """A DPA and an LRA of one program a file, beside the PK and the pengukuran of the whole."""
    typed = {"3.32.03": program("3.32.03", {}) + 1_000_000} if wrong else None
    made = Folder().plan("PK.xlsx", PK, {}, typed=typed)
    for n, code in enumerate(("3.32.01", "3.32.03", "3.32.04"), 1):
        made = made.budget(f"DPA {n}.xlsx", DPA, {}, only=code).budget(f"LRA {n}.xlsx", LRA, {}, only=code, spent=90)
    return made.measured("Ukur.xlsx", (71, 6, 78), whole=sum(v for c, _, v in amounts({}) if c.count(".") == 2))


CASES: list[tuple[Make, str, str]] = [
    (versions, "Perubahan.xlsx", "C13"), (officials, "Kepala.xlsx", "C12"), (extracts, "Petikan 3.xlsx", "C8"),
    (town, "PK.xlsx", "C12"), (other_version, "PK.xlsx", "C12"), (split, "PK.xlsx", "C12"),
]  # fmt: skip
made = pytest.mark.parametrize(("make", "file", "cell"), CASES, ids=[make.__name__ for make, _, _ in CASES])


@made
def test_a_folder_in_agreement_has_no_galat(make: Make, file: str, cell: str) -> None:
    result = make(False).result()
    assert [(f.code, f.message) for f in result.findings if f.level is Level.GALAT] == []
    assert [e.repairs for e in result.explanations if e.rank == 1] == []
    pairs = [f.code for f in result.findings if f.code == "LK220"]
    assert pairs == (["LK220"] if make is other_version else [])


@made
def test_its_counterpart_is_found_at_its_cell(make: Make, file: str, cell: str) -> None:
    result = make(True).result()
    found = [f for f in result.findings if any((a.place.file, a.place.a1) == (file, cell) for a in f.locations)]
    assert any(f.level is Level.GALAT for f in found), [(f.code, f.level, f.message) for f in result.findings]


def test_what_an_application_exported_is_not_what_was_mistyped() -> None:
    """The PK's total follows its wrong program: two cells of it are likelier wrong than one of the export."""
    result = town(True).result()
    best = [e.repairs for e in result.explanations if e.rank == 1]
    assert best and all(r.place.file == "PK.xlsx" for repairs in best for r in repairs)


MISTITLED = ("RKT.xlsx", "PK.xlsx", "DPA.xlsx", "Perubahan.xlsx", "DPPA.xlsx", "LRA.xlsx")


def mistitled(*files: str) -> Folder:
    """The versions of one year whose figures all agree; the titles of some files name a year of long ago."""
    more = {"3.32.03.2.01.0003": -11_900_000, "3.32.01.2.02.0001": 40_000_000}  # what the perubahan changed
    years = {f: 2020 if f in files else 2024 for f in MISTITLED}
    whole = sum(v for c, _, v in amounts(more) if c.count(".") == 2)
    return (
        Folder().plan("RKT.xlsx", RKT, {}, targets=(70, 6, 78), year=years["RKT.xlsx"])
        .plan("PK.xlsx", PK, {}, targets=(70, 6, 78), year=years["PK.xlsx"])
        .budget("DPA.xlsx", DPA, {}, year=years["DPA.xlsx"])
        .plan("Perubahan.xlsx", PPK, more, targets=(71, 6, 78), year=years["Perubahan.xlsx"])
        .budget("DPPA.xlsx", DPPA, more, year=years["DPPA.xlsx"])
        .budget("LRA.xlsx", LRA, more, spent=90, year=years["LRA.xlsx"]).measured("Ukur.xlsx", (71, 6, 78), whole=whole)
    )  # fmt: skip


@pytest.mark.parametrize("files", [(f,) for f in MISTITLED] + [("DPPA.xlsx", "LRA.xlsx"), ("PK.xlsx", "DPA.xlsx")])
def test_no_earlier_version_takes_the_place_of_one_with_a_wrong_year_in_its_title(files: tuple[str, ...]) -> None:
    result = mistitled(*files).result()
    said = {(f.code, f.level) for f in result.findings}
    assert said == {("LK303", Level.PERINGATAN)}, [(f.code, f.message) for f in result.findings]
    assert result.explanations == () or all(e.rank is None for e in result.explanations)


COVER = [[], ["LAPORAN KINERJA INSTANSI PEMERINTAH"], ["(LKjIP)"], ["TAHUN {year}"], [], [OPD], ["2025"]]


@pytest.mark.parametrize(("year", "codes"), [(2023, ["LK303"]), (2024, [])])
def test_the_year_of_a_cover_is_told_and_decides_nothing(year: int, codes: list[str]) -> None:
    cover = [[str(x).format(year=year) for x in row] for row in COVER]
    result = Folder().add("Sampul.xlsx", *cover).plan("PK.xlsx", PK, {}).budget("DPA.xlsx", DPA, {}).result()
    assert result.folder.year == 2024
    assert [f.code for f in result.findings] == codes
    assert all(f.locations[0].place.a1 == "A4" and f.level is Level.PERINGATAN for f in result.findings)


def cascade(typed: dict[str, int] | None = None, *, without: str = "", share: int = 177_125_000) -> Folder:
    """The PK of the head and of everybody below: two bidang share the last program; a sub bidang below one of them."""
    one = {"3.32.04.2.01.0002": share - 377_125_000}
    made = (
        Folder().plan("Kepala.xlsx", PK, {}, who="KEPALA DINAS TRANSMIGRASI")
        .plan("Sekretaris.xlsx", PK, {}, only="3.32.01", who="SEKRETARIS DINAS", targets=())
        .plan("Kabid A.xlsx", PK, {}, only="3.32.03", who="KEPALA BIDANG KAWASAN", targets=(), typed=typed)
        .plan("Kabid B.xlsx", PK, one, only="3.32.04", who="Kabid Infrastruktur", targets=())
        .plan("Kabid C.xlsx", PK, {"3.32.04.2.01.0002": -177_125_000}, only="3.32.04", who="Kabid Warga", targets=())
        .plan("Kasubid.xlsx", PK, {}, only="3.32.03", who="KEPALA SUB BIDANG PENATAAN", targets=())
    )  # fmt: skip
    made.grids = [g for g in made.grids if g.file != without]
    return made


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        (cascade(), []),
        (cascade({"3.32.03": 547_200_000}), [("LK223", Level.GALAT, "Kabid A.xlsx")]),  # one cause
        (cascade(share=171_125_000), [("LK223", Level.GALAT, "Kepala.xlsx")]),  # the shares do not add up
        (cascade(without="Sekretaris.xlsx"), [("LK224", Level.CATATAN, "Kepala.xlsx")]),
        (cascade(without="Sekretaris.xlsx", share=171_125_000), [("LK224", Level.CATATAN, "Kepala.xlsx")]),
        (cascade(without="Sekretaris.xlsx", share=191_125_000),  # more below than above
         [("LK223", Level.GALAT, "Kepala.xlsx"), ("LK224", Level.CATATAN, "Kepala.xlsx")]),
    ],
)  # fmt: skip
def test_the_pk_of_officials_are_held_against_those_above(folder: Folder, said: list[tuple[str, Level, str]]) -> None:
    found = folder.result().findings
    assert sorted((f.code, f.level, f.locations[0].place.file) for f in found) == sorted(said), [
        f.message for f in found
    ]


def test_pieces_of_a_budget_count_together_and_are_no_whole_where_one_is_missing() -> None:
    whole = split(False)
    (dpa, lra) = whole.result().folder.views
    assert [len(d.pieces) for d in (dpa, lra)] == [3, 3] and dpa.choice.whole
    whole.grids = [g for g in whole.grids if g.file != "DPA 2.xlsx"]
    found = whole.result()
    assert not found.folder.of_kind("dpa")[0].choice.whole
    assert [f.code for f in found.findings if f.level is Level.GALAT] == []  # no total is held against a part
    assert any(f.code == "LK204" for f in found.findings)  # the program that is not there is told


def below(*, one: int = 574_200_000, without: str = "") -> Folder:
    """The head's PK by programs; those below promise their kegiatan, of which only codes tell the program."""
    rows = {
        "Kepala": ("KEPALA DINAS TRANSMIGRASI", "3.32", 2, "Program"),
        "Sekretaris": ("SEKRETARIS DINAS", "3.32.01", 4, "Kegiatan"),
        "Kabid A": ("KEPALA BIDANG KAWASAN", "3.32.03", 4, "Kegiatan"),
        "Kabid B": ("KEPALA BIDANG INFRASTRUKTUR", "3.32.04", 4, "Kegiatan"),
    }  # fmt: skip
    made = Folder()
    for file, (who, code, dots, level) in rows.items():
        listed = [(c, n, one if c == "3.32.03.2.01" else v) for c, n, v in amounts({}, code) if c.count(".") == dots]
        money = [[n, c, name, v, "APBD"] for n, (c, name, v) in enumerate(listed, 1)]
        goal = [1, f"Tertibnya {code}", f"Persentase tertib {code}", "%", 90]
        made = made.add(
            f"{file}.xlsx", [f"{PK} TAHUN 2024"], [who], [OPD], [],
            ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"], goal, [],
            ["No", "Kode", level, "Anggaran (Rp)", "Keterangan"], *money,
        )  # fmt: skip
    made.grids = [g for g in made.grids if g.file != without]
    return made


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        (below(), []),
        (below(one=547_200_000), [("LK223", Level.GALAT)]),
        (below(one=547_200_000, without="Sekretaris.xlsx"), [("LK224", Level.CATATAN)]),
        (below(without="Kabid A.xlsx"), [("LK224", Level.CATATAN)]),
    ],
)
def test_the_kegiatan_below_add_up_to_the_program_above(folder: Folder, said: list[tuple[str, Level]]) -> None:
    found = folder.result().findings
    assert sorted((f.code, f.level) for f in found) == said, [f.message for f in found]


def sharing(*more: tuple[str, str, int]) -> Folder:
    """The head's PK and those of everybody below; `more`: file, official, amount of another PK of one program."""
    made = (
        Folder().plan("Kepala.xlsx", PK, {}, who="KEPALA DINAS TRANSMIGRASI")
        .plan("Sekretaris.xlsx", PK, {}, only="3.32.01", who="SEKRETARIS DINAS", targets=())
        .plan("Kabid A.xlsx", PK, {}, only="3.32.03", who="KEPALA BIDANG KAWASAN", targets=())
        .plan("Kabid B.xlsx", PK, {}, only="3.32.04", who="KEPALA BIDANG INFRASTRUKTUR", targets=())
    )  # fmt: skip
    for file, who, amount in more:
        made = made.plan(file, PK, {}, only="3.32.03", who=who, targets=(), typed={"3.32.03": amount})
    return made


@pytest.mark.parametrize(
    "folder",
    [
        sharing(("Kabid C.xlsx", "KEPALA BIDANG PENATAAN", 574_200_000)),  # each wrote the whole of what they share
        sharing(("UPTD.xlsx", "KEPALA UPTD LATIHAN", 100_000_000)),  # a part of what stands in the bidang's
    ],
)
def test_what_officials_share_is_not_added_up_where_one_of_them_wrote_the_whole(folder: Folder) -> None:
    found = folder.result().findings
    assert [f.code for f in found if f.level is not Level.CATATAN] == [], [f.message for f in found]


def test_the_total_of_pieces_is_told_where_they_are_all_there() -> None:
    whole = split(False)
    folder = whole.result().folder
    (dpa,) = folder.of_kind("dpa")
    total = grand_total(dpa, Slot("pagu"))
    assert total is not None and total.value == sum(v for c, _, v in amounts({}) if c.count(".") == 2)
    whole.grids = [g for g in whole.grids if g.file != "DPA 2.xlsx"]
    (part,) = whole.result().folder.of_kind("dpa")
    assert grand_total(part, Slot("pagu")) is None
