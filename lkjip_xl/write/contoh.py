"""The folder to start from: blank input forms, the template, lkjip.toml with comments, a Windows launcher."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from lkjip_xl import settings
from lkjip_xl.model import CannotGoOn, why
from lkjip_xl.write.excel import new_book
from lkjip_xl.write.lampiran.template import default_template
from lkjip_xl.write.stage import staged

# In the headings "^" continues the cell above, "<" the cell to the left.
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One sheet of a blank form: titles, heading rows, kinds of its columns, lines under the table."""

    file: str
    sheet: str
    titles: tuple[str, ...]
    heads: Rows
    kinds: str  # per column: t text, r rupiah, p percent, n number, a arah (a list to choose from)
    rows: tuple[tuple[str, ...], ...] = ()
    blank: int = 12
    foot: tuple[str, ...] = ()
    more: tuple["Form", ...] = ()  # further tables on the same sheet


_OPD = "(NAMA PERANGKAT DAERAH)"
_TAHUN = "TAHUN (TAHUN)"
_SIGN = ("(Tempat), (tanggal bulan tahun)", "(Kepala Perangkat Daerah)", "", "", "(NAMA LENGKAP)", "(Pangkat)", "NIP. ")


def _pk(file: str, sheet: str, title: str) -> Form:
    programs = Form(
        file, sheet, (), (("NO", "PROGRAM", "ANGGARAN (Rp)", "KETERANGAN"),), "ttrt", (("1",), ("2",), ("3",)), 3, _SIGN
    )
    return Form(
        file,
        sheet,
        (title, _OPD, _TAHUN),
        (
            ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "POLARITAS"),
            ("(1)", "(2)", "(3)", "(4)", "(5)"),
        ),
        "tttna",
        (("1",), ("2",), ("3",)),
        3,
        more=(programs,),
    )


_GROUP = ("URAIAN", "INDIKATOR", "TARGET")
FORMS: tuple[Form, ...] = (
    Form(
        "RKT.xlsx",
        "RKT",
        ("RENCANA KINERJA TAHUNAN", _OPD, _TAHUN),
        (
            (
                "TUJUAN RENSTRA",
                "<",
                "<",
                "SASARAN RENSTRA",
                "<",
                "<",
                "PROGRAM",
                "<",
                "<",
                "<",
                "KEGIATAN",
                "<",
                "<",
                "<",
                "SUB KEGIATAN",
                "<",
                "<",
                "<",
            ),
            (*_GROUP, *_GROUP, *(("URAIAN", "INDIKATOR", "TARGET", "<") * 3)),
            (*("^",) * 6, *(("^", "^", "K", "Rp.") * 3)),
            tuple(str(n) for n in range(1, 19)),
        ),
        "ttnttnttnrttnrttnr",
    ),
    _pk("PK.xlsx", "PK", "PERJANJIAN KINERJA"),
    _pk("Perubahan PK.xlsx", "Perubahan PK", "PERUBAHAN PERJANJIAN KINERJA"),
    Form(
        "Pengukuran Kinerja.xlsx",
        "Pengukuran",
        ("PENGUKURAN KINERJA", f"Nama OPD : {_OPD}", "Tahun Anggaran : (TAHUN)"),
        (
            ("Kinerja Utama/Sasaran Strategis", "Indikator Kinerja", "Polaritas", "Target", "Realisasi", "Capaian (%)"),
            ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
        ),
        "ttannp",
        foot=(
            "Jumlah Anggaran Program : Rp.",
            "Jumlah Realisasi Anggaran Program : Rp.",
            "Persentase Capaian Program :",
            "",
            *_SIGN,
        ),
    ),
    Form(
        "DPPA dan Realisasi.xlsx",
        "DPPA",
        ("DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA) DAN REALISASI", _OPD, _TAHUN),
        (
            ("Kode", "Program / Kegiatan / Sub Kegiatan", "Pagu Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"),
            ("1", "2", "3", "4", "5"),
        ),
        "ttrrp",
        blank=30,
        foot=("JUMLAH",),
    ),
    Form(
        "Alokasi Sasaran.xlsx",
        "Kinerja dan Anggaran",
        ("Pencapaian Kinerja dan Anggaran", _OPD, _TAHUN),
        (
            ("Tujuan/ Sasaran/ Kinerja Utama", "Indikator", "Kinerja", "<", "<", "Anggaran", "<", "<"),
            ("^", "^", "Target", "Realisasi", "Capaian (%)", "Alokasi (Rp)", "Realisasi (Rp)", "Capaian (%)"),
        ),
        "ttnnprrp",
    ),
    Form(
        "Alokasi Sasaran.xlsx",
        "Efisiensi",
        ("Efisiensi Penggunaan Sumber Daya", _OPD, _TAHUN),
        (
            (
                "Tujuan / Sasaran / Kinerja Utama",
                "Indikator",
                "% Capaian Kinerja",
                "% Penyerapan Anggaran",
                "Tingkat Efisiensi",
            ),
        ),
        "ttppp",
    ),
    Form(
        "Pegawai.xlsx",
        "Jabatan",
        ("Pegawai Berdasarkan Jabatan", _OPD, _TAHUN),
        (("NO", "JABATAN", "JUMLAH", "<", "<"), ("^", "^", "L", "P", "Total")),
        "ttnnn",
        blank=8,
        foot=("JUMLAH",),
    ),
)

