"""Lampiran C and D: PK and Perubahan PK, two tables and two signatures on one sheet each."""

from __future__ import annotations

from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.blocks import head_cells, signature
from tests.tools.sheetkit import Num, Sheet, Workbook, angka, heading, number_row, persen


def pk() -> Workbook:
    """PK 2021.xlsx: targets as text "95 %", the broken amount as text."""
    book = Workbook("PK 2021.xlsx")
    sheet = book.sheet("PK BKD")
    row = heading(sheet, 1, 1, 4, ["PERJANJIAN KINERJA", f"KEPALA {facts.BADAN}", "TAHUN 2021"]) + 1
    row = _targets(sheet, row, "SASARAN STRATEGIS", facts.PK, "pk") + 1
    row = _programs(sheet, row, facts.PROGRAM_PK, "pk", "ANGGARAN (Rp.)") + 2
    _signatures(
        sheet,
        row,
        "Blitar, 4 Januari 2021",
        ["Kepala Badan Kepegawaian Daerah", "Kota Blitar"],
        facts.KEPALA,
        ["Pembina Utama Muda", facts.NIP_KEPALA_RAPAT],
    )
    _widths(sheet)
    return book


def perubahan_pk() -> Workbook:
    """Perubahan PK 2021.xlsx: a third number typed "3.", percent as true percent, a NIP of 17 digits."""
    book = Workbook("Perubahan PK 2021.xlsx")
    sheet = book.sheet("Perubahan")
    row = heading(sheet, 0, 1, 4, ["PERUBAHAN PERJANJIAN KINERJA", facts.BADAN, "TAHUN 2021"]) + 1
    row = _targets(sheet, row, "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS", facts.PERUBAHAN_PK, "ppk") + 1
    row = _programs(sheet, row, facts.PROGRAM_PERUBAHAN, "ppk", "ANGGARAN (Rp.)") + 2
    end = _signatures(
        sheet,
        row,
        "Blitar, 28 Oktober 2021",
        ["Plt. Kepala Badan Kepegawaian Daerah", "Kota Blitar"],
        facts.PLT_KEPALA,
        ["Pembina Tk. I", facts.NIP_17_ANGKA],
    )
    sheet.mark("ppk.nip", end - 1, 4)
    _widths(sheet)
    return book


def _targets(sheet: Sheet, row: int, head: str, rows: tuple[facts.Ukuran, ...], prefix: str) -> int:
    sheet.mark(f"{prefix}.kepala_target", row, 4)
    row = head_cells(sheet, row, 1, ["NO", head, "INDIKATOR KINERJA", "TARGET (%)"])
    number_row(sheet, row, 1, ["(1)", "(2)", "(3)", "(4)"])
    for number, item in enumerate(rows, start=1):
        row += 1
        target = item.target
        value: str | Num = target
        if "%" not in target:
            value = angka(target, "General")
        elif prefix == "ppk":
            value = persen(target)
        sheet.put(row, 1, angka(str(number), "General"), "tengah")
        sheet.put(row, 2, item.sasaran, mark=f"{prefix}.{item.kunci}.sasaran")
        sheet.put(row, 3, item.indikator, mark=f"{prefix}.{item.kunci}.indikator")
        sheet.put(row, 4, value, "tengah", mark=f"{prefix}.{item.kunci}.target")
    return row + 1


def _programs(sheet: Sheet, row: int, rows: tuple[facts.ProgramPk, ...], prefix: str, head: str) -> int:
    row = head_cells(sheet, row, 1, ["NO", "PROGRAM", head, "KETERANGAN"])
    for number, item in enumerate(rows, start=1):
        broken = item.anggaran.count(".") != 3 and len(item.anggaran) > 11
        last_typed_with_dot = prefix == "ppk" and number == 3
        sheet.put(row, 1, "3." if last_typed_with_dot else angka(str(number), "General"), "tengah")
        sheet.put(row, 2, item.nama, mark=f"{prefix}.{item.kunci}.program")
        sheet.put(row, 3, item.anggaran if broken else angka(item.anggaran), "uang", f"{prefix}.{item.kunci}.anggaran")
        sheet.put(row, 4, item.keterangan or None, mark=f"{prefix}.{item.kunci}.keterangan")
        row += 1
    return row


def _signatures(sheet: Sheet, row: int, date: str, office: list[str], name: str, below: list[str]) -> int:
    signature(sheet, row + 1, 2, ["Walikota Blitar", ""], facts.WALIKOTA, [])
    return signature(sheet, row, 4, [date, *office], name, below)


def _widths(sheet: Sheet) -> None:
    sheet.widths = {0: 3, 1: 5, 2: 42, 3: 42, 4: 46}
