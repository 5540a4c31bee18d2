"""The life of an agreement."""

from __future__ import annotations

from dataclasses import replace

from django.db import models
from django.utils.translation import pgettext_lazy

from entente.core.transitions import Transition


class AgreementStatus(models.TextChoices):
    DRAFT = "draft", pgettext_lazy("agreement", "Draft")
    PROPOSED = "proposed", pgettext_lazy("agreement", "Proposed")
    SCHEDULED = "scheduled", pgettext_lazy("agreement", "Signed, in force later")
    DORMANT = "dormant", pgettext_lazy("agreement", "Armed, dormant")
    ACTIVE = "active", pgettext_lazy("agreement", "Active")
    SUSPENDED = "suspended", pgettext_lazy("agreement", "Suspended")
    SUPERSEDED = "superseded", pgettext_lazy("agreement", "Replaced")
    TERMINATED = "terminated", pgettext_lazy("agreement", "Terminated")
    EXPIRED = "expired", pgettext_lazy("agreement", "Expired")
    WITHDRAWN = "withdrawn", pgettext_lazy("agreement", "Withdrawn")


S = AgreementStatus

TRANSITIONS = (
    Transition(S.DRAFT, S.PROPOSED, "agreements.change_agreement", "agreement.proposed"),
    Transition(S.DRAFT, S.WITHDRAWN, "agreements.change_agreement", "agreement.withdrawn"),
    Transition(S.DRAFT, S.ACTIVE, "agreements.sign_agreement", "agreement.entry_confirmed"),
    Transition(S.PROPOSED, S.DRAFT, "agreements.sign_agreement", "agreement.returned"),
    Transition(S.PROPOSED, S.ACTIVE, "agreements.sign_agreement", "agreement.activated"),
    Transition(S.PROPOSED, S.SCHEDULED, "agreements.sign_agreement", "agreement.scheduled"),
    Transition(S.SCHEDULED, S.ACTIVE, None, "agreement.activated"),
    Transition(S.SCHEDULED, S.WITHDRAWN, None, "agreement.called_off"),
    Transition(S.PROPOSED, S.DORMANT, "agreements.sign_agreement", "agreement.armed"),
    Transition(S.DORMANT, S.ACTIVE, "agreements.suspend_agreement", "agreement.awakened"),
    Transition(S.ACTIVE, S.DORMANT, None, "agreement.stood_down"),
    Transition(S.SUSPENDED, S.DORMANT, None, "agreement.stood_down"),
    Transition(S.DORMANT, S.SUPERSEDED, None, "agreement.superseded"),
    Transition(S.DORMANT, S.TERMINATED, "agreements.suspend_agreement", "agreement.terminated"),
    Transition(S.DORMANT, S.EXPIRED, None, "agreement.expired"),
    Transition(S.ACTIVE, S.SUSPENDED, "agreements.suspend_agreement", "agreement.suspended"),
    Transition(S.SUSPENDED, S.ACTIVE, "agreements.suspend_agreement", "agreement.resumed"),
    Transition(S.ACTIVE, S.SUPERSEDED, None, "agreement.superseded"),
    Transition(S.ACTIVE, S.TERMINATED, "agreements.suspend_agreement", "agreement.terminated"),
    Transition(S.SUSPENDED, S.TERMINATED, "agreements.suspend_agreement", "agreement.terminated"),
    Transition(S.ACTIVE, S.EXPIRED, None, "agreement.expired"),
    Transition(S.SUSPENDED, S.EXPIRED, None, "agreement.expired"),
)

BY_MESSAGE = (
    *(replace(row, permission=None) for row in TRANSITIONS),
    # A stop and an order of the home may meet on their way: the stricter wins.
    Transition(S.PROPOSED, S.TERMINATED, None, "agreement.terminated"),
    Transition(S.SCHEDULED, S.TERMINATED, None, "agreement.terminated"),
    Transition(S.EXPIRED, S.TERMINATED, None, "agreement.terminated"),
    Transition(S.SUSPENDED, S.SUPERSEDED, None, "agreement.superseded"),
    Transition(S.PROPOSED, S.WITHDRAWN, None, "agreement.withdrawn"),
)
"""The moves that the worker makes by the verified word of another node, in whose people's place no permission is asked."""
