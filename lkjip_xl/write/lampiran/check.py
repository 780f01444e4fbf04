"""What a template must have: the marks without which a sheet would lose its figures, and no misspelt ones."""

import difflib

from lkjip_xl.model import CannotGoOn
from lkjip_xl.write.lampiran.marks import full_name, marks_in
from lkjip_xl.write.lampiran.template import TemplateSheet

_ROW_WORDS = """nomor kode uraian tujuan sasaran indikator keterangan satuan formulasi predikat polaritas
penanggung_jawab lokasi jabatan golongan cara program kegiatan sub_kegiatan target realisasi capaian awal pagu
realisasi_rp serapan persen_anggaran efisiensi laki perempuan jumlah sisa"""
_SHEET_WORDS = """opd OPD tahun tahun_lalu pejabat PEJABAT wilayah nomor_tabel kurun tingkat instansi nasional sumber
visi misi judul_visi judul_misi perihal satuan_target satuan_tujuan satuan_sasaran rumus_efisiensi no_kolom
tahun_kolom"""
_ROW, _COMMON = _ROW_WORDS.split(), _SHEET_WORDS.split()
_LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan", "lalu", "nasional", "awal", "akhir", "jumlah")
_PARTS = ("tempat_tanggal", "jabatan", "nama", "pangkat", "nip")
_SIGN = tuple(f"ttd.{side}.{part}" for side in ("kiri", "kanan") for part in _PARTS)
KNOWN = {*_ROW, *_COMMON, *_SIGN, *(f"{level}.{name}" for level in _LEVELS for name in _ROW)}

# kind of sheet -> kind of model row -> marks that must stand in it
REQUIRED: dict[str, dict[str, tuple[str, ...]]] = {
    "pk": {"indikator": ("sasaran", "indikator", "target"), "program": ("program", "pagu")},
    "rkt": {
        "baris": (
            "sasaran",
            "program",
            "kegiatan",
            "sub_kegiatan",
            "program.pagu",
            "kegiatan.pagu",
            "sub_kegiatan.pagu",
        )
    },
    "pengukuran": {"indikator": ("indikator", "target", "realisasi", "capaian")},
    "tahun-lalu": {"indikator": ("indikator", "lalu.realisasi", "realisasi", "capaian")},
    "akhir-renstra": {"indikator": ("indikator", "target", "realisasi", "capaian")},
    "nasional": {"indikator": ("uraian", "nasional.realisasi", "realisasi")},
    "tujuan-sasaran": {"indikator": ("sasaran", "indikator", "target")},
    "alokasi": {"indikator": ("indikator", "pagu")},
    "kinerja-anggaran": {
        "indikator": ("indikator", "target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan")
    },
    "efisiensi": {"indikator": ("indikator", "capaian", "serapan", "efisiensi")},
    "anggaran": {"rincian": ("uraian", "pagu"), "jumlah": ("pagu",)},
    "matrik": {"baris": ("sasaran", "sasaran.target[tahun]")},
    "renstra": {"program": ("uraian", "pagu[tahun]"), "kegiatan": ("uraian", "pagu[tahun]")},
    "pegawai": {"pegawai": ("uraian", "laki", "perempuan"), "jumlah": ("laki", "perempuan")},
}
_ALIASES = {"perubahan-pk": "pk", "tabel-pk": "pk", "tabel-perubahan-pk": "pk", "capaian": "pengukuran"}


def check_template(file: str, sheets: tuple[TemplateSheet, ...], kinds: set[str]) -> None:
    """CannotGoOn, naming sheet and mark, for a mark that is missing or not known."""
    for sheet in sheets:
        if sheet.kind is not None and sheet.kind not in kinds:
            raise CannotGoOn(_unknown(file, sheet, "lembar: " + sheet.kind, {"lembar: " + k for k in kinds}))
        found = _marks(file, sheet)
        if sheet.kind is not None:
            _required(file, sheet, found)


def _marks(file: str, sheet: TemplateSheet) -> dict[str, set[str]]:
    """Kind of model row -> its marks."""
    found: dict[str, set[str]] = {}
    for (row, _), cell in sheet.cells.items():
        if not isinstance(cell.value, str):
            continue
        for mark in marks_in(cell.value):
            if mark.name not in KNOWN:
                raise CannotGoOn(_unknown(file, sheet, mark.name, KNOWN))
            kind = sheet.model_of(row)
            if kind is not None:
                found.setdefault(kind, set()).add(full_name(mark))
    return found


def _required(file: str, sheet: TemplateSheet, found: dict[str, set[str]]) -> None:
    kind = sheet.kind or ""
    wanted = REQUIRED.get("pegawai" if kind.startswith("pegawai-") else _ALIASES.get(kind, kind), {})
    for row, marks in wanted.items():
        if row not in {sheet.model_of(r) for r in sheet.controls}:
            raise CannotGoOn(
                f"Templat {file}, lembar {sheet.name}: baris contoh untuk {row} tidak ditemukan. Tulis penanda "
                f"{{{{baris: {row}}}}} di kolom penanda, di sebelah kanan baris contohnya."
            )
        missing = [m for m in marks if m not in found.get(row, set())]
        if missing:
            names = ", ".join("{{" + m + "}}" for m in missing)
            raise CannotGoOn(
                f"Templat {file}, lembar {sheet.name}: penanda {names} tidak ada pada baris contoh {row}. "
                "Tulis kembali penanda itu di kolomnya; tanpa penanda itu angkanya akan hilang dari lampiran."
            )


def _unknown(file: str, sheet: TemplateSheet, name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), 1, 0.5)
    hint = f" Mungkin maksudnya {{{{{near[0]}}}}}." if near else ""
    return f"Templat {file}, lembar {sheet.name}: penanda {{{{{name}}}}} tidak dikenal.{hint}"
