"""The program talks to nobody: with every way to the network shut, it does all that it does."""

import os
import subprocess
import sys
from pathlib import Path

from lkjip_xl.checks import CATALOGUE
from tests.tools import examples

SHUT = """
import socket
def refuse(*args, **more):
    raise SystemExit("network: " + repr(args[:3]))
socket.socket.connect = socket.socket.connect_ex = socket.socket.bind = socket.socket.sendto = refuse
socket.getaddrinfo = socket.create_connection = socket.gethostbyname = refuse
"""


def test_no_command_opens_a_connection(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "sitecustomize.py").write_text(SHUT, encoding="utf-8")
    folder = tmp_path / "kota" / "dinas"
    folder.mkdir(parents=True)
    examples.write(next(check.bad for check in CATALOGUE if check.code == "LK101"), folder)
    shut = os.environ | {"PYTHONPATH": str(tmp_path / "lib")}
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    probe = subprocess.run([sys.executable, "-c", code], env=shut, capture_output=True, check=False, text=True)
    assert "network" in probe.stderr  # the lock holds
    for command in (["proses", folder], ["kota", folder.parent], ["contoh", tmp_path / "mulai"],
                    ["kenali", next(folder.glob("*.xlsx"))], ["aturan", "LK101"]):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "lkjip_xl", *map(str, command)],
            env=shut,
            capture_output=True,
            check=False,
            text=True,
        )
        assert done.returncode in (0, 1), (command, done.stderr)
        assert "network" not in done.stdout + done.stderr
