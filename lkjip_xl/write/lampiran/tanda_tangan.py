"""The signature block of a sheet: what its document says, completed by lkjip.toml, and what neither says.

What a document says is never overwritten, and the parts of one person are never put under the name of another.
"""

import re
from collections.abc import Mapping, Sequence

from lkjip_xl.model import Document, Signature
from lkjip_xl.recognise.nips import known_digits
from lkjip_xl.recognise.officials import Rank, rank_in, rank_of
from lkjip_xl.recognise.titling import in_small_letters
from lkjip_xl.report.usulan.material import Unsigned
from lkjip_xl.settings import Settings, Signatory
from lkjip_xl.write.lampiran.content import Content, Words, present, words
from lkjip_xl.write.lampiran.plan import Plan

SUPERIORS = re.compile(r"\b(wali\s*kota|bupati|gubernur|menteri|presiden|sekretaris daerah)\b", re.IGNORECASE)
SIDES = ("kiri", "kanan")
_PERSON = ("jabatan", "nama", "pangkat", "nip")
_DATE = "ttd.kanan.tempat_tanggal"


def of_document(document: Document) -> dict[str, Content]:
    """The signers that a document names: whoever is above on the left, its own official on the right. Above the head
    stands the head of the region, above an official of the agency its head or another official of it."""
    blocks = list(document.signatures)
    left = next((s for s in blocks if s.office and SUPERIORS.search(s.office.text)), None)
    below, office = rank_of(document)
    if left is None and below is Rank.BELOW and len(blocks) > 1:
        left = next((s for s in blocks if s.office and rank_in(s.office.text) is Rank.HEAD), blocks[0])
    right = next((s for s in reversed(blocks) if s is not left), None)
    found = _signature("ttd.kiri", left) | _signature("ttd.kanan", right)
    if below is Rank.BELOW and "ttd.kanan.jabatan" not in found:  # else the head of lkjip.toml would sign for it
        found["ttd.kanan.jabatan"] = Words(in_small_letters(office))
    return found


def _signature(prefix: str, block: Signature | None) -> dict[str, Content]:
    if block is None:
        return {}
    parts = {"tempat_tanggal": block.place_date, "jabatan": block.office, "nama": block.name, "pangkat": block.rank}
    found = [(f"{prefix}.{name}", words(t.text, t.place)) for name, t in parts.items() if t is not None]
    if block.nip is not None:
        number = re.sub(r"^\s*NIP\s*[.:]?\s*", "", block.nip.text, flags=re.IGNORECASE)
        found.append((f"{prefix}.nip", words(known_digits(number), block.nip.place)))
    return present(found)


def completed(values: Mapping[str, Content], settings: Settings, sheet: str) -> dict[str, Content]:
    """The words of a sheet, with signatory, place and date of lkjip.toml where its document does not say them."""
    found = dict(values)
    signers = settings.signers(sheet)
    for side in SIDES:
        person = next((s for s in signers if _side(s) == side and any(getattr(s, part) for part in _PERSON)), None)
        said = {part: _text(found, side, part) for part in _PERSON}
        if person is None or not _may_be(person, said):
            continue
        for part in _PERSON:
            text = words(getattr(person, part))
            if not said[part] and text is not None:
                found[f"ttd.{side}.{part}"] = text
    if _DATE not in found and (when := place_and_date(settings, signers)):
        found[_DATE] = Words(when)
    return found


def place_and_date(settings: Settings, signers: Sequence[Signatory]) -> str:
    """ "Blitar, 28 Februari 2022" as lkjip.toml says it for a sheet; "" where it does not."""
    right = [s for s in signers if _side(s) == "kanan"]
    place = next((s.place for s in right if s.place), settings.place)
    date = next((s.date for s in right if s.date), settings.date)
    return ", ".join(p for p in (place, date) if p)


def _side(person: Signatory) -> str:
    return "kiri" if SUPERIORS.search(person.jabatan) else "kanan"


def _text(values: Mapping[str, Content], side: str, part: str) -> str:
    content = values.get(f"ttd.{side}.{part}")
    return content.text if isinstance(content, Words) else ""


def _may_be(person: Signatory, said: Mapping[str, str]) -> bool:
    """Nothing that the document says of its signer speaks against this person."""
    return all(_agree(getattr(person, part), said[part]) for part in _PERSON)


def _agree(one: str, other: str) -> bool:
    """Either is not said, or one begins with the other (a degree, the name of the agency behind the office)."""
    a, b = ("".join(re.findall(r"\w", text.casefold())) for text in (one, other))
    return a.startswith(b) or b.startswith(a)


def unsigned(plans: Sequence[Plan]) -> tuple[Unsigned, ...]:
    """The parts of the signature blocks that neither the folder nor lkjip.toml holds, sheet by sheet."""
    found = []
    for plan in plans:
        blank = [s.mark for x in plan.lines if x.signature for s in x.spots.values() if s.mark and s.content is None]
        parts = [m.rpartition(".")[2] for m in blank if m.startswith("ttd.kanan.")]
        if parts:
            said = {part: _text(plan.data.values, "kanan", part) for part in _PERSON}
            found.append(Unsigned(plan.name, tuple(dict.fromkeys(parts)), {k: v for k, v in said.items() if v}))
    return tuple(found)
