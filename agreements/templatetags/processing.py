"""``{% intake %}`` and ``{% joint_exports %}``: on the page of a series, what became of joint exports into it, or from whom its owner's parts arrive."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from agreements import permissions
from agreements.models import Agreement
from agreements.queries.processing import arrived, exports_of, intake_of, months_of, naming_agreements
from entente.catalogue.joint.intakes import Intake
from entente.catalogue.models import Dataset
from entente.core.findings import in_words
from entente.organizations.models import Organization

register = template.Library()


@register.simple_tag
def intake(dataset: Dataset) -> Intake | None:
    """What says that the series takes in joint exports, whose rows are nobody's to recode, join or release; ``None`` for any other series."""
    return None if dataset.delivered_by_id is not None else intake_of(dataset, timezone.now())


@register.inclusion_tag("agreements/joint_exports.html", takes_context=True)
def joint_exports(context: dict[str, Any], *, dataset: Dataset, intake: Intake | None) -> dict[str, Any]:
    """Of a processor: counts by controller and period, what is held and why, what to do. Of a controller: what arrived, from whom, and the receipts."""
    if dataset.delivered_by_id is not None:
        return {
            "dataset": dataset,
            "parts": arrived(dataset),
            "processor": dataset.delivered_by,
            "owner": dataset.owner,
        }
    if intake is None:
        return {}
    rows = exports_of(dataset.versions.all())
    months = months_of(rows)
    controllers = Organization.objects.in_bulk({key for month in months for key in month.rows})
    agreement = _agreement(context, dataset)
    return {
        "is_intake": True,
        "verdict": intake.verdict,
        "agreement": agreement,
        "rows": rows,
        "months": months,
        "controllers": sorted(controllers.values(), key=str),
    }


@register.filter
def of(counts: dict[object, int], organization: Organization) -> int:
    """The rows of a controller."""
    return counts.get(organization.pk, 0)


@register.filter
def words_of(findings: list[dict[str, Any]]) -> list[str]:
    """What is wrong with an export, in the reader's language."""
    return [in_words(finding) for finding in findings]


def _agreement(context: dict[str, Any], dataset: Dataset) -> Agreement | None:
    """The newest signed version that names the series, where the reader may know of it."""
    visible = permissions.visible_to(context["request"].user)
    signed = naming_agreements(dataset.pk).filter(activated_at__isnull=False, pk__in=visible.values("pk"))
    return signed.order_by("-id").first()
