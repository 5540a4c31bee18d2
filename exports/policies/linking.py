"""Why a joined table stays: what the agreements about the two tables that it came from say to it."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.comparison.strictness import loosened
from agreements.terms import TERMS, Terms
from entente.core.verdicts import Verdict

HANDLING: Final = frozenset(term.name for term in TERMS if term.is_handling)
"""What recipients and the platform do with a release by the terms of the one agreement under which it leaves."""


class LinkingRefusal(models.TextChoices):
    """Which of it refuses."""

    LINKING = (
        "release.linking",
        _("Each table of a join needs an agreement that lets it be linked with the other, and none may forbid it."),
    )
    HANDLING = (
        "release.handling",
        _("Another agreement about a table of the join is stricter in how copies are handled. Release under that one."),
    )


def handles_as(own: Terms, other: Terms) -> bool:
    """Whether a release under ``own`` is handled as strictly as ``other`` asks for."""
    return HANDLING.isdisjoint(loosened(own, other))


def can_leave_joined(*, permitted: bool, as_strict: bool) -> Verdict:
    """Each table of a join may be linked with the other, and every agreement about them is kept in how copies are handled."""
    return Verdict.of({LinkingRefusal.LINKING: permitted, LinkingRefusal.HANDLING: as_strict})
