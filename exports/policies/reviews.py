"""What must be true before someone decides on an access under review."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class ReviewRefusal(models.TextChoices):
    """In words on which a data steward can act."""

    OWN = "review.own_access", _("Nobody confirms her own access where there is another data steward.")
    DECIDED = "review.decided", _("This has been decided already.")
    OPEN = "review.open", _("A review is under way already. Finish it first.")


def can_decide_access(*, is_own: bool, other_stewards: int, is_open: bool) -> Verdict:
    """Another steward than the one whose access it is, where there is one; once."""
    return Verdict.of({ReviewRefusal.OWN: not is_own or other_stewards == 0, ReviewRefusal.DECIDED: is_open})


def can_open_review(*, is_open: bool) -> Verdict:
    """One review after the other."""
    return Verdict.of({ReviewRefusal.OPEN: not is_open})
