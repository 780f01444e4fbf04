"""Fuzz, seeded and bounded: `python -m tests.tools.fuzz [--detik 1800] [--benih N] [--jenis paket,xml,...]`.

Each turn makes one odd thing of one kind and runs the program over it, with faults of ours raised. Whatever is not one
of our own errors with its one sentence, or takes too long, is printed with the seed that makes it again.
"""

import argparse
import io
import random
import shutil
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from lkjip_xl import pipeline
from lkjip_xl.model import LkjipError
from lkjip_xl.write.lampiran.template import default_template
from tests.conftest import SAMPLES
from tests.tools import odd_files as odd
from tests.tools import putaran

SLOW = 20.0  # seconds of one turn: more is a finding
ROUNDS = sorted((Path(__file__).parents[1] / "putaran").glob("r*.py"))
SOURCES = sorted(SAMPLES.glob("*/*.xlsx"))
BYTES = [b"\0", b"<", b">", b"&#0;", b"]]>", b"<!--", b"1e999", b"-", b"9" * 20, b"\xff\xfe", b'"', b'r="A0"']
# fmt: off
NUMBERS = [
    "1.2.3,4", "Rp. 1.000,-", "(1.000)", "1e5", "1,5%", "١٢٣", "1 000", "-", "--", "5 s/d 7", "±3", "1/0", "½", "Rp",
    "%", "0x10", "1_000", "∞", "12:30", "31 Februari", "<5", "≥ 80", "1.000.000.000.000.000,99", "3,14159265358979",
    "80-90", "A+", "100 % x 2", "=1+1", "'5", "1.000,00.000", "-0", "NaN", "1,2,3", "Rp1.000 (seribu)", "9" * 40,
]
WORDS = [
    "Program", "Kegiatan", "Sub Kegiatan", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Pagu",
    "Anggaran (Rp)", "Jumlah", "JUMLAH", "No", "Kode", "5.03.02", "Triwulan I", "Tahun 2023", "2023", "Satuan", "Sisa",
    "Laki-laki", "Perempuan", "TOTAL", "I", "a.", "1", "DPA", "PERJANJIAN KINERJA TAHUN 2023", "Dinas Contoh Kota Baru",
]
# fmt: on

Turn = Callable[[random.Random, Path], None]
TURNS: dict[str, Turn] = {}


def turn(make: Turn) -> Turn:
    TURNS[make.__name__] = make
    return make


def bitten(dice: random.Random, data: bytes) -> bytes:
    """The bytes with some of them changed, taken out, doubled or replaced by odd ones."""
    found = bytearray(data)
    for _ in range(dice.choice([1, 1, 2, 5, 20])):
        at = dice.randrange(len(found) + 1)
        end = min(len(found), at + dice.choice([1, 1, 4, 50]))
        what = dice.randrange(4)
        found[at:end] = b"" if what == 0 else bytes(found[at:end]) * 2 if what == 1 else dice.choice(BYTES)
        if what == 3:
            found[at : at + 1] = bytes([dice.randrange(256)])
    return bytes(found)


def repacked(dice: random.Random, source: Path, target: Path, change: Callable[[str, bytes], bytes]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        victim = dice.choice(old.namelist())
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(name, data) if name == victim else data)


@turn
def paket(dice: random.Random, folder: Path) -> None:
    (folder / "a.xlsx").write_bytes(bitten(dice, dice.choice(SOURCES).read_bytes()))
    pipeline.examine(folder)


@turn
def xml(dice: random.Random, folder: Path) -> None:
    repacked(dice, dice.choice(SOURCES), folder / "a.xlsx", lambda _, data: bitten(dice, data))
    pipeline.examine(folder)


