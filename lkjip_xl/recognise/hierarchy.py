"""At which level a row stands, where one column holds programs, kegiatan, sub kegiatan and accounts.

The ways are tried from the surest down: the row's code, the word that begins its name, the column in
which its text starts, the style of its numbering, bold.
"""

import re
from dataclasses import dataclass, field

from lkjip_xl.recognise.codes import is_parent

RANK = {
    "tujuan": 0, "sasaran": 1, "urusan": 2, "bidang": 3, "opd": 4, "unit": 5,
    "program": 6, "kegiatan": 7, "sub_kegiatan": 8, "rekening": 9, "rincian": 10,
}  # fmt: skip
LEDGER = ("urusan", "bidang", "opd", "unit", "program", "kegiatan", "sub_kegiatan", "rekening", "rincian")

_WORDS = (
    (re.compile(r"^\W*(?:[a-z0-9ivx]{1,4}[.)]\s*)?sub\s*-?\s*kegiatan", re.IGNORECASE), "sub_kegiatan"),
    (re.compile(r"^\W*(?:[a-z0-9ivx]{1,4}[.)]\s*)?kegiatan\b", re.IGNORECASE), "kegiatan"),
    (re.compile(r"^\W*(?:[a-z0-9ivx]{1,4}[.)]\s*)?program\b", re.IGNORECASE), "program"),
    (re.compile(r"^\W*urusan pemerintahan (?:bidang)\b", re.IGNORECASE), "bidang"),
    (re.compile(r"^\W*(?:urusan|unsur)\b", re.IGNORECASE), "urusan"),
    (re.compile(r"^\W*(?:dinas|badan|sekretariat daerah|inspektorat|kecamatan|kelurahan)\b", re.IGNORECASE), "opd"),
    (re.compile(r"^\W*(?:[a-z0-9ivx]{1,4}[.)]\s*)?belanja\b", re.IGNORECASE), "rekening"),
)
_NUMBERING = (
    (re.compile(r"^\s*[A-Z]\s*[.)]?\s*$"), "A"),
    (re.compile(r"^\s*[IVX]{1,5}\s*[.)]?\s*$"), "I"),
    (re.compile(r"^\s*\d{1,2}\s*[.)]?\s*$"), "1"),
    (re.compile(r"^\s*\d{1,2}\.\d{1,2}\s*[.)]?\s*$"), "1.1"),
    (re.compile(r"^\s*\d{1,2}\.\d{1,2}\.\d{1,2}\s*[.)]?\s*$"), "1.1.1"),
    (re.compile(r"^\s*[a-z]\s*[.)]?\s*$"), "a"),
    (re.compile(r"^\s*\d{1,2}\s*\)\s*$"), "1)"),
    (re.compile(r"^\s*[-–•*]"), "-"),
)
_LEADING = re.compile(r"^\s*((?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-z])\s*[.)]|[-–•*])\s+(?=\S)")
_LOST = re.compile(r"\d\.\d\.\d\d\.[12]\.\d\d(?:\.\d\d(?:\d\d)?)?$")


@dataclass(frozen=True, slots=True)
class Clues:
    """What a row shows of its level. code: normalised dotted code or ""; col: column where the name starts."""

    name: str
    code: str = ""
    number: str = ""
    col: int = 0
    bold: bool = False
    account: bool = False  # the code is surely an account


def numbering(text: str) -> str:
    """The style of a number ("A", "I", "1", "1.1", "a", "1)", "-"), or ""."""
    return next((style for pattern, style in _NUMBERING if pattern.match(text)), "")


def leading_number(name: str) -> str:
    """The numbering at the start of a name: "1. Urusan ..." -> "1."."""
    found = _LEADING.match(name)
    return found[1] if found else ""


def number_style(clues: Clues) -> str:
    """The style of a row's number; one before the name is another one than that in the column of numbers."""
    inside = numbering(leading_number(clues.name))
    return numbering(clues.number) or (f"{inside} di nama" if inside else "")


def word_level(name: str) -> str | None:
    """The level that the first word of a name tells ("Program ...", "Belanja ...")."""
    return next((level for pattern, level in _WORDS if pattern.match(name)), None)


def code_level(code: str) -> str | None:
    """The level of a code of the program tree (Permendagri 90/2019) or of an account; None for older codes."""
    parts = code.split(".")
    if not code or (not parts[0].isdigit() and parts[0] != "X"):
        return None
    if len(parts) > 4 and _LOST.match(code):  # 4.0.14.2.01: a kegiatan whose bidang lost a digit, no account
        return "kegiatan" if len(parts) == 5 else "sub_kegiatan"
    if parts[0] in ("4", "5", "6", "7") and len(parts) > 1 and len(parts[1]) == 1:
        return "rekening"
    if len(parts) == 1 and len(parts[0]) == 1:
        return "urusan"
    if len(parts) > 1 and len(parts[1]) != 2:
        return None
    if len(parts) >= 7:
        return "opd"
    kegiatan = len(parts) >= 5 and parts[3] in ("1", "2") and len(parts[4]) == 2
    return {
        2: "bidang",
        3: "program",
        5: "kegiatan" if kegiatan else None,
        6: "sub_kegiatan" if kegiatan else None,
    }.get(len(parts))


