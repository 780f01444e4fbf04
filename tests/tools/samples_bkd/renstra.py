"""Lampiran A and B: the Matrik and Tabel 6.1.1 to 6.1.6, a sheet each.

Every cell of a table has the mark r61<table>.<row>.<column>, rows and columns of the data file from 1.
"""

from __future__ import annotations

from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.blocks import signature
from tests.tools.sheetkit import Sheet, Value, Workbook, angka, heading, natural, number_row

JUDUL = "Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran dan Pendanaan Indikatif Perangkat Daerah"
JUDUL_UMUM = "Rencana Program, Kegiatan, Indikator Kinerja, dan Pendanaan Indikatif Program / Kegiatan"
BKD = "Badan Kepegawaian Daerah Kota Blitar"
TARGET = "Target Kinerja Program dan Kerangka Pendanaan"
REALISASI = "Realisasi Kinerja Program dan Kerangka Pendanaan"
LEFT = ("Tujuan", "Sasaran", "Indikator Sasaran", "Kode Rekening", "Program dan Kegiatan")
OUTCOME = "Indikator Kinerja Program (Outcome) dan Kegiatan (Output)"
UNIT = "Unit Kerja PD Penanggung Jawab"
UMUM = ("Kode", "program dan kegiatan", "indikator Kinerja Program (Outcome) & Kegiatan (Output)", "Kondisi Awal")

Group = tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]


def renstra() -> Workbook:
    """Renstra 2016-2021.xlsx."""
    book = Workbook("Renstra 2016-2021.xlsx")
    _matrik(book.sheet("Matrik"))
    tr = ("Target", "Rp.")
    left = (*LEFT, OUTCOME, "Data Capaian pada Tahun awal Perencanaan")
    title = [f"{JUDUL} 2016 (Diambil dari Evaluasi Renja 2016 Semester 2)", BKD]
    groups: tuple[Group, ...] = ((TARGET, (("2016", tr),)), (REALISASI, (("2016", ("Kinerja", "Rp.")),)))
    _table(book.sheet("6.1.1"), 1, title, left, groups, (UNIT, "Lokasi"))
    groups = ((TARGET, (("2017", tr),)), (REALISASI, (("2017", ("Kinerja", "Rp.")),)))
    _table(book.sheet("6.1.2"), 2, [f"{JUDUL} 2017", BKD], left, groups, (UNIT, "Lokasi"))
    left = (*LEFT, OUTCOME, "Data Awal")
    groups = ((TARGET, (("2018", ("Target", "Rp")),)),)
    _table(book.sheet("6.1.3"), 3, [f"{JUDUL} 2018", BKD], left, groups, (UNIT, "Lokasi"))
    groups = ((TARGET, tuple((year, ("T", "Rp")) for year in ("2019", "2020", "2021"))),)
    right = ("Kondisi Kinerja Pada Akhir Periode Renstra PD", UNIT, "Lokasi")
    _table(book.sheet("6.1.4"), 4, [f"{JUDUL} 2019 - 2021", BKD], left, groups, right)
    groups = (
        (TARGET, tuple((year, ("T", "Rp")) for year in ("2016", "2017", "2018"))),
        ("Kondisi Kinerja pada Periode Renstra SKPD", (("2018", ("T", "Rp")),)),
    )
    title = [JUDUL_UMUM, "Urusan Adminitrasi Umum Perkantoran Tahun 2016 - 2018", BKD]
    _table(book.sheet("6.1.5"), 5, title, UMUM, groups, (), "1 2 3 4 5 6 7 8 - - 17 18")
    groups = (
        (TARGET, tuple((year, ("T", "Rp")) for year in ("2019", "2020", "2021"))),
        ("Kondisi Kinerja pada Akhir Periode Renstra SKPD", (("", ("T", "Rp")),)),
    )
    title = [JUDUL_UMUM, "Urusan Administarsi Umum Perkantoran Tahun 2019 - 2021", BKD]
    _table(book.sheet("6.1.6"), 6, title, UMUM, groups, (), "1 2 3 4 11 12 13 14 15 16 17 18")
    return book


