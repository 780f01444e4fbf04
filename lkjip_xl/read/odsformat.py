"""The styles of an OpenDocument spreadsheet: which cells are bold, which number format they have, which tables hide."""

from dataclasses import dataclass, field

from lkjip_xl.read.cells import whole
from lkjip_xl.read.styles import PLAIN, Style, make_style
from lkjip_xl.read.xml import Attributes, local

_DATA = {
    "number-style",
    "percentage-style",
    "currency-style",
    "date-style",
    "time-style",
    "boolean-style",
    "text-style",
}
_PARTS = {"day": "d", "month": "m", "year": "yy", "hours": "h", "minutes": "m", "seconds": "s", "am-pm": "AM/PM"}


@dataclass(slots=True)
class _Named:
    parent: str = ""
    data: str = ""
    bold: bool | None = None


@dataclass(slots=True)
class Formats:
    """Styles by name, filled by the handlers while styles.xml and the head of content.xml pass by."""

    hidden_tables: set[str] = field(default_factory=set)
    _named: dict[str, _Named] = field(default_factory=dict)
    _codes: dict[str, str] = field(default_factory=dict)
    _cells: dict[str, Style] = field(default_factory=dict)
    _style: str = ""
    _family: str = ""
    _data: str = ""
    _maps: dict[str, str] = field(default_factory=dict)  # data style -> the style that it applies to numbers
    _taking: bool = False

    def start_raw(self, name: str, at: Attributes) -> None:
        """An element of styles.xml opens."""
        self.start(local(name), {local(key): value for key, value in at.items()})

    def end_raw(self, name: str) -> None:
        """An element of styles.xml closes."""
        self.end(local(name))

    def start(self, name: str, at: Attributes) -> None:
        """An element opens; names without prefix."""
        if name == "style":
            self._style, self._family = at.get("name", ""), at.get("family", "")
            if self._family == "table-cell":
                self._named[self._style] = _Named(at.get("parent-style-name", ""), at.get("data-style-name", ""))
        elif name == "text-properties" and self._family == "table-cell" and "font-weight" in at:
            self._named[self._style].bold = at["font-weight"] in ("bold", "600", "700", "800", "900")
        elif name == "table-properties" and self._family == "table" and at.get("display") == "false":
            self.hidden_tables.add(self._style)
        elif name in _DATA:
            self._data = at.get("name", "")
            self._codes[self._data] = ""
        elif self._data and name == "map":
            self._maps.setdefault(self._data, at.get("apply-style-name", ""))
        elif self._data and name in ("text", "currency-symbol"):
            self._taking = True
        elif self._data:
            self._codes[self._data] += _part(name, at)

    def text(self, data: str) -> None:
        """Characters: words and currency signs of a format are kept."""
        if self._taking and any(map(str.isalpha, data)):
            self._codes[self._data] += f'"{data}"'

    def end(self, name: str) -> None:
        """An element closes."""
        self._taking = False
        if name in _DATA:
            if name == "percentage-style":
                self._codes[self._data] += "%"
            elif name == "text-style":
                self._codes[self._data] = "@"
            self._data = ""
        elif name == "style":
            self._style = self._family = ""

    def cell(self, name: str) -> Style:
        """The style of a cell style name, its parents followed."""
        if name in self._cells:
            return self._cells[name]
        code, bold, at, seen = "", None, name, set()
        while at in self._named and at not in seen:
            seen.add(at)
            named = self._named[at]
            code = code or self._codes.get(self._maps.get(named.data, ""), "") or self._codes.get(named.data, "")
            bold = named.bold if bold is None else bold
            at = named.parent
        style = make_style(code, bool(bold)) if code or bold else PLAIN
        self._cells[name] = style
        return style


def _part(name: str, at: Attributes) -> str:
    if name == "number":
        whole_part = "#,##0" if at.get("grouping") == "true" else "0" * max(whole(at.get("min-integer-digits"), 1), 1)
        decimals = min(whole(at.get("decimal-places"), 0), 30)
        if "decimal-places" not in at and at.get("grouping") != "true":
            return "General"
        return whole_part + ("." + "0" * decimals if decimals else "")
    if name in _PARTS:
        return _PARTS[name] * (2 if at.get("style") == "long" else 1)
    return ""
