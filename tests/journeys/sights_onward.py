"""What a recipient passed on: waiting, refused and had, as its people see it, who has it, and its provider."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight


def sights_of_onward(stage: Any) -> list[Sight]:
    """Without a way to pass on more: the agreement names nobody."""
    from entente.organizations.services import found_organization, join, make_account
    from exports.models import Delivery, Entitlement, OnwardShare
    from exports.permissions import grant

    network, first, now = stage.network, stage.entitlement, stage.now
    college, school, board = (
        found_organization(kind="funder", name_en=english, name_fr=french, jurisdiction="CA-ON")
        for english, french in (
            ("Maple Test College", "Collège d’essai Érable"),
            ("Maple Test School", "École d’essai Érable"),
            ("Maple Test Board", "Conseil d’essai Érable"),
        )
    )
    reader = make_account(email="college-reader@example.org", name="Reader", password="a long invented phrase")
    join(reader, college, "recipient")
    access = Entitlement.objects.create(
        release=first.release, recipient=college, starts_at=now, ends_at=first.ends_at - timedelta(days=1),
        granted_by=network.city_steward, passed_on_from=first, passed_on_under=stage.active,
    )  # fmt: skip
    Delivery.objects.create(entitlement=access, status="ready")
    grant(access)
    rows = {"entitlement": first, "agreement": stage.active, "ends_on": first.last_day, "opened_at": now}
    decided = {"decided_by": network.city_steward, "decided_at": now}
    OnwardShare.objects.create(recipient=board, opened_by=network.recipient, **rows)
    OnwardShare.objects.create(
        recipient=school, opened_by=network.recipient, approved=False, reason="Not this year.", **decided, **rows
    )
    OnwardShare.objects.create(
        recipient=college, opened_by=network.recipient, approved=True, granted=access, **decided, **rows
    )
    return [
        Sight("exports:pass_on", network.city_steward, (first.pk,)),
        Sight("exports:entitlement", reader, (access.pk,), state="passed on"),
    ]
