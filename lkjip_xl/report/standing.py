"""How each document stands (read for certain, used or left out, why), and the conclusion of a run."""

from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_xl.checks.format import listed
from lkjip_xl.model import Document, Folder, Form, Unrecognised
from lkjip_xl.recognise import IGNORED
from lkjip_xl.recognise.konsep import is_draft
from lkjip_xl.recognise.own import OUTPUT, TEMPLATE
from lkjip_xl.relations.penetapan import penetapan
from lkjip_xl.relations.trust import doubted, why_doubted
from lkjip_xl.relations.yearly import only_parts, summed, tells_year
from lkjip_xl.result import Result

EMPTY_SHEET = "Lembar kosong."
KIND_SURE = 0.15  # from here on the lead of a jenis over the next best one is clear
_NAMED = 3  # files that are named


@dataclass(frozen=True, slots=True)
class Standing:
    """sure: its reading is certain; used: its figures count; reason: why not, None where both hold."""

    sure: bool
    used: bool
    reason: str | None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """Whether the outputs may be printed and signed as they are, in one sentence."""

    ready: bool
    sentence: str


def standing(document: Document) -> Standing:
    """How a document stands."""
    rows = [why_doubted(t) for t in doubted(document)]
    kind = [f"Jenisnya dapat juga {document.runner_up}."] if kind_doubted(document) else []
    reasons = [*_left_out(document), *kind, *rows]
    return Standing(not rows and not kind, counts(document), " ".join(reasons) if reasons else None)


def kind_doubted(document: Document) -> bool:
    """Another jenis fits a document almost as well."""
    return bool(document.runner_up) and document.kind_sure < KIND_SURE


def counts(document: Document) -> bool:
    """Whether a document's figures count in the report."""
    return document.copy_of is None and document.choice.used


# reason of a choice -> the sentence, with the arguments of the choice
LEFT_OUT = {
    "tersembunyi": "Lembar tersembunyi; yang dipakai lembar “{lembar}” di {berkas}.",
    "konsep": "Konsep; yang dipakai lembar “{lembar}” di {berkas}.",
    "tahun": "Dokumen tahun {tahun}, sedangkan laporan ini tahun {laporan}.",
    "opd": "Dokumen {opd}, sedangkan laporan ini milik {laporan}.",
    "pemegang": "Milik pejabat di bawah kepala perangkat daerah ({pemegang}); yang dipakai dokumen kepalanya.",
    "versi": "Digantikan oleh versi yang bertanggal lebih akhir: lembar “{lembar}” di {berkas}.",
    "revisi": "Digantikan oleh revisi yang lebih akhir: lembar “{lembar}” di {berkas}.",
    "rangkap": "Rangkap: lembar “{lembar}” di {berkas} memuat hal yang sama dengan angka lain, dan dari isinya tidak "
    "dapat dipastikan mana yang berlaku; keduanya tidak dipakai sampai ditentukan di lkjip.toml.",
    "cakupan": "Petikan: hanya memuat sebagian dari lembar “{lembar}” di {berkas}.",
}


def _left_out(document: Document) -> Iterator[str]:
    if document.copy_of is None:
        if not document.choice.used:
            yield LEFT_OUT[document.choice.reason].format(**document.choice.args)
        return
    told = next((n.message for n in document.notes if n.code in ("salinan", "lembar-tersembunyi")), None)
    yield told or f"Diganti oleh lembar “{document.copy_of.sheet}” di {document.copy_of.file}."


def conclusion(result: Result) -> Conclusion:
    """The state of a run in one line: ready to print only where every document was understood, the core set is there,
    nothing is in doubt and no galat is left. Lampiran that lack a workbook of their own do not count."""
    folder = result.folder
    read = f"{len(folder.documents)} dokumen dibaca"
    if _blank(folder):
        why = "formulirnya belum diisi, sehingga tidak ada angka yang dapat diperiksa"
        return Conclusion(False, f"{read}, tetapi {why}: BELUM siap cetak.")
    reasons = list(_reasons(result))
    if reasons:
        return Conclusion(False, f"{', '.join([read, *reasons])}: BELUM siap cetak.")
    warnings = sum(f.level.value == "peringatan" for f in result.findings)
    if warnings:
        return Conclusion(
            True, f"{read}, tidak ada galat, {warnings} peringatan: siap cetak setelah peringatannya dilihat."
        )
    return Conclusion(True, f"{read}, tidak ada galat dan tidak ada peringatan: siap cetak.")


