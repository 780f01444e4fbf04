"""The figures and words of the report, as printed; names and NIPs are placeholders."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

BADAN = "BADAN KEPEGAWAIAN DAERAH KOTA BLITAR"
KEPALA = "NAMA KEPALA BADAN, S.Pd, M.Pd."
PLT_KEPALA = "NAMA PLT KEPALA BADAN, S.Sos"
WALIKOTA = "Drs. NAMA WALIKOTA, M.Pd"
NIP_KEPALA = "19700101 199003 1 001"
NIP_KEPALA_RAPAT = "NIP. 197001011990031001"
NIP_PLT = "NIP. 19720202 199303 1002"
NIP_17_ANGKA = "07202021993031002"


@dataclass(frozen=True, slots=True)
class Ukuran:
    """One row of a PK or a measurement: sasaran, indikator, and the printed figures."""

    kunci: str
    sasaran: str
    indikator: str
    target: str
    realisasi: str = ""
    capaian: str = ""


@dataclass(frozen=True, slots=True)
class ProgramPk:
    """One row of the second table of a PK."""

    kunci: str
    nama: str
    anggaran: str
    keterangan: str


IP = "Meningkatnya Professionalisme Aparatur Sipil Negara"
IP_IND = "Indeks Profesionalitas Aparatur Sipil Negara"
MUTASI = "Meningkatnya Sistem Mutasi dan Promosi Berdasarkan Kompetensi"
SKP = "Meningkatnya Kualitas Kinerja Aparatur Sipil Negara"
SKP_PENDEK = "Meningkatnya Kualitas Kinerja Aparatur"
SKP_ASN = "Persentase ASN yang Menyusun Sasaran Kinerja Pegawai Sesuai Standart"
SKP_PANJANG = "Persentase Aparatur Sipil Negara yang Menyusun Sasaran Kinerja Pegawai Sesuai Standart"
SKP_KECIL = "Persentase Aparatur Sipil Negara yang Menyusun Sasaran kinerja Pegawai Sesuai Standart"
TEMPAT_SNY = "Persentase Penempatan dan Promosi Aparatur Sesuai dengan Kompetensinya"
TEMPAT_DNG = "Persentase Penempatan dan Promosi Aparatur Sesuai Dengan Kompetensinya"
TEMPAT_TYPO = "Persentase Penempatan dan Promosi Aparatur Sesuai dengan Kommpetensinya"
TEMPAT_PANJANG = "Persentase Aparatur Sipil Negara yang Ditempatkan dan Dipromosikan Berdasarkan Kompetensi"
TEMPAT_PROSEN = "Prosentase Aparatur Sipil Negara yang Dipromosikan dan Berdasarkan Kompetensi"

PK = (
    Ukuran("mutasi", MUTASI, TEMPAT_SNY, "95 %"),
    Ukuran("skp", SKP, SKP_ASN, "50 %"),
)
PERUBAHAN_PK = (Ukuran("ip", IP, IP_IND, "80"), *PK)

DUA_URUSAN = (
    "Terbagi menjadi 2 urusan, yaitu\n1. Urusan Kepegawaian dengan pagu anggaran Rp. {}\n"
    "2. Urusan Pendidikan dan Pelatihan dengan pagu anggaran Rp. {}"
)
PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"
PROGRAM_PK = (
    ProgramPk("penunjang", PENUNJANG, "8.840.8700726", "Urusan Kepegawaian"),
    ProgramPk(
        "kepegawaian",
        "Program Kepegawaian Daerah",
        "10.597.568.500",
        DUA_URUSAN.format("7.795.594.500", "2.801.974.000"),
    ),
    ProgramPk("psdm", "Program Pengembangan Sumber Daya Manusia", "127.941.600", "Urusan Pendidikan dan Pelatihan"),
)
PROGRAM_PERUBAHAN = (
    ProgramPk("penunjang", PENUNJANG, "8.952.105.576", ""),
    ProgramPk(
        "kepegawaian",
        "Program Kepegawaian Daerah",
        "4.220.050.600",
        DUA_URUSAN.format("1.892.704.700", "2.327.345.900"),
    ),
    ProgramPk("psdm", "Program Pengembangan Sumber Daya Manusia", "134.938.600", "Urusan Pendidikan dan Pelatihan"),
)

LAMPIRAN_F = (
    Ukuran("ip", IP, IP_IND, "80", "78,54", "98,17"),
    Ukuran("mutasi", MUTASI, TEMPAT_DNG, "95%", "95,80%", "100,84%"),
    Ukuran("skp", SKP, SKP_PANJANG, "50%", "97,18%", "194,36%"),
)
TABEL_311 = (
    Ukuran("ip", IP, IP_IND, "80", "78,54", "98,17%"),
    Ukuran("mutasi", MUTASI, TEMPAT_PANJANG, "95%", "95,80%", "100,84%"),
    Ukuran("skp", SKP, SKP_PANJANG, "50%", "97,18%", "194,36%"),
)
TABEL_312_2020 = (
    Ukuran("ip", IP, IP_IND, "78", "78,54", "100,69%"),
    Ukuran("mutasi", MUTASI, TEMPAT_TYPO, "90%", "90,58%", "100,64%"),
    Ukuran("skp", SKP, SKP_PANJANG, "30%", "35.87%", "119,56%"),
)
TABEL_312_2021 = (
    Ukuran("ip", IP, IP_IND, "80", "78,54", "98,17%"),
    Ukuran("mutasi", MUTASI, TEMPAT_TYPO, "95%", "95,80%", "100,84 %"),
    Ukuran("skp", SKP, SKP_PANJANG, "50%", "97,18%", "194,36 %"),
)
KETERANGAN_312 = {
    "ip": "Realisasi tahun 2021 tercapai 98,17% dari target yang ditetapkan dan tidak mengalami kenaikan jika "
    "dibanding capaian tahun sebelumnya",
    "mutasi": "Realisasi pada tahun 2021 mampu melebihi target yaitu sebesar 95,80% atau Capaian Kinerja 100,84% "
    "dari target 2021 namun jika dibandingkan dengan realisasi 2020 kenaikan tahun 2021 tidak begitu significant "
    "hanya mengalami kenaikan sebesar 0,22 % lebih sedikit dari target tahun 2021, Penghitngan ini diperoleh dari "
    "penempatan ASN yang dipromosikan dan ditempatkan telah sesuai kompetensi pada masing-masing jabatan. Realisasi "
    "sasaran telah melampaui target yang ditetapkan pada Renstra 2016-2021)",
    "skp": "Realisasi pada tahun 2021 mampu melebihi target yaitu sebesar 97,87% dan melebihi realisasi tahun 2020 "
    "sebanyak 61.31% karena mulai 2021 penyusunan SKP menggunakan aplikasi DES (Daily Evaluation System) sesuai "
    "PP 46/2011.",
}
TABEL_313 = (
    Ukuran("ip", IP, IP_IND, "80", "78,54", "98,17"),
    Ukuran("mutasi", MUTASI, TEMPAT_DNG, "95%", "95,80%", "100,84%"),
    Ukuran("skp", SKP, SKP_PANJANG, "50%", "97,18%", "194,36%"),
)
KALIMAT_2020 = (
    "Sesuai target kinerja yang telah ditetapkan dalam perjanjian kinerja tahun 2020, Badan Kepegawaian Daerah Kota "
    "Blitar berupaya mencapai target yang telah ditetapkan tersebut sebagai bentuk pertanggungjawaban kepada "
    "pihak-pihak yang berwenang menerima laporan."
)

TOTAL_PAGU = 15_580_243_976
TOTAL_REALISASI = 13_352_689_779
OPERASI = 15_472_383_576
MODAL = 107_860_400

ALOKASI = {"mutasi": ("4.165.853.900,00", "62,85"), "skp": ("2.462.284.500,00", "37,15")}
KALIMAT_ALOKASI = (
    "Anggaran yang digunakan untuk mencapai kinerja utama sebesar Rp. 6.628.138.400,00 (42,54%) dari jumlah belanja "
    "operasi yang ada di Badan Kepegawaian Daerah Kota Blitar. Sisa anggaran sebesar 57,46% tidak semua digunakan "
    "untuk mendukung pencapaian sasaran strategis karena sebagian Rp. 3.944.726.128,00 (25,32%) digunakan untuk "
    "pemberian gaji PTT dan Rp. 5.007.379.448,00 (32,14%) untuk kegiatan Administrasi Umum."
)
SASARAN_ALOKASI = {
    "ip": (IP, IP_IND),
    "mutasi": (MUTASI, TEMPAT_PROSEN),
    "skp": (SKP, SKP_PANJANG.replace("Sesuai", "sesuai")),
}
TABEL_322 = {
    "ip": (IP, IP_IND, ("80", "78,54", "98,17"), ("", "", "")),
    "mutasi": (MUTASI, TEMPAT_DNG, ("95", "95,80", "100,84"), ("4.165.853.900,00", "2.723.990.945", "65,39")),
    "skp": (SKP_PENDEK, SKP_KECIL, ("50", "97,18", "194,36"), ("2.462.284.500,00", "2.204.169.390", "89,52")),
}
TABEL_EFISIENSI = {
    "ip": (IP, IP_IND, "98,17", ""),
    "mutasi": (MUTASI, TEMPAT_PANJANG, "100,84%", "65,39"),
    "skp": (SKP_PENDEK, SKP_KECIL, "194,36%", "89,52"),
}


@dataclass(frozen=True, slots=True)
class Pos:
    """One row of the DPPA: a program, a kegiatan or a sub kegiatan, amounts in rupiah."""

    tingkat: str
    kode: str
    uraian: str
    pagu: int
    realisasi: int


def read_tsv(name: str) -> list[list[str]]:
    """The rows of a data file beside this module."""
    with (HERE / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.reader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))


def dppa() -> tuple[Pos, ...]:
    """Programs, kegiatan and sub kegiatan in order; parents carry the sums of their sub kegiatan."""
    rows = read_tsv("dppa.tsv")[1:]
    leaves = [(code, int(p), int(r)) for level, code, _, p, r, _ in rows if level == "sub"]

    def total(code: str, which: int) -> int:
        return sum(leaf[which] for leaf in leaves if leaf[0] == code or leaf[0].startswith(code + "."))

    return tuple(Pos(level, code, name, total(code, 1), total(code, 2)) for level, code, name, *_ in rows)
