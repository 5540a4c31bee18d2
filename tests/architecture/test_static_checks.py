"""Lint, types and import contracts as tests, so that the closing line of a test run is the whole truth."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
FOLDERS = ("platform", "agreements", "anonymizer", "exports", "tests", "tools")
CODE = [*(folder for folder in FOLDERS if (ROOT / folder).exists()), "manage.py"]


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{Path(command[0]).name} {command[1]}:\n{done.stdout}{done.stderr}", pytrace=False)


def test_ruff_finds_nothing() -> None:
    _run(str(BIN / "ruff"), "check", "--quiet", "--output-format=concise", *CODE)


def test_ruff_formats_nothing() -> None:
    _run(str(BIN / "ruff"), "format", "--check", "--quiet", *CODE)


def test_import_contracts_are_kept() -> None:
    _run(str(BIN / "lint-imports"), "--no-cache")


@pytest.mark.first
@pytest.mark.slow
def test_types_hold() -> None:
    _run(str(BIN / "mypy"), "--no-error-summary")


def test_french_catalogue_is_whole() -> None:
    _run(sys.executable, "-m", "tools.local.catalogues", "--strict")


def test_migrations_are_current() -> None:
    # In a process of its own, which has no database: the check needs none, and only warns about it.
    _run(sys.executable, str(ROOT / "manage.py"), "makemigrations", "--check", "--dry-run")
