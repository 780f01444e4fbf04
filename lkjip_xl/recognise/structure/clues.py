"""One kind of clue at a time: the parent of each row by codes, fonts, indents, numbering, words, formulas, arithmetic.

Every function takes the lines and returns for each the index of its parent (None for a row under none), or None
where the table does not use that clue.
"""

from collections.abc import Callable, Hashable, Sequence

from lkjip_xl.recognise.codes import keys
from lkjip_xl.recognise.hierarchy import RANK, leading_number, numbering, word_level
from lkjip_xl.recognise.structure.lines import Line, information

Parents = list[int | None]
CHAIN = 24  # roots that an amount may be the sum of, in the arithmetic reading
_BEFORE = {"I": "H", "V": "U", "X": "W"}  # the letters before those that are Roman numbers too
ENOUGH = 20.0  # bits from which a sum of two figures is no chance


def by_rank(ranks: Sequence[float]) -> Parents:
    """Parents where a smaller rank stands higher: each row under the nearest earlier one of smaller rank."""
    open_rows: list[int] = []
    found: Parents = []
    for at, rank in enumerate(ranks):
        while open_rows and ranks[open_rows[-1]] >= rank:
            open_rows.pop()
        found.append(open_rows[-1] if open_rows else None)
        open_rows.append(at)
    return found


def by_look(looks: Sequence[Hashable]) -> Parents:
    """Parents where rows that look alike stand at one level, and a look not open yet goes one level deeper."""
    open_looks: list[tuple[Hashable, int]] = []
    found: Parents = []
    for at, look in enumerate(looks):
        for depth, (other, _) in enumerate(open_looks):
            if other == look:
                del open_looks[depth:]
                break
        found.append(open_looks[-1][1] if open_looks else None)
        open_looks.append((look, at))
    return found


def codes(lines: Sequence[Line]) -> Parents | None:
    """By the one code of each row: under the nearest earlier row whose code begins it, else by its length."""
    if sum(bool(one.code) for one in lines) < 0.6 * len(lines):
        return None
    split = [keys(one.code) for one in lines]
    lengths = [len(s) or 99 for s in split]
    found = by_rank(lengths)
    for at, mine in enumerate(split):
        home = _home(split, at, mine)
        if home is not None:
            found[at] = home
    return found


def _home(split: Sequence[tuple[int | str, ...]], at: int, mine: tuple[int | str, ...]) -> int | None:
    """The latest earlier row with the longest code that begins this one."""
    best: int | None = None
    for other in range(at - 1, max(-1, at - 400), -1):
        theirs = split[other]
        if 0 < len(theirs) < len(mine) and mine[: len(theirs)] == theirs:
            if best is None or len(theirs) > len(split[best]):
                best = other
            if len(theirs) == len(mine) - 1:
                break
    return best


def code_columns(lines: Sequence[Line]) -> Parents | None:
    """By code columns that each tell a thing of their own (urusan | unit | program): under the latest row with the
    same codes less the last, or with the last cut short at a dot, wherever that row stands."""
    if max((len(one.path) for one in lines), default=0) < 2:
        return None
    seen: dict[tuple[str, ...], int] = {}
    found: Parents = []
    for at, one in enumerate(lines):
        found.append(_above(one.path, seen))
        if one.path:
            seen[one.path] = at
            if len(one.path) > 1:
                seen.setdefault(one.path, at)
    return found


def _above(path: tuple[str, ...], seen: dict[tuple[str, ...], int]) -> int | None:
    while path:
        head, last = path[:-1], path[-1]
        cut = last
        while "." in cut:
            cut = cut.rpartition(".")[0]
            if (*head, cut) in seen:
                return seen[*head, cut]
        if head in seen:
            return seen[head]
        path = head
    return None


def fonts(lines: Sequence[Line]) -> Parents | None:
    """By bold and italic."""
    looks = [(one.bold, one.italic) for one in lines]
    return by_look(looks) if len(set(looks)) > 1 else None


def indents(lines: Sequence[Line]) -> Parents | None:
    """By the indent of the name (of the cell's format, or blanks before it) or the column in which it starts."""
    steps = [(one.col, one.indent) for one in lines]
    order = {step: rank for rank, step in enumerate(sorted(set(steps)))}
    return by_rank([order[s] for s in steps]) if len(order) > 1 else None


def outlines(lines: Sequence[Line]) -> Parents | None:
    """By the outline level of the rows."""
    levels = [one.outline for one in lines]
    return by_rank(levels) if len(set(levels)) > 1 else None


def numbers(lines: Sequence[Line]) -> Parents | None:
    """By the style of the numbering (I, A, 1, a, 1.1), a row without a number one deeper than one with."""
    styles = styles_of(lines)
    if len(set(styles)) < 2:
        return None
    dotted = [
        one.number.strip(" .").count(".") if s in ("1", "1.1", "1.1.1") else 0
        for one, s in zip(lines, styles, strict=True)
    ]
    if any(dotted) and set(styles) <= {"1", "1.1", "1.1.1", ""}:
        return by_rank([d if s else 9 for d, s in zip(dotted, styles, strict=True)])
    return by_look(styles)


