"""Documents made by hand, for tests of what is written from them: no file is read.

The figures are those of the BKD sample; names and NIPs are placeholders. `Maker` builds a Document item by item,
each at a cell of its own.
"""

from decimal import Decimal
from pathlib import Path

from lkjip_xl.model import Column, Document, Folder, Form, Item, Place, Quantity, Signature, Slot, Table, Text
from lkjip_xl.relations import build
from lkjip_xl.relations.kinds import Relation
from lkjip_xl.result import Result
from lkjip_xl.settings import Settings

COLUMNS = ("target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan", "persen_anggaran", "efisiensi")


class Maker:
    """Builds one document."""

    def __init__(self, file: str, sheet: str, kind: str, **more: object) -> None:
        self.file, self.sheet, self.kind, self.more = file, sheet, kind, more
        self.items: list[Item] = []
        self.columns: dict[tuple[str, str], int] = {}
        self.row = 5

    def place(self, row: int, col: int) -> Place:
        """A cell of the document."""
        return Place(self.file, self.sheet, row, col)

    def cell(self, written: object, field: str, row: int, col: int) -> Quantity:
        """A quantity: Decimal or int as a true number, text as written ("95 %", "-", "", "8.840.8700726")."""
        at = self.place(row, col)
        unit = "Rp" if field in ("pagu", "realisasi_rp") else None
        if isinstance(written, int | Decimal):
            if field in ("capaian", "serapan", "persen_anggaran"):
                unit = "%"
            return Quantity(at, Form.NUMBER, Decimal(written), str(written), unit, is_true_number=True)
        text = str(written)
        if not text:
            return Quantity(at, Form.BLANK, unit=unit)
        if text == "-":
            return Quantity(at, Form.DASH, text=text)
        return self._written(text, unit, at)

    def _written(self, text: str, unit: str | None, at: Place) -> Quantity:
        body = text.replace("Rp.", "").replace("Rp", "").strip()
        number, _, tail = body.partition(" ")
        if number.endswith("%"):
            number, tail = number[:-1], "%"
        try:
            value = Decimal(number.replace(".", "").replace(",", "."))
        except ArithmeticError:
            return Quantity(at, Form.TEXT, text=text)
        if unit == "Rp" and any(len(p) != 3 for p in number.split(",")[0].split(".")[1:]):
            return Quantity(at, Form.BROKEN, text=text, unit=unit)
        decimals = len(number.partition(",")[2])
        return Quantity(at, Form.NUMBER, value, text, tail.strip() or unit, decimals)

    def add(self, level: str, name: str, parent: int | None = None, row: int | None = None, **cells: object) -> int:
        """Adds an item on the next row; figures by field ("lalu_target" = target of last year), texts too.

        A field may hold a tuple (cells on consecutive rows) or, with a period, be given as "target@2016".
        """
        if row is None:
            self.row += 1
            row = self.row
        self.row = max(self.row, row)
        figures: dict[Slot, tuple[Quantity, ...]] = {}
        texts: dict[str, Text] = {}
        code = str(cells.pop("kode", ""))
        for key, written in cells.items():
            field, _, period = key.partition("__")
            field = {"p": "persen_anggaran"}.get(field, field)
            if field in (*COLUMNS, "laki", "perempuan", "jumlah"):
                col = self.columns.setdefault((field, period), 20 + len(self.columns))
                many = written if isinstance(written, tuple) else (written,)
                figures[Slot(field, period.replace("_", "/"))] = tuple(
                    self.cell(w, field, row + i, col) for i, w in enumerate(many)
                )
            else:
                texts[field] = Text(self.place(row, 50 + len(texts)), str(written))
        depth = (
            ("tujuan", "sasaran", "indikator", "program", "kegiatan", "sub_kegiatan").index(level)
            if level in ("tujuan", "sasaran", "indikator", "program", "kegiatan", "sub_kegiatan")
            else 9
        )
        number = len(self.items)
        item = Item(number, level, name, self.place(row, depth), row, parent, code or None, code, None, figures, texts)
        self.items.append(item)
        return number

    def done(self) -> Document:
        """The document."""
        columns = tuple(Column(c, f, period=p.replace("_", "/")) for (f, p), c in self.columns.items())
        table = Table(3, 4, 5, self.row, columns)
        more: dict[str, object] = {"year": 2021, "opd": "Badan Kepegawaian Daerah Kota Blitar"} | self.more
        return Document(self.file, self.sheet, self.kind, self.kind, tuple(self.items), (table,), **more)  # type: ignore[arg-type]


IP = "Indeks Profesionalitas Aparatur Sipil Negara"
PROMOSI = "Persentase Penempatan dan Promosi Aparatur Sesuai dengan Kompetensinya"
SKP = "Persentase ASN yang Menyusun Sasaran Kinerja Pegawai Sesuai Standart"
SASARAN = (
    "Meningkatnya Professionalisme Aparatur Sipil Negara",
    "Meningkatnya Sistem Mutasi dan Promosi Berdasarkan Kompetensi",
    "Meningkatnya Kualitas Kinerja Aparatur Sipil Negara",
)


