"""How sheets are read whose rows or jenis are in doubt."""

from collections.abc import Iterator

from lkjip_xl.relations.tree import kind_word
from lkjip_xl.relations.trust import in_doubt, reading_entry, settled_by, told_by, unread, why_doubted
from lkjip_xl.report.standing import kind_doubted
from lkjip_xl.report.usulan.material import Material, Usul
from lkjip_xl.settings import KINDS
from lkjip_xl.settings.lines import reading


def rivals(material: Material) -> Iterator[Usul]:
    """Of several documents for one place all but the first, to be left unread: only the agency knows."""
    found = [d for d in material.result.folder.active if d.choice.reason == "rangkap"]
    for document in sorted(found, key=lambda d: (d.file, d.sheet)):
        file, sheet = (str(document.choice.args[key]) for key in ("berkas", "lembar"))
        if (file, sheet) < (document.file, document.sheet):
            why = f"{kind_word(document)} ini dan lembar {sheet} di {file} memuat hal yang sama dengan angka lain."
            yield Usul(unread(document), "tidak pasti", f"{why} Bila yang ini berlaku, ganti berkas dan lembarnya.")


def readings(material: Material) -> Iterator[Usul]:
    """One `[[bacaan]]` for each sheet in doubt."""
    done: set[tuple[str, str]] = set()
    for document, table in in_doubt(material.result.folder):
        if (document.file, document.sheet) in done:
            continue
        done.add((document.file, document.sheet))
        trust, clues = table.trust, settled_by(table)
        others = f" Pilihan lain: {', '.join(clues[1:])}." if clues[1:] else ""
        why = f"{why_doubted(table)} Dibaca menurut {told_by(trust.reading or 'biasa')}.{others}"
        sums = trust.holding + trust.failing
        yield Usul(reading_entry(document, table), f"{trust.holding} dari {sums} jumlah cocok", why)
    for document in material.result.folder.active:
        if kind_doubted(document) and document.kind in KINDS:
            why = f"dokumen ini dibaca sebagai {document.kind}, tetapi dapat juga {document.runner_up}."
            yield Usul(reading(document.file, document.sheet, {"jenis": document.kind}), "kurang yakin", why)
