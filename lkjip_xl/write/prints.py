"""Fingerprints of outputs: what former runs wrote, and what this one has written so far.

A run that ends tells in temuan.json what it wrote. Until then it keeps a list of its own, file by file, so that what
a run wrote that failed half-way is still known as ours.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from lkjip_xl.read.origin import PROGRAM

REPORT = "temuan.json"
PENDING = ".lkjip-xl belum selesai"  # only there while a run writes, or after one that failed
FILLED, OLD = "terisi", "lama"
BOOKS = re.compile(r"(?:Lampiran LKjIP|Rekonsiliasi) .+\.xlsx")
_OURS = re.compile(rf"(?:{BOOKS.pattern}|usulan\.toml|{FILLED}/[^/\\]+)")
# path below the folder of results, with "/" -> the SHA-256 of what was written there; none where they are not known
Prints = Mapping[str, frozenset[str]]


class Written:
    """What a run has written into a folder so far; `finished` when temuan.json lists it."""

    def __init__(self, out: Path) -> None:
        """Nothing yet."""
        self.out = out
        self.prints: dict[str, str | None] = {}

    def add(self, name: str) -> None:
        """An output (path below the folder, with "/") that is complete."""
        self.prints[name] = fingerprint(self.out / name)
        with (self.out / PENDING).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps([name, self.prints[name]]) + "\n")

    def finished(self) -> None:
        """Another file tells it now."""
        (self.out / PENDING).unlink(missing_ok=True)


def former_run(out: Path) -> Prints | None:
    """What former runs wrote into a folder, down to the last one that ended; None where no run of this program did."""
    found = [*_unfinished(out)]
    report = _report(out)
    if report is None and not found:
        return None
    prints: dict[str, frozenset[str]] = {}
    for name, print_ in [*_listed(report or {}), *found]:
        if _OURS.fullmatch(name):
            prints[name] = prints.get(name, frozenset()) | ({print_} if print_ else frozenset())
    return prints


def fingerprint(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _report(out: Path) -> Mapping[str, Any] | None:
    try:
        report = json.loads((out / REPORT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    ours = isinstance(report, dict) and str(report.get("alat", "")).startswith(PROGRAM)
    return report if ours else None


def _listed(report: Mapping[str, Any]) -> Iterable[tuple[str, str | None]]:
    wrote = report.get("hasil")
    if isinstance(wrote, list):
        for one in wrote:
            if isinstance(one, dict) and isinstance(one.get("berkas"), str):
                print_ = one.get("sha256")
                yield one["berkas"], print_ if isinstance(print_, str) else None
        return
    for one in report.get("dokumen") or ():  # versions that kept no list: a copy of each input
        name = one.get("berkas") if isinstance(one, dict) else None
        if isinstance(name, str):
            keeps = PurePosixPath(name).suffix.casefold() in (".xlsx", ".xlsm")
            yield f"{FILLED}/{name if keeps else f'{PurePosixPath(name).stem}.xlsx'}", None


def _unfinished(out: Path) -> Iterable[tuple[str, str]]:
    try:
        lines = (out / PENDING).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return
    for line in lines:
        try:
            name, print_ = json.loads(line)
        except (TypeError, ValueError):  # the line at which the run was cut off
            continue
        if isinstance(name, str) and isinstance(print_, str):
            yield name, print_
