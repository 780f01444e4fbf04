"""Words of Indonesian names: spellings, abbreviations, light stems, and the words that decide.

The stems are light on purpose: only prefixes and suffixes of official Indonesian, never below four letters,
so that "penempatan", "ditempatkan" and "menempatkan" meet in "tempat" and nothing else does.
"""

import re
from functools import lru_cache

# one spelling for each word that is often written in several ways
SPELLINGS = {
    "prosentase": "persentase", "presentase": "persentase", "prosentasi": "persentase", "persentasi": "persentase",
    "persen": "persentase", "prosen": "persentase", "standart": "standar", "standard": "standar",
    "professional": "profesional", "professionalisme": "profesionalisme", "profesionalitas": "profesionalitas",
    "professionalitas": "profesionalitas", "kwalitas": "kualitas", "kwantitas": "kuantitas", "kontrak": "kontrak",
    "pebruari": "februari", "nopember": "november", "diklat": "diklat", "adminsitrasi": "administrasi",
    "administarsi": "administrasi", "tekhnis": "teknis", "tehnis": "teknis", "managemen": "manajemen",
    "management": "manajemen", "manajement": "manajemen", "analisa": "analisis", "aktifitas": "aktivitas",
    "efektifitas": "efektivitas", "produktifitas": "produktivitas", "kreatifitas": "kreativitas",
    "resiko": "risiko", "praktek": "praktik", "ijin": "izin", "perijinan": "perizinan", "jadual": "jadwal",
    "obyek": "objek", "subyek": "subjek", "system": "sistem", "sistim": "sistem", "apotik": "apotek",
    "atlit": "atlet", "propinsi": "provinsi", "kab": "kabupaten", "thn": "tahun", "th": "tahun", "jml": "jumlah",
    "jlh": "jumlah", "org": "orang", "dok": "dokumen", "keg": "kegiatan", "yg": "yang", "dgn": "dengan",
    "utk": "untuk", "dlm": "dalam", "pd": "opd", "skpd": "opd", "kelapangan": "lapangan", "anak2": "anak",
    "index": "indeks", "pengawai": "pegawai", "subkegiatan": "sub kegiatan", "lakip": "lkjip", "lkip": "lkjip",
    "penatausahan": "penatausahaan",
}  # fmt: skip

# long form -> short form, tried in this order on normalised words
LONG_FORMS = (
    ("aparatur sipil negara", "asn"), ("pegawai negeri sipil daerah", "pns"), ("pegawai negeri sipil", "pns"),
    ("pegawai pemerintah dengan perjanjian kerja", "pppk"), ("p3k", "pppk"), ("sumber daya manusia", "sdm"),
    ("pengembangan sdm", "psdm"), ("sasaran kerja pegawai", "skp"), ("sasaran kinerja pegawai", "skp"),
    ("organisasi perangkat daerah", "opd"), ("satuan kerja perangkat daerah", "opd"), ("perangkat daerah", "opd"),
    ("pendidikan dan pelatihan", "diklat"), ("standar operasional prosedur", "sop"),
    ("standar pelayanan minimal", "spm"), ("indeks kepuasan masyarakat", "ikm"),
    ("indeks profesionalitas asn", "ip asn"), ("badan kepegawaian daerah", "bkd"), ("barang milik daerah", "bmd"),
    ("sistem informasi", "si"), ("tingkat kepuasan masyarakat", "ikm"),
    ("sistem akuntabilitas kinerja instansi pemerintah", "sakip"), ("laporan kinerja instansi pemerintah", "lkjip"),
    ("usaha mikro kecil dan menengah", "umkm"), ("usaha kecil dan menengah", "ukm"),
    ("teknologi informasi dan komunikasi", "tik"), ("bimbingan teknis", "bimtek"),
    ("badan usaha milik daerah", "bumd"), ("produk domestik regional bruto", "pdrb"), ("angka kematian ibu", "aki"),
    ("angka kematian bayi", "akb"), ("indeks pembangunan manusia", "ipm"), ("rata rata", "rata"),
)  # fmt: skip

FILLERS = frozenset({
    "dan", "yang", "di", "ke", "dari", "pada", "untuk", "dalam", "dengan", "oleh", "atas", "bagi", "para", "serta",
    "atau", "adalah", "secara", "nya", "sesuai", "berdasarkan", "terhadap", "menurut", "akan", "sebagai", "tentang",
    "per", "antara", "melalui", "guna",
})  # fmt: skip

