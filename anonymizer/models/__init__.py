"""Recipes and their drafts, runs, their risk reports, looks at rows, and what people ask about their own records."""

from anonymizer.models.comments import RunComment
from anonymizer.models.drafts import RecipeDraft
from anonymizer.models.registers import PublicRegister, RegisterReaders
from anonymizer.models.rights import BY_IDENTIFIER, RightsKind, RightsOutcome, RightsRequest
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
    "BY_IDENTIFIER",
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
    "RightsKind",
    "RightsOutcome",
    "RightsRequest",
    "RiskReport",
    "Run",
    "RunComment",
    "SampledText",
    "SealedValueMaps",
    "TextSample",
    "Waiting",
]
