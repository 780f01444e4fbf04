"""DPPA, Tabel 3.2.1, 3.2.2 and 3.13 in a rendition's style, with other details under the same totals."""

from __future__ import annotations

from tests.tools.renditions.kinerja import title
from tests.tools.renditions.style import Style
from tests.tools.renditions.table import Baris, Kolom, draw, shuffled
from tests.tools.samples_bkd import facts
from tests.tools.samples_bkd.anggaran import PROGRAM_KEYS, half_up
from tests.tools.sheetkit import Sheet, rp

GAJI = 3_944_726_128
# code prefixes, pagu, realisasi: what the report prints about the DPPA and what follows from it
PAGU_GROUPS = (
    (("5.03.01.",), 8_952_105_576 - GAJI),
    (("5.03.02.2.01.", "5.03.02.2.02.", "5.03.02.2.04."), 4_165_853_900),
    (("5.03.02.2.03.",), 2_327_345_900),
    (("5.04.02.",), 134_938_600),
)
REALISASI_GROUPS = (
    (("5.03.01.",), 8_424_529_444),
    (("5.03.02.2.01.", "5.03.02.2.02.", "5.03.02.2.04."), 2_723_990_945),
    (("5.03.02.2.03.", "5.04.02."), 2_204_169_390),
)
SALARY = "5.03.01.2.02.01"


