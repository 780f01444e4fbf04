"""What must hold between figures. `build` states it once; checks, formulas and the explainer use it."""

from lkjip_xl.model import Folder
from lkjip_xl.relations.kinds import Equal, Ratio, Relation, Sum
from lkjip_xl.settings import Settings

__all__ = ["Equal", "Ratio", "Relation", "Sum", "build"]


def build(folder: Folder, settings: Settings) -> tuple[Relation, ...]:
    """Every relation that must hold in a folder, sorted by id."""
    from lkjip_xl.relations.assemble import build as build_all  # names are matched only when it is asked for

    return build_all(folder, settings)
