"""LK507: a share in a sentence is of another base than the sentence says."""

import re
from collections.abc import Iterable
from decimal import Decimal

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import amount
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level, Quantity, Text
from lkjip_xl.recognise.names import similarity
from lkjip_xl.relations.arith import add_up, point, printed
from lkjip_xl.relations.formulas import divide
from lkjip_xl.relations.versions import pagu_slot

_SHARE = re.compile(
    r"Rp\.?\s*([\d.]+(?:,\d+)?)\s*(?:\(|atau\s+(?:sebesar\s+)?|sebesar\s+)\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%\s*\)?"
    r"\s*(?:dari\s+((?:\w+\s*/?\s*){1,8}))?",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\b(total|keseluruhan|seluruh)\b", re.IGNORECASE)
Base = tuple[str, Decimal, Quantity]


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Sentences such as "Rp. 6.628.138.400,00 (42,54%) dari jumlah belanja operasi"."""
    bases = list(_bases(case))
    said = [(t, m) for tree in case.index.trees for t in tree.document.texts for m in _SHARE.finditer(t.text) if m[4]]
    if not bases or not said:
        return NotRun(
            "tidak ada kalimat yang menyebut bagian dari belanja, atau tidak ada tabel belanja untuk mencocokkannya"
        )
    told = [(text, match, base) for text, match in said if (base := _named(match[4], bases)) is not None]
    if not told:
        words = " ".join(said[0][1][4].split()[:4])
        return NotRun(f"dasar yang disebut di kalimat (“{words}”) tidak ada di tabel belanja mana pun")
    return [f for text, match, base in told if (f := _judge(text, match, base, bases)) is not None]


def _bases(case: Case) -> Iterable[Base]:
    """Kinds of belanja with their amounts, and the totals of the budget."""
    for tree in case.index.trees:
        if tree.document.kind not in ("dpa", "dppa", "realisasi"):
            continue
        slot = pagu_slot(tree)
        for item in tree.document.items:
            cells = item.figures.get(slot, ())
            if item.name and len(cells) == 1 and cells[0].value and "belanja" in item.name.casefold():
                yield item.name, cells[0].value, cells[0]
        for table in tree.tables():
            cells = tree.grand_total(table, slot)
            total = add_up(cells)
            if total:
                yield "total", total, cells[0]


def _judge(text: Text, match: re.Match[str], named: Base, bases: list[Base]) -> Finding | None:
    value = Decimal(match[1].replace(".", "").replace(",", "."))
    said = Decimal(f"{match[2]}.{match[3] or 0}")
    shown = printed(said, Decimal(1).scaleb(-len(match[3] or "")))
    exact = divide(value * 100, named[1])
    if shown.meets(point(exact)):
        return None
    want = exact.quantize(Decimal("0.01"))
    right = next((b for b in bases if shown.meets(point(divide(value * 100, b[1])))), None)
    message = f'"{amount(said, "%")} dari {" ".join(match[4].split()[:4])}": {amount(value, "Rp")} adalah {amount(want, "%")} dari {named[0]} ({amount(named[1], "Rp")}).'
    if right is not None:
        name = "total anggaran" if right[0] == "total" else right[0]
        message += f" {amount(said, '%')} adalah bagiannya dari {name} ({amount(right[1], 'Rp')})."
    return make(CHECK, message, at(text, named[2], right[2] if right else None), value=said, expected=want, unit="%")


def _named(words: str, bases: list[Base]) -> Base | None:
    """The base that the sentence names."""
    if "belanja" in words.casefold():
        tail = words[words.casefold().index("belanja") :].split()
        name = " ".join(tail[:2])
        found = [b for b in bases if b[0] != "total" and similarity(" ".join(b[0].split()[:2]), name) >= 0.9]
        if found:
            return found[0]
    if _TOTAL.search(words):
        return next((b for b in bases if b[0] == "total"), None)
    return None


CHECK = Check(
    code="LK507",
    name="persen-dalam-kalimat",
    level=Level.PERINGATAN,
    title="Persentase di dalam kalimat memakai dasar yang lain",
    checks='Kalimat seperti "Rp ... (42,54%) dari jumlah belanja operasi" memang menghitung dari belanja operasi.',
    why="Dasar yang keliru membuat pembaca salah menilai besarnya anggaran kinerja.",
    bad="""
### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Uraian | Pagu (Rp) |
|---|---|---|
| 5.1 | Belanja Operasi | 800.000.000 |
| 5.2 | Belanja Modal | 200.000.000 |
| | Jumlah | 1.000.000.000 |

Anggaran yang dipakai untuk kinerja utama sebesar Rp. 400.000.000,00 (40,00%) dari jumlah belanja operasi.
""",
    good="""
### Berkas: DPPA.xlsx
### Lembar: DPPA
DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (DPPA)
DINAS CONTOH
TAHUN ANGGARAN 2023

| Kode | Uraian | Pagu (Rp) |
|---|---|---|
| 5.1 | Belanja Operasi | 800.000.000 |
| 5.2 | Belanja Modal | 200.000.000 |
| | Jumlah | 1.000.000.000 |

Anggaran yang dipakai untuk kinerja utama sebesar Rp. 400.000.000,00 (50,00%) dari jumlah belanja operasi.
""",
    mend="Perbaiki persentasenya, atau sebut dasar yang benar.",
    fires_at="DPPA!A8",
    run=run,
    needs=("kalimat", "pagu"),
)