@dataclass(slots=True)
class Ladder:
    """Tells the level of each row of a mixed column, in the order of the rows.

    levels: the levels that the column may hold, from the top.
    """

    levels: tuple[str, ...]
    coded: bool = False  # codes of the new tree were seen
    styles: list[tuple[int, str, bool]] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)

    def prepare(self, rows: list[Clues]) -> None:
        """Looks at all rows first: which ways of telling the level does this table use?"""
        kinds = {(c.col, number_style(c), c.bold) for c in rows}
        self.use_col = len({k[0] for k in kinds}) > 1
        self.use_bold = len({k[2] for k in kinds}) > 1
        styles = {k[1] for k in kinds} - {""}
        self.use_number = len(styles) > 1 or (len(styles) == 1 and not self.use_bold and any(not k[1] for k in kinds))
        self.coded = any(code_level(c.code) in ("program", "kegiatan", "sub_kegiatan", "rekening") for c in rows)
        self.accounts = {c.code.split(".")[0] for c in rows if code_level(c.code) == "rekening"}
        self.tree = {
            c.code.split(".")[0]
            for c in rows
            if code_level(c.code) in ("bidang", "program", "kegiatan", "sub_kegiatan")
        }
        self.worded = any(word_level(c.name) == "program" for c in rows)
        words = {word_level(c.name) for c in rows}
        ledger = any(c.code for c in rows)
        self.only_accounts = "rekening" in words and not ledger and words <= {"rekening", None} and not self.named

    use_col: bool = False
    use_number: bool = False
    use_bold: bool = False
    worded: bool = False
    only_accounts: bool = False  # names of belanja, and nothing above them
    goal: str = ""  # what rows without a code are in a coded tree under a heading "Sasaran/Program/Kegiatan"
    named: bool = False  # the heading of the column says which levels stand in it
    last_program: str = ""
    last_kegiatan: str = ""
    accounts: set[str] = field(default_factory=set)
    tree: set[str] = field(default_factory=set)

    def _code_level(self, clues: Clues) -> str | None:
        """The level that the code tells; a lone "5" is belanja where the accounts begin with it."""
        found = code_level(clues.code)
        belanja = clues.code not in self.tree or word_level(clues.name) == "rekening"
        return "rekening" if found == "urusan" and clues.code in self.accounts and belanja else found

    def level(self, clues: Clues) -> str:
        """The level of a row."""
        if self.goal and not clues.code and word_level(clues.name) is None:
            return self._note(self.goal, clues)
        if clues.account or self.only_accounts:
            return self._note("rekening", clues)
        word = word_level(clues.name)
        sure = self._code_level(clues)
        if word == "opd" and self.worded and sure in (None, "bidang", "program"):
            return self._note(word, clues)
        if sure == "program" and word != "program" and self.worded and clues.code == self.last_program:
            return self._note("kegiatan", clues)  # the kegiatan was given its program's code
        if (
            sure
            and (self.coded or sure == word)
            and not (word in ("program", "kegiatan") and sure in ("bidang", "urusan"))
        ):
            return self._note(sure, clues)
        if word in ("program", "kegiatan", "sub_kegiatan", "rekening") or (word is not None and word in self.levels):
            return self._note(word, clues)
        if clues.code and self.worded and "program" in self.seen:
            if "sub_kegiatan" in self.levels and is_parent(self.last_kegiatan, clues.code):
                return self._note("sub_kegiatan", clues)
            return self._note(
                "kegiatan" if "kegiatan" in self.levels or len(self.levels) < 2 else self.levels[-1], clues
            )
        if clues.code and clues.code.count(".") <= 2 and word in LEDGER:
            return self._note(word, clues)
        return self._note(self._by_style(clues), clues)

    def _note(self, level: str, clues: Clues) -> str:
        self.seen.append(level)
        self.last_program = clues.code if level == "program" else self.last_program
        self.last_kegiatan = {"program": "", "kegiatan": clues.code}.get(level, self.last_kegiatan)
        self.styles.append((clues.col if self.use_col else 0, self._number(clues), self._bold(clues)))
        return level

    def _number(self, clues: Clues) -> str:
        if not self.use_number:
            return ""
        return number_style(clues)

    def _bold(self, clues: Clues) -> bool:
        return clues.bold if self.use_bold else False

    def _by_style(self, clues: Clues) -> str:
        """Rows that look alike stand at one level; a look not seen before goes one level deeper."""
        below = bool(self.seen) and self.seen[-1] in ("rekening", "rincian") and bool(self.accounts) and not clues.code
        if below and not self.named:
            return "rincian"  # what an account is spent on
        look = (clues.col if self.use_col else 0, self._number(clues), self._bold(clues))
        for style, level in zip(reversed(self.styles), reversed(self.seen), strict=True):
            if style == look and not (self.worded and level in ("program", "opd")):
                if below and level in ("rekening", "rincian"):
                    continue  # a column headed "Kegiatan": a row without an account is the next kegiatan
                return level
        if not self.seen:
            return self.levels[0]
        last = self.seen[-1]
        if look[0] < self.styles[-1][0]:
            shallower = [lv for st, lv in zip(self.styles, self.seen, strict=True) if st[0] <= look[0]]
            return shallower[-1] if shallower else self.levels[0]
        order = [lv for lv in LEDGER if lv in self.levels] or list(self.levels)
        at = order.index(last) if last in order else len(order) - 1
        return order[min(at + 1, len(order) - 1)]
