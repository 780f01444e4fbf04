"""The styles part: marks are new cell formats, each the cell's own format with a fill colour."""

from lkjip_xl.write.xml_bytes import (
    CannotMark,
    Edits,
    Element,
    children,
    elements,
    text,
    with_attribute,
    without_attributes,
)

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
EMPTY = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="{MAIN}">'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
).encode()
BUILTIN = {"General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49}
GENERAL, TEXT = "0", "49"
MOST_FORMATS = 64000  # Excel's bound is 65.490 cell formats; some room is left


class Styles:
    """The styles part of a workbook, to which marked formats are appended. The old ones keep their numbers."""

    def __init__(self, data: bytes, part: str) -> None:
        """Find the lists that may grow. CannotMark when there is no list of cell formats."""
        self.data = data
        self.all = elements(data, part)
        top = {e.local: e for e in children(self.all, self.all[0])}
        if "cellXfs" not in top or "fills" not in top:
            raise CannotMark(f"bagian {part} tidak memuat daftar format sel")
        self.top = top
        self.xfs = [e for e in children(self.all, top["cellXfs"]) if e.local == "xf"]
        self.fills = len(list(children(self.all, top["fills"])))
        self.prefix = self.all[0].prefix
        formats = list(children(self.all, top["numFmts"])) if "numFmts" in top else []
        self.codes = {e.get("formatCode") or "": int(e.get("numFmtId") or 0) for e in formats}
        self.new_xfs: list[bytes] = []
        self.new_fills: dict[str, int] = {}
        self.new_codes: dict[str, int] = {}
        self._known: dict[tuple[int, str | None, str | None], int] = {}

    def marked(self, base: int, colour: str | None, number_format: str | None = None) -> int:
        """The number of a format like `base` with a fill colour (RRGGBB), and with the number format
        where `base` has none of its own (General, or text, in which Excel would not calculate)."""
        if not 0 <= base < len(self.xfs):
            base = 0
        key = (base, colour, number_format)
        if key not in self._known:
            self._known[key] = self._add(base, colour, number_format)
        return self._known[key]

    def _add(self, base: int, colour: str | None, number_format: str | None) -> int:
        old = self.xfs[base]
        tag, rest = self.data[old.start : old.open_end], self.data[old.open_end : old.end]
        new = tag
        if colour is not None:
            new = with_attribute(new, "fillId", str(self._fill(colour)))
            new = with_attribute(new, "applyFill", "1")
        if number_format is not None:
            new = without_attributes(new, ["quotePrefix"])
            if (old.get("numFmtId") or GENERAL) in (GENERAL, TEXT):
                new = with_attribute(new, "numFmtId", str(self._code(number_format)))
                new = with_attribute(new, "applyNumberFormat", "1")
        if new == tag:
            return base
        if len(self.xfs) + len(self.new_xfs) >= MOST_FORMATS:
            raise CannotMark("buku kerja ini sudah memakai hampir semua format sel yang dibolehkan Excel")
        self.new_xfs.append(new + rest)
        return len(self.xfs) + len(self.new_xfs) - 1

    def _fill(self, colour: str) -> int:
        return self.new_fills.setdefault(colour, self.fills + len(self.new_fills))

    def _code(self, code: str) -> int:
        if code in BUILTIN:
            return BUILTIN[code]
        if code in self.codes:
            return self.codes[code]
        following = max([163, *self.codes.values(), *self.new_codes.values()]) + 1
        return self.new_codes.setdefault(code, following)

    def result(self) -> bytes:
        """The part with the new formats."""
        edits, p = Edits(self.data), self.prefix
        fills = b"".join(
            f'<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="FF{colour}"/>'
            f'<{p}bgColor indexed="64"/></{p}patternFill></{p}fill>'.encode()
            for colour in self.new_fills
        )
        codes = b"".join(
            f'<{p}numFmt numFmtId="{number}" formatCode="'.encode() + text(code).replace(b'"', b"&quot;") + b'"/>'
            for code, number in self.new_codes.items()
        )
        if codes and "numFmts" not in self.top:
            opening = f'<{p}numFmts count="{len(self.new_codes)}">'.encode()
            edits.insert(self.all[0].open_end, opening + codes + f"</{p}numFmts>".encode())
        else:
            self._grow(edits, "numFmts", codes, len(self.new_codes))
        self._grow(edits, "fills", fills, len(self.new_fills))
        self._grow(edits, "cellXfs", b"".join(self.new_xfs), len(self.new_xfs))
        return edits.result()

    def _grow(self, edits: Edits, name: str, new: bytes, count: int) -> None:
        if not new:
            return
        grown: Element = self.top[name]
        total = len(list(children(self.all, grown))) + count
        tag = with_attribute(self.data[grown.start : grown.open_end], "count", str(total))
        if tag.endswith(b"/>"):
            edits.replace(grown.start, grown.open_end, tag[:-2] + b">" + new + f"</{grown.name}>".encode())
        else:
            edits.replace(grown.start, grown.open_end, tag)
            edits.append_inside(grown, new)
