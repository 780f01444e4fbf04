"""A clean agency of random shape: programs down to rekening, indicators, and all its figures."""

import random
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

LEVELS = ("program", "kegiatan", "sub_kegiatan", "rekening")
PROGRAMS = (
    "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Kepegawaian Daerah",
    "Pengembangan Sumber Daya Manusia",
    "Pengelolaan Pendidikan",
    "Pemenuhan Upaya Kesehatan Perorangan",
    "Penyelenggaraan Jalan",
    "Penataan Bangunan Gedung",
    "Pengelolaan Sumber Daya Air",
    "Pengembangan Perumahan",
    "Kawasan Permukiman",
    "Pencegahan Kebakaran",
    "Perlindungan Jaminan Sosial",
    "Pemberdayaan Masyarakat Desa",
    "Pengelolaan Persampahan",
    "Pendaftaran Penduduk",
    "Pengendalian Penduduk dan Keluarga Berencana",
    "Lalu Lintas dan Angkutan Jalan",
    "Informasi dan Komunikasi Publik",
    "Aplikasi Informatika",
    "Pemberdayaan Usaha Mikro",
    "Promosi Penanaman Modal",
    "Pelayanan Perizinan Terpadu",
    "Pengembangan Daya Saing Keolahragaan",
    "Pembinaan Perpustakaan",
    "Pengelolaan Arsip",
    "Perikanan Budidaya",
    "Peningkatan Daya Tarik Destinasi Pariwisata",
    "Penyediaan Sarana Pertanian",
    "Perdagangan Dalam Negeri",
    "Perencanaan Pembangunan Industri",
    "Penelitian dan Inovasi Daerah",
    "Pengelolaan Keuangan dan Aset",
)
VERBS = (
    "Penyusunan",
    "Koordinasi",
    "Fasilitasi",
    "Pembinaan",
    "Pengawasan",
    "Pemeliharaan",
    "Pengadaan",
    "Penilaian",
    "Penatausahaan",
    "Sosialisasi",
    "Evaluasi",
    "Rehabilitasi",
)
OBJECTS = (
    "Dokumen Anggaran",
    "Gedung Kantor",
    "Jasa Surat Menyurat",
    "Kendaraan Dinas",
    "Data Statistik",
    "Jabatan Fungsional",
    "Mutasi dan Promosi",
    "Pakaian Dinas",
    "Sistem Informasi",
    "Laporan Kinerja",
    "Barang Cetakan",
    "Tenaga Pelayanan",
    "Peralatan Mesin",
    "Bahan Bacaan",
    "Rapat Koordinasi",
    "Penghargaan dan Tanda Jasa",
)
ACCOUNTS = (
    "Belanja Pegawai",
    "Belanja Barang dan Jasa",
    "Belanja Modal Peralatan",
    "Belanja Hibah",
    "Belanja Perjalanan Dinas",
    "Belanja Pemeliharaan",
)
GOALS = (
    ("Meningkatnya kualitas layanan publik", "Indeks Kepuasan Masyarakat", "indeks"),
    ("Meningkatnya profesionalisme aparatur", "Indeks Profesionalitas ASN", "indeks"),
    ("Meningkatnya akuntabilitas kinerja", "Nilai SAKIP perangkat daerah", "indeks"),
    ("Meningkatnya tertib administrasi aset", "Persentase aset yang tercatat", "%"),
    ("Meningkatnya cakupan layanan dasar", "Persentase penduduk yang terlayani", "%"),
    ("Meningkatnya penyelesaian perizinan", "Persentase izin yang terbit tepat waktu", "%"),
    ("Meningkatnya kompetensi pengelola", "Persentase pengelola yang bersertifikat", "%"),
    ("Meningkatnya pemanfaatan teknologi", "Persentase layanan berbasis elektronik", "%"),
)


@dataclass(slots=True)
class Node:
    """A program, kegiatan, sub kegiatan or rekening with its figures (full rupiah)."""

    level: str
    code: str
    name: str
    kids: list["Node"] = field(default_factory=list)
    first: int = 0  # pagu of the DPA, PK, RKT
    changed: int = 0  # pagu of the DPPA, Perubahan PK
    spent: int = 0
    years: list[int] = field(default_factory=list)  # Renstra

    def settle(self) -> None:
        """Parents are the sums of their children."""
        if self.kids:
            for kid in self.kids:
                kid.settle()
            self.first = sum(k.first for k in self.kids)
            self.changed = sum(k.changed for k in self.kids)
            self.spent = sum(k.spent for k in self.kids)
            self.years = [sum(k.years[n] for k in self.kids) for n in range(3)]


