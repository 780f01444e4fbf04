"""A hand-made Result for the tests of the reconciliation workbook: findings, explanations, what was not run."""

from dataclasses import replace
from decimal import Decimal

from lkjip_xl.model import (
    Document,
    Explanation,
    Finding,
    Level,
    Located,
    Note,
    Outcome,
    Place,
    Repair,
    Unrecognised,
    Verdict,
    parse_a1,
)
from lkjip_xl.result import Result
from tests.tools.documents import Maker, pengukuran, pk, result, rkt

PK, DPPA = "Perubahan PK 2021.xlsx", "DPPA.xls"


def at(file: str, sheet: str, address: str, text: str = "") -> Located:
    return Located(Place(file, sheet, *parse_a1(address)), text)


def dppa() -> Document:
    """A DPPA with realisasi: three programs, two kegiatan, one sub kegiatan, a total."""
    make = Maker(DPPA, "DPPA 2021", "dppa", year=2021)
    make.add("program", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", code="5.03.01",
             pagu=8952105576, realisasi_rp=8424529444, serapan="94,11")  # fmt: skip
    program = make.add("program", "Program Kepegawaian Daerah", code="5.03.02", pagu=6493199800,
                       realisasi_rp=4810080945, serapan="74,10")  # fmt: skip
    kegiatan = make.add("kegiatan", "Mutasi dan Promosi ASN", program, code="5.03.02.2.02", pagu=757692000,
                        realisasi_rp=700000000)  # fmt: skip
    make.add("sub_kegiatan", "Pengelolaan Mutasi ASN", kegiatan, code="5.03.02.2.02.01", pagu=757692000,
             realisasi_rp=700000000)  # fmt: skip
    make.add("kegiatan", "Kegiatan tanpa realisasi", program, code="5.03.02.2.09", pagu=0, realisasi_rp="")
    make.add("program", "Program Pengembangan SDM", code="5.04.02", pagu=134938600, realisasi_rp=118079390)
    make.add("total", "JUMLAH", pagu=15580243976, realisasi_rp=13352689779)
    return make.done()


FINDINGS = (
    Finding(
        "LK201", "pagu-berbeda", Level.GALAT, "Jumlah pagu program Perubahan PK tidak sama dengan DPPA.",
        (at(PK, "D'PK", "D13", "4.220.050.600"), at(DPPA, "DPPA 2021", "C48", "15.580.243.976")),
        Decimal("13307094776"), Decimal("15580243976"), "Rp", "Cocokkan dengan DPPA.",
    ),
    Finding(
        "LK502", "capaian", Level.PERINGATAN, "=Capaian di luar kebiasaan.", (at("Lain.xlsx", "A", "B2", "194,36%"),),
        Decimal("194.36"), Decimal("98.175"), "%", "Jelaskan.",
    ),
    Finding(
        "LK901", "angka-panjang", Level.CATATAN, "Angka dengan lebih dari 15 digit.", (at(PK, "D'PK", "D14"),),
        Decimal("12345678901234567"), Decimal("0"), None,
    ),
    Finding("LK402", "judul", Level.CATATAN, "Judul tidak ada.", (Located(Place(PK, "D'PK")),)),
)  # fmt: skip

EXPLANATIONS = (
    Explanation(
        (0,), 1, "Satu angka hilang.",
        (Repair(Place(PK, "D'PK", 12, 3), Decimal("4220050600"), Decimal("6493199800"), "Rp"),),
    ),
    Explanation(
        (0,), 2, "Sel kosong dan kode salah ketik.",
        (
            Repair(Place(PK, "D'PK", 13, 3), None, Decimal("2273149200"), "Rp"),
            Repair(Place(PK, "D'PK", 13, 1), "1.2.33", "1.20.33", None),
        ),
    ),
)  # fmt: skip


def settled(*documents: Document) -> Result:
    """The documents given, or PK, Perubahan PK, RKT, pengukuran and DPPA, with the findings above."""
    made = result(*(documents or (rkt(), pk(), pk("perubahan-pk"), dppa(), pengukuran())))
    folder = replace(
        made.folder,
        unrecognised=(Unrecognised("x.xlsx", "Sheet3", "Tidak cocok dengan bentuk mana pun."),),
        subfolders=("arsip",),
        files=(PK, DPPA, "x.xlsx"),
    )
    outcomes = (
        Outcome("LK201", Verdict.FOUND, None, FINDINGS[:1]),
        Outcome("LK101", Verdict.PASSED),
        Outcome("LK305", Verdict.NOT_RUN, "tidak ada tabel per bulan"),
    )
    return replace(
        made, folder=folder, findings=FINDINGS, explanations=EXPLANATIONS, outcomes=outcomes,
        formats={PK: "xlsx", DPPA: "xls"}, reading=(Note("pembacaan", "Tautan luar diabaikan.", Place(PK, "")),),
    )  # fmt: skip
