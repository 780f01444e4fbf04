"""PK, Perubahan PK, lampiran F and the tables of chapter III in a rendition's style."""

from __future__ import annotations

from collections.abc import Sequence

from tests.tools.renditions.style import Style
from tests.tools.renditions.table import Baris, Kolom, draw, shuffled
from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.blocks import signature
from tests.tools.sheetkit import Sheet, heading, rp


def title(style: Style, sheet: Sheet, lines: Sequence[str], width: int) -> tuple[int, int]:
    """Title lines at the rendition's offset; returns the place where the table starts."""
    row, col = style.offset
    return heading(sheet, row, col, col + width - 1, list(lines)) + style.rng.choice((0, 1)), col


def _marks(prefix: str, key: str, names: Sequence[str]) -> dict[str, str]:
    return {name: f"{prefix}.{key}.{name}" for name in names}


def perjanjian(style: Style, sheet: Sheet, changed: bool) -> None:
    """PK or Perubahan PK: two tables below each other, signatures under them."""
    prefix, rows = ("ppk", facts.PERUBAHAN_PK) if changed else ("pk", facts.PK)
    programs = facts.PROGRAM_PERUBAHAN if changed else facts.PROGRAM_PK
    name = "PERUBAHAN PERJANJIAN KINERJA" if changed else "PERJANJIAN KINERJA"
    row, col = title(style, sheet, [f"{name} TAHUN 2021", f"KEPALA {facts.BADAN}"], 4)
    columns = [
        Kolom("no", (style.word("nomor"),), "nomor"),
        Kolom("sasaran", (style.word("sasaran"),)),
        Kolom("indikator", (style.word("indikator"),)),
        *([Kolom("satuan", ("Satuan",))] if style.satuan else []),
        Kolom("target", (style.word("target"),), "kinerja"),
    ]
    lines = [
        Baris(
            {
                "no": str(i),
                "sasaran": u.sasaran,
                "indikator": u.indikator,
                "target": u.target,
                "satuan": _unit(u),
            },
            _marks(prefix, u.kunci, ("sasaran", "indikator", "target")),
        )
        for i, u in enumerate(rows, start=1)
    ]
    row = draw(style, sheet, row, col, columns, lines) + 1
    columns = [
        Kolom("no", (style.word("nomor"),), "nomor"),
        Kolom("program", (style.word("program"),)),
        Kolom("anggaran", (style.word("pagu"),), "rupiah"),
        Kolom("keterangan", (style.word("keterangan"),)),
    ]
    lines = [
        Baris(
            {"no": str(i), "program": p.nama, "anggaran": p.anggaran, "keterangan": p.keterangan},
            _marks(prefix, p.kunci, ("program", "anggaran", "keterangan")),
        )
        for i, p in enumerate(programs, start=1)
    ]
    row = draw(style, sheet, row, col, columns, lines) + 2
    if changed:
        end = signature(
            sheet, row, col + 2, ["Blitar, 28 Oktober 2021"], facts.PLT_KEPALA, [f"NIP {facts.NIP_17_ANGKA}"]
        )
        sheet.mark("ppk.nip", end - 1, col + 2)
    else:
        signature(sheet, row, col + 2, ["Blitar, 4 Januari 2021"], facts.KEPALA, [f"NIP {facts.NIP_KEPALA}"])


def lampiran_f(style: Style, sheet: Sheet) -> None:
    """Pengukuran with the cover's year above it and the three totals under it."""
    row, col = style.offset
    sheet.put(
        row, col, "LKjIP Badan Kepegawaian Daerah Kota Blitar Tahun Anggaran 2024", "kiri_tebal", "f.sampul_tahun"
    )
    row = heading(sheet, row + 1, col, col + 4, ["PENGUKURAN KINERJA", facts.BADAN]) + 1
    sheet.put(row, col, "Tahun Anggaran", "kiri")
    sheet.put(row, col + 1, ": 2021", "kiri", "f.tahun")
    row = _ukuran(style, sheet, row + 2, col, facts.LAMPIRAN_F, "f", 2) + 1
    totals = (
        ("Jumlah Anggaran Program Tahun 2021", style.money(rp(facts.TOTAL_PAGU)), "pagu"),
        ("Jumlah Realisasi Anggaran Program Tahun 2021", style.money(rp(facts.TOTAL_REALISASI)), "realisasi"),
        ("Persentase Capaian Program Tahun 2021", "85,70%", "serapan"),
    )
    for label, value, name in totals:
        sheet.put(row, col, label, "kiri")
        sheet.put(row, col + 1, value, "kiri", f"f.total.{name}")
        row += 1


def _unit(item: facts.Ukuran) -> str:
    return "%" if "%" in item.target else "Indeks"


