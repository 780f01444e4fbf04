"""LibreOffice for the tests: recalculation that really recalculates, and printed pages as text."""

import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def profile(folder: Path) -> Path:
    """A LibreOffice profile that recalculates every formula on loading; the default one trusts stored values."""
    user = folder / "profil" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(RECALCULATE, encoding="utf-8")
    return folder / "profil"


def convert(source: Path, target: str, folder: Path, home: Path) -> Path:
    """Converts a file with the profile `home`; returns the new file in `folder`."""
    return convert_all([source], target, folder, home)[0]


def convert_all(sources: Sequence[Path], target: str, folder: Path, home: Path) -> list[Path]:
    """Converts several files with one start of LibreOffice; their names differ."""
    command = ["soffice", f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", target]
    call = [*command, "--outdir", str(folder), *map(str, sources)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=300)
    results = [folder / f"{source.stem}.{target}" for source in sources]
    assert all(r.is_file() for r in results), done.stdout + done.stderr
    return results


def pages(pdf: Path) -> list[str]:
    """The text of each page."""
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


def without_values(source: Path, target: Path) -> Path:
    """A copy of a workbook whose formulas have wrong stored values, so that only recalculation can be right."""
    import re

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = re.sub(rb"(</f><v>)[^<]*(</v>)", rb"\g<1>0\2", data)
            new.writestr(name, data)
    return target
