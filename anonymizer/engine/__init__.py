"""The anonymization engine: profile, detect, transform and measure a table. Knows neither Django nor the platform.

>>> from anonymizer.engine import Recipe

Names are loaded on first use, so that importing the package is quick and pulls in no data library.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from anonymizer.engine.attacks import AttackReport, SequenceRisk, run_attacks, sequence_risk
    from anonymizer.engine.candidate import Candidate
    from anonymizer.engine.detect import Detector, Findings, Span, detect, redact
    from anonymizer.engine.drift import Drift, Snapshot, drift, snapshot
    from anonymizer.engine.errors import (
        CriterionUnmet,
        EngineError,
        Finding,
        InvalidRecipe,
        InvalidSource,
        UnknownColumn,
    )
    from anonymizer.engine.escrow import MappingWriter
    from anonymizer.engine.frontier import Choice, Frontier, explore
    from anonymizer.engine.frontier_svg import frontier_svg
    from anonymizer.engine.geography import finest_geography
    from anonymizer.engine.hierarchies import build_hierarchy
    from anonymizer.engine.hierarchies.building import hierarchy_from_data, write_hierarchy
    from anonymizer.engine.measure import measure
    from anonymizer.engine.messages import message
    from anonymizer.engine.profile import ColumnProfile, TableProfile, profile
    from anonymizer.engine.proposal import Offer, offer, propose
    from anonymizer.engine.reading import (
        Source,
        arrow_source,
        frame_source,
        open_source,
        parquet_source,
        parts_source,
        write_normalized,
    )
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.recipe_file import read_recipe
    from anonymizer.engine.recounting import OutputMismatch, Recount, require_file, require_source
    from anonymizer.engine.risk import RiskReport
    from anonymizer.engine.tables.budget import Ledger
    from anonymizer.engine.tables.cells import check_shown, hide_small_cells
    from anonymizer.engine.tables.figures import Figure
    from anonymizer.engine.tables.output import OutputCheck, check_output
    from anonymizer.engine.tables.private import Privacy, tabulate_privately
    from anonymizer.engine.tables.proposal import propose_table
    from anonymizer.engine.tables.rules import Dominance, PPercent
    from anonymizer.engine.tables.tabulate import Tabulation, tabulate
    from anonymizer.engine.transform import transform
    from anonymizer.engine.utility import UtilityReport, measure_utility
    from anonymizer.engine.writing import Written, write_csv, write_parquet

_HOMES = {
    "attacks": ("AttackReport", "SequenceRisk", "run_attacks", "sequence_risk"),
    "candidate": ("Candidate",),
    "detect": ("Detector", "Findings", "Span", "detect", "redact"),
    "drift": ("Drift", "Snapshot", "drift", "snapshot"),
    "escrow": ("MappingWriter",),
    "errors": ("CriterionUnmet", "EngineError", "Finding", "InvalidRecipe", "InvalidSource", "UnknownColumn"),
    "frontier": ("Choice", "Frontier", "explore"),
    "frontier_svg": ("frontier_svg",),
    "geography": ("finest_geography",),
    "hierarchies": ("build_hierarchy",),
    "hierarchies.building": ("hierarchy_from_data", "write_hierarchy"),
    "measure": ("measure",),
    "messages": ("message",),
    "profile": ("ColumnProfile", "TableProfile", "profile"),
    "proposal": ("Offer", "offer", "propose"),
    "reading": (
        "Source",
        "arrow_source",
        "frame_source",
        "open_source",
        "parquet_source",
        "parts_source",
        "write_normalized",
    ),
    "recipe": ("Recipe",),
    "recounting": ("OutputMismatch", "Recount", "require_file", "require_source"),
    "recipe_file": ("read_recipe",),
    "risk": ("RiskReport",),
    "tables.budget": ("Ledger",),
    "tables.cells": ("check_shown", "hide_small_cells"),
    "tables.figures": ("Figure",),
    "tables.output": ("OutputCheck", "check_output"),
    "tables.private": ("Privacy", "tabulate_privately"),
    "tables.proposal": ("propose_table",),
    "tables.rules": ("Dominance", "PPercent"),
    "tables.tabulate": ("Tabulation", "tabulate"),
    "transform": ("transform",),
    "utility": ("UtilityReport", "measure_utility"),
    "writing": ("Written", "write_csv", "write_parquet"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "AttackReport", "Candidate", "Choice", "ColumnProfile", "CriterionUnmet", "Detector", "Dominance", "Drift",
    "EngineError", "Figure", "Finding", "Findings", "Frontier", "InvalidRecipe", "InvalidSource", "Ledger",
    "MappingWriter", "Offer", "OutputCheck", "OutputMismatch", "PPercent", "Privacy", "Recipe", "Recount", "RiskReport", "SequenceRisk", "Snapshot", "Source",
    "Span", "TableProfile", "Tabulation", "UnknownColumn", "UtilityReport", "Written", "arrow_source",
    "build_hierarchy", "check_output", "check_shown", "detect", "drift", "explore", "finest_geography", "frame_source",
    "frontier_svg", "hide_small_cells", "hierarchy_from_data", "measure", "measure_utility", "message", "offer",
    "open_source", "parquet_source", "parts_source", "profile", "propose", "propose_table", "read_recipe", "redact",
    "require_file", "require_source", "run_attacks", "sequence_risk", "snapshot", "tabulate",
    "tabulate_privately", "transform",
    "write_csv", "write_hierarchy", "write_normalized", "write_parquet",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


class _Engine(ModuleType):
    """The package itself. ``engine.measure`` is the function, whoever imported the submodule of that name before."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (isinstance(value, ModuleType) and name in _HOME_OF):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Engine
