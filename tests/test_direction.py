"""The cut of the design: data flows one way, and nothing imports upward."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "lkjip_xl"

# each part may import itself and those before it
ORDER = [
    "model",
    "evidence",
    "settings",
    "read",
    "recognise",
    "relations",
    "facts",
    "checks",
    "explain",
    "compute",
    "result",
    "report",
    "write",
    "pipeline",
    "town",
    "screen",
    "cli",
]
PEERS = {"checks", "explain", "compute"}  # they do not know each other
DATA = {"layouts", "templates"}  # no code
# declared exceptions: (importing part, imported part) -> reason
ALLOWED = {
    ("recognise", "relations"): "readings are judged by the very sums that the checks test",
    ("report", "checks"): "the pages of the checks are made from their declaration",
    ("write", "compute"): "the lampiran shows what compute computes",
}


def part(module: str) -> str:
    return module.split(".")[1] if module.count(".") else "__init__"


def imports() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE).with_suffix("")
        here = relative.parts[0]
        tree = ast.parse(path.read_text(encoding="utf-8"))
        skipped = {
            id(node)
            for block in ast.walk(tree)
            if isinstance(block, ast.If) and getattr(block.test, "id", "") == "TYPE_CHECKING"
            for node in ast.walk(block)
        }
        for node in ast.walk(tree):
            if id(node) in skipped:
                continue
            names = []
            if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                names = [f"{node.module}.{a.name}" if node.module == "lkjip_xl" else node.module for a in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level:
                raise AssertionError(f"{path}: relative import; write the full name")
            elif isinstance(node, ast.Import):
                names = [a.name for a in node.names]
            found += [(str(relative), here, part(n)) for n in names if n.startswith("lkjip_xl")]
    return found


def test_every_part_has_its_place_in_the_order() -> None:
    parts = {p.stem if p.suffix == ".py" else p.name for p in PACKAGE.iterdir() if p.suffix == ".py" or p.is_dir()}
    assert parts - {"__init__", "__main__", "__pycache__"} - DATA == set(ORDER) - DATA


def test_nothing_imports_upward() -> None:
    wrong = []
    for where, here, there in imports():
        if here in ("__init__", "__main__") or there in ("__init__", "__version__") or here == there or there in DATA:
            continue
        upward = ORDER.index(there) > ORDER.index(here) or (here in PEERS and there in PEERS)
        if upward and (here, there) not in ALLOWED:
            wrong.append(f"{where} imports {there}")
    assert wrong == []


def test_only_the_cli_prints_or_exits() -> None:
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name in ("cli.py", "__main__.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
            if name in ("print", "exit", "_exit"):
                wrong.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {name}")
    assert wrong == []


def test_heavy_libraries_are_imported_only_when_needed() -> None:
    heavy = {"pandas", "openpyxl", "xlsxwriter", "rich", "numpy"}
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = []
            if isinstance(node, ast.Import):
                names = [a.name for a in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            wrong += [f"{path.relative_to(PACKAGE)}: {n}" for n in names if n.split(".")[0] in heavy]
    assert wrong == []
