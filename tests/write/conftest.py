"""What LibreOffice makes of our workbooks: each of the two conversions starts it once for all tests."""

from pathlib import Path

import pytest

from lkjip_xl.result import Result
from lkjip_xl.write.lampiran import write_lampiran
from tests.tools import documents, office
from tests.tools.outputs import (
    UNTRACED,
    Calculated,
    Printed,
    changed,
    long_renstra,
    long_text,
    untraced,
    values_of,
)


@pytest.fixture(scope="session")
def printed(bkd: Result, bersih: Result, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Printed]:
    """Lampiran of the samples and of long and odd documents, printed."""
    from openpyxl import load_workbook

    folder = tmp_path_factory.mktemp("cetak")
    results = {
        "bkd": untraced(bkd),
        "bersih": untraced(bersih),
        "rkt-1": documents.result(documents.rkt(1), settings=UNTRACED),
        "rkt-3": documents.result(documents.rkt(3), settings=UNTRACED),
        "rkt-31": documents.result(documents.rkt(31), settings=UNTRACED),
        "renstra": documents.result(long_renstra(), settings=UNTRACED),
        "teks": documents.result(long_text(), settings=UNTRACED),
    }
    paths = {name: folder / f"{name}.xlsx" for name in results}
    for name, result in results.items():
        write_lampiran(result, paths[name])
    done = office.convert_all(list(paths.values()), "pdf", folder, office.profile(folder))
    return {
        name: Printed(paths[name], office.pages(pdf), load_workbook(paths[name]))
        for name, pdf in zip(paths, done, strict=True)
    }


@pytest.fixture(scope="session")
def calculated(bkd: Result, bersih: Result, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Calculated]:
    """All outputs of both samples, and one with a figure changed, calculated anew by LibreOffice."""
    from lkjip_xl import pipeline

    folder = tmp_path_factory.mktemp("hitung")
    paths: dict[str, Path] = {}
    for name, result in (("bkd", bkd), ("bersih", bersih)):
        pipeline.produce(result, folder / name)
        for path in sorted((folder / name).rglob("*.xlsx")):
            paths[f"{name}/{path.relative_to(folder / name).as_posix()}"] = path
    semua = folder / "semua.xlsx"
    write_lampiran(documents.everything(), semua)
    paths["semua"] = semua
    paths["ubah"] = folder / "ubah.xlsx"
    changed(paths["bkd/Lampiran LKjIP 2021.xlsx"], paths["ubah"])
    # The stored values are spoilt first, so that only a real calculation can agree with them.
    (folder / "rusak").mkdir()
    spoilt = [office.without_values(p, folder / "rusak" / f"{n}.xlsx") for n, p in enumerate(paths.values())]
    (folder / "baru").mkdir()
    done = office.convert_all(spoilt, "xlsx", folder / "baru", office.profile(folder))
    return {name: Calculated(paths[name], values_of(new)) for name, new in zip(paths, done, strict=True)}
