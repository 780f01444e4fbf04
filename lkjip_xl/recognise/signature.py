"""Signature blocks: place and date, jabatan, name, pangkat and NIP of one or two signers."""

import itertools
import re
from collections.abc import Iterator, Sequence

from lkjip_xl.model import Place, Signature, Text
from lkjip_xl.recognise.dates import find_year
from lkjip_xl.recognise.nips import digits_of
from lkjip_xl.recognise.rows import _PLACE_DATE, _SIGNER
from lkjip_xl.recognise.sheet import Sheet, is_number
from lkjip_xl.recognise.titles import Line
from lkjip_xl.recognise.words import is_placeholder, words_of

_NIP = re.compile(r"^\s*nip\b|^[\d ]{15,24}$", re.IGNORECASE)
_RANK = re.compile(r"^(?:pembina|penata|pengatur|juru|pendidik|inspektur|letnan|ajun|komisaris)\b", re.IGNORECASE)

_BEYOND = 10**15  # numbers of more digits than a cell can keep
_NEAR = 6  # rows between the date and the jabatan at the most


def read_signatures(sheet: Sheet, lines: Sequence[Line]) -> tuple[Signature, ...]:
    """The signers in a region below (or above) the tables, from the left to the right."""
    short = [x for x in lines if len(words_of(x.text)) <= 14 and not is_placeholder(x.text)]
    start = next((n for n, x in enumerate(short) if _opens(x.text)), None)
    if start is None:
        return ()
    block = [x for x in short[start:] if not x.text.casefold().startswith(("sumber", "catatan", "keterangan"))]
    dates = [x for x in block if _PLACE_DATE.match(x.text)]
    offices = [x for x in block if _SIGNER.match(x.text)]
    if dates:  # the title of a document below ("KEPALA BADAN ...") signs nothing here
        offices = [x for x in offices if any(-_NEAR <= x.row - d.row <= _NEAR for d in dates)]
    found = []
    if dates and not offices:
        offices = dates[:1]
    columns = _columns(sorted({x.col for x in offices}), [x for x in block if x not in dates])
    for column in columns:
        one = _signer(sheet, column) or _nameonly(sheet, column)
        if one is not None:
            found.append(one)
    if dates and found:
        date = dates[0]
        nearest = min(range(len(found)), key=lambda n: abs(_col(found[n]) - date.col) if found[n].office else 0)
        one = found[nearest]
        found[nearest] = Signature(_text(sheet, date), one.office, one.name, one.rank, one.nip)
    return tuple(found)


def _columns(cols: Sequence[int], lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each signer, by the columns where the jabatan stand. A row with a line for each of them is dealt
    out from the left to the right (names are centred otherwise than jabatan); another line belongs to the nearest."""
    found: list[list[Line]] = [[] for _ in cols]
    by_row = {row: sorted(group, key=lambda x: x.col) for row, group in _rows(lines)}
    for row in by_row.values():
        if len(row) == len(cols) > 1 and all(_reach(x.col, c, cols) for x, c in zip(row, cols, strict=True)):
            for mine, line in zip(found, row, strict=True):
                mine.append(line)
            continue
        for line in row:
            near = min(range(len(cols)), key=lambda n: abs(line.col - cols[n]))
            if abs(line.col - cols[near]) <= 1:
                found[near].append(line)
    return found


def _rows(lines: Sequence[Line]) -> Iterator[tuple[int, list[Line]]]:
    for row, group in itertools.groupby(sorted(lines, key=lambda x: x.row), key=lambda x: x.row):
        yield row, list(group)


def _reach(col: int, home: int, cols: Sequence[int]) -> bool:
    """Whether a line may be centred under a jabatan: no farther off than half the way to the next one."""
    gaps = [abs(home - c) for c in cols if c != home]
    return abs(col - home) <= max(1, min(gaps) // 2)


def _opens(text: str) -> bool:
    return bool(_PLACE_DATE.match(text) or _SIGNER.match(text))


def _col(one: Signature) -> int:
    return one.office.place.col if one.office else -1


def _signer(sheet: Sheet, column: list[Line]) -> Signature | None:
    """Office lines stand together; after the widest gap come name, pangkat and NIP."""
    start = next((n for n, x in enumerate(column) if _SIGNER.match(x.text)), None)
    if start is None:
        return None
    column = column[start:]
    nip = _digits_beside(next((x for x in column if _NIP.match(x.text)), None), column)
    body = [x for x in column if x is not nip and (nip is None or x.row < nip.row)]
    gaps = [b.row - a.row for a, b in itertools.pairwise(body)]
    cut = max(range(len(gaps)), key=lambda n: gaps[n]) + 1 if gaps and max(gaps) > 1 else len(body)
    office, rest = body[:cut], body[cut:]
    rank = next((x for x in rest[1:] if _RANK.match(x.text)), rest[1] if len(rest) > 1 and nip else None)
    words = " ".join(x.text for x in office)
    place = Place(sheet.grid.file, sheet.grid.name, office[0].row, office[0].col)
    return Signature(
        None, Text(place, words), _text(sheet, rest[0]) if rest else None, _text(sheet, rank), _text(sheet, nip)
    )


def _nameonly(sheet: Sheet, column: list[Line]) -> Signature | None:
    """A block without jabatan: the name stands right above the pangkat or the NIP."""
    nip = next((n for n, x in enumerate(column) if _NIP.match(x.text)), None)
    if not nip:
        return None
    above = [x for x in column[:nip] if not _RANK.match(x.text)]
    rank = next((x for x in column[:nip] if _RANK.match(x.text)), None)
    return Signature(
        None, None, _text(sheet, above[-1]) if above else None, _text(sheet, rank), _text(sheet, column[nip])
    )


def _text(sheet: Sheet, line: Line | None) -> Text | None:
    if line is None:
        return None
    value = sheet.grid.value(line.row, line.col)
    text = line.text
    if is_number(value) and abs(value) >= _BEYOND:  # a NIP kept as a number: Excel has fifteen of its digits
        text = digits_of(value)
    return Text(Place(sheet.grid.file, sheet.grid.name, line.row, line.col), text)


def _digits_beside(label: Line | None, column: Sequence[Line]) -> Line | None:
    """The cell that holds the NIP: beside its label where the label stands alone."""
    if label is None or any(ch.isdigit() for ch in label.text):
        return label
    return next((x for x in column if x.row == label.row and x.col > label.col and _NIP.match(x.text)), label)


def signed_year(signatures: Sequence[Signature]) -> tuple[int, Place] | None:
    """The year of the date beside a signature, with its place."""
    for one in signatures:
        if one.place_date is not None:
            year = find_year(one.place_date.text)
            if year is not None:
                return year, one.place_date.place
    return None
