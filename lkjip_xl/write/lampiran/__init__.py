"""Lampiran LKjIP: the printable workbook, laid out from the template.

Order: the template is read as a description, the tables are made from the documents, each sheet is laid out from
the top down, computed cells become live formulas, and XlsxWriter writes it all.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from lkjip_xl.checks.format import listed
from lkjip_xl.model import Form, Place, contained, parse_a1
from lkjip_xl.report.usulan.material import Unsigned
from lkjip_xl.result import Result
from lkjip_xl.settings import is_table
from lkjip_xl.write.lampiran.content import Figure, TableData
from lkjip_xl.write.lampiran.context import Context, build_context, common_values
from lkjip_xl.write.lampiran.plan import Plan
from lkjip_xl.write.lampiran.template import TemplateSheet

__all__ = ["write_lampiran"]

_RESERVED = ("Sumber angka", "Narasi")


@dataclass(frozen=True, slots=True)
class Written:
    """What is worth saying about the lampiran (in Indonesian), what its signature blocks lack, the sheets that were not
    made for want of a workbook, and those that failed (as sentences)."""

    notes: tuple[str, ...]
    unsigned: tuple[Unsigned, ...]
    missing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the summary says beside the conclusion."""
        words = "Tidak dibuat karena bahannya tidak ada di folder (tidak menghalangi pencetakan yang lain)"
        return (f"{words}: {', '.join(self.missing)}.",) if self.missing else ()


def write_lampiran(result: Result, path: Path, template: Path | None = None, home: Path | None = None) -> Written:
    """Writes the lampiran of a result to `path`. home: where it is to stand, for its links, if elsewhere.

    template: the users' own template, None for the one that comes with the tool. Raises CannotGoOn for a template
    that cannot be used (not opened, a mark missing or misspelt) and where the output cannot be written.
    """
    from lkjip_xl.write.lampiran import check, lembar_narasi, live, narasi, sheets, sumber, tanda_tangan
    from lkjip_xl.write.lampiran.tables.daftar import BUILDERS
    from lkjip_xl.write.lampiran.template import default_template, read_template

    source = template if template is not None else default_template()
    described = read_template(source)
    check.check_template(source.name, described, set(BUILDERS))
    context = build_context(result)
    notes: list[str] = []
    missing: list[str] = []
    faults: list[str] = []
    plans = _plans(context, described, notes, missing, faults)
    formulas = live.make_live(context, plans)
    trace = result.settings.trace
    origins = sumber.origins(plans, formulas) if trace != "tidak" else []
    comments = sumber.rule_notes(plans)
    for name, cells_said in (sumber.notes_of(origins) if trace == "catatan" else {}).items():
        comments.setdefault(name, {}).update(cells_said)
    out = sheets.Workbook(path)
    for plan in plans:
        cells = {parse_a1(c): text for c, text in comments.get(plan.name, {}).items()}
        with contained(f"Isi lembar {plan.name} yang lengkap", faults):
            sheets.write_plan(out, plan, formulas, cells)
    paper = _paper(result, described[0])
    with contained("Lembar Narasi", faults):
        if parts := narasi.sentences(context, [p.data for p in plans]):
            lembar_narasi.write_narration(out, parts, paper)
    if trace == "lembar" and origins:
        with contained("Lembar Sumber angka", faults):
            sumber.write_sources(out, origins, _way_back(result.path, home or path), paper)
    out.close()
    unsigned = tanda_tangan.unsigned(plans)
    said = [*notes, *_left_behind(described, plans), *_faulty(plans), *_unsigned(unsigned)]
    return Written(tuple(dict.fromkeys(said)), unsigned, tuple(missing), tuple(faults))


def _plans(
    context: Context, described: tuple[TemplateSheet, ...], notes: list[str], missing: list[str], faults: list[str]
) -> list[Plan]:
    """All sheets laid out, in the order of the template; what the folder does not hold is named in the notes."""
    from lkjip_xl.write.lampiran.tables.daftar import BUILDERS, MISSING
    from lkjip_xl.write.lampiran.tables.lain import unfinished

    plans: list[Plan] = []
    taken: set[str] = {name.casefold() for name in _RESERVED}
    for sheet in (s for s in described if not s.hidden):
        with contained(f"Lembar {sheet.name}", faults):
            tables = _tables(context, sheet)
            if not tables:
                missing.append(sheet.name)
            for table in tables:
                plans.append(_laid_out(context, sheet, table, taken))
                notes += table.notes
    kinds = {s.name: s.kind for s in described}
    why = [f"{name} ({MISSING[kind]})" for name in missing if (kind := kinds[name]) is not None]
    if why:
        notes.append(f"Tidak dibuat karena bahannya tidak ada di folder: {'; '.join(why)}.")
    notes += unfinished(context)
    absent = sorted(set(BUILDERS) - {s.kind for s in described})
    notes += [f"Templat tidak memuat lembar {MISSING[kind]}; lampiran itu tidak dibuat." for kind in absent]
    return plans


