"""Webhooks of the organization: made, listed, begun again and ended by scripts as on their page."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Status

from entente.api import services
from entente.api.asking import APIKey, key_of, person
from entente.api.models import Webhook
from entente.api.views.shared import answers
from entente.api.webhooks.schemas import AgainIn, WebhookIn, WebhookMade, WebhookOut
from exports.permissions import datasets_of_programs
from exports.states import KeyScope

router = Router(tags=["Webhooks"])
EVENTS: Final = APIKey(KeyScope.EVENTS)


@router.get("/webhooks", response=answers((200, list[WebhookOut])), auth=EVENTS, summary="Webhooks")
def list_webhooks(request: HttpRequest) -> Any:
    """Those of the organization, ended ones too, and what could not be delivered through each."""
    return [shown_webhook(webhook) for webhook in _hooks(request)]


@router.post("/webhooks", response=answers((201, WebhookMade)), auth=EVENTS, summary="Make a webhook")
def make_webhook(request: HttpRequest, body: WebhookIn) -> Any:
    """From now on events are sent there, in their order, signed by the secret that this answer tells once."""
    key = key_of(request)
    dataset_id = key.dataset_id or body.dataset
    dataset = None if dataset_id is None else get_object_or_404(datasets_of_programs(key.made_by), pk=dataset_id)
    wanted = services.WebhookWanted(body.name, body.url, tuple(body.events), dataset)
    webhook, secret = services.make_webhook(key.organization, wanted, by=key.made_by, now=timezone.now())
    return Status(201, {**shown_webhook(webhook), "secret": secret})


@router.post(
    "/webhooks/{uuid:webhook_id}/again",
    response=answers((200, WebhookOut)),
    auth=EVENTS,
    summary="Send again from an event",
)
def begin_webhook_again(request: HttpRequest, webhook_id: uuid.UUID, body: AgainIn) -> Any:
    """Everything from this event on is sent once more, in its order."""
    webhook = get_object_or_404(_hooks(request), pk=webhook_id)
    return shown_webhook(services.begin_again(webhook.pk, body.number, by=person(request)))


@router.delete("/webhooks/{uuid:webhook_id}", response=answers((200, WebhookOut)), auth=EVENTS, summary="End a webhook")
def end_webhook(request: HttpRequest, webhook_id: uuid.UUID) -> Any:
    """Nothing more is sent."""
    webhook = get_object_or_404(_hooks(request), pk=webhook_id)
    return shown_webhook(services.end_webhook(webhook.pk, by=person(request), now=timezone.now()))


def shown_webhook(webhook: Webhook) -> dict[str, Any]:
    """As the API shows it, without its secret."""
    return {
        "id": webhook.pk,
        "name": webhook.name,
        "url": webhook.url,
        "events": webhook.events,
        "dataset": webhook.dataset_id,
        "made_at": webhook.made_at,
        "ended_at": webhook.ended_at,
        "delivered_at": webhook.delivered_at,
        "failing_since": webhook.failing_since,
        "error_code": webhook.error_code,
        "next": webhook.cursor,
        "dead_letters": [
            {
                "number": letter.number,
                "event": letter.event,
                "error_code": letter.error_code,
                "given_up_at": letter.given_up_at,
            }
            for letter in webhook.dead_letters.all()[:100]
        ],
    }


def _hooks(request: HttpRequest) -> QuerySet[Webhook]:
    key = key_of(request)
    webhooks = Webhook.objects.filter(organization=key.organization_id).prefetch_related("dead_letters")
    return webhooks if key.dataset_id is None else webhooks.filter(dataset=key.dataset_id)