def details(style: Style) -> tuple[facts.Pos, ...]:
    """The DPPA with other sub kegiatan amounts; every printed total stays."""
    rng = style.rng
    names = facts.dppa()
    leaves = [p.kode for p in names if p.tingkat == "sub"]
    pagu = {SALARY: GAJI}
    for prefixes, amount in PAGU_GROUPS:
        group = [c for c in leaves if c.startswith(prefixes) and c != SALARY]
        weights = [rng.uniform(1, 9) for _ in group]
        for code, weight in zip(group[:-1], weights, strict=False):
            pagu[code] = int(amount * weight / sum(weights)) // 100 * 100
        pagu[group[-1]] = amount - sum(pagu[c] for c in group[:-1])
    real: dict[str, int] = {}
    for prefixes, amount in REALISASI_GROUPS:
        group = [c for c in leaves if c.startswith(prefixes)]
        whole = sum(pagu[c] for c in group)
        for code in group:
            real[code] = pagu[code] * amount // whole
        real[group[0]] += amount - sum(real[c] for c in group)
        for give, take in zip(group[::2], group[1::2], strict=False):
            step = min(real[give] // 10, (pagu[take] - real[take]) // 2)
            real[give] -= step
            real[take] += step
    return tuple(
        facts.Pos(
            p.tingkat,
            p.kode,
            p.uraian.replace(". ", ", "),
            sum(v for c, v in pagu.items() if c == p.kode or c.startswith(p.kode + ".")),
            sum(v for c, v in real.items() if c == p.kode or c.startswith(p.kode + ".")),
        )
        for p in names
    )


def ringkasan(style: Style, sheet: Sheet) -> None:
    """Belanja operasi and modal with the total below."""
    row, col = title(style, sheet, ["RINGKASAN DPPA DAN REALISASI BELANJA TAHUN ANGGARAN 2021", facts.BADAN], 4)
    columns = [
        Kolom("uraian", ("Uraian Belanja",)),
        Kolom("pagu", (style.word("pagu"),), "rupiah"),
        Kolom("realisasi", (style.word("realisasi_rp"),), "rupiah"),
        Kolom("serapan", (style.word("serapan"),), "persen"),
    ]
    modal = facts.MODAL * 97 // 100
    rows = (
        ("Belanja Operasi", "operasi", facts.OPERASI, facts.TOTAL_REALISASI - modal, ""),
        ("Belanja Modal", "modal", facts.MODAL, modal, ""),
        ("Jumlah Belanja", "jumlah", facts.TOTAL_PAGU, facts.TOTAL_REALISASI, "85,70"),
    )
    lines = [
        Baris(
            {"uraian": name, "pagu": rp(p), "realisasi": rp(r), "serapan": s},
            {what: f"dppa.{key}.{what}" for what in ("pagu", "realisasi", "serapan")},
        )
        for name, key, p, r, s in rows
    ]
    draw(style, sheet, row, col, columns, lines)


def dppa(style: Style, sheet: Sheet) -> None:
    """The budget list; its hierarchy is told in the rendition's way."""
    lines = ["LAPORAN PAGU DAN REALISASI DPPA", facts.BADAN, "TAHUN ANGGARAN 2021"]
    row, col = title(style, sheet, lines, 6)
    positions = details(style)
    labels, cells = HIERARCHY[style.budget](positions)
    columns = [Kolom(key, (label,)) for key, label in labels]
    columns += shuffled(
        style,
        [
            Kolom("pagu", (style.word("pagu"),), "rupiah"),
            Kolom("realisasi", (style.word("realisasi_rp"),), "rupiah"),
            Kolom("serapan", (style.word("serapan"),), "persen"),
        ],
        1,
    )
    body = [_line(pos, text) for pos, text in zip(positions, cells, strict=True) if text]
    total = Baris(
        {labels[-1][0] if style.budget in ("pasangan", "rekap") else labels[0][0]: "JUMLAH"},
        {w: f"rinci.jumlah.{w}" for w in ("pagu", "realisasi", "serapan")},
        bold=True,
    )
    total.cells |= {"pagu": rp(facts.TOTAL_PAGU), "realisasi": rp(facts.TOTAL_REALISASI), "serapan": "85,70"}
    if style.totals == "atas":
        body.insert(0, total)
    elif style.totals == "bawah":
        body.append(total)
    draw(style, sheet, row, col, columns, body)


def _line(pos: facts.Pos, text: dict[str, str]) -> Baris:
    key = PROGRAM_KEYS.get(pos.kode, pos.kode)
    printed = f"{half_up(pos.realisasi, pos.pagu):.2f}".replace(".", ",") if pos.tingkat == "program" else ""
    cells = {**text, "pagu": rp(pos.pagu), "realisasi": rp(pos.realisasi), "serapan": printed}
    marks = {w: f"rinci.{key}.{w}" for w in ("pagu", "realisasi", "serapan")}
    return Baris(cells, marks, bold=pos.tingkat != "sub")


Labels = list[tuple[str, str]]
Cells = list[dict[str, str]]


def _by_code(positions: tuple[facts.Pos, ...]) -> tuple[Labels, Cells]:
    return [("kode", "KODE"), ("uraian", "URAIAN")], [{"kode": p.kode, "uraian": p.uraian} for p in positions]


def _by_pairs(positions: tuple[facts.Pos, ...]) -> tuple[Labels, Cells]:
    """KODE/NAMA pairs repeated on every row; parents have their own rows with the lower pairs blank."""
    levels = ("program", "kegiatan", "sub")
    titles = ("PROGRAM", "KEGIATAN", "SUB KEGIATAN")
    labels = [
        (w + t, f"{w.upper()} {title}") for t, title in zip(levels, titles, strict=True) for w in ("kode", "nama")
    ]
    cells, held = [], dict.fromkeys((k for k, _ in labels), "")
    for pos in positions:
        for level in levels[levels.index(pos.tingkat) :]:
            held["kode" + level] = held["nama" + level] = ""
        held["kode" + pos.tingkat], held["nama" + pos.tingkat] = pos.kode, pos.uraian
        cells.append(dict(held))
    return labels, cells


def _by_leaf(positions: tuple[facts.Pos, ...]) -> tuple[Labels, Cells]:
    """A flat list as a budget application exports it: only the sub kegiatan, each with its parents' names."""
    labels, cells = _by_pairs(positions)
    return labels, [row if pos.tingkat == "sub" else {} for pos, row in zip(positions, cells, strict=True)]


def _by_column(positions: tuple[facts.Pos, ...]) -> tuple[Labels, Cells]:
    """The level is the column in which the name stands."""
    labels = [("program", "PROGRAM"), ("kegiatan", "KEGIATAN"), ("sub", "SUB KEGIATAN")]
    return labels, [{p.tingkat: p.uraian} for p in positions]


def _by_number(positions: tuple[facts.Pos, ...]) -> tuple[Labels, Cells]:
    """A., 1., a. before the names, as the report itself lists them."""
    cells, counts = [], {"program": 0, "kegiatan": 0, "sub": 0}
    for pos in positions:
        counts[pos.tingkat] += 1
        if pos.tingkat == "program":
            counts["kegiatan"] = 0
        if pos.tingkat != "sub":
            counts["sub"] = 0
        n = counts[pos.tingkat]
        number = {"program": f"{chr(64 + n)}.", "kegiatan": f"{n}.", "sub": f"{chr(96 + n)}."}[pos.tingkat]
        cells.append({"no": number, "uraian": pos.uraian})
    return [("no", "No"), ("uraian", "Program / Kegiatan / Sub Kegiatan")], cells


HIERARCHY = {"kode": _by_code, "pasangan": _by_pairs, "kolom": _by_column, "nomor": _by_number, "rekap": _by_leaf}


def tabel_321(style: Style, sheet: Sheet) -> None:
    """Tabel 3.2.1 and the sentence with the wrong base."""
    row, col = title(style, sheet, ["Tabel 3.2.1", "Alokasi Anggaran Per Sasaran Tahun 2021", facts.BADAN], 4)
    columns = [
        Kolom("sasaran", (style.word("sasaran"),)),
        Kolom("indikator", (style.word("indikator"),)),
        Kolom("anggaran", (style.word("pagu"),), "rupiah"),
        Kolom("persen", ("% Anggaran",), "persen"),
    ]
    lines = []
    for key, (sasaran, indikator) in facts.SASARAN_ALOKASI.items():
        amount, share = facts.ALOKASI.get(key, ("", ""))
        lines.append(
            Baris(
                {"sasaran": sasaran, "indikator": indikator, "anggaran": amount, "persen": share},
                {n: f"t321.{key}.{n}" for n in ("sasaran", "indikator", "anggaran", "persen")},
            )
        )
    row = draw(style, sheet, row, col, columns, lines)
    sheet.put(row + 1, col, facts.KALIMAT_ALOKASI, "kiri", "t321.kalimat")


def tabel_322(style: Style, sheet: Sheet) -> None:
    """Tabel 3.2.2: kinerja and anggaran under one heading, sometimes in the other order."""
    row, col = title(style, sheet, ["Tabel 3.2.2", "Pencapaian Kinerja dan Anggaran Tahun 2021", facts.BADAN], 8)
    names = ("target", "realisasi", "capaian", "alokasi", "realisasi_rp", "serapan")
    columns = [Kolom("sasaran", (style.word("sasaran"),)), Kolom("indikator", (style.word("indikator"),))]
    kinerja = ("Target", "Realisasi", "Capaian (%)")
    uang = ("Alokasi (Rp)", "Realisasi (Rp)", "Capaian (%)")
    columns += [Kolom(n, ("Kinerja", h), "kinerja") for n, h in zip(names[:3], kinerja, strict=True)]
    columns += [
        Kolom(n, ("Anggaran", h), "rupiah" if i < 2 else "persen")
        for i, (n, h) in enumerate(zip(names[3:], uang, strict=True))
    ]
    lines = []
    for key, (sasaran, indikator, k, u) in facts.TABEL_322.items():
        cells = dict(zip(names, (*k, *u), strict=True)) | {"sasaran": sasaran, "indikator": indikator}
        lines.append(Baris(cells, {n: f"t322.{key}.{n}" for n in (*names, "sasaran", "indikator")}))
    draw(style, sheet, row, col, shuffled(style, columns, 2), lines)


def efisiensi(style: Style, sheet: Sheet) -> None:
    """Tabel 3.13, its efisiensi column blank but for the last row."""
    row, col = title(style, sheet, ["Tabel 3.13", "Efisiensi Penggunaan Sumber Daya Tahun 2021"], 6)
    columns = [
        Kolom("sasaran", (style.word("sasaran"),)),
        Kolom("indikator", (style.word("indikator"),)),
        Kolom("capaian", ("% Capaian Kinerja",), "persen"),
        Kolom("serapan", ("% Penyerapan Anggaran",), "persen"),
        Kolom("efisiensi", (style.word("efisiensi"),), "kinerja"),
        Kolom("kategori", ("Kategori",)),
    ]
    lines = []
    for key, (sasaran, indikator, capaian, serapan) in facts.TABEL_EFISIENSI.items():
        cells = {"sasaran": sasaran, "indikator": indikator, "capaian": capaian, "serapan": serapan}
        names = ("sasaran", "indikator", "capaian", "serapan", "efisiensi")
        lines.append(Baris(cells, {n: f"t313e.{key}.{n}" for n in names}))
    total = {
        "sasaran": "Keseluruhan",
        "capaian": "98,17",
        "serapan": "85,70",
        "efisiensi": "1,14",
        "kategori": "EFISIEN",
    }
    lines.append(Baris(total, {n: f"t313e.total.{n}" for n in ("capaian", "serapan", "efisiensi", "kategori")}))
    draw(style, sheet, row, col, columns, lines)
