"""What must hold before a file of another node is asked for. What the agreement allows is judged by the one rule, ``may_use``."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict

LEASE: Final = timedelta(hours=24)
"""So long at most a node passes files on without a word from the one that released them."""
SKEW: Final = timedelta(minutes=1)
"""So much the clocks of this node's own machines may differ."""


class Refusal(models.TextChoices):
    """Why a file of another node is not fetched."""

    NOT_VERIFIED = (
        "remote.not_verified",
        _("What the other node announced has not been verified yet, or does not fit what it sent."),
    )
    LEASE_OVER = (
        "remote.lease_over",
        _("The other node has not renewed this access. Nothing is fetched until it does; ask its stewards."),
    )
    NODE_NOT_TRUSTED = (
        "remote.node_not_trusted",
        _("The other node is suspended, has left the network, or was blocked here."),
    )
    CLOCK_TURNED_BACK = (
        "remote.clock_turned_back",
        _("The clock of this server was turned back. Whoever runs it must set it right first."),
    )
    AGREEMENT_DIFFERS = (
        "remote.agreement_differs",
        _("It was released under another text of the agreement than the one that is kept here."),
    )


def can_fetch(
    *, verified: bool, lease_until: datetime, trusted: bool, unchanged: bool, now: datetime, latest: datetime | None
) -> Verdict:
    """Whether this node passes a request on.

    Args:
        trusted: the other node.
        unchanged: it was released under the very text that is kept here.
        latest: the latest moment that this node's audit trail has seen: a clock turned back prolongs nothing.
    """
    return Verdict.of(
        {
            Refusal.NOT_VERIFIED: verified,
            Refusal.LEASE_OVER: now < lease_until,
            Refusal.NODE_NOT_TRUSTED: trusted,
            Refusal.CLOCK_TURNED_BACK: latest is None or now + SKEW >= latest,
            Refusal.AGREEMENT_DIFFERS: unchanged,
        }
    )
