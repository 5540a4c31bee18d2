"""The feed of events, read from the node's log: numbers without gaps, so that nothing that is committed late can be missed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from entente.api.models import DeadLetter, Webhook
from entente.audit.models import AuditEvent, LogHead, LogLeaf
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where
from exports import permissions
from exports.models import AccessKey

TOLD_TO_RECIPIENTS: Final = (
    "entitlement.granted", "entitlement.extended", "entitlement.revoked", "delivery.ready", "delivery.erased",
)  # fmt: skip
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


def events_after(reader: Reader, after: int, *, limit: int) -> list[Happened]:
    """The next events for this reader, in their order; those of the whole log up to its last head are looked through."""
    own = organizations_where(reader.by, "organizations.view_audit").filter(pk=reader.organization_id).exists()
    received = permissions.entitlements_addressed_to(reader.by).filter(recipient=reader.organization_id)
    if reader.dataset_id is not None:
        received = received.filter(release__run__version__dataset=reader.dataset_id)
    about = {each.pk: each for each in received.select_related("release__run__version").defer("release__manifest")}
    wanted = Q(event__in=TOLD_TO_RECIPIENTS, subject_id__in=about)
    if own and reader.dataset_id is None:
        wanted |= Q(organization_id=reader.organization_id)
    elif own:
        wanted |= Q(organization_id=reader.organization_id) & _about_series(reader.dataset_id)
    end, found = last_number(), list[Happened]()
    while after < end and len(found) < limit:
        upto = min(after + SPAN, end)
        leaves = dict(LogLeaf.objects.filter(number__gt=after, number__lte=upto).values_list("event_id", "number"))
        events = AuditEvent.objects.filter(
            wanted, pk__in=LogLeaf.objects.filter(number__gt=after, number__lte=upto).values("event_id")
        )
        told = [Happened(leaves[event.pk], event, _facts(event, reader, about)) for event in events]
        found += sorted(told, key=lambda each: each.number)
        after = upto
    return found[:limit]


def last_number() -> int:
    """The number of the last event that has its place in the log; -1 where none has."""
    head = LogHead.objects.order_by("-size").values_list("size", flat=True).first()
    return -1 if head is None else head - 1


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


def _about_series(dataset_id: uuid.UUID | None) -> Q:
    return Q(subject_id=dataset_id) | Q(facts__dataset_id=str(dataset_id))


def _facts(event: AuditEvent, reader: Reader, about: dict[uuid.UUID, Any]) -> dict[str, Any]:
    """All of its own trail; of a provider's act the identifiers that its recipient knows anyway."""
    if event.organization_id == reader.organization_id:
        return dict(event.facts)
    entitlement = about[event.subject_id]  # type: ignore[index]  # what was asked for
    release = entitlement.release
    return {
        "entitlement_id": str(entitlement.pk),
        "release_id": str(release.pk),
        "dataset_id": str(release.run.version.dataset_id),
        "version": release.run.version.number,
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
    return [_row(each) for each in webhooks]


def _row(webhook: Webhook) -> WebhookRow:
    if webhook.ended_at is not None:
        return WebhookRow(webhook, "stopped", pgettext_lazy("webhook", "Ended"))
    if webhook.failing_since is not None:
        return WebhookRow(webhook, "danger", pgettext_lazy("webhook", "Refused, is tried again"))
    if webhook.delivered_at is None:
        return WebhookRow(webhook, "waiting", pgettext_lazy("webhook", "Nothing sent yet"))
    return WebhookRow(webhook, "good", pgettext_lazy("webhook", "Works"))