def _ukuran(
    style: Style, sheet: Sheet, row: int, col: int, items: Sequence[facts.Ukuran], prefix: str, fixed: int
) -> int:
    names = ("sasaran", "indikator", "target", "realisasi", "capaian")
    kinds = ("teks", "teks", "kinerja", "kinerja", "kinerja")
    columns = [Kolom(n, (style.word(n),), k) for n, k in zip(names, kinds, strict=True)]
    if style.satuan:
        columns.insert(2, Kolom("satuan", ("Satuan",)))
    lines = [
        Baris(
            {
                "sasaran": u.sasaran,
                "indikator": u.indikator,
                "target": u.target,
                "realisasi": u.realisasi,
                "capaian": u.capaian,
                "satuan": _unit(u),
            },
            _marks(prefix, u.kunci, names),
        )
        for u in items
    ]
    return draw(style, sheet, row, col, shuffled(style, columns, fixed), lines)


def tabel_311(style: Style, sheet: Sheet) -> None:
    """Tabel 3.1.1 with the sentence that names the wrong year."""
    row, col = title(style, sheet, ["Tabel 3.1.1 Pencapaian Kinerja Tahun 2021"], 5)
    row = _ukuran(style, sheet, row, col, facts.TABEL_311, "t311", 2)
    sheet.put(row + 1, col, facts.KALIMAT_2020, "kiri", "t311.kalimat")


def tabel_312(style: Style, sheet: Sheet) -> None:
    """Tabel 3.1.2: two years side by side, or the newer year first."""
    row, col = title(style, sheet, ["Tabel 3.1.2", "Perbandingan Realisasi Kinerja Tahun 2020 dan 2021"], 9)
    columns = [Kolom("sasaran", (style.word("sasaran"),)), Kolom("indikator", (style.word("indikator"),))]
    years = ("2020", "2021") if not style.shuffle else ("2021", "2020")
    for year in years:
        for name, word in (("target", "Target"), ("realisasi", "Realisasi"), ("capaian", "Capaian Kinerja")):
            columns.append(Kolom(year + name, (year, word), "kinerja"))
    columns.append(Kolom("keterangan", (style.word("keterangan"),)))
    lines = []
    for old, new in zip(facts.TABEL_312_2020, facts.TABEL_312_2021, strict=True):
        line = Baris(
            {"sasaran": new.sasaran, "indikator": new.indikator, "keterangan": facts.KETERANGAN_312[new.kunci]},
            _marks("t312", new.kunci, ("sasaran", "indikator", "keterangan")),
        )
        for year, prefix, item in (("2020", "t312.lalu", old), ("2021", "t312", new)):
            for name in ("target", "realisasi", "capaian"):
                line.cells[year + name] = getattr(item, name)
                line.marks[year + name] = f"{prefix}.{new.kunci}.{name}"
        lines.append(line)
    draw(style, sheet, row, col, columns, lines)


def tabel_313(style: Style, sheet: Sheet) -> None:
    """Tabel 3.1.3: against the end of the Renstra."""
    row, col = title(style, sheet, ["Tabel 3.1.3", "Perbandingan Realisasi Kinerja s.d. Akhir Periode Renstra 2021"], 5)
    names = ("sasaran", "indikator", "target", "realisasi", "capaian")
    heads = (style.word("sasaran"), style.word("indikator"), "Target Akhir Renstra", "Realisasi", "Tingkat Kemajuan")
    columns = [
        Kolom(n, (h,), "kinerja" if i > 1 else "teks") for i, (n, h) in enumerate(zip(names, heads, strict=True))
    ]
    lines = [Baris({n: getattr(u, n) for n in names}, _marks("t313", u.kunci, names)) for u in facts.TABEL_313]
    draw(style, sheet, row, col, columns, lines)


def tabel_314(style: Style, sheet: Sheet) -> None:
    """Tabel 3.1.4: against BKN; an index under headings that say percent."""
    row, col = title(
        style, sheet, ["Tabel 3.1.4", "Perbandingan Target dan Realisasi Indeks Profesionalitas ASN Tahun 2021"], 6
    )
    columns = [
        Kolom("no", (style.word("nomor"),), "nomor"),
        Kolom("uraian", ("Uraian",)),
        Kolom("a", ("BKN", "Target (%)"), "kinerja"),
        Kolom("b", ("BKN", "Realisasi (%)"), "kinerja"),
        Kolom("c", ("BKD Kota Blitar", "Target (%)"), "kinerja"),
        Kolom("d", ("BKD Kota Blitar", "Realisasi (%)"), "kinerja"),
    ]
    cells = {"no": "1", "uraian": "Indeks Profesionalitas ASN", "a": "77", "b": "70,42", "c": "80", "d": "78,54"}
    marks = {"uraian": "t314.ip.indikator", "c": "t314.ip.target", "d": "t314.ip.realisasi"}
    draw(style, sheet, row, col, columns, [Baris(cells, marks)])
    last = max(place for place, (value, _) in sheet.cells.items() if value == "Target (%)")
    sheet.mark("t314.kepala_target", *last)
