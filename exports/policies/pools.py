"""What must be true before rows are offered to be pooled with those of other organizations, before that is confirmed, and before they are taken back."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class PoolRefusal(models.TextChoices):
    """Why not."""

    NO_AGREEMENT = (
        "pool.no_agreement",
        _(
            "No agreement in force lets these rows be pooled with those of other organizations. One that all of them sign must say who holds the pooled table."
        ),
    )
    RELEASED = (
        "pool.released",
        _("This version was released by itself. Its rows do not leave a second time in a pool."),
    )
    NOT_OFFERED = "pool.not_offered", _("This version is not offered to be pooled with rows of other organizations.")
    CONFIRMED = "pool.confirmed", _("A second person has confirmed this offer already.")
    OWN_OFFER = (
        "pool.own_offer",
        _(
            "Whoever uploaded the rows or offered them cannot confirm that. Someone else of the organization, or of whoever supplies its second person, must."
        ),
    )
    OTHER_SIDE = (
        "pool.other_side",
        _("Your organization takes part in the same pool itself. It confirms no offer of another one."),
    )
    LEFT = (
        "pool.left",
        _("What was pooled was released. Suspend or end the agreement: access then stops at once."),
    )


def can_offer(*, is_covered: bool, released: bool) -> Verdict:
    """An agreement in force lets the rows be pooled, and they did not leave by themselves."""
    return Verdict.of({PoolRefusal.NO_AGREEMENT: is_covered, PoolRefusal.RELEASED: not released})


def can_confirm_offer(
    *, is_offered: bool, is_confirmed: bool, is_another: bool, is_outside: bool, is_covered: bool
) -> Verdict:
    """The rows are offered, the agreement still lets them, and a second person confirms who took no part and is on no other side."""
    return Verdict.of(
        {
            PoolRefusal.NOT_OFFERED: is_offered,
            PoolRefusal.CONFIRMED: not is_confirmed,
            PoolRefusal.OWN_OFFER: is_another,
            PoolRefusal.OTHER_SIDE: is_outside,
            PoolRefusal.NO_AGREEMENT: is_covered,
        }
    )


def can_take_back_offer(*, is_offered: bool, released: bool) -> Verdict:
    """The rows are offered or pooled, and what was pooled did not leave yet."""
    return Verdict.of({PoolRefusal.NOT_OFFERED: is_offered, PoolRefusal.LEFT: not released})
