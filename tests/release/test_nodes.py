"""Two nodes with processes of their own: one agreement, a release, its end; and an organization that moves from one to the other."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tools.local.installation import ROOT

pytestmark = pytest.mark.release


def test_two_nodes_sign_one_agreement_and_a_file_is_fetched_and_taken_back(data: Path) -> None:
    printed = _printed("bin/demo", "--nodes", "2", "--once", data=data)
    assert "signed by 2 of 3 stewards" in printed
    assert re.search(r"from offer to active on both: \d", printed)
    assert re.search(r"bytes fetched over there in .* as announced", printed)
    assert "refused there: entitlement.revoked" in printed
    assert re.search(r"40,000 in all: \d+ of \d+ sums exact, 0 beside the truth .* small places pooled", printed)
    assert "cut: refused there: federation.unreachable" in printed
    assert "at the end of its lease: closed" in printed
    assert re.search(r"healed: suspended there \d", printed)
    assert "500 applied" in printed


def test_an_organization_moves_by_commands_and_an_altered_package_is_refused(data: Path) -> None:
    printed = _printed(sys.executable, "-m", "tests.release.moved_organization", data=data)
    assert "altered: refused, exit code 1" in printed
    assert "its home is the new node on both, and its agreement is in force there" in printed
    assert "suspended from the new node, and on the old one" in printed


def _printed(*command: str, data: Path) -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    done = subprocess.run(
        [*command, "--data", str(data), "--port", str(port)],
        cwd=ROOT, env={**os.environ, "COLUMNS": "200"}, capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
