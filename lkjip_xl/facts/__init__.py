"""What is known once about a folder: which documents count and why the others do not, the trees, the relations.

Built once by `establish` and handed to checks, explain, compute and write: nobody else picks documents, builds
trees or states relations, so that what a check says is what the lampiran prints.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lkjip_xl.model import Choice, Document, Folder
from lkjip_xl.relations.apart import Stated
from lkjip_xl.relations.directions import Directions
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.relations.tree import Tree
from lkjip_xl.settings import Settings

__all__ = ["Facts", "establish"]


@dataclass(frozen=True, slots=True)
class Facts:
    """The folder with every document's choice, its trees, and every relation with its verdict (None: untested)."""

    folder: Folder
    settings: Settings
    trees: tuple[Tree, ...]
    stated: Stated
    directions: Directions
    verdicts: Mapping[str, bool | None] = field(default_factory=dict)

    @property
    def relations(self) -> tuple[Relation, ...]:
        """Every relation that must hold."""
        return self.stated.relations

    def choice(self, document: Document) -> Choice:
        """Whether a document counts, and why not: Choice(used, reason, args, whole)."""
        return document.choice

    def tree(self, document: Document) -> Tree:
        """The tree of a document of this folder."""
        found = next((t for t in self.trees if t.document is document), None)
        return found or Tree(document, self.folder.year)


def establish(
    folder: Folder, settings: Settings, previous: Folder | None = None, before: Settings | None = None
) -> Facts:
    """The facts of a folder as recognised: choose the documents, build the trees, state and test the relations.

    previous, before: last year's folder and its settings, where lkjip.toml names one."""
    from lkjip_xl.facts.choice import chosen
    from lkjip_xl.relations.arith import holds
    from lkjip_xl.relations.assemble import state
    from lkjip_xl.relations.directions import directions

    folder = chosen(folder)
    trees = tuple(Tree(d, folder.year) for d in folder.active)
    known = directions(folder, settings, previous, before)
    stated = state(folder, trees, settings, known)
    return Facts(folder, settings, trees, stated, known, {r.id: holds(r) for r in stated.relations})
