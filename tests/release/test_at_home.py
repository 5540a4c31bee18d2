"""A table is anonymized on a machine without a network, and a full disk keeps no half of it. Namespaces of the kernel are such machines."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.release

COMMAND = f"{sys.executable} -m entente.cli anonymize table.csv --package"


def alone(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """What a shell says in this folder that reaches no network and has mounts of its own."""
    return subprocess.run(
        ["unshare", "-rnm", "sh", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [f"{20 + n % 40},{('Gatineau', 'Laval')[n % 2]},{('loyer', 'repas')[n % 3 // 2]}" for n in range(400)]
    (tmp_path / "table.csv").write_text("\n".join(["age,ville,besoin", *rows, ""]), encoding="utf-8")
    if alone(tmp_path, "true").returncode:
        pytest.skip("the kernel gives ordinary users no namespace of their own")
    return tmp_path


def test_package_is_made_where_there_is_no_network(folder: Path) -> None:
    done = alone(folder, f"! ip route | grep . && {COMMAND} p.zip")

    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["p.zip", "table.csv"]


def test_full_disk_is_told_and_keeps_no_half_of_a_file(folder: Path) -> None:
    (folder / "disk").mkdir()
    script = f"mount -t tmpfs -o size=8k none disk && head -c 7000 /dev/zero > disk/other && {COMMAND} disk/p.zip; echo $?; ls -A disk"

    done = alone(folder, script)

    assert done.stdout.split() == ["2", "other"], done.stderr
    assert "disk is full" in done.stderr
