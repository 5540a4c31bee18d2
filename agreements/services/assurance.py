"""An organization, or its sponsor for it, says once a year what protects the data that it receives."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from agreements import permissions
from agreements.assurance import SAFEGUARDS, Area, level_of, valid_through
from agreements.models import Assessment
from agreements.queries import documented_areas
from entente.audit.jobs import defer
from entente.audit.policies import Refusal
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User


@transaction.atomic
def assess(
    organization: Organization, met: Collection[str], evidence: Mapping[str, str], *, by: User, now: datetime
) -> Assessment:
    """What is in place today, and where that can be read; the level follows, and counts for a year. Above basic it rests on documents.

    Raises:
        Invalid: safeguards are claimed in an area for which nothing is named that shows them.
    """
    acting = permissions.acting_for(by, organization)
    require(
        Verdict.of({Refusal.NOT_ALLOWED: acting is not None}), subject=organization, organization_id=organization.pk
    )
    assert acting is not None  # the verdict said so
    known = [safeguard for safeguard in SAFEGUARDS if safeguard.key in met]
    texts = {area: evidence.get(area, "").strip()[:1000] for area in Area.values}
    Organization.objects.select_for_update(of=("self",)).get(pk=organization.pk)  # no document is taken away meanwhile
    documented = documented_areas(organization)
    shown = {area for area in Area.values if texts[area] or area in documented}
    if bare := [
        area for area in Area.values if area not in shown and any(safeguard.area == area for safeguard in known)
    ]:
        raise Invalid(*(Finding("assurance.evidence_missing", column=area) for area in bare))
    today = now.astimezone(ZoneInfo(organization.time_zone)).date()
    assessment = Assessment.objects.create(
        organization=organization,
        met=[safeguard.key for safeguard in known],
        evidence=texts,
        level=level_of([safeguard.key for safeguard in known], documented=documented),
        assessed_on=today,
        valid_through=valid_through(today),
        assessed_by=by,
        acting=acting,
    )
    facts: dict[str, Any] = {
        "level": assessment.level,
        "valid_through": assessment.valid_through,
        "acting_id": acting.pk,
    }
    record("assurance.assessed", by=by, subject=organization, organization_id=organization.pk, **facts)
    defer("after.access_changed", organization_id=str(organization.pk))
    return assessment
