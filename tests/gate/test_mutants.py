"""The planted faults still have their places; whether the comparison sees them is asked by hand (``tests.gate.mutants``)."""

from __future__ import annotations

from tests.gate.mutants import MUTANTS, ROOT


def test_each_planted_fault_has_one_place() -> None:
    assert len(MUTANTS) == 36
    assert [mutant.file for mutant in MUTANTS if (ROOT / mutant.file).read_text("utf-8").count(mutant.old) != 1] == []
