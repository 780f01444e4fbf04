"""What the style index of a cell means: its number format, whether that shows a date, bold, italic, indent."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lkjip_xl.read.xml import Attributes, is_true, local, parse

BUILTIN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: '"$"#,##0_);\\("$"#,##0\\)', 6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
    7: '"$"#,##0.00_);\\("$"#,##0.00\\)', 8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
    37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
    41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
    44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
_LITERAL = re.compile(r'"[^"]*"?|\\.|_.|\*.')
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.I)
_BRACKET = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Style:
    """One cell style. format "" is General; shows is "number", "date" or "duration"."""

    format: str = ""
    shows: str = "number"
    bold: bool = False
    italic: bool = False
    indent: int = 0


PLAIN = Style()


def shows(code: str) -> str:
    """What a number format code shows: "number", "date" (dates and times) or "duration" ([h]:mm)."""
    section = _LITERAL.sub("", code.split(";", 1)[0] if '"' not in code else _LITERAL.sub("", code).split(";", 1)[0])
    if _ELAPSED.search(section):
        return "duration"
    section = _BRACKET.sub("", section).lower().replace("general", "")
    return "date" if re.search(r"[dmyhs]", section) else "number"


def make_style(code: str, bold: bool, italic: bool = False, indent: int = 0) -> Style:
    """A style from a format code; General and the empty code are the same."""
    if not code or code.lower() in ("general", "standard"):
        return Style(bold=bold, italic=italic, indent=indent)
    return Style(code, shows(code), bold, italic, indent)


@dataclass(slots=True)
class _Reader:
    codes: dict[int, str] = field(default_factory=lambda: dict(BUILTIN))
    fonts: list[list[bool]] = field(default_factory=list)  # bold, italic
    cells: list[list[int]] = field(default_factory=list)  # format, font, indent
    inside: str = ""

    def start(self, name: str, attributes: Attributes) -> None:
        name = local(name)
        if name in ("fonts", "cellXfs", "numFmts", "cellStyleXfs", "dxfs"):
            self.inside = name
        elif name == "numFmt" and self.inside == "numFmts":
            self.codes[_int(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "font" and self.inside == "fonts":
            self.fonts.append([False, False])
        elif name in ("b", "i") and self.inside == "fonts" and self.fonts:
            self.fonts[-1][name == "i"] = is_true(attributes.get("val", "1"))
        elif name == "xf" and self.inside == "cellXfs":
            self.cells.append([_int(attributes.get("numFmtId")), _int(attributes.get("fontId")), 0])
        elif name == "alignment" and self.inside == "cellXfs" and self.cells:
            self.cells[-1][2] = _int(attributes.get("indent"))

    def end(self, name: str) -> None:
        if local(name) == self.inside:
            self.inside = ""


def read_styles(pieces: Iterable[bytes]) -> list[Style]:
    """The cell styles of styles.xml, by index. Raises BrokenXml."""
    reader = _Reader()
    parse(pieces, reader.start, reader.end)
    plain = (False, False)
    found = []
    for number, font, indent in reader.cells:
        bold, italic = reader.fonts[font] if font < len(reader.fonts) else plain
        found.append(make_style(reader.codes.get(number, ""), bold, italic, indent))
    return found


def _int(text: str | None) -> int:
    return int(text) if text and text.isdigit() and text.isascii() else 0
