"""Tabel 1.1 to 1.4: pegawai by jabatan, pendidikan, pangkat and kind of post; sums are 15 + 18 = 33."""

from __future__ import annotations

from tests.tools.sheetkit import Sheet, Workbook, angka, heading

SUMBER = "Sumber : Badan Kepegawaian Daerah 31 Desember 2021"
TABEL = {
    "1.1": (
        "Pegawai Berdasarkan Jabatan",
        ("JABATAN",),
        (
            ("Eselon II.A", 0, 0),
            ("Eselon III.A", 1, 0),
            ("Eselon III.B", 2, 0),
            ("Eselon IV.A", 3, 5),
            ("Fungsional Khusus", 3, 9),
            ("Fungsional Umum", 5, 3),
            ("PTT", 1, 1),
        ),
    ),
    "1.2": (
        "Pegawai Berdasarkan Kualifikasi Pendidikan",
        ("Pendidikan",),
        (("SD", 0, 0), ("SLTA", 3, 4), ("D.III", 2, 5), ("D.IV", 0, 0), ("S.1", 8, 9), ("S.2", 2, 0)),
    ),
    "1.3": (
        "Pegawai Berdasarkan Pangkat dan Golongan",
        ("Pangkat", "Golongan"),
        (
            ("Pembina Utama Muda;IV/c", 1, 0),
            ("Pembina;IV/a", 2, 0),
            ("Penata Tk. I;III/d", 2, 4),
            ("Penata;III/c", 1, 3),
            ("Penata Muda Tk. I;III/b", 0, 4),
            ("Penata;III/a", 3, 2),
            ("Pengatur Tk. I;II/d", 3, 2),
            ("Pengatur;II/c", 2, 2),
            ("Pengatur Muda Tk. I;II/b", 0, 0),
            ("Juru;I/c", 0, 0),
            ("PTT;-", 1, 1),
        ),
    ),
    "1.4": (
        "Pegawai Berdasarkan Jumlah Pejabat Struktural dan Fungsional",
        ("Jabatan",),
        (
            ("Pejabat Struktural", 6, 5),
            ("Pejabat Fungsional Khusus", 3, 9),
            ("Pejabat Fungsional Umum", 5, 3),
            ("PTT", 1, 1),
        ),
    ),
}


def pegawai() -> Workbook:
    """Pegawai 2021.xlsx: counts as text "15 orang", in Tabel 1.4 the sums as numbers."""
    book = Workbook("Pegawai 2021.xlsx")
    for name, (title, columns, rows) in TABEL.items():
        _table(book.sheet(f"Tabel {name}"), name, title, columns, rows)
    return book


def _table(
    sheet: Sheet, name: str, title: str, columns: tuple[str, ...], rows: tuple[tuple[str, int, int], ...]
) -> None:
    short = name == "1.4"
    width = 1 + len(columns) + (2 if short else 3)
    row = heading(sheet, 1, 1, width, [f"Tabel.{name}.", title]) + 1
    for col, label in enumerate(("No." if short else "NO", *columns), start=1):
        sheet.merge(row, col, row + 1, col, label, "kepala")
    first = 2 + len(columns)
    sheet.merge(row, first, row, width, "Jenis Kelamin" if short else "JUMLAH", "kepala")
    for i, label in enumerate(("L", "p") if short else ("L", "P", "Total")):
        sheet.put(row + 1, first + i, label, "kepala")
    row += 2
    unit = "Orang" if name == "1.3" else "orang"
    for number, (label, men, women) in enumerate(rows, start=1):
        sheet.put(row, 1, f"{number}.", "tengah")
        for i, part in enumerate(label.split(";")):
            sheet.put(row, 2 + i, part)
        counts = (men, women) if short else (men, women, men + women)
        for i, count in enumerate(counts):
            sheet.put(row, first + i, f"{count} {unit}", "tengah")
        row += 1
    sheet.merge(row, 1, row, first - 1, "JUMLAH", "kepala")
    sums = (sum(r[1] for r in rows), sum(r[2] for r in rows))
    for i, count in enumerate(sums if short else (*sums, sum(sums))):
        sheet.put(row, first + i, angka(str(count)) if short else f"{count} {unit}", "tengah", f"p{name}.jumlah.{i}")
    sheet.put(row + 2, 1, SUMBER, "kiri")
    sheet.widths = {0: 3, 1: 6, 2: 34, **dict.fromkeys(range(3, 7), 13)}
