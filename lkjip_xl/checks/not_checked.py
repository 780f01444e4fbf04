"""What reviewers look for and this tool does not check, with the reason; and which check covers each kind.

Kinds are those of the reviewers' list (planning, performance arithmetic, budget arithmetic, efficiency,
form): the pages of the documentation are made from both tables."""

COVERED: dict[str, tuple[str, ...]] = {
    "A-SAS": ("LK205", "LK215"),
    "A-IND": ("LK205", "LK214", "LK216"),
    "A-WORD": ("LK206", "LK218"),
    "A-TGT": ("LK207", "LK208"),
    "A-VER": ("LK207",),
    "A-YEAR": ("LK303",),
    "A-UNIT": ("LK402",),
    "A-POL": ("LK509",),
    "A-ORPH": ("LK008", "LK114"),
    "A-EMPTY": ("LK403", "LK404"),
    "A-DUP": ("LK112",),
    "A-COUNT": ("LK407",),
    "B-CAP": ("LK501",),
    "B-RND": ("LK502",),
    "B-SAME": ("LK209", "LK210"),
    "B-CAPPED": ("LK510",),
    "B-ZERO": ("LK508",),
    "B-NEG": ("LK509",),
    "B-AVG": ("LK512",),
    "B-STATUS": ("LK409", "LK514"),
    "B-CUM": ("LK302", "LK305", "LK310"),
    "B-JUMP": ("LK505",),
    "B-COPY": ("LK304",),
    "B-YOY": ("LK306", "LK308"),
    "C-SUM": ("LK101", "LK102", "LK103", "LK105", "LK201"),
    "C-PK": ("LK201", "LK202", "LK203", "LK204"),
    "C-SER": ("LK503",),
    "C-OVER": ("LK107",),
    "C-ZERO": ("LK104", "LK108"),
    "C-BASE": ("LK507",),
    "C-ALLOC": ("LK109", "LK110", "LK209", "LK219"),
    "C-SHIFT": ("LK101",),
    "C-DIGIT": ("LK001", "LK004", "LK006", "LK101"),
    "C-YEARSUM": ("LK301", "LK305"),
    "C-CODE": ("LK113", "LK114", "LK115", "LK217"),
    "C-SILPA": ("LK106",),
    "C-LRA": ("LK202", "LK210"),
    "D-RATIO": ("LK504",),
    "D-WORD": ("LK506",),
    "D-UNMET": ("LK506",),
    "E-SIGN": ("LK401", "LK410"),
    "E-NUM": ("LK405",),
}

NOT_CHECKED: dict[str, str] = {
    "B-BENCH": "Ada tidaknya perbandingan dengan standar nasional adalah isi laporan; lembar yang memuatnya "
    "tidak wajib ada "
    "di folder.",
    "C-CODE (nomenklatur)": "Kode tidak dicocokkan dengan daftar nomenklatur Kemendagri: daftarnya besar, sering "
    "diperbarui, dan tidak disertakan. Yang diperiksa adalah kecocokan kode satu sama lain.",
    "C-LRA (audit)": "LRA yang sudah diaudit BPK tidak ada di folder; yang dibandingkan adalah dokumen yang ada.",
    "D-NE": "Nilai efisiensi PMK (0 sampai 100) dipakai kementerian/lembaga, dan bahannya tidak ada di buku kerja "
    "perangkat daerah.",
    "D-LEVEL": "Capaian satu indikator yang dibagi serapan seluruh perangkat daerah tidak selalu keliru; "
    "tabelnya tidak "
    "mengatakan serapan mana yang dimaksud.",
    "E-LAMP": "Lampiran yang tidak ada dapat berarti disimpan di tempat lain; yang tidak ada disebut di bagian "
    "pemeriksaan yang tidak dijalankan.",
    "E-ANAL": "Ada tidaknya analisis dan upaya perbaikan hanya tampak di narasi laporan.",
    "E-SRC": "Data dukung realisasi tidak disimpan di buku kerja ini.",
    "E-SMART": "Mutu rumusan indikator memerlukan penilaian orang.",
    "E-LATE": "Tanggal penyampaian laporan tidak tercatat di buku kerja.",
    "E-SIGN (jabatan)": "Yang diperiksa NIP dan tanggal: siapa yang berwenang menandatangani tidak dapat "
    "diketahui dari buku kerja.",
}
