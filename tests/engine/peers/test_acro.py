"""Which cells break which rule: the same as acro finds, cell by cell."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np

from anonymizer.engine import Dominance, PPercent
from anonymizer.engine.tabulation.sensitivity_rules import is_small

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
RULES = ("MinimumThresholdCheck", "NKCheck", "PPercentCheck")


def peer() -> Any:
    spec = importlib.util.spec_from_file_location("acro_peer", ROOT / "tools" / "benchmarks" / "peers" / "acro_peer.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_rules_find_what_acro_finds() -> None:
    answers = json.loads((HERE / "acro.json").read_text())["cells"]
    reasons: dict[str, list[str]] = {}
    for (area, need), amounts in peer().records().groupby(["area", "need"])["amount"]:
        largest = np.sort(amounts.to_numpy())[::-1][None, :]
        largest = np.pad(largest, ((0, 0), (0, 2)))
        total, count = largest.sum(axis=1), np.array([float(len(amounts))])
        found = {
            "NKCheck": Dominance(2, 0.9).is_sensitive(total, largest)[0],
            "PPercentCheck": PPercent(0.1).is_sensitive(total, largest)[0],
            "MinimumThresholdCheck": is_small(count, 10)[0],
        }
        reasons[f"{area}|{need}"] = sorted(name for name, broken in found.items() if broken)

    compared = {cell: found for cell, found in answers.items() if cell in reasons}
    assert len(compared) == len(reasons) > 30
    assert {cell: reasons[cell] for cell in compared} == {
        cell: [name for name in found if name in RULES] for cell, found in compared.items()
    }
