"""What a former run left in the folder of results. Outputs that are not part of the new run are put away, and what
somebody has changed is kept, in the subfolder `lama`; nothing is ever deleted.

A former run tells in its temuan.json what it wrote, with a fingerprint of each file. Files that are in no such list and
bear no mark of this program are somebody else's, and are left alone.
"""

import hashlib
import json
import re
import shutil
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from lkjip_xl.checks.format import listed
from lkjip_xl.read.origin import PROGRAM, is_output

REPORT = "temuan.json"
FILLED, OLD = "terisi", "lama"
_NAMED = 10  # files named in one sentence
_BOOKS = re.compile(r"(?:Lampiran LKjIP|Rekonsiliasi) .+\.xlsx")
_OURS = re.compile(rf"(?:{_BOOKS.pattern}|usulan\.toml|{FILLED}/[^/\\]+)")
Prints = Mapping[str, str | None]  # path below the folder of results, with "/" -> sha256, None where it is not known


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of former outputs: away (from, to), stuck (could not be moved), kept (from, copy of what a person
    had changed). Paths below the folder of results, with "/"."""

    away: tuple[tuple[str, str], ...] = ()
    stuck: tuple[str, ...] = ()
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The same in sentences."""
        said = []
        if self.away:
            names = listed([name for name, _ in self.away], _NAMED)
            said.append(f"Hasil lama yang bukan bagian dari hasil ini dipindahkan ke subfolder {OLD}: {names}.")
        if self.stuck:
            names = listed(list(self.stuck), _NAMED)
            said.append(
                f"Hasil lama yang bukan bagian dari hasil ini tidak dapat dipindahkan, mungkin terbuka: {names}. "
                "Jangan dipakai; tutup berkasnya, lalu jalankan lagi."
            )
        for name, copy in self.kept:
            what = f"Salinan {name}" if name.startswith(FILLED) else name
            said.append(
                f"{what} sudah diubah orang sejak ditulis; isinya disimpan sebagai {copy}, lalu ditulis ulang. "
                "Perbaiki buku kerja yang asli, bukan hasilnya."
            )
        return tuple(said)


def former_run(out: Path) -> Prints | None:
    """What the last run wrote into a folder; None where no run of this program did."""
    try:
        report = json.loads((out / REPORT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(report, dict) or not str(report.get("alat", "")).startswith(PROGRAM):
        return None
    return {name: print_ for name, print_ in _listed(report) if _OURS.fullmatch(name)}


def _listed(report: Mapping[str, Any]) -> Iterable[tuple[str, str | None]]:
    wrote = report.get("hasil")
    if isinstance(wrote, list):
        for one in wrote:
            if isinstance(one, dict) and isinstance(one.get("berkas"), str):
                yield one["berkas"], one.get("sha256")
        return
    for one in report.get("dokumen") or ():  # versions that kept no list: a copy of each input
        name = one.get("berkas") if isinstance(one, dict) else None
        if isinstance(name, str):
            keeps = PurePosixPath(name).suffix.casefold() in (".xlsx", ".xlsm")
            yield f"{FILLED}/{name if keeps else f'{PurePosixPath(name).stem}.xlsx'}", None


def keep_changed(out: Path, former: Prints | None, now: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Copies of the outputs that will be written over although somebody changed them: (name, name of the copy)."""
    kept = []
    for name in now:
        known, path = (former or {}).get(name), out / name
        if not known or not path.is_file() or (print_ := fingerprint(path)) == known:
            continue
        target = _free(out, name, print_)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
        kept.append((name, target.relative_to(out).as_posix()))
    return tuple(kept)


def put_away(out: Path, former: Prints | None, now: Collection[str]) -> Moved:
    """Moves outputs of former runs that this run does not write."""
    wanted = {name.casefold() for name in now}
    marked = [p.name for p in out.glob("*.xlsx") if _BOOKS.fullmatch(p.name) and is_output(p)]
    stale = sorted(n for n in {*(former or {}), *marked} if n.casefold() not in wanted and (out / n).is_file())
    away, stuck = [], []
    for name in stale:
        target = _free(out, name)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            (out / name).rename(target)
        except OSError:
            stuck.append(name)
        else:
            away.append((name, target.relative_to(out).as_posix()))
    return Moved(tuple(away), tuple(stuck))


def prints_of(out: Path, names: Iterable[str]) -> Prints:
    """The fingerprints of outputs that are there."""
    return {name: fingerprint(out / name) for name in names if (out / name).is_file()}


def fingerprint(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _free(out: Path, name: str, print_: str | None = None) -> Path:
    """A name below `lama` that nothing has yet, or that has this very content."""
    wanted = out / OLD / name
    choices = [wanted, *(wanted.with_name(f"{wanted.stem} ({n}){wanted.suffix}") for n in range(2, 10_000))]
    return next(path for path in choices if not path.exists() or (print_ and fingerprint(path) == print_))
