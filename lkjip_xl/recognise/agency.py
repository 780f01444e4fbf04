"""The agency (perangkat daerah) that a text names: no bidang or UPTD of it, no title of a document, no person."""

import re

NAMED = re.compile(
    r"\b(?<!perjalanan )(?<!kendaraan )(?<!pakaian )(?<!rumah )(?:badan|dinas|inspektorat|kecamatan"
    r"|kelurahan|sekretariat(?=\s+(?:daerah|dprd|dewan|jenderal|kpu|komisi|bawaslu|korpri)\b)"
    r"|satuan polisi|rumah sakit|rsud|kantor"
    r"|puskesmas|bappeda|bapenda|bkd|bkpsdm|bpkad|distrik)\b",
    re.IGNORECASE,
)
_CHIEF = re.compile(r"\b(?<!perjalanan )(?:dinas|badan|inspektorat)\b", re.IGNORECASE)  # outranks a part of it
_PART = re.compile(
    r"^\W*(?:uptd?|unit pelaksana|bidang|bagian|seksi|sub ?bagian|sub ?bidang|subbag|sekretariat|cabang dinas|puskesmas"
    r"|rsud|rumah sakit|balai|kantor)\b",
    re.IGNORECASE,
)
_BELOW = re.compile(r"^\W*(?:uptd?|unit pelaksana|bidang|seksi|sub ?bagian|sub ?bidang|subbag)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"[\s\-–,(]+(?:(?:uptd?|unit pelaksana teknis|bidang|bagian|seksi|sub ?bagian|sub ?bidang|subbag)\s+\S"
    r"|(?:pengukuran|perjanjian|penetapan|rencana|realisasi|laporan|dokumen|evaluasi|perbandingan|pencapaian|capaian"
    r"|formulir|indikator|anggaran kas|tahun|bulan|triwulan|semester|periode|program|kegiatan)\s"
    r"|(?:per|posisi|keadaan|kondisi|sampai|s\s*[./]?\s*d)\s+(?:tanggal\s+)?\d{1,2}\s+[a-z]+|menurut\s|berdasarkan\s"
    r"|(?:perubahan\s+)?apb[dn]\b|murni\b|di\s?luar\s|khusus\s"
    r"|perubahan\s+(?:perjanjian|pk|penetapan|dokumen|dpa|anggaran)|(?:rkt|pk|dpa|dppa|lra|rak|renja|renstra|lkjip|lakip)\b"
    r"|(?:t\.?\s?a\.?\s*)?(?:19|20)\d\d|nip\b|(?:drs?|dra|ir|hj?)\.\s)",
    re.IGNORECASE,
)
# "kecamatan se-Kota Contoh", "kecamatan dan kelurahan": all of a kind, no agency
_MANY = re.compile(
    r"\b(?:kecamatan|kelurahan|puskesmas|dinas|badan|perangkat daerah)\s+(?:se\s?-\s?|dan\s+kelurahan\s*$)",
    re.IGNORECASE,
)
# "Guru menurut kecamatan dan jenjang", "capaian per puskesmas": what rows are counted by, no agency
_COUNTED_BY = re.compile(r"\b(?:menurut|berdasarkan|per|antar|tiap|setiap|masing[\s-]masing)\s+$", re.IGNORECASE)
_JOINED = re.compile(r"\w+\s+(?:dan|atau|serta)\b", re.IGNORECASE)
_HOSPITAL = re.compile(r"(?:rsud|rumah sakit|rs|puskesmas)\b", re.IGNORECASE)  # named after doctors
_DOCTOR = re.compile(r"\W*(?:drs?|ir|hj?)\.\s", re.IGNORECASE)
_AFTER = re.compile(
    r"\s*(?:bulan\s+\w+|triwulan\s+\w+|semester\s+\w+)?\s*(?:(?:untuk|pada)\s+)?(?:tahun(?:\s+anggaran)?|t\.?a\.?)?\s*(?:19|20)\d\d.*$",
    re.IGNORECASE,
)


def without_year(text: str) -> str:
    """A text without "TAHUN ANGGARAN 2021" and what follows it."""
    return _AFTER.sub("", text)


def agency_in(text: str) -> str | None:
    """The agency that a text names, or None."""
    name = tidy(text) if NAMED.search(text) else ""
    return name if len(name.split()) > 1 else None  # "Kepala Dinas" names none


def tidy(text: str) -> str:
    """The agency's name out of a text: without the jabatan, bidang or UPTD before it and the document and year after
    it; "" where only a part of an agency is named, or many at once."""
    text = re.sub(r"^[\d.\s]*\d{4}\s+", "", text)
    if _MANY.search(text):
        return ""
    found = NAMED.search(text)
    if found and (_COUNTED_BY.search(text, 0, found.start()) or _JOINED.match(text, found.start())):
        return ""
    if found and (_PART.match(text[found.start() :]) or _BELOW.match(text)):
        found = _CHIEF.search(text, found.end()) or found
    if found:
        text = text[found.start() :]
    elif _BELOW.match(text):
        return ""
    head = text.split(maxsplit=1)[0] if text.split() else ""
    end = _ENDS.search(text, len(head))
    if end and _DOCTOR.match(end[0]) and _HOSPITAL.match(text):
        end = _ENDS.search(text, end.end())
    text = text[: end.start()] if end else text
    return re.sub(r"[.…_]{3,}.*$", "", without_year(text)).strip(" -–:.,[]()")
