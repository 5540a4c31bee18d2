"""Which columns need a person: what could not be told for certain, what is new, and what is wrong."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext

from anonymizer.recipes.questions import ColumnQuestions
from anonymizer.recipes.roles import IN_DOUBT

LEAST_CONFIDENCE: Final = 0.8
"""Below it a column that seems to identify persons is shown to a person (engine.profiles.classification says what the figures mean)."""


def why_it_needs_you(column: ColumnQuestions, *, origin: str, comments: str = "") -> str:
    """Why somebody should look at a column, in a sentence; empty where she need not.

    Args:
        origin: of the recipe with which the questions begin, ``anonymizer.queries.Start.origin``: what a person has decided before is not
            asked of her again.
        comments: what was written about the column in the review of the last run.
    """
    if column.errors:
        return column.errors[0]
    if not column.is_decided:
        return gettext("New: say what it is.")
    if column.is_agreed:
        return ""
    if comments:
        return comments
    if column.locked or column.is_table_of_counts:
        return ""
    if column.profile.text and column.treatment != "drop":
        return gettext("Free text: personal details are blacked out, and a person reads a sample before it may leave.")
    if origin != "proposal":
        return ""
    if column.profile.reason in IN_DOUBT and column.treatment != "drop":
        return column.reason_in_words
    if column.profile.identifier is not None and column.profile.confidence < LEAST_CONFIDENCE:
        return column.reason_in_words
    if column.tells_of_identity:
        return gettext("It reveals an Indigenous identity, so it is left out.")
    return ""
