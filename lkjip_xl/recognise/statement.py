"""The page of a Perjanjian Kinerja on which two parties promise: prose and signatures, its tables on other sheets."""

import re

from lkjip_xl.read.grid import Grid

MOST_ROWS = 80
STATEMENT = "Halaman pernyataan Perjanjian Kinerja, tanpa tabel."
_PARTIES = (re.compile(r"\bpihak\s+(?:pertama|kesatu)\b", re.I), re.compile(r"\bpihak\s+kedua\b", re.I))
_AGREED = re.compile(r"\bperjanjian\s+kinerja\b|\bpenetapan\s+kinerja\b", re.IGNORECASE)


def is_statement(grid: Grid) -> bool:
    """Whether a sheet is the page of a PK on which the two parties promise, its tables being on another."""
    if grid.height > MOST_ROWS:
        return False
    texts = [v for row in grid.rows for v in row if isinstance(v, str)]
    return all(any(p.search(t) for t in texts) for p in (*_PARTIES, _AGREED))
