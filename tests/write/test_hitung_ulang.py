"""Every output calculated anew by LibreOffice: formulas equal the values they carry, and a change follows through."""

from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_xl.relations import formulas
from lkjip_xl.relations.rounding import round_to
from tests.tools.outputs import Calculated

pytestmark = pytest.mark.libreoffice
OUTPUTS = {  # output -> formulas that it holds at the least
    "bkd/Lampiran LKjIP 2021.xlsx": 60,
    "bkd/Rekonsiliasi 2021.xlsx": 100,
    "bersih/Lampiran LKjIP 2022.xlsx": 30,
    "bersih/Rekonsiliasi 2022.xlsx": 50,
    "semua": 40,
}


def formulas_and_values(path: Path) -> dict[tuple[str, str], object]:
    from openpyxl import load_workbook

    with_formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    return {
        (sheet.title, cell.coordinate): values[sheet.title][cell.coordinate].value
        for sheet in with_formulas
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < 1e-9 * max(1.0, abs(one))
    return (one or "") == (other or "")


def different(one: Calculated) -> dict[tuple[str, str], tuple[object, object]]:
    stored = formulas_and_values(one.path)
    return {k: (v, one.values.get(k)) for k, v in stored.items() if not same(v, one.values.get(k))}


@pytest.mark.parametrize("name", OUTPUTS)
def test_every_formula_calculates_to_the_value_it_carries(calculated, name):
    assert len(formulas_and_values(calculated[name].path)) >= OUTPUTS[name]
    assert different(calculated[name]) == {}


def test_formulas_of_the_filled_copies_carry_their_values(calculated):
    copies = {n: c for n, c in calculated.items() if "/terisi/" in n}
    assert len(copies) == 10
    assert {n: d for n, c in copies.items() if (d := different(c))} == {}


def test_a_realisasi_changed_in_the_lampiran_runs_through_it(calculated):
    found, before = calculated["ubah"].values, calculated["bkd/Lampiran LKjIP 2021.xlsx"].values

    def cut(value: Decimal | None) -> Decimal:
        assert value is not None
        return round_to(value, 2, "potong")

    capaian = cut(formulas.capaian(Decimal(95), Decimal(57), "positif"))
    serapan = cut(formulas.serapan(Decimal(4165853900), Decimal(2723990945)))
    efisiensi = cut(formulas.efisiensi(capaian, serapan))
    predikat = formulas.band(capaian, formulas.SCALES["permendagri-86-2017"])
    assert (capaian, serapan, efisiensi, predikat) == (Decimal(60), Decimal("65.38"), Decimal("0.91"), "Rendah")
    assert before["F. Pengukuran Kinerja", "E9"] == pytest.approx(1.0084)
    assert found["F. Pengukuran Kinerja", "E9"] == pytest.approx(float(capaian) / 100)
    assert found["Tabel 3.1.2", "H8"] == found["Tabel 3.1.3", "E6"] == pytest.approx(float(capaian) / 100)
    assert found["Tabel 3.2.2", "E8"] == pytest.approx(float(capaian))
    assert found["Tabel 3.1.1", "F6"] == predikat != before["Tabel 3.1.1", "F6"]
    assert found["Tabel 3.13", "E6"] == pytest.approx(float(efisiensi)) != before["Tabel 3.13", "E6"]
