"""An agreement comes into force with its last signature; one whose parties live on several nodes once every node has verified every one."""

from __future__ import annotations

from datetime import datetime

from agreements.models import Agreement
from agreements.queries.nodes import spans_nodes
from agreements.states import AgreementStatus
from agreements.tasks.activation import activate
from entente.audit.jobs import defer
from entente.organizations.models import User


def activate_if_signed(agreement: Agreement, *, by: User, now: datetime) -> None:
    """With the last signature, and the consent of communities, it comes into force (``tasks.activation``)."""
    if not spans_nodes(agreement):
        activate(agreement, by=by, now=now)


def activate_once_assessed(agreement: Agreement, *, now: datetime) -> None:
    """One that every party has signed waits where an assessment lapsed since; with the next one it comes into force, by the signatures that it has:
    who assesses may be somebody who signs no agreements."""
    if agreement.status != AgreementStatus.PROPOSED:
        return
    if spans_nodes(agreement):
        defer("federation.activate_agreement", lineage=str(agreement.lineage))
    else:
        activate(agreement, by=None, now=now)
