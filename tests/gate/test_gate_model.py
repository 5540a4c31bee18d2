"""The gate of the platform, and a model of it that was written from docs/gate.md alone, refuse for the same reasons."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given

from tests.drawn import drawn, examples
from tests.gate import onward_model as model
from tests.gate import production
from tests.gate.cases import Case
from tests.gate.comparison import compare, difference
from tests.gate.generation import cases

SEED = int(os.environ.get("GATE_SEED", "20261128"))
CASES = int(os.environ.get("GATE_CASES") or examples(20_000, release=100_000))
PARTS = 2
"""So that several workers share them."""
ENOUGH = 5000
"""So many cases reach every code of the page, whatever their seed."""


@pytest.mark.drawn
@pytest.mark.parametrize("part", range(PARTS))
def test_platform_and_model_refuse_seeded_cases_for_the_same_reasons(part: int) -> None:
    comparison = compare(SEED + part, CASES // PARTS)

    assert not comparison.differences, str(comparison)
    assert comparison.cases < ENOUGH or not comparison.unreached(), str(comparison)


@drawn(2_000, release=5_000)
@given(case=cases())
def test_platform_and_model_refuse_any_case_for_the_same_reasons(case: Case) -> None:
    of_model, of_platform = model.refusals(case), production.refusals(case)

    assert of_model == of_platform, difference(case, of_model, of_platform)


@pytest.mark.parametrize("name", ["model", "model_of_acts", "onward_model", "cases"])
def test_model_knows_the_cases_and_nothing_of_the_platform(name: str) -> None:
    source = (Path(__file__).parent / f"{name}.py").read_text("utf-8")
    imports = {name for node in ast.walk(ast.parse(source)) for name in imported_names(node)}

    foreign = {name for name in imports if name.partition(".")[0] not in sys.stdlib_module_names}

    assert all(name.startswith(("tests.gate.cases", "tests.gate.model")) for name in foreign), foreign
    assert len(source.splitlines()) < 400


def imported_names(node: ast.AST) -> list[str]:
    """With their modules; none of what is no import."""
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
