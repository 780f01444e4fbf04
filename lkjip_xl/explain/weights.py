"""What the explainer believes of mistakes, in bits: -log2 of how often each happens. Six bits are odds of 64 to 1.

Nothing here was fitted to a workbook: each weight has its reason, and tests/explain/test_weights.py holds for each
a case that comes out wrong when it is changed for the worse."""

from decimal import Decimal

# --- how far apart two repairs must be ---------------------------------------------------------------------------
MARGIN = 6.0  # nearer than that they share a rank: the figures cannot tell them apart
WIDER = 16.0  # among equals, repairs of totals only are shown up to here: totals are often left as they were

# --- how rare it is that a cell is wrong at all --------------------------------------------------------------------
ERROR = 8.0  # a typed figure
STALE = 6.0  # a total: it is typed too, and left as it was when a row changes
MADE = 6.0  # a total that was rightly made from a wrong figure
EXPORTED = 14.0  # added, in an export: an application wrote it, and nobody typed it
OMITTED = 0.0  # a blank where a figure should stand: it is seen to be missing
MORE_BLANKS = 3.0  # for each doubling of the blanks of one sum: any of them may be the one

# --- how a figure is mistyped --------------------------------------------------------------------------------------
DROPPED = 6.0  # one digit left out: one of nine in an amount of nine digits, the commonest slip, with ...
DOUBLED = 6.0  # ... one digit typed twice
SWAPPED = 6.0  # two neighbours exchanged
APART = 9.0  # two digits exchanged that are not neighbours: a hand does that less often
REPLACED = 9.0  # one digit typed as another
INSERTED = 10.0  # a digit that was never there
LEADING = 11.0  # the first digit lost with the zeros behind it: several digits at once
GROUP = 8.0  # three digits between two points left out
THOUSAND = 4.0  # a factor of a thousand or a million: columns in thousands, points misread; no other figure fits so
ZEROS = 5.0  # one or two zeros too many or too few at the end
POINT = 5.0  # the decimal point moved
SEPARATOR = 6.0  # the points of a text moved
SIGN = 4.0  # the sign lost: brackets, a dash read as a hyphen
ZERO = 5.0  # a zero where a figure should be
BLANKED = 2.0  # nothing, or an error value
DASHED = 6.0  # a dash, written on purpose
GENERIC = 4.0  # any other figure, over and above what it takes to write it down
STALE_VALUE = 1.0  # a formula that was not calculated again: its own value says so

# --- where a wrong figure comes from -------------------------------------------------------------------------------
BESIDE = 5.0  # the figure of a neighbour in its row
ABOVE = 6.0  # the figure of the row above or below
OWN = 2.0  # taken off, where a percentage is a copy of a figure that it is made from: a usual mistake
OUTDATED = 2.0  # the figure of an older version of the document, left standing: the rule rather than a slip
NEAR = 6.0  # added, where the newer figure is one keystroke from the old: it may as well be a slip
LEFT_OUT = 3.0  # a total without one of its rows, or with one twice; and which of the rows
OTHER_ROWS = 4.0  # a total with rows of another group; and which

# --- what it takes to write a figure down ---------------------------------------------------------------------------
DIGIT = 2.5  # for each significant digit: less than log2(10), because amounts are far from random
MOST = 7  # digits; those beyond tell nothing more
UNLIKE = 10.5  # at most, where figure and correction are a round amount apart
OTHER_TOTAL = 5.0  # a total that is off by an amount of its own, over and above that of a figure
TWIN = 4.0  # at most, where the written figure rightly stands beside it: pagu spent to the last rupiah
EMPTIED = 20.0  # a printed amount that should not be there at all: amounts are not invented
TELLING = 4  # digits that a figure seen elsewhere must have to confirm anything

# --- what hardly ever is right --------------------------------------------------------------------------------------
HUGE = 6.0  # an amount ten times as large as all others of its column
STRANGE = 6.0  # a capaian or serapan out of bounds, left standing
BOUNDS = {"capaian": Decimal(200), "serapan": Decimal(100)}  # percent: where that begins
ODD = 7.0  # taken off a percentage written with other digits than its column: it is the likelier culprit
BACK = 6.0  # a target, realisasi or pagu corrected only because a printed percentage asks for it
SMALL = Decimal(10)  # rupiah that may be left over in a slip with whole rows (a hidden decimal, a last digit)
