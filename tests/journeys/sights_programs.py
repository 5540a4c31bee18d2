"""Pages about programs and the public catalogue: what anyone may know of a dataset, and what its provider tells."""

from __future__ import annotations

from typing import Any

from django.utils import timezone


def _webhook_sights(stage: Any) -> list[Any]:
    """One that works, one that fails with events set aside; and an inbox with two arrivals."""
    from entente.api.models import Arrival, DeadLetter, Inbox, Webhook
    from tests.journeys.sight import Sight

    steward, now = stage.network.steward, timezone.now()
    said = {"organization": stage.network.nonprofit, "made_by": steward, "made_at": now, "cursor": 0, "secret": b"x"}
    works = Webhook.objects.create(name="Ticketing", url="https://hooks.example.org/a", delivered_at=now, **said)
    fails = Webhook.objects.create(
        name="Archive", url="https://hooks.example.org/b", failing_since=now, next_attempt_at=now, error_code="webhook.http_503",
        events=["delivery.ready"], **said,
    )  # fmt: skip
    letter = {"event": "delivery.ready", "error_code": "webhook.http_503", "given_up_at": now}
    DeadLetter.objects.create(webhook=fails, number=1234, **letter)
    inbox = Inbox.objects.create(dataset=stage.release.dataset, set_by=stage.network.contributor, set_at=now)
    version = stage.release.run.version
    Arrival.objects.create(inbox=inbox, version=version, arrived_at=now, size_bytes=40_000, settled_at=now)
    Arrival.objects.create(inbox=inbox, arrived_at=now, size_bytes=2, error_code="file.empty", settled_at=now)
    return [
        Sight("programs:webhooks", steward),
        Sight("programs:webhooks", stage.network.recipient, state="none"),
        Sight("programs:new_webhook", steward),
        Sight("programs:end_webhook", steward, (works.pk,)),
    ]


def tell_columns(stage: Any) -> None:
    """Before the worker comes by for the last time."""
    from exports.services import publish_schema

    publish_schema(stage.release.dataset.pk, by=stage.network.steward, now=timezone.now())


def program_sights(stage: Any) -> list[Any]:
    """The catalogue, with a dataset whose columns are published and one that tells nothing."""
    from tests.journeys.sight import Sight

    network, steward = stage.network, stage.network.steward
    told, untold = stage.release.dataset, stage.versions["columns"].dataset
    return [
        *_webhook_sights(stage),
        Sight("programs:inbox", network.contributor, (untold.pk,), state="not watched"),
        Sight("programs:inbox", network.contributor, (told.pk,), state="watched"),
        Sight("portal:catalogue", None),
        Sight("portal:catalogue", None, query="?words=nothing+like+it", state="nothing found"),
        Sight("portal:dataset", None, (told.pk,), state="columns told"),
        Sight("portal:dataset", None, (untold.pk,), state="columns not told"),
        Sight("exports:schema", steward, (told.pk,), state="published"),
        Sight("exports:schema", network.contributor, (untold.pk,), state="not yet"),
    ]
