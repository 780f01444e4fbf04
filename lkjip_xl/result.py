"""Everything one run found out: what the reports and the writers get. Holds no behaviour of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_xl.model import Explanation, Fill, Finding, Folder, Note, Outcome
from lkjip_xl.relations.directions import Directions, directions
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of reading, checking, explaining and computing one folder.

    findings:  all findings in report order; explanations point into it by index.
    fills:     blank cells with the values computed for them.
    formats:   file name -> format as sniffed ("xlsx", "xls", "html", ...), for every file that was read.
    reading:   notes of reading that belong to no document.
    faults:    parts of the program that failed and what of theirs is missing, in Indonesian; not those of checks.
    directions: which way each indikator is better, as the checks took it; ask `known_directions`.
    """

    path: Path
    folder: Folder
    settings: Settings
    relations: tuple[Relation, ...]
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]
    explanations: tuple[Explanation, ...]
    fills: tuple[Fill, ...]
    formats: Mapping[str, str] = field(default_factory=dict)
    reading: tuple[Note, ...] = ()
    directions: Directions | None = None
    faults: tuple[str, ...] = ()

    def known_directions(self) -> Directions:
        """The directions that the run settled, or (for a result made by hand) those that the folder tells."""
        return self.directions or directions(self.folder, self.settings)

    @property
    def year(self) -> str:
        """The year for file names and titles: "2021", or "tanpa tahun"."""
        return str(self.folder.year) if self.folder.year is not None else "tanpa tahun"


@dataclass(frozen=True, slots=True)
class Agency:
    """What came of one agency folder; `fault` is None when its outputs were written.

    pagu and realisasi are exact decimals as text (None when the folder holds none).
    """

    folder: str
    opd: str | None = None
    tahun: int | None = None
    dokumen: int = 0
    galat: int = 0
    peringatan: int = 0
    catatan: int = 0
    pagu: str | None = None
    realisasi: str | None = None
    fault: str | None = None
