"""What a person decides about an older release that the machine cannot compare with the next one."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.db import transaction

from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from exports import policies
from exports.gate import comparison_verdict
from exports.models import ComparisonDecision, DisclosureCheck, EarlierSeries, Release
from exports.permissions import may_release_to


@transaction.atomic
def decide_on_comparison(release_id: uuid.UUID, *, reason: str, by: User, now: datetime) -> list[ComparisonDecision]:
    """The run of a refused release may be released anew, beside what could not be compared with it: a person looked, and says why.

    Returns:
        What she decided now; nothing where somebody had decided on all of it.
    """
    release = Release.objects.select_related("run__version__dataset").get(pk=release_id)
    dataset = release.dataset
    checks = DisclosureCheck.objects.filter(entitlement__release=release)
    unknown = sorted({older for check in checks for older in check.unknown})
    to = list(release.entitlements.values_list("recipient", flat=True))
    verdict = may_release_to(by, dataset, to) & policies.can_decide_on_comparison(unknown=len(unknown))
    require(verdict, subject=release, organization_id=dataset.owner_id)
    if not reason.strip():
        raise Invalid(Finding("release.decision_without_reason"))
    decisions = []
    for older in unknown:
        about: dict[str, Any] = {_field_of(older): uuid.UUID(older)}
        earlier = ComparisonDecision.objects.filter(run=release.run, **about).first()
        if earlier is not None and comparison_verdict(earlier):
            continue
        decision, _ = ComparisonDecision.objects.update_or_create(
            run=release.run,
            **about,
            defaults={"reason": reason.strip()[:1000], "decided_by": by, "decided_at": now},
        )
        decisions.append(decision)
        facts = {"run_id": release.run_id, "older_id": older}
        record("disclosure.decided", by=by, subject=release, organization_id=dataset.owner_id, **facts)
    return decisions


def _field_of(identifier: str) -> str:
    """Of a decision: an older release, what was released on another node, or counts that everyone sees."""
    if Release.objects.filter(pk=identifier).exists():
        return "older_id"
    return "earlier_id" if EarlierSeries.objects.filter(pk=identifier).exists() else "cube_id"
