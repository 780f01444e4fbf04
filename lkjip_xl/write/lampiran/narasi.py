"""The sentences of Bab III and IV that follow from the figures, for pasting into Word."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from lkjip_xl.model import Quantity
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations import formulas
from lkjip_xl.relations.goals import in_words, reached
from lkjip_xl.relations.rounding import round_to
from lkjip_xl.write.lampiran import kalimat
from lkjip_xl.write.lampiran.content import Content, Figure, Quotient, Row, TableData, Words
from lkjip_xl.write.lampiran.context import Context
from lkjip_xl.write.lampiran.kalimat import HUNDRED, percent, rupiah
from lkjip_xl.write.lampiran.layout import show
from lkjip_xl.write.lampiran.numbers import as_text
from lkjip_xl.write.lampiran.tables.kinerja import is_share, value_of

Sentences = list[tuple[str, list[str]]]
_SAME = 0.9  # indicators of two documents that are taken for the same


def sentences(context: Context, tables: Iterable[TableData]) -> Sentences:
    """Headings with their sentences; only what the folder has figures for."""
    by_kind: dict[str, TableData] = {}
    for table in tables:
        by_kind.setdefault(table.kind, table)
    year = _year(by_kind)
    parts: Sentences = []
    main = by_kind.get("pengukuran") or by_kind.get("capaian")
    if main is not None:
        parts.append((f"3.1.1 Capaian kinerja{year}", [_capaian(context, r, year) for r in _rows(main)]))
    if "tahun-lalu" in by_kind:
        found = [s for r in _rows(by_kind["tahun-lalu"]) if (s := _against_last(by_kind["tahun-lalu"], r))]
        parts.append(("3.1.2 Perbandingan dengan tahun sebelumnya", found))
    if "akhir-renstra" in by_kind:
        found = [s for r in _rows(by_kind["akhir-renstra"]) if (s := _against_final(r, year))]
        parts.append(("3.1.3 Perbandingan dengan target akhir Renstra", found))
    if "nasional" in by_kind:
        found = [s for r in _rows(by_kind["nasional"]) if (s := _against_nation(by_kind["nasional"], r))]
        parts.append(("3.1.4 Perbandingan dengan target nasional atau instansi lain", found))
    parts.append(("3.2 Akuntabilitas keuangan", [*_budget(by_kind, year), *_allocated(context, by_kind)]))
    if "efisiensi" in by_kind:
        parts.append(("3.2.3 Efisiensi penggunaan sumber daya", _efficiencies(context, by_kind["efisiensi"])))
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


def _name(row: Row) -> str:
    indikator = row.cells.get("indikator") or row.cells.get("uraian")
    return f"“{_text(indikator)}”" if indikator is not None else f"sasaran “{_text(row.cells.get('sasaran'))}”"


def _kind(context: Context, row: Row) -> str:
    """ "tujuan" where the planning documents measure a tujuan by the row's indikator, else "sasaran"."""
    if _text(row.cells.get("tujuan")) and _text(row.cells.get("tujuan")) == _text(row.cells.get("sasaran")):
        return "tujuan"
    name = _text(row.cells.get("indikator"))
    best = {"tujuan": 0.0, "sasaran": 0.0}
    for document in context.of_kind("renstra", "rkt", "iku", "tujuan-sasaran"):
        for item in document.of_level("indikator"):
            level = next((a.level for a in document.ancestors(item) if a.level in best), "")
            if level and name:
                best[level] = max(best[level], similarity(name, item.name))
    return "tujuan" if best["tujuan"] >= _SAME and best["tujuan"] > best["sasaran"] else "sasaran"


def _owner(context: Context, row: Row) -> str:
    return f"{_kind(context, row)} “{_text(row.cells.get('sasaran'))}”"


