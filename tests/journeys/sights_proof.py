"""Pages about what releases tell together, and about releases that were called back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight
from tests.journeys.sights_emergencies import signed


def sights_of_proof(stage: Any) -> list[Sight]:
    """A release that was refused beside another, and one that is being called back."""
    from agreements.services import terminate_agreement
    from exports.models import Delivery, DisclosureCheck, Entitlement, Recall, RecallTask, Release

    network, now, run = stage.network, timezone.now(), stage.runs["released"]
    said = {"run": run, "agreement": stage.active, "purpose": "service-planning", "released_by": network.steward}
    span = {"starts_at": now, "ends_at": now + timedelta(days=9), "granted_by": network.steward, "revoked_at": now}
    refused = Release.objects.create(**said, status="refused", legal_status=[], released_at=now)
    access = Entitlement.objects.create(release=refused, recipient=network.city, **span)
    Delivery.objects.create(entitlement=access, status="erased", erased_at=now)
    DisclosureCheck.objects.create(
        entitlement=access, compared=[str(stage.release.pk)], alone=11, together=1, below=3, required=11, refused=True, checked_at=now
    )  # fmt: skip
    unclear = Release.objects.create(**said, status="refused", legal_status=[], released_at=now)
    unknown = Entitlement.objects.create(release=unclear, recipient=network.city, **span)
    Delivery.objects.create(entitlement=unknown, status="erased", erased_at=now)
    older = [str(stage.release.pk)]
    DisclosureCheck.objects.create(
        entitlement=unknown, compared=older, unknown=older, alone=11, below=0, required=11, refused=True, checked_at=now
    )
    gone = Release.objects.create(
        **said, status="withdrawn", legal_status=[], released_at=now, published_at=now, withdrawn_reason="A column was wrong."
    )  # fmt: skip
    ended = Entitlement.objects.create(release=gone, recipient=network.city, **span)
    Delivery.objects.create(entitlement=ended, status="erased", erased_at=now)
    recall = Recall.objects.create(
        release=gone, successor=stage.release, started_by=network.steward, started_at=now, due_on=now.date() + timedelta(days=14)
    )  # fmt: skip
    owed = RecallTask.objects.create(recall=recall, recipient=network.city, fetched=2)
    RecallTask.objects.create(recall=recall, recipient=network.region, fetched=1, escalated_at=now)
    over = signed(stage, "Contacts of the winter", [(network.nonprofit, "provider"), (network.city, "recipient")])
    before = Release.objects.create(
        **{**said, "agreement": over}, status="expired", legal_status=[], released_at=now, published_at=now
    )
    closed = Entitlement.objects.create(release=before, recipient=network.city, **span)
    Delivery.objects.create(entitlement=closed, status="erased", erased_at=now)
    terminate_agreement(over.pk, by=network.steward, reason="The program is over.", now=now)
    page = "exports:entitlement"
    return [
        Sight("exports:ended_datasets", network.recipient),
        Sight("exports:ended_datasets", network.contributor, state="none"),
        Sight(page, network.recipient, (ended.pk,), state="taken back"),
        Sight(page, network.city_steward, (closed.pk,), state="agreement terminated"),
        Sight("exports:release", network.steward, (refused.pk,), state="refused"),
        Sight("exports:release", network.steward, (unclear.pk,), state="cannot be compared"),
        Sight("exports:release", network.steward, (gone.pk,), state="called back"),
        Sight("exports:recall_report", network.steward, (gone.pk,)),
        Sight("exports:answer_recall", network.recipient, (owed.pk,)),
    ]
