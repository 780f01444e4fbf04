"""Figures as people write them, read exactly: the one door to the grammar, the cells and the running text.

`parse` reads a text, `read_quantity` a cell of a grid, `amounts_in` the amounts inside a sentence;
`Expect` says what is known beforehand, `thousands_of` finds the habit of a column.
"""

from lkjip_xl.recognise.cells import exact, read_quantity, text_of
from lkjip_xl.recognise.display import shown
from lkjip_xl.recognise.grammar import doubled_in, is_doubled, thirds_in, thousands_of
from lkjip_xl.recognise.pieces import qualified
from lkjip_xl.recognise.reading import UNDECIDED, Expect, Reading, is_mark, parse, range_of
from lkjip_xl.recognise.running import amounts_in
from lkjip_xl.recognise.units import kind_of_unit, unit_of

__all__ = [
    "UNDECIDED",
    "Expect",
    "Reading",
    "amounts_in",
    "doubled_in",
    "exact",
    "is_doubled",
    "is_mark",
    "kind_of_unit",
    "parse",
    "qualified",
    "range_of",
    "read_quantity",
    "shown",
    "text_of",
    "thirds_in",
    "thousands_of",
    "unit_of",
]
