"""What must be true of a webhook before anything is sent to it, and when an event is given up."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict

GIVE_UP_AFTER: Final = timedelta(hours=12)
_FIRST_PAUSE: Final = timedelta(seconds=10)
_LONGEST_PAUSE: Final = timedelta(hours=1)


class Refusal(models.TextChoices):
    ADDRESS = "webhook.address", _("A webhook’s address begins with https:// and leads to a public server.")
    ENDED = "webhook.ended", _("The webhook has ended. Make a new one.")
    NO_STORE = (
        "inbox.no_store",
        _(
            "Files can be left only in a bucket of the organization’s own. A data steward names it on the organization’s page."
        ),
    )


def can_send_to(*, is_https: bool, is_public: bool, is_allowed_here: bool) -> Verdict:
    """The address leads to no inner server. ``is_allowed_here``: this machine, where the operator allows that."""
    return Verdict.of({Refusal.ADDRESS: is_allowed_here or (is_https and is_public)})


def can_begin_again(*, ended: bool) -> Verdict:
    """Something is still sent."""
    return Verdict.of({Refusal.ENDED: not ended})


def can_watch(*, has_own_store: bool) -> Verdict:
    """The organization can write into the bucket itself."""
    return Verdict.of({Refusal.NO_STORE: has_own_store})


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts: each pause twice the one before, an hour at most.

    >>> [int(pause_after(number).total_seconds()) for number in (1, 2, 3, 9, 60)]
    [10, 20, 40, 2560, 3600]
    """
    doublings: int = min(attempts - 1, 20)
    return min(_FIRST_PAUSE * (1 << doublings), _LONGEST_PAUSE)


def is_given_up(failing_since: datetime, *, now: datetime) -> bool:
    """Twelve hours of failing are enough. An address that still fails then loses each event at its first refusal."""
    return now - failing_since >= GIVE_UP_AFTER
