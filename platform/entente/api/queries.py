"""The feed of events, read from the node's log: numbers without gaps, so that nothing that is committed late can be missed."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from entente.api.models import DeadLetter, Webhook
from entente.audit.models import AuditEvent, LogHead
from entente.core.prepared import Prepared
from entente.organizations.models import Organization, User
from exports import permissions
from exports.events import EVENTS
from exports.models import AccessKey, Entitlement

SEEN_BY_RECIPIENTS: Final = tuple(row.code for row in EVENTS if row.recipients_see)
"""What a provider does that its recipient learns of, about the recipient's own access."""
SPAN: Final = 20_000
"""Leaves that are looked through at a time."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For which organization events are read, in whose name, and about which series (all where ``None``)."""

    organization_id: uuid.UUID
    by: User
    dataset_id: uuid.UUID | None = None

    @classmethod
    def of(cls, key: AccessKey) -> Reader:
        """Who a key reads for."""
        return cls(key.organization_id, key.made_by, key.dataset_id)


@dataclass(frozen=True, slots=True)
class Happened:
    """An event and its number in the log. ``facts``: what this reader is told of it."""

    number: int
    event: AuditEvent
    facts: dict[str, Any]


_EVENTS: Final = """
    SELECT event.*, leaf.number FROM audit_logleaf AS leaf JOIN audit_auditevent AS event ON event.id = leaf.event_id
    WHERE leaf.number > %(after)s AND leaf.number <= %(upto)s AND (
        event.event = ANY(%(told)s) AND event.subject_id = ANY(%(about)s::uuid[])
        OR %(own)s AND event.organization_id = %(organization)s
            AND (%(dataset)s::uuid IS NULL OR event.subject_id = %(dataset)s OR event.facts ->> 'dataset_id' = %(dataset)s::text)
    )
    ORDER BY leaf.number LIMIT %(limit)s
"""  # an event holds no key of its leaf, so that no queryset joins them


def events_after(reader: Reader, after: int, *, limit: int) -> list[Happened]:
    """The next events for this reader, in their order; those of the whole log up to its last head are looked through."""
    received = _RECEIVED.all(by=reader.by.pk, organization=reader.organization_id)
    about = [pk for pk, dataset in received if reader.dataset_id in (None, dataset)]
    wanted = {
        "told": list(SEEN_BY_RECIPIENTS),
        "about": about,
        "own": reader.by.may("organizations.view_audit", Organization(pk=reader.organization_id)),
        "organization": reader.organization_id,
        "dataset": reader.dataset_id,
    }
    end, events = last_number(), list[Any]()
    while after < end and len(events) < limit:
        upto = min(after + SPAN, end)
        parameters = {**wanted, "after": after, "upto": upto, "limit": limit - len(events)}
        events += AuditEvent.objects.raw(_EVENTS, parameters)
        after = upto
    others = {event.pk: event.subject_id for event in events if event.organization_id != reader.organization_id}
    known = _identifiers(others.values())
    return [
        Happened(event.number, event, known[others[event.pk]] if event.pk in others else dict(event.facts))
        for event in events
    ]


def _identifiers(entitlements: Collection[uuid.UUID]) -> dict[uuid.UUID, dict[str, Any]]:
    """What a recipient is told of a provider's act: the identifiers that she knows anyway. Of its own trail it is told all."""
    if not entitlements:
        return {}
    rows = Entitlement.objects.filter(pk__in=entitlements).values_list(
        "pk", "release_id", "release__run__version__dataset_id", "release__run__version__number"
    )
    return {
        pk: {"entitlement_id": str(pk), "release_id": str(release), "dataset_id": str(dataset), "version": version}
        for pk, release, dataset, version in rows
    }


_RECEIVED: Final = Prepared(
    lambda by, organization: (
        permissions.entitlements_addressed_to(User(pk=by))
        .filter(recipient=organization)
        .values_list("pk", "release__run__version__dataset_id")
    ),
    by=uuid.UUID,
    organization=uuid.UUID,
)
_LAST: Final = Prepared(lambda: LogHead.objects.order_by("-size").values_list("size")[:1])


def last_number() -> int:
    """The number of the last event that has its place in the log; -1 where none has."""
    return next((size - 1 for (size,) in _LAST.all()), -1)


def shown(happened: Happened) -> dict[str, Any]:
    """As the API and webhooks show it."""
    event = happened.event
    return {
        "number": happened.number,
        "at": event.at,
        "event": event.event,
        "refused": event.refused,
        "organization": event.organization_id,
        "subject_type": event.subject_type,
        "subject": event.subject_id,
        "facts": happened.facts,
    }


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """A webhook as its list shows it."""

    webhook: Webhook
    tone: str
    label: Promise

    @property
    def dead_letters(self) -> list[DeadLetter]:
        """The newest of what was set aside."""
        return list(self.webhook.dead_letters.all())[:10]


def webhook_rows(webhooks: QuerySet[Webhook]) -> list[WebhookRow]:
    """Webhooks and how they fare, the newest first."""
    return [_row(webhook) for webhook in webhooks]


def _row(webhook: Webhook) -> WebhookRow:
    if webhook.ended_at is not None:
        return WebhookRow(webhook, "stopped", pgettext_lazy("webhook", "Ended"))
    if webhook.failing_since is not None:
        return WebhookRow(webhook, "danger", pgettext_lazy("webhook", "Refused, is tried again"))
    if webhook.delivered_at is None:
        return WebhookRow(webhook, "waiting", pgettext_lazy("webhook", "Nothing sent yet"))
    return WebhookRow(webhook, "good", pgettext_lazy("webhook", "Works"))
