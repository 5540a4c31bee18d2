"""Recipes and their drafts, runs, their risk reports, and looks at rows."""

from anonymizer.models.comments import RunComment
from anonymizer.models.drafts import RecipeDraft
from anonymizer.models.registers import PublicRegister, RegisterReaders
from anonymizer.models.row_views import (
    DeniedWords,
    Escrow,
    Look,
    LookKind,
    Opening,
    PseudonymKey,
    SampledText,
    TextSample,
)
from anonymizer.models.runs import Ceiling, CountTable, Recipe, RiskReport, Run, SealedValueMaps, Waiting

__all__ = [
    "Ceiling",
    "CountTable",
    "DeniedWords",
    "Escrow",
    "Look",
    "LookKind",
    "Opening",
    "PseudonymKey",
    "PublicRegister",
    "Recipe",
    "RecipeDraft",
    "RegisterReaders",
    "RiskReport",
    "Run",
    "RunComment",
    "SampledText",
    "SealedValueMaps",
    "TextSample",
    "Waiting",
]
