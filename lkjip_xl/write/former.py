"""What stands in the folder of results before a run. Outputs that are no part of the new run are to be put away;
what somebody else made or changed is kept, in the subfolder `lama`, before its name is written over: nothing is lost.

A file is ours, and may be replaced, when a former run wrote it as it stands (`prints`), or when it bears the mark of
this program and was never saved since. A file that is in no list and bears no mark is somebody else's.
"""

import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from lkjip_xl.checks.format import listed
from lkjip_xl.read.origin import is_output, is_untouched
from lkjip_xl.report.seal import has_seal, is_unchanged
from lkjip_xl.write.prints import BOOKS, FILLED, OLD, Prints, fingerprint

_NAMED = 10  # files named in one sentence
_INSTEAD = {".json": "", ".toml": " Pengaturan diisi di lkjip.toml."}  # where to write what was written into an output


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of former outputs: away (from, to), stuck (could not be moved), kept (from, copy of what a person
    had changed), foreign (from, copy of what was never ours). Paths below the folder of results, with "/"."""

    away: tuple[tuple[str, str], ...] = ()
    stuck: tuple[str, ...] = ()
    kept: tuple[tuple[str, str], ...] = ()
    foreign: tuple[tuple[str, str], ...] = ()

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
            instead = _INSTEAD.get(Path(name).suffix, " Perbaiki buku kerja yang asli, bukan hasilnya.")
            said.append(
                f"{what} sudah diubah orang sejak ditulis; isinya disimpan sebagai {copy}, lalu ditulis ulang.{instead}"
            )
        if self.foreign:
            names = ", ".join(f"{name} (disimpan sebagai {copy})" for name, copy in self.foreign)
            said.append(
                "Berkas berikut sudah ada di folder hasil tetapi tidak tercatat sebagai hasil lkjip-xl; isinya "
                f"disimpan di subfolder {OLD} sebelum namanya dipakai: {names}."
            )
        return tuple(said)


def keep_changed(out: Path, former: Prints | None, now: Collection[str]) -> Moved:
    """Copies the files that will be written over although somebody changed or made them (`kept`, `foreign`)."""
    kept: list[tuple[str, str]] = []
    foreign: list[tuple[str, str]] = []
    for name in now:
        path, known = out / name, (former or {}).get(name, frozenset())
        if not path.is_file() or _ours(path, known):
            continue
        target = _free(out, name, fingerprint(path))
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)
        changed = bool(known) or is_output(path) or has_seal(_text(path))
        (kept if changed else foreign).append((name, target.relative_to(out).as_posix()))
    return Moved(kept=tuple(kept), foreign=tuple(foreign))


def to_put_away(out: Path, former: Prints | None, now: Collection[str], stuck: Collection[str] = ()) -> Moved:
    """The outputs of former runs that this run does not write, and where they are to go. stuck: those of which it is
    known that they cannot be moved."""
    wanted = {name.casefold() for name in now}
    marked = [p.name for p in out.glob("*.xlsx") if BOOKS.fullmatch(p.name) and is_output(p)]
    stale = sorted(n for n in {*(former or {}), *marked} if n.casefold() not in wanted and (out / n).is_file())
    away = [(name, _free(out, name).relative_to(out).as_posix()) for name in stale if name not in stuck]
    return Moved(tuple(away), tuple(name for name in stale if name in stuck))


def still_there(out: Path, former: Prints | None, stuck: Collection[str]) -> dict[str, str | None]:
    """The outputs that could not be put away, for the list of this run: with the fingerprint of those that are as they
    were written, None for those that somebody has changed."""
    prints = {name: fingerprint(out / name) for name in stuck}
    return {name: print_ if print_ in (former or {}).get(name, ()) else None for name, print_ in prints.items()}


def _ours(path: Path, known: Collection[str]) -> bool:
    """Whether a file is as this program wrote it. known: what former runs wrote at its name."""
    return fingerprint(path) in known or is_untouched(path) or is_unchanged(_text(path))


def _text(path: Path) -> str:
    """A JSON file as text; nothing of any other."""
    if path.suffix != ".json":
        return ""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _free(out: Path, name: str, print_: str | None = None) -> Path:
    """A name below `lama` that nothing has yet, or that has this very content."""
    wanted = out / OLD / name
    choices = [wanted, *(wanted.with_name(f"{wanted.stem} ({n}){wanted.suffix}") for n in range(2, 10_000))]
    return next(path for path in choices if not path.exists() or (print_ and fingerprint(path) == print_))