def style_of(one: Line) -> str:
    """The style of a row's number, in the column of numbers or before its name ("- Kelompok Tani")."""
    inside = numbering(leading_number(one.name))
    return numbering(one.number) or (f"{inside} di nama" if inside else "")


def styles_of(lines: Sequence[Line]) -> list[str]:
    """The style of every row's number; the I of I, II, III is a Roman number, that of H, I, J a letter."""
    written = [(one.number or leading_number(one.name)).strip(" .)") for one in lines]
    several = {letter for text in written if len(text) > 1 and set(text) <= set("IVX") for letter in text}
    letters = {letter for letter, before in _BEFORE.items() if before in written}
    single = several - letters
    return [
        style.replace("A", "I", 1) if text in single and style.startswith("A") else style
        for text, style in zip(written, map(style_of, lines), strict=True)
    ]


def looks(lines: Sequence[Line]) -> Parents | None:
    """By everything that the eye sees of a row together: numbering, font, indent, column."""
    styles = styles_of(lines)
    seen = [(style, o.bold, o.italic, o.col, o.indent) for style, o in zip(styles, lines, strict=True)]
    kinds = len(set(seen))
    return by_look(seen) if 1 < kinds <= max(3, len(lines) // 2) else None


def words(lines: Sequence[Line]) -> Parents | None:
    """By the level words that begin the names; rows without one stand under the last one that has one."""
    said = [word_level(one.name) for one in lines]
    if not any(said):
        return None
    ranks, last = [], 99.0
    for level in said:
        if level is not None:
            last = float(RANK[level])
            ranks.append(last)
        else:
            ranks.append(last + 0.5 if last < 99 else 5.0)
    return by_rank(ranks) if len(set(ranks)) > 1 else None


def formulas(lines: Sequence[Line]) -> Parents | None:
    """By formulas that add rows up: a row stands under the one that adds it; rows that none adds stand under the
    row right above their run, where that one adds nothing itself."""
    at_row = {one.row: n for n, one in enumerate(lines)}
    adds: dict[int, list[int]] = {}
    for n, one in enumerate(lines):
        if one.totalled:
            continue
        rows = next((r for r in one.refs if r), ())
        parts = [at_row[r] for r in rows if r in at_row and at_row[r] != n and not lines[at_row[r]].totalled]
        if parts:
            adds[n] = parts
    if not adds:
        return None
    found: Parents = [None] * len(lines)
    for total, parts in sorted(adds.items(), key=lambda p: -len(p[1])):
        for part in parts:
            found[part] = total
    return _orphans(lines, found, adds)


def _orphans(lines: Sequence[Line], found: Parents, adds: dict[int, list[int]]) -> Parents:
    """Rows that no formula adds: below a row that should add them but was typed over."""
    added = {p for parts in adds.values() for p in parts}
    by_total = {p for one in lines if one.totalled for rows in one.refs if rows for p in rows}
    for n, one in enumerate(lines):
        if n in added or n in adds or one.totalled or one.row in by_total or n == 0:
            continue
        above = n - 1
        if above in adds:
            continue
        if above not in added and found[above] is not None and above not in adds:
            found[n] = found[above]
        elif above in added:
            found[n] = above
    return found


def arithmetic(lines: Sequence[Line], column: int) -> Parents:
    """By the amounts of one column alone, read from the bottom: a row stands over the rows below that add up to it."""
    found: Parents = [None] * len(lines)
    roots: list[int] = []  # from the top down, those below the row at hand
    for at in range(len(lines) - 1, -1, -1):
        amount = lines[at].amounts[column] if column < len(lines[at].amounts) else None
        taken = _run(lines, roots, column, amount) if amount else 0
        for child in roots[:taken]:
            found[child] = at
        roots = [at, *roots[taken:]]
    return found


def _run(lines: Sequence[Line], roots: Sequence[int], column: int, amount: int) -> int:
    """How many of the next roots add up to an amount; 0 for none. Two or more are proof, one that equals it is a hint
    that counts only where nothing longer fits."""
    total, only = 0, 0
    for n, child in enumerate(roots[:CHAIN], 1):
        part = lines[child].amounts[column]
        total += part or 0
        if total == amount and part:
            if n > 1 and information(amount) >= ENOUGH / 2:
                return n
            only = only or n
        if total > amount > 0:
            break
    return only


CLUES: tuple[tuple[str, Callable[[Sequence[Line]], Parents | None], float], ...] = (
    # name, the clue, bits that reading by it alone costs: the surer and more deliberate a clue, the cheaper
    ("kode", codes, 3.0),
    ("kolom kode", code_columns, 3.0),
    ("rumus", formulas, 3.0),
    ("kata", words, 4.0),
    ("indentasi", indents, 4.0),
    ("tingkat baris", outlines, 4.0),
    ("nomor", numbers, 4.0),
    ("huruf", fonts, 5.0),
    ("rupa", looks, 6.0),
)
