"""Writes the sums that the evidence finds in bare grids: `python -m tools.agregasi DATA.jsonl.gz > ramalan.jsonl`.

Each line of DATA is one table: `nama`, `angka_format` ("Comma Point": thousands comma, decimal point; likewise
Space and None) and `sel`, the grid of texts. Each line written is `{"nama", "agregasi": [{"jenis", "hasil",
"bagian"}, ...]}`. The tables that this was measured on come from the AggreCol data (Information Systems Group,
Hasso Plattner Institute: aggregation detection in verbose CSV files; github.com/lanchiang/AggreCol, Apache License
2.0); they are not shipped.
"""

import argparse
import gzip
import json
import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from lkjip_xl.evidence import sums

MARKS = {"Comma": ",", "Point": ".", "Space": " ", "None": ""}
PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")


def figure(text: str, form: str) -> Decimal | None:
    """The exact value of a cell under the number format of its table, or None."""
    text = text.strip()
    bracketed = len(text) > 2 and text[0] == "(" and text[-1] == ")"
    if bracketed:
        text = text[1:-1]
    percent = text.endswith("%")
    text = re.sub(r"[%$€£]", "", text).strip()
    thousands, point = (MARKS[m] for m in form.split())
    if thousands == " ":
        text = re.sub(r"\s", "", text)
    elif thousands:
        text = text.replace(thousands, "")
    text = text.replace(point, ".")
    if not PLAIN.fullmatch(text):
        return None
    value = Decimal(text)
    if percent:
        value = value.scaleb(-2)
    return -value if bracketed else value


def tables(path: Path) -> Iterator[dict[str, Any]]:
    """The tables of a file."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def found(table: dict[str, Any]) -> dict[str, Any]:
    """The sums of one table, in the public format."""
    form = table.get("angka_format", "Comma Point")
    grid = [[figure(text, form) for text in row] for row in table["sel"]]
    told = [
        {"jenis": "jumlah", "hasil": s.result, "bagian": s.parts}
        for s in sums(grid, rounded=True)
        if s.holds and s.parts
    ]
    return {"nama": table["nama"], "agregasi": told}


def main() -> None:
    parser = argparse.ArgumentParser(description="Sums found in bare grids, as JSON lines.")
    parser.add_argument("data", type=Path)
    for table in tables(parser.parse_args().data):
        json.dump(found(table), sys.stdout)
        sys.stdout.write("\n")


if __name__ == "__main__":
    main()