def _tables(context: Context, sheet: TemplateSheet) -> list[TableData]:
    """The tables of a sheet of the template; one without any for a sheet of the users' own."""
    from lkjip_xl.write.lampiran.tables.daftar import BUILDERS

    if sheet.kind is None:
        return [TableData("", sheet.name, (), common_values(context, None))]
    return [t for t in BUILDERS[sheet.kind](context, sheet.name) if t.rows]


def _laid_out(context: Context, sheet: TemplateSheet, table: TableData, taken: set[str]) -> Plan:
    """One table on its sheet."""
    from lkjip_xl.write.lampiran.columns import fit_columns
    from lkjip_xl.write.lampiran.layout import lay_out
    from lkjip_xl.write.lampiran.pages import widened
    from lkjip_xl.write.lampiran.tanda_tangan import completed

    renamed = _renumbered(context, sheet)
    name = _name(context, table.name if table.name != sheet.name else renamed.name, taken)
    paper = _paper(context.result, sheet)
    fitted = widened(fit_columns(renamed, table), renamed, paper)
    values = completed(table.values, context.result.settings, name)
    return lay_out(fitted, replace(table, name=name, values=values), name, paper)


def _renumbered(context: Context, sheet: TemplateSheet) -> TemplateSheet:
    """Table numbers as settled in lkjip.toml, in the sheet's name and its title."""
    from lkjip_xl.write.lampiran.template import Cell

    numbers = context.result.settings.table_numbers
    change = next((old for old in numbers if is_table(sheet.name, old)), None)
    if change is None:
        return sheet
    old, new = f"Tabel {change}", f"Tabel {numbers[change]}"
    cells = {
        at: Cell(c.value.replace(old, new), c.style) if isinstance(c.value, str) and c.value.strip(". ") == old else c
        for at, c in sheet.cells.items()
    }
    return replace(sheet, name=sheet.name.replace(old, new), cells=cells)


def _name(context: Context, wanted: str, taken: set[str]) -> str:
    """A sheet name that Excel takes: at most 31 characters, none of []:*?/\\, used once."""
    base = "".join(c for c in wanted if c not in "[]:*?/\\").strip("' ") or "Lembar"
    name, n = base[:31], 1
    while name.casefold() in taken:
        n += 1
        tail = f" ({n})"
        name = base[: 31 - len(tail)] + tail
    taken.add(name.casefold())
    return name


def _paper(result: Result, sheet: TemplateSheet) -> int:
    """A4 by the settings, else what the template says."""
    return 9 if result.settings.paper == "A4" else sheet.page.paper


def _way_back(folder: Path, path: Path) -> str:
    """Relative path from the output's folder to the inputs, for the links."""
    import os

    try:
        back = os.path.relpath(folder.resolve(), path.resolve().parent).replace("\\", "/")
    except ValueError:  # another drive
        return folder.resolve().as_posix() + "/"
    return "" if back == "." else back + "/"


def _left_behind(described: tuple[TemplateSheet, ...], plans: list[Plan]) -> list[str]:
    notes = [
        f"Templat, lembar {sheet.name}: {what} tidak dapat dibawa ke lampiran."
        for sheet in described
        for what in sheet.left_behind
    ]
    return notes + [note for plan in plans for note in plan.notes]


UNREAD = (Form.BROKEN, Form.ERROR, Form.OTHER)


def _faulty(plans: list[Plan]) -> list[str]:
    """Figures that cannot be read: printed as written (a date or TRUE not at all), and named here."""
    found: dict[tuple[str, Place, bool], list[str]] = {}
    for plan in plans:
        for row, mark in plan.addresses:
            spot = plan.spot(row, mark)
            content = spot.content if spot is not None else None
            if isinstance(content, Figure) and content.quantity.form in UNREAD:
                quantity = content.quantity
                left_out = quantity.form is Form.OTHER
                found.setdefault((quantity.text, quantity.place, left_out), []).append(plan.name)
    return [
        f"Angka “{text}” ({place}) tidak dapat dibaca; "
        f"{'dikosongkan' if left_out else 'ditulis seperti aslinya'} pada lembar {', '.join(names)}."
        for (text, place, left_out), names in found.items()
    ]


_SIGN_WORDS = {
    "tempat_tanggal": "tempat dan tanggal",
    "jabatan": "jabatan",
    "nama": "nama",
    "pangkat": "pangkat",
    "nip": "NIP",
}


def _unsigned(missing: tuple[Unsigned, ...]) -> list[str]:
    """Parts of the signature blocks that nobody says, the sheets that lack the same ones told together."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for one in missing:
        groups.setdefault(one.parts, []).append(one.sheet)
    return [
        f"Tanda tangan pada lembar {listed(sheets, len(sheets))}: {', '.join(_SIGN_WORDS[p] for p in parts)} tidak ada "
        f"di folder. {_how_to_sign(parts)} Baris siap pakainya ada di usulan.toml."
        for parts, sheets in groups.items()
    ]


def _how_to_sign(parts: tuple[str, ...]) -> str:
    place = "kunci tempat dan tanggal di bagian [cetak]" if "tempat_tanggal" in parts else ""
    keys = [p for p in parts if p != "tempat_tanggal"]
    person = f"kunci {', '.join(keys)} di bagian [[penandatangan]]" if keys else ""
    return f"Isi di lkjip.toml: {'; '.join(p for p in (place, person) if p)}."
