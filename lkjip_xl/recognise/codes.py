"""Codes of programs, kegiatan, rekening and OPD: one written form, levels, parents.

Known families: Permendagri 13/2006 ("1.20.33.28.01"), Permendagri 90/2019 and Kepmendagri 050 with two or
four digits for the sub kegiatan ("5.03.02.2.01.0001"), belanja ("5.1.02.01.01.0024"), SKPD
("5.03.5.04.0.00.01.0000"), kementerian ("4054.EBA.994"). Excel eats leading and trailing zeros and people
drop them, so codes are compared part by part as integers. "X" stands for any figure, as in "X.XX.01".
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lkjip_xl.recognise.cells import exact
from lkjip_xl.recognise.grammar import tidy

_CODE = re.compile(r"[0-9X]{1,4}(?:\.(?:[0-9X]{1,5}|[A-Z]{1,3}|[A-Z]{2}[A-Z0-9]))*")
_ANY = re.compile(r"X(?:\.XX)*")  # stands for whatever urusan and bidang
_PARTS_MOST = 20
_ZEROS = re.compile(r"0+")
_BELANJA = ("4", "5", "6")


def normalise_code(value: Any, number_format: str = "") -> str | None:
    """A code as written in a cell (text or number) with dots between its parts; None for what is no code.

    "5.1.02." -> "5.1.02"; "5 . 03 . 02" -> "5.03.02"; 5.1 under "0.00" -> "5.10"; 1 under "00" -> "01".
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _from_number(exact(value), number_format)
    if not isinstance(value, str):
        return None
    text = tidy(value).upper()
    text = re.sub(r"\s*[.,\-_/]+\s*", ".", text).strip(". :")
    if " " in text:
        text = ".".join(text.split())
    if (
        not _CODE.fullmatch(text)
        or text.count(".") >= _PARTS_MOST
        or not (re.search(r"[0-9]", text) or _ANY.fullmatch(text))
    ):
        return None
    return text


def _from_number(value: Decimal, number_format: str) -> str | None:
    if value < 0 or value >= 10_000:
        return None
    text = format(value, "f")
    found = re.fullmatch(r"(0+)(?:\.(0+))?", number_format.replace('"', "").replace("\\", ""))
    if found:
        text = format(value, f".{len(found[2] or '')}f")
        whole, _, rest = text.partition(".")
        text = whole.zfill(len(found[1])) + ("." + rest if rest else "")
    return text if _CODE.fullmatch(text) else None


def join_codes(parts: Sequence[str | None]) -> str | None:
    """The code that several columns spell together, blanks left out.

    A column that repeats the code of the columns before it ("5", "5.03", "5.03.02") takes their place.
    """
    whole: list[str] = []
    for part in parts:
        if not part:
            continue
        own = part.split(".")
        repeats = len(own) > len(whole) and keys(".".join(own[: len(whole)])) == keys(".".join(whole))
        whole = own if whole and repeats and len(whole) < len(own) and len(own) > 1 else [*whole, *own]
    return ".".join(whole) or None


def keys(code: str) -> tuple[int | str, ...]:
    """The parts of a code for comparison: integers where they are figures ("01" and "0001" are one)."""
    return tuple(int(p) if p.isdigit() else p for p in code.split(".") if p)


def is_parent(a: str, b: str) -> bool:
    """Whether b lies under a, at whatever depth: a's parts, trailing zero parts left out, begin b's."""
    above, below = keys(_core(a)), keys(_core(b))
    return 0 < len(above) < len(below) and _fit(above, below[: len(above)])


def _core(code: str) -> str:
    parts = [p for p in code.split(".") if p]
    while len(parts) > 1 and _ZEROS.fullmatch(parts[-1]):
        parts.pop()
    return ".".join(parts)


def _fit(a: tuple[int | str, ...], b: tuple[int | str, ...]) -> bool:
    return all(x == y or _wild(x) or _wild(y) for x, y in zip(a, b, strict=True))


def _wild(part: int | str) -> bool:
    return isinstance(part, str) and set(part) == {"X"}


def level_of(code: str, belanja: bool | None = None) -> str | None:
    """The level that the shape of a code tells; None when it does not tell.

    belanja: True in a column of rekening, False in a column of programs, None where both may stand. Levels
    as in the model: urusan, bidang, opd, unit, program, kegiatan, sub_kegiatan, rekening.
    """
    parts = [p for p in code.split(".") if p]
    if not parts:
        return None
    if belanja or (belanja is None and _is_account(parts)):
        return "rekening"
    if _is_skpd(parts):
        return "opd" if _ZEROS.fullmatch(parts[-1]) else "unit"
    if len(parts) > 6 and parts[6] in _BELANJA and parts[3] in ("1", "2"):
        return "rekening"  # the code of a sub kegiatan with that of an account behind it
    if len(parts) == 1:
        return None if belanja is None else "urusan"
    simple = {2: "bidang", 3: "program", 4: "program", 5: "kegiatan"}
    if len(parts) in simple:
        return simple[len(parts)]
    return _long(parts)


def _long(parts: list[str]) -> str | None:
    """Six parts and more: sub kegiatan of 90/2019, or 13/2006 with the urusan written twice."""
    twice = keys(".".join(parts[:2])) == keys(".".join(parts[2:4]))
    if len(parts) == 6:
        return "program" if twice and parts[3] not in ("1", "2") else "sub_kegiatan"
    return "kegiatan" if len(parts) == 7 else None


def _is_account(parts: list[str]) -> bool:
    """5.1.02...: the second part of an account has one digit, that of a bidang two."""
    return len(parts) >= 2 and parts[0] in _BELANJA and len(parts[1]) == 1 and parts[1] in "1234"


def _is_skpd(parts: list[str]) -> bool:
    return 7 <= len(parts) <= 8 and len(parts[-1]) == 4 and len(parts[1]) == 2
