"""Stable ids of relations: made of the family and of the places that take part, never of an order of reading."""

from collections.abc import Iterable

from lkjip_xl.model import Place, Quantity


def place_id(place: Place) -> str:
    """A place in one short string."""
    tail = f"#{place.part}" if place.part else ""
    return f"{place.file}|{place.sheet}|{place.a1 or '-'}{tail}"


def relation_id(family: str, cells: Iterable[Quantity], extra: str = "") -> str:
    """Id over the places of some cells (their order does not matter)."""
    places = sorted(place_id(c.place) for c in cells)
    shown = places[0] if places else "-"
    more = f"+{len(places) - 1}" if len(places) > 1 else ""
    return f"{family}:{shown}{more}" + (f":{extra}" if extra else "")
