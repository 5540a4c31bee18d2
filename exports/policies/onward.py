"""What must be true for a recipient to pass on what it received, to another organization that the provider named."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.terms import Onward, Terms
from agreements.uses import Refusal as UseRefusal
from entente.core.verdicts import Verdict
from exports.policies.linking import LinkingRefusal, handles_as
from exports.policies.releases import Refusal


class OnwardRefusal(models.TextChoices):
    """Why nothing is passed on, in words on which a data steward can act."""

    TWICE = "onward.twice", _("What was passed on to your organization is not passed on again. Ask its provider.")
    ELSEWHERE = (
        "onward.elsewhere",
        _("What was passed on rests with its provider’s node: it is passed on there, and no copy rests elsewhere."),
    )
    UNCONFIRMED = (
        "onward.unconfirmed",
        _("The node of whoever passed it on has not confirmed in time that its agreement still stands."),
    )
    BEYOND_FIRST = (
        "onward.beyond_first",
        _("What is passed on cannot be had longer than what your organization received."),
    )
    OTHER_RELEASE = "onward.other_release", _("It is not what the organization received that passed it on.")
    NOT_OPEN = "onward.not_open", _("Somebody has decided about it already.")
    OWN = "onward.own", _("You opened it. A second person of your organization must approve it.")


def lets_pass_on(terms: Terms, *, recipient: str) -> Verdict:
    """The provider's agreement names the organization to which data would be passed on."""
    return Verdict.of({UseRefusal.ONWARD: terms.onward == Onward.NAMED and recipient in terms.onward_to})


def handles_onward(under: Terms, first: Terms) -> Verdict:
    """The agreement under which it is passed on is as strict as the provider's in how copies are handled."""
    return Verdict.of({LinkingRefusal.HANDLING: handles_as(under, first)})


def is_of_release(*, is_same: bool) -> Verdict:
    """The access from which it was passed on is one to the same release."""
    return Verdict.of({OnwardRefusal.OTHER_RELEASE: is_same})


def is_confirmed_onward(*, confirmed: bool) -> Verdict:
    """Whoever passed it on lives here, or its node has confirmed that the agreement under which it did still stands, and that word has not lapsed."""
    return Verdict.of({OnwardRefusal.UNCONFIRMED: confirmed})


def can_pass_on(*, is_available: bool, is_first: bool, is_here: bool, within_first: bool) -> Verdict:
    """What would be passed on came from its provider, rests here, and ends with the first access at the latest.

    Args:
        is_available: the release was published.
        is_first: the access is one that the provider gave.
        is_here: the provider lives on this node, and so does the recipient, or its node asked here.
        within_first: its last day is no later than that of the first access.
    """
    return Verdict.of(
        {
            Refusal.NOT_AVAILABLE: is_available,
            OnwardRefusal.TWICE: is_first,
            OnwardRefusal.ELSEWHERE: is_here,
            OnwardRefusal.BEYOND_FIRST: within_first,
        }
    )


def can_approve_onward(*, is_open: bool, by_another: bool) -> Verdict:
    """It waits for a second person, and she is one."""
    return Verdict.of({OnwardRefusal.NOT_OPEN: is_open, OnwardRefusal.OWN: by_another})
