"""What the nodes of the other parties are to be told: noted in the transaction of what happened, written by a job."""

from __future__ import annotations

from typing import Final

from agreements.formats.counters import Entry, about_of
from agreements.models import Agreement, Announcement
from agreements.queries.nodes import following_nodes, spans_nodes
from entente.audit.jobs import defer
from entente.organizations.models import Organization

FOLLOWED: Final = frozenset({"agreement.suspended", "agreement.resumed", "agreement.terminated"})
"""What nodes are told that only follow an agreement."""


def announce(agreement: Agreement, kind: str, **facts: str | bool | int | None) -> None:
    """Have a message of ``kind`` sent to the nodes that it concerns; nothing for an agreement whose parties all live here, and that nobody follows.

    Args:
        agreement: locked, so that announcements of one agreement have the order in which things happened.
        facts: identifiers and words of parties; the rest the message takes from the rows as they are when it is written.
    """
    if spans_nodes(agreement) or (kind in FOLLOWED and following_nodes(agreement)):
        Announcement.objects.create(agreement=agreement, kind=kind, facts=facts)
        defer("after.agreement_announced", agreement_id=str(agreement.pk))


def announce_change(entry: Entry, agreement: Agreement) -> None:
    """Have other nodes told of what was proposed or remarked here, once they know the draft."""
    if agreement.proposed_at is not None:
        facts = {"about": about_of(entry), "change": str(entry.pk), "digest": agreement.digest()}
        announce(agreement, "agreement.change_proposed", **facts)


def announce_answer(entry: Entry, agreement: Agreement, *, organization: Organization) -> None:
    """Have them told what became of it, by whose decision."""
    if agreement.proposed_at is not None:
        facts = {"about": about_of(entry), "change": str(entry.pk), "organization": str(organization.pk)}
        announce(agreement, "agreement.change_answered", **facts)
