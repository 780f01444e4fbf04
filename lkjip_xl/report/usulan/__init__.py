"""usulan.toml: what could be settled in lkjip.toml, proposed; commented out, each with how sure it is and why.

A new proposal is a function of the Material that yields `Usul`; it is added to MAKERS, nothing else.
"""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence

from lkjip_xl.report.usulan import angka, arah, bacaan, nama, tanda_tangan, umum
from lkjip_xl.report.usulan.material import Material, Unsigned, Usul
from lkjip_xl.settings import KEYS
from lkjip_xl.settings.lines import Entry, heading, line, together, written

__all__ = ["FILE", "MAKERS", "Material", "Unsigned", "Usul", "proposals", "text"]

FILE = "usulan.toml"
MAKERS: tuple[Callable[[Material], Iterable[Usul]], ...] = (
    umum.opd,
    umum.tahun,
    angka.rounding,
    angka.cap,
    arah.directions,
    arah.formula,
    nama.pairs,
    nama.near,
    bacaan.rivals,
    bacaan.readings,
    tanda_tangan.place_and_date,
    tanda_tangan.signers,
)
# "##" is a remark, "#" a line to be used: without its first # the whole file is a lkjip.toml
HEAD = """\
## Usulan isian lkjip.toml dari lkjip-xl. Berkas ini ditulis ulang setiap kali diproses; jangan diisi di sini.
## Cara memakai: periksa usulannya, salin yang disetujui ke akhir berkas lkjip.toml di folder buku kerja beserta nama
## bagiannya (dalam kurung siku), lalu hapus tanda # di depan barisnya. Baris bertanda ## hanya keterangan.
"""
NONE = "\n## Tidak ada yang perlu diusulkan.\n"
_WIDTH = 116


def proposals(material: Material) -> tuple[Usul, ...]:
    """All proposals for a run, in the order of MAKERS."""
    return tuple(one for make in MAKERS for one in make(material))


def text(material: Material) -> str:
    """usulan.toml."""
    found = proposals(material)
    if not found:
        return HEAD + NONE
    order = ["", *dict.fromkeys(key.rpartition(".")[0] for key in KEYS if "." in key)]
    order += [usul.entry.section for usul in found]
    found = tuple(sorted(found, key=lambda usul: (usul.entry.listed, order.index(usul.entry.section))))
    lines = [one for entry, group in together(found, lambda usul: usul.entry) for one in _block(entry, group)]
    return HEAD + "\n".join(lines) + "\n"


def _block(entry: Entry, found: Sequence[Usul]) -> Iterator[str]:
    """The proposals that stand under one heading, and the entry that they make: each key with its reasons; above a
    [[section]] all of them."""
    yield ""
    for usul in found if entry.listed else ():
        yield from _remark(usul)
    if entry.section:
        yield f"# {heading(entry.section)}"
    for key, value in entry.values:
        mine = [(usul, dict(usul.entry.values)[key]) for usul in found if key in dict(usul.entry.values)]
        if isinstance(value, list) and not entry.listed:
            yield f"# {key} = ["
            for usul, own in mine:
                yield from _remark(usul, "  ")
                yield from (f"#   {written(one)}," for one in (own if isinstance(own, list) else ()))
            yield "# ]"
            continue
        if key == mine[0][0].entry.values[0][0] and not entry.listed:
            yield from _remark(mine[0][0])
        yield f"# {line(key, value)}"


def _remark(usul: Usul, indent: str = "") -> Iterator[str]:
    start = f"## {indent}"
    yield from textwrap.wrap(f"{usul.sure}: {usul.why}", _WIDTH, initial_indent=start, subsequent_indent=f"{start}  ")
