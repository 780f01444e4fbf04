"""`aturan`: the list of checks and the page of one, for the terminal and (as Markdown) for docs/checks."""

from collections.abc import Iterator, Sequence

from lkjip_xl.checks.declare import Check
from lkjip_xl.report.lines import BOLD, Line


def listing(catalogue: Sequence[Check]) -> Iterator[Line]:
    """One line per check: code, level, title."""
    for check in catalogue:
        yield Line(f"{check.code}  {check.level.value:10}  {check.title}")


def find(catalogue: Sequence[Check], code: str) -> Check | None:
    """The check of a code, in whatever case it was typed."""
    return next((c for c in catalogue if c.code == code.strip().upper()), None)


def page(catalogue: Sequence[Check], code: str) -> list[Line] | None:
    """The page of one check, or None when there is no such code."""
    check = find(catalogue, code)
    if check is None:
        return None
    return [Line(line, BOLD if line.startswith("#") else {}) for line in markdown(check).splitlines()]


def markdown(check: Check) -> str:
    """The page of a check in Markdown."""
    parts = [
        f"# {check.code} {check.title}",
        f"Nama: `{check.name}`. Tingkat: {check.level.value}. Sejak versi {check.since}.",
        f"## Yang diperiksa\n\n{check.checks.strip()}",
        f"## Mengapa\n\n{check.why.strip()}",
        f"## Contoh yang salah\n\n{check.bad.strip()}\n\nDitandai di `{check.fires_at}`.",
        f"## Contoh yang benar\n\n{check.good.strip()}",
        f"## Cara memperbaiki\n\n{check.mend.strip()}",
    ]
    return "\n\n".join(parts) + "\n"
