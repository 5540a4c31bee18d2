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
    known = [each for each in SAFEGUARDS if each.key in met]
    said = {area: evidence.get(area, "").strip()[:1000] for area in Area.values}
    Organization.objects.select_for_update(of=("self",)).get(pk=organization.pk)  # no document is taken away meanwhile
    documented = documented_areas(organization)
    shown = {area for area in Area.values if said[area] or area in documented}
    if bare := [area for area in Area.values if area not in shown and any(each.area == area for each in known)]:
        raise Invalid(*(Finding("assurance.evidence_missing", column=area) for area in bare))
    today = now.astimezone(ZoneInfo(organization.time_zone)).date()
    made = Assessment.objects.create(
        organization=organization,
        met=[each.key for each in known],
        evidence=said,
        level=level_of([each.key for each in known], documented=documented),
        assessed_on=today,
        valid_through=valid_through(today),
        assessed_by=by,
        acting=acting,
    )
    facts: dict[str, Any] = {"level": made.level, "valid_through": made.valid_through, "acting_id": acting.pk}
    record("assurance.assessed", by=by, subject=organization, organization_id=organization.pk, **facts)
    defer("after.access_changed", organization_id=str(organization.pk))
    return made
