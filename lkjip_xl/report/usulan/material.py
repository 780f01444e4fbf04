"""What the makers of proposals look at, and what a proposal is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkjip_xl.model import Document, Item, Place
from lkjip_xl.result import Result
from lkjip_xl.settings.lines import Entry

TO_FILL = "perlu diisi"


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A sheet of the lampiran whose signature block lacks something.

    parts: of "tempat_tanggal", "jabatan", "nama", "pangkat", "nip" those that are missing;  said: those that are there.
    """

    sheet: str
    parts: tuple[str, ...]
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Material:
    """A run, and what only the writing of its lampiran could tell."""

    result: Result
    unsigned: tuple[Unsigned, ...] = ()


@dataclass(frozen=True, slots=True)
class Usul:
    """One proposal: the lines of lkjip.toml, how sure they are in words ("86%", "perlu diisi"), and why."""

    entry: Entry
    sure: str
    why: str


def owners(result: Result) -> Mapping[Place, tuple[Document, Item]]:
    """Whose figure each cell of the documents that are checked holds."""
    return {
        cell.place: (document, item)
        for document in result.folder.active
        for item in document.items
        for cells in item.figures.values()
        for cell in cells
    }
