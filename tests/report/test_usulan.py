"""usulan.toml: proposals that can be taken as they stand."""

import re
import tomllib
from pathlib import Path

import pytest

from lkjip_xl import settings
from lkjip_xl.checks import CATALOGUE
from lkjip_xl.pipeline import examine, produce
from lkjip_xl.report import usulan
from lkjip_xl.report.usulan import Material, Unsigned, Usul
from lkjip_xl.result import Result
from lkjip_xl.settings.lines import Entry
from tests.checks.test_nasihat import NEAR
from tests.tools import examples

BAD = {check.code: check.bad for check in CATALOGUE}
GAPS = (
    Unsigned("F. Pengukuran Kinerja", ("tempat_tanggal", "pangkat", "nip"), {"nama": 'NAMA "KEPALA" DINAS'}),
    Unsigned("C. Perjanjian Kinerja", ("jabatan", "nama", "pangkat", "nip")),
)


def taken(text: str) -> str:
    """The whole file with its proposals no longer commented out."""
    return re.sub(r"^# ?", "", text, flags=re.MULTILINE)


def of(result: Result) -> str:
    return usulan.text(Material(result, GAPS))


def test_as_written_it_settles_nothing(bkd: Result) -> None:
    assert settings.parse(of(bkd)) == settings.Settings()


@pytest.mark.parametrize("code", BAD)
def test_the_whole_file_can_be_taken(code: str, tmp_path: Path) -> None:
    examples.write(BAD[code], tmp_path)
    text = taken(of(examine(tmp_path)))
    tomllib.loads(text)
    got = settings.parse(text)
    assert [s.sheets for s in got.signatories] == [("F",), ("C",)] and got.signatories[0].nama == 'NAMA "KEPALA" DINAS'
    path = tmp_path / settings.FILE
    path.write_text(f"{path.read_text(encoding='utf-8') if path.exists() else ''}\n{settings.EXAMPLE}\n{text}", "utf-8")
    examine(tmp_path)


@pytest.mark.parametrize(
    ("code", "section"),
    [("LK009", "[[bacaan]]"), ("LK218", "[nama]"), ("LK222", "[[bacaan]]"), ("LK502", "[angka]"),
     ("LK509", "[kinerja.polaritas]"), ("LK510", "[kinerja]")],
)  # fmt: skip
def test_what_a_check_asks_for_is_proposed_and_taken_settles_it(code: str, section: str, tmp_path: Path) -> None:
    examples.write(BAD[code], tmp_path)
    text = usulan.text(Material(examine(tmp_path)))
    assert f"# {section}\n" in text
    (tmp_path / settings.FILE).write_text(taken(text), encoding="utf-8")
    after = examine(tmp_path)
    assert code == "LK502" or code not in {f.code for f in after.findings}
    assert f"# {section}\n" not in usulan.text(Material(after))


def test_names_without_a_partner_are_proposed_with_the_nearest(tmp_path: Path) -> None:
    examples.write(NEAR["LK204"], tmp_path)
    text = usulan.text(Material(examine(tmp_path)))
    assert (
        "kurang yakin" in text
        and '["Program Konservasi Koleksi Nasional", "Program Pelestarian Koleksi Nasional"]' in text
    )
    (tmp_path / settings.FILE).write_text(taken(text), encoding="utf-8")
    assert "LK204" not in {f.code for f in examine(tmp_path).findings}


def test_year_and_agency_are_asked_for_where_nobody_says_them(tmp_path: Path) -> None:
    table = BAD["LK509"].partition("\n\n")[2]
    examples.write(f"### Berkas: Ukur 2023.xlsx\n### Lembar: P\nPENGUKURAN KINERJA\n{table}", tmp_path)
    text = usulan.text(Material(examine(tmp_path)))
    assert '# opd = ""' in text and "# tahun = 2023" in text
    assert text.index("# tahun") < text.index("# [")


def test_a_maker_added_to_the_registry_is_written(bkd: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = (Entry("bacaan", (("berkas", "A.xlsx"), ("lembar", "S"), (key, "kode" if key == "susunan" else "pk")))
               for key in ("susunan", "jenis"))  # fmt: skip
    made = tuple(Usul(entry, "90%", "alasan " * 40) for entry in entries)
    monkeypatch.setattr(usulan, "MAKERS", (lambda _: made,))
    got = settings.parse(taken(of(bkd))).reading("A.xlsx", "S")
    assert (got.by, got.kind) == ("kode", "pk")


def test_a_folder_without_questions_says_so(tmp_path: Path) -> None:
    good = next(check.good for check in CATALOGUE if check.code == "LK218")
    examples.write(good, tmp_path)
    assert "Tidak ada yang perlu diusulkan" in usulan.text(Material(examine(tmp_path)))


def test_proses_writes_it_with_the_place_that_other_documents_name(tmp_path: Path, samples: Path) -> None:
    produced = produce(examine(samples / "bkd-blitar-2021"), tmp_path / "hasil")
    assert produced.usulan is not None
    text = produced.usulan.read_text(encoding="utf-8")
    assert '# tempat = "Blitar"\n# tanggal = ""' in text and "lembar F" in text
