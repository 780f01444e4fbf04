"""What nobody foresaw costs one file, one check, one step: the rest goes on, and the run says so and is not ready."""

import pytest

from lkjip_xl import pipeline, recognise
from lkjip_xl.checks.lk101_jumlah_rincian import CHECK as VICTIM
from lkjip_xl.model import JEJAK, Verdict
from lkjip_xl.report.standing import conclusion
from tests.conftest import SAMPLES

CLEAN = SAMPLES / "contoh-bersih"


@pytest.fixture(autouse=True)
def _as_users_run_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(JEJAK)


def broken(*_: object, **__: object) -> None:
    raise KeyError("uji")


def test_a_file_that_breaks_the_recogniser_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    real, victim = recognise.recognise, sorted(CLEAN.glob("*.xlsx"))[0].name
    monkeypatch.setattr(recognise, "recognise", lambda b, s: broken() if b.file == victim else real(b, s))
    result = pipeline.examine(CLEAN)
    assert {d.file for d in result.folder.documents} == {p.name for p in CLEAN.glob("*.xlsx")} - {victim}
    said = [u.reason for u in result.folder.unrecognised if u.file == victim]
    assert len(said) == 1
    assert "kesalahan di dalam program (KeyError" in said[0]
    assert victim in conclusion(result).sentence
    assert not conclusion(result).ready


def test_a_check_that_breaks_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {o.code: o for o in pipeline.examine(CLEAN).outcomes}
    whole = VICTIM.run
    object.__setattr__(VICTIM, "run", broken)
    try:
        result = pipeline.examine(CLEAN)
    finally:
        object.__setattr__(VICTIM, "run", whole)
    after = {o.code: o for o in result.outcomes}
    assert after[VICTIM.code].verdict is Verdict.NOT_RUN
    assert "KeyError" in (after[VICTIM.code].reason or "")
    assert {c: o for c, o in after.items() if c != VICTIM.code} == {c: o for c, o in before.items() if c != VICTIM.code}
    assert not conclusion(result).ready
    assert "1 bagian pekerjaan tidak selesai" in conclusion(result).sentence


@pytest.mark.parametrize(("part", "lost"), [("explain", "Penjelasan temuan"), ("compute", "Pengisian sel kosong")])
def test_a_step_that_breaks_leaves_the_findings(part: str, lost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = pipeline.examine(SAMPLES / "bkd-blitar-2021")
    monkeypatch.setattr(f"lkjip_xl.{part}.{part}", broken)
    result = pipeline.examine(SAMPLES / "bkd-blitar-2021")
    assert {f.code for f in before.findings} <= {f.code for f in result.findings}
    assert [fault.split(" tidak ada")[0] for fault in result.faults] == [lost]
    assert not conclusion(result).ready


def test_developers_get_the_fault_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(JEJAK, "1")
    monkeypatch.setattr("lkjip_xl.compute.compute", broken)
    with pytest.raises(KeyError):
        pipeline.examine(CLEAN)
