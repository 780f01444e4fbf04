"""The lkjip.toml that `contoh` writes: every key with what it means, at its default or commented out."""

EXAMPLE = """\
# Pengaturan lkjip-xl untuk folder ini. Baris yang diawali tanda # tidak dibaca;
# hapus tanda # di depan baris yang ingin dipakai. Semua baris boleh dikosongkan.

# Nama perangkat daerah dan tahun, bila tidak dapat dibaca dari dokumennya:
# opd = "Dinas Contoh Kabupaten Contoh"
# tahun = 2021

# Folder buku kerja tahun lalu, dilihat dari folder ini. Angka tahun lalu yang tercetak lagi tahun ini dicocokkan:
# tahun_lalu = "../LKjIP 2020"

[angka]
# "otomatis": mengikuti kebiasaan dokumen yang ada; "setengah-atas": 98,175 menjadi 98,18; "potong": menjadi 98,17
# pembulatan = "otomatis"
# desimal = 2

[kinerja]
# Rumus untuk indikator yang makin rendah makin baik:
#   NEG_LAN (2 x target - realisasi) / target; NEG_INV target / realisasi; NEG_FLOOR seperti NEG_LAN, paling rendah 0
# rumus_negatif = "NEG_LAN"
# Batas atas capaian dalam persen; 0 berarti tanpa batas
# batas_capaian = 0
# Skala predikat: "permendagri-86-2017", "lan-2003", "tiga-kata"
# skala_predikat = "permendagri-86-2017"
# Skala sendiri, menggantikan skala di atas: batas bawah (persen) dan katanya, dari yang tertinggi
# pita_predikat = [["90", "Sangat Baik"], ["75", "Baik"], ["60", "Cukup"], ["0", "Kurang"]]

[kinerja.polaritas]
# "Angka Kemiskinan" = "negatif"
# "Persentase Penanganan Pengaduan" = "positif"

[efisiensi]
# EF_RATIO % capaian / % serapan; EF_RATIO_PCT sama tetapi dikali 100; EF_SISA 100 - % serapan;
# EF_SELISIH % capaian - % serapan
# rumus = "EF_RATIO"
# Batas bawah setiap kategori dan katanya, dari yang tertinggi:
# kategori = [["1.25", "Sangat efisien"], ["1", "Efisien"], ["0", "Tidak efisien"]]

[nama]
# Nama yang ditulis berbeda tetapi sama maksudnya, dan yang mirip tetapi berbeda:
# sama = [["Persentase Penempatan Aparatur", "Persentase ASN yang Ditempatkan"]]
# berbeda = [["Jumlah PNS", "Jumlah PPPK"]]

[cetak]
# kertas = "F4"
# Tempat dan tanggal tanda tangan, untuk lembar yang dokumennya tidak menyebutnya:
# tempat = "Blitar"
# tanggal = "28 Februari 2022"
# Sumber setiap angka lampiran: "lembar" (lembar tersendiri), "catatan" (catatan pada sel), "tidak"
# sumber_angka = "lembar"
# PK pejabat di bawah kepala (sekretaris, bidang, sub bidang) ikut dicetak, masing-masing dengan tanda tangannya:
# pk_bawahan = true

# Nomor tabel yang lain dari templat: di kiri nomor pada templat, di kanan nomor yang dicetak
[cetak.nomor_tabel]
# "3.13" = "3.9"

# Judul kolom yang tidak dimengerti program: di kiri judul pada buku kerja, di kanan judul yang umum
[judul_kolom]
# "Kuota Keluaran" = "Target"
# "Dana yang Disetujui" = "Pagu Anggaran"

# Cara membaca sebuah lembar, bila program meragukannya (lihat "tidak pasti" di temuan):
# [[bacaan]]
# berkas = "DPA.xlsx"
# lembar = "Sheet1"                  # tanpa baris ini: semua lembar berkas itu
# susunan = "kode"                   # tingkat baris dilihat dari: kode, huruf, indentasi, nomor, kata, atau rumus
# jenis = "dpa"                      # misalnya rkt, pk, perubahan-pk, pengukuran, dpa, dppa, realisasi, renstra
# baris_tersembunyi = "dilewati"     # atau "dihitung"
# abaikan = false                    # true: lembar itu tidak dibaca

# Batas untuk membaca satu berkas, supaya berkas yang rusak atau berbahaya tidak menghentikan komputer. Berkas yang
# besar mendapat lebih banyak sebanding dengan ukurannya. Naikkan hanya bila sebuah berkas yang wajar ditolak:
[batas]
# detik = 60                         # waktu prosesor
# memori = 4096                      # MB
# sel = 300000                       # sel di semua lembarnya
# salinan_sel = 100000               # sel yang hanya mengulang sel lain
# teks = 300000                      # teks yang berbeda-beda
# huruf_rumus = 2000000              # huruf semua rumus
# sel_gabungan = 65536               # sel gabungan di satu lembar

# Penandatangan, untuk lembar yang dokumennya tidak menyebutnya; yang tertulis di dokumen tidak pernah diganti:
# [[penandatangan]]
# lampiran = ["F"]                   # hanya untuk lembar ini; tanpa baris ini: semua lembar
# tempat = "Blitar"                  # tanpa baris ini: tempat dan tanggal di bagian [cetak]
# tanggal = "28 Februari 2022"
# jabatan = "Kepala Dinas Contoh"
# nama = "NAMA LENGKAP, S.Sos"
# pangkat = "Pembina Utama Muda"
# nip = "19700101 199003 1 001"
"""
