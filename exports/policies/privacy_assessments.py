"""What must be true for a privacy assessment of a flow to be signed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict

MOST_DAYS: Final = 731
"""Until the review: two years and no more."""


class AssessmentRefusal(models.TextChoices):
    """Why an assessment is not signed, in words on which a data steward can act."""

    ENDED = "assessment.ended", _("The agreement has ended. There is nothing to assess any more.")
    UNANSWERED = "assessment.unanswered", _("A question is not answered yet.")
    OWN_ANSWERS = (
        "assessment.own_answers",
        _("You wrote every answer. Whoever signs is another person: the head of the institution, or her delegate."),
    )
    REVIEW = "assessment.review", _("The review must be after today, and within two years.")
    DELEGATION = (
        "assessment.delegation",
        _("A delegate names the delegation in writing. The head of the institution names none."),
    )


def can_sign_assessment(
    *, has_ended: bool, unanswered: int, is_only_author: bool, is_alone: bool, review_on: date, today: date, names_delegation: bool, is_delegate: bool
) -> Verdict:  # fmt: skip
    """Every question is answered, and a second person signs.

    Args:
        is_only_author: whoever signs wrote all answers herself.
        is_alone: nobody else of the organization could have written them.
    """
    return Verdict.of(
        {
            AssessmentRefusal.ENDED: not has_ended,
            AssessmentRefusal.UNANSWERED: unanswered == 0,
            AssessmentRefusal.OWN_ANSWERS: not is_only_author or is_alone,
            AssessmentRefusal.REVIEW: today < review_on <= today + timedelta(days=MOST_DAYS),
            AssessmentRefusal.DELEGATION: names_delegation == is_delegate,
        }
    )
