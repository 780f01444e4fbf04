"""Signatory, place and date that neither the documents nor the settings say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from lkjip_xl.model import Signature
from lkjip_xl.report.usulan.material import TO_FILL, Material, Unsigned, Usul
from lkjip_xl.settings.lines import Entry

PARTS = ("jabatan", "nama", "pangkat", "nip")


def place_and_date(material: Material) -> Iterator[Usul]:
    """Place and date for all sheets that lack them; the place as other documents write it."""
    sheets = [_short(one.sheet) for one in material.unsigned if "tempat_tanggal" in one.parts]
    if not sheets:
        return
    places = Counter(
        s.place_date.text.partition(",")[0].strip() for s in _signatures(material) if s.place_date is not None
    )
    place = next(iter(places.most_common(1)), ("", 0))[0]
    settings = material.result.settings
    entry = Entry("cetak", (("tempat", settings.place or place), ("tanggal", settings.date)))
    why = f"tempat dan tanggal pada lembar {', '.join(sheets)} tidak tertulis; tulis tanggalnya seperti 1 Maret 2022."
    yield Usul(entry, TO_FILL, why)


def signers(material: Material) -> Iterator[Usul]:
    """The rest of the signature blocks: sheets with the same gap take one signer."""
    groups: dict[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], list[Unsigned]] = {}
    for one in material.unsigned:
        parts = tuple(p for p in one.parts if p in PARTS)
        if parts:
            groups.setdefault((parts, tuple(sorted(one.said.items()))), []).append(one)
    for (parts, said), sheets in groups.items():
        known = dict(said)
        twin = _like(known, _signatures(material))
        values = {part: known.get(part) or twin.get(part, "") for part in PARTS}
        entry = Entry("penandatangan", (("lampiran", [_short(one.sheet) for one in sheets]), *values.items()))
        found = [part for part in parts if values[part]]
        why = f"{', '.join(parts)} tidak tertulis di dokumennya"
        why += f"; {', '.join(found)} diambil dari tanda tangan dokumen lain." if found else "."
        yield Usul(entry, "mungkin" if len(found) == len(parts) else TO_FILL, why)


def _signatures(material: Material) -> list[Signature]:
    return [s for d in material.result.folder.used for s in d.signatures]


def _like(said: dict[str, str], signatures: Sequence[Signature]) -> dict[str, str]:
    """What other documents say of the same person (by name, NIP, else by office)."""
    for part in ("nama", "nip", "jabatan"):
        if part in said:
            found = [t for s in signatures if _plain((t := _texts(s)).get(part, "")) == _plain(said[part])]
            return {key: text for texts in found for key, text in texts.items()}
    return {}


def _texts(one: Signature) -> dict[str, str]:
    cells = {"jabatan": one.office, "nama": one.name, "pangkat": one.rank, "nip": one.nip}
    texts = {part: " ".join(cell.text.split()) for part, cell in cells.items() if cell is not None}
    if "nip" in texts:
        texts["nip"] = re.sub(r"^NIP\s*[.:]?\s*", "", texts["nip"], flags=re.IGNORECASE)
    return texts


def _plain(text: str) -> str:
    return "".join(re.findall(r"\w", text.casefold()))


def _short(sheet: str) -> str:
    """A sheet as `lampiran` names it: its letter where it has one."""
    found = re.match(r"([A-Z])\. ", sheet)
    return found[1] if found else sheet
