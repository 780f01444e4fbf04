"""Builds templates/LKjIP_template.xlsx. Run once; from then on the template is the users' own and edited in Excel.

Each sheet is described by its columns (width, headings, model cells); the column right of the table holds the
control marks, outside the print area.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xlsxwriter

TARGET = Path(__file__).resolve().parent.parent / "templates" / "LKjIP_template.xlsx"
HEAD_FILL = "#D9E2F3"
RP, PERCENT, PLAIN2, RATIO = "#,##0", "0.00%", "0.00", "0.00"
RP_SUMMARY = '": Rp. "#,##0.00'
Row = tuple[Any, ...]


@dataclass
class Table:
    """A table: heading rows ("^" joins the cell above, "<" the one to the left), then model rows by kind."""

    heads: tuple[Row, ...]
    models: dict[str, Row]
    formats: Row = ()  # number format per column
    align: str = ""  # per column: l left, c centre, r right
    numbers: str = "({{no_kolom}})"  # number row; "" for none
    bold: tuple[str, ...] = ()  # kinds of model rows in bold
    shaded: tuple[str, ...] = ()
    plain: int = 0  # so many columns at the left stay without bold and shade


@dataclass
class Sheet:
    """A template sheet, from the top down."""

    name: str
    kind: str
    widths: tuple[float, ...]
    title: tuple[str, ...]
    tables: tuple[Table, ...]
    landscape: bool = False
    size: float = 10
    before: tuple[tuple[str, str, str], ...] = ()  # label, value, control mark of the lines above the table
    after: tuple[tuple[str, str, str, str], ...] = ()  # label, value, number format, control mark
    notes: tuple[tuple[str, str], ...] = ()  # text, control mark
    sign: str = ""  # "", "kanan", "dua"
    subtitle: str = ""
    heights: dict[str, float] = field(default_factory=dict)


class Builder:
    """Writes sheets."""

    def __init__(self, path: Path) -> None:
        """Opens the workbook."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.book = xlsxwriter.Workbook(str(path))
        self.book.set_properties({"title": "Templat lampiran LKjIP", "comments": "Dibuat untuk lkjip-xl"})
        self.formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def style(self, **props: Any) -> Any:
        """The format with these properties."""
        key = tuple(sorted(({"font_name": "Arial", "font_size": 10, "valign": "top"} | props).items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format(dict(key))
        return self.formats[key]

    def add(self, sheet: Sheet) -> None:
        """Writes one sheet."""
        ws = self.book.add_worksheet(sheet.name)
        width = len(sheet.widths)
        for col, chars in enumerate(sheet.widths):
            ws.set_column(col, col, chars)
        ws.set_column(width, width, 22)
        self.control = self.style(font_color="#7F7F7F", italic=True, font_size=8)
        self.ws, self.width, self.size = ws, width, sheet.size
        ws.write(0, width, "{{lembar: " + sheet.kind + "}}", self.control)
        row = self._title(sheet)
        row = self._labels(sheet, row)
        for n, table in enumerate(sheet.tables):
            row = self._table(table, row + (1 if n else 0))
        row = self._summary(sheet, row)
        if sheet.sign:
            row = self._sign(sheet, row + 1)
        self._page(sheet, row)

    def _wide(self, row: int, text: str, **props: Any) -> None:
        style = self.style(font_size=props.pop("font_size", self.size), text_wrap=True, **props)
        if self.width > 1:
            self.ws.merge_range(row, 0, row, self.width - 1, text, style)
        else:
            self.ws.write(row, 0, text, style)

    def _title(self, sheet: Sheet) -> int:
        for row, text in enumerate(sheet.title):
            self._wide(row, text, bold=True, align="center", font_size=sheet.size + 2 if len(sheet.widths) < 12 else 12)
        return len(sheet.title) + 1

    def _labels(self, sheet: Sheet, row: int) -> int:
        for label, value, control in sheet.before:
            self.ws.write(row, 0, label, self.style(font_size=sheet.size))
            self.ws.merge_range(row, 1, row, self.width - 1, value, self.style(font_size=sheet.size, text_wrap=True))
            if control:
                self.ws.write(row, self.width, control, self.control)
            row += 1
        return row + (1 if sheet.before else 0)

    def _table(self, table: Table, row: int) -> int:
        head = {
            "bold": True,
            "align": "center",
            "valign": "vcenter",
            "text_wrap": True,
            "border": 1,
            "bg_color": HEAD_FILL,
        }
        self._heads(table, row, self.style(font_size=self.size, **head))
        for i in range(len(table.heads)):
            self.ws.write(row + i, self.width, "{{kepala}}", self.control)
        row += len(table.heads)
        if table.numbers:
            number = self.style(
                font_size=max(self.size - 2, 6), italic=True, align="center", valign="vcenter", border=1
            )
            for col in range(len(table.heads[0])):
                self.ws.write(row, col, table.numbers, number)
            self._span_tail(row, table, number)
            self.ws.write(row, self.width, "{{kepala}}", self.control)
            row += 1
        for kind, cells in table.models.items():
            self._model(table, kind, cells, row)
            row += 1
        return row

    def _span_tail(self, row: int, table: Table, style: Any) -> None:
        """A table with fewer columns than its sheet: its last column reaches to the edge."""
        last = len(table.heads[0]) - 1
        if last < self.width - 1:
            self.ws.merge_range(row, last, row, self.width - 1, table.numbers, style)

    def _heads(self, table: Table, top: int, style: Any) -> None:
        rows, cols = len(table.heads), len(table.heads[0])
        for r in range(rows):
            for c in range(cols):
                text = table.heads[r][c]
                if text in ("^", "<"):
                    continue
                bottom, right = r, c
                while bottom + 1 < rows and table.heads[bottom + 1][c] == "^":
                    bottom += 1
                while right + 1 < cols and table.heads[r][right + 1] == "<":
                    right += 1
                end = self.width - 1 if right == cols - 1 else right
                if (bottom, end) != (r, c):
                    self.ws.merge_range(top + r, c, top + bottom, end, text, style)
                else:
                    self.ws.write(top + r, c, text, style)

    def _model(self, table: Table, kind: str, cells: Row, row: int) -> None:
        sides = {"l": "left", "c": "center", "r": "right"}
        for col, text in enumerate(cells):
            fmt = table.formats[col] if table.formats else ""
            props = {"align": sides[table.align[col]], "text_wrap": fmt != RP, "border": 1, "font_size": self.size}
            # Amounts keep clear of the border: by an indent, in narrow columns by the width of a point.
            props |= {"num_format": fmt + ("_." if fmt == RP and self.size <= 9 else "")} if fmt else {}
            props |= {"indent": 1} if fmt == RP and self.size > 9 else {}
            if col >= table.plain:
                props |= {"bold": True} if kind in table.bold else {}
                props |= {"bg_color": "#F2F2F2"} if kind in table.shaded else {}
            if text == "<":
                continue
            end = col
            while end + 1 < len(cells) and cells[end + 1] == "<":
                end += 1
            if end > col:
                self.ws.merge_range(row, col, row, end, text, self.style(**{**props, "align": "center"}))
            elif col == len(cells) - 1 and col < self.width - 1:
                self.ws.merge_range(row, col, row, self.width - 1, text, self.style(**props))
            else:
                self.ws.write(row, col, text, self.style(**props))
        self.ws.write(row, self.width, "{{baris: " + kind + "}}", self.control)

    def _summary(self, sheet: Sheet, row: int) -> int:
        if sheet.after or sheet.notes:
            row += 1
        for label, value, fmt, control in sheet.after:
            span = max(1, self.width // 2 - 1) if self.width > 3 else 0
            style = self.style(font_size=self.size, text_wrap=True)
            if span:
                self.ws.merge_range(row, 0, row, span, label, style)
            else:
                self.ws.write(row, 0, label, style)
            figure = self.style(font_size=self.size, align="left", **({"num_format": fmt} if fmt else {}))
            self.ws.merge_range(row, span + 1, row, min(span + 2, self.width - 1), value, figure)
            if control:
                self.ws.write(row, self.width, control, self.control)
            row += 1
        for text, control in sheet.notes:
            self._wide(row, text, italic=True, font_size=max(self.size - 1, 7))
            if control:
                self.ws.write(row, self.width, control, self.control)
            row += 1
        return row

    def _sign(self, sheet: Sheet, row: int) -> int:
        lines = ("tempat_tanggal", "jabatan", "", "", "", "nama", "pangkat", "nip")
        half = self.width // 2
        sides = {"kanan": (half, self.width - 1)} | ({"kiri": (0, half - 1)} if sheet.sign == "dua" else {})
        for i, name in enumerate(lines):
            for side, (first, last) in sides.items():
                text = "{{ttd." + side + "." + name + "}}" if name else ""
                if name == "nip":
                    text = "NIP. " + text
                if name == "tempat_tanggal" and side == "kiri":
                    text = ""
                props: dict[str, Any] = {"align": "center", "font_size": self.size, "text_wrap": True}
                props |= {"bold": True, "underline": 1} if name == "nama" else {}
                self._cell(row + i, first, last, text, self.style(**props))
            self.ws.write(row + i, self.width, "{{ttd}}", self.control)
        return row + len(lines)

    def _cell(self, row: int, first: int, last: int, text: str, style: Any) -> None:
        if last > first:
            self.ws.merge_range(row, first, row, last, text, style)
        else:
            self.ws.write(row, first, text, style)

    def _page(self, sheet: Sheet, rows: int) -> None:
        ws = self.ws
        ws.set_paper(14)
        if sheet.landscape:
            ws.set_landscape()
            ws.set_margins(left=0.6, right=0.5, top=0.9, bottom=0.7)  # binding at the top or the left
        else:
            ws.set_margins(left=1.0, right=0.6, top=0.8, bottom=0.8)  # binding at the left
        ws.fit_to_pages(1, 0)
        ws.center_horizontally()
        # Each lampiran counts its own pages: it is printed and signed on its own.
        ws.set_footer('&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Halaman &P', {"margin": 0.35})
        ws.set_start_page(1)
        ws.print_area(0, 0, max(rows - 1, 0), self.width - 1)
        ws.hide_gridlines(2)


def t(*names: str) -> Row:
    """Marks in cells."""
    return tuple("{{" + n + "}}" if n else "" for n in names)


def indicator(name: str, kind: str, number: str, title: str, heads: tuple[Row, ...], marks: Row, **kw: Any) -> Sheet:
    """An indicator table of Bab II or III."""
    table = Table(
        heads,
        {"indikator": marks} | kw.pop("more", {}),
        kw.pop("formats", ()),
        kw.pop("align"),
        kw.pop("numbers", ""),
        ("jumlah",),
    )
    lines = (f"Tabel {number}", title, *kw.pop("under", ()))
    return Sheet(name, kind, kw.pop("widths"), lines, (table,), **kw)


PROGRAM_TABLE = Table(
    (("NO", "{{tingkat}}", "ANGGARAN (Rp.)", "KETERANGAN"),),
    {"program": t("nomor", "program", "pagu", "keterangan"), "jumlah": ("JUMLAH", "<", "{{pagu}}", "")},
    ("", "", RP, ""),
    "clrl",
    "",
    ("jumlah",),
)


def pk(name: str, kind: str, title: tuple[str, ...], second: str, sign: str) -> Sheet:
    """Perjanjian Kinerja: two tables."""
    first = Table(
        (("NO", second, "INDIKATOR KINERJA", "TARGET{{satuan_target}}"),),
        {"indikator": t("nomor", "sasaran", "indikator", "target")},
        (),
        "cllc",
        "({{no_kolom}})" if sign else "{{no_kolom}}",
    )
    return Sheet(name, kind, (6, 36, 32, 26), title, (first, PROGRAM_TABLE), sign=sign, size=11)


def rkt() -> Sheet:
    """Lampiran E: 18 columns."""
    heads = (
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
        (
            "URAIAN",
            "INDIKATOR",
            "TARGET {{tahun}}",
            "URAIAN",
            "INDIKATOR SASARAN",
            "TARGET {{tahun}}",
            "URAIAN",
            "INDIKATOR PROGRAM",
            "TARGET {{tahun}}",
            "<",
            "URAIAN",
            "INDIKATOR KEGIATAN",
            "TARGET {{tahun}}",
            "<",
            "URAIAN",
            "INDIKATOR SUB KEGIATAN",
            "TARGET {{tahun}}",
            "<",
        ),
        ("^", "^", "^", "^", "^", "^", "^", "^", "K", "Rp.", "^", "^", "K", "Rp.", "^", "^", "K", "Rp."),
    )
    marks: list[str] = []
    for level in ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"):
        marks += [f"{level}?", f"{level}.indikator?", f"{level}.target?"]
        marks += [f"{level}.pagu?"] if level in ("program", "kegiatan", "sub_kegiatan") else []
    formats = tuple(RP if "pagu" in m else "" for m in marks)
    align = "".join("r" if "pagu" in m else "c" if "target" in m else "l" for m in marks)
    # The deepest level has the most rows: its columns are the widest, so that rows stay low.
    widths = (11, 11, 7, 12.5, 12, 7, 12, 12.5, 7, 11.3, 13, 13.5, 7.5, 11.3, 15, 18, 9.6, 11.3)
    table = Table(heads, {"baris": t(*marks)}, formats, align, "{{no_kolom}}")
    return Sheet(
        "E. RKT",
        "rkt",
        widths,
        ("RENCANA KINERJA TAHUNAN", "{{OPD}}", "TAHUN {{tahun}}"),
        (table,),
        True,
        8,
        sign="kanan",
    )


def matrik() -> Sheet:
    """Lampiran A."""
    block = ("URAIAN", "INDIKATOR {}", "FORMULA PERHITUNGAN", "{{{{tahun_kolom}}}}", "{{{{tahun_kolom}}}}")
    heads = (
        ("TUJUAN", "<", "<", "<", "<", "SASARAN", "<", "<", "<", "<", "CARA MENCAPAI TUJUAN DAN SASARAN", "<"),
        (
            *(
                b.format("TUJUAN") if i < 3 else h + "{{satuan_tujuan}}"
                for i, (b, h) in enumerate(zip(block, ("", "", "", "KONDISI AWAL", "TARGET"), strict=True))
            ),
            *(
                b.format("SASARAN") if i < 3 else h + "{{satuan_sasaran}}"
                for i, (b, h) in enumerate(zip(block, ("", "", "", "KONDISI AWAL", "TARGET"), strict=True))
            ),
            "KEBIJAKAN",
            "PROGRAM",
        ),
        (
            "^",
            "^",
            "^",
            "{{tahun_kolom}}",
            "{{tahun_kolom}}",
            "^",
            "^",
            "^",
            "{{tahun_kolom}}",
            "{{tahun_kolom}}",
            "^",
            "^",
        ),
    )
    marks = []
    for level in ("tujuan", "sasaran"):
        marks += [level, f"{level}.indikator", f"{level}.formulasi?", f"{level}.awal[awal]", f"{level}.target[tahun]"]
    marks += ["sasaran.cara?", "program?"]
    marks[:5] = [
        m + "?" for m in ("tujuan", "tujuan.indikator", "tujuan.formulasi", "tujuan.awal[awal]", "tujuan.target[tahun]")
    ]
    table = Table(heads, {"baris": t(*marks)}, (), "lllcclllccll", "")
    widths = (14.5, 14.5, 16, 6, 6, 16, 16, 19, 6, 6, 17, 18)
    title = ("MATRIK RENCANA STRATEGIS", "{{OPD}}", "TAHUN {{kurun}}")
    return Sheet(
        "A. Matrik Renstra",
        "matrik",
        widths,
        title,
        (table,),
        True,
        9,
        sign="kanan",
        before=(("{{judul_visi}}", ": {{visi}}", "{{jika}}"), ("{{judul_misi}}", ": {{misi}}", "{{jika}}")),
    )


def renstra() -> Sheet:
    """Lampiran B: one sheet per Tabel 6.1.x; columns without data are left out."""
    left = (
        "Tujuan",
        "Sasaran",
        "Indikator Sasaran",
        "Kode Rekening",
        "Program dan Kegiatan",
        "Indikator Kinerja Program (Outcome) dan Kegiatan (Output)",
        "Data Capaian pada Tahun Awal Perencanaan",
    )
    heads = (
        (
            *left,
            "Target Kinerja Program dan Kerangka Pendanaan",
            "<",
            "Realisasi Kinerja Program dan Kerangka Pendanaan",
            "<",
            "Kondisi Kinerja pada Akhir Periode Renstra",
            "<",
            "Unit Kerja PD Penanggung Jawab",
            "Lokasi",
        ),
        (*("^",) * 7, "{{tahun_kolom}}", "<", "{{tahun_kolom}}", "<", "^", "<", "^", "^"),
        (*("^",) * 7, "Target", "Rp.", "Kinerja", "Rp.", "Target", "Rp.", "^", "^"),
    )
    marks = (
        "tujuan?",
        "sasaran?",
        "sasaran.indikator?",
        "kode?",
        "uraian",
        "indikator",
        "awal.target?",
        "target[tahun]",
        "pagu[tahun]",
        "realisasi[tahun_realisasi]?",
        "realisasi_rp[tahun_realisasi]?",
        "akhir.target?",
        "akhir.pagu?",
        "penanggung_jawab?",
        "lokasi?",
    )
    formats = tuple(RP if "pagu" in m or "_rp" in m else "" for m in marks)
    align = "".join(
        "r" if f else "c" if any(w in m for w in ("target", "realisasi", "penanggung_jawab", "lokasi")) else "l"
        for f, m in zip(formats, marks, strict=True)
    )
    widths = (13, 14, 14.5, 13, 19.5, 22, 10, 9.8, 12.6, 9.8, 12.6, 9.8, 12.6, 10, 8)
    table = Table(
        heads,
        {"program": t(*marks), "kegiatan": t(*marks)},
        formats,
        align,
        "{{no_kolom}}",
        ("program",),
        ("program",),
        3,
    )
    title = (
        "Tabel {{nomor_tabel}}",
        "Rencana Program, Kegiatan, Indikator Kinerja, Kelompok Sasaran dan Pendanaan Indikatif",
        "Tahun {{kurun}}",
        "{{opd}}",
    )
    return Sheet("B. Renstra", "renstra", widths, title, (table,), True, 8, sign="")


def pengukuran() -> Sheet:
    """Lampiran F."""
    table = Table(
        (("Kinerja Utama", "Indikator Kinerja", "Target", "Realisasi", "Capaian"),),
        {"indikator": t("sasaran", "indikator", "target", "realisasi", "capaian")},
        ("", "", "", "", PERCENT),
        "llccc",
    )
    after = (
        ("Jumlah Anggaran Program Tahun {{tahun}}", "{{jumlah.pagu}}", RP_SUMMARY, "{{jika}}"),
        ("Jumlah Realisasi Anggaran Program Tahun {{tahun}}", "{{jumlah.realisasi_rp}}", RP_SUMMARY, "{{jika}}"),
        ("Persentase Capaian Program Tahun {{tahun}}", "{{jumlah.serapan}}", '": "0.00%', "{{jika}}"),
    )
    return Sheet(
        "F. Pengukuran Kinerja",
        "pengukuran",
        (31, 33, 13, 13, 13),
        ("PENGUKURAN KINERJA",),
        (table,),
        False,
        11,
        before=(("Nama OPD", ": {{opd}}", ""), ("Tahun Anggaran", ": {{tahun}}", "")),
        after=after,
        sign="kanan",
    )


def pegawai(number: str, what: str, title: str, heading: str) -> Sheet:
    """Tabel 1.1 to 1.4."""
    rank = what == "golongan"
    last = () if what == "pejabat" else ("<",)
    group = "Jenis Kelamin" if what == "pejabat" else "JUMLAH"
    middle = ("Golongan",) if rank else ()
    heads = (
        ("NO", heading, *middle, group, "<", *last),
        ("^", "^", *(("^",) if rank else ()), "L", "P", *(("Total",) if last else ())),
    )
    extra = ("golongan",) if rank else ()
    marks = ("nomor", "uraian", *extra, "laki", "perempuan", *(("jumlah",) if last else ()))
    total = ("JUMLAH", "<", *(("<",) if rank else ()), "{{laki}}", "{{perempuan}}", *(("{{jumlah}}",) if last else ()))
    widths = (6, 40 if last else 50, *((12,) if rank else ()), 13, 13, *((13,) if last else ()))
    align = "cl" + "c" * (len(marks) - 2)
    table = Table(heads, {"pegawai": t(*marks), "jumlah": total}, (), align, "", ("jumlah",))
    return Sheet(
        f"Tabel {number}",
        f"pegawai-{what}",
        widths,
        (f"Tabel {number}", title),
        (table,),
        False,
        11,
        notes=(("{{sumber}}", "{{jika}}"),),
    )


def bab_tiga() -> list[Sheet]:
    """Tabel 3.1.1 to 3.13."""
    ts, ik = "Tujuan/ Sasaran Strategis", "Indikator Kinerja"
    tk = "Tujuan / Sasaran / Kinerja Utama"
    return [
        indicator(
            "Tabel 3.1.1",
            "capaian",
            "3.1.1",
            "Pencapaian Kinerja",
            ((ts, ik, "Target", "Realisasi", "Capaian Kinerja", "Predikat"),),
            t("sasaran", "indikator", "target", "realisasi", "capaian", "predikat"),
            align="llcccc",
            formats=("", "", "", "", PERCENT, ""),
            widths=(27, 30, 11, 11, 12, 13),
        ),
        indicator(
            "Tabel 3.1.2",
            "tahun-lalu",
            "3.1.2",
            "Perbandingan Realisasi Kinerja",
            (
                (ts, ik, "{{tahun_lalu}}", "<", "<", "{{tahun}}", "<", "<", "Keterangan"),
                ("^", "^", "Target", "Realisasi", "Capaian Kinerja", "Target", "Realisasi", "Capaian Kinerja", "^"),
            ),
            t(
                "sasaran",
                "indikator",
                "lalu.target",
                "lalu.realisasi",
                "lalu.capaian",
                "target",
                "realisasi",
                "capaian",
                "keterangan?",
            ),
            formats=("", "", "", "", PERCENT, "", "", PERCENT, ""),
            align="llccccccl",
            numbers="({{no_kolom}})",
            widths=(26, 28, 10, 11, 11, 10, 11, 11, 42),
            landscape=True,
        ),
        indicator(
            "Tabel 3.1.3",
            "akhir-renstra",
            "3.1.3",
            "Perbandingan Realisasi Kinerja s.d. Akhir Periode RENSTRA",
            (("Sasaran Strategis", ik, "Target Akhir RENSTRA", "Realisasi", "Tingkat Kemajuan"),),
            t("sasaran", "indikator", "target", "realisasi", "capaian"),
            formats=("", "", "", "", PERCENT),
            align="llccc",
            widths=(30, 34, 13, 13, 13),
        ),
        indicator(
            "Tabel 3.1.4",
            "nasional",
            "3.1.4",
            "Perbandingan Target dan Realisasi {{perihal}} Tahun {{tahun}}",
            (
                ("No", "Uraian", "Target dan Capaian IKU", "<", "<", "<"),
                ("^", "^", "{{nasional}}", "<", "{{instansi}}", "<"),
                ("^", "^", "Target", "Realisasi", "Target", "Realisasi"),
            ),
            t("nomor", "uraian", "nasional.target", "nasional.realisasi", "target", "realisasi"),
            align="clcccc",
            widths=(6, 44, 13, 13, 13, 13),
        ),
        belanja(),
        indicator(
            "Tabel 3.2.1",
            "alokasi",
            "3.2.1",
            "Alokasi Anggaran Per Sasaran",
            ((tk, ik, "Anggaran (Rp)", "% Anggaran"),),
            t("sasaran", "indikator?", "pagu", "persen_anggaran"),
            formats=("", "", RP, PLAIN2),
            align="llrc",
            widths=(36, 38, 19, 13),
            under=("{{opd}}",),
            more={"jumlah": ("JUMLAH", "<", "{{pagu}}", "")},
            notes=(
                (
                    "Anggaran untuk mencapai sasaran di atas adalah {{jumlah.persen_anggaran}} dari seluruh anggaran "
                    "sebesar Rp{{jumlah.pagu}}.",
                    "{{jika}}",
                ),
            ),
        ),
        indicator(
            "Tabel 3.2.2",
            "kinerja-anggaran",
            "3.2.2",
            "Pencapaian Kinerja dan Anggaran",
            (
                (tk, "Indikator", "Kinerja", "<", "<", "Anggaran", "<", "<"),
                (
                    "^",
                    "^",
                    "Target (%)",
                    "Realisasi (%)",
                    "Capaian (%)",
                    "Alokasi (Rp)",
                    "Realisasi (Rp)",
                    "Capaian (%)",
                ),
            ),
            t("sasaran", "indikator", "target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan"),
            formats=("", "", "0", "0", PLAIN2, RP, RP, PLAIN2),
            align="llcccrrc",
            under=("{{opd}}",),
            widths=(30, 34, 11, 11, 11, 18, 18, 11),
            landscape=True,
        ),
        indicator(
            "Tabel 3.13",
            "efisiensi",
            "3.13",
            "Efisiensi Penggunaan Sumber Daya",
            ((tk, "Indikator", "% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi"),),
            t("sasaran", "indikator", "capaian", "serapan", "efisiensi"),
            formats=("", "", PLAIN2, PLAIN2, RATIO),
            align="llccc",
            widths=(32, 34, 13, 14, 13),
            more={"jumlah": ("{{uraian}}", "<", "{{capaian}}", "{{serapan}}", "{{efisiensi}}")},
            notes=(("Tingkat efisiensi = {{rumus_efisiensi}}.", "{{jika}}"),),
        ),
    ]


def belanja() -> Sheet:
    """The totals of section 3.2."""
    table = Table(
        (("No", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "Capaian (%)"),),
        {
            "rincian": t("nomor", "uraian", "pagu", "realisasi_rp", "serapan"),
            "jumlah": ("Jumlah", "<", "{{pagu}}", "{{realisasi_rp}}", "{{serapan}}"),
        },
        ("", "", RP, RP, PLAIN2),
        "clrrc",
        "",
        ("jumlah",),
    )
    return Sheet(
        "Ringkasan 3.2",
        "anggaran",
        (6, 40, 20, 20, 12),
        ("Anggaran dan Realisasi Belanja", "{{opd}}", "Tahun {{tahun}}"),
        (table,),
        False,
        11,
    )


def sheets() -> list[Sheet]:
    """All sheets in the order of the workbook."""
    ss, ku = "SASARAN STRATEGIS", "KINERJA UTAMA/TUJUAN/SASARAN STRATEGIS"
    goals = Table(
        (("Tujuan", "Sasaran Strategis", "Indikator Sasaran", "Formulasi", "Target Kinerja"),),
        {"indikator": t("tujuan?", "sasaran", "indikator", "formulasi?", "target")},
        (),
        "llllc",
        "",
    )
    return [
        matrik(),
        renstra(),
        pk("C. Perjanjian Kinerja", "pk", ("PERJANJIAN KINERJA", "{{PEJABAT}}", "TAHUN {{tahun}}"), ss, "dua"),
        pk(
            "D. Perubahan PK",
            "perubahan-pk",
            ("PERUBAHAN PERJANJIAN KINERJA", "{{PEJABAT}}", "TAHUN {{tahun}}"),
            ku,
            "dua",
        ),
        rkt(),
        pengukuran(),
        pegawai("1.1", "jabatan", "Pegawai Berdasarkan Jabatan", "JABATAN"),
        pegawai("1.2", "pendidikan", "Pegawai Berdasarkan Kualifikasi Pendidikan", "Pendidikan"),
        pegawai("1.3", "golongan", "Pegawai Berdasarkan Pangkat dan Golongan", "Pangkat"),
        pegawai("1.4", "pejabat", "Pegawai Berdasarkan Jumlah Pejabat Struktural dan Fungsional", "Jabatan"),
        Sheet(
            "Tabel 2.1.1",
            "tujuan-sasaran",
            (24, 28, 30, 34, 12),
            ("Tabel 2.1.1", "Tujuan, Sasaran, Indikator dan Target Kinerja"),
            (goals,),
            True,
            11,
        ),
        pk("Tabel 2.2.1", "tabel-pk", ("Tabel 2.2.1", "Perjanjian Kinerja", "{{pejabat}}", "Tahun {{tahun}}"), ss, ""),
        pk(
            "Tabel 2.2.2",
            "tabel-perubahan-pk",
            ("Tabel 2.2.2", "Perubahan Perjanjian Kinerja", "{{pejabat}}", "Tahun {{tahun}}"),
            ku,
            "",
        ),
        *bab_tiga(),
    ]


def build(path: Path = TARGET) -> None:
    """Writes the template."""
    builder = Builder(path)
    for sheet in sheets():
        builder.add(sheet)
    builder.book.close()


if __name__ == "__main__":
    build()
