"""The gate of the platform, and a model of it that was written from docs/gate.md alone, refuse for the same reasons."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.gate import model, production
from tests.gate.cases import Case
from tests.gate.generation import cases, seeded_cases

SEED = int(os.environ.get("GATE_SEED", "20261128"))
CASES = int(os.environ.get("GATE_CASES", "20000"))
PARTS = 4
"""So that several workers share them."""
SHOWN = 3


@pytest.mark.parametrize("part", range(PARTS))
def test_platform_and_model_refuse_seeded_cases_for_the_same_reasons(part: int) -> None:
    differences = []
    for number, case in enumerate(seeded_cases(SEED + part, CASES // PARTS)):
        if model.refusals(case) != production.refusals(case):
            differences.append(f"case {number} of seed {SEED + part}: {difference(case)}")

    assert not differences, f"{len(differences)} differ; the first:\n" + "\n".join(differences[:SHOWN])


@given(case=cases())
@settings(max_examples=500)
def test_platform_and_model_refuse_any_case_for_the_same_reasons(case: Case) -> None:
    assert model.refusals(case) == production.refusals(case), difference(case)


@pytest.mark.parametrize("name", ["model", "model_agreements"])
def test_model_knows_the_cases_and_nothing_of_the_platform(name: str) -> None:
    tree = ast.parse((Path(__file__).parent / f"{name}.py").read_text("utf-8"))
    imports = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imports |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}

    foreign = {module for module in imports if module.partition(".")[0] not in sys.stdlib_module_names}

    assert foreign <= {"tests.gate.cases", "tests.gate.model_agreements"}


def difference(case: Case) -> str:
    """What each of them refuses for, and the other does not."""
    of_model, of_platform = model.refusals(case), production.refusals(case)
    return f"model alone {sorted(of_model - of_platform)}, platform alone {sorted(of_platform - of_model)}\n{case}"