@turn
def kisi(dice: random.Random, folder: Path) -> None:
    """A sheet of words of the field and odd figures, anywhere."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in range(1, dice.randrange(2, 25)):
        for col in range(1, dice.randrange(2, 10)):
            what = dice.randrange(4)
            value: object = dice.choice(WORDS) if what == 0 else dice.choice(NUMBERS) if what == 1 else None
            value = dice.choice([dice.randrange(10**9), dice.random(), -5, 0, True]) if what == 2 else value
            sheet.cell(row, col).value = value  # type: ignore[assignment]
    for _ in range(dice.randrange(3)):
        at = dice.randrange(1, 10), dice.randrange(1, 6)
        sheet.merge_cells(start_row=at[0], start_column=at[1], end_row=at[0] + dice.randrange(3), end_column=at[1] + 2)
    book.save(folder / "a.xlsx")
    pipeline.produce(pipeline.examine(folder), folder / "hasil")


@turn
def angka(dice: random.Random, folder: Path) -> None:
    """An honest folder, some figures of which are odd."""
    for source in sorted(dice.choice([p for p in SAMPLES.iterdir() if p.is_dir()]).glob("*.xlsx")):
        book = openpyxl.load_workbook(source)
        for sheet in book:
            for row in sheet.iter_rows():
                for cell in row:
                    if isinstance(cell.value, int | float) and dice.random() < 0.05:
                        cell.value = dice.choice([*NUMBERS, -cell.value, cell.value * 1e12, None, 1e300, True])
        book.save(folder / source.name)
    pipeline.produce(pipeline.examine(folder), folder / "hasil")


@turn
def pengaturan(dice: random.Random, folder: Path) -> None:
    from lkjip_xl.settings import EXAMPLE

    shutil.copyfile(dice.choice(SOURCES), folder / "a.xlsx")
    lines = [line.removeprefix("# ") if dice.random() < 0.5 else line for line in EXAMPLE.splitlines()]
    dice.shuffle(lines) if dice.random() < 0.3 else None
    text = "\n".join(lines).encode()
    (folder / "lkjip.toml").write_bytes(bitten(dice, text) if dice.random() < 0.7 else text)
    pipeline.examine(folder)


@turn
def templat(dice: random.Random, folder: Path) -> None:
    for source in sorted((SAMPLES / "contoh-bersih").glob("*.xlsx")):
        shutil.copyfile(source, folder / source.name)
    own = folder / "milik sendiri.xltx.bin"
    repacked(dice, default_template(), own, lambda _, data: bitten(dice, data))
    pipeline.produce(pipeline.examine(folder), folder / "hasil", own)


@turn
def tata_letak(dice: random.Random, folder: Path) -> None:
    """A layout of the rounds, torn: rows and columns out or in, cells swapped, dashed, blanked or worded."""
    _, layout = dice.choice(putaran.layouts(dice.choice(ROUNDS)))
    layout(folder)
    for path in sorted(folder.glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        for sheet in book:
            _tear(dice, sheet)
        book.save(path)
    pipeline.produce(pipeline.examine(folder), folder / "hasil")


def _tear(dice: random.Random, sheet: Worksheet) -> None:
    for merged in list(sheet.merged_cells.ranges):  # their other cells cannot be written to
        sheet.unmerge_cells(str(merged)) if dice.random() < 0.5 else None
    for _ in range(dice.choice([0, 1, 1, 3])):
        where = dice.randrange(1, sheet.max_row + 1), dice.randrange(1, sheet.max_column + 1)
        what = dice.randrange(4)
        (sheet.delete_rows, sheet.insert_rows)[what % 2](where[0]) if what < 2 else None
        (sheet.delete_cols, sheet.insert_cols)[what % 2](where[1]) if what >= 2 else None
    for _ in range(dice.choice([1, 5, 20, 100])):
        one, other = (
            sheet.cell(dice.randrange(1, sheet.max_row + 1), dice.randrange(1, sheet.max_column + 1)) for _ in "12"
        )
        if isinstance(one, MergedCell) or isinstance(other, MergedCell):
            continue
        what = dice.randrange(4)
        if what == 0:
            one.value, other.value = other.value, one.value
        else:
            one.value = dice.choice([None, "-", dice.choice(WORDS), dice.choice(NUMBERS), dice.randrange(200)])


@turn
def lain(dice: random.Random, folder: Path) -> None:
    """The other kinds of workbooks."""
    made = [
        odd.xls(folder / "o.xls"),
        odd.ods(folder / "o.ods"),
        odd.xlsb(folder / "o.xlsb", [(1, 1, 5.0), (2, 2, "x")]),
    ]
    page = "<html><table><tr><td rowspan=2>Program<td>Pagu<tr><td>5<td>x</table>"
    (folder / "o.htm").write_text(page, encoding="utf-8")
    (folder / "o.csv").write_text("Program;Pagu\nA;5\nB;6\n", encoding="utf-8")
    victim = dice.choice([*made, folder / "o.htm", folder / "o.csv"])
    victim.write_bytes(bitten(dice, victim.read_bytes()))
    pipeline.examine(folder)


def run(kind: str, seed: int) -> str:
    """What went wrong in one turn; "" nothing."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        try:
            TURNS[kind](random.Random(f"{kind} {seed}"), Path(temporary))
        except LkjipError as fault:
            if len(str(fault)) > 4000 or not str(fault).strip():
                return f"an odd message: {str(fault)[:200]!r}"
        except Exception:
            out = io.StringIO()
            traceback.print_exc(file=out)
            return out.getvalue()[-1500:]
    seconds = time.monotonic() - begin
    return f"{seconds:.0f} s" if seconds > SLOW else ""


def main() -> int:
    """Exit status 1 where anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--detik", type=int, default=1800, help="how long (default 1800)")
    parser.add_argument("--benih", type=int, default=None, help="the first seed (default: another one every time)")
    parser.add_argument("--jenis", default=",".join(TURNS), help=f"of {', '.join(TURNS)}")
    parser.add_argument("--sekali", action="store_true", help="one turn of each kind")
    given = parser.parse_args()
    seed = first = random.randrange(10**9) if given.benih is None else given.benih
    end, found, turns = time.monotonic() + given.detik, 0, 0
    while time.monotonic() < end:
        for kind in given.jenis.split(","):
            said = run(kind, seed)
            turns += 1
            if said:
                found += 1
                print(f"--jenis {kind} --benih {seed} --sekali:\n{said}\n", flush=True)
        seed += 1
        if given.sekali:
            break
    print(f"{turns} turns from seed {first}, {found} found")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