# groups of words that stand for different things: two names that differ within a group are two things
_GROUPS: tuple[tuple[str, ...], ...] = (
    ("pns", "pppk", "cpns", "honorer", "thl", "outsourcing", "kontrak"),
    ("operasi", "modal", "transfer", "hibah", "bansos"), ("laki", "perempuan", "pria", "wanita"),
    ("naik", "turun", "tambah", "kurang", "tingkat"),
    ("struktural", "fungsional", "pelaksana", "manajerial", "teknis"), ("masuk", "keluar"), ("awal", "akhir"),
    ("negeri", "swasta"), ("desa", "kelurahan", "kecamatan"), ("ibu", "bayi", "balita", "anak", "lansia", "remaja"),
    ("sd", "smp", "sma", "smk", "paud", "tk"), ("dasar", "menengah", "tinggi"),
    ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus",
                                      "september", "oktober", "november", "desember"),
    ("i", "ii", "iii", "iv", "v"), ("target", "realisasi"), ("murni", "ubah"),
    ("roda", "gedung", "jalan", "jembatan"), ("positif", "negatif"), ("internal", "eksternal"),
    ("mutasi", "promosi", "pensiun"), ("rencana", "evaluasi"),
    ("pengadaan", "pemeliharaan", "rehabilitasi", "pembangunan"), ("keuangan", "umum", "kepegawaian"),
    ("listrik", "cetak"), ("surat", "barang"), ("aman", "kebersih"),
)  # fmt: skip

_PREFIXES = ("memper", "diper", "keter", "pember", "penge", "menge", "peng", "meny", "meng", "peny", "ber", "ter",
             "per", "pel", "pen", "pem", "mem", "men", "di", "ke", "me", "pe", "se", "be", "te")  # fmt: skip
_NASAL = {"mem": "p", "pem": "p", "men": "t", "pen": "t", "meny": "s", "peny": "s", "meng": "k", "peng": "k"}
_WHOLE = frozenset({
    "persentase", "kegiatan", "pegawai", "kepegawaian", "pemerintah", "pemerintahan", "daerah", "dinas", "tenaga",
    "penduduk", "terminal", "beras", "berita", "perempuan", "pelayanan", "kebakaran", "tani", "petani", "kerja",
    "kinerja", "sesuai", "organisasi", "administrasi", "informasi", "koordinasi", "evaluasi", "realisasi",
    "komunikasi", "kompetensi", "promosi", "mutasi", "instansi", "operasi", "operasional", "publikasi", "inflasi",
    "investasi", "sanitasi", "prestasi", "negeri", "provinsi", "teknologi", "ekonomi", "koperasi", "energi",
    "potensi", "seni", "bayi", "kementerian", "lembaga", "sekolah", "sekretariat", "diklat", "belanja", "belajar",
    "kelola", "ketua", "terpadu", "periode", "persediaan", "kendaraan", "perangkat", "permukiman", "serapan",
    "kesehatan", "penyakit", "pendidikan", "keluarga", "kelurahan", "desa", "tertib", "keuangan", "sertifikasi",
    "sertifikat", "seleksi", "sengketa", "sehat", "sejahtera", "dokumen",
})  # fmt: skip


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The light stem of a normalised word; short words, figures and names stay whole."""
    if len(word) < 6 or not word.isalpha() or word in _WHOLE:
        return _ALIASES.get(word, word)
    bare = _without_suffix(word.removesuffix("nya") if len(word) >= 8 else word)
    if bare in _WHOLE:
        return _ALIASES.get(bare, bare)
    for prefix in _PREFIXES:
        rest = bare[len(prefix) :]
        if bare.startswith(prefix) and len(rest) >= (4 if len(prefix) < 4 else 3) and re.search(r"[aiueo]", rest):
            if prefix in _NASAL and rest[0] in "aiueo":
                rest = _NASAL[prefix] + rest if prefix + rest[0] not in _OPEN else rest
            bare = rest
            break
    return _ALIASES.get(bare, bare)


def _without_suffix(word: str) -> str:
    if word in _WHOLE:
        return word
    noun = word.startswith(("ke", "pe"))  # ke-naik-an, not kenai-kan
    for suffix in ("an", "kan") if noun else ("kan", "an"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    if word.startswith(("me", "di")) and word.endswith("i") and not word.endswith("si") and len(word) >= 7:
        return word[:-1]
    return word


# "mengurangi", "pengawasan", "pengelolaan": the root begins with a vowel or with k; both meet here
_OPEN = frozenset({"menga", "penga", "menge", "penge", "mengi", "pengi", "mengo", "pengo", "mengu", "pengu"})
_ALIASES = {"pria": "laki", "wanita": "perempuan", "elola": "kelola", "embang": "kembang", "endali": "kendali",
            "urang": "kurang", "umpul": "kumpul", "irim": "kirim", "tingkatk": "tingkat", "tetapan": "tetap",
            "kurangan": "kurang", "layan": "pelayanan", "merintah": "pemerintah",
            "pemerintahan": "pemerintah", "aparatur": "asn", "sedia": "sedia", "yedia": "sedia"}  # fmt: skip

_GROUP_OF = {stem(word): n for n, group in enumerate(_GROUPS) for word in group}
DECISIVE = frozenset(_GROUP_OF)


def decisive_group(word: str) -> int | None:
    """Which group of decisive words a stem belongs to, or None."""
    return _GROUP_OF.get(word)
