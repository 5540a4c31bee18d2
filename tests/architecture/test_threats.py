"""The threat model says what a thief cannot do; the tests that play her are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "security" / "threats.md"
CITED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
PLACES = sorted(set(CITED.findall(PAGE.read_text())))


@cache
def named_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text())
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("path", "name"), PLACES)
def test_thief_is_played(path: str, name: str) -> None:
    assert name in named_in(path)


def test_every_cannot_names_a_test() -> None:
    rows, column = [], -1
    for line in PAGE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if "She cannot" in cells:
            column = cells.index("She cannot")
        elif not line.startswith("|"):
            column = -1
        elif column >= 0 and not set(line) <= set("|- "):
            rows.append((cells[column], CITED.findall(cells[-1])))

    assert len(rows) >= 20
    assert [cannot for cannot, tests in rows if cannot and not tests] == []
