"""Plants bugs into a copy of the package, one at a time, and says which of them the suite catches.

    python -m tests.tools.tanam [--hanya NAME] [--dekat] [--daftar]

Each bug is a small, believable change: a rounding mode, two columns exchanged, a weight of the explainer that is
0, a threshold that lets everything through. The copy's suite runs until its first failure, the tests that stand
nearest to the bug first; a bug that survives shows what no test looks at. `--dekat` runs those nearest tests only.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("lkjip_xl", "tests", "tools", "templates", "samples", "setup.cfg", "pyproject.toml", "docs", "CHANGELOG.md")
QUICK = (
    "-q",
    "-x",
    "-m",
    "not slow and not libreoffice",
    "-p",
    "no:cacheprovider",
    "--deselect",
    "tests/test_kasus.py",
)


@dataclass(frozen=True, slots=True)
class Bug:
    """A change of one line. old: a pattern that must stand exactly once in the file; near: where its tests stand."""

    name: str
    file: str
    old: str
    new: str
    near: tuple[str, ...]


def _constant(name: str, file: str, constant: str, value: str, *near: str) -> Bug:
    """A bug that gives a constant of a module another value."""
    return Bug(name, file, rf"(?m)^{constant} = [-\d._]+", f"{constant} = {value}", near)


EXPLAIN, RANK = ("tests/explain/test_weights.py",), "explain/weights.py"
BUGS = (
    Bug("half-even-rounding", "relations/rounding.py", r"if mode == CUT else ROUND_HALF_UP\)",
        'if mode == CUT else "ROUND_HALF_EVEN")', ("tests/relations", "tests/compute")),
    Bug("sisa-reversed", "compute/__init__.py", r"value = pagu\.value - realisasi\.value",
        "value = realisasi.value - pagu.value", ("tests/compute", "tests/write")),
    Bug("rollup-exchanged", "write/rekap.py", r"\(8, agency\.pagu\), \(9, agency\.realisasi\)",
        "(8, agency.realisasi), (9, agency.pagu)", ("tests/write/test_rekap.py", "tests/test_cli.py")),
    Bug("rollup-counts", "town.py", r'peringatan=counts\["peringatan"\]', 'peringatan=counts["catatan"]',
        ("tests/write/test_rekap.py", "tests/test_cli.py")),
    Bug("fractions-above-1", "recognise/reading.py", r'if want\.percent_scale == "0-1":',
        'if want.percent_scale == "0-1" and abs(one.value) <= 1:', ("tests/recognise",)),
    Bug("part-as-year", "model/document.py", r"d\.until == ends\[d\.kind\]", "d.until > 0",
        ("tests/facts/test_parts_of_year.py",)),
    Bug("singles-run-on", "recognise/course.py", r"if falls:\n", "if False:\n", ("tests/facts/test_parts_of_year.py",)),
    Bug("months-never-summed", "relations/periods.py", r"\(12 if word", "(13 if word",
        ("tests/relations", "tests/checks")),
    Bug("order-of-notes", "write/marks.py", r"sorted\(self\.words, key=lambda w: w\[0\]\)",
        "sorted(self.words, key=lambda w: -w[0])", ("tests/write",)),
    Bug("blank-part-unknown", "relations/arith.py", r"b = POINT_ZERO  # blank parts", "b = None  # blank parts",
        ("tests/relations", "tests/checks")),
    Bug("doubt-accuses", "relations/trust.py", r"if not spans:", "if spans or not spans:",
        ("tests/relations", "tests/report")),
    Bug("ready-in-doubt", "report/standing.py", r"    if tables:", "    if tables and wrong:", ("tests/report",)),
    Bug("signer-overwritten", "write/lampiran/tanda_tangan.py", r"if not said\[part\] and text is not None",
        "if text is not None", ("tests/write/test_lampiran.py",)),
    Bug("signer-mixed", "write/lampiran/tanda_tangan.py", r"if person is None or not _may_be\(person, said\)",
        "if person is None", ("tests/write/test_lampiran.py",)),
    Bug("pasted-lists-lost", "settings/merging.py", r"isinstance\(new, list\) and name in LISTS", "not name",
        ("tests/test_settings.py", "tests/checks/test_nasihat.py")),
    Bug("pasted-year-lost", "settings/source.py", r"if first else \[\]", "if not first else []",
        ("tests/test_settings.py",)),
    Bug("contradiction-unsaid", "settings/__init__.py", r"frozenset\(map\(key, pair\)\): pair", "pair: pair",
        ("tests/test_settings.py",)),
    Bug("typed-over", "write/former.py", r"not path\.is_file\(\) or _ours\(path, known\)",
        "not known or _ours(path, known)", ("tests/write/test_hasil_orang.py",)),
    Bug("nothing-undone", "write/stage.py", r"_undo\(self\.out, moved, placed\)", "moved = placed",
        ("tests/write/test_bersama.py",)),
    Bug("killed-not-ended", "write/stage.py", r'if \(folder / _NEW / name\)\.is_file\(\)', "if not names",
        ("tests/write/test_bersama.py",)),
    Bug("two-at-once", "write/stage.py", r"fcntl\.LOCK_EX \| fcntl\.LOCK_NB", "fcntl.LOCK_SH",
        ("tests/write/test_bersama.py",)),
    Bug("cells-uncounted", "read/budget.py", r"self\.cells_left -= count", "self.cells_left -= 0",
        ("tests/read/test_limits.py",)),
    Bug("copies-uncounted", "read/budget.py", r"self\.copies_left -= count", "self.copies_left -= 0",
        ("tests/read/test_limits.py",)),
    Bug("time-unlimited", "read/child.py", r"resource\.RLIMIT_CPU", "resource.RLIMIT_CORE",
        ("tests/read/test_limits.py",)),
    Bug("screen-obeys", "screen.py", r"return _OBEYED\.sub\(SHOWN, text\)", "return text", ("tests/test_layar.py",)),
    Bug("links-followed", "read/inputs.py", r"return None if links else LEADS_OUT", "return None",
        ("tests/test_layar.py",)),
    Bug("nip-invented", "recognise/nips.py", r'f"\{digits\[:KEPT\]\}\{UNKNOWN \* 3\}"', 'digits',
        ("tests/test_tepat.py",)),
    Bug("other-people", "relations/staff.py", r"if not _alike\(cells, first\[1\]\)", "if not cells",
        ("tests/recognise/test_many_ways_to_count.py",)),
    Bug("sasaran-as-whole", "relations/across.py", r"if _is_whole\(item, lines, field\) else \(\)", "if item else ()",
        ("tests/recognise/test_many_ways_to_count.py",)),
    Bug("kelurahan-compared", "relations/versions.py", r"    if _apart\(a, b\):\n        return False\n", "",
        ("tests/recognise/test_many_ways_to_count.py",)),
    Bug("fault-stops-all", "checks/__init__.py", r"    except Exception as error:\n", "    except OSError as error:\n",
        ("tests/test_terpisah.py",)),
    Bug("foreign-moved", "write/former.py", r"BOOKS\.fullmatch\(p\.name\) and is_output\(p\)",
        "BOOKS.fullmatch(p.name)", ("tests/write/test_hasil_lama.py",)),
    Bug("linked-inputs", "write/destination.py", r"if path\.is_file\(\) and _mark\(path\) in known",
        "if path.is_symlink() and _mark(path) in known", ("tests/write/test_hasil_lama.py",)),
    Bug("misnamed-pairs", "checks/lk013_pengaturan_tak_terpakai.py", r"if normalise\(name\) not in there",
        "if name not in there", ("tests/checks/test_pengaturan.py",)),
    Bug("needs-ignored", "checks/__init__.py", r"if without is not None else", "if without == 0 else",
        ("tests/checks",)),
    Bug("fold-other-figures", "checks/folding.py", r"amount := finding\.difference", "amount := finding.unit",
        ("tests/checks",)),
    Bug("identity-reversed", "relations/identities.py", r"whole - \(spent or Decimal\(0\)\)",
        "(spent or Decimal(0)) - whole", ("tests/relations/test_identities.py", "tests/checks")),
    Bug("identity-of-few", "relations/identities.py", r"failing <= max\(FEW, int\(MOST \* count\)\)",
        "failing <= count", ("tests/relations",)),
    Bug("quarters-never-summed", "relations/periods.py", r"if kind == \"tw\" else", "if kind == \"triwulan\" else",
        ("tests/relations/test_periods.py",)),
    Bug("equal-columns", "relations/tree.py", r"equal = filled_in and all\(", "equal = filled_in and any(",
        ("tests/relations",)),
    Bug("stale-formulas", "relations/recalc.py", r"return off >= least and", "return off <= least and",
        ("tests/relations/test_recalc.py",)),
    Bug("bands-open", "relations/scales.py", r"if value >= b\.lower\)", "if value > b.lower)",
        ("tests/relations/test_scales.py", "tests/checks")),
    Bug("mean-of-all", "relations/kinerja.py", r"if count > 1\)", "if count > 99)",
        ("tests/checks/test_mean_of_indikator.py",)),
    Bug("older-outvotes", "explain/standing.py", r"mine < theirs", "mine > theirs", ("tests/explain/test_rows.py",)),
    Bug("rows-never-missing", "explain/rows.py", r"return bool\(known\) and all\(", "return bool(known) and not all(",
        ("tests/explain/test_rows.py",)),
    Bug("two-causes-folded", "explain/fold.py", r"if len\(mine\) == 1 else None", "if mine else (number, roots[0])",
        ("tests/explain",)),
    Bug("negative-amounts", "explain/search.py", r"\(value < 0 and not below_zero\)", "(value < 0 and below_zero)",
        ("tests/explain",)),
    Bug("denial-forgotten", "relations/polarity.py", r'return "tidak selesai", end, both',
        'return "selesai", end, both', ("tests/relations/test_polarity.py",)),
    Bug("mended-not-turned", "relations/polarity.py", r'if first\.kind != "waktu" and not undone else None',
        'if first.kind == "waktu" and not undone else None', ("tests/relations/test_polarity.py",)),
    Bug("words-overrule-column", "relations/directions.py", r"            if said:\n",
        "            if said and words.sign != DOWN:\n", ("tests/relations/test_directions.py",)),
    Bug("range-other-bound", "relations/goals.py", r'if value > high else \(low, "batas bawah"\)',
        'if value < low else (low, "batas bawah")', ("tests/relations/test_goals.py",)),
    Bug("fall-unseen", "relations/goals.py", r'return last < first if formula == "positif" else last > first',
        'return last > first if formula == "positif" else last < first',
        ("tests/relations/test_goals.py", "tests/checks/test_words_and_ranges.py")),
    Bug("way-of-target-ignored", "checks/lk310_triwulan.py", r"yield Row\(item, realisasi, way_of\(target\)\)",
        "yield Row(item, realisasi, None)", ("tests/checks/test_quarters.py",)),
    _constant("weight-made", RANK, "MADE", "0.0", *EXPLAIN),
    _constant("weight-huge", RANK, "HUGE", "0.0", *EXPLAIN),
    _constant("weight-odd", RANK, "ODD", "0.0", *EXPLAIN),
    _constant("weight-back", RANK, "BACK", "0.0", *EXPLAIN),
    _constant("weight-strange", RANK, "STRANGE", "0.0", *EXPLAIN),
    _constant("known-heading", "recognise/header.py", "KNOWN_SHARE", "0.1", "tests/recognise"),
    _constant("names-likely", "relations/match.py", "LIKELY", "0.3", "tests/relations", "tests/checks"),
    _constant("names-decisive", "recognise/names.py", "DECISIVE_MOST", "0.95", "tests/recognise/test_names.py"),
    _constant("mistakes-allowed", "recognise/structure/choose.py", "UNLIKELY", "0.0", "tests/report"),
    _constant("lists-of-words", "recognise/foreign.py", "FEW", "0.99", "tests/recognise"),
    _constant("sure-matches", "relations/kinds.py", "SURE", "0.5", "tests/relations", "tests/checks"),
)  # fmt: skip


def planted(bug: Bug, text: str) -> str | None:
    """The source with the bug in it; None where it is no longer written like that."""
    found = re.findall(bug.old, text)
    return re.sub(bug.old, bug.new.replace("\\", r"\\"), text) if len(found) == 1 else None


def caught(bug: Bug, copy: Path, near_only: bool) -> str:
    """ "caught", "survived" or "not planted", with what caught it."""
    path = copy / "lkjip_xl" / bug.file
    before = path.read_text(encoding="utf-8")
    after = planted(bug, before)
    if after is None:
        return f"NOT PLANTED: {bug.file} no longer reads {bug.old}"
    path.write_text(after, encoding="utf-8")
    try:
        near = [name for name in bug.near if (copy / name).exists()]
        for group in (near, () if near_only else ("tests",)):
            if group and (failed := _fails(copy, group)):
                return f"caught by {failed}"
    finally:
        path.write_text(before, encoding="utf-8")
    return "SURVIVED"


def _fails(copy: Path, where: Sequence[str]) -> str:
    """The first test that fails, "" when none does."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *QUICK, *where], cwd=copy, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return ""
    line = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
    return line[1] if line else done.stdout.strip().splitlines()[-1][:100]


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 1 when fewer than nine in ten bugs are caught."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hanya", default="", metavar="NAME", help="only bugs whose name holds NAME")
    parser.add_argument("--dekat", action="store_true", help="only the tests nearest to each bug")
    parser.add_argument("--daftar", action="store_true", help="only list the bugs")
    given = parser.parse_args(argv)
    bugs = [b for b in BUGS if given.hanya in b.name]
    if given.daftar:
        print(*(f"{b.name}: lkjip_xl/{b.file}" for b in bugs), sep="\n")
        return 0
    good = 0
    with tempfile.TemporaryDirectory() as temporary:
        copy = Path(temporary)
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__", "hasil"))
            elif source.exists():
                shutil.copy(source, copy / name)
        for bug in bugs:
            start = time.monotonic()
            said = caught(bug, copy, given.dekat)
            good += said.startswith("caught")
            print(f"{bug.name}: {said} [{time.monotonic() - start:.0f} s]", flush=True)
    print(f"{good} of {len(bugs)} caught")
    return int(good * 10 < len(bugs) * 9)


if __name__ == "__main__":
    sys.exit(main())
