"""Fingerprints of outputs: what the last run wrote, as its temuan.json tells."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from lkjip_xl.read.origin import PROGRAM

REPORT = "temuan.json"
FILLED, OLD = "terisi", "lama"
BOOKS = re.compile(r"(?:Lampiran LKjIP|Rekonsiliasi) .+\.xlsx")
_OURS = re.compile(rf"(?:{BOOKS.pattern}|usulan\.toml|{FILLED}/[^/\\]+)")
# path below the folder of results, with "/" -> the SHA-256 of what was written there; none where they are not known
Prints = Mapping[str, frozenset[str]]


def former_run(out: Path) -> Prints | None:
    """What the last run wrote into a folder; None where no run of this program did."""
    report = _report(out)
    if report is None:
        return None
    prints: dict[str, frozenset[str]] = {}
    for name, print_ in _listed(report):
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
