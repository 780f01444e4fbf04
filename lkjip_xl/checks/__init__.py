"""The catalogue of checks, in report order, the one function that runs them, and what of their findings is told."""

from collections.abc import Iterable
from dataclasses import replace

from lkjip_xl.checks import (
    lk001_angka_rusak,
    lk002_sel_galat,
    lk003_teks_di_kolom_angka,
    lk004_angka_meragukan,
    lk005_baris_tersembunyi,
    lk006_titik_desimal,
    lk007_nilai_rumus,
    lk008_catatan_pembacaan,
    lk009_susunan_tidak_pasti,
    lk010_bukan_angka,
    lk011_rumus_basi,
    lk012_satuan_rupiah,
    lk013_pengaturan_tak_terpakai,
    lk101_jumlah_rincian,
    lk102_jumlah_tabel,
    lk103_jumlah_kosong,
    lk104_anggaran_kosong,
    lk105_rincian_teks,
    lk106_sisa_anggaran,
    lk107_realisasi_melebihi_pagu,
    lk108_pagu_kosong,
    lk109_persen_anggaran,
    lk110_persen_seratus,
    lk111_jumlah_pegawai,
    lk112_baris_ganda,
    lk113_kode_salah_ketik,
    lk114_kode_bukan_induk,
    lk115_kode_ganda,
    lk116_selisih_perubahan,
    lk117_rumus_kolom,
    lk201_pagu_berbeda,
    lk202_pagu_program_berbeda,
    lk203_pagu_rkt_dan_pk,
    lk204_program_tidak_ada,
    lk205_tidak_selaras,
    lk206_redaksi_indikator,
    lk207_target_pengukuran,
    lk208_target_perencanaan,
    lk209_angka_antartabel,
    lk210_ringkasan_anggaran,
    lk212_pegawai_antartabel,
    lk214_indikator_tidak_diukur,
    lk215_sasaran_berbeda,
    lk216_indikator_hilang,
    lk217_kode_antardokumen,
    lk218_kecocokan_nama,
    lk219_alokasi_melebihi,
    lk220_dokumen_tidak_sepadan,
    lk221_satuan_antardokumen,
    lk222_dokumen_rangkap,
    lk223_pk_berjenjang,
    lk224_pk_bawahan_belum_lengkap,
    lk225_hanya_konsep,
    lk301_jumlah_tahun,
    lk302_persen_dijumlahkan,
    lk303_tahun_bertentangan,
    lk304_sama_tahun_lalu,
    lk305_jumlah_bulan,
    lk306_angka_tahun_lalu,
    lk307_lanjutan,
    lk308_angka_dalam_keterangan,
    lk309_total_basi,
    lk310_triwulan,
    lk401_nip,
    lk402_satuan_judul_kolom,
    lk403_target_kosong,
    lk404_realisasi_kosong,
    lk405_nomor_tabel,
    lk407_jumlah_disebut,
    lk409_kata_status,
    lk410_tanggal_dokumen,
    lk501_capaian,
    lk502_pembulatan_campur,
    lk503_serapan,
    lk504_efisiensi,
    lk505_capaian_terlalu_tinggi,
    lk506_efisien_tanpa_tercapai,
    lk507_persen_dalam_kalimat,
    lk508_target_nol,
    lk509_polaritas,
    lk510_capaian_dipotong,
    lk512_rata_rata,
    lk513_predikat,
    lk514_target_bukan_angka,
)
from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.folding import folded
from lkjip_xl.checks.index import Index
from lkjip_xl.checks.material import missing, present
from lkjip_xl.model import Finding, Outcome, Verdict, inner_fault

__all__ = ["CATALOGUE", "RETIRED", "Case", "Check", "NotRun", "run", "told"]

