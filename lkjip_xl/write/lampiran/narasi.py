"""The sentences of Bab III and IV that follow from the figures, for pasting into Word."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from lkjip_xl.model import Quantity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.rounding import decimals_of, round_to
from lkjip_xl.write.lampiran import metrics
from lkjip_xl.write.lampiran.content import Content, Figure, Quotient, Row, TableData, Words
from lkjip_xl.write.lampiran.context import Context
from lkjip_xl.write.lampiran.layout import show
from lkjip_xl.write.lampiran.numbers import as_text, indonesian
from lkjip_xl.write.lampiran.sheets import Workbook
from lkjip_xl.write.lampiran.tables.kinerja import value_of

TITLE = "Narasi"
HUNDRED = Decimal(100)
Sentences = list[tuple[str, list[str]]]


def sentences(context: Context, tables: Iterable[TableData]) -> Sentences:
    """Headings with their sentences; only what the folder has figures for."""
    by_kind: dict[str, TableData] = {}
    for table in tables:
        by_kind.setdefault(table.kind, table)
    year = _year(by_kind)
    parts: Sentences = []
    main = by_kind.get("pengukuran") or by_kind.get("capaian")
    if main is not None:
        parts.append((f"3.1.1 Capaian kinerja{year}", [_capaian(r, year) for r in _rows(main)]))
    if "tahun-lalu" in by_kind:
        found = [s for r in _rows(by_kind["tahun-lalu"]) if (s := _against_last(by_kind["tahun-lalu"], r))]
        parts.append(("3.1.2 Perbandingan dengan tahun sebelumnya", found))
    if "akhir-renstra" in by_kind:
        found = [s for r in _rows(by_kind["akhir-renstra"]) if (s := _against_final(r, year))]
        parts.append(("3.1.3 Perbandingan dengan target akhir Renstra", found))
    if "nasional" in by_kind:
        found = [s for r in _rows(by_kind["nasional"]) if (s := _against_nation(by_kind["nasional"], r))]
        parts.append(("3.1.4 Perbandingan dengan target nasional atau instansi lain", found))
    parts.append(("3.2 Akuntabilitas keuangan", _budget(by_kind, year)))
    if "efisiensi" in by_kind:
        found = [s for r in by_kind["efisiensi"].rows if (s := _efficiency(context, r))]
        parts.append(("3.2.3 Efisiensi penggunaan sumber daya", found))
    if main is not None:
        parts.append(("4.1 Kesimpulan", _conclusion(context, main, by_kind, year)))
    return [(heading, lines) for heading, lines in parts if lines]


def _year(tables: dict[str, TableData]) -> str:
    for table in tables.values():
        year = table.values.get("tahun")
        if isinstance(year, Words):
            return f" tahun {year.text}"
    return ""


def _rows(table: TableData) -> Iterator[Row]:
    """Indicator rows; a sasaran that reaches over several rows is filled in."""
    sasaran: Content | None = None
    for row in table.rows:
        if row.kind != "indikator":
            continue
        sasaran = row.cells.get("sasaran", sasaran)
        yield Row(row.kind, {**({"sasaran": sasaran} if sasaran is not None else {}), **row.cells})


def _text(content: Content | None) -> str:
    """A figure or words as printed; percentages with their sign."""
    return as_text(
        show(content, "0.00%" if isinstance(content, Quotient) and content.group != "efisiensi" else "General")
    )


def _percent(value: Decimal) -> str:
    return indonesian(value, max(2, min(decimals_of(value), 4))) + "%"


def _name(row: Row) -> str:
    indikator = row.cells.get("indikator") or row.cells.get("uraian")
    return f"“{_text(indikator)}”" if indikator is not None else f"sasaran “{_text(row.cells.get('sasaran'))}”"


def _capaian(row: Row, year: str) -> str:
    target, realisasi = row.cells.get("target"), row.cells.get("realisasi")
    capaian = value_of(row.cells.get("capaian"))
    sasaran = row.cells.get("sasaran")
    opening = (
        f"Sasaran “{_text(sasaran)}” diukur dengan indikator {_name(row)}. "
        if sasaran is not None and "indikator" in row.cells
        else ""
    )
    if capaian is None or not _text(target) or not _text(realisasi):
        reason = "belum dapat dihitung karena target atau realisasinya belum lengkap"
        return f"{opening}Capaian indikator {_name(row)} {reason}."
    verdict = (
        "melebihi target" if capaian > HUNDRED else "sesuai target" if capaian == HUNDRED else "belum mencapai target"
    )
    when = f"Pada{year} dari target" if year else "Dari target"
    begin = f"{opening}{when}" if opening else f"Indikator {_name(row)}: {when[0].lower()}{when[1:]}"
    figures = f"{_text(target)} terealisasi {_text(realisasi)}"
    return f"{begin} {figures}, sehingga capaian kinerjanya {_percent(capaian)} ({verdict})."


def _direction(now: Decimal, before: Decimal) -> str:
    return "naik" if now > before else "turun" if now < before else "tetap"


def _quantity(content: Content | None) -> Quantity | None:
    return content.quantity if isinstance(content, Figure) else None


def _points(now: Decimal, before: Decimal) -> str:
    difference = abs(now - before)
    decimals = 0 if difference == difference.to_integral_value() else 2
    return f"{indonesian(difference, decimals)} poin"


def _against_last(table: TableData, row: Row) -> str:
    now, before = _quantity(row.cells.get("realisasi")), _quantity(row.cells.get("lalu.realisasi"))
    if now is None or before is None or now.value is None or before.value is None or _units_clash(now, before):
        return ""
    last = _text(table.values.get("tahun_lalu")) or "sebelumnya"
    first, second = _text(row.cells["lalu.realisasi"]), _text(row.cells["realisasi"])
    direction = _direction(now.value, before.value)
    if direction == "tetap":
        sentence = f"Realisasi indikator {_name(row)} tetap {second} dibandingkan tahun {last}"
    else:
        points = _points(now.value, before.value)
        change = f"{direction} {points} dibandingkan tahun {last}, dari {first} menjadi {second}"
        sentence = f"Realisasi indikator {_name(row)} {change}"
    c_now, c_before = value_of(row.cells.get("capaian")), value_of(row.cells.get("lalu.capaian"))
    if c_now is None or c_before is None:
        return sentence + "."
    turn = _direction(c_now, c_before)
    if turn == "tetap":
        return f"{sentence}; capaian kinerjanya tetap {_percent(c_now)}."
    change = f"{turn} {_points(c_now, c_before)}, dari {_percent(c_before)} menjadi {_percent(c_now)}"
    return f"{sentence}; capaian kinerjanya {change}."


def _units_clash(one: Quantity, other: Quantity) -> bool:
    return one.unit is not None and other.unit is not None and one.unit != other.unit


def _against_final(row: Row, year: str) -> str:
    kemajuan = value_of(row.cells.get("capaian"))
    if kemajuan is None:
        return ""
    state = "telah melampaui" if kemajuan > HUNDRED else "telah memenuhi" if kemajuan == HUNDRED else "belum mencapai"
    return (
        f"Realisasi indikator {_name(row)}{year} sebesar {_text(row.cells.get('realisasi'))} {state} "
        f"target akhir Renstra sebesar {_text(row.cells.get('target'))}, dengan tingkat kemajuan {_percent(kemajuan)}."
    )


def _against_nation(table: TableData, row: Row) -> str:
    ours, other = _quantity(row.cells.get("realisasi")), _quantity(row.cells.get("nasional.realisasi"))
    if ours is None or other is None or ours.value is None or other.value is None or _units_clash(ours, other):
        return ""
    name = _text(table.values.get("nasional")) or "nasional"
    compared = {"naik": "lebih tinggi daripada", "turun": "lebih rendah daripada", "tetap": "sama dengan"}
    how = compared[_direction(ours.value, other.value)]
    own, theirs = _text(row.cells["realisasi"]), _text(row.cells["nasional.realisasi"])
    return f"Realisasi indikator {_name(row)} sebesar {own}, {how} realisasi {name} sebesar {theirs}."


def _budget(tables: dict[str, TableData], year: str) -> list[str]:
    lines = []
    main, belanja = tables.get("pengukuran"), tables.get("anggaran")
    total = next((r.cells for r in belanja.rows if r.kind == "jumlah"), {}) if belanja is not None else {}
    values = main.values if main is not None else {}
    pagu = value_of(total.get("pagu")) or value_of(values.get("jumlah.pagu"))
    realisasi = value_of(total.get("realisasi_rp")) or value_of(values.get("jumlah.realisasi_rp"))
    serapan = value_of(total.get("serapan")) or value_of(values.get("jumlah.serapan"))
    if pagu is not None and realisasi is not None and serapan is not None:
        rest = pagu - realisasi
        tail = (
            f", dengan sisa anggaran Rp{indonesian(rest)}"
            if rest >= 0
            else f"; realisasi melebihi anggaran Rp{indonesian(-rest)}"
        )
        lines.append(
            f"Dari anggaran{year} sebesar Rp{indonesian(pagu)} terealisasi Rp{indonesian(realisasi)} "
            f"atau {_percent(serapan)}{tail}."
        )
    table = tables.get("kinerja-anggaran")
    for row in _rows(table) if table is not None else ():
        of = value_of(row.cells.get("serapan"))
        if of is not None:
            lines.append(
                f"Untuk sasaran “{_text(row.cells.get('sasaran'))}” dialokasikan Rp{_text(row.cells.get('pagu'))} "
                f"dan terealisasi Rp{_text(row.cells.get('realisasi_rp'))} atau {_percent(of)}."
            )
    return lines


def _efficiency(context: Context, row: Row) -> str:
    value = value_of(row.cells.get("efisiensi"))
    capaian, serapan = value_of(row.cells.get("capaian")), value_of(row.cells.get("serapan"))
    if value is None or capaian is None or serapan is None:
        return ""
    settings = context.result.settings
    words = formulas.FORMULA_WORDS[settings.efficiency]
    what = (
        f"sasaran “{_text(row.cells.get('sasaran'))}”"
        if "sasaran" in row.cells
        else _text(row.cells.get("uraian")).lower() or "keseluruhan"
    )
    sentence = (
        f"Tingkat efisiensi {what} sebesar {_text(row.cells['efisiensi'])} ({words}; capaian {_percent(capaian)}, "
        f"penyerapan {_percent(serapan)})"
    )
    if capaian < HUNDRED:
        return f"{sentence}; karena capaian kinerja belum 100%, penggunaan anggarannya belum dapat disebut efisien."
    if settings.efficiency != "EF_RATIO":
        return sentence + "."
    bands = tuple(formulas.Band(b, w) for b, w in settings.efficiency_bands) or formulas.EFFICIENCY_BANDS
    return f"{sentence}, termasuk kategori {(formulas.band(value, bands) or '').lower()}."


def _conclusion(context: Context, table: TableData, tables: dict[str, TableData], year: str) -> list[str]:
    rows = list(_rows(table))
    sasaran = {_text(r.cells.get("sasaran")) for r in rows if "sasaran" in r.cells}
    known = [v for r in rows if (v := value_of(r.cells.get("capaian"))) is not None]
    opd = _text(table.values.get("opd")) or "Perangkat daerah"
    lines = [f"{opd} mengukur {len(sasaran) or len(rows)} sasaran dengan {len(rows)} indikator kinerja{year}."]
    if known:
        met = sum(v >= HUNDRED for v in known)
        lines[0] += (
            f" Sebanyak {met} indikator mencapai atau melebihi target dan {len(known) - met} indikator belum "
            "mencapai target."
        )
        mean = formulas.divide(sum(known[1:], known[0]), Decimal(len(known)))
        shown = round_to(mean, 2, context.rounding.modes["kinerja"])
        lines.append(f"Rata-rata capaian kinerja {len(known)} indikator tersebut adalah {_percent(shown)}.")
    if len(known) < len(rows):
        lines.append(
            f"Capaian {len(rows) - len(known)} indikator belum dapat dihitung dan tidak diikutkan dalam rata-rata."
        )
    return lines + _budget({k: v for k, v in tables.items() if k in ("pengukuran", "anggaran")}, year)


def write_narration(out: Workbook, parts: Sentences, paper: int) -> None:
    """The sheet "Narasi": one sentence per row."""
    sheet = out.book.add_worksheet(TITLE)
    base: dict[str, Any] = {"font_name": "Arial", "font_size": 11, "valign": "top", "text_wrap": True}
    text, heading = out.book.add_format(base), out.book.add_format({**base, "bold": True})
    note = out.book.add_format({**base, "italic": True, "font_size": 9, "font_color": "#595959"})
    sheet.set_column_pixels(0, 0, 640)
    width = 640 * 0.75
    lines: list[tuple[str, Any, float, bool]] = [("Narasi Bab III dan Bab IV", heading, 11, True)]
    remark = (
        "Disusun dari angka pada saat lampiran dibuat, untuk disalin ke laporan. "
        "Jalankan kembali lkjip-xl bila angka berubah."
    )
    lines.append((remark, note, 9, False))
    for title, found in parts:
        lines += [("", text, 11, False), (title, heading, 11, True)]
        lines += [(s, text, 11, False) for s in found]
    for row, (words, style, size, bold) in enumerate(lines):
        sheet.set_row(row, metrics.text_height(words, width, "Arial", size, bold))
        sheet.write_string(row, 0, words, style)
    sheet.set_paper(paper)
    sheet.set_margins(1.0, 0.6, 0.8, 0.8)
    sheet.fit_to_pages(1, 0)
    sheet.print_area(0, 0, len(lines) - 1, 0)
    sheet.hide_gridlines(2)
    sheet.set_footer("&L&8&A&R&8Halaman &P dari &N")
