"""What the tables ask of a run: which document a table is made from, how to round, which relation stands
behind a cell, and the words (opd, tahun, signatories) that every sheet may use."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from lkjip_xl.model import Document, Form, Item, Place, Quantity, Slot, furthest
from lkjip_xl.recognise.titling import in_small_letters
from lkjip_xl.relations import formulas
from lkjip_xl.relations.directions import Directions
from lkjip_xl.relations.goals import reached
from lkjip_xl.relations.kinds import Ratio, Sum
from lkjip_xl.relations.rounding import Rounding, observed, round_to
from lkjip_xl.result import Result
from lkjip_xl.write.lampiran.content import Content, Figure, Key, Quotient, Ref, Words, present, words
from lkjip_xl.write.lampiran.tanda_tangan import of_document

SURE = 0.9


@dataclass(slots=True)
class Context:
    """Lookups into a Result. Built once per run."""

    result: Result
    rounding: Rounding
    ratios: Mapping[Place, Ratio]
    sums: Mapping[Place, tuple[Sum, ...]]
    directions: Directions

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that count."""
        return self.result.folder.printed

    def of_kind(self, *kinds: str) -> list[Document]:
        """Visible active documents of the kinds, else the hidden ones; of each kind those that run furthest in the
        year."""
        found = furthest([d for d in self.documents if d.kind in kinds])
        return [d for d in found if not d.hidden] or found

    def subordinates(self, kind: str) -> list[Document]:
        """The PK of officials below the head, where lkjip.toml wants them printed."""
        if not self.result.settings.subordinates:
            return []
        found = [d for d in self.result.folder.active if d.kind == kind and d.choice.reason == "pemegang"]
        return [d for d in found if not d.choice.used and not d.hidden]

    def quotient(
        self,
        formula: str,
        top: tuple[Ref, Decimal | None],
        bottom: tuple[Ref, Decimal | None],
        source: Quantity | None,
        key: Key | None = None,
    ) -> Quotient | None:
        """A computed ratio: formula and operands' values; None where it has no answer and the input no figure.

        The relation that the checks hold for the same cell settles the formula (polarity, share of what).
        """
        relation = self.settled(source) if source is not None else None
        if relation is not None:
            formula = relation.formula
        value = exact_value(formula, top[1], bottom[1], self.result.settings.cap)
        group = _group(formula)
        mode = self.rounding.modes[group]
        shown = round_to(value, self.rounding.decimals, mode) if value is not None else None
        return Quotient(formula, top[0], bottom[0], group, shown, mode, source, key)

    def settled(self, cell: Quantity) -> Ratio | None:
        """The relation behind a computed cell, unless its formula is in doubt (polarity not settled)."""
        relation = self.ratios.get(cell.place)
        return relation if relation is not None and relation.sure >= SURE else None

    def judged(
        self, item: Item, target: Quantity | None, realisasi: Quantity | None, source: Quantity | None, key: Key | None
    ) -> Content | None:
        """The capaian of a target that is no plain figure: as printed in the input, else by the rule that applies;
        None where there is none."""
        printed = source is not None and not source.empty and (source.known or not source.formula)
        if printed or target is None or realisasi is None:
            return figure(source, "%", None, key)
        source = source if printed or source is None else replace(source, form=Form.BLANK, text="")
        found = reached(item.name, target, realisasi, self.polarity_formula(item))
        exact = found.capped(self.result.settings.cap) if found is not None else None
        if found is None or exact is None:
            return figure(source, "%", None, key)
        value = self.rounding.apply(exact, "kinerja")
        place = source.place if source is not None else realisasi.place
        quantity = Quantity(place, Form.NUMBER, value, unit="%", decimals=self.rounding.decimals)
        return Figure(quantity, "%", None, key, found.how)

    def polarity_formula(self, item: Item) -> str | None:
        """Formula of an indicator's capaian, None where its polarity must be settled first."""
        return self.directions.formula(item.name)


def _group(formula: str) -> str:
    if formula.startswith("EF_"):
        return "efisiensi"
    return "anggaran" if formula in ("serapan", "bagian") else "kinerja"


def exact_value(formula: str, top: Decimal | None, bottom: Decimal | None, cap: Decimal | None) -> Decimal | None:
    """The unrounded value of a ratio; None where it has no answer."""
    if formula.startswith("EF_"):
        return formulas.efisiensi(top, bottom, formula)
    if formula in ("serapan", "bagian"):
        return formulas.serapan(bottom, top)
    polarity = "negatif" if formula in formulas.NEGATIVE else "positif"
    return formulas.capaian(bottom, top, polarity, formula if polarity == "negatif" else "NEG_LAN", cap)  # type: ignore[arg-type]


def build_context(result: Result) -> Context:
    """The lookups of a run."""
    ratios = {r.result.place: r for r in result.relations if isinstance(r, Ratio)}
    sums: dict[Place, list[Sum]] = {}
    for relation in result.relations:
        if isinstance(relation, Sum) and len(relation.total) == 1 and not relation.minus:
            sums.setdefault(relation.total[0].place, []).append(relation)
    rounding = observed(result.relations, result.settings)
    return Context(result, rounding, ratios, {p: tuple(s) for p, s in sums.items()}, result.known_directions())


def slots_of(document: Document) -> frozenset[Slot]:
    """The slots that the document has columns for."""
    return frozenset(s for item in document.items for s in item.figures)


def fields_of(document: Document) -> frozenset[str]:
    """The fields that the document has columns for."""
    return frozenset(s.field for s in slots_of(document))


def column_level(document: Document, place: Place) -> str:
    """The level that the column of a cell describes (side by side tables), "" where all rows are meant."""
    for table in document.tables:
        if table.first <= place.row <= table.last:
            return next((c.level for c in table.columns if c.col == place.col), "")
    return ""


def figure(
    quantity: Quantity | None, kind: str = "nilai", percent: bool | None = None, key: Key | None = None
) -> Content | None:
    """A figure of an input, or None where there is no such cell."""
    return Figure(quantity, kind, percent, key) if quantity is not None else None


def city_of(opd: str) -> str:
    """The region at the end of an agency's name: "Badan Kepegawaian Daerah Kota Blitar" -> "Kota Blitar"."""
    match = re.search(r"\b(kota|kabupaten|provinsi)\s+\S.*$", opd, re.IGNORECASE)
    return match[0] if match else ""


def common_values(context: Context, document: Document | None) -> dict[str, Content]:
    """The words that every sheet may use: opd, tahun, pejabat, the signatures of the document."""
    result = context.result
    opd = result.settings.opd or (document.opd if document else None) or result.folder.opd or ""
    year = result.settings.tahun or (document.year if document else None) or result.folder.year
    opd = in_small_letters(opd, [d.opd or "" for d in context.documents])
    holder = (document.holder if document else None) or (f"Kepala {opd}" if opd else "")
    holder = in_small_letters(holder, [f"Kepala {opd}"])
    place = document.opd_place if document else None
    values = [("opd", words(opd, place)), ("OPD", words(opd.upper(), place)), ("pejabat", words(holder))]
    values += [("PEJABAT", words(holder.upper())), ("wilayah", words(city_of(opd)))]
    values += [(f"satuan_{name}", Words("")) for name in ("target", "tujuan", "sasaran")]
    if year is not None:
        values += [("tahun", Words(str(year))), ("tahun_lalu", Words(str(year - 1)))]
    return present(values) | (of_document(document) if document else {})
