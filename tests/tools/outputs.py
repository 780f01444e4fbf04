"""Outputs for LibreOffice to print and to calculate: long documents, and a lampiran with a figure changed."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lkjip_xl.result import Result
from tests.tools import documents

UNTRACED = documents.Settings(trace="tidak")


@dataclass(frozen=True)
class Printed:
    """A workbook, opened, and the text of its printed pages."""

    path: Path
    pages: list[str]
    book: Any


@dataclass(frozen=True)
class Calculated:
    """A workbook as written, and the values that LibreOffice computes for it."""

    path: Path
    values: dict[tuple[str, str], object]


def untraced(result: Result) -> Result:
    """The result with no sheet of sources."""
    return replace(result, settings=replace(result.settings, trace="tidak"))


def long_renstra() -> documents.Document:
    """A Renstra of 12 programs, 5 kegiatan each, 5 indicators each: 312 lines."""
    make = documents.Maker("Renstra.xlsx", "R", "renstra", number="6.1.4")
    for p in range(12):
        program = make.add("program", f"Program Peningkatan Kapasitas ke-{p}", pagu__2021=1_000_000 + p)
        for k in range(5):
            name = f"Penyusunan Dokumen Nomor {p}.{k}" + " Perencanaan dan Evaluasi Kinerja Perangkat Daerah" * (k % 4)
            kegiatan = make.add("kegiatan", name, program, pagu__2021=200_000)
            for i in range(5):
                words = f"Jumlah dokumen p{p}k{k}i{i}"
                make.add("indikator", words, kegiatan, row=make.row + (i > 0), target__2021=f"{i + 1} dokumen")
    return make.done()


def long_text() -> documents.Document:
    """A keterangan longer than a row can be high."""
    make = documents.Maker("P.xlsx", "P", "perbandingan", number="3.1.2")
    words = " ".join(f"kata{n}" for n in range(900))
    make.add("indikator", "Indeks", target__2020=1, realisasi__2020=1, target=1, realisasi=1, keterangan=words)
    return make.done()


def values_of(path: Path) -> dict[tuple[str, str], object]:
    """Every cell's value by sheet and address."""
    from openpyxl import load_workbook

    book = load_workbook(path, data_only=True)
    return {(s.title, c.coordinate): c.value for s in book for row in s.iter_rows() for c in row}


def changed(path: Path, target: Path) -> None:
    """The lampiran of BKD with one realisasi typed over: 57 % of a target of 95 %."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    book["F. Pengukuran Kinerja"]["D9"].value = 0.57
    book.save(target)