CATALOGUE: tuple[Check, ...] = (
    lk001_angka_rusak.CHECK,
    lk002_sel_galat.CHECK,
    lk003_teks_di_kolom_angka.CHECK,
    lk004_angka_meragukan.CHECK,
    lk005_baris_tersembunyi.CHECK,
    lk006_titik_desimal.CHECK,
    lk007_nilai_rumus.CHECK,
    lk008_catatan_pembacaan.CHECK,
    lk009_susunan_tidak_pasti.CHECK,
    lk010_bukan_angka.CHECK,
    lk011_rumus_basi.CHECK,
    lk012_satuan_rupiah.CHECK,
    lk013_pengaturan_tak_terpakai.CHECK,
    lk101_jumlah_rincian.CHECK,
    lk102_jumlah_tabel.CHECK,
    lk103_jumlah_kosong.CHECK,
    lk104_anggaran_kosong.CHECK,
    lk105_rincian_teks.CHECK,
    lk106_sisa_anggaran.CHECK,
    lk107_realisasi_melebihi_pagu.CHECK,
    lk108_pagu_kosong.CHECK,
    lk109_persen_anggaran.CHECK,
    lk110_persen_seratus.CHECK,
    lk111_jumlah_pegawai.CHECK,
    lk112_baris_ganda.CHECK,
    lk113_kode_salah_ketik.CHECK,
    lk114_kode_bukan_induk.CHECK,
    lk115_kode_ganda.CHECK,
    lk116_selisih_perubahan.CHECK,
    lk117_rumus_kolom.CHECK,
    lk201_pagu_berbeda.CHECK,
    lk202_pagu_program_berbeda.CHECK,
    lk203_pagu_rkt_dan_pk.CHECK,
    lk204_program_tidak_ada.CHECK,
    lk205_tidak_selaras.CHECK,
    lk206_redaksi_indikator.CHECK,
    lk207_target_pengukuran.CHECK,
    lk208_target_perencanaan.CHECK,
    lk209_angka_antartabel.CHECK,
    lk210_ringkasan_anggaran.CHECK,
    lk212_pegawai_antartabel.CHECK,
    lk214_indikator_tidak_diukur.CHECK,
    lk215_sasaran_berbeda.CHECK,
    lk216_indikator_hilang.CHECK,
    lk217_kode_antardokumen.CHECK,
    lk218_kecocokan_nama.CHECK,
    lk219_alokasi_melebihi.CHECK,
    lk220_dokumen_tidak_sepadan.CHECK,
    lk221_satuan_antardokumen.CHECK,
    lk222_dokumen_rangkap.CHECK,
    lk223_pk_berjenjang.CHECK,
    lk224_pk_bawahan_belum_lengkap.CHECK,
    lk225_hanya_konsep.CHECK,
    lk301_jumlah_tahun.CHECK,
    lk302_persen_dijumlahkan.CHECK,
    lk303_tahun_bertentangan.CHECK,
    lk304_sama_tahun_lalu.CHECK,
    lk305_jumlah_bulan.CHECK,
    lk306_angka_tahun_lalu.CHECK,
    lk307_lanjutan.CHECK,
    lk308_angka_dalam_keterangan.CHECK,
    lk309_total_basi.CHECK,
    lk310_triwulan.CHECK,
    lk401_nip.CHECK,
    lk402_satuan_judul_kolom.CHECK,
    lk403_target_kosong.CHECK,
    lk404_realisasi_kosong.CHECK,
    lk405_nomor_tabel.CHECK,
    lk407_jumlah_disebut.CHECK,
    lk409_kata_status.CHECK,
    lk410_tanggal_dokumen.CHECK,
    lk501_capaian.CHECK,
    lk502_pembulatan_campur.CHECK,
    lk503_serapan.CHECK,
    lk504_efisiensi.CHECK,
    lk505_capaian_terlalu_tinggi.CHECK,
    lk506_efisien_tanpa_tercapai.CHECK,
    lk507_persen_dalam_kalimat.CHECK,
    lk508_target_nol.CHECK,
    lk509_polaritas.CHECK,
    lk510_capaian_dipotong.CHECK,
    lk512_rata_rata.CHECK,
    lk513_predikat.CHECK,
    lk514_target_bukan_angka.CHECK,
)

# Ids that are no longer used, and why: they are never given to another check.
RETIRED: dict[str, str] = {}


def run(case: Case) -> tuple[Outcome, ...]:
    """Run every check; one outcome each, in the order of the catalogue."""
    if case.prepared is None:
        case = replace(case, prepared=Index(case.folder, case.relations, case.settings, case.facts))
    there = present(case.folder, case.previous)
    return tuple(_one(check, case, there) for check in CATALOGUE)


def told(outcomes: Iterable[Outcome]) -> list[Finding]:
    """The findings of a run, like ones of one column as one. What a check found by itself stands in its outcome."""
    apart = frozenset(check.code for check in CATALOGUE if not check.folds)
    return folded((f for o in outcomes for f in o.findings), apart)


def _one(check: Check, case: Case, there: frozenset[str]) -> Outcome:
    """A check that has nothing to look at is not run, and says why. One that fails costs only itself."""
    without = missing(check.needs, there)
    try:
        found = NotRun(without) if without is not None else check.run(case)
        if isinstance(found, NotRun):
            return Outcome(check.code, Verdict.NOT_RUN, found.reason)
        findings = tuple(found)
    except Exception as error:
        return Outcome(check.code, Verdict.NOT_RUN, f"Terhenti oleh {inner_fault(error)}.", fault=True)
    return Outcome(check.code, Verdict.FOUND if findings else Verdict.PASSED, None, findings)