def text(file: str, sheet: str, row: int, words: str) -> Text:
    """A text cell."""
    return Text(Place(file, sheet, row, 5), words)


def signature(file: str, sheet: str, head: str = "NAMA KEPALA BADAN") -> tuple[Signature, ...]:
    """Walikota at the left, head of the agency at the right."""
    return (
        Signature(None, text(file, sheet, 41, "Walikota Blitar"), text(file, sheet, 45, "NAMA WALIKOTA")),
        Signature(
            text(file, sheet, 40, "Blitar, 28 Oktober 2021"),
            text(file, sheet, 41, "Kepala Badan Kepegawaian Daerah Kota Blitar"),
            text(file, sheet, 45, head),
            text(file, sheet, 46, "Pembina Tk. I"),
            text(file, sheet, 47, "NIP. 000000000000000000"),
        ),
    )


def pk(kind: str = "pk") -> Document:
    """Lampiran C or D."""
    file = "PK 2021.xlsx" if kind == "pk" else "Perubahan PK 2021.xlsx"
    make = Maker(
        file, "PK", kind, signatures=signature(file, "PK"), holder="Kepala Badan Kepegawaian Daerah Kota Blitar"
    )
    rows = [(SASARAN[1], PROMOSI, "95 %"), (SASARAN[2], SKP, "50 %")]
    for sasaran, indikator, target in rows if kind == "pk" else [(SASARAN[0], IP, "80"), *rows]:
        parent = make.add("sasaran", sasaran)
        make.add("indikator", indikator, parent, make.row, target=target)
    penunjang = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"
    two = (
        "Terbagi menjadi 2 urusan, yaitu\n1. Urusan Kepegawaian dengan pagu anggaran Rp. {}\n"
        "2. Urusan Pendidikan dan Pelatihan dengan pagu anggaran Rp. {}"
    )
    if kind == "pk":
        make.add("program", penunjang, pagu="8.840.8700726", keterangan="Urusan Kepegawaian")
        make.add(
            "program",
            "Program Kepegawaian Daerah",
            pagu=10597568500,
            keterangan=two.format("7.795.594.500", "2.801.974.000"),
        )
        make.add(
            "program",
            "Program Pengembangan Sumber Daya Manusia",
            pagu=127941600,
            keterangan="Urusan Pendidikan dan Pelatihan",
        )
    else:
        make.add("program", penunjang, pagu=8952105576)
        make.add(
            "program",
            "Program Kepegawaian Daerah",
            pagu=4220050600,
            keterangan=two.format("1.892.704.700", "2.327.345.900"),
        )
        make.add(
            "program",
            "Program Pengembangan Sumber Daya Manusia",
            pagu=134938600,
            keterangan="Urusan Pendidikan dan Pelatihan",
        )
    return make.done()


def pengukuran() -> Document:
    """Lampiran F with its summary lines."""
    file = "Pengukuran Kinerja 2021.xlsx"
    make = Maker(file, "F", "pengukuran", signatures=signature(file, "F")[1:])
    rows = [
        (SASARAN[0], IP, "80", "78,54", "98,17"),
        (SASARAN[1], PROMOSI, "95%", "95,80%", "100,84%"),
        (SASARAN[2], SKP, "50%", "97,18%", "194,36%"),
    ]
    for sasaran, indikator, target, realisasi, capaian in rows:
        parent = make.add("sasaran", sasaran)
        make.add("indikator", indikator, parent, make.row, target=target, realisasi=realisasi, capaian=capaian)
    make.add("ringkasan", "Jumlah Anggaran Program Tahun 2021", pagu="Rp. 15.580.243.976,00")
    make.add("ringkasan", "Jumlah Realisasi Anggaran Program Tahun 2021", realisasi_rp="Rp. 13.352.689.779,00")
    make.add("ringkasan", "Persentase Capaian Program Tahun 2021", serapan="85,70%")
    return make.done()


def comparison() -> Document:
    """Tabel 3.1.2."""
    make = Maker("Pengukuran Kinerja 2021.xlsx", "3.1.2", "pengukuran", number="3.1.2")
    rows = [
        (IP, "78", "78,54", "100,69%", "80", "78,54", "98,17%"),
        (PROMOSI, "90%", "90,58%", "100,64%", "95%", "95,80%", "100,84 %"),
        (SKP, "30%", "35,87%", "119,56%", "50%", "97,18%", "194,36 %"),
    ]
    for sasaran, (indikator, *cells) in zip(SASARAN, rows, strict=True):
        parent = make.add("sasaran", sasaran)
        before = dict(zip(("target__2020", "realisasi__2020", "capaian__2020"), cells[:3], strict=True))
        now = dict(zip(("target", "realisasi", "capaian"), cells[3:], strict=True))
        make.add("indikator", indikator, parent, make.row, **before, **now, keterangan="Melebihi target. " * 4)
    return make.done()


