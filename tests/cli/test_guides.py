"""The guides that show commands: each is run as it stands, and says what the guide says that it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(sh|text)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("guide", "picture"),
    [
        ("five-minutes", "frontier"),
        pytest.param("cinq-minutes", "frontiere", marks=pytest.mark.release),  # the same blocks, but for their words
    ],
)
def test_guide_runs_as_it_stands(guide: str, picture: str, tmp_path: Path) -> None:
    blocks = BLOCK.findall((ROOT / "docs/guides" / f"{guide}.md").read_text(encoding="utf-8"))
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "platform"), str(ROOT)]),
        "PYTHONUTF8": "1",
    }
    said = ""
    for kind, content in blocks:
        if kind == "sh":
            done = subprocess.run(
                ["bash", "-euc", content], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr
            said = _plain(done.stdout + done.stderr)
        else:
            missing = [line for line in content.splitlines() if _plain(line) not in said]
            assert not missing, said

    assert sum(kind == "text" for kind, _ in blocks) == 4
    (drawn,) = tmp_path.glob("*.svg")
    assert drawn.read_bytes() == (ROOT / "docs/images" / f"{picture}.svg").read_bytes()
    assert {path.suffix for path in tmp_path.iterdir()} == {".csv", ".json", ".svg", ".yaml"}


def _plain(words: str) -> str:
    """Without the difference between spaces."""
    return " ".join(words.replace("\u00a0", " ").replace("\u202f", " ").split())