def rows_of(table: int) -> list[list[str]]:
    """The rows of Tabel 6.1.<table>; a line break inside a cell is written as \\n in the data file."""
    return [[cell.replace("\\n", "\n") for cell in row] for row in facts.read_tsv(f"renstra_61{table}.tsv")]


def _table(
    sheet: Sheet,
    table: int,
    title: list[str],
    left: tuple[str, ...],
    groups: tuple[Group, ...],
    right: tuple[str, ...],
    numbers: str = "",
) -> None:
    width = len(left) + sum(len(subs) for _, years in groups for _, subs in years) + len(right)
    row = heading(sheet, 0, 0, width - 1, [f"Tabel 6.1.{table}", *title]) + 1
    money = _head(sheet, row, left, groups, right)
    labels = numbers.split() if numbers else [str(i) for i in range(1, width + 1)]
    number_row(sheet, row + 3, 0, ["" if n == "-" else n for n in labels])
    sheet.repeat = (row, row + 3)
    sheet.landscape = True
    rows = rows_of(table)
    for i, cells in enumerate(rows):
        for j, text in enumerate(cells):
            style = "uang" if j in money else "tengah" if j >= len(left) else "isi"
            value = _money(table, cells, text) if j in money else _plain(left, j, text)
            sheet.put(row + 4 + i, j, value, style, f"r61{table}.{i + 1}.{j + 1}")
    if left[0] == "Tujuan":
        _merge_down(sheet, row + 4, rows)
    texts = {0: 16, 1: 20, 2: 20, 3: 15, 4: 26, 5: 30} if left[0] == "Tujuan" else {0: 16, 1: 34, 2: 34, 3: 9}
    sheet.widths = {**{j: 16 if j in money else 12 for j in range(width)}, **texts}


def _head(sheet: Sheet, row: int, left: tuple[str, ...], groups: tuple[Group, ...], right: tuple[str, ...]) -> set[int]:
    """Three heading rows; returns the columns that hold rupiah."""
    money = set()
    for col, label in enumerate(left):
        sheet.merge(row, col, row + 2, col, label, "kepala")
    col = len(left)
    for label, years in groups:
        sheet.merge(row, col, row, col + sum(len(s) for _, s in years) - 1, label, "kepala")
        for year, subs in years:
            sheet.merge(row + 1, col, row + 1, col + len(subs) - 1, angka(year, "General") if year else None, "kepala")
            for sub in subs:
                sheet.put(row + 2, col, sub, "kepala")
                if sub.startswith("Rp"):
                    money.add(col)
                col += 1
    for label in right:
        sheet.merge(row, col, row + 2, col, label, "kepala")
        col += 1
    return money


def _money(table: int, cells: list[str], text: str) -> Value:
    """Rupiah: Tabel 6.1.2 is typed as text, in 6.1.4 only the programs hold true numbers."""
    if not text or text == "-":
        return text or None
    as_text = table == 2 or (table == 4 and not cells[4].startswith("Program"))
    return text if as_text else angka(text)


def _plain(left: tuple[str, ...], column: int, text: str) -> Value:
    code = "Kode Rekening" if "Kode Rekening" in left else "Kode"
    return (text or None) if column < len(left) and (left[column] == code or column < 3) else natural(text)


def _merge_down(sheet: Sheet, first: int, rows: list[list[str]]) -> None:
    for column in range(3):
        starts = [i for i, cells in enumerate(rows) if cells[column]]
        for top, nxt in zip(starts, [*starts[1:], len(rows)], strict=True):
            value, style = sheet.cells[(first + top, column)]
            sheet.merge(first + top, column, first + nxt - 1, column, value, style)


