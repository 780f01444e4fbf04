"""Shared fixtures, and the rule that LibreOffice tests are skipped loudly, never in CI."""

import os
import shutil
from pathlib import Path

import pytest

os.environ.setdefault("LKJIP_JEJAK", "1")  # a fault of ours fails the test that meets it
ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if shutil.which("soffice"):
        return
    if os.environ.get("LKJIP_REQUIRE_LIBREOFFICE"):
        raise pytest.UsageError(
            "LibreOffice is required here (LKJIP_REQUIRE_LIBREOFFICE) but soffice is not on the PATH"
        )
    skip = pytest.mark.skip(reason="LibreOffice is not installed: formulas and pages are NOT checked")
    for item in items:
        if "libreoffice" in item.keywords:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def samples() -> Path:
    return SAMPLES


@pytest.fixture(scope="session")
def bkd():
    """The result of examining samples/bkd-blitar-2021, once for the whole session."""
    from lkjip_xl import pipeline

    return pipeline.examine(SAMPLES / "bkd-blitar-2021")


@pytest.fixture(scope="session")
def bersih():
    """The result of examining samples/contoh-bersih, once for the whole session."""
    from lkjip_xl import pipeline

    return pipeline.examine(SAMPLES / "contoh-bersih")
