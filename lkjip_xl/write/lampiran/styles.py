"""Cell styles: from what openpyxl read in the template to what XlsxWriter takes, theme colours resolved."""

import colorsys
from dataclasses import dataclass
from typing import Any

Props = tuple[tuple[str, Any], ...]  # XlsxWriter format properties, sorted, hashable

_BORDERS = {
    "thin": 1, "medium": 2, "dashed": 3, "dotted": 4, "thick": 5, "double": 6, "hair": 7, "mediumDashed": 8,
    "dashDot": 9, "mediumDashDot": 10, "dashDotDot": 11, "mediumDashDotDot": 12, "slantDashDot": 13,
}  # fmt: skip
_PATTERNS = {
    "solid": 1, "mediumGray": 2, "darkGray": 3, "lightGray": 4, "darkHorizontal": 5, "darkVertical": 6, "darkDown": 7,
    "darkUp": 8, "darkGrid": 9, "darkTrellis": 10, "lightHorizontal": 11, "lightVertical": 12, "lightDown": 13,
    "lightUp": 14, "lightGrid": 15, "lightTrellis": 16, "gray125": 17, "gray0625": 18,
}  # fmt: skip
_HORIZONTAL = {"centerContinuous": "center_across", "distributed": "distributed", "fill": "fill", "justify": "justify"}
_UNDERLINES = {"single": 1, "double": 2, "singleAccounting": 33, "doubleAccounting": 34}
_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")


@dataclass(frozen=True, slots=True)
class Style:
    """A cell's look: format properties, and what measuring needs."""

    props: Props
    font: str = "Arial"
    size: float = 10.0
    bold: bool = False
    wrap: bool = False
    number_format: str = "General"

    def with_(self, **changes: Any) -> Props:
        """The properties with some changed; None takes one away."""
        merged = dict(self.props) | changes
        return tuple(sorted((k, v) for k, v in merged.items() if v is not None))


def theme_colours(theme_xml: bytes | None) -> tuple[str, ...]:
    """The ten theme colours in the order in which cells number them, as RRGGBB."""
    from defusedxml.ElementTree import fromstring

    fallback = ("FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646")
    if not theme_xml:
        return fallback
    colours: dict[str, str] = {}
    for node in fromstring(theme_xml).iter():
        name = node.tag.rpartition("}")[2]
        if name in _THEME_ORDER and name not in colours and len(node):
            colours[name] = node[0].get("lastClr") or node[0].get("val") or "000000"
    return tuple(colours.get(name, other) for name, other in zip(_THEME_ORDER, fallback, strict=True))


def rgb(colour: Any, theme: tuple[str, ...]) -> str | None:
    """#RRGGBB of an openpyxl colour, or None for automatic."""
    from openpyxl.styles.colors import COLOR_INDEX

    if colour is None:
        return None
    if colour.type == "rgb" and isinstance(colour.rgb, str):
        base = colour.rgb[-6:]
    elif colour.type == "theme" and colour.theme is not None and colour.theme < len(theme):
        base = theme[colour.theme]
    elif colour.type == "indexed" and colour.indexed is not None and colour.indexed < len(COLOR_INDEX):
        base = COLOR_INDEX[colour.indexed][-6:]
    else:
        return None
    return "#" + _tinted(base, colour.tint or 0.0)


def _tinted(base: str, tint: float) -> str:
    if not tint:
        return base.upper()
    red, green, blue = (int(base[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(c * 255):02X}" for c in colorsys.hls_to_rgb(hue, min(1, max(0, light)), saturation))


def style_of(cell: Any, theme: tuple[str, ...]) -> Style:
    """The style of an openpyxl cell."""
    props = (
        _font(cell.font, theme) | _alignment(cell.alignment) | _fill(cell.fill, theme) | _borders(cell.border, theme)
    )
    if cell.number_format != "General":
        props["num_format"] = cell.number_format
    font = cell.font
    return Style(
        tuple(sorted(props.items())),
        font.name or "Calibri",
        float(font.sz or 11),
        bool(font.b),
        bool(cell.alignment.wrap_text),
        cell.number_format,
    )


def _font(font: Any, theme: tuple[str, ...]) -> dict[str, Any]:
    props: dict[str, Any] = {"font_name": font.name or "Calibri", "font_size": float(font.sz or 11)}
    flags = {"bold": font.b, "italic": font.i, "font_strikeout": font.strike}
    props |= {name: True for name, on in flags.items() if on}
    if font.u:
        props["underline"] = _UNDERLINES.get(font.u, 1)
    if font.vertAlign in ("superscript", "subscript"):
        props["font_script"] = 1 if font.vertAlign == "superscript" else 2
    colour = rgb(font.color, theme)
    if colour and colour != "#000000":
        props["font_color"] = colour
    return props


def _alignment(alignment: Any) -> dict[str, Any]:
    props: dict[str, Any] = {}
    if alignment.horizontal and alignment.horizontal != "general":
        props["align"] = _HORIZONTAL.get(alignment.horizontal, alignment.horizontal)
    vertical = {"center": "vcenter", "justify": "vjustify", "distributed": "vdistributed"}
    if alignment.vertical:
        props["valign"] = vertical.get(alignment.vertical, alignment.vertical)
    if alignment.wrap_text:
        props["text_wrap"] = True
    if alignment.indent:
        props["indent"] = int(alignment.indent)
    if alignment.text_rotation:
        angle = alignment.text_rotation
        props["rotation"] = 270 if angle == 255 else angle if angle <= 90 else 90 - angle
    if alignment.shrink_to_fit:
        props["shrink"] = True
    return props


def _fill(fill: Any, theme: tuple[str, ...]) -> dict[str, Any]:
    pattern = _PATTERNS.get(fill.patternType or "", 0) if hasattr(fill, "patternType") else 0
    if not pattern:
        return {}
    props: dict[str, Any] = {"pattern": pattern}
    foreground, background = rgb(fill.fgColor, theme), rgb(fill.bgColor, theme)
    # In a solid fill the file's foreground is what is seen; XlsxWriter calls that one the background.
    if pattern == 1:
        return props | ({"bg_color": foreground} if foreground else {})
    if foreground:
        props["fg_color"] = foreground
    if background:
        props["bg_color"] = background
    return props


def _borders(border: Any, theme: tuple[str, ...]) -> dict[str, Any]:
    props: dict[str, Any] = {}
    for side in ("left", "right", "top", "bottom"):
        line = getattr(border, side)
        if line is not None and line.style:
            props[side] = _BORDERS.get(line.style, 1)
            colour = rgb(line.color, theme)
            if colour and colour != "#000000":
                props[f"{side}_color"] = colour
    if border.diagonal is not None and border.diagonal.style and (border.diagonalUp or border.diagonalDown):
        props["diag_border"] = _BORDERS.get(border.diagonal.style, 1)
        props["diag_type"] = 3 if border.diagonalUp and border.diagonalDown else 1 if border.diagonalUp else 2
    return props
