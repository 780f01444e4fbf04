"""Benchmarks, as ratios within one run: `python -m tests.tools.bench [--rows N] [--rounds N]`.

Single times on shared machines say little, so each figure stands beside a yardstick measured in the same
run, in turn with it: reading with python-calamine into lists. Whole processes, medians.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

YARDSTICK = (
    "import sys; from python_calamine import CalamineWorkbook as W; w = W.from_path(sys.argv[1]); "
    "x = [w.get_sheet_by_name(n).to_python() for n in w.sheet_names]"
)
READ = "import sys; from pathlib import Path; from lkjip_xl.read import read_book; x = read_book(Path(sys.argv[1]))"
RECOGNISE = (
    READ
    + "; from lkjip_xl.recognise import recognise; from lkjip_xl.settings import Settings; y = recognise(x, Settings())"
)
CHECK = "import sys; from pathlib import Path; from lkjip_xl import pipeline; pipeline.examine(Path(sys.argv[1]))"
STEPS = """
import sys, time
from pathlib import Path
from lkjip_xl import pipeline, settings
s = settings.Settings()
a = time.perf_counter()
model, formats, notes = pipeline._recognise(Path(sys.argv[1]), s, False, pipeline._silent)
reading = time.perf_counter() - a
from lkjip_xl import checks
from lkjip_xl.explain import explain
from lkjip_xl.relations import build
relations = build(model, s)
b = time.perf_counter()
findings = [f for o in checks.run(checks.Case(model, relations, s)) for f in o.findings]
explain(relations, findings, s)
print(reading, time.perf_counter() - b)
"""


def measure(code: str, argument: Path) -> tuple[float, float]:
    """(seconds, peak MiB) of one fresh process."""
    begin = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", code, str(argument)])
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"a benchmark step failed with status {status}:\n{code}")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def flat_export(path: Path, rows: int) -> None:
    """An SIPD-like flat export: 14 columns, one row per rekening."""
    import xlsxwriter

    heads = (
        "TAHUN", "KODE URUSAN", "NAMA URUSAN", "KODE SKPD", "NAMA SKPD", "KODE PROGRAM", "NAMA PROGRAM",
        "KODE KEGIATAN", "NAMA KEGIATAN",
        "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "KODE REKENING", "NAMA REKENING", "PAGU",
    )  # fmt: skip
    with xlsxwriter.Workbook(str(path), {}) as book:
        sheet = book.add_worksheet("Rekap 5")
        sheet.write_row(0, 0, heads)
        for n in range(rows):
            program, kegiatan, sub = n // 2000 % 20 + 1, n // 200 % 10 + 1, n // 20 % 10 + 1
            code = f"5.03.{program:02}"
            row = (
                2021, "5", "UNSUR PENUNJANG", "5.03.0.00.0.00.01.0000", "Badan Contoh", code,
                f"PROGRAM NOMOR {program}",
                f"{code}.2.{kegiatan:02}", f"Kegiatan nomor {kegiatan}", f"{code}.2.{kegiatan:02}.{sub:04}",
                f"Sub kegiatan nomor {sub}", f"5.1.02.01.01.{n % 20 + 1:04}", f"Belanja nomor {n % 20 + 1}",
                1000 * (n % 977 + 1),
            )  # fmt: skip
            sheet.write_row(n + 1, 0, row)


def budget(path: Path, rows: int) -> None:
    """A DPA list with `rows` budget rows, program to sub kegiatan, sums right."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("DPA")
        sheet.write(0, 0, "DOKUMEN PELAKSANAAN ANGGARAN TAHUN ANGGARAN 2021")
        sheet.write_row(
            2, 0, ("Kode", "Program / Kegiatan / Sub Kegiatan", "Pagu Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)")
        )
        lines: list[tuple[str, str, int, int]] = []
        per_kegiatan, kegiatan_per_program = 9, 10
        program = 0
        while len(lines) < rows:
            program += 1
            block: list[tuple[str, str, int, int]] = []
            for k in range(1, kegiatan_per_program + 1):
                subs = [
                    (
                        f"5.03.{program:02}.2.{k:02}.{s:02}",
                        f"Sub kegiatan {program} {k} {s}",
                        7919 * (s + k) * 100,
                        7919 * (s + k) * 90,
                    )
                    for s in range(1, per_kegiatan + 1)
                ]
                block += [
                    (
                        f"5.03.{program:02}.2.{k:02}",
                        f"Kegiatan {program} {k}",
                        sum(s[2] for s in subs),
                        sum(s[3] for s in subs),
                    ),
                    *subs,
                ]
            tops = [b for b in block if b[0].count(".") == 4]
            lines += [
                (f"5.03.{program:02}", f"Program {program}", sum(t[2] for t in tops), sum(t[3] for t in tops)),
                *block,
            ]
        for n, line in enumerate(lines):
            sheet.write_row(3 + n, 0, line)
        tops = [b for b in lines if b[0].count(".") == 2]
        sheet.write_row(3 + len(lines), 1, ("JUMLAH", sum(t[2] for t in tops), sum(t[3] for t in tops)))


def compare(label: str, yardstick: tuple[str, Path], other: tuple[str, Path], rounds: int) -> None:
    pairs = [(measure(*yardstick), measure(*other)) for _ in range(rounds)]
    seconds = statistics.median(b[0] / a[0] for a, b in pairs)
    memory = statistics.median(b[1] / a[1] for a, b in pairs)
    base = statistics.median(a[0] for a, _ in pairs)
    print(f"| {label} | {seconds:.2f} | {memory:.2f} | {base:.2f} s |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as tmp:
        folder = Path(tmp, "besar")
        folder.mkdir()
        flat_export(folder / "rekap.xlsx", asked.rows)
        print(f"| {asked.rows} rows x 14 | time ratio | memory ratio | yardstick |\n| --- | --- | --- | --- |")
        yardstick = (YARDSTICK, folder / "rekap.xlsx")
        compare("read_book / calamine", yardstick, (READ, folder / "rekap.xlsx"), asked.rounds)
        compare("read and recognise / calamine", yardstick, (RECOGNISE, folder / "rekap.xlsx"), asked.rounds)
        compare("whole check / calamine", yardstick, (CHECK, folder), asked.rounds)
        small = Path(tmp, "lima-ribu")
        small.mkdir()
        budget(small / "dpa.xlsx", 5000)
        ratios = []
        for _ in range(asked.rounds):
            said = subprocess.run(
                [sys.executable, "-c", STEPS, str(small)], capture_output=True, text=True, check=True
            ).stdout
            reading, judging = map(float, said.split())
            ratios.append(judging / reading)
        print(f"\n5.000 budget rows: (checks and explain) / (read and recognise) = {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
