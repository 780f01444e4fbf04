"""How a check is declared: one object holds its id, level, needs and words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lkjip_xl.checks.index import Index
from lkjip_xl.facts import Facts
from lkjip_xl.model import Finding, Folder, Level
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings


@dataclass(frozen=True, slots=True)
class Case:
    """What a check looks at: the folder, all relations (built once), the settings, the index over them, and
    last year's folder where lkjip.toml names one.

    sheets: the sheets of the lampiran as the template names them; none where nothing in the settings speaks of them."""

    folder: Folder
    relations: tuple[Relation, ...]
    settings: Settings
    prepared: Index | None = None
    previous: Folder | None = None
    facts: Facts | None = None
    sheets: tuple[str, ...] = ()

    @property
    def index(self) -> Index:
        """Where figures stand and which relations hold; built on the spot when nobody prepared it."""
        return self.prepared or Index(self.folder, self.relations, self.settings, self.facts)


@dataclass(frozen=True, slots=True)
class NotRun:
    """Returned by a check whose data is missing; the reason is in Indonesian."""

    reason: str


@dataclass(frozen=True, slots=True)
class Check:
    """A check and its words (all in Indonesian, Markdown).

    bad, good: example tables in Markdown, one "### Lembar: nama" per sheet; they go through the real reader
    and recogniser. bad must fire exactly this check, first at the cell `fires_at` ("Lembar!C4"); good is
    silent for the whole catalogue (galat and peringatan).
    run(case) yields findings, or returns NotRun.
    needs: what must be there for the check to have anything to look at (see `material`); all of them. Where one
    is missing the check is not run, with that reason. What is finer than that, `run` says itself with NotRun:
    a check that looked at nothing did not pass.
    folds: False where each finding says something of its own, so that like ones are not told as one (`folding`).
    """

    code: str
    name: str
    level: Level
    title: str
    checks: str
    why: str
    bad: str
    good: str
    mend: str
    fires_at: str
    run: Callable[[Case], Iterable[Finding] | NotRun]
    since: str = "0.1"
    needs: tuple[str, ...] = ()
    folds: bool = True
