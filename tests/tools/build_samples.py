"""Build the committed sample folders: `python -m tests.tools.build_samples`.

Writes samples/bkd-blitar-2021, samples/contoh-bersih and tests/data/bkd_harapan.toml. Building again
gives the same bytes; a test says so.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.tools.samples_bkd import anggaran, expectations, pegawai, pengukuran, perjanjian, renstra, rkt  # noqa: E402
from tests.tools.samples_contoh import anggaran as contoh_anggaran  # noqa: E402
from tests.tools.samples_contoh import kinerja as contoh_kinerja  # noqa: E402
from tests.tools.sheetkit import Spot, Workbook, marks_of, save  # noqa: E402


def bkd_books() -> tuple[Workbook, ...]:
    """The workbooks of samples/bkd-blitar-2021."""
    return (
        rkt.rkt(),
        perjanjian.pk(),
        perjanjian.perubahan_pk(),
        pengukuran.pengukuran(),
        anggaran.dppa(),
        anggaran.alokasi(),
        renstra.renstra(),
        pegawai.pegawai(),
    )


def spots_of(books: Sequence[Workbook]) -> dict[str, Spot]:
    """The places of all marks in a folder."""
    spots: dict[str, Spot] = {}
    for book in books:
        spots.update(marks_of(book))
    return spots


def build_bkd(folder: Path) -> str:
    """Write the BKD workbooks into a folder; returns the expectations as TOML."""
    folder.mkdir(parents=True, exist_ok=True)
    books = bkd_books()
    for book in books:
        save(book, folder)
    spots = spots_of(books)
    missing = {m for item in expectations.ALL for m in item.marks} - set(spots)
    if missing:
        raise ValueError(f"marks without a cell: {sorted(missing)}")
    rows = expectations.placed(spots)
    page = (Path(expectations.__file__).parent / "readme.md").read_text(encoding="utf-8")
    (folder / "README.md").write_text(page.replace("{{harapan}}", expectations.to_markdown(rows)), encoding="utf-8")
    return expectations.to_toml(rows)


def build_contoh(folder: Path) -> None:
    """Write the workbooks of the invented agency into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for book in (contoh_kinerja.sakip(), contoh_anggaran.dpa()):
        save(book, folder)


def main() -> None:
    """Rebuild everything in the checkout."""
    build_contoh(ROOT / "samples" / "contoh-bersih")
    toml = build_bkd(ROOT / "samples" / "bkd-blitar-2021")
    data = ROOT / "tests" / "data"
    data.mkdir(exist_ok=True)
    (data / "bkd_harapan.toml").write_text(toml, encoding="utf-8")


if __name__ == "__main__":
    main()
