"""The vocabulary: places, quantities, documents, findings. Imports nothing else of ours."""

from lkjip_xl.model.document import (
    Amount,
    Choice,
    Column,
    Document,
    Folder,
    Item,
    Note,
    Signature,
    Slot,
    Table,
    Text,
    Trust,
    Unrecognised,
    furthest,
)
from lkjip_xl.model.errors import JEJAK, CannotGoOn, LkjipError, Unreadable, contained, inner_fault
from lkjip_xl.model.finding import Explanation, Fill, Finding, Level, Located, Outcome, Repair, Verdict
from lkjip_xl.model.place import Place, a1, column_letters, parse_a1
from lkjip_xl.model.quantity import Form, Quantity

__all__ = [
    "JEJAK",
    "Amount",
    "CannotGoOn",
    "Choice",
    "Column",
    "Document",
    "Explanation",
    "Fill",
    "Finding",
    "Folder",
    "Form",
    "Item",
    "Level",
    "LkjipError",
    "Located",
    "Note",
    "Outcome",
    "Place",
    "Quantity",
    "Repair",
    "Signature",
    "Slot",
    "Table",
    "Text",
    "Trust",
    "Unreadable",
    "Unrecognised",
    "Verdict",
    "a1",
    "column_letters",
    "contained",
    "furthest",
    "inner_fault",
    "parse_a1",
]
