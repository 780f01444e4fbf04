"""The list of sheets: for each kind of template sheet, the tables that the folder gives, or why there is none."""

from collections.abc import Callable
from dataclasses import replace

from lkjip_xl.model import Document
from lkjip_xl.write.lampiran.content import Row, TableData, Words, present, words
from lkjip_xl.write.lampiran.context import Context, column_level, common_values, figure, slots_of
from lkjip_xl.write.lampiran.tables import alokasi, banding, kinerja, lain, pk, pohon

Builder = Callable[[Context, str], list[TableData]]


def _pengukuran(context: Context, name: str) -> list[TableData]:
    document = kinerja.main_measurement(context)
    if document is None:
        return []
    base = kinerja.table(context, document, "pengukuran", name, want=("capaian", "predikat"))
    return [replace(base, values=dict(base.values) | lain.summary_values(context, document))]


def _capaian(context: Context, name: str) -> list[TableData]:
    document = kinerja.numbered(context.of_kind(*kinerja.KINDS), "3.1.1") or kinerja.main_measurement(context)
    if document is None:
        return []
    return [kinerja.table(context, document, "capaian", name, want=("capaian", "predikat"))]


def _tujuan_sasaran(context: Context, name: str) -> list[TableData]:
    """Tabel 2.1.1: from a table of its own, else from the Matrik of the Renstra."""
    documents = context.of_kind("renstra", "tujuan-sasaran", "iku", "pengukuran")
    found = [d for d in documents if any("formulasi" in i.texts for i in d.items)]
    found = found or [d for d in documents if _is_matrik(d) and d.kind in ("renstra", "iku")]
    best = kinerja.numbered(found, "2.1.1") or next(iter(found), None)
    return [goal_table(context, best, name)] if best is not None else []


def goal_table(context: Context, document: Document, name: str) -> TableData:
    """Tujuan, sasaran, indikator, formulasi and the year's target."""
    year = str(context.result.settings.tahun or context.result.folder.year or document.year or "")
    found = [m for m in kinerja.measures(document) if m.sasaran is not None and m.sasaran.level == "sasaran"]
    rows = []
    for measure in found:
        item = measure.item
        formula = item.texts.get("formulasi")
        if formula is not None and column_level(document, formula.place) == "tujuan":
            formula = None  # the formula of the tujuan, not of this indicator
        target = item.figure("target") or item.figure("target", year) or item.figure("target", "akhir")
        percent = True if target is not None and target.unit in (None, "%") and kinerja.is_share(item.name) else None
        cells = [
            *kinerja.heading_cells(measure),
            ("formulasi", words(formula.text, formula.place) if formula else None),
        ]
        rows.append(Row("indikator", present([*cells, ("target", figure(target, "nilai", percent))])))
    return TableData("tujuan-sasaran", name, tuple(rows), common_values(context, document), kinerja.spans_of(found))


def _rkt(context: Context, name: str) -> list[TableData]:
    return [pohon.rkt(context, d, name) for d in context.of_kind("rkt")]


def _is_matrik(document: Document) -> bool:
    """A Matrik has targets per year and no money."""
    return not any(s.field in ("pagu", "realisasi_rp") for s in slots_of(document)) or "matrik" in document.layout


def _matrik(context: Context, name: str) -> list[TableData]:
    return [pohon.matrik(context, d, name) for d in context.of_kind("renstra") if _is_matrik(d)]


def _renstra(context: Context, name: str) -> list[TableData]:
    documents = [d for d in context.of_kind("renstra") if not _is_matrik(d)]
    tables = [pohon.renstra(context, d, f"B. Tabel {d.number}" if d.number else name) for d in documents]
    return [t if d.number else replace(t, name=_with_years(t)) for d, t in zip(documents, tables, strict=True)]


def _with_years(table: TableData) -> str:
    """A table without a number is told from its neighbours by its years."""
    years = table.values.get("kurun")
    return f"{table.name} {years.text.replace(' ', '')}" if isinstance(years, Words) else table.name


