"""A city or province: one folder per agency, each processed on its own, and the roll-up of all.

The step that does one agency is `process_agency`: a plain function of plain values, so that it can be
sent to another process or (with Dask) another machine. One bad agency stops no other.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from lkjip_xl.model import CannotGoOn, LkjipError, why
from lkjip_xl.read.inputs import LEADS_OUT, leads_out
from lkjip_xl.result import Agency


@dataclass(frozen=True, slots=True)
class Town:
    """All agencies of a run, where the roll-up is, and what is worth saying about it."""

    agencies: tuple[Agency, ...]
    failed: tuple[Agency, ...]
    rollup: Path
    notes: tuple[str, ...] = ()


def process_agency(folder: str, links: bool = False) -> Agency:
    """`proses` for one agency folder. Never raises: a fault becomes `Agency.fault`. links: those that lead out of the
    folder are followed."""
    from lkjip_xl import pipeline
    from lkjip_xl.report.temuan import figure
    from lkjip_xl.report.totals import totals

    path = Path(folder)
    try:
        result = pipeline.examine(path, links=links)
        pipeline.produce(result, path / "hasil")
    except LkjipError as fault:
        return Agency(path.name, fault=str(fault))
    except Exception as fault:  # a fault of ours in one agency must not cost the other thousands their reports
        return Agency(
            path.name, fault=f"kesalahan program ({type(fault).__name__}: {fault}); laporkan kepada pengembang"
        )
    counts = Counter(f.level.value for f in result.findings)
    pagu, realisasi = totals(result.folder)
    return Agency(
        folder=path.name,
        opd=result.folder.opd,
        tahun=result.folder.year,
        dokumen=len(result.folder.documents),
        pagu=figure(pagu),
        realisasi=figure(realisasi),
        galat=counts["galat"],
        peringatan=counts["peringatan"],
        catatan=counts["catatan"],
    )


def process_town(
    folder: Path, workers: int | None, dask: str | None, progress: Callable[[str], None], links: bool = False
) -> Town:
    """All agency folders below `folder`, then the roll-up into `folder`/hasil. CannotGoOn when there are none."""
    if not folder.is_dir():
        raise CannotGoOn(f"Folder {folder} tidak ada. Periksa kembali nama dan letaknya.")
    here = sorted(_folders(folder), key=lambda p: p.name.casefold())
    astray = [p for p in here if not links and leads_out(p, folder)]
    names = [str(p) for p in here if p not in astray]
    if not names:
        raise CannotGoOn(
            f"Tidak ada folder perangkat daerah di {folder}. Buat satu folder untuk tiap perangkat daerah."
        )
    run = _on_dask(names, dask, links) if dask else _on_processes(names, workers or os.cpu_count() or 1, links)
    done = [Agency(p.name, fault=f"{LEADS_OUT}.") for p in astray]
    for number, agency in enumerate(run, 1):
        progress(f"{number}/{len(names)} {agency.folder}")
        done.append(agency)
    done.sort(key=lambda a: a.folder.casefold())
    town = Town(
        tuple(a for a in done if a.fault is None),
        tuple(a for a in done if a.fault is not None),
        folder / "hasil" / "Rekap.xlsx",
    )
    if not town.agencies:
        lines = "\n".join(f"  {a.folder}: {a.fault}" for a in town.failed[:8])
        raise CannotGoOn(f"Tidak satu pun perangkat daerah dapat diproses:\n{lines}")
    return replace(town, notes=_write(town))


def _folders(folder: Path) -> list[Path]:
    try:
        return [p for p in folder.iterdir() if p.is_dir() and p.name != "hasil" and not p.name.startswith(".")]
    except OSError as fault:
        raise CannotGoOn(f"Folder {folder} tidak dapat dibuka: {why(fault)}. Periksa izinnya.") from None


def _on_processes(names: list[str], workers: int, links: bool) -> Iterator[Agency]:
    broken = []
    with ProcessPoolExecutor(max_workers=workers) as pool:
        futures = {pool.submit(process_agency, name, links): name for name in names}
        for future in as_completed(futures):
            try:
                yield future.result()
            except BrokenProcessPool:
                broken.append(futures[future])
    for name in broken:  # one of these took its process down: each gets a process of its own
        with ProcessPoolExecutor(max_workers=1) as pool:
            try:
                yield pool.submit(process_agency, name, links).result()
            except BrokenProcessPool:
                yield Agency(
                    Path(name).name,
                    fault="sebuah berkas di folder ini menghentikan program; pisahkan berkasnya satu per satu",
                )


def _on_dask(names: list[str], address: str, links: bool) -> Iterator[Agency]:
    try:
        from distributed import Client
        from distributed import as_completed as completed
    except ImportError:
        raise CannotGoOn(
            "Pilihan --dask memerlukan paket dask. Pasang dengan: pip install 'dask[distributed]'"
        ) from None
    try:
        client = Client(address, timeout="20s")
    except (OSError, ValueError) as fault:
        raise CannotGoOn(f"Penjadwal Dask di {address} tidak dapat dihubungi: {fault}.") from None
    with client:
        for future, agency in completed(client.map(process_agency, names, links=links), with_results=True):
            del future
            yield agency


def _write(town: Town) -> tuple[str, ...]:
    """The roll-up; what somebody has changed in the former one is kept, and told."""
    from lkjip_xl.report.seal import sealed
    from lkjip_xl.write.former import keep_changed
    from lkjip_xl.write.rekap import write_rollup
    from lkjip_xl.write.stage import staged

    target = town.rollup.with_suffix(".json")
    try:
        with staged(town.rollup.parent) as stage:
            kept = keep_changed(town.rollup.parent, None, (town.rollup.name, target.name))
            write_rollup(town.agencies, town.failed, stage.path(town.rollup.name))
            stage.complete(town.rollup.name)
            rows = [asdict(a) for a in (*town.agencies, *town.failed)]
            stage.path(target.name).write_text(sealed({"versi": 1, "perangkat_daerah": rows}), encoding="utf-8")
            stage.complete(target.name)
            stage.commit([town.rollup.name, target.name], ())
    except OSError as fault:
        raise CannotGoOn(
            f"{town.rollup} tidak dapat ditulis: {why(fault)}. Tutup berkas itu di Excel, lalu ulangi."
        ) from None
    return kept.notes
