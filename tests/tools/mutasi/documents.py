"""The documents of an agency as sheets: several layouts, header words and number forms."""

import random
from collections.abc import Callable

from tests.tools.mutasi.agency import Agency, Node, percent
from tests.tools.mutasi.paper import MONEY, PERCENT, Binder, Page

Key = tuple[str, ...]


def build(rng: random.Random, agency: Agency) -> Binder:
    """All its documents, with everything that holds among them."""
    binder = Binder()
    known: dict[tuple[str, ...], Key] = {}
    for kind in agency.kinds:
        page = Page(FILES[kind].format(agency.year), SHEETS[kind], rng.choice(MONEY), rng.choice(PERCENT))
        binder.pages.append(page)
        WRITERS[kind](rng, agency, page, binder, known, kind)
    _across(agency, binder, known)
    return binder


FILES = {
    "rkt": "RKT {}.xlsx",
    "pk": "Perjanjian Kinerja {}.xlsx",
    "perubahan-pk": "Perubahan PK {}.xlsx",
    "dpa": "DPA {}.xlsx",
    "dppa": "DPPA dan Realisasi {}.xlsx",
    "pengukuran": "Pengukuran Kinerja {}.xlsx",
    "renstra": "Renstra.xlsx",
}
SHEETS = {
    "rkt": "RKT",
    "pk": "PK",
    "perubahan-pk": "Perubahan PK",
    "dpa": "DPA",
    "dppa": "DPPA",
    "pengukuran": "Pengukuran",
    "renstra": "Renstra",
}


def _heading(page: Page, agency: Agency, title: str) -> int:
    page.put(0, 0, f"{title} TAHUN {agency.year}", "tahun", "judul")
    page.row(1, agency.name.upper())
    return 3


def _walk(nodes: list[Node]) -> list[Node]:
    return [n for node in nodes for n in (node, *_walk(node.kids))]


def _budget(
    rng: random.Random, agency: Agency, page: Page, binder: Binder, known: dict[tuple[str, ...], Key], kind: str
) -> None:
    """DPA, or DPPA with realisasi: code, uraian, amounts; parents over children, a total row."""
    changed = kind == "dppa"
    alone = not {"dpa", "perubahan-pk"} & set(agency.kinds)  # then a PK would be held against the realisasi
    title = (
        "REALISASI ANGGARAN"
        if changed and not alone and rng.random() < 0.3
        else "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN"
    )
    start = _heading(page, agency, title if changed else "DOKUMEN PELAKSANAAN ANGGARAN")
    heads = [rng.choice(("Kode Rekening", "Kode")), rng.choice(("Uraian", "Program / Kegiatan / Sub Kegiatan"))]
    heads += [rng.choice(("Pagu (Rp)", "Anggaran (Rp)", "Pagu Anggaran (Rp)"))]
    if changed:
        heads += ["Realisasi (Rp)", rng.choice(("Serapan (%)", "% Penyerapan Anggaran", "Penyerapan (%)"))]
    page.row(start, *heads)
    row = start + 1
    if rng.random() < 0.5:
        page.row(row, *(str(n + 1) for n in range(len(heads))))
        row += 1
    rows: dict[int, int] = {}
    for node in _walk(agency.programs):
        rows[id(node)] = row
        page.put(row, 0, node.code, "rekening" if node.level == "rekening" else "kode", "kode", str(row))
        page.row(row, None, node.name)
        _amounts(page, binder, row, node.changed if changed else node.first, node.spent if changed else None)
        row += 1
    for node in _walk(agency.programs):
        if node.kids:
            _sum_rows(page, binder, rows[id(node)], [rows[id(k)] for k in node.kids], changed)
    page.row(row, None, rng.choice(("JUMLAH", "Total", "TOTAL ANGGARAN")))
    whole = sum(p.changed if changed else p.first for p in agency.programs)
    _amounts(page, binder, row, whole, sum(p.spent for p in agency.programs) if changed else None)
    _sum_rows(page, binder, row, [rows[id(p)] for p in agency.programs], changed)
    for program in agency.programs:
        known[kind, program.name] = (page.file, page.sheet, "pagu", str(rows[id(program)]))
    known[kind, "total"] = (page.file, page.sheet, "pagu", str(row))
    known[kind, "realisasi"] = (page.file, page.sheet, "realisasi", str(row))


def _amounts(page: Page, binder: Binder, row: int, pagu: int, spent: int | None) -> None:
    first = page.put(row, 2, pagu, "rp", "pagu", str(row))
    if spent is not None:
        second = page.put(row, 3, spent, "rp", "realisasi", str(row))
        third = page.put(row, 4, percent(spent, pagu), "persen", "serapan", str(row))
        binder.ratios.append((third, second, first))