def _pegawai(what: str) -> Builder:
    """Which of the staff tables: told by the table number, else by the words of its heading and rows."""
    order = ("jabatan", "pendidikan", "golongan", "pejabat")
    numbers = dict(zip(order, ("1.1", "1.2", "1.3", "1.4"), strict=True))

    def build(context: Context, name: str) -> list[TableData]:
        for document in context.of_kind("pegawai"):
            number = document.number.strip(". ")
            sort = next((k for k, v in numbers.items() if v == number), None) or staff_kind(document)
            if sort == what:
                return [lain.pegawai(context, document, name)]
        return []

    return build


def staff_kind(document: Document) -> str:
    """jabatan, pendidikan, golongan or pejabat: from title, headings and rows."""
    headings = " ".join(c.heading for t in document.tables for c in t.columns)
    words_ = f"{document.title} {headings} {' '.join(i.name for i in document.items)}".casefold()
    if any(w in words_ for w in ("golongan", "pangkat")):
        return "golongan"
    if any(w in words_ for w in ("pendidikan", "slta", "s.1", "s1", "diploma")):
        return "pendidikan"
    return "pejabat" if "pejabat" in words_ else "jabatan"


def _anggaran(context: Context, name: str) -> list[TableData]:
    document = lain.budget_document(context)
    return [lain.belanja(context, document, name)] if document is not None else []


BUILDERS: dict[str, Builder] = {
    "matrik": _matrik,
    "renstra": _renstra,
    "pk": pk.pk("pk", "pk", below=True),
    "perubahan-pk": pk.pk("perubahan-pk", "perubahan-pk", below=True),
    "rkt": _rkt,
    "pengukuran": _pengukuran,
    "pegawai-jabatan": _pegawai("jabatan"),
    "pegawai-pendidikan": _pegawai("pendidikan"),
    "pegawai-golongan": _pegawai("golongan"),
    "pegawai-pejabat": _pegawai("pejabat"),
    "tujuan-sasaran": _tujuan_sasaran,
    "tabel-pk": pk.pk("tabel-pk", "pk"),
    "tabel-perubahan-pk": pk.pk("tabel-perubahan-pk", "perubahan-pk"),
    "capaian": _capaian,
    "tahun-lalu": banding.tahun_lalu,
    "akhir-renstra": banding.akhir_renstra,
    "nasional": banding.nasional,
    "anggaran": _anggaran,
    "alokasi": alokasi.alokasi,
    "kinerja-anggaran": alokasi.kinerja_anggaran,
    "efisiensi": alokasi.efisiensi,
}

# What each sheet is called when it is missing, and what it needs.
MISSING = {
    "matrik": "Matrik Renstra",
    "renstra": "tabel Renstra dengan pagu per tahun",
    "pk": "Perjanjian Kinerja",
    "perubahan-pk": "Perubahan Perjanjian Kinerja",
    "rkt": "Rencana Kinerja Tahunan",
    "pengukuran": "Pengukuran Kinerja",
    "pegawai-jabatan": "tabel pegawai menurut jabatan",
    "pegawai-pendidikan": "tabel pegawai menurut pendidikan",
    "pegawai-golongan": "tabel pegawai menurut golongan",
    "pegawai-pejabat": "tabel pejabat struktural dan fungsional",
    "tujuan-sasaran": "tujuan, sasaran, indikator dan formulasi (Matrik Renstra)",
    "tabel-pk": "Perjanjian Kinerja",
    "tabel-perubahan-pk": "Perubahan Perjanjian Kinerja",
    "capaian": "Pengukuran Kinerja",
    "tahun-lalu": "pengukuran kinerja yang memuat tahun sebelumnya",
    "akhir-renstra": "target akhir Renstra",
    "nasional": "target dan realisasi nasional atau instansi pembanding",
    "anggaran": "DPA/DPPA atau laporan realisasi anggaran",
    "alokasi": "alokasi anggaran per sasaran",
    "kinerja-anggaran": "kinerja dan anggaran per sasaran",
    "efisiensi": "capaian dan penyerapan anggaran per sasaran",
}
