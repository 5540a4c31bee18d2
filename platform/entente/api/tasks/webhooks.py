"""Events go out in their order, each at least once; what an address does not take in twelve hours is set aside."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.api import policies
from entente.api.models import DeadLetter, Webhook
from entente.api.queries import Happened, Reader, events_after, last_number, shown
from entente.api.webhooks.delivery import body_of, post, signed_headers
from entente.api.webhooks.secrets import context_of, secret_of
from entente.audit.failures import ends_by_itself
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.errors import Failed
from entente.organizations.notices import notify
from entente.vault.keys.rings import Kind
from entente.vault.keys.wrapped import Column, wrapped_in

logger = logging.getLogger(__name__)
BATCH = 100
LEASE = timedelta(minutes=30)  # longer than a batch of addresses that are slow to refuse
GONE = 410

wrapped_in(Column("api.Webhook", "secret", Kind.STORE, lambda webhook: context_of(webhook.pk)))


@app.periodic(cron="* * * * * */5")  # the sixth field is seconds
@app.task(name="api.send_webhooks", queue="default", queueing_lock="api.send_webhooks")
def send_webhooks(timestamp: int) -> None:
    """Hand over a job for each webhook that has something to send and may try now."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for webhook_id in _due(now).values_list("pk", flat=True):
        defer("api.send_webhook", webhook_id=str(webhook_id))


ends_by_itself("api.send_webhook", reason="api.send_webhooks hands it over again while there is something to send.")


@app.task(name="api.send_webhook", queue="background")
def send_webhook(webhook_id: str) -> None:
    """Send what follows the last event that was taken, until one is refused. Two workers never send for the same webhook."""
    now = timezone.now()
    leased = _due(now).filter(pk=UUID(webhook_id)).update(leased_until=now + LEASE)
    if not leased:
        return
    webhook = Webhook.objects.select_related("made_by", "organization").get(pk=UUID(webhook_id))
    try:
        _send(webhook)
    finally:
        Webhook.objects.filter(pk=webhook.pk).update(leased_until=None)


def _send(webhook: Webhook) -> None:
    end = last_number()
    reader = Reader(webhook.organization_id, webhook.made_by, webhook.dataset_id)
    happened = events_after(reader, webhook.cursor, limit=BATCH)
    for entry in happened:
        is_wanted = not webhook.events or entry.event.event in webhook.events
        if is_wanted and not _taken(webhook, entry):
            return
        _advance(webhook, entry.number)
    if len(happened) < BATCH:
        _advance(webhook, end)


def _taken(webhook: Webhook, happened: Happened) -> bool:
    """Whether to go on: the address took it, or it was set aside."""
    now = timezone.now()
    body = body_of(happened.event.event, happened.event.at, shown(happened))
    headers = signed_headers(secret_of(webhook), f"{settings.NODE_ID}.{happened.number}", body, now=now)
    try:
        status = post(webhook.url, body, headers)
        code = "" if 200 <= status < 300 else f"webhook.http_{status}"
    except Failed as failure:
        status, code = 0, failure.code_given
    if not code:
        webhook.attempts, webhook.failing_since, webhook.next_attempt_at, webhook.error_code = 0, None, None, ""
        webhook.delivered_at = now
        webhook.save(update_fields=["attempts", "failing_since", "next_attempt_at", "error_code", "delivered_at"])
        return True
    logger.warning("a webhook did not take an event: %s", code)
    return _refused(webhook, happened, code, gone=status == GONE, now=now)


def _refused(webhook: Webhook, happened: Happened, code: str, *, gone: bool, now: datetime) -> bool:
    webhook.attempts += 1
    webhook.failing_since = webhook.failing_since or now
    webhook.error_code = code
    if gone:  # the receiver says that it wants nothing more
        webhook.ended_at = now
        webhook.save()
        record("webhook.ended", by=None, subject=webhook, organization_id=webhook.organization_id)
        notify([webhook.made_by], "webhook.ended", webhook)
        return False
    given_up = policies.is_given_up(webhook.failing_since, now=now)
    if given_up:
        DeadLetter.objects.get_or_create(
            webhook=webhook,
            number=happened.number,
            defaults={"event": happened.event.event, "error_code": code, "given_up_at": now},
        )
        notify([webhook.made_by], "webhook.gave_up", webhook)
        webhook.attempts = 0
    webhook.next_attempt_at = None if given_up else now + policies.pause_after(webhook.attempts)
    webhook.save(update_fields=["attempts", "failing_since", "error_code", "next_attempt_at"])
    return given_up


def _advance(webhook: Webhook, number: int) -> None:
    """Unless someone let it begin again meanwhile."""
    if number > webhook.cursor:
        moved = Webhook.objects.filter(pk=webhook.pk, cursor=webhook.cursor).update(cursor=number)
        webhook.cursor = number if moved else webhook.cursor


def _due(now: datetime) -> QuerySet[Webhook]:
    free = Q(leased_until=None) | Q(leased_until__lt=now)
    may_try = Q(next_attempt_at=None) | Q(next_attempt_at__lte=now)
    return Webhook.objects.filter(free, may_try, ended_at=None, made_by__is_active=True, cursor__lt=last_number())
