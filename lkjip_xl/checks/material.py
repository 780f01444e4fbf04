"""What there is to look at in a folder. A check names what it `needs`; where that is missing it is not run, with
the reason, and never passed.

A need is one of MATERIAL, or several of them joined by "|" of which one will do.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lkjip_xl.model import Document, Folder, Form, Item, Quantity, Slot

# name -> how it is called in "tidak ada ..."
MATERIAL: Mapping[str, str] = {
    "dokumen": "dokumen yang dikenali",
    "angka": "angka di dokumen yang dikenali",
    "angka teks": "angka pecahan yang diketik sebagai teks",
    "rumus": "sel berumus",
    "rupiah": "anggaran (rupiah) di dokumen yang dikenali",
    "pagu": "pagu anggaran yang terisi",
    "realisasi_rp": "realisasi anggaran yang terisi",
    "sisa": "sisa anggaran yang tertulis",
    "serapan": "persentase serapan yang tertulis",
    "persen_anggaran": "persentase anggaran yang tertulis",
    "target": "target kinerja yang terisi",
    "realisasi": "realisasi kinerja yang terisi",
    "capaian": "capaian kinerja yang tertulis",
    "efisiensi": "tingkat efisiensi yang tertulis",
    "pegawai": "jumlah pegawai",
    "judul persen": "kolom target atau realisasi yang judulnya menyebut persen",
    "nama": "nama program, kegiatan, sasaran atau indikator",
    "kode": "program atau kegiatan yang berkode",
    "program": "program yang tertulis",
    "sasaran": "sasaran yang tertulis",
    "indikator": "indikator yang tertulis",
    "keterangan": "kolom keterangan yang terisi",
    "kalimat": "kalimat atau keterangan di dokumen yang dikenali",
    "tanda tangan": "blok tanda tangan",
    "nip": "NIP yang terisi",
    "nilai galat": "sel yang berisi nilai galat",
    "nomor tabel": "tabel yang bernomor",
    "tahun": "tahun laporan yang dapat diketahui dari berkas-berkas ini",
    "tahun lalu": "folder tahun lalu yang disebut di lkjip.toml (tahun_lalu)",
}
_RUPIAH = ("pagu", "realisasi_rp", "sisa")
_PEOPLE = ("laki", "perempuan", "jumlah")
_PLAIN = (*_RUPIAH, "serapan", "persen_anggaran", "target", "realisasi", "capaian", "efisiensi")
_NAMED = ("program", "kegiatan", "sub_kegiatan", "sasaran", "indikator", "tujuan", "rekening")
_CODED = ("program", "kegiatan", "sub_kegiatan")


def missing(needs: Sequence[str], there: frozenset[str]) -> str | None:
    """Why a check with these needs has nothing to look at; None where it has."""
    for need in needs:
        choices = need.split("|")
        if not there.intersection(choices):
            return "tidak ada " + " atau ".join(MATERIAL[c] for c in choices)
    return None


def present(folder: Folder, previous: Folder | None) -> frozenset[str]:
    """Which of MATERIAL the documents that count hold."""
    found = {name for document in folder.active for name in _in_document(document)}
    found |= {"nip"} if folder.nips else set()
    found |= {"nilai galat"} if folder.faults else set()
    found |= {"tahun"} if folder.year is not None else set()
    found |= {"tahun lalu"} if previous is not None else set()
    return frozenset(found)


def _in_document(document: Document) -> Iterator[str]:
    yield "dokumen"
    if document.texts or any("keterangan" in i.texts for i in document.items):
        yield "kalimat"
    if document.signatures:
        yield "tanda tangan"
    if any(s.nip is not None and any(ch.isdigit() for ch in s.nip.text) for s in document.signatures):
        yield "nip"
    if document.number:
        yield "nomor tabel"
    for table in document.tables:
        if any(c.name in ("target", "realisasi") and says_percent(c.heading) for c in table.columns):
            yield "judul persen"
    for item in document.items:
        yield from _in_item(item)


def _in_item(item: Item) -> Iterator[str]:
    if item.name and item.level in _NAMED:
        yield "nama"
        yield item.level
    if item.code and item.level in _CODED:
        yield "kode"
    if "keterangan" in item.texts:
        yield "keterangan"
    for slot, cells in item.figures.items():
        written = [c for c in cells if c.form is not Form.BLANK]
        if written:
            yield from _in_slot(slot, written)


def _in_slot(slot: Slot, written: Iterable[Quantity]) -> Iterator[str]:
    yield "angka"
    if slot.field in _PLAIN:
        yield slot.field
    if slot.field in _RUPIAH:
        yield "rupiah"
    if slot.field in _PEOPLE:
        yield "pegawai"
    for cell in written:
        if cell.formula:
            yield "rumus"
        if not cell.is_true_number and cell.decimals:
            yield "angka teks"


def says_percent(heading: str) -> bool:
    """A heading that says that its figures are percentages."""
    return "%" in heading or "persen" in heading.casefold()
