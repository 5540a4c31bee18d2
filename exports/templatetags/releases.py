"""What was released under an agreement, and who would lose access with it: panels for the agreement's own pages."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from agreements.models import Agreement
from exports import permissions, queries
from exports.states import ReleaseStatus

register = template.Library()


@register.inclusion_tag("exports/releases_under.html", takes_context=True)
def releases_under(context: template.Context, *, agreement: Agreement) -> dict[str, Any]:
    """The releases under an agreement that the reader may know of, and as recipient her own datasets."""
    user = context["request"].user
    provided = queries.releases_listed(
        permissions.releases_visible_to(user).filter(agreement__lineage=agreement.lineage)
    )
    received = queries.entitlements_listed(permissions.entitlements_of(user), user=user)
    return {
        "agreement": agreement,
        "releases": [(release, queries.RELEASE_TONES[ReleaseStatus(release.status)]) for release in provided[:50]],
        "entitlements": list(received.filter(release__agreement=agreement)[:50]),
    }


@register.inclusion_tag("exports/standing_under.html", takes_context=True)
def standing_under(context: template.Context, *, agreement: Agreement) -> dict[str, Any]:
    """The series that leave by themselves under an agreement, and whether one is late: for both sides of it."""
    visible = set(queries.standing_visible_to(context["request"].user).values_list("pk", flat=True))
    return {"dues": [(due, due.approval.pk in visible) for due in queries.dues_under(agreement, now=timezone.now())]}


@register.inclusion_tag("exports/live_access.html", takes_context=True)
def live_access(
    context: template.Context, *, agreement: Agreement, loses: bool = False, heading: str = ""
) -> dict[str, Any]:
    """Exactly who can download what under an agreement now, as far as the reader may know."""
    user = context["request"].user
    live = queries.live_entitlements(agreement, user=user, now=timezone.now())
    return {"entitlements": list(live), "loses": loses, "heading": heading}
