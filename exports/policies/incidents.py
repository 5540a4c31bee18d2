"""What must be true for an incident to change, to be told of, and to be closed."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from entente.core.verdicts import Verdict


class IncidentRefusal(models.TextChoices):
    """Why not, in words on which a data steward or privacy officer can act."""

    CLOSED = "incident.closed", _("The incident is closed. What happens later is an incident of its own.")
    CLOSING = "incident.closing", _("The incident waits to be closed. Take that back first.")
    NOT_ASSESSED = "incident.not_assessed", _("The risk has not been assessed yet.")
    OWED = "incident.owed", _("A notice is still owed. Record that it was given, or why it is not owed.")
    NOT_OWED = "incident.not_owed", _("No such notice is owed, or it was recorded already.")
    NOT_CLOSING = "incident.not_closing", _("Nobody has proposed to close the incident.")
    OWN = "incident.own", _("You proposed to close it. A second person must close it.")


def can_change_incident(*, is_closed: bool, is_closing: bool) -> Verdict:
    """It is open, and nobody has proposed to close it."""
    return Verdict.of({IncidentRefusal.CLOSED: not is_closed, IncidentRefusal.CLOSING: is_closed or not is_closing})


def can_record_notice(*, is_owed: bool) -> Verdict:
    """It is owed, and was not given."""
    return Verdict.of({IncidentRefusal.NOT_OWED: is_owed})


def can_propose_closing(*, is_assessed: bool, owed: int) -> Verdict:
    """The risk was assessed, and all who are to be told were. ``owed``: how many were not."""
    return Verdict.of({IncidentRefusal.NOT_ASSESSED: is_assessed, IncidentRefusal.OWED: owed == 0})


def can_close_incident(*, is_closing: bool, by_another: bool, owed: int) -> Verdict:
    """Somebody else proposed it, and nothing came to be owed since."""
    return Verdict.of(
        {
            IncidentRefusal.NOT_CLOSING: is_closing,
            IncidentRefusal.OWN: by_another,
            IncidentRefusal.OWED: owed == 0,
        }
    )
