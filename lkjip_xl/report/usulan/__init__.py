"""usulan.toml: what could be settled in lkjip.toml, proposed; commented out, each with how sure it is and why.

A new proposal is a function of the Material that yields `Usul`; it is added to MAKERS, nothing else.
"""

from collections.abc import Callable, Iterable, Iterator

from lkjip_xl.report.usulan import angka, arah, bacaan, nama, tanda_tangan, umum
from lkjip_xl.report.usulan.material import Material, Unsigned, Usul
from lkjip_xl.settings import KEYS
from lkjip_xl.settings.lines import heading, line, written

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
    order = list(dict.fromkeys(key.rpartition(".")[0] for key in KEYS if "." in key))
    listed = [usul.entry.section for usul in found if usul.entry.listed]
    lines = list(_plain("", [u for u in found if u.entry.section == ""]))
    for section in dict.fromkeys([*order, *(u.entry.section for u in found if u.entry.section not in ("", *listed))]):
        lines += _plain(section, [u for u in found if u.entry.section == section])
    for section in dict.fromkeys(listed):
        lines += _blocks([u for u in found if u.entry.section == section])
    return HEAD + "\n".join(lines) + "\n"


def _plain(section: str, found: list[Usul]) -> Iterator[str]:
    """The proposals of one section; lists under one key are one list."""
    if not found:
        return
    yield ""
    if section:
        yield f"# {heading(section)}"
    keys = dict.fromkeys(key for usul in found for key, _ in usul.entry.values)
    for key in keys:
        values = [(usul, value) for usul in found for name, value in usul.entry.values if name == key]
        if isinstance(values[0][1], list):
            yield f"# {key} = ["
            for usul, value in values:
                yield from _remark(usul, "  ")
                yield from (f"#   {written(one)}," for one in (value if isinstance(value, list) else ()))
            yield "# ]"
        else:
            usul, value = values[0]
            if key == usul.entry.values[0][0]:
                yield from _remark(usul)
            yield f"# {line(key, value)}"


def _blocks(found: list[Usul]) -> Iterator[str]:
    """The proposals of a [[section]]; those about one sheet of the inputs are one."""
    groups: dict[object, list[Usul]] = {}
    for number, usul in enumerate(found):
        values = dict(usul.entry.values)
        about = (values["berkas"], values.get("lembar")) if "berkas" in values else number
        groups.setdefault(about, []).append(usul)
    for group in groups.values():
        yield ""
        for usul in group:
            yield from _remark(usul)
        yield f"# {heading(group[0].entry.section)}"
        merged = {key: value for usul in reversed(group) for key, value in usul.entry.values}
        yield from (f"# {line(key, value)}" for key, value in merged.items())


def _remark(usul: Usul, indent: str = "") -> Iterator[str]:
    import textwrap

    start = f"## {indent}"
    yield from textwrap.wrap(f"{usul.sure}: {usul.why}", _WIDTH, initial_indent=start, subsequent_indent=f"{start}  ")
