"""Small scenes for the weights of the explainer: a few figures, what must hold among them, and what is then to be
said in the first rank. One cell alone means that the figures tell; several that they do not."""

from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.explain import explain
from lkjip_xl.model import Form, Place, Quantity, parse_a1
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.settings import Settings
from tests.explain.build import add, cell, findings, ratio, same

Way = dict[str, str]


@dataclass(frozen=True)
class Scene:
    """figures: "C1 12.500, C2 7.500, E2 98,5%". PK!C1 stands in another file, "-" is a dash, "kosong" a blank,
    "?5.00.0:5000|500" a broken text with what it may have been, '5000.000 a text with a decimal point. E are
    percentages, G and H realisasi and target of an indikator, all others rupiah.
    holds: "C1 = C2 + C3; E2 = D2 / C2; F2 = C2 - D2; C2 = PK!C2".
    first: the ways of the first rank, as "C1 20.000" (several cells: "C1 20.000 & C2 1").
    """

    figures: str
    holds: str
    first: tuple[str, ...]

    def relations(self) -> list[Relation]:
        """What must hold, over the figures."""
        cells = dict(_figure(text) for text in self.figures.split(", "))
        return [_relation(text.strip(), cells) for text in self.holds.split(";")]

    def said(self) -> list[Way]:
        """What the explainer puts into the first rank."""
        relations = self.relations()
        found = explain(relations, findings(relations), Settings())
        ways = [
            {f"{'PK!' if r.place.file == 'PK.xlsx' else ''}{r.place.a1}": f"{r.after:f}" for r in e.repairs}
            for e in found
            if e.rank == 1
        ]
        return sorted(ways, key=str)

    def wanted(self) -> list[Way]:
        """What it should put there."""
        ways = [dict(_pair(part) for part in way.split(" & ")) for way in self.first]
        return sorted(ways, key=str)


def _pair(text: str) -> tuple[str, str]:
    address, value = text.split(" ")
    return address, value.replace(".", "").replace(",", ".").rstrip("%")


def _figure(text: str) -> tuple[str, Quantity]:
    address, _, written = text.strip().partition(" ")
    file = "PK.xlsx" if address.startswith("PK!") else "F.xlsx"
    plain = address.removeprefix("PK!")
    unit = {"E": "%", "G": "", "H": ""}.get(plain[0], "Rp")
    if written.startswith("?"):
        shown, _, near = written[1:].partition(":")
        return address, cell(plain, shown, file=file, unit=unit, candidates=[int(n) for n in near.split("|")])
    if written in ("kosong", "-"):
        return address, cell(plain, None if written == "kosong" else "-", file=file, unit=unit)
    if written.startswith("'"):
        text = written[1:]
        return address, Quantity(Place(file, "S", *parse_a1(plain)), Form.NUMBER, Decimal(text), text, unit, 3)
    made = cell(plain, _pair(text.strip())[1], file=file, unit=unit)
    return address, replace(made, text=written)


def _relation(text: str, cells: dict[str, Quantity]) -> Relation:
    left, right = text.split(" = ")
    if " / " in right:
        top, bottom = right.split(" / ")
        family = "capaian" if bottom.startswith("H") else "serapan"
        formula = "positif" if family == "capaian" else family
        return replace(ratio(cells[left], cells[top], cells[bottom], formula), family=family)
    if " - " in right:
        top, bottom = right.split(" - ")
        made = add(cells[left], cells[top], family="sisa", what="sisa: pagu dikurangi realisasi")
        return replace(made, minus=(cells[bottom],))
    if " + " in right:
        return add(cells[left], *(cells[part] for part in right.split(" + ")))
    return same(cells[left], cells[right])
