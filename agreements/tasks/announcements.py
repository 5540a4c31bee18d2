"""What the nodes of the other parties are to be told: noted in the transaction of what happened, written by a job."""

from __future__ import annotations

from agreements.models import Agreement, Announcement
from agreements.queries.nodes import spans_nodes
from entente.audit.jobs import defer


def announce(agreement: Agreement, kind: str, **facts: str | bool | int | None) -> None:
    """Have a message of ``kind`` sent to the nodes that it concerns; nothing for an agreement whose parties all live here.

    Args:
        agreement: locked, so that announcements of one agreement have the order in which things happened.
        facts: identifiers and words of parties; the rest the message takes from the rows as they are when it is written.
    """
    if spans_nodes(agreement):
        Announcement.objects.create(agreement=agreement, kind=kind, facts=facts)
        defer("after.agreement_announced", agreement_id=str(agreement.pk))