MATRIK_TUJUAN = (
    "Meningkatnya profesionalisme Aparatur Sipil Negara",
    "Indeks Profesionalitas Aparatur Sipil Negara",
    "Indeks Profesionalitas Aparatur Sipil Negara",
    *["-", "-", "70", "73", "75", "78", "80"],
)
MATRIK_SASARAN = (
    (
        facts.MUTASI,
        "Persentase ASN yang ditempatkan dan dipromosikan sesuai kompetensi",
        "Jumlah ASN yang ditempatkan dan dipromosikan sesuai kompetensi / Jumlah seluruh ASN x 100%",
        *["71,41", "71,62", "70", "80", "85", "90", "95"],
    ),
    (
        "Meningkatnya Profesionalisme Aparatur Sipil Negara",
        "Persentase ASN yang menyusun SKP sesuai standart",
        "Jumlah ASN yang menyusun SKP sesuai standart/ Jumlah ASN yang menyusun SKP x 100%",
        *["-", "-", "5", "10", "15", "30", "50"],
    ),
)
MATRIK_CARA = "Peningkatan manajemen dan kualitas sumberdaya aparatur secara efektif dan efisien"
MATRIK_PROGRAM = (
    "Program Peningkatan Kompetensi Sumber Daya Aparatur",
    "Program Pembinaan dan Pengembangan Aparatur",
    "Program Fasilitasi Pindah / Purna Tugas",
)
YEARS = ("2015", "2016", "2017", "2018", "2019", "2020", "2021")


def _matrik(sheet: Sheet) -> None:
    row = heading(sheet, 0, 0, 21, ["MATRIK RENCANA STRATEGIS", facts.BADAN, "TAHUN 2016 - 2021"]) + 1
    visi = ": Masyarakat Kota Blitar Semakin Sejahtera Melalui APBD Pro Rakyat Pada Tahun 2021"
    misi = ": Meningkatkan Tata Kelola Pemerintahan yang Baik, Bersih dan Profesional"
    for label, text in (("VISI KOTA BLITAR", visi), ("MISI KE 6", misi)):
        sheet.put(row, 0, label, "kiri_tebal")
        sheet.put(row, 2, text, "kiri")
        row += 1
    row += 1
    for col, what, unit in ((0, "TUJUAN", ""), (10, "SASARAN", " (%)")):
        word = "INDIKATOR " + what
        sheet.merge(row, col, row, col + 9, what, "kepala")
        for i, label in enumerate(("URAIAN", word, "FORMULA PERHITUNGAN")):
            sheet.merge(row + 1, col + i, row + 2, col + i, label, "kepala")
        sheet.merge(row + 1, col + 3, row + 1, col + 4, "KONDISI AWAL" + unit, "kepala")
        sheet.merge(row + 1, col + 5, row + 1, col + 9, "TARGET" + unit, "kepala")
        for i, year in enumerate(YEARS):
            sheet.put(row + 2, col + 3 + i, angka(year, "General"), "kepala")
    sheet.merge(row, 20, row + 2, 21, "CARA MENCAPAI TUJUAN DAN SASARAN", "kepala")
    row += 3
    for col, text in enumerate(MATRIK_TUJUAN):
        sheet.merge(row, col, row + 2, col, natural(text), "isi" if col < 3 else "tengah")
    for i, sasaran in enumerate(MATRIK_SASARAN):
        for col, text in enumerate(sasaran):
            last = row + 2 if i == 1 else row
            sheet.merge(row + i, 10 + col, last, 10 + col, natural(text), "isi" if col < 3 else "tengah")
        sheet.mark(f"matrik.{'mutasi' if i == 0 else 'skp'}.sasaran", row + i, 10)
    sheet.merge(row, 20, row + 2, 20, MATRIK_CARA)
    for i, program in enumerate(MATRIK_PROGRAM):
        sheet.put(row + i, 21, program)
    lines = ["Blitar,", "Kepala Badan Kepegawaian Daerah", "Kota Blitar"]
    signature(sheet, row + 5, 20, lines, facts.KEPALA, ["Pembina Utama Muda", f"NIP. {facts.NIP_KEPALA}"])
    sheet.landscape = True
    sheet.widths = dict.fromkeys(range(20), 7) | dict.fromkeys((0, 1, 2, 10, 11, 12), 24) | {20: 28, 21: 34}
