"""Layouts as data: loads and checks the TOML files in `lkjip_xl/layouts`.

A wrong key or a missing one is an error that names the file and the key: a layout that silently means
something else would misread people's figures.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import PurePath
from typing import Any

from lkjip_xl.model import LkjipError
from lkjip_xl.recognise.meaning import BUDGET, FIGURES, GOALS, OTHER
from lkjip_xl.recognise.spelling import Speller
from lkjip_xl.recognise.words import Phrase, Vocabulary, words_of

FAMILIES = ("ukuran", "ranah", "tingkat", "peran", "teks", "waktu")
PERIOD_KINDS = ("", "tahun", "triwulan", "bulan", "awal", "akhir", "lalu", "sebelum", "setelah", "sd", "lain", "*")
LEVELS = (*GOALS, "indikator", *BUDGET, "pegawai")
TEXTS = (
    "satuan", "keterangan", "formulasi", "predikat", "polaritas", "penanggung_jawab", "lokasi", "jabatan", "golongan",
    "cara", "tanggal", "tahun", "triwulan",
)  # fmt: skip
NAMES = ("uraian", "indikator", "kode", "nomor", *sorted(FIGURES), OTHER, *TEXTS)


class LayoutError(LkjipError):
    """A layout file is wrong; the text names the file and the key."""


@dataclass(frozen=True, slots=True)
class Need:
    """A column that a layout wants.

    name:    "uraian", "indikator", "kode", "nomor", a figure or a text of the model.
    levels:  the column must describe one of these levels ((): any).
    group:   the level of the wide group it stands in ("" any).
    period:  one of PERIOD_KINDS; "*" is any.
    required, least, most: it must be found, so many times at least, and no more often than that (0: any).
    """

    name: str
    levels: tuple[str, ...] = ()
    group: str = ""
    period: str = "*"
    required: bool = True
    least: int = 1
    most: int = 0


@dataclass(frozen=True, slots=True)
class Kind:
    """A jenis that a layout can be, with the phrases that name it ("" in one: some words between); `default` where
    nothing tells."""

    id: str
    words: tuple[tuple[str, ...], ...]
    default: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """One table of a layout: the columns it has, those it never has, and the jenis that its columns alone tell.

    A layout may have several (PK has two).
    spread: a column that it never has once for each of several periods: ("pagu", "bulan").
    titled: it fits only where a title or name tells the jenis.
    """

    id: str
    needs: tuple[Need, ...]
    without: tuple[str, ...] = ()
    kind: str = ""
    spread: tuple[tuple[str, str], ...] = ()
    titled: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: its kinds, its tables, and how its rows nest.

    levels:    the levels that the rows of a mixed column have, from the top, where nothing else tells.
    figures_on: "" (amounts on the program or kegiatan, performance on the indikator) or "baris"
               (every figure on the deepest item of its row).
    flat:      one row per detail, with KODE/NAMA pairs for every level.
    this_year: columns of the document's own year have the period "" (other years keep theirs).
    titled:    it fits only under a title that names one of its kinds.
    """

    id: str
    title: str
    kinds: tuple[Kind, ...]
    shapes: tuple[Shape, ...]
    levels: tuple[str, ...] = ("program", "kegiatan", "sub_kegiatan")
    figures_on: str = ""
    flat: bool = False
    titled: bool = False
    this_year: bool = False


@dataclass(frozen=True, slots=True)
class Foreign:
    """A document that lies among ours and is none of them.

    label:    what it is called;  titles: phrases that name it at the head of a line of the title;
    subjects: phrases that tell it wherever they stand;
    headings: column headings that only it has, `least` of them together.
    """

    id: str
    label: str
    titles: tuple[tuple[str, ...], ...] = ()
    subjects: tuple[tuple[str, ...], ...] = ()
    headings: tuple[str, ...] = ()
    least: int = 1


@dataclass(frozen=True, slots=True)
class Others:
    """The documents that are none of ours, and the words that may stand before any document's name."""

    documents: tuple[Foreign, ...]
    fillers: frozenset[str]


def _wrong(file: str, key: str, why: str) -> LayoutError:
    return LayoutError(f"Berkas tata letak {file}: kunci '{key}' {why}.")


def _table(raw: Any, file: str, key: str, known: set[str], needed: set[str]) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise _wrong(file, key, "harus berupa tabel")
    for name in raw:
        if name not in known:
            raise _wrong(file, f"{key}.{name}" if key else name, "tidak dikenal")
    for name in sorted(needed):
        if name not in raw:
            raise _wrong(file, f"{key}.{name}" if key else name, "belum diisi")
    return raw


def _list(raw: Any, file: str, key: str) -> list[Any]:
    if not isinstance(raw, list):
        raise _wrong(file, key, "harus berupa daftar tabel")
    return raw


