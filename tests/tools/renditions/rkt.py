"""The RKT in three other shapes: 18 columns unmerged with a repeated heading, with KODE columns, as a list."""

from __future__ import annotations

from tests.tools.renditions.kinerja import title
from tests.tools.renditions.style import Style
from tests.tools.renditions.table import Baris, Kolom, draw
from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.rkt import KEYS, LEVEL_START
from tests.tools.sheetkit import Sheet

CODES = {
    "Program Kepegawaian Daerah": "5.03.02",
    "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN": "5.03.02.2.01",
    "Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK": "5.03.02.2.01.02",
    "Koordinasi Pelaksanaan Administrasi Pemberhentian": "5.03.02.2.01.03",
    "Evaluasi Data, Informasi dan Sistem Informasi Kepegawaian": "5.03.02.2.01.05",
    "Mutasi dan Promosi ASN": "5.03.02.2.02",
    "Pengelolaan Mutasi ASN": "5.03.02.2.02.01",
    "Pengembangan Kompetensi ASN": "5.03.02.2.03",
    "Peningkatan Kapasitas Kinerja ASN": "5.03.02.2.03.01",
    "Pengelolaan Administrasi Diklat dan Sertifikasi ASN": "5.03.02.2.03.02",
    "Penilaian dan Evaluasi Kinerja Aparatur": "5.03.02.2.04",
    "Pelaksanaan Penilaian dan Evaluasi Kinerja Aparatur": "5.03.02.2.04.02",
    "Program pengembangan SDM": "5.04.02",
    "Pengembangan Kompetensi Teknis": "5.04.02.2.01",
}
LEVELS = ("program", "kegiatan", "sub")
HEADS = {"program": "PROGRAM", "kegiatan": "KEGIATAN", "sub": "SUB KEGIATAN"}
Row = list[str]


def _code(name: str) -> str:
    if name.startswith("Penyelenggaraan Pengembangan Kompetensi Teknis"):
        return "5.04.02.2.01.02"
    return CODES.get(name, "")


def rkt(style: Style, sheet: Sheet) -> None:
    """Draw the RKT in the rendition's shape."""
    rows = facts.read_tsv("rkt.tsv")
    if style.rkt == "daftar":
        _list(style, sheet, rows)
    else:
        _wide(style, sheet, rows, with_codes=style.rkt == "kode")


def _columns(style: Style, with_codes: bool) -> list[Kolom]:
    out = []
    for level, first, second in (
        ("tujuan", "TUJUAN RENSTRA", "INDIKATOR"),
        ("sasaran", "SASARAN RENSTRA", "INDIKATOR SASARAN"),
    ):
        out += [
            Kolom(level, (first, "URAIAN")),
            Kolom(level + "i", (first, second)),
            Kolom(level + "k", (first, "TARGET 2021"), "kinerja"),
        ]
    for level in LEVELS:
        top = HEADS[level]
        if with_codes:
            out.append(Kolom(level + "c", (top, "KODE")))
        out += [
            Kolom(level, (top, "URAIAN")),
            Kolom(level + "i", (top, f"INDIKATOR {top}")),
            Kolom(level + "k", (top, "TARGET 2021", "K"), "kinerja"),
            Kolom(level + "rp", (top, "TARGET 2021", "Rp."), "rupiah"),
        ]
    return out


def _wide(style: Style, sheet: Sheet, rows: list[Row], with_codes: bool) -> None:
    columns = _columns(style, with_codes)
    row, col = title(style, sheet, [f"RENCANA KINERJA TAHUNAN {facts.BADAN} TAHUN 2021"], len(columns))
    lines = [_wide_line(cells) for cells in rows]
    merge = ("tujuan", "sasaran", *LEVELS)
    if style.merged:
        draw(style, sheet, row, col, columns, lines, merge)
        return
    row = draw(style, sheet, row, col, columns, lines[:25])
    draw(style, sheet, row, col, columns, lines[25:])


def _wide_line(cells: Row) -> Baris:
    line = Baris({})
    for level, start in LEVEL_START.items():
        line.cells[level], line.cells[level + "i"], line.cells[level + "k"] = cells[start : start + 3]
        if level in LEVELS:
            line.cells[level + "rp"] = cells[start + 3]
            line.cells[level + "c"] = _code(cells[start])
        _marks(line, level, cells[start], level + "rp")
    return line


def _marks(line: Baris, level: str, name: str, money: str) -> None:
    key = KEYS.get(name)
    if key is not None:
        line.marks |= {level: f"rkt.{key}", money: f"rkt.{key}.rp"}
    elif level == "sasaran" and name:
        which = "merit" if "tata kelola" in name else "kompetensi"
        line.marks |= {level: f"rkt.sasaran.{which}", level + "i": f"rkt.sasaran.{which}.indikator"}


def _list(style: Style, sheet: Sheet, rows: list[Row]) -> None:
    """Sasaran in a small table, then program, kegiatan and sub kegiatan one below the other with codes."""
    row, col = title(style, sheet, ["RENCANA KINERJA TAHUNAN (RKT) TAHUN 2021", facts.BADAN], 5)
    columns = [
        Kolom("sasaran", (style.word("sasaran"),)),
        Kolom("sasarani", (style.word("indikator"),)),
        Kolom("sasarank", (style.word("target"),), "kinerja"),
    ]
    lines = []
    for cells in rows:
        if cells[3]:
            line = Baris({"sasaran": cells[3], "sasarani": cells[4], "sasarank": cells[5]})
            _marks(line, "sasaran", cells[3], "")
            lines.append(line)
    row = draw(style, sheet, row, col, columns, lines) + 2
    columns = [
        Kolom("kode", ("Kode",)),
        Kolom("uraian", ("Program / Kegiatan / Sub Kegiatan",)),
        Kolom("indikator", (style.word("indikator"),)),
        Kolom("target", (style.word("target"),), "kinerja"),
        Kolom("pagu", (style.word("pagu"),), "rupiah"),
    ]
    draw(style, sheet, row, col, columns, _list_lines(rows))


def _list_lines(rows: list[Row]) -> list[Baris]:
    lines: list[Baris] = []
    held = dict.fromkeys(LEVELS, "")
    for cells in rows:
        for level in LEVELS:
            name, indikator, target, money = cells[LEVEL_START[level] : LEVEL_START[level] + 4]
            if not indikator:
                continue
            if name:
                held[level] = name
            again = name or (held[level] if level != "sub" else "")
            line = Baris({"indikator": indikator, "target": target, "pagu": money}, bold=level != "sub")
            line.cells |= {"uraian": again, "kode": _code(again)}
            key = KEYS.get(name)
            if key is not None:
                line.marks |= {"uraian": f"rkt.{key}", "pagu": f"rkt.{key}.rp"}
            lines.append(line)
    return lines
