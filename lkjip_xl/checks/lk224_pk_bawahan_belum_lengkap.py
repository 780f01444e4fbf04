"""LK224: the PK of subordinates lie in the folder, but not those of all of them."""

from collections.abc import Iterable

from lkjip_xl.checks.declare import Case, Check, NotRun
from lkjip_xl.checks.format import listed
from lkjip_xl.checks.lk223_pk_berjenjang import CHECK as CASCADE
from lkjip_xl.checks.support import at, make
from lkjip_xl.model import Finding, Level
from lkjip_xl.relations.cascade import Cascade, cascades

SHOWN = 4  # programs that are named


def run(case: Case) -> Iterable[Finding] | NotRun:
    """Programs of the head's PK that no PK below covers."""
    found = list(cascades(case.folder))
    if not found:
        return NotRun("tidak ada PK kepala yang didampingi PK pejabat di bawahnya")
    return [_finding(c) for c in found if c.missing]


def _finding(cascade: Cascade) -> Finding:
    missing = cascade.missing or ()
    items = [i for i in cascade.head.of_level("program") if i.name in missing]
    count = sum(len(d) for d in cascade.below.values())
    message = (
        f"Ada {count} PK pejabat di bawah kepala, tetapi belum ada yang memuat {listed(list(missing), SHOWN)}; karena itu "
        "jumlah PK bawahan belum dapat dicocokkan dengan PK kepala."
    )
    return make(CHECK, message, at(*(i.place for i in items)))


CHECK = Check(
    code="LK224",
    name="pk-bawahan-belum-lengkap",
    level=Level.CATATAN,
    title="PK bawahan belum lengkap",
    checks="Bila folder memuat PK pejabat di bawah kepala, setiap program di PK kepala dimuat paling sedikit satu di antaranya.",
    why="Jumlah PK bawahan hanya dapat dicocokkan dengan PK kepala bila semuanya ada.",
    bad=CASCADE.good.partition("### Lembar: Kabid")[0],
    good=CASCADE.good,
    mend="Letakkan PK pejabat yang belum ada di folder ini, bila perlu dicocokkan.",
    fires_at="Kepala!B5",
    run=run,
    needs=("program",),
)
