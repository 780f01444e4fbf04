"""temuan.json (rancangan, section 4): figures are strings that hold exact decimals, never floats."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lkjip_xl import __version__
from lkjip_xl.model import Document, Explanation, Finding, Folder, Located, Repair
from lkjip_xl.report.seal import sealed
from lkjip_xl.report.standing import Standing, conclusion, standing
from lkjip_xl.result import Result


def figure(value: Decimal | None) -> str | None:
    """A figure as exact decimal text without exponent: "-2273149200", "98.17"."""
    if value is None:
        return None
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def to_json(result: Result, outputs: Mapping[str, str | None] | None = None) -> dict[str, Any]:
    """The whole report as plain data. outputs: files written beside it -> their SHA-256, for the next run."""
    findings, end = result.findings, conclusion(result)
    return {
        "versi": 1,
        "alat": f"lkjip-xl {__version__}",
        "opd": result.folder.opd,
        "tahun": result.folder.year,
        "dokumen": _documents(result.folder),
        "tidak_dikenali": [
            {"berkas": u.file, "lembar": u.sheet, "alasan": u.reason} for u in result.folder.unrecognised
        ],
        "temuan": [_finding(f) for f in findings],
        "penjelasan": [_explanation(e) for e in result.explanations],
        "aturan": [{"kode": o.code, "hasil": o.verdict.value, "alasan": o.reason} for o in result.outcomes],
        "ringkasan": {
            level: sum(f.level.value == level for f in findings) for level in ("galat", "peringatan", "catatan")
        },
        "kesimpulan": {"siap_cetak": end.ready, "kalimat": end.sentence},
    } | ({} if outputs is None else {"hasil": [{"berkas": n, "sha256": p} for n, p in sorted(outputs.items())]})


def to_text(result: Result, outputs: Mapping[str, str | None] | None = None) -> str:
    """temuan.json as UTF-8 text, indented, ending in a newline; with a fingerprint of itself where it lists outputs."""
    if outputs is not None:
        return sealed(to_json(result, outputs))
    return json.dumps(to_json(result, outputs), ensure_ascii=False, indent=1) + "\n"


def _documents(folder: Folder) -> list[dict[str, Any]]:
    return [_document(d, standing(d)) for d in folder.documents]


def _document(document: Document, state: Standing) -> dict[str, Any]:
    return {
        "berkas": document.file,
        "lembar": document.sheet,
        "jenis": document.kind,
        "tata_letak": document.layout,
        "baris": document.rows,
        "bacaan": "pasti" if state.sure else "tidak pasti",
        "dipakai": state.used,
        "alasan": state.reason,
    }


def _location(at: Located) -> dict[str, Any]:
    return {
        "berkas": at.place.file,
        "lembar": at.place.sheet or None,
        "sel": at.place.a1,
        "tertulis": at.text,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kode": finding.code,
        "nama": finding.name,
        "tingkat": finding.level.value,
        "pesan": finding.message,
        "lokasi": [_location(at) for at in finding.locations],
        "nilai": figure(finding.value),
        "seharusnya": figure(finding.expected),
        "selisih": figure(finding.difference),
        "satuan": finding.unit,
        "saran": finding.advice,
    } | ({"banyak": finding.many} if finding.many > 1 else {})


def _written(value: Decimal | str | None) -> str | None:
    return figure(value) if isinstance(value, Decimal) else value


def _repair(repair: Repair) -> dict[str, Any]:
    return {
        "berkas": repair.place.file,
        "lembar": repair.place.sheet or None,
        "sel": repair.place.a1,
        "dari": _written(repair.before),
        "menjadi": _written(repair.after),
        "satuan": repair.unit,
    }


def _explanation(explanation: Explanation) -> dict[str, Any]:
    return {
        "temuan": list(explanation.findings),
        "peringkat": explanation.rank,
        "alasan": explanation.reason,
        "perbaikan": [_repair(r) for r in explanation.repairs],
    }
