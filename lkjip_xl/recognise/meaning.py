"""What a column of a table may mean: field, level, group, period, unit."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from lkjip_xl.recognise.header import Leaf

BUDGET = ("urusan", "bidang", "opd", "unit", "program", "kegiatan", "sub_kegiatan", "rekening", "rincian")
GOALS = ("tujuan", "sasaran")
RUPIAH = frozenset({"pagu", "realisasi_rp", "sisa", "selisih"})
PERCENT = frozenset({"serapan", "persen_anggaran", "capaian"})
PERFORMANCE = frozenset({"target", "realisasi", "efisiensi"})
COUNTS = frozenset({"laki", "perempuan", "jumlah"})
FIGURES = RUPIAH | PERCENT | PERFORMANCE | COUNTS
OTHER = "angka_lain"  # figures under a heading that is none of the field's own; the heading is their period


class Why(Enum):
    """What decided the meaning of a column, where it was not its heading alone; the value is how that is said."""

    HEADING = ""
    BESIDE = "menurut kolom di kirinya"
    SUM_OF_LEFT = "jumlah dari kolom-kolom di kirinya"
    NEXT_TO_MONEY = "di samping realisasi anggaran"
    TABLE = "menurut kolom lain di tabel ini"
    REST_BESIDE = "menurut kolom sisa atau serapan"
    TITLE = "menurut judul tabel"
    AFTER_REST = "persen sesudah sisa atau selisih"
    AFTER_UNKNOWN = "persen sesudah kolom yang tidak dikenali"
    COUNT = "berisi cacah, bukan rupiah"
    TWICE = "kolom kedua untuk angka yang sama"
    UNIT_INSIDE = "berisi satuan"
    NO_HEADING = "tanpa judul sendiri"
    PROGRAM_INSIDE = "berisi program"
    OTHER_RATIO = "persentase dari hal lain"
    FIGURES = "menurut angkanya"
    NO_NAMES = "berisi angka, bukan nama"
    MONEY_INSIDE = "isinya rupiah"
    PRICE_SUM = "jumlah dari volume kali harga"
    DETAIL = "volume atau harga satuan yang tidak diperlukan untuk pemeriksaan"
    CODES_INSIDE = "tanpa judul, berisi kode"
    NAMES_TOO = "berisi kode dan nama"
    CODE_PIECES = "bagian kode, menurut isinya"
    OTHER_CODE = "kode dari hal lain"
    OTHER_NAME = "nama dari hal lain"
    WORDS = "berisi kata, bukan rupiah"
    AMOUNTS = "isinya rupiah; judulnya tidak menyebut anggaran atau realisasi"
    STATED = "menurut rumus di lembar itu"
    ONLY_TIME = "judulnya tidak menyebut apa yang diukur"
    KEY = "nomor kunci basis data"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column was taken to mean.

    name:   "uraian", "indikator", "kode", "nomor", a figure, a text, or "" (not understood).
    levels: levels of the items that an uraian or kode column names (several in a mixed column).
    group:  the level of the wide group it stands in ("" in narrow tables).
    sure:   0..1;  why: what decided, where it was not the heading alone.
    """

    leaf: Leaf
    name: str = ""
    levels: tuple[str, ...] = ()
    group: str = ""
    period: str = ""
    unit: str | None = None
    factor: Decimal = Decimal(1)
    sure: float = 1.0
    why: Why = Why.HEADING
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
