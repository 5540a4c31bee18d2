"""Webhooks: in order, signed, again after a refusal, set aside after twelve hours; never to an inner server, never twice at once."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from django.utils import timezone

from tests.workers import take_all_events

pytestmark = pytest.mark.django_db(transaction=True)


class Receiver:
    """A server that keeps what it is sent, and answers as it is told."""

    def __init__(self) -> None:
        self.status, self.taken, self.refused = 200, list[Any](), 0
        keep = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if keep.status < 300:
                    keep.taken.append((dict(self.headers), body))
                else:
                    keep.refused += 1
                self.send_response(keep.status)
                self.end_headers()

            def log_message(self, *arguments: Any) -> None:
                return

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    @property
    def numbers(self) -> list[int]:
        return [json.loads(body)["data"]["number"] for _, body in self.taken]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = threading.Thread(target=made.server.serve_forever, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()


def send() -> None:
    """What the sequencer and the worker do, without waiting for either."""
    from entente.api.models import Webhook
    from entente.api.tasks import send_webhook

    take_all_events()
    for pk in Webhook.objects.values_list("pk", flat=True):
        send_webhook(str(pk))


def test_events_arrive_signed_in_order_again_and_are_set_aside_after_twelve_hours(
    network: Any,
    dataset: Any,
    receiver: Receiver,
    settings: Any,
    secret_for: Callable[..., str],
    ask: Callable[..., Any],
    client: Any,
) -> None:
    from entente.api.models import DeadLetter, Webhook
    from entente.catalogue.services import create_dataset
    from entente.organizations.models import Notice

    key = secret_for(network.steward, "events")
    wanted = {"name": "Ticketing", "url": receiver.url}
    assert ask(key, "webhooks", wanted).json()["reasons"][0]["code"] == "webhook.address"
    assert ask(key, "webhooks", {**wanted, "url": "https://127.0.0.1/x"}).status_code == 403
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    take_all_events()
    made = ask(key, "webhooks", wanted).json()
    secret = base64.b64decode(made["secret"].removeprefix("whsec_"))

    def happen() -> None:
        create_dataset(owner=network.nonprofit, title_en="x", title_fr="x", kind="contacts", by=network.contributor)

    happen()
    happen()
    send()
    send()  # nothing more has happened

    assert receiver.numbers == sorted(set(receiver.numbers))
    assert [json.loads(body)["type"] for _, body in receiver.taken] == [
        "webhook.made",
        "dataset.created",
        "dataset.created",
    ]
    headers, body = receiver.taken[-1]
    told = {name.lower(): value for name, value in headers.items()}
    signed = f"{told['webhook-id']}.{told['webhook-timestamp']}.".encode() + body
    expected = base64.b64encode(hmac.digest(secret, signed, hashlib.sha256)).decode()
    assert told["webhook-signature"] == f"v1,{expected}"
    assert set(json.loads(body)["data"]["facts"]) == {"kind"}

    receiver.status = 500
    happen()
    happen()
    send()
    send()  # it waits before it tries again
    hook = Webhook.objects.get()
    assert (receiver.refused, hook.attempts, hook.error_code) == (1, 1, "webhook.http_500")
    assert hook.next_attempt_at is not None
    receiver.status = 200
    Webhook.objects.update(next_attempt_at=timezone.now())
    send()
    assert len(receiver.taken) == 5
    assert receiver.numbers == sorted(set(receiver.numbers))  # none was left out, and none came before another

    receiver.status = 503
    happen()
    send()
    Webhook.objects.update(failing_since=timezone.now() - timedelta(hours=13), next_attempt_at=timezone.now())
    send()
    letter = DeadLetter.objects.get()
    assert (letter.event, letter.error_code) == ("dataset.created", "webhook.http_503")
    assert Notice.objects.filter(recipient=network.steward, kind="webhook.gave_up").count() == 1
    receiver.status = 200
    happen()
    send()
    assert len(receiver.taken) == 6  # what follows went on
    again = ask(key, f"webhooks/{made['id']}/again", {"number": letter.number})
    assert again.json()["dead_letters"] == []
    send()
    assert letter.number in receiver.numbers

    Webhook.objects.update(leased_until=timezone.now() + timedelta(minutes=5))
    happen()
    before = len(receiver.taken)
    send()
    assert len(receiver.taken) == before  # another worker is sending
    Webhook.objects.update(leased_until=None)
    receiver.status = 410
    send()
    assert Webhook.objects.get().ended_at is not None
    assert (
        client.delete(f"/api/v1/webhooks/{made['id']}", headers={"Authorization": f"Bearer {key}"}).status_code == 200
    )
    assert ask(key, f"webhooks/{made['id']}/again", {"number": 1}).status_code == 403


def test_webhook_tells_its_own_organization_alone(
    network: Any,
    receiver: Receiver,
    settings: Any,
    accepted: Any,
    secret_for: Callable[..., str],
    ask: Callable[..., Any],
) -> None:
    from exports.services import revoke_entitlement

    settings.WEBHOOKS_TO_THIS_MACHINE = True
    send()
    city = secret_for(network.recipient, "read", "events", of=network.city)
    said = {
        "name": "City",
        "url": receiver.url,
        "dataset": str(accepted.release.dataset.pk),
        "events": ["entitlement.revoked"],
    }
    assert ask(city, "webhooks", said).status_code == 201

    revoke_entitlement(accepted.pk, by=network.steward, reason="Invented reason", now=timezone.now())
    send()

    assert [json.loads(body)["type"] for _, body in receiver.taken] == ["entitlement.revoked"]
    told = receiver.taken[0][1].decode()
    assert "Invented" not in told
    assert json.loads(told)["data"]["facts"]["entitlement_id"] == str(accepted.pk)
    assert str(network.steward.pk) not in told
