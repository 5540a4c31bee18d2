"""Three questions about a column, and the role that follows from the answers."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

ANSWERS: Final[tuple[tuple[str, Promise], ...]] = (
    ("yes", pgettext_lazy("answer about a column", "Yes")),
    ("no", pgettext_lazy("answer about a column", "No")),
    ("unsure", pgettext_lazy("answer about a column", "Not sure (counts as yes)")),
)
QUESTIONS: Final = ("names", "known", "hurts")
IN_DOUBT: Final = ("role.unsure", "role.about_the_service", "role.measure")
"""Reasons of the profile for which a person should look at a column."""
ANSWERS_OF_ROLE: Final = {
    "direct-identifier": ("yes", "no", "no"),
    "quasi-identifier": ("no", "yes", "no"),
    "sensitive": ("no", "no", "yes"),
    "other": ("no", "no", "no"),
}


def role_of(*, names: str, known: str, hurts: str) -> str:
    """The role that follows from three plain answers; 'unsure' counts as yes.

    >>> role_of(names="no", known="unsure", hurts="yes")
    'quasi-identifier'
    """
    if names != "no":
        return "direct-identifier"
    if known != "no":
        return "quasi-identifier"
    return "sensitive" if hurts != "no" else "other"
