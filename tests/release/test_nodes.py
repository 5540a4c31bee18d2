"""Two nodes of the demonstration, with processes of their own: one agreement, a release, its end."""

from __future__ import annotations

import os
import re
import socket
import subprocess
from pathlib import Path

import pytest

from tools.local.services import ROOT

pytestmark = pytest.mark.release


def test_two_nodes_sign_one_agreement_and_a_file_is_fetched_and_taken_back(data: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = ["bin/demo", "--nodes", "2", "--once", "--data", str(data), "--port", str(port)]
    environment = {**os.environ, "COLUMNS": "200"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900, check=False)
    printed = done.stdout
    assert done.returncode == 0, printed + done.stderr
    assert "signed by 2 of 3 stewards" in printed
    assert re.search(r"from offer to active on both: \d", printed)
    assert re.search(r"bytes fetched over there in .* as announced", printed)
    assert "refused there: entitlement.revoked" in printed
    assert re.search(r"40,000 in all: \d+ of \d+ sums exact, 0 beside the truth .* small places pooled", printed)
    assert "cut: refused there: federation.unreachable" in printed
    assert "at the end of its lease: closed" in printed
    assert re.search(r"healed: suspended there \d", printed)
    assert "500 applied" in printed
