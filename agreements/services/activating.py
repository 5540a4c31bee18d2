"""An agreement comes into force with its last signature; one whose parties live on several nodes once every node has verified every one."""

from __future__ import annotations

from datetime import datetime

from agreements.models import Agreement
from agreements.queries.nodes import spans_nodes
from agreements.tasks.activation import activate
from entente.organizations.models import User


def activate_if_signed(agreement: Agreement, *, by: User, now: datetime) -> None:
    """With the last signature, and the consent of communities, it comes into force (``tasks.activation``)."""
    if not spans_nodes(agreement):
        activate(agreement, by=by, now=now)
