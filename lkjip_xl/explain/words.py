"""The reasons of explanations, in Indonesian as the agency's staff would say them."""

from collections.abc import Sequence
from decimal import Decimal

from lkjip_xl.explain.rank import Change, Ranked
from lkjip_xl.explain.search import DEEPEST
from lkjip_xl.explain.system import System
from lkjip_xl.model import Form, Quantity
from lkjip_xl.relations.kinds import Equal, Ratio, Sum


def figure(value: Decimal, unit: str | None = None) -> str:
    """A figure as it is written in Indonesia: 264.433.150, 98,17%."""
    whole, _, rest = format(value, "f").partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    groups: list[str] = []
    while len(whole) > 3:
        whole, last = whole[:-3], whole[-3:]
        groups.insert(0, last)
    text = sign + ".".join([whole, *groups]) + (f",{rest}" if rest.rstrip("0") or (unit != "Rp" and rest) else "")
    return text + ("%" if unit == "%" else "")


def written(quantity: Quantity) -> str:
    """What stands in a cell, for a sentence."""
    if quantity.form is Form.BLANK:
        return "(kosong)"
    if quantity.form is not Form.NUMBER or quantity.value is None:
        return f"“{quantity.text or quantity.form.value}”"
    return figure(quantity.value, quantity.unit)


def reason(system: System, repair: Ranked, must: Sequence[int]) -> str:
    """Why this repair: each corrected figure with its slip, then the totals made from it."""
    roots = [c for c in repair.changes if not c.made]
    made = [c for c in repair.changes if c.made]
    text = "; ".join(_root(system, c, must) for c in roots)
    if made:
        text += "; jumlah yang dibuat darinya ikut berubah: " + ", ".join(_made(system, c) for c in made)
    return text[:1].upper() + text[1:] + "."


def _root(system: System, change: Change, must: Sequence[int]) -> str:
    quantity = system.cells[change.cell]
    after = figure(change.after, quantity.unit)
    why = _why(system, change.cell, must)
    if change.slip.kind == "lain":
        text = f"{written(quantity)} seharusnya {after}"
    else:
        text = f"{change.slip.words}: {written(quantity)} seharusnya {after}"
    text += f" ({why})" if why else ""
    if change.seen is not None:
        text += f"; angka {after} tercetak juga di {change.seen}"
    return text


def _made(system: System, change: Change) -> str:
    quantity = system.cells[change.cell]
    return f"{written(quantity)} menjadi {figure(change.after, quantity.unit)}"


def _why(system: System, cell: int, must: Sequence[int]) -> str:
    """The statement that gives the new figure."""
    for index in sorted(must, key=lambda i: system.equations[i].total != cell):
        equation = system.equations[index]
        relation = equation.relation
        if cell not in equation.cells:
            continue
        tail = relation.what.rpartition(": ")[2] or relation.what
        if isinstance(relation, Ratio):
            return f"hasil {tail}" if system.number[relation.result.place] == cell and tail else tail
        if isinstance(relation, Equal) or equation.total == cell or not isinstance(relation, Sum):
            return tail
        return f"agar cocok dengan {tail}" if tail else ""
    return ""


def undecided(count: int, shown: int) -> str:
    """The figures cannot tell."""
    more = f" ({count - shown} kemungkinan lain tidak ditampilkan)" if count > shown else ""
    return (
        f" Angka-angka yang ada tidak dapat menentukan di antara {count} kemungkinan ini{more}; "
        "periksa dokumen sumbernya."
    )


def nothing_found() -> str:
    """No repair within the greatest number of cells."""
    return (
        f"Tidak ditemukan perbaikan dengan paling banyak {DEEPEST} sel yang membuat semuanya cocok. "
        "Yang ditunjukkan di sini hanya satu cara agar jumlah ini cocok; belum tentu sel inilah yang salah."
    )


def too_many() -> str:
    """So many groups fail that this one was not searched."""
    return (
        "Terlalu banyak hubungan yang gagal di folder ini, jadi kelompok ini tidak ditelusuri. "
        "Yang ditunjukkan di sini hanya satu cara agar jumlah ini cocok; belum tentu sel inilah yang salah."
    )


def gave_up(count: int) -> str:
    """The search was cut short; what is shown is only one way."""
    return (
        f"Terlalu banyak kemungkinan: pencarian dihentikan setelah {figure(Decimal(count))} susunan sel diperiksa. "
        "Yang ditunjukkan di sini hanya satu cara agar jumlahnya cocok; belum tentu sel inilah yang salah."
    )


def code_first() -> str:
    """A code on one of the rows is doubtful, and the figures are explained by no slip."""
    return " Kode pada salah satu barisnya juga diragukan: perbaiki kodenya dahulu, lalu jalankan lagi."


def about() -> str:
    """The new figure comes from a rounded percentage."""
    return " Angkanya hanya kira-kira, karena dihitung balik dari persentase; lihat dokumen sumbernya."


def no_slip() -> str:
    """Several cells, and nothing that explains how they came to be wrong."""
    return " Beberapa sel harus berubah sekaligus tanpa salah ketik yang lazim; periksa dokumen sumbernya."


def offered(text: str, value: Decimal, unit: str) -> str:
    """A broken figure that nothing confirms."""
    return (
        f"Tulisan “{text.strip()}” tidak dapat dibaca sebagai angka. Satu ketukan darinya: {figure(value, unit)}. "
        "Tidak ada jumlah yang membenarkannya, jadi hanya diusulkan: periksa dokumen sumbernya."
    )