_ARAH = {
    "validate": "list",
    "source": ["Positif", "Negatif"],
    "input_title": "Polaritas",
    "input_message": "Positif: makin tinggi makin baik. Negatif: makin rendah makin baik.",
    "error_title": "Polaritas",
    "error_message": "Pilih Positif atau Negatif dari daftar.",
}

_LAUNCHER = """@echo off
chcp 65001 >nul
cd /d "%~dp0"
echo Memproses buku kerja di folder ini ...
where lkjip-xl >nul 2>nul
if %errorlevel%==0 (
  lkjip-xl proses "%~dp0."
) else (
  py -m lkjip_xl proses "%~dp0."
)
if exist "%~dp0hasil" start "" "%~dp0hasil"
pause
"""


_TEMPLATE = "template/LKjIP_template.xlsx"


def write_start_folder(folder: Path) -> tuple[str, ...]:
    """Write the start folder, all of it or nothing, and return the names written. Never overwrites: an existing file is
    CannotGoOn."""
    names = [*dict.fromkeys(f.file for f in FORMS), _TEMPLATE, settings.FILE, "Jalankan lkjip-xl.bat"]
    there = [n for n in names if (folder / n).exists()]
    if there:
        raise CannotGoOn(f"Di {folder} sudah ada {', '.join(there)}. Pilih folder lain, supaya isian tidak tertimpa.")
    try:
        with staged(folder) as stage:
            for name in dict.fromkeys(f.file for f in FORMS):
                _book(stage.path(name), [f for f in FORMS if f.file == name])
            shutil.copyfile(default_template(), stage.path(_TEMPLATE))
            stage.path(settings.FILE).write_text(settings.EXAMPLE, encoding="utf-8")
            stage.path("Jalankan lkjip-xl.bat").write_text(_LAUNCHER, encoding="utf-8", newline="\r\n")
            for name in names:
                stage.complete(name)
            stage.commit(names, ())
    except OSError as fault:
        raise CannotGoOn(f"Folder {folder} tidak dapat ditulis: {why(fault)}.") from None
    return tuple(names)


def _book(path: Path, forms: Sequence[Form]) -> None:
    with new_book(path) as book:
        edge = {"border": 1, "valign": "top", "text_wrap": True}
        styles = {
            "title": book.add_format({"bold": True, "align": "center", "valign": "vcenter"}),
            "head": book.add_format(
                {**edge, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#DDE6F0"}
            ),
            "t": book.add_format(edge),
            "a": book.add_format({**edge, "align": "center"}),
            "n": book.add_format({**edge, "align": "right"}),
            "r": book.add_format({**edge, "num_format": "#,##0"}),
            "p": book.add_format({**edge, "num_format": "0.00"}),
        }
        for form in forms:
            sheet = book.add_worksheet(form.sheet)
            sheet.set_paper(14)
            sheet.fit_to_pages(1, 0)
            if len(form.kinds) > 6:
                sheet.set_landscape()
            for col, width in enumerate(_widths(form)):
                sheet.set_column(col, col, width)
            row = 0
            for part in (form, *form.more):
                row = _table(sheet, part, row, styles) + 1


def _widths(form: Form) -> list[int]:
    """Widths of the columns, in letters."""
    first = 8 if form.heads[0][0] == "NO" else 24
    usual = {"t": 30, "r": 20, "n": 12, "p": 12, "a": 12}
    return [usual[kind] if col or kind != "t" else first for col, kind in enumerate(form.kinds)]


def _table(sheet, form: Form, row: int, styles) -> int:  # type: ignore[no-untyped-def]
    width = len(form.kinds)
    for title in form.titles:
        sheet.merge_range(row, 0, row, width - 1, title, styles["title"])
        row += 1
    row += bool(form.titles)
    _heads(sheet, form.heads, row, styles["head"], _widths(form))
    row += len(form.heads)
    for col, kind in enumerate(form.kinds):
        if kind == "a":
            sheet.data_validation(row, col, row + max(form.blank, len(form.rows)) - 1, col, _ARAH)
    for number in range(max(form.blank, len(form.rows))):
        given = form.rows[number] if number < len(form.rows) else ()
        for col, kind in enumerate(form.kinds):
            if col < len(given):
                sheet.write_string(row, col, given[col], styles[kind])
            else:
                sheet.write_blank(row, col, None, styles[kind])
        row += 1
    for line in form.foot:
        if line == "JUMLAH":
            for col, kind in enumerate(form.kinds):
                sheet.write_blank(row, col, None, styles[kind])
            sheet.write_string(row, 1, line, styles["head"])
        elif line:
            sheet.write_string(row, width - 2 if line in _SIGN else 0, line)
        row += 1
    return row


def _heads(sheet, heads: Rows, top: int, style, widths: Sequence[int]) -> None:  # type: ignore[no-untyped-def]
    for r, cells in enumerate(heads):
        own = [(text, widths[c]) for c, text in enumerate(cells) if "<" not in cells[c : c + 2]]
        lines = max((ceil(len(text) * 1.2 / width) for text, width in own), default=1)  # bold letters are wider
        sheet.set_row(top + r, 15 * max(lines, 1))
        for c, text in enumerate(cells):
            if text in ("^", "<"):
                continue
            right = c
            while right + 1 < len(cells) and cells[right + 1] == "<":
                right += 1
            low = r
            while low + 1 < len(heads) and all(heads[low + 1][k] == "^" for k in range(c, right + 1)):
                low += 1
            if (low, right) == (r, c):
                sheet.write_string(top + r, c, text, style)
            else:
                sheet.merge_range(top + r, c, top + low, right, text, style)