def allocation() -> Document:
    """Tabel 3.2.2."""
    make = Maker("Alokasi Sasaran 2021.xlsx", "3.2.2", "alokasi-sasaran", number="3.2.2")
    rows = [
        (IP, "80", "78,54", "98,17", "", "", ""),
        (PROMOSI, "95", "95,80", "100,84", "4.165.853.900,00", 2723990945, "65,39"),
        (SKP, "50", "97,18", "194,36", "2.462.284.500,00", 2204169390, "89,52"),
    ]
    for sasaran, (indikator, *cells) in zip(SASARAN, rows, strict=True):
        parent = make.add("sasaran", sasaran)
        fields = ("target", "realisasi", "capaian", "pagu", "realisasi_rp", "serapan")
        make.add("indikator", indikator, parent, make.row, **dict(zip(fields, cells, strict=True)))
    return make.done()


def efficiency() -> Document:
    """Tabel 3.13, efisiensi still blank."""
    make = Maker("Alokasi Sasaran 2021.xlsx", "3.13", "alokasi-sasaran", number="3.13")
    rows = [(IP, "98,17", ""), (PROMOSI, "100,84%", "65,39"), (SKP, "194,36%", "89,52")]
    for sasaran, (indikator, capaian, serapan) in zip(SASARAN, rows, strict=True):
        parent = make.add("sasaran", sasaran)
        make.add("indikator", indikator, parent, make.row, capaian=capaian, serapan=serapan, efisiensi="")
    return make.done()


def rkt(copies: int = 1) -> Document:
    """Lampiran E in the wide form; copies repeats the program, for a long one."""
    make = Maker("RKT 2021.xlsx", "RKT", "rkt", signatures=signature("RKT 2021.xlsx", "RKT")[1:])
    tujuan = make.add("tujuan", "Meningkatkan Profesionalitas ASN")
    make.add("indikator", "Indeks Profesionalitas ASN", tujuan, make.row, target="80,00")
    sasaran = make.add("sasaran", "Meningkatnya tata kelola kepegawaian", tujuan, make.row)
    make.add("indikator", "Indeks Sistem Merit", sasaran, make.row, target="250")
    row = make.row
    for n in range(copies):
        program = make.add("program", f"Program Kepegawaian Daerah {n + 1}", sasaran, row, pagu=7209481400)
        make.add("indikator", "Persentase peningkatan pemenuhan pegawai", program, row, target="45,00")
        kegiatan = make.add(
            "kegiatan", "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN", program, row, pagu=2675560400
        )
        make.add("indikator", "Persentase usulan Formasi ASN", kegiatan, row, target="8,90%")
        for name, count, pagu in (
            ("Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK", 9, 1987095700),
            ("Koordinasi Pelaksanaan Administrasi Pemberhentian", 4, ""),
        ):
            sub = make.add("sub_kegiatan", name, kegiatan, row, pagu=pagu)
            for k in range(count):
                make.add(
                    "indikator", f"Jumlah dokumen ke-{k + 1} yang diterbitkan", sub, row, target=f"{k + 1} dokumen"
                )
                row += 1
    return make.done()


def staff() -> Document:
    """Tabel 1.2."""
    make = Maker(
        "Pegawai 2021.xlsx", "1.2", "pegawai", number="1.2", title="Pegawai Berdasarkan Kualifikasi Pendidikan"
    )
    for name, men, women in (
        ("SD", 0, 0),
        ("SLTA", 3, 4),
        ("D.III", 2, 5),
        ("D.IV", 0, 0),
        ("S.1", 8, 9),
        ("S.2", 2, 0),
    ):
        make.add("pegawai", name, laki=f"{men} orang", perempuan=f"{women} orang", jumlah=f"{men + women} orang")
    make.add("total", "JUMLAH", laki="15 orang", perempuan="18 orang", jumlah="33 orang")
    return make.done()


def result(
    *documents: Document, settings: Settings | None = None, relations: tuple[Relation, ...] | None = None
) -> Result:
    """A result that holds the documents, with their relations (those given, else all that can be built)."""
    settings = settings or Settings()
    folder = Folder("contoh", documents, opd="Badan Kepegawaian Daerah Kota Blitar", year=2021)
    found = build(folder, settings) if relations is None else relations
    return Result(Path("contoh"), folder, settings, found, (), (), (), ())


def everything() -> Result:
    """All hand-made documents."""
    return result(pk(), pk("perubahan-pk"), pengukuran(), comparison(), allocation(), efficiency(), rkt(), staff())
