"""What must be true for a request of a person to be recorded, and for its answer."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict

MOST_A_DAY: Final = 100
"""How often a day people of an organization may have an identifier looked up in one series."""


class RightsRefusal(models.TextChoices):
    """Why not, in words on which a data steward or privacy officer can act."""

    NO_COLUMN = (
        "rights.no_column",
        _(
            "No column of this series holds numbers of persons, so nobody can be recognized in it. Remove the person’s rows from your file before you upload the "
            "next version."
        ),
    )
    TOO_MANY = "rights.too_many", _("Identifiers were looked up in this series a hundred times today. Go on tomorrow.")
    ANSWERED = "rights.answered", _("The answer is on record already.")
    NOT_READ = "rights.not_read", _("The worker has not looked for the person yet. Record the answer in a minute.")


def can_name_person(*, has_column: bool, today: int) -> Verdict:
    """The series can tell one person from another, and was not asked about too many. ``today``: how many identifiers were entered since midnight."""
    return Verdict.of({RightsRefusal.NO_COLUMN: has_column, RightsRefusal.TOO_MANY: today < MOST_A_DAY})


def can_record_answer(*, is_answered: bool, is_under_way: bool) -> Verdict:
    """Nobody has answered yet, and what the worker has to do for it is done."""
    return Verdict.of({RightsRefusal.ANSWERED: not is_answered, RightsRefusal.NOT_READ: not is_under_way})
