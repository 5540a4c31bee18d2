"""Pages about releases of other nodes: one to accept, one that is open, one that ended, one that was not verified."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from tests.journeys.sight import Sight
from tests.other_node import OtherNode


def sights_of_federation(stage: Any) -> list[Sight]:
    """What the city's people see of the node of Nova Scotia."""
    from entente.federation.models import RemoteAcceptance, RemoteCopy, RemoteRecall, Ticket

    network, now = stage.network, timezone.now()
    peer = OtherNode(address="https://ns.entente.example").listed(last_seen_at=now)
    new, accepted, ended, unverified, copied, not_kept = (
        remote_release(stage.network, stage.active, peer, number=number, **fields)
        for number, fields in enumerate(
            (
                {},
                {},
                {"ended_at": now, "ended_reason": "revoked"},
                {"verified_at": None, "error_code": "remote.manifest_differs"},
                {},
                {},
            ),
            start=1,
        )
    )
    for release in (accepted, copied, not_kept):
        RemoteAcceptance.objects.create(
            release=release, accepted_by=network.recipient, accepted_at=now, digest=stage.active.digest()
        )
    RemoteCopy.objects.create(release=copied, begun_at=now, ready_at=now)
    RemoteCopy.objects.create(
        release=not_kept, begun_at=now, destroyed_at=now, destroyed_reason="remote.copy_not_verified",
        error_code="remote.copy_not_verified", findings=["file_changed", "log"],
    )  # fmt: skip
    RemoteRecall.objects.create(
        id=uuid.uuid4(), release=ended, reason="A column told more than it should", fetched=2,
        due_on=now.date() + timedelta(days=14), arrived_at=now,
    )  # fmt: skip
    tickets = {"release": accepted, "user": network.recipient, "file_name": "data.csv", "asked_at": now}
    waiting = Ticket.objects.create(**tickets)
    over = Ticket.objects.create(**tickets, settled_at=now - timedelta(hours=1), expires_at=now - timedelta(minutes=50))
    page = "federation_pages:remote_release"
    return [
        Sight(page, network.recipient, (accepted.pk,), state="accepted"),
        Sight(page, network.recipient, (new.pk,), state="to accept"),
        Sight(page, network.recipient, (ended.pk,), state="ended"),
        Sight(page, network.recipient, (unverified.pk,), state="not verified"),
        Sight(page, network.recipient, (copied.pk,), state="copy rests"),
        Sight(page, network.recipient, (not_kept.pk,), state="copy not kept"),
        Sight(page, network.recipient, (_passed_on(stage, peer).pk,), state="passed on"),
        Sight("federation_pages:pass_on", network.city_steward, (_passing_on(stage, accepted).pk,)),
        Sight(page, network.city_steward, (accepted.pk,), state="that goes on"),
        Sight("federation_pages:ticket", network.recipient, (waiting.pk,), state="waiting"),
        Sight("federation_pages:ticket", network.recipient, (over.pk,), state="over"),
        Sight("federation_pages:move", network.city_steward, (_departure(network.city, peer).pk,)),
    ]


def _departure(organization: Any, peer: Any, **fields: Any) -> Any:
    """The node of Nova Scotia asks for an organization."""
    from entente.federation.models import Departure

    values = {
        "organization": organization, "peer": peer, "kid": uuid.uuid4(), "number": 2, "signing_public_key": b"s" * 32,
        "sealing_public_key": b"x" * 32, "digest": "ab12" * 16, "asked_at": timezone.now(),
    }  # fmt: skip
    return Departure.objects.create(**{**values, **fields})


def _passed_on(stage: Any, peer: Any) -> Any:
    """What another organization passed on to the city."""
    release = remote_release(stage.network, stage.active, peer, number=7)
    release.passed_on_by, release.provided_under = stage.network.region, uuid.uuid4()
    release.save(update_fields=["passed_on_by", "provided_under"])
    return release


def _passing_on(stage: Any, release: Any) -> Any:
    """What the city's people pass on of a release: in each state in which its page shows it."""
    from entente.federation.models import RemoteOnward
    from entente.organizations.services import found_organization

    network, now = stage.network, timezone.now()
    decided = {"approved": True, "decided_by": network.city_steward, "decided_at": now}
    asked = {**decided, "asked_at": now}
    states: tuple[dict[str, Any], ...] = (
        {},
        asked,
        {**asked, "answered_at": now, "access_id": uuid.uuid4(), "access_ends_at": release.ends_at},
        {**asked, "answered_at": now, "codes": ["onward.beyond_first", "release.k_too_small"]},
        {**decided, "approved": False, "reason": "Not this year."},
        {
            **asked,
            "answered_at": now,
            "access_id": uuid.uuid4(),
            "access_ends_at": release.ends_at,
            "ended_at": now,
            "ended_reason": "provider",
        },
    )
    for number, fields in enumerate(states, start=1):
        third = found_organization(
            kind="funder", name_en=f"Maple Test Foundation {number}", name_fr=f"Fondation d’essai Érable {number}",
            jurisdiction="CA-ON",
        )  # fmt: skip
        RemoteOnward.objects.create(
            release=release, recipient=third, agreement=stage.active, ends_on=release.last_day,
            opened_by=network.recipient, opened_at=now, **fields,
        )  # fmt: skip
    return release


def remote_release(network: Any, agreement: Any, peer: Any, *, number: int, **fields: Any) -> Any:
    """A release of another node to the city, verified."""
    from entente.federation.models import RemoteRelease

    now, owner = timezone.now(), network.nonprofit
    values = {
        "id": uuid.uuid4(), "peer": peer, "release_id": uuid.uuid4(), "run_id": uuid.uuid4(), "dataset_id": uuid.uuid4(),
        "owner": owner, "recipient": network.city, "agreement": agreement, "agreement_digest": agreement.digest(),
        "title_en": "Contacts of the coast", "title_fr": "Contacts de la côte", "kind": "contacts", "purpose": "service-planning",
        "number": number, "period_start": date(2026, 1, 1), "period_end": date(2026, 3, 31), "starts_at": now,
        "ends_at": now + timedelta(days=60), "arrived_at": now, "verified_at": now, "lease_until": now + timedelta(days=1),
        "files": [
            {"name": "data.csv", "size_bytes": 1_048_576, "sha256": "ab" * 32},
            {"name": "manifest.json", "size_bytes": 12_345, "sha256": "cd" * 32},
        ],
    }  # fmt: skip
    return RemoteRelease.objects.create(**{**values, **fields})
