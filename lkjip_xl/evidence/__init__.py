"""The arithmetic evidence of the reader: which figures are sums of which, told by their digits alone."""

from lkjip_xl.evidence.cells import Sum, both_ways, sums
from lkjip_xl.evidence.find import column_relations, row_sums, support
from lkjip_xl.evidence.identity import Identity
from lkjip_xl.evidence.weights import ALONE, WEIGHTS, Weights

__all__ = [
    "ALONE",
    "WEIGHTS",
    "Identity",
    "Sum",
    "Weights",
    "both_ways",
    "column_relations",
    "row_sums",
    "sums",
    "support",
]
