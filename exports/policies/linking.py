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
    POOLING = (
        "release.pooling",
        _(
            "Each organization whose rows are in this table must let them be pooled by its holder, for these recipients and this purpose. One of them does not, "
            "or no longer."
        ),
    )
    HANDLING = (
        "release.handling",
        _("Another agreement about a table of the join is stricter in how copies are handled. Release under that one."),
    )


def handles_as(own: Terms, other: Terms) -> bool:
    """Whether a release under ``own`` is handled as strictly as ``other`` asks for."""
    return HANDLING.isdisjoint(loosened(own, other))


def can_leave_joined(*, permitted: bool, as_strict: bool, is_pool: bool = False) -> Verdict:
    """Each table of a join may be linked with the other, or each of a pool be pooled, and every agreement about them is kept in how copies are handled."""
    reason = LinkingRefusal.POOLING if is_pool else LinkingRefusal.LINKING
    return Verdict.of({reason: permitted, LinkingRefusal.HANDLING: as_strict})
