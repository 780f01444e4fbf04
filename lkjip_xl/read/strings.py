"""The shared strings of an .xlsx: texts, and which of them are bold in themselves (rich text)."""

from collections.abc import Iterable

from lkjip_xl.read.budget import Budget
from lkjip_xl.read.values import unescape
from lkjip_xl.read.xml import Attributes, is_true, local, parse


class _Reader:
    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.strings: list[str] = []
        self.bold: set[int] = set()
        self.parts: list[str] = []
        self.take = self.phonetic = self.run_bold = False
        self.in_run = self.plain = False

    def start(self, name: str, attributes: Attributes) -> None:
        name = local(name)
        if name == "si":
            self.parts = []
            self.plain = self.in_run = False
        elif name == "t":
            self.take = not self.phonetic
        elif name == "r":
            self.in_run, self.run_bold = True, False
        elif name == "b" and self.in_run:
            self.run_bold = is_true(attributes.get("val", "1"))
        elif name == "rPh":
            self.phonetic = True

    def text(self, data: str) -> None:
        if self.take:
            self.parts.append(data)
            if data.strip() and not (self.in_run and self.run_bold):
                self.plain = True

    def end(self, name: str) -> None:
        name = local(name)
        if name == "t":
            self.take = False
        elif name == "rPh":
            self.phonetic = False
        elif name == "r":
            self.in_run = False
        elif name == "si":
            text = unescape("".join(self.parts))
            if not self.plain and text.strip():
                self.bold.add(len(self.strings))
            self.budget.texts(1)
            self.strings.append(text)


def read_strings(pieces: Iterable[bytes], budget: Budget) -> tuple[list[str], frozenset[int]]:
    """All strings by index, and the indices of those whose every run is bold. Raises BrokenXml."""
    reader = _Reader(budget)
    parse(pieces, reader.start, reader.end, reader.text)
    return reader.strings, frozenset(reader.bold)