def _capitals(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


# --- Bab III: kinerja --------------------------------------------------------------------------------------------


def _capaian(context: Context, row: Row, year: str) -> str:
    target, realisasi = row.cells.get("target"), row.cells.get("realisasi")
    capaian = value_of(row.cells.get("capaian"))
    whole = "sasaran" in row.cells and "indikator" in row.cells
    opening = f"{_capitals(_owner(context, row))} diukur dengan indikator {_name(row)}. " if whole else ""
    if capaian is None or not _text(target) or not _text(realisasi):
        return f"{opening}Capaian indikator {_name(row)} belum dapat dihitung karena {_why_none(context, row)}."
    when = f"Pada{year} dari target" if year else "Dari target"
    begin = f"{opening}{when}" if opening else f"Indikator {_name(row)}: {when[0].lower()}{when[1:]}"
    figures = f"{_text(target)} terealisasi {_text(realisasi)}"
    verdict = kalimat.verdict(capaian, _lower(row.cells.get("capaian")))
    return f"{begin} {figures}, sehingga capaian kinerjanya {percent(capaian)} ({verdict})."


def _lower(content: Content | None) -> bool:
    return isinstance(content, Quotient) and content.formula in formulas.NEGATIVE


def _why_none(context: Context, row: Row) -> str:
    """Why an indikator has no capaian: its figures, its direction, or the lack of a rule."""
    name = _text(row.cells.get("indikator"))
    target, realisasi = _quantity(row.cells.get("target")), _quantity(row.cells.get("realisasi"))
    if target is None or realisasi is None or not all(q.known or in_words(name, q) for q in (target, realisasi)):
        return "target atau realisasinya belum lengkap"
    formula = context.directions.formula(name)
    found = reached(name, target, realisasi, formula)
    if found is not None:
        return found.how
    return "target atau realisasinya nol" if formula is not None else "arahnya belum ditetapkan"


def _quantity(content: Content | None) -> Quantity | None:
    return content.quantity if isinstance(content, Figure) else None


def _against_last(table: TableData, row: Row) -> str:
    now, before = _quantity(row.cells.get("realisasi")), _quantity(row.cells.get("lalu.realisasi"))
    if now is None or before is None or now.value is None or before.value is None:
        return ""
    unit = kalimat.unit_of(now, before)
    if unit is None:
        return ""
    if unit == "poin" and is_share(_text(row.cells.get("indikator"))):
        unit = "poin persentase"
    last = _text(table.values.get("tahun_lalu")) or "sebelumnya"
    shown = (_text(row.cells["realisasi"]), _text(row.cells["lalu.realisasi"]))
    sentence = f"Realisasi indikator {_name(row)} {kalimat.change(now.value, before.value, unit, shown, last)}"
    c_now, c_before = value_of(row.cells.get("capaian")), value_of(row.cells.get("lalu.capaian"))
    if c_now is None or c_before is None:
        return sentence + "."
    return f"{sentence}; capaian kinerjanya {kalimat.turn(c_now, c_before)}."


def _against_final(row: Row, year: str) -> str:
    kemajuan = value_of(row.cells.get("capaian"))
    if kemajuan is None:
        return ""
    return (
        f"Realisasi indikator {_name(row)}{year} sebesar {_text(row.cells.get('realisasi'))} "
        f"{kalimat.reached(kemajuan)} target akhir Renstra sebesar {_text(row.cells.get('target'))}, "
        f"dengan tingkat kemajuan {percent(kemajuan)}."
    )


def _against_nation(table: TableData, row: Row) -> str:
    ours, other = _quantity(row.cells.get("realisasi")), _quantity(row.cells.get("nasional.realisasi"))
    if ours is None or other is None or ours.value is None or other.value is None:
        return ""
    if kalimat.unit_of(ours, other) is None:
        return ""
    name = _text(table.values.get("nasional")) or "nasional"
    own, theirs = _text(row.cells["realisasi"]), _text(row.cells["nasional.realisasi"])
    how = kalimat.compared(ours.value, other.value)
    return f"Realisasi indikator {_name(row)} sebesar {own}, {how} realisasi {name} sebesar {theirs}."


# --- Bab III: anggaran -------------------------------------------------------------------------------------------


def _first(*contents: Content | None) -> Decimal | None:
    return next((v for c in contents if (v := value_of(c)) is not None), None)


def _budget(tables: dict[str, TableData], year: str) -> list[str]:
    main, belanja = tables.get("pengukuran"), tables.get("anggaran")
    total = next((r.cells for r in belanja.rows if r.kind == "jumlah"), {}) if belanja is not None else {}
    values = main.values if main is not None else {}
    pagu = _first(total.get("pagu"), values.get("jumlah.pagu"))
    realisasi = _first(total.get("realisasi_rp"), values.get("jumlah.realisasi_rp"))
    serapan = _first(total.get("serapan"), values.get("jumlah.serapan"))
    if pagu is None or realisasi is None or serapan is None:
        return []
    tail = kalimat.rest_of(pagu, realisasi)
    used = f"terealisasi {rupiah(realisasi)} atau {percent(serapan)}{tail}."
    return [f"Dari anggaran{year} sebesar {rupiah(pagu)} {used}"]


def _allocated(context: Context, tables: dict[str, TableData]) -> list[str]:
    """Amounts per sasaran, and their share of the whole."""
    lines = []
    table = tables.get("kinerja-anggaran")
    for row in _rows(table) if table is not None else ():
        pagu, realisasi, of = (value_of(row.cells.get(f)) for f in ("pagu", "realisasi_rp", "serapan"))
        if pagu is not None and realisasi is not None and of is not None:
            used = f"dialokasikan {rupiah(pagu)} dan terealisasi {rupiah(realisasi)} atau {percent(of)}"
            lines.append(f"Untuk {_owner(context, row)} {used}.")
    shares = tables.get("alokasi")
    sums = next((r.cells for r in shares.rows if r.kind == "jumlah"), {}) if shares is not None else {}
    amount = value_of(sums.get("pagu"))
    share = value_of(shares.values.get("jumlah.persen_anggaran")) if shares is not None else None
    if amount is not None and share is not None:
        lines.append(
            f"Anggaran untuk mencapai sasaran itu {rupiah(amount)} atau {percent(share)} dari seluruh anggaran."
        )
    return lines


def _efficiencies(context: Context, table: TableData) -> list[str]:
    rows = list(_rows(table)) + [r for r in table.rows if r.kind == "jumlah"]
    owners = [_text(r.cells.get("sasaran")) for r in rows]
    found = []
    serapan: tuple[str, Content] | None = None
    for row, owner in zip(rows, owners, strict=True):
        own = row.cells.get("serapan")
        if own is not None:
            serapan = (owner, own)
        elif serapan is not None and serapan[0] == owner and owner:
            row = Row(row.kind, {**row.cells, "serapan": serapan[1]})  # of the sasaran, written beside its first row
        sentence = _efficiency(context, row, owners.count(owner) > 1)
        found += [sentence] if sentence else []
    return found


def _efficiency(context: Context, row: Row, several: bool) -> str:
    value = value_of(row.cells.get("efisiensi"))
    capaian, serapan = value_of(row.cells.get("capaian")), value_of(row.cells.get("serapan"))
    if value is None or capaian is None or serapan is None:
        return ""
    settings = context.result.settings
    what = _text(row.cells.get("uraian")).lower() or "keseluruhan"
    if "sasaran" in row.cells:
        what = _owner(context, row) + (f" pada indikator {_name(row)}" if several else "")
    sentence = (
        f"Tingkat efisiensi {what} sebesar {_text(row.cells['efisiensi'])} dengan rumus "
        f"{formulas.FORMULA_WORDS[settings.efficiency]} (capaian {percent(capaian)}, penyerapan {percent(serapan)})"
    )
    if capaian < HUNDRED:
        return f"{sentence}; karena capaian kinerja belum 100%, penggunaan anggarannya belum dapat disebut efisien."
    if settings.efficiency != "EF_RATIO":
        return sentence + "."
    bands = tuple(formulas.Band(b, w) for b, w in settings.efficiency_bands) or formulas.EFFICIENCY_BANDS
    return f"{sentence}, termasuk kategori {(formulas.band(value, bands) or '').lower()}."


# --- Bab IV ------------------------------------------------------------------------------------------------------


def _conclusion(context: Context, table: TableData, tables: dict[str, TableData], year: str) -> list[str]:
    rows = list(_rows(table))
    known = [v for r in rows if (v := value_of(r.cells.get("capaian"))) is not None]
    opd = _text(table.values.get("opd")) or "Perangkat daerah"
    lines = [f"{opd} mengukur {_counted(context, rows)} dengan {len(rows)} indikator kinerja{year}."]
    if known:
        met = sum(v >= HUNDRED for v in known)
        below = len(known) - met
        state = f"Sebanyak {met} indikator mencapai atau melebihi target"
        lines[0] += f" {state} dan {below} indikator belum mencapai target." if below else f" {state}."
        lines += _per_sasaran(context, rows)
        mean = _mean(context, known)
        lines.append(f"Rata-rata capaian kinerja {len(known)} indikator tersebut adalah {percent(mean)}.")
    if len(known) < len(rows):
        lines.append(
            f"Capaian {len(rows) - len(known)} indikator belum dapat dihitung dan tidak diikutkan dalam rata-rata."
        )
    return lines + _budget(tables, year)


def _counted(context: Context, rows: list[Row]) -> str:
    """ "1 tujuan dan 2 sasaran"."""
    names: dict[str, set[str]] = {"tujuan": set(), "sasaran": set()}
    for row in rows:
        if "sasaran" in row.cells:
            names[_kind(context, row)].add(_text(row.cells["sasaran"]))
    parts = [f"{len(found)} {level}" for level, found in names.items() if found]
    return " dan ".join(parts) or f"{len(rows)} sasaran"


def _mean(context: Context, values: list[Decimal]) -> Decimal:
    mean = formulas.divide(sum(values[1:], values[0]), Decimal(len(values)))
    return round_to(mean, 2, context.rounding.modes["kinerja"])


def _per_sasaran(context: Context, rows: list[Row]) -> list[str]:
    """The mean capaian of each sasaran whose indicators all have one."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if "sasaran" in row.cells and "indikator" in row.cells:
            groups.setdefault(_owner(context, row), []).append(row)
    lines = []
    for owner, members in groups.items():
        values = [v for r in members if (v := value_of(r.cells.get("capaian"))) is not None]
        if len(values) < len(members):
            continue
        mean = _mean(context, values)
        what = "rata-rata capaian kinerja" if len(values) > 1 else "capaian kinerja"
        told = f"dengan {what} {percent(mean)} ({kalimat.verdict(mean)})"
        lines.append(f"{_capitals(owner)} terdiri dari {len(values)} indikator {told}.")
    return lines
