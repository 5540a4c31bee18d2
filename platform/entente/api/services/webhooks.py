"""Make a webhook, end it, and let it begin again from an event."""

from __future__ import annotations

import base64
import os
import uuid
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db import transaction

from entente.api import policies
from entente.api.models import Webhook
from entente.api.queries import last_number
from entente.api.webhooks.delivery import SECRET_PREFIX
from entente.api.webhooks.secrets import wrapped_secret
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.organizations.models import Organization, User
from entente.vault import s3
from exports.permissions import may_make_keys
from exports.states import KeyScope


@dataclass(frozen=True, slots=True)
class WebhookWanted:
    """Where events go. ``events``: codes, all where empty; ``dataset``: what is about this series alone."""

    name: str
    url: str
    events: tuple[str, ...] = ()
    dataset: Dataset | None = None


def make_webhook(organization: Organization, wanted: WebhookWanted, *, by: User, now: datetime) -> tuple[Webhook, str]:
    """A webhook that sends what happens from now on, and the secret that signs it, which is told once."""
    address = policies.can_send_to(
        is_https=wanted.url.startswith("https://"),
        is_public=s3.is_public(wanted.url),
        is_allowed_here=settings.WEBHOOKS_TO_THIS_MACHINE and s3.is_loopback(wanted.url),
    )
    verdict = may_make_keys(by, organization, [KeyScope.EVENTS]) & address
    require(verdict, subject=organization, organization_id=organization.pk)
    secret = os.urandom(32)
    with transaction.atomic():
        webhook = Webhook(
            organization=organization,
            name=wanted.name,
            url=wanted.url,
            events=list(wanted.events),
            dataset=wanted.dataset,
            made_by=by,
            made_at=now,
            cursor=last_number(),
        )
        webhook.secret = wrapped_secret(webhook.pk, secret)
        webhook.save(force_insert=True)
        facts = {"dataset_id": str(wanted.dataset.pk)} if wanted.dataset else {}
        record(
            "webhook.made", by=by, subject=webhook, organization_id=organization.pk, events=list(wanted.events), **facts
        )
    return webhook, SECRET_PREFIX + base64.b64encode(secret).decode()


@transaction.atomic
def end_webhook(webhook_id: uuid.UUID, *, by: User, now: datetime) -> Webhook:
    """Nothing more is sent."""
    webhook = _locked(webhook_id, by=by)
    if webhook.ended_at is None:
        webhook.ended_at = now
        webhook.save(update_fields=["ended_at"])
        record("webhook.ended", by=by, subject=webhook, organization_id=webhook.organization_id)
    return webhook


@transaction.atomic
def begin_again(webhook_id: uuid.UUID, number: int, *, by: User) -> Webhook:
    """Send everything from this event on once more, in its order."""
    webhook = _locked(webhook_id, by=by)
    verdict = policies.can_begin_again(ended=webhook.ended_at is not None)
    require(verdict, subject=webhook, organization_id=webhook.organization_id)
    webhook.cursor = min(webhook.cursor, number - 1)
    webhook.attempts, webhook.failing_since, webhook.next_attempt_at, webhook.error_code = 0, None, None, ""
    webhook.save()
    webhook.dead_letters.filter(number__gte=number).delete()
    record("webhook.began_again", by=by, subject=webhook, organization_id=webhook.organization_id, number=number)
    return webhook


def _locked(webhook_id: uuid.UUID, *, by: User) -> Webhook:
    webhook = Webhook.objects.select_for_update(of=("self",)).select_related("organization").get(pk=webhook_id)
    verdict = may_make_keys(by, webhook.organization, [KeyScope.EVENTS])
    require(verdict, subject=webhook, organization_id=webhook.organization_id)
    return webhook
