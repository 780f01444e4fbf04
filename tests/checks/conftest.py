from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_xl import checks
from lkjip_xl import settings as settings_module
from lkjip_xl.facts import establish
from lkjip_xl.model import Finding, Folder
from lkjip_xl.read import list_inputs, read_book
from lkjip_xl.recognise import gather, recognise
from lkjip_xl.settings import Settings


def read_folder(path: Path) -> tuple[Folder, Settings]:
    """A folder through the real reader and recogniser."""
    settings = settings_module.load(path)
    found = [recognise(read_book(file), settings) for file in list_inputs(path).files]
    return gather(path.name, found, settings), settings


def judge(folder: Folder, settings: Settings | None = None, previous: Folder | None = None) -> list[Finding]:
    """Every finding of the whole catalogue."""
    settings = settings or Settings()
    facts = establish(folder, settings)
    outcomes = checks.run(checks.Case(facts.folder, facts.relations, settings, previous=previous, facts=facts))
    return [f for outcome in outcomes for f in outcome.findings]


@pytest.fixture
def examine(tmp_path: Path) -> Callable[[str], list[Finding]]:
    """Findings for an example in Markdown."""
    from tests.tools import examples

    def run(markdown: str) -> list[Finding]:
        examples.write(markdown, tmp_path)
        folder, settings = read_folder(tmp_path)
        previous = read_folder(tmp_path / settings.previous)[0] if settings.previous else None
        return judge(folder, settings, previous)

    return run
