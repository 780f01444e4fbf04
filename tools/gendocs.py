"""Writes the generated docs: docs/checks/ from the catalogue, docs/perintah.md from the commands.

`--check` writes nothing and fails when something is out of date.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"


def checks() -> Iterator[tuple[Path, str]]:
    from lkjip_xl.checks import CATALOGUE
    from lkjip_xl.checks.not_checked import NOT_CHECKED
    from lkjip_xl.report.rules import markdown

    lines = [
        "# Daftar pemeriksaan",
        "",
        "Dibuat dari katalog di `lkjip_xl/checks/`; jangan diubah dengan tangan. Satu pemeriksaan di terminal:",
        "`lkjip-xl aturan KODE`.",
        "",
        "| kode | tingkat | yang diperiksa |",
        "| --- | --- | --- |",
    ]
    for check in CATALOGUE:
        lines.append(f"| [{check.code}]({check.code}.md) | {check.level.value} | {check.title} |")
        yield DOCS / "checks" / f"{check.code}.md", markdown(check)
    lines += ["", "## Yang tidak diperiksa", "", "| jenis | alasan |", "| --- | --- |"]
    lines += [f"| {kind} | {reason} |" for kind, reason in NOT_CHECKED.items()]
    yield DOCS / "checks" / "index.md", "\n".join(lines) + "\n"


def commands() -> tuple[Path, str]:
    import click

    from lkjip_xl.cli import main

    parts = ["# Perintah lkjip-xl\n\nDibuat dari program; jangan diubah dengan tangan.\n"]
    context = click.Context(main, info_name="lkjip-xl", max_content_width=100)
    parts.append(f"```\n{main.get_help(context)}\n```\n")
    for name, command in sorted(main.commands.items()):
        inner = click.Context(command, info_name=f"lkjip-xl {name}", max_content_width=100)
        parts.append(f"## {name}\n\n```\n{command.get_help(inner)}\n```\n")
    return DOCS / "perintah.md", "\n".join(parts)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare")
    only_check = parser.parse_args().check
    wanted = dict([*checks(), commands()])
    there = set((DOCS / "checks").glob("*.md"))
    stale = [p for p, text in wanted.items() if not p.is_file() or p.read_text(encoding="utf-8") != text]
    extra = sorted(there - set(wanted))
    if only_check:
        for path in (*stale, *extra):
            print(f"out of date: {path.relative_to(DOCS.parent)} (run: make docs)")
        return 1 if stale or extra else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    for path in extra:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