def _strings(raw: Any, file: str, key: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(s, str) for s in raw):
        raise _wrong(file, key, "harus berupa daftar teks")
    return tuple(raw)


def _known(value: Any, known: Sequence[str], file: str, key: str) -> str:
    """A value that must be one of those known."""
    if value not in known:
        shown = ", ".join(f"'{one}'" for one in known)
        raise _wrong(file, key, f"tidak mengenal '{value}'; yang dikenal: {shown}")
    return str(value)


def _bool(row: Mapping[str, Any], name: str, default: bool, file: str, key: str) -> bool:
    value = row.get(name, default)
    if not isinstance(value, bool):
        raise _wrong(file, key, "harus true atau false")
    return value


def _phrases(raw: Any, file: str, key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(words_of(s)) for s in _strings(raw, file, key))


def _names(raw: Any, file: str, key: str) -> tuple[tuple[str, ...], ...]:
    """Phrases in which "..." stands for some words, kept as ""."""
    found = []
    for text in _strings(raw, file, key):
        parts = [tuple(words_of(part)) for part in text.split("...")]
        if not all(parts):
            raise _wrong(file, key, f"berisi '{text}': di awal dan akhir '...' harus ada kata")
        found.append(tuple(w for n, part in enumerate(parts) for w in (*([""] if n else []), *part)))
    return tuple(found)


_COUNTS = {"paling_sedikit": 1, "paling_banyak": 0}  # with what they are where nothing is said


def _count(row: Mapping[str, Any], name: str, file: str, at: str) -> int:
    value = row.get(name, _COUNTS[name])
    if type(value) is not int or value < (1 if name in row else 0):
        raise _wrong(file, f"{at}.{name}", "harus bilangan bulat, sedikitnya 1")
    return value


def _need(raw: Any, file: str) -> Need:
    row = _table(raw, file, "tabel.kolom", {"isi", "tingkat", "kelompok", "kurun", "wajib", *_COUNTS}, {"isi"})
    at = "tabel.kolom"
    least, most = (_count(row, name, file, at) for name in _COUNTS)
    levels = _strings(row.get("tingkat", []), file, f"{at}.tingkat")
    return Need(
        _known(row["isi"], NAMES, file, f"{at}.isi"),
        tuple(_known(one, LEVELS, file, f"{at}.tingkat") for one in levels),
        _known(row.get("kelompok", ""), ("", *LEVELS), file, f"{at}.kelompok"),
        _known(row.get("kurun", "*"), PERIOD_KINDS, file, f"{at}.kurun"),
        _bool(row, "wajib", True, file, f"{at}.wajib"),
        least,
        most,
    )


def _shape(raw: Any, file: str, at: int, kinds: Sequence[str]) -> Shape:
    row = _table(raw, file, "tabel", {"id", "kolom", "tanpa", "jenis", "wajib_judul"}, {"kolom"})
    needs = tuple(_need(n, file) for n in _list(row["kolom"], file, "tabel.kolom"))
    if not any(n.required for n in needs):
        raise _wrong(file, "tabel.kolom", "tidak punya kolom wajib")
    barred = [n.partition("/") for n in _strings(row.get("tanpa", []), file, "tabel.tanpa")]
    for name, _, period in barred:
        _known(name, NAMES, file, "tabel.tanpa")
        _known(period, PERIOD_KINDS, file, "tabel.tanpa")
    return Shape(
        row.get("id", f"tabel{at + 1}"),
        needs,
        tuple(name for name, _, period in barred if not period),
        _known(row.get("jenis", ""), ("", *kinds), file, "tabel.jenis"),
        tuple((name, period) for name, _, period in barred if period),
        _bool(row, "wajib_judul", False, file, "tabel.wajib_judul"),
    )


def _kind(raw: Any, file: str) -> Kind:
    row = _table(raw, file, "jenis", {"id", "kata", "bawaan"}, {"id", "kata"})
    return Kind(row["id"], _names(row["kata"], file, "jenis.kata"), _bool(row, "bawaan", False, file, "jenis.bawaan"))


