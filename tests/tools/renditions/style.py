"""The ways in which one rendition differs from another: words, number forms, places."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from decimal import Decimal

from tests.tools.sheetkit import Num, Value, angka

WORDS: dict[str, tuple[str, ...]] = {
    "sasaran": (
        "Sasaran Strategis",
        "Tujuan/Sasaran",
        "Tujuan / Sasaran / Kinerja Utama",
        "Kinerja Utama",
        "Sasaran Program",
        "SASARAN",
    ),
    "indikator": ("Indikator Kinerja", "Indikator Kinerja Utama", "Indikator", "IKU", "INDIKATOR SASARAN"),
    "target": ("Target", "Target Kinerja", "Target 2021", "Target Tahun 2021", "Rencana"),
    "realisasi": ("Realisasi", "Realisasi 2021", "REALISASI"),
    "capaian": ("Capaian (%)", "% Capaian", "Capaian Kinerja", "Tingkat Capaian", "Prosentase Capaian", "CAPAIAN%"),
    "pagu": (
        "Pagu",
        "Pagu Anggaran",
        "Anggaran (Rp)",
        "Alokasi (Rp)",
        "Alokasi Anggaran (Rp)",
        "Jumlah Anggaran (Rp.)",
        "ANGGARAN",
    ),
    "realisasi_rp": ("Realisasi Anggaran (Rp)", "Realisasi (Rp)", "Realisasi Anggaran", "Realisasi Keuangan (Rp)"),
    "serapan": ("Serapan (%)", "% Penyerapan Anggaran", "Penyerapan (%)", "% Real.", "Capaian Realisasi Anggaran (%)"),
    "efisiensi": ("Tingkat Efisiensi", "Efisiensi", "Nilai Efisiensi"),
    "keterangan": ("Keterangan", "Ket.", "KETERANGAN"),
    "program": ("Program", "PROGRAM", "Nama Program"),
    "nomor": ("No", "No.", "NO", "Nomor"),
}
RUPIAH_TEXT = ("{}", "Rp {}", "Rp. {},00", "Rp{}", "{},00", "Rp. {},-")


@dataclass(slots=True)
class Style:
    """One rendition's habits; `rng` makes every choice, so a seed fixes them all."""

    name: str
    rng: random.Random
    one_book: bool
    rupiah: str  # "teks", "angka", "campur"
    persen: str  # "pecahan", "seratus", "teks"
    offset: tuple[int, int]
    gap_columns: bool
    number_rows: bool
    shuffle: bool
    merged: bool
    totals: str  # "atas", "bawah", "tidak"
    budget: str  # "kode", "pasangan", "kolom", "nomor", "rekap"
    rkt: str  # "delapanbelas", "kode", "daftar"
    renstra: str  # "tabel", "tahun"
    satuan: bool = False  # the unit has a column of its own
    stacked: bool = False  # tables of one kind below each other on one sheet
    noise: bool = False  # stray spaces, capitals and line breaks in names
    words: dict[str, str] = field(default_factory=dict)

    def word(self, key: str) -> str:
        """The heading word of this rendition for a field; the same in all its tables."""
        if key not in self.words:
            self.words[key] = self.rng.choice(WORDS[key])
        return self.words[key]

    def money(self, text: str) -> Value:
        """An amount as printed, in this rendition's form; what is no amount stays as it stands."""
        if not text or text == "-":
            return text or None
        clean = text.removesuffix(",00")
        groups = clean.split(".")
        if not all(g.isdigit() for g in groups) or any(len(g) != 3 for g in groups[1:]):
            return text
        as_text = self.rupiah == "teks" or (self.rupiah == "campur" and self.rng.random() < 0.5)
        if not as_text:
            return angka(clean)
        return self.rng.choice(RUPIAH_TEXT).format(clean)

    def measure(self, text: str) -> Value:
        """A target, realisasi or percent as printed, in this rendition's form."""
        bare = text.replace(" ", "")
        number = bare.removesuffix("%")
        if not number or not number.replace(",", "").replace(".", "").isdigit() or "." in number:
            return text or None
        decimals = len(number.partition(",")[2])
        plain = "0" if not decimals else "0." + "0" * decimals
        if "%" not in bare:
            return text if self.persen == "teks" else angka(number, plain)
        if self.persen == "teks":
            return text
        if self.persen == "seratus":
            return angka(number, plain)
        return Num(angka(number).value / Decimal(100), plain + "%")

    def name_of(self, text: str, bold: bool) -> str:
        """A name as somebody typed it: now and then in capitals, with a stray space or a line break."""
        if not self.noise or " " not in text:
            return text
        kind = self.rng.randrange(6)
        if kind == 0:
            return text + " "
        if kind == 1:
            return text.replace(" ", "\u00a0", 1)
        if kind == 2:
            return text.replace(" ", "  ", 1)
        if kind == 3:
            return text.replace(" ", "\n", 1)
        return text.upper() if bold else text

    def percent(self, text: str) -> Value:
        """A percent printed without its sign in a column of percent."""
        if not text:
            return None
        return self.measure(text if "%" in text else text + "%")


def styles(seed: int = 1) -> tuple[Style, ...]:
    """The renditions of one seed: three workbooks' worth of habits that share nothing but the facts."""
    return (
        Style(
            name="acak",
            rng=random.Random(f"acak{seed}"),
            one_book=False,
            rupiah="teks",
            persen="teks",
            offset=(4, 2),
            gap_columns=False,
            number_rows=False,
            shuffle=False,
            merged=False,
            totals="bawah",
            budget="nomor",
            rkt="delapanbelas",
            renstra="tabel",
        ),
        Style(
            name="sebuku",
            rng=random.Random(f"sebuku{seed}"),
            one_book=True,
            rupiah="angka",
            persen="seratus",
            offset=(0, 0),
            gap_columns=True,
            number_rows=True,
            shuffle=True,
            merged=True,
            totals="atas",
            budget="pasangan",
            rkt="kode",
            renstra="tahun",
            noise=True,
        ),
        Style(
            name="daftar",
            rng=random.Random(f"daftar{seed}"),
            one_book=False,
            rupiah="campur",
            persen="pecahan",
            offset=(2, 1),
            gap_columns=False,
            number_rows=True,
            shuffle=True,
            merged=True,
            totals="tidak",
            budget="kolom",
            rkt="daftar",
            renstra="tahun",
        ),
        Style(
            name="tumpuk",
            rng=random.Random(f"tumpuk{seed}"),
            one_book=False,
            rupiah="angka",
            persen="seratus",
            offset=(1, 0),
            gap_columns=False,
            number_rows=True,
            shuffle=True,
            merged=False,
            totals="bawah",
            budget="rekap",
            rkt="kode",
            renstra="tabel",
            satuan=True,
            stacked=True,
            noise=True,
        ),
        Style(
            name="kode",
            rng=random.Random(f"kode{seed}"),
            one_book=True,
            rupiah="campur",
            persen="teks",
            offset=(6, 3),
            gap_columns=False,
            number_rows=False,
            shuffle=True,
            merged=True,
            totals="atas",
            budget="kode",
            rkt="daftar",
            renstra="tahun",
            satuan=True,
        ),
    )
