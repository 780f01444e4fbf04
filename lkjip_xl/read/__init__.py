"""Any file into grids of values. Only here are input files opened for reading."""

from lkjip_xl.model.errors import Unreadable
from lkjip_xl.read.child import read_book
from lkjip_xl.read.grid import Book, Grid
from lkjip_xl.read.inputs import Inputs, list_inputs

__all__ = ["Book", "Grid", "Inputs", "Unreadable", "list_inputs", "read_book"]
