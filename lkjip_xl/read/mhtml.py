"""A web archive (MHTML) named .xls: each HTML part that holds a table is a sheet."""

import posixpath
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from urllib.parse import unquote

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.budget import Budget
from lkjip_xl.read.decode import decode
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.html import NO_TABLE, html_grid


def read_mhtml(path: Path, budget: Budget) -> Book:
    """The archive as a Book. Raises Unreadable when no part holds a table."""
    grids: list[Grid] = []
    for part in message_from_bytes(path.read_bytes().lstrip(b"\xef\xbb\xbf \t\r\n")).walk():
        if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
            continue
        grid = html_grid(_text(part), path.name, _name(part, path.stem, len(grids)), budget)
        if grid is not None:
            grids.append(grid)
    if not grids:
        raise Unreadable(NO_TABLE)
    return Book(path.name, "mhtml", tuple(grids))


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if charset and charset not in ("utf-8", "us-ascii", "iso-8859-1"):
        try:
            return data.decode(charset, errors="replace")
        except LookupError:
            pass
    return decode(data, declared=True)


def _name(part: Message, stem: str, index: int) -> str:
    """sheet001 of ".../sheet001.htm" (Excel's own archives); else the file's name, numbered from the second on."""
    location = unquote(str(part.get("Content-Location", "")))
    own = posixpath.splitext(posixpath.basename(location.replace("\\", "/")))[0]
    if own.lower().startswith("sheet"):
        return own[:31]
    return stem[:31] if index == 0 else f"{stem[:27]} ({index + 1})"
