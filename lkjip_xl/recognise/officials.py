"""Whose document it is: of the head of the agency, or of an official below the head."""

import re
from enum import Enum

from lkjip_xl.model import Document

BY_OFFICIAL = ("pk", "perubahan-pk", "rkt", "rencana-aksi", "pengukuran", "iku")
_ACTING = r"(?:\b(?:plt|plh|pj|pjs)\b\.?\s*)?"
_HEAD = re.compile(
    _ACTING + r"(?:\bkepala\s+(?:badan|dinas|kantor|satuan|pelaksana|perangkat|kepolisian|biro)\b|\bkadis\b|\bkaban\b|"
    r"\bkasat\w*\b|\binspektur\b(?!\s+pembantu)|\bcamat\b|\bdirektur\b|\bsekretaris\s+(?:daerah|dprd|dewan)\b|\bsekda\b|\bsekwan\b)",
    re.IGNORECASE,
)
# functional officials by their grade or their calling, and others without a unit of their own (PermenPAN-RB 1/2023)
_FUNCTIONAL = (
    r"\bahli\s+(?:pertama|muda|madya|utama)\b|\b(?:penyelia|mahir|terampil|pemula)\b|\b(?:analis|penyuluh|pranata|arsiparis|"
    r"pustakawan|auditor|perencana|widyaiswara|pengelola|pengadministrasi|penelaah|bendahara|fungsional|guru|dokter|perawat|"
    r"bidan|apoteker|ketua\s+tim|(?:sub)?\s*koordinator)\b(?=\s+\w|\s*$)"
)
_BELOW = re.compile(
    r"\bkepala\s+(?:bidang|bagian|seksi|sub|upt\w*|unit|balai|puskesmas|instalasi|tata\s+usaha|sekretariat|urusan|loka|sekolah)\b|"
    r"\b(?:kabid|kabag|kasi|kasie|kasubag|kasubbag|kasubid|kasubbid|ka\.?\s*(?:bid|bag|sie?|sub\w*|upt\w*)|ktu)\b|\binspektur\s+pembantu\b|\birban\b|"
    r"\bwakil\s+direktur\b|\bsekretaris\b(?!\s+(?:daerah|dprd|dewan))|\bsek(?:ban|dis|cam|ret)\b|\blurah\b|"
    r"\bpejabat\s+(?:administrator|pengawas|fungsional)\b|\beselon\s*(?:iii|iv|3|4)\b|\bjabatan\s+fungsional\b|\bstaf\b|\bpelaksana\s*$"
    rf"|{_FUNCTIONAL}",
    re.IGNORECASE,
)
_SHEET_ONLY = re.compile(
    r"^\s*(?:sub\s*bidang|sub\s*bagian|subbag|bidang|bagian|seksi|uptd?|sekretariat)\b", re.IGNORECASE
)


class Rank(Enum):
    """Where the official of a document stands; UNKNOWN where nothing tells."""

    HEAD = "kepala"
    BELOW = "bawahan"
    UNKNOWN = ""


def rank_in(text: str | None) -> Rank:
    """The rank that a jabatan, or a line that names one, tells. The first jabatan in the text decides:
    "KEPALA BIDANG A DINAS B" is a Kepala Bidang."""
    if not text:
        return Rank.UNKNOWN
    head, below = _HEAD.search(text), _BELOW.search(text)
    if head and below:
        return Rank.HEAD if head.start() < below.start() else Rank.BELOW
    return Rank.HEAD if head else Rank.BELOW if below else Rank.UNKNOWN


def rank_of(document: Document) -> tuple[Rank, str]:
    """(rank, the words that tell it): the jabatan in the titles, else the one who signs last, else the sheet's name."""
    if document.kind not in BY_OFFICIAL:
        return Rank.UNKNOWN, ""
    signers = [s.office.text for s in document.signatures if s.office is not None]
    ranks = [(rank_in(t), t) for t in signers if rank_in(t) is not Rank.UNKNOWN]
    told = [(rank_in(t), t) for t in (document.holder or "", _office_in(document.title)) if t]
    # a PK is signed by an official and the one above: the lower of the two owns it
    told += [next((r for r in ranks if r[0] is Rank.BELOW), ranks[0] if ranks else (Rank.UNKNOWN, ""))]
    told.append((rank_in(document.sheet), document.sheet))
    if _SHEET_ONLY.match(document.sheet):
        told.append((Rank.BELOW, document.sheet))
    return next((t for t in told if t[0] is not Rank.UNKNOWN), (Rank.UNKNOWN, ""))


def _office_in(title: str) -> str:
    """The words of a title from its first jabatan on."""
    found = [m.start() for p in (_HEAD, _BELOW) if (m := p.search(title))]
    return title[min(found) :] if found else ""


# what stands below sekretaris, bidang and bagian (eselon III); the first that fits
_TIERS = (
    (3, re.compile(rf"\b(?:staf|pelaksana|eselon\s*(?:v|5))\b|{_FUNCTIONAL}", re.IGNORECASE)),
    (2, re.compile(
        r"\b(?:kepala\s+(?:sub\w*|seksi|tata\s+usaha|urusan)|sub\s*(?:bidang|bagian|bag|bid|koordinator)|kasub\w*|kasie?|ka\.?\s*sub\w*|"
        r"ktu|seksi|eselon\s*(?:iv|4)|pejabat\s+pengawas)\b", re.IGNORECASE)),
)  # fmt: skip


def tier_of(document: Document) -> int:
    """How far below the head the official of a subordinate's document stands: 1 sekretaris, bidang, bagian, UPT;
    2 sub bidang, sub bagian, seksi; 3 staf and functional officials."""
    _, words = rank_of(document)
    return next((tier for tier, pattern in _TIERS if pattern.search(words)), 1)
