"""``entente doctor`` says where the processes that serve can read the repository's metadata."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from entente.cli.checks import Outcome
from entente.cli.checks.environment import history_of_the_code


def test_metadata_of_the_repository_that_a_process_can_read_are_told(
    settings: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings.BASE_URL = "https://entente.example.org"

    absent = history_of_the_code(tmp_path)
    (tmp_path / ".git").mkdir()
    readable = history_of_the_code(tmp_path)
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root reads whatever its mode says
    closed = history_of_the_code(tmp_path)

    assert [check.outcome for check in (absent, readable, closed)] == [Outcome.OK, Outcome.WARN, Outcome.OK]
    assert str(tmp_path / ".git") in readable.advice
