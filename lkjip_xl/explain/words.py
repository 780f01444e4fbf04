"""The reasons of explanations, in Indonesian as the agency's staff would say them."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from lkjip_xl.explain.rank import Change, Ranked
from lkjip_xl.explain.search import DEEPEST
from lkjip_xl.explain.system import System
from lkjip_xl.model import Form, Place, Quantity
from lkjip_xl.relations.arith import to_sen
from lkjip_xl.relations.kinds import Ratio, Sum


def figure(value: Decimal, unit: str | None = None) -> str:
    """A figure as it is written in Indonesia: 264.433.150, 98,17%."""
    if unit == "Rp":
        value = to_sen(value)
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


def reason(system: System, repair: Ranked, must: Sequence[int], vague: Collection[int] = ()) -> str:
    """Why this repair: each corrected figure with its slip, then the totals made from it, by name.
    vague: cells whose new figure is only near."""
    places = {system.cells[c].place.cell for i in must for c in system.equations[i].cells}
    far = len({(p.file, p.sheet) for p in places}) > 1
    roots = [_root(system, c, must, far, c.cell in vague) for c in repair.changes if not c.made]
    roots = [_again(text, roots[:n]) for n, text in enumerate(roots)]
    made = [f"{_subject(system, c.cell, far)} ikut menjadi {_after(system, c)}" for c in repair.changes if c.made]
    text = "; ".join(t[:1].lower() + t[1:] for t in [*roots, *made])
    return _capital(text) + "."


def _again(text: str, before: Sequence[str]) -> str:
    """What two cells share ("Isi sel C9 dan D9 tertukar: ") is said once."""
    head, mark, rest = text.partition(": ")
    return rest if mark and "tertukar" in head and any(t.startswith(head) for t in before) else text


def _root(system: System, change: Change, must: Sequence[int], far: bool, vague: bool) -> str:
    quantity = system.cells[change.cell]
    where, goal = _where(quantity.place, far), _goal(system, change.cell, must)
    after = ("kira-kira " if vague else "") + _after(system, change)
    kind = change.slip.kind
    if quantity.form is Form.BLANK:
        text = f"{where} kosong; {goal + ', ' if goal else ''}isinya harus {after}"
    elif kind in ("terlewat", "dua-kali", "baris-lain") or kind == "tertukar":
        text = f"{change.slip.words}: {where} tertulis {written(quantity)}, seharusnya {after}"
    elif kind == "lain":
        text = f"{where} tertulis {written(quantity)}, seharusnya {after} {goal}"
    else:
        to = "ke" if kind in ("salin", "salin-sejajar") else "di"
        text = f"{change.slip.words} {to} {where}: tertulis {written(quantity)}, seharusnya {after} {goal}"
    if change.seen is not None:
        text += f"; angka {after} tercetak juga di {change.seen}"
    return text.replace(" ;", ";").rstrip()


def _after(system: System, change: Change) -> str:
    return figure(change.after, system.cells[change.cell].unit)


def _where(place: Place, far: bool) -> str:
    """The cell; with its file and sheet where several take part."""
    inside = ", angka di dalam teksnya" if place.part else ""
    return f"sel {place.a1}{inside}" + (f" ({place.file}, lembar {place.sheet})" if far else "")


def _subject(system: System, cell: int, far: bool) -> str:
    """What a total is called: "pagu Program Kepegawaian Daerah", else its cell."""
    for index in system.touching[cell]:
        equation = system.equations[index]
        subject, _, rest = equation.relation.what.partition(": ")
        if equation.total == cell and equation.holds and rest:
            return subject
    return _where(system.cells[cell].place, far)


def _goal(system: System, cell: int, must: Sequence[int]) -> str:
    """What the new figure is for: the statement that asks for it."""
    for index in sorted(must, key=lambda i: system.equations[i].total != cell):
        equation = system.equations[index]
        relation = equation.relation
        if cell not in equation.cells or not relation.what:
            continue
        _, _, tail = relation.what.rpartition(": ")
        if isinstance(relation, Ratio):
            computed = system.number[relation.result.place] == cell
            return f"menurut hitungan {tail}" if computed else f"supaya {tail} cocok"
        if isinstance(relation, Sum) and equation.total == cell and (relation.minus or tail.startswith("jumlah")):
            return f"supaya sama dengan {tail}"
        return f"supaya {tail} {'cocok' if isinstance(relation, Sum) else 'sama'}"
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


def percentage_only() -> str:
    """A percentage and its two amounts, and nothing else that holds them."""
    return " Persentase saja tidak dapat menentukan angka mana yang keliru; periksa juga pagu dan realisasinya."


def no_slip() -> str:
    """Several cells, and nothing that explains how they came to be wrong."""
    return " Beberapa sel harus berubah sekaligus tanpa salah ketik yang lazim; periksa dokumen sumbernya."


def offered(text: str, value: Decimal, unit: str) -> str:
    """A broken figure that nothing confirms."""
    return (
        f"Tulisan “{text.strip()}” tidak dapat dibaca sebagai angka. Satu ketukan darinya: {figure(value, unit)}. "
        "Tidak ada jumlah yang membenarkannya, jadi hanya diusulkan: periksa dokumen sumbernya."
    )


def aside(rows: int) -> str:
    """Realisasi in the column of the sisa."""
    return (
        f"Angka realisasi pada {rows} baris terketik satu kolom ke samping, di kolom sisa anggaran, sedangkan kolom "
        "realisasinya kosong. Bila dipindahkan, sisanya pagu dikurangi realisasi dan semua jumlahnya cocok."
    )


def moved(row: str, line: int, there: str, here: str) -> str:
    """A row that stands under the wrong parent."""
    return (
        f"{_capital(row)} di baris {line} tampaknya bagian dari {there}, bukan dari {here}: bila dihitung di sana, "
        "semua jumlahnya cocok. Periksa letak dan kodenya; angkanya tidak perlu diubah."
    )


def twice(row: str, first: int, second: int, parent: str) -> str:
    """A row that is written twice."""
    return (
        f"{_capital(row)} tertulis dua kali (baris {first} dan {second}), sedangkan jumlah pada {parent} menghitungnya "
        "sekali. Hapus salah satu barisnya; angkanya tidak perlu diubah."
    )


def absent(row: str, there: str, here: str, parent: str) -> str:
    """A row that another document has."""
    return (
        f"{_capital(row)} ada di {there}, tetapi tidak ada di {here}, sedangkan jumlah pada {parent} masih memuatnya. "
        "Tambahkan barisnya; angka yang ada tidak perlu diubah."
    )


def gone(parent: str, amounts: str) -> str:
    """A row that is missing, its name unknown."""
    return (
        f"Jumlah pada {parent} lebih besar dari rinciannya di semua kolom sekaligus ({amounts}), dan jumlah itu "
        "dibenarkan oleh jumlah di atasnya: tampaknya satu baris rinciannya hilang. Cari barisnya di dokumen sumber; "
        "angka yang ada belum tentu salah."
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
