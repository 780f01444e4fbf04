"""How wide and how high text is on paper, so that rows get explicit heights on which Excel and LibreOffice agree.

Widths are those of Helvetica/Arial (Adobe font metrics) with a factor per font family; a reserve is added, for
a row a little too high is better than a line that is cut. Lengths are points.
"""

from functools import lru_cache

_WIDTHS = {
    " ": 278, "!": 278, '"': 355, "#": 556, "$": 556, "%": 889, "&": 667, "'": 191, "(": 333, ")": 333, "*": 389,
    "+": 584, ",": 278, "-": 333, ".": 278, "/": 278, ":": 278, ";": 278, "<": 584, "=": 584, ">": 584, "?": 556,
    "@": 1015, "A": 667, "B": 667, "C": 722, "D": 722, "E": 667, "F": 611, "G": 778, "H": 722, "I": 278, "J": 500,
    "K": 667, "L": 556, "M": 833, "N": 722, "O": 778, "P": 667, "Q": 778, "R": 722, "S": 667, "T": 611, "U": 722,
    "V": 667, "W": 944, "X": 667, "Y": 667, "Z": 611, "[": 278, "\\": 278, "]": 278, "_": 556, "a": 556, "b": 556,
    "c": 500, "d": 556, "e": 556, "f": 278, "g": 556, "h": 556, "i": 222, "j": 222, "k": 500, "l": 222, "m": 833,
    "n": 556, "o": 556, "p": 556, "q": 556, "r": 333, "s": 500, "t": 278, "u": 556, "v": 500, "w": 722, "x": 500,
    "y": 500, "z": 500,
}  # fmt: skip
_DEFAULT = 600
# Average width against Arial, and line height against font size, of families found in agency templates.
_FAMILIES = {
    "arial narrow": (0.82, 1.2), "arial": (1.0, 1.18), "liberation sans": (1.0, 1.18), "helvetica": (1.0, 1.18),
    "calibri": (0.92, 1.26), "carlito": (0.92, 1.26), "cambria": (0.98, 1.22), "times new roman": (0.92, 1.18),
    "bookman old style": (1.08, 1.2), "verdana": (1.18, 1.25), "tahoma": (1.02, 1.24), "georgia": (1.05, 1.18),
    "book antiqua": (1.0, 1.28), "century gothic": (1.1, 1.25), "garamond": (0.88, 1.18), "maiandra gd": (1.05, 1.25),
}  # fmt: skip
_OTHER = (1.08, 1.3)
_RESERVE = 1.04
PADDING = 5.0  # left and right inside a cell together
BOLD = 1.08


def text_width(text: str, font: str, size: float, bold: bool = False) -> float:
    """Width of one line of text."""
    factor = _FAMILIES.get(font.casefold(), _OTHER)[0] * (BOLD if bold else 1.0) * _RESERVE
    return sum(_WIDTHS.get(c, 556 if c.isdigit() else _DEFAULT) for c in text) * size * factor / 1000


def line_height(font: str, size: float) -> float:
    """Height of one line."""
    return size * _FAMILIES.get(font.casefold(), _OTHER)[1]


@lru_cache(maxsize=20000)
def line_count(text: str, width: float, font: str, size: float, bold: bool = False) -> int:
    """Number of lines that a wrapped text takes in a cell of the given width. Too long a word is broken."""
    room = max(width - PADDING, size)
    return sum(_paragraph(part, room, font, size, bold) for part in text.split("\n"))


def _paragraph(text: str, room: float, font: str, size: float, bold: bool) -> int:
    lines, used = 1, 0.0
    space = text_width(" ", font, size, bold)
    for word in text.split(" "):
        width = text_width(word, font, size, bold)
        if used and used + space + width > room:
            lines, used = lines + 1, 0.0
        elif used:
            used += space
        if width > room:
            # A broken word wastes part of each line.
            extra = int(width / (room * 0.92))
            lines, used = lines + extra, width - extra * room * 0.92
        else:
            used += width
    return lines


def text_height(text: str, width: float, font: str, size: float, bold: bool = False, wrap: bool = True) -> float:
    """Height that a text needs in a cell, padding included."""
    lines = line_count(text, width, font, size, bold) if wrap else text.count("\n") + 1
    return lines * line_height(font, size) + 4.0
