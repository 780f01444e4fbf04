"""Layouts as agencies write them, and what a careful reader takes each of their columns for."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet and the columns of each of its tables: the name, ":level" of names and codes, "@period"."""

    name: str
    text: str
    tables: tuple[str, ...]
    kind: str = ""
    formulas: Mapping[str, str] = field(default_factory=dict)
    hidden: tuple[int, ...] = ()


LAYOUTS = (
    Layout(
        "singkat",
        """
        |DPA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No.|Prog./Keg.|Angg. (Rp)|Real. (Rp)|Cap. (%)|Ket.|
        |1|Program A|100000000|90000000|90||
        |2|Program B|200000000|150000000|75||
        """,
        ("nomor uraian:program/kegiatan pagu realisasi_rp serapan keterangan",),
    ),
    Layout(
        "ditulis di tiap sel",
        """
        |EVALUASI RENJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Ind. Kinerja|Target Renstra|Target Renstra|Target 2023|Target 2023|Realisasi|Realisasi|
        |No|Program|Ind. Kinerja|K|Rp|K|Rp|K|Rp|
        |1|Program A|Persentase x|80|400000000|70|100000000|68|90000000|
        |2|Program B|Persentase y|90|800000000|85|200000000|80|150000000|
        """,
        ("nomor uraian:program indikator target@akhir pagu@akhir target pagu realisasi realisasi_rp",),
    ),
    Layout(
        "sebelum setelah tanpa pagu",
        """
        |DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN|
        |DINAS SOSIAL KABUPATEN RANU|
        |TAHUN ANGGARAN 2023|

        |Kode|Uraian|SEBELUM PERUBAHAN|SETELAH PERUBAHAN|BERTAMBAH/(BERKURANG)|
        |1.06.01|Program A|100000000|120000000|20000000|
        |1.06.02|Program B|200000000|180000000|-20000000|
        ||Jumlah|300000000|300000000|0|
        """,
        ("kode uraian pagu@sebelum pagu@setelah selisih",),
        kind="dppa",
    ),
    Layout(
        "sumber dana",
        """
        |DPA DINAS KESEHATAN KABUPATEN RANU|
        |TAHUN ANGGARAN 2023|

        |No|Program|DAU|DAK|PAD|Jumlah|
        |1|Program A|100000000|50000000|25000000|175000000|
        |2|Program B|200000000|10000000|30000000|240000000|
        ||Jumlah|300000000|60000000|55000000|415000000|
        """,
        ("nomor uraian:program pagu@dau pagu@dak pagu@pad pagu",),
    ),
    Layout(
        "sumber dana tanpa jumlah",
        """
        |DPA DINAS KESEHATAN KABUPATEN RANU|
        |TAHUN ANGGARAN 2023|

        |No|Program|DAU|DAK|PAD|
        |1|Program A|100000000|50000000|25000000|
        |2|Program B|200000000|10000000|30000000|
        """,
        ("nomor uraian:program pagu pagu pagu",),
    ),
    Layout(
        "sumber dana di bawah pagu, dua tidak dikenal",
        """
        |DPA DINAS KESEHATAN KABUPATEN RANU|
        |TAHUN ANGGARAN 2023|

        |No|Program|Pagu (Rp)|<|<|<|Realisasi (Rp)|
        |||Pajak Rokok|Kapitasi|DAU|Total||
        |1|Program A|100000000|50000000|25000000|175000000|170000000|
        |2|Program B|200000000|10000000|30000000|240000000|230000000|
        """,
        ("nomor uraian:program pagu@pajak rokok pagu@kapitasi pagu@dau pagu realisasi_rp",),
    ),
    Layout(
        "bulan berpasangan",
        """
        |REALISASI FISIK DAN KEUANGAN|
        |DINAS PEKERJAAN UMUM KABUPATEN RANU|
        |TAHUN 2023|

        |No|Kegiatan|Pagu|Januari|<|Februari|<|Maret|<|
        ||||Target|Realisasi|Target|Realisasi|Target|Realisasi|
        |1|Kegiatan A|300000000|100000000|90000000|100000000|80000000|100000000|70000000|
        |2|Kegiatan B|600000000|200000000|190000000|200000000|180000000|200000000|170000000|
        """,
        ("nomor uraian:kegiatan pagu pagu@b01 realisasi_rp@b01 pagu@b02 realisasi_rp@b02 pagu@b03 realisasi_rp@b03",),
    ),
    Layout(
        "sela triwulan",
        """
        |ANGGARAN KAS|
        |DINAS PEKERJAAN UMUM KABUPATEN RANU|
        |TAHUN 2023|

        |No|Sub Keg.|Jml Angg.|Jan|Peb|Mrt|Tw I|Apr|Mei|Juni|Tw II|
        |1|Sub A|60000000|10000000|10000000|10000000|30000000|10000000|10000000|10000000|30000000|
        |2|Sub B|120000000|20000000|20000000|20000000|60000000|20000000|20000000|20000000|60000000|
        """,
        ("nomor uraian:sub_kegiatan pagu pagu@b01 pagu@b02 pagu@b03 pagu@tw1 pagu@b04 pagu@b05 pagu@b06 pagu@tw2",),
    ),
    Layout(
        "nomor di bawah K/Rp",
        """
        |EVALUASI HASIL RENJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Indikator|Target Renstra|<|Realisasi TW|<|<|<|<|<|<|<|Realisasi Tahun 2023|<|Capaian Renstra (%)|<|
        |||||<|I|<|II|<|Ill|<|IV|<|||||
        ||||K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|
        |1|2|3|4|<|5|<|6|<|7|<|8|<|9=5+6+7+8|<|10=9/4x100|<|
        |1|Program A|Persentase x|80|400000000|10|25000000|10|25000000|10|25000000|10|25000000|40|100000000|50|25|
        |2|Program B|Persentase y|90|800000000|9|50000000|9|50000000|9|50000000|9|50000000|36|200000000|40|25|
        """,
        (
            "nomor uraian:program indikator target@akhir pagu@akhir realisasi@tw1 realisasi_rp@tw1 "
            "realisasi@tw2 realisasi_rp@tw2 realisasi@tw3 realisasi_rp@tw3 realisasi@tw4 "
            "realisasi_rp@tw4 realisasi realisasi_rp capaian@akhir serapan@akhir",
        ),
    ),
    Layout(
        "salah ketik",
        """
        |PENGUKURAN KINEJRA TAHUN 2023|
        |PENGUKURAN KINERJA|
        |DINAS SOSIAL KABUPATEN RANU|

        |NO|SASARN STRATEGIS|INDIKTOR KINERJA|TARGER|RELAISASI|CAPAIN (%)|
        |1|Meningkatnya a|Persentase a|80|72|90|
        |2|Meningkatnya b|Persentase b|50|60|120|
        """,
        ("nomor uraian:sasaran indikator target realisasi capaian",),
        kind="pengukuran",
    ),
    Layout(
        "dasbor satu kolom di kanan",
        """
        |LAPORAN REALISASI ANGGARAN TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Pagu|Realisasi|%||Ringkasan||
        |1|Program A|100000000|90000000|90||Total Pagu|300000000|
        |2|Program B|200000000|150000000|75||Total Realisasi|240000000|
        ||Jumlah|300000000|240000000|80||Serapan|80|
        """,
        ("nomor uraian:program pagu realisasi_rp serapan",),
    ),
    Layout(
        "dua tabel berdampingan",
        """
        |REALISASI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Pendapatan|Target (Rp)|Realisasi (Rp)||No|Belanja|Pagu (Rp)|Realisasi (Rp)|
        |1|Retribusi A|100000000|90000000||1|Belanja Pegawai|500000000|480000000|
        |2|Retribusi B|200000000|150000000||2|Belanja Modal|700000000|650000000|
        ||Jumlah|300000000|240000000|||Jumlah|1200000000|1130000000|
        """,
        (
            "nomor uraian:rekening pagu realisasi_rp",
            "nomor uraian pagu realisasi_rp",
        ),
    ),
    Layout(
        "dua tabel tanpa nomor",
        """
        |REALISASI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Program|Pagu (Rp)|Realisasi (Rp)||Program|Target Fisik (%)|Realisasi Fisik (%)|
        |Program A|100000000|90000000||Program A|80|75|
        |Program B|200000000|150000000||Program B|90|85|
        """,
        (
            "uraian:program pagu realisasi_rp",
            "uraian:program target realisasi",
        ),
    ),
    Layout(
        "tabel bertumpuk satu baris",
        """
        |PERJANJIAN KINERJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Sasaran|Ind. Kinerja|Tgt|
        |1|Meningkatnya a|Persentase a|80|
        |No|Prog.|Angg.|Ket|
        |1|Program A|100000000|APBD|
        |2|Program B|200000000|DAK|
        ||Jml|300000000||
        """,
        (
            "nomor uraian:sasaran indikator target",
            "nomor uraian:program pagu keterangan",
        ),
        kind="pk",
    ),
    Layout(
        "kolom sendiri banyak",
        """
        |DPA|
        |DINAS SOSIAL KABUPATEN RANU|
        |TAHUN 2023|

        |No|Nama Paket|PPK|Kode Sirup|Jenis Pengadaan|Metode|Pagu|HPS|Nilai Kontrak|Penyedia|Tgl Kontrak|
        |1|Paket A|X|52341234|Konstruksi|Tender|100000000|99000000|95000000|CV Y|3 Mei 2023|
        |2|Paket B|X|52341235|Barang|E-Purchasing|200000000|198000000|190000000|CV Z|7 Mei 2023|
        """,
        ("nomor uraian:rincian - - - - pagu angka_lain - - tanggal",),
    ),
    Layout(
        "judul tanggal bulan",
        """
        |REALISASI BELANJA PER BULAN|
        |DINAS SOSIAL KABUPATEN RANU|
        |TAHUN 2023|

        |No|Program|Anggaran|Jan-23|Feb-23|Mar-23|Total|
        |1|Program A|100000000|10000000|10000000|10000000|30000000|
        |2|Program B|200000000|20000000|20000000|20000000|60000000|
        """,
        ("nomor uraian:program pagu realisasi_rp@b01 realisasi_rp@b02 realisasi_rp@b03 realisasi_rp",),
    ),
    Layout(
        "kolom id",
        """
        |id|kd_keg|nama_keg|id_pagu|pagu|realisasi|
        |11|5.01.02|Kegiatan A|500001|100000000|90000000|
        |12|5.01.03|Kegiatan B|500002|200000000|190000000|
        """,
        ("- kode:kegiatan uraian:kegiatan - pagu realisasi_rp",),
    ),
    Layout(
        "kolom tersembunyi",
        """
        |RENCANA ANGGARAN KAS TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kode|Uraian|Total RAK|Nilai Rincian|bulan1|bulan2|bulan3|
        |5.1.01|Belanja A|99000000|30000000|10000000|10000000|10000000|
        |5.1.02|Belanja B|44000000|60000000|20000000|20000000|20000000|
        """,
        ("kode uraian pagu@total rak pagu pagu@b01 pagu@b02 pagu@b03",),
        hidden=(2,),
    ),
    Layout(
        "dua persen",
        """
        |LAPORAN REALISASI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Pagu|Bobot|Realisasi|%|Sisa|%|
        |1|Program A|100000000|33.33|90000000|90|10000000|10|
        |2|Program B|150000000|50|75000000|50|75000000|50|
        |3|Program C|50000000|16.67|50000000|100|0|0|
        ||Jumlah|300000000|100|215000000|71.67|85000000|28.33|
        """,
        ("nomor uraian:program pagu persen_anggaran realisasi_rp serapan sisa angka_lain",),
    ),
    Layout(
        "fisik keuangan",
        """
        |LAPORAN FISIK DAN KEUANGAN S/D BULAN SEPTEMBER 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Kegiatan|Pagu|Realisasi|<|<|Sisa Dana|
        ||||Keu|<|Fisik||
        ||||Rp|%|%||
        |1|Kegiatan A|100000000|90000000|90|95|10000000|
        |2|Kegiatan B|200000000|150000000|75|80|50000000|
        """,
        ("nomor uraian:kegiatan pagu realisasi_rp@sd_b09 serapan@sd_b09 realisasi@sd_b09 sisa@sd_b09",),
    ),
    Layout(
        "pengukuran dua tahun",
        """
        |CAPAIAN KINERJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Sasaran|Indikator Kinerja|Realisasi 2022|2023|<|<|
        |||||Target|Realisasi|Capaian|
        |1|Meningkatnya a|Persentase a|70|80|72|90|
        |2|Meningkatnya b|Persentase b|45|50|60|120|
        """,
        ("nomor uraian:sasaran indikator realisasi@2022 target realisasi capaian",),
    ),
    Layout(
        "rkt daftar",
        """
        |RENCANA KINERJA TAHUNAN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kd. Rek.|Program/Kegiatan/Sub Kegiatan|Tolok Ukur|Tgt Kinerja|Sat|Pagu Indikatif (Rp)|Lokasi|Sumber Dana|
        |1.06.02|Program A|Persentase a|80|%|100000000|Kab. Ranu|DAU|
        |1.06.03|Program B|Persentase b|90|%|200000000|Kab. Ranu|DAK|
        """,
        ("kode:rekening uraian:program/kegiatan/sub_kegiatan indikator target satuan pagu lokasi keterangan",),
    ),
    Layout(
        "target volume",
        """
        |RENCANA AKSI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Kegiatan|Indikator|Target Thn|Sat.|Trw I|Trw II|Trw III|Trw IV|
        |1|Kegiatan A|Jumlah a|100|orang|25|25|25|25|
        |2|Kegiatan B|Jumlah b|12|dok|3|3|3|3|
        """,
        ("nomor uraian:kegiatan indikator target satuan target@tw1 target@tw2 target@tw3 target@tw4",),
    ),
    Layout(
        "pagu, sp2d",
        """
        |REGISTER REALISASI SP2D TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|No. SP2D|Tgl SP2D|Uraian|Pagu|Realisasi SP2D|Sisa Pagu|Prosentase|
        |1|001/LS|2 Mei 2023|Belanja A|100000000|90000000|10000000|90|
        |2|002/LS|3 Mei 2023|Belanja B|200000000|150000000|50000000|75|
        """,
        ("nomor - tanggal uraian pagu realisasi_rp sisa serapan",),
    ),
    Layout(
        "rumus sel",
        """
        |REKAP TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Pagu|Realisasi|Sisa|Tingkat|
        |1|Program A|100000000|90000000|10000000|90|
        |2|Program B|200000000|150000000|50000000|75|
        """,
        ("nomor uraian:program pagu realisasi_rp sisa serapan",),
        formulas={"F5": "D5/C5*100", "F6": "D6/C6*100", "E5": "C5-D5", "E6": "C6-D6"},
    ),
    Layout(
        "huruf kolom",
        """
        |REALISASI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Anggaran|Realisasi|Lebih/(Kurang)|%|
        |a|b|c|d|e=c-d|f=d/c x 100%|
        |1|Program A|100000000|90000000|10000000|90|
        |2|Program B|200000000|150000000|50000000|75|
        """,
        ("nomor uraian:program pagu realisasi_rp sisa serapan",),
    ),
    Layout(
        "judul baris dua tak dikenal",
        """
        |LAPORAN REALISASI TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Kegiatan|Anggaran||Realisasi||Sisa|
        |||Murni|Perubahan|SP2D|SPJ||
        |1|Kegiatan A|100000000|120000000|90000000|88000000|30000000|
        |2|Kegiatan B|200000000|210000000|150000000|149000000|60000000|
        """,
        ("nomor uraian:kegiatan pagu@sebelum pagu@setelah realisasi_rp realisasi_rp@spj sisa",),
    ),
    Layout(
        "pegawai huruf renggang",
        """
        |Tabel Pegawai|

        |N O|J A B A T A N|L|P|J M L|
        |1|Struktural|7|4|11|
        |2|Fungsional|12|21|33|
        """,
        ("nomor uraian:pegawai laki perempuan jumlah",),
    ),
    Layout(
        "anggaran per tingkat kolom",
        """
        |DPA DINAS SOSIAL KABUPATEN RANU|
        |TAHUN 2023|

        |No|Program / Kegiatan / Sub Kegiatan|Anggaran Program|Anggaran Kegiatan|Anggaran Sub Kegiatan|
        |1|Program A|100000000|||
        ||Kegiatan A1||100000000||
        ||Sub A11|||100000000|
        """,
        ("nomor uraian:program/kegiatan/sub_kegiatan pagu:program pagu:kegiatan pagu:sub_kegiatan",),
    ),
    Layout(
        "kepala berulang tiap halaman",
        """
        |DPA DINAS SOSIAL KABUPATEN RANU|
        |TAHUN 2023|

        |Kode|Uraian|Volume|Satuan|Harga Satuan|Jumlah (Rp)|
        |1|2|3|4|5|6=(3x5)|
        |5.1.02|Kertas|10|rim|50000|500000|
        |5.1.03|Tinta|10|botol|90000|900000|

        |halaman 2|

        |Kode|Uraian|Volume|Satuan|Harga Satuan|Jumlah (Rp)|
        |1|2|3|4|5|6=(3x5)|
        |5.1.04|Meja|2|unit|900000|1800000|
        """,
        ("kode uraian angka_lain satuan angka_lain pagu",),
    ),
    Layout(
        "deviasi",
        """
        |LAPORAN REALISASI S/D MARET 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Kegiatan|Pagu|Realisasi|<|Deviasi|<|
        ||||Keu|Fisik|Keu|Fisik|
        |1|Kegiatan A|300000000|90000000|40|-10|-5|
        |2|Kegiatan B|600000000|180000000|35|-8|-2|
        """,
        ("nomor uraian:kegiatan pagu realisasi_rp@sd_b03 realisasi@sd_b03 angka_lain angka_lain",),
    ),
    Layout(
        "bulan ini di bawah bulan",
        """
        |LAPORAN REALISASI BELANJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kode|Uraian|Pagu|Januari|<|Februari|<|
        ||||Bulan Ini|s/d Bulan Ini|Bulan Ini|s/d Bulan Ini|
        |5.1.01|Belanja A|90000000|7000000|7000000|8000000|15000000|
        |5.1.02|Belanja B|60000000|5000000|5000000|4000000|9000000|
        """,
        ("kode uraian pagu realisasi_rp@b01 realisasi_rp@sd_b01 realisasi_rp@b02 realisasi_rp@sd_b02",),
    ),
    Layout(
        "sumber dana lain, tak satu pun dikenal",
        """
        |RENCANA KERJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Indikator|Target|Pagu APBD Kab|APBD Prov|Sumber Lain|Total|
        |1|Program A|Persentase a|80|41250000|13500000|2250000|57000000|
        |2|Program B|Persentase b|90|18750000|7300000|1125000|27175000|
        |3|Program C|Persentase c|70|97550000|8800000|0|106350000|
        """,
        ("nomor uraian:program indikator target pagu@pagu apbd kab pagu@apbd prov pagu@sumber lain pagu",),
    ),
    Layout(
        "sisa tanpa judul jelas",
        """
        |LAPORAN REALISASI ANGGARAN TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Anggaran|Realisasi|Belum Terserap|
        |1|Program A|57000000|41250000|15750000|
        |2|Program B|27175000|18750000|8425000|
        |3|Program C|106350000|97550000|8800000|
        """,
        ("nomor uraian:program pagu realisasi_rp sisa",),
    ),
    Layout(
        "kata terpenggal",
        """
        |RENJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program/Ke-giatan|Indi-kator|Tar-get|Kebutuh-an Dana (Rp)|
        |1|Program A|Persentase a|80|41250000|
        |2|Program B|Persentase b|90|18750000|
        """,
        ("nomor uraian:program/kegiatan indikator target pagu",),
    ),
    Layout(
        "judul tiga tingkat diisi menyamping",
        """
        |EVALUASI RENJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Realisasi|Realisasi|Realisasi|Realisasi|Ket|
        |No|Program|Tw I|Tw I|Tw II|Tw II|Ket|
        |No|Program|K|Rp|K|Rp|Ket|
        |1|Program A|20|41250000|25|13500000|x|
        |2|Program B|15|18750000|30|7300000|y|
        """,
        ("nomor uraian:program realisasi@tw1 realisasi_rp@tw1 realisasi@tw2 realisasi_rp@tw2 keterangan",),
    ),
    Layout(
        "tanpa kata pagu, judul lembar saja",
        """
        |PAGU ANGGARAN PER PROGRAM TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Program|Nilai (Rp)|
        |1|Program A|41250000|
        |2|Program B|18750000|
        ||Jumlah|60000000|
        """,
        ("nomor uraian:program pagu",),
    ),
    Layout(
        "kode di beberapa kolom",
        """
        |DPA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kd Prog|Kd Keg|Kd Sub Keg|Nama Prog/Keg/Sub Keg|Jml (Rp.)|
        |1.06.02|||Program A|41250000|
        |1.06.02|2.01||Kegiatan A|41250000|
        |1.06.02|2.01|0001|Sub A|41250000|
        """,
        ("kode:program kode:kegiatan kode:sub_kegiatan uraian:program/kegiatan/sub_kegiatan pagu",),
    ),
    Layout(
        "RINCIAN SEBELUM SESUDAH bertingkat",
        """
        |DPPA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |Kode|Uraian|Sebelum Perubahan|<|<|Setelah Perubahan|<|<|Bertambah/ Berkurang|
        |||Vol|Harga|Jml|Vol|Harga|Jml||
        |5.1.01|Kertas|10|50000|500000|12|50000|600000|100000|
        |5.1.02|Tinta|5|90000|450000|4|90000|360000|-90000|
        """,
        ("kode uraian angka_lain angka_lain pagu@sebelum angka_lain angka_lain pagu@setelah selisih",),
    ),
    Layout(
        "semester",
        """
        |PENGUKURAN KINERJA TAHUN 2023|
        |DINAS SOSIAL KABUPATEN RANU|

        |No|Sasaran|Indikator|Target|Realisasi Smt I|Realisasi Smt II|Capaian|
        |1|Meningkatnya a|Persentase a|80|40|72|90|
        |2|Meningkatnya b|Persentase b|50|30|60|120|
        """,
        ("nomor uraian:sasaran indikator target realisasi@sd_tw2 realisasi@sm2 capaian",),
    ),
)
