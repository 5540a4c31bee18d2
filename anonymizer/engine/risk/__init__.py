"""Re-identification risk of a table: what an attacker finds in it, and who would be unique among all people."""

from __future__ import annotations

from anonymizer.engine.risk.everything_known import EverythingKnown, everything_known
from anonymizer.engine.risk.known_columns import k_by_known_columns
from anonymizer.engine.risk.linked_rows import Traces, traces_of
from anonymizer.engine.risk.population_risk import PopulationRisk
from anonymizer.engine.risk.report import THRESHOLDS, Diversity, RiskReport, risk_report
from anonymizer.engine.risk.special_uniques import SpecialUniques, special_uniques
from anonymizer.engine.risk.uniques import PopulationUniques, population_uniques

__all__ = [
    "THRESHOLDS",
    "Diversity",
    "EverythingKnown",
    "PopulationRisk",
    "PopulationUniques",
    "RiskReport",
    "SpecialUniques",
    "Traces",
    "everything_known",
    "k_by_known_columns",
    "population_uniques",
    "risk_report",
    "special_uniques",
    "traces_of",
]