def _sum_rows(page: Page, binder: Binder, total: int, parts: list[int], changed: bool) -> None:
    for name in ("pagu", "realisasi") if changed else ("pagu",):
        at = (page.file, page.sheet, name)
        binder.sums.append(((*at, str(total)), tuple((*at, str(p)) for p in parts)))


def _pk(
    rng: random.Random, agency: Agency, page: Page, binder: Binder, known: dict[tuple[str, ...], Key], kind: str
) -> None:
    """Table A: sasaran, indikator, target; table B: program, anggaran, keterangan."""
    changed = kind == "perubahan-pk"
    start = _heading(page, agency, "PERUBAHAN PERJANJIAN KINERJA" if changed else "PERJANJIAN KINERJA")
    page.row(start, "No", rng.choice(("Sasaran Strategis", "Sasaran")), "Indikator Kinerja", "Target")
    page.row(start + 1, "(1)", "(2)", "(3)", "(4)")
    row = start + 2
    for n, goal in enumerate(agency.goals, start=1):
        page.row(row, str(n), goal.sasaran, goal.indikator)
        kind_of = "persen" if goal.unit == "%" else "angka"
        known[kind, "target", goal.indikator] = page.put(row, 3, goal.target, kind_of, "target", str(row))
        row += 1
    row += 1
    page.row(row, "No", "Program", rng.choice(("Anggaran (Rp)", "Anggaran (Rp.)", "Pagu (Rp)")), "Keterangan")
    row += 1
    keys = []
    for n, program in enumerate(agency.programs, start=1):
        page.row(row, str(n), program.name, None, "APBD")
        key = page.put(row, 2, program.changed if changed else program.first, "rp", "pagu", str(row))
        known[kind, program.name] = key
        keys.append(key)
        row += 1
    if rng.random() < 0.5:
        page.row(row, None, "JUMLAH")
        whole = sum(p.changed if changed else p.first for p in agency.programs)
        total = page.put(row, 2, whole, "rp", "pagu", str(row))
        binder.sums.append((total, tuple(keys)))
    binder.programs[kind] = keys


def _rkt(
    rng: random.Random, agency: Agency, page: Page, binder: Binder, known: dict[tuple[str, ...], Key], kind: str
) -> None:
    """A list of programs and what is below, or nested columns with the parent on its first row only."""
    start = _heading(page, agency, "RENCANA KINERJA TAHUNAN")
    depth = max(_depth(p) for p in agency.programs)
    if depth >= 2 and rng.random() < 0.5:
        _nested(rng, agency, page, binder, known, start, min(depth, 3))
        return
    page.row(start, "No", "Program / Kegiatan / Sub Kegiatan", rng.choice(("Pagu (Rp)", "Pagu Indikatif (Rp)")))
    row = start + 1
    for n, program in enumerate(agency.programs, start=1):
        page.row(row, str(n), program.name)
        known[kind, program.name] = page.put(row, 2, program.first, "rp", "pagu", str(row))
        row += 1


def _depth(node: Node) -> int:
    return 1 + max((_depth(k) for k in node.kids), default=0)


def _nested(
    rng: random.Random,
    agency: Agency,
    page: Page,
    binder: Binder,
    known: dict[tuple[str, ...], Key],
    start: int,
    depth: int,
) -> None:
    words = ("Program", "Kegiatan", "Sub Kegiatan")[:depth]
    for n, word in enumerate(words):
        page.row(start, *([None] * (2 * n)), word)
        page.merges.append((start, 2 * n, start, 2 * n + 1))
        page.texts[start + 1, 2 * n] = "Uraian"
        page.texts[start + 1, 2 * n + 1] = "Rp"
    row = start + 2

    def write(node: Node, level: int, row: int) -> tuple[Key, int]:
        page.texts[row, 2 * level] = node.name
        key = page.put(row, 2 * level + 1, node.first, "rp", "pagu", str(row), str(level))
        if node.kids and level + 1 < depth:
            keys = []
            for kid in node.kids:
                kid_key, row = write(kid, level + 1, row)
                keys.append(kid_key)
            binder.sums.append((key, tuple(keys)))
            return key, row
        return key, row + 1

    for program in agency.programs:
        known["rkt", program.name], row = write(program, 0, row)