def _blank(folder: Folder) -> bool:
    cells = (q for d in folder.active for i in d.items for c in i.figures.values() for q in c)
    return all(q.form is Form.BLANK for q in cells)


def _reasons(result: Result) -> Iterator[str]:
    folder = result.folder
    unread, unknown = unread_files(folder), unknown_files(folder)
    if unread:
        yield f"{len(unread)} berkas tidak terbaca ({_some(unread)})"
    if unknown:
        yield f"{len(unknown)} berkas tidak dikenali isinya ({_some(unknown)})"
    if failed := sum(o.fault for o in result.outcomes) + len(result.faults):
        yield f"{failed} bagian pekerjaan tidak selesai"
    if folder.year is None:
        yield "tahun laporan belum diketahui"
    if lacking := missing_core(folder):
        yield f"belum ada {listed(lacking, len(lacking))}"
    doubted_kinds = sum(kind_doubted(d) for d in folder.active)
    if doubted_kinds:
        yield f"jenis {doubted_kinds} dokumen belum pasti"
    tables = sum(1 for d in folder.active for _ in doubted(d))
    if tables:
        yield f"susunan baris {tables} tabel belum pasti"
    unsettled = sum(r.open for r in penetapan(folder.used, result.known_directions(), result.settings))
    if unsettled:
        yield f"arah {unsettled} indikator belum ditetapkan"
    drafts = sum(counts(d) and is_draft(d, sure=True) for d in folder.documents)
    if drafts:
        yield f"{drafts} dokumen masih konsep"
    wrong = sum(f.level.value == "galat" for f in result.findings)
    if wrong:
        yield f"{wrong} galat"


SPENT = "realisasi anggaran"
# what a report cannot do without: the kinds of which one must count, with the figure that it must hold
CORE: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("Perjanjian Kinerja", ("pk", "perubahan-pk"), None),
    ("pengukuran kinerja", ("pengukuran",), "realisasi"),
    ("DPA atau DPPA", ("dpa", "dppa", "realisasi"), "pagu"),
    (SPENT, ("dpa", "dppa", "realisasi"), "realisasi_rp"),
)


def missing_core(folder: Folder) -> list[str]:
    """What of the core set (PK, pengukuran, DPA or DPPA with realisasi) no document that counts holds."""
    lacking = [(name, kinds[-1]) for name, kinds, figure in CORE
               if not any(_holds(d, figure) for d in folder.of_kind(*kinds))]  # fmt: skip
    lacking = [(name, kind) for name, kind in lacking if name != SPENT or summed(folder.used) is None]
    return [f"{name} setahun" if only_parts(folder.used, kind) else name for name, kind in lacking]


def _holds(document: Document, figure: str | None) -> bool:
    if figure is None or figure == "realisasi_rp":
        return tells_year(document, figure)
    cells = (q for i in document.items for s, c in i.figures.items() if s.field == figure for q in c)
    filled = any(not q.empty for q in cells)  # "WTP" is a realisasi too
    return filled and (figure != "realisasi" or tells_year(document))


def _some(names: list[str]) -> str:
    more = f", dan {len(names) - _NAMED} lainnya" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def unread_files(folder: Folder) -> list[str]:
    """Workbooks of the folder that could not be opened; outputs of this program are no loss."""
    return [u.file for u in folder.unrecognised if u.sheet is None and u.file in folder.files and not _expected(u)]


def unknown_files(folder: Folder) -> list[str]:
    """Workbooks in which no sheet was recognised, those apart that are blank or left out on purpose."""
    known = {d.file for d in folder.documents} | {u.file for u in folder.unrecognised if u.sheet is None}
    covers = {(c.place.file, c.place.sheet) for c in folder.covers}
    sheets = [u for u in folder.unrecognised if u.sheet is not None and (u.file, u.sheet) not in covers]
    strange = [u.file for u in sheets if not _expected(u) and u.file not in known]
    return list(dict.fromkeys(strange))


def _expected(one: Unrecognised) -> bool:
    return one.reason in (OUTPUT, TEMPLATE, IGNORED, EMPTY_SHEET)
