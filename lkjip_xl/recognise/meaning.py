"""What a column of a table may mean: field, level, group, period, unit."""

from dataclasses import dataclass
from decimal import Decimal

from lkjip_xl.recognise.header import Leaf

BUDGET = ("urusan", "bidang", "opd", "unit", "program", "kegiatan", "sub_kegiatan", "rekening", "rincian")
GOALS = ("tujuan", "sasaran")
RUPIAH = frozenset({"pagu", "realisasi_rp", "sisa", "selisih"})
PERCENT = frozenset({"serapan", "persen_anggaran", "capaian"})
PERFORMANCE = frozenset({"target", "realisasi", "efisiensi"})
COUNTS = frozenset({"laki", "perempuan", "jumlah"})
FIGURES = RUPIAH | PERCENT | PERFORMANCE | COUNTS


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column was taken to mean.

    name:   "uraian", "indikator", "kode", "nomor", a figure, a text, or "" (not understood).
    levels: levels of the items that an uraian or kode column names (several in a mixed column).
    group:  the level of the wide group it stands in ("" in narrow tables).
    sure:   0..1;  why: what decided, where it was not the heading alone (Indonesian).
    """

    leaf: Leaf
    name: str = ""
    levels: tuple[str, ...] = ()
    group: str = ""
    period: str = ""
    unit: str | None = None
    factor: Decimal = Decimal(1)
    sure: float = 1.0
    why: str = ""
    belanja: bool = False
    undecided: bool = False  # neither its headings nor its neighbours tell kinerja from anggaran

    @property
    def key(self) -> tuple[str, str, str]:
        """What must not stand twice in a table."""
        return (self.name, self.group, self.period)

    @property
    def figure(self) -> bool:
        """True when the column holds figures."""
        return self.name in FIGURES
