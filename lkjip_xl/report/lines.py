"""A line for the terminal: text and style; made by pure functions, printed by the cli."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

RED: Mapping[str, Any] = {"fg": "red", "bold": True}
YELLOW: Mapping[str, Any] = {"fg": "yellow"}
GREEN: Mapping[str, Any] = {"fg": "green"}
BOLD: Mapping[str, Any] = {"bold": True}
DIM: Mapping[str, Any] = {"dim": True}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of output."""

    text: str = ""
    style: Mapping[str, Any] = field(default_factory=dict)
