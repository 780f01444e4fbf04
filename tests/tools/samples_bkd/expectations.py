"""What must be found in the BKD workbooks, said by marks so that it holds for every rendition.

`tingkat` is galat, peringatan or catatan; "-" means that nothing may be reported there, "hitung" that
the tool must fill the cell. A finding at any of the places counts; the first is the likeliest culprit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.tools.sheetkit import Spot


@dataclass(frozen=True, slots=True)
class Harapan:
    """One expected finding (or its absence): printed value, right value and difference as plain text."""

    id: str
    tingkat: str
    marks: tuple[str, ...]
    nilai: str
    seharusnya: str
    selisih: str
    tentang: str


def _h(id: str, tingkat: str, marks: str, nilai: str, seharusnya: str, selisih: str, tentang: str) -> Harapan:
    return Harapan(id, tingkat, tuple(marks.split()), nilai, seharusnya, selisih, tentang)


G, P, C = "galat", "peringatan", "catatan"

PERJANJIAN = (
    _h(
        "S01",
        G,
        "pk.penunjang.anggaran",
        "8.840.8700726",
        "8.840.870.726",
        "",
        "tidak terbaca; satu usul, tidak dipakai",
    ),
    _h(
        "S02",
        G,
        "ppk.kepegawaian.anggaran ppk.penunjang.anggaran ppk.psdm.anggaran dppa.jumlah.pagu rinci.jumlah.pagu",
        "13.307.094.776",
        "15.580.243.976",
        "-2.273.149.200",
        "jumlah program Perubahan PK kurang dari DPPA",
    ),
    _h(
        "S03",
        G,
        "ppk.kepegawaian.anggaran rinci.kepegawaian.pagu",
        "4.220.050.600",
        "6.493.199.800",
        "-2.273.149.200",
        "Program Kepegawaian Daerah: Perubahan PK dan DPPA",
    ),
    _h(
        "S04",
        "penjelasan",
        "ppk.kepegawaian.keterangan t321.mutasi.anggaran",
        "1.892.704.700",
        "4.165.853.900",
        "-2.273.149.200",
        "satu angka di keterangan menjelaskan S02 dan S03",
    ),
    _h(
        "S05",
        "-",
        "pk.kepegawaian.anggaran pk.kepegawaian.keterangan",
        "10.597.568.500",
        "10.597.568.500",
        "0",
        "cocok",
    ),
    _h("S06", P, "t321.kalimat", "42,54", "42,84", "-0,30", "persen dari total disebut dari belanja operasi"),
    _h(
        "S12",
        P,
        "rkt.program.kepegawaian.rp pk.kepegawaian.anggaran",
        "7.209.481.400",
        "10.597.568.500",
        "-3.388.087.100",
        "RKT dan PK berbeda",
    ),
    _h("S13", P, "pk.penunjang.program pk.penunjang.anggaran", "", "", "", "Program Penunjang ada di PK, tidak di RKT"),
    _h(
        "S14",
        P,
        "rkt.sasaran.merit rkt.sasaran.merit.indikator rkt.sasaran.kompetensi rkt.sasaran.kompetensi.indikator "
        "pk.mutasi.sasaran pk.skp.sasaran pk.mutasi.indikator pk.skp.indikator",
        "",
        "",
        "",
        "sasaran dan indikator RKT tidak selaras dengan PK",
    ),
    _h("S15", "-", "rkt.program.psdm.rp pk.psdm.anggaran", "127.941.600", "127.941.600", "0", "cocok"),
    _h("S61", P, "ppk.nip", "17 angka", "18 angka", "", "NIP bukan 18 angka"),
)

RKT = (
    _h(
        "S10",
        G,
        "rkt.sub.pemberhentian.rp rkt.kegiatan.pengadaan.rp",
        "",
        "482.351.800",
        "482.351.800",
        "sub kegiatan tanpa anggaran; kegiatan 2.675.560.400, jumlah sub 2.193.208.600",
    ),
    _h(
        "S11",
        "-",
        "rkt.program.kepegawaian.rp",
        "7.209.481.400",
        "7.209.481.400",
        "0",
        "jumlah lima angka kegiatan cocok",
    ),
)

IP_TABLES = "f.ip.capaian t311.ip.capaian t312.ip.capaian t313.ip.capaian t322.ip.capaian t313e.ip.capaian"
PENGUKURAN = (
    _h("S20", C, IP_TABLES, "98,17", "98,18", "-0,01", "dipotong, tepatnya 98,175"),
    _h("S21", C, "t312.lalu.skp.capaian", "119,56", "119,57", "-0,01", "dipotong, tepatnya 119,5667"),
    _h(
        "S22",
        C,
        "t322.mutasi.serapan t322.skp.serapan t321.skp.persen t322.ip.capaian",
        "",
        "",
        "",
        "pembulatan campur",
    ),
    _h("S23", "hitung", "t313e.mutasi.efisiensi", "", "1,54", "", "100,84/65,39"),
    _h("S23", "hitung", "t313e.skp.efisiensi", "", "2,17", "", "194,36/89,52"),
    _h("S24", C, "t313e.total.efisiensi", "1,14", "1,15", "-0,01", "dipotong, tepatnya 1,1456"),
    _h(
        "S24",
        P,
        "t313e.total.kategori t313e.total.efisiensi",
        "EFISIEN",
        "",
        "",
        "disebut efisien padahal capaian di bawah 100",
    ),
    _h("S25", C, "t312.lalu.skp.realisasi", "35.87%", "35,87", "", "titik desimal"),
    _h("S26", C, "ppk.kepala_target ppk.ip.target", "TARGET (%)", "", "", "judul kolom persen, isinya indeks 80"),
    _h("S26", C, "t314.kepala_target t314.ip.target", "Target (%)", "", "", "judul kolom persen, isinya indeks 80"),
    _h("S26", C, "t322.kepala_target t322.ip.target", "Target (%)", "", "", "judul kolom persen, isinya indeks 80"),
    _h(
        "S27",
        P,
        "f.skp.capaian t311.skp.capaian t312.skp.capaian t313.skp.capaian t322.skp.capaian t313e.skp.capaian",
        "194,36",
        "",
        "",
        "capaian di atas 150",
    ),
    _h(
        "S28",
        C,
        "t311.mutasi.indikator pk.mutasi.indikator ppk.mutasi.indikator f.mutasi.indikator t312.mutasi.indikator "
        "t313.mutasi.indikator t321.mutasi.indikator t322.mutasi.indikator t313e.mutasi.indikator",
        "",
        "",
        "",
        "satu indikator, beberapa redaksi",
    ),
    _h("S29", C, "t312.ip.realisasi t312.lalu.ip.realisasi", "78,54", "", "", "realisasi sama dengan tahun lalu"),
    _h("S30", P, "t312.mutasi.keterangan", "0,22", "5,22", "-5,00", "kenaikan 95,80 - 90,58"),
    _h("S30", P, "t312.skp.keterangan", "97,87", "97,18", "0,69", "realisasi di tabel 97,18"),
    _h("S31", "-", "f.total.serapan dppa.jumlah.serapan rinci.jumlah.serapan", "85,70", "85,70", "0", "cocok"),
    _h("S60", P, "f.sampul_tahun", "2024", "2021", "", "tahun di sampul"),
    _h("S60", P, "t311.kalimat", "2020", "2021", "", "tahun perjanjian kinerja dalam kalimat"),
)

ANGGARAN = (
    _h(
        "S07",
        "-",
        "rinci.penunjang.pagu rinci.jumlah.pagu dppa.jumlah.pagu t321.mutasi.anggaran t321.skp.anggaran "
        "t321.mutasi.persen t321.skp.persen",
        "",
        "",
        "0",
        "pembagian anggaran cocok",
    ),
)

PERIOD_COUNTS = " ".join(f"r614.{r}.14" for r in (2, 4, 6, 7, 9, 10, 11, 14, 15, 16, 22, 34, 36, 41, 47, 48))
RENSTRA = (
    _h("S40", G, "r611.14.9", "26.433.150", "264.433.150", "-238.000.000", "satu angka hilang"),
    _h("S41", G, "r611.1.9", "5.558.996.681", "5.294.563.531", "264.433.150", "memuat baris sasaran lain"),
    _h(
        "S42",
        G,
        "r611.1.11",
        "3.191.077.238",
        "2.947.865.390",
        "243.211.848",
        "memuat baris sasaran lain, dan 4 rupiah",
    ),
    _h("S43", G, "r611.10.9", "1.628.507.837", "1.856.233.284", "-227.725.447", "realisasi tersalin ke kolom pagu"),
    _h("S44", G, "r611.1.4", "1.2.33.28", "1.20.33.28", "", "angka hilang di kode"),
    _h("S44", G, "r611.14.4", "1.2.33.28", "1.20.33.28", "", "angka hilang di kode"),
    _h(
        "S45",
        G,
        "r612.23.9 r612.24.9",
        "101.217.500",
        "121.749.000",
        "-20.531.500",
        "program dan satu-satunya kegiatan",
    ),
    _h("S46", "-", "r613.14.9", "2.271.368.000", "2.271.368.000", "0", "cocok setelah baris dibetulkan"),
    _h(
        "S47",
        G,
        "r615.2.10 r615.10.10 r615.10.12 r615.2.12",
        "4.632.043.347",
        "1.021.834.800",
        "3.610.208.547",
        "satu kegiatan tanpa anggaran",
    ),
    _h("S48", G, "r615.2.12 r615.2.10", "7.860.865.422", "12.492.908.769", "-4.632.043.347", "tahun 2018 tertinggal"),
    _h(
        "S47",
        G,
        "r615.10.12 r615.10.10",
        "10.335.530.002",
        "6.655.631.602",
        "3.679.898.400",
        "jumlah tahun kegiatan yang satu tahunnya kosong",
    ),
    _h(
        "S48",
        G,
        "r615.2.12",
        "7.860.865.422",
        "12.562.598.622",
        "-4.701.733.200",
        "program dan kegiatannya pada akhir periode",
    ),
    _h("S49", G, "r615.18.6", "325.000.000", "152.507.300", "172.492.700", "program dan kegiatannya"),
    _h("S50", G, "r615.18.8", "271.525.950", "271.526.600", "-650", "program dan kegiatannya"),
    _h("S51", G, "r616.2.8", "1.787.400.000", "1.793.400.000", "-6.000.000", "program dan kegiatannya"),
    _h("S51", G, "r616.2.10", "1.858.995.000", "1.864.995.000", "-6.000.000", "program dan kegiatannya"),
    _h("S52", G, "r616.3.12", "652.500.000", "622.841.300", "29.658.700", "jumlah tahun"),
    _h("S52", G, "r616.9.12", "1.643.645.000", "1.583.645.000", "60.000.000", "jumlah tahun"),
    _h("S52", G, "r616.16.12", "85.000.000", "80.000.000", "5.000.000", "jumlah tahun"),
    _h("S52", G, "r616.18.12", "12.108.825.500", "12.181.945.500", "-73.120.000", "jumlah tahun"),
    _h("S52", G, "r616.19.12", "12.041.825.500", "12.123.120.000", "-81.294.500", "jumlah tahun"),
    _h("S52", G, "r616.21.12", "67.000.000", "58.825.500", "8.174.500", "jumlah tahun"),
    _h("S53", P, "r614.3.14", "360%", "", "", "persentase dijumlahkan antartahun"),
    _h("S53", P, "r614.5.14", "490%", "", "", "persentase dijumlahkan antartahun"),
    _h("S53", P, "r614.38.14", "480%", "", "", "persentase dijumlahkan antartahun"),
    _h("S53", P, "r614.40.14", "480%", "", "", "persentase dijumlahkan antartahun"),
    _h(
        "S54",
        "-",
        "r614.1.9 r614.1.11 r614.1.13 r614.18.9 r614.18.11 r614.18.13",
        "",
        "",
        "0",
        "program cocok dengan kegiatannya",
    ),
    _h("S55", P, "r615.2.1", "1.0.05.01.01", "", "", "kode bukan induk kode kegiatannya"),
    _h("S56", G, "r615.18.12", "596.525.950", "424.033.900", "172.492.050", "ikut dari S49 dan S50"),
    _h("S57", G, "r616.2.12", "5.240.889.100", "5.347.547.800", "-106.658.700", "ikut dari S51 dan S52"),
    _h(
        "S58",
        C,
        "matrik.skp.sasaran pk.skp.sasaran",
        "Meningkatnya Profesionalisme Aparatur Sipil Negara",
        "Meningkatnya Kualitas Kinerja Aparatur Sipil Negara",
        "",
        "redaksi sasaran berbeda",
    ),
    _h("S59", "-", PERIOD_COUNTS, "", "", "0", "jumlah akhir periode tidak untuk dijumlahkan"),
)
PEGAWAI = (
    _h(
        "S62",
        "-",
        " ".join(f"p1.{t}.jumlah.{i}" for t in range(1, 5) for i in range(3 if t < 4 else 2)),
        "",
        "",
        "0",
        "15 + 18 = 33, cocok",
    ),
)

ALL: tuple[Harapan, ...] = PERJANJIAN + RKT + PENGUKURAN + ANGGARAN + RENSTRA + PEGAWAI


def placed(spots: Mapping[str, Spot], wanted: Sequence[Harapan] = ALL) -> list[tuple[Harapan, tuple[Spot, ...]]]:
    """The expectations with their places; places that this rendition lacks are left out."""
    out = []
    for item in wanted:
        places = tuple(spots[m] for m in item.marks if m in spots)
        if places and item.marks[0] in spots:
            out.append((item, places))
    return out


def to_toml(rows: Sequence[tuple[Harapan, tuple[Spot, ...]]]) -> str:
    """The expectations as TOML: the first place flat, the others under `lain`."""
    lines = ["# Written by tests/tools/build_samples.py; do not edit.", ""]
    for item, places in rows:
        lines.append("[[harapan]]")
        lines.append(f"id = {_quote(item.id)}")
        for key, value in zip(
            ("berkas", "lembar", "sel"), (places[0].berkas, places[0].lembar, places[0].sel), strict=True
        ):
            lines.append(f"{key} = {_quote(value)}")
        for key in ("nilai", "seharusnya", "selisih", "tingkat", "tentang"):
            lines.append(f"{key} = {_quote(getattr(item, key))}")
        others = ", ".join(
            f"{{ berkas = {_quote(p.berkas)}, lembar = {_quote(p.lembar)}, sel = {_quote(p.sel)} }}" for p in places[1:]
        )
        lines.append(f"lain = [{others}]")
        lines.append("")
    return "\n".join(lines)


def to_markdown(rows: Sequence[tuple[Harapan, tuple[Spot, ...]]]) -> str:
    """The expectations as a table for the README."""
    lines = [
        "| id | kind | place | printed | should be | difference | about |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for item, places in rows:
        first, more = places[0], len(places) - 1
        where = f"{first.berkas}, {first.lembar}!{first.sel}" + (f" and {more} more" if more else "")
        cells = (item.id, item.tingkat, where, item.nilai, item.seharusnya, item.selisih, item.tentang)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