def parse_layout(text: str, file: str) -> Layout:
    """A layout from the text of its TOML file; LayoutError names the file and the key."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LayoutError(f"Berkas tata letak {file} tidak dapat dibaca: {error}.") from error
    known = {"id", "judul", "jenis", "tabel", "tingkat", "angka_pada", "datar", "wajib_judul", "tahun_ini"}
    top = _table(raw, file, "", known, {"id", "judul", "jenis", "tabel"})
    if top["id"] != PurePath(file).stem:
        raise _wrong(
            file, "id", f"berisi '{top['id']}', seharusnya sama dengan nama berkasnya: '{PurePath(file).stem}'"
        )
    kinds = tuple(_kind(k, file) for k in _list(top["jenis"], file, "jenis"))
    levels = _strings(top.get("tingkat", ["program", "kegiatan", "sub_kegiatan"]), file, "tingkat")
    return Layout(
        top["id"],
        top["judul"],
        kinds,
        tuple(_shape(s, file, n, [k.id for k in kinds]) for n, s in enumerate(_list(top["tabel"], file, "tabel"))),
        tuple(_known(one, LEVELS, file, "tingkat") for one in levels),
        _known(top.get("angka_pada", ""), ("", "baris"), file, "angka_pada"),
        *(_bool(top, name, False, file, name) for name in ("datar", "wajib_judul", "tahun_ini")),
    )


def parse_vocabulary(text: str, file: str) -> Vocabulary:
    """The vocabulary from the text of its TOML file."""
    raw = tomllib.loads(text)
    _table(raw, file, "", {*FAMILIES, "persis", "lain"}, {*FAMILIES, "persis", "lain"})
    phrases: dict[tuple[str, ...], str] = {}
    for family in FAMILIES:
        for meaning, entries in raw[family].items():
            for phrase in _phrases(entries, file, f"{family}.{meaning}"):
                # A phrase may tell both what is measured and when ("kondisi awal"): time is looked up apart.
                key = phrase if family != "waktu" else ("@waktu", *phrase)
                if phrases.setdefault(key, f"{family}:{meaning}") != f"{family}:{meaning}":
                    raise _wrong(file, f"{family}.{meaning}", f"memakai '{' '.join(phrase)}' untuk arti kedua")
    keys = {"pengisi", "belanja", "sumber_dana", "penutup", "jumlah", "ringkasan"}
    other = _table(raw["lain"], file, "lain", keys, {"pengisi"})
    plain = {p: m for p, m in phrases.items() if p[0] != "@waktu"}
    times = {p[1:]: m for p, m in phrases.items() if p[0] == "@waktu"}
    kinds = _phrases([*other["belanja"], *other["sumber_dana"]], file, "lain.belanja")
    return Vocabulary(
        plain,
        dict(raw["persis"]),
        frozenset(other["pengisi"]),
        frozenset(" ".join(p) for p in kinds),
        _phrases(other["penutup"], file, "lain.penutup"),
        _phrases(other["jumlah"], file, "lain.jumlah"),
        _phrases(other["ringkasan"], file, "lain.ringkasan"),
        times,
        _speller([*times, *plain], other["pengisi"], kinds),
        max(len(p) for p in (*plain, *times)),
    )


def parse_others(text: str, file: str) -> Others:
    """The documents that are none of ours from the text of their TOML file."""
    raw = tomllib.loads(text)
    _table(raw, file, "", {"bukan", "lain"}, {"bukan", "lain"})
    found = []
    for entry in _list(raw["bukan"], file, "bukan"):
        known = {"id", "sebutan", "judul", "pokok", "kolom", "sedikitnya"}
        row = _table(entry, file, "bukan", known, {"id", "sebutan"})
        found.append(
            Foreign(
                row["id"],
                row["sebutan"],
                _names(row.get("judul", []), file, "bukan.judul"),
                _names(row.get("pokok", []), file, "bukan.pokok"),
                tuple(" ".join(p) for p in _phrases(row.get("kolom", []), file, "bukan.kolom")),
                row.get("sedikitnya", 1),
            )
        )
    return Others(tuple(found), frozenset(_strings(raw["lain"]["pengantar"], file, "lain.pengantar")))


@lru_cache(maxsize=1)
def others() -> Others:
    """The documents that are none of ours, as they ship with the program."""
    file = resources.files("lkjip_xl.layouts") / "_bukan.toml"
    return parse_others(file.read_text("utf-8"), "_bukan.toml")


def _speller(phrases: Sequence[Phrase], fillers: Sequence[str], kinds: Sequence[Phrase]) -> Speller:
    """The words of the vocabulary: those that are a heading on their own before those that only stand in one."""
    alone = [p[0] for p in (*phrases, *kinds) if len(p) == 1]
    inside = [w for p in (*phrases, *kinds) if len(p) > 1 for w in p]
    worth: dict[str, int] = {}
    for word in (*alone, *inside, *fillers):
        worth.setdefault(word, len(worth))
    return Speller(worth, frozenset([*alone, *fillers]))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary that ships with the program."""
    file = resources.files("lkjip_xl.layouts") / "_kosakata.toml"
    return parse_vocabulary(file.read_text("utf-8"), "_kosakata.toml")


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """Every layout that ships with the program, by id."""
    folder = resources.files("lkjip_xl.layouts")
    found = [
        parse_layout(f.read_text("utf-8"), f.name)
        for f in folder.iterdir()
        if f.name.endswith(".toml") and not f.name.startswith("_")
    ]
    return tuple(sorted(found, key=lambda one: one.id))
