"""What is installed is what is tested: setup.cfg names every package."""

import configparser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_every_package_is_installed() -> None:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    named = set(setup["options"]["packages"].split())
    there = {".".join(p.parent.relative_to(ROOT).parts) for p in (ROOT / "lkjip_xl").rglob("__init__.py")}
    assert there - named == set() and named - there == {"lkjip_xl.templates"}
