"""The agency and the year, where the documents do not say them, or not with one voice."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from lkjip_xl.model import Document
from lkjip_xl.recognise.dates import find_years
from lkjip_xl.recognise.same_agency import same_agency
from lkjip_xl.report.usulan.material import TO_FILL, Material, Usul
from lkjip_xl.settings.lines import Entry

PLANS = ("renstra", "rpjmd")  # documents of several years


def opd(material: Material) -> Iterator[Usul]:
    """The name of the agency."""
    folder, settled = material.result.folder, material.result.settings.opd
    named = Counter(" ".join(d.opd.split()) for d in folder.active if d.opd)
    if settled or (folder.opd and all(same_agency(name, folder.opd) for name in named)):
        return
    entry = Entry("", (("opd", folder.opd or ""),))
    if not folder.opd:
        yield Usul(entry, TO_FILL, "nama perangkat daerah tidak terbaca dari dokumen mana pun.")
        return
    said = "; ".join(f"{name} ({count} dokumen)" for name, count in named.most_common(4))
    yield Usul(entry, _share(named, folder.opd), f"nama perangkat daerah ditulis berbeda-beda: {said}.")


def tahun(material: Material) -> Iterator[Usul]:
    """The year of the report."""
    folder, settled = material.result.folder, material.result.settings.tahun
    named = Counter(d.year for d in folder.active if d.year is not None and d.kind not in PLANS)
    if settled is not None or (folder.year is not None and len(named) < 2):
        return
    said = ", ".join(f"{year} ({count} dokumen)" for year, count in named.most_common(4))
    if folder.year is not None:
        yield Usul(Entry("", (("tahun", folder.year),)), _share(named, folder.year), f"dokumen menyebut tahun {said}.")
        return
    guess = next(iter(Counter(year for d in folder.active for year in _hinted(d)).most_common(1)), (0, 0))[0]
    why = "tahun laporan tidak terbaca dari dokumen mana pun"
    why += f"; {guess} terlihat pada nama berkas, lembar, atau tanggal tanda tangan." if guess else "."
    yield Usul(Entry("", (("tahun", guess),)), "mungkin" if guess else TO_FILL, why)


def _hinted(document: Document) -> list[int]:
    dates = [s.place_date.text for s in document.signatures if s.place_date is not None]
    return [
        year for text in (document.file, document.sheet, *dates) for year in find_years(text) if 1990 <= year <= 2100
    ]


def _share(named: Counter[Any], chosen: str | int) -> str:
    return f"{named[chosen]} dari {named.total()} dokumen"
