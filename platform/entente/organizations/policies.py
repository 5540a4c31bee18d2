"""What must be true before a role is taken from someone, or a first password given to her."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict
from entente.organizations.roles import Role


class Refusal(models.TextChoices):
    LAST_STEWARD = (
        "member.last_steward",
        _("This is the organization’s last data steward. Give the role to someone else first."),
    )
    HAS_ACCOUNT = (
        "member.has_account",
        _(
            "This person has signed in before, or belongs to another organization too: only she can change her password."
        ),
    )


def can_take_role(role: str, *, stewards: int) -> Verdict:
    """An organization that has data stewards keeps one. ``stewards``: how many it has now."""
    return Verdict.of({Refusal.LAST_STEWARD: role != Role.DATA_STEWARD or stewards > 1})


def can_give_link(*, has_password: bool, has_signed_in: bool, belongs_elsewhere: bool) -> Verdict:
    """A link that sets a password opens the account: it is made only for one that nobody has used and no one else vouches for."""
    return Verdict.of({Refusal.HAS_ACCOUNT: not (has_password or has_signed_in or belongs_elsewhere)})