def _pengukuran(
    rng: random.Random, agency: Agency, page: Page, binder: Binder, known: dict[tuple[str, ...], Key], kind: str
) -> None:
    """Sasaran, indikator, target, realisasi, capaian; and the amounts below the table."""
    start = _heading(page, agency, "PENGUKURAN KINERJA")
    page.row(
        start,
        rng.choice(("Sasaran Strategis", "Kinerja Utama/Sasaran Strategis")),
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        rng.choice(("Capaian (%)", "Capaian Kinerja (%)", "% Capaian")),
    )
    page.row(start + 1, "(1)", "(2)", "(3)", "(4)", "(5)")
    row = start + 2
    for goal in agency.goals:
        page.row(row, goal.sasaran, goal.indikator)
        kind_of = "persen" if goal.unit == "%" else "angka"
        target = page.put(row, 2, goal.target, kind_of, "target", str(row))
        done = page.put(row, 3, goal.realisasi, kind_of, "realisasi", str(row))
        result = page.put(row, 4, goal.capaian, "persen", "capaian", str(row))
        binder.ratios.append((result, done, target))
        known[kind, "target", goal.indikator] = target
        row += 1
    if {"dppa", "dpa"} & set(agency.kinds):
        changed = "dppa" in agency.kinds
        page.row(row + 1, f"Jumlah Anggaran Program Tahun {agency.year} :")
        whole = sum(p.changed if changed else p.first for p in agency.programs)
        known[kind, "total"] = page.put(row + 1, 2, whole, "rp", "anggaran", str(row))
        if changed:
            page.row(row + 2, f"Jumlah Realisasi Anggaran Program Tahun {agency.year} :")
            spent = sum(p.spent for p in agency.programs)
            known[kind, "realisasi"] = page.put(row + 2, 2, spent, "rp", "realisasi-anggaran", str(row))


def _renstra(
    rng: random.Random, agency: Agency, page: Page, binder: Binder, known: dict[tuple[str, ...], Key], kind: str
) -> None:
    """Code, program dan kegiatan, three years of amounts, the end of the period."""
    years = [agency.year - 1, agency.year, agency.year + 1]
    page.row(0, f"RENCANA STRATEGIS TAHUN {years[0]} - {years[-1]}")
    page.row(1, agency.name.upper())
    group = "Target Kinerja Program dan Kerangka Pendanaan"
    page.row(3, "Kode", "Program dan Kegiatan", "Indikator Kinerja Program (Outcome) dan Kegiatan (Output)", group)
    page.texts[3, 9] = "Kondisi Kinerja pada Akhir Periode Renstra"
    page.merges += [(3, 3, 3, 8), (3, 9, 3, 10)]
    for n, year in enumerate([*years, years[-1]]):
        page.texts[4, 3 + 2 * n] = str(year)
        page.merges.append((4, 3 + 2 * n, 4, 4 + 2 * n))
        page.texts[5, 3 + 2 * n], page.texts[5, 4 + 2 * n] = "T", "Rp"
    row, depth = 6, rng.choice((1, 2))
    at = (page.file, page.sheet)
    for program in agency.programs:
        mine = row
        nodes = [program, *(program.kids if depth == 2 else [])]
        for node in nodes:
            page.put(row, 0, node.code, "kode", "kode", str(row))
            page.row(row, None, node.name, f"Jumlah dokumen {node.name}")
            for n, value in enumerate([*node.years, sum(node.years)]):
                page.texts[row, 3 + 2 * n] = f"{12 if n < 3 else 36} dokumen"
                page.put(row, 4 + 2 * n, value, "rp", "pagu", str(row), str(n))
            binder.sums.append(((*at, "pagu", str(row), "3"), tuple((*at, "pagu", str(row), str(n)) for n in range(3))))
            row += 1
        if len(nodes) > 1:
            for n in range(4):
                parts = tuple((*at, "pagu", str(r), str(n)) for r in range(mine + 1, row))
                binder.sums.append(((*at, "pagu", str(mine), str(n)), parts))


Writer = Callable[[random.Random, Agency, Page, Binder, dict[tuple[str, ...], Key], str], None]
WRITERS: dict[str, Writer] = {
    "rkt": _rkt,
    "pk": _pk,
    "perubahan-pk": _pk,
    "dpa": _budget,
    "dppa": _budget,
    "pengukuran": _pengukuran,
    "renstra": _renstra,
}


def _across(agency: Agency, binder: Binder, known: dict[tuple[str, ...], Key]) -> None:
    """What holds between documents."""
    pairs = [("pk", "dpa"), ("perubahan-pk", "dppa"), ("rkt", "pk")]
    for one, two in pairs:
        for program in agency.programs:
            if (one, program.name) in known and (two, program.name) in known:
                pair = (known[one, program.name], known[two, program.name])
                (binder.lawful if one == "rkt" else binder.equals).append(pair)
        if (two, "total") in known and one in binder.programs:
            binder.sums.append((known[two, "total"], tuple(binder.programs[one])))
    budget = "dppa" if "dppa" in agency.kinds else "dpa"
    for name in ("total", "realisasi"):
        if ("pengukuran", name) in known and (budget, name) in known:
            binder.equals.append((known["pengukuran", name], known[budget, name]))
    last = "perubahan-pk" if "perubahan-pk" in agency.kinds else "pk"
    for goal in agency.goals:
        if (last, "target", goal.indikator) in known and ("pengukuran", "target", goal.indikator) in known:
            binder.equals.append((known["pengukuran", "target", goal.indikator], known[last, "target", goal.indikator]))
