"""What the explanations propose for single cells, for the sheets and notes that show a cell at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Explanation, Finding, Place, Repair
from lkjip_xl.report.temuan import figure
from lkjip_xl.result import Result


@dataclass(frozen=True, slots=True)
class Proposal:
    """The repair of one cell; sure when its explanation stands alone in rank 1, else it is only offered."""

    repair: Repair
    sure: bool

    @property
    def text(self) -> str:
        """The new content as people write it: "264.433.150", "mungkin 8.840.870.726"."""
        return shown(self.repair.after) if self.sure else f"mungkin {shown(self.repair.after)}"


def shown(value: Decimal | str | None) -> str:
    """A figure with Indonesian separators, a text as it is."""
    if not isinstance(value, Decimal):
        return "(kosong)" if value is None else value
    text = figure(value) or ""
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, fraction = text.partition(".")
    return sign + f"{int(whole):,}".replace(",", ".") + ("," + fraction if fraction else "")


def proposals(result: Result) -> Mapping[Place, Proposal]:
    """Cell -> what it should hold. Only where the figures decide, or one single way was found at all."""
    groups: dict[tuple[tuple[int, ...], frozenset[Place]], list[int]] = {}
    for number, explanation in enumerate(result.explanations):
        groups.setdefault(_about(result, explanation), []).append(number)
    found: dict[Place, Proposal] = {}
    for numbers in groups.values():
        ways = [result.explanations[n] for n in numbers]
        first = [w for w in ways if w.rank == 1]
        chosen = first if len(first) == 1 else ways if len(ways) == 1 else []
        for way in chosen:
            for repair in way.repairs:
                if repair.place.part == 0:
                    found.setdefault(repair.place, Proposal(repair, way.rank == 1))
    return found


def _about(result: Result, explanation: Explanation) -> tuple[tuple[int, ...], frozenset[Place]]:
    """What an explanation is about: its findings, and of one that tells of many cells at once, which of them."""
    many = [result.findings[n] for n in explanation.findings if result.findings[n].many > 1]
    cells = {at.place.cell for finding in many for at in finding.locations}
    return explanation.findings, frozenset(r.place.cell for r in explanation.repairs if r.place.cell in cells)


def with_proposals(finding: Finding, known: Mapping[Place, Proposal]) -> Finding:
    """The finding with what its cells should hold added to its advice (for notes on cells)."""
    said = [
        f"{at.place.a1}: {known[at.place.cell].text}"
        for at in finding.locations
        if at.place.cell in known and at.place.a1
    ]
    if not said:
        return finding
    return replace(finding, advice=" ".join(p for p in (finding.advice, f"Usul isi sel {'; '.join(said[:3])}.") if p))