@dataclass(slots=True)
class Goal:
    """A sasaran with its one indicator."""

    sasaran: str
    indikator: str
    unit: str
    target: Decimal
    realisasi: Decimal

    @property
    def capaian(self) -> Decimal:
        """realisasi / target x 100, half up at two decimals."""
        return percent(self.realisasi, self.target)


@dataclass(slots=True)
class Agency:
    """One agency and the documents it keeps."""

    name: str
    year: int
    programs: list[Node]
    goals: list[Goal]
    kinds: list[str]


def percent(top: Decimal | int, bottom: Decimal | int) -> Decimal:
    """top / bottom x 100, half up at two decimals."""
    return (Decimal(top) * 100 / Decimal(bottom)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def amount(rng: random.Random) -> int:
    """An amount as budgets have them: 1 million to 3 billion, mostly rounded to 50, 100 or 1.000."""
    step = rng.choice((1, 50, 50, 100, 100, 1000))
    return max(1_000_000, int(10 ** rng.uniform(6.2, 9.5)) // step * step)


def clean(rng: random.Random) -> Agency:
    """A clean agency: 3 to 30 programs, 1 to 4 levels below the total, two to six documents."""
    depth = rng.randint(1, 4)
    names = rng.sample(PROGRAMS, min(len(PROGRAMS), 3 + int(rng.expovariate(0.2)) if rng.random() < 0.9 else 30))
    prefix = f"{rng.randint(1, 7)}.{rng.randint(1, 9):02d}"
    programs = [_node(rng, 0, depth, f"{prefix}.{n:02d}", f"Program {name}") for n, name in enumerate(names, start=1)]
    for program in programs:
        program.settle()
    goals = [_goal(rng, *g) for g in rng.sample(GOALS, rng.randint(2, 5))]
    everything = ["rkt", "pk", "perubahan-pk", "dpa", "dppa", "pengukuran", "renstra"]
    kinds = rng.sample(everything, rng.randint(2, 6))
    if not {"dpa", "dppa"} & set(kinds):
        kinds[0] = rng.choice(("dpa", "dppa"))
    place = rng.choice(("Kota Contoh", "Kabupaten Contoh", "Kota Teladan"))
    return Agency(f"Badan Layanan {place}", rng.randint(2019, 2025), programs, goals, sorted(set(kinds)))


def _node(rng: random.Random, level: int, depth: int, code: str, name: str) -> Node:
    node = Node(LEVELS[level], code, name)
    if level + 1 < depth:
        names = _names(rng, level + 1, rng.randint(1, 4))
        node.kids = [
            _node(rng, level + 1, depth, _code(code, level + 1, n), kid) for n, kid in enumerate(names, start=1)
        ]
        return node
    node.first = amount(rng)
    node.changed = node.first if rng.random() < 0.5 else amount(rng)
    node.spent = node.changed if rng.random() < 0.05 else int(node.changed * rng.uniform(0.6, 0.999))
    node.years = [amount(rng) for _ in range(3)]
    return node


def _code(parent: str, level: int, n: int) -> str:
    if level == 1:
        return f"{parent}.2.{n:02d}"
    return f"{parent}.{n:02d}" if level == 2 else f"5.1.02.{n:02d}"


def _names(rng: random.Random, level: int, count: int) -> list[str]:
    if level == 3:
        return rng.sample(ACCOUNTS, count)
    things = rng.sample(OBJECTS, count)
    return [f"{rng.choice(VERBS)} {thing}" for thing in things]


def _goal(rng: random.Random, sasaran: str, indikator: str, unit: str) -> Goal:
    if unit == "%":
        target = Decimal(rng.randint(50, 98))
        return Goal(sasaran, indikator, unit, target, min(Decimal(100), (target * rng.randint(85, 108)) / 100))
    target = Decimal(rng.randint(6000, 9000)) / 100
    return Goal(sasaran, indikator, unit, target, (target * rng.randint(9000, 10800) / 10000).quantize(Decimal("0.01")))
