"""What was released under an agreement, and who would lose access with it: panels for the agreement's own pages."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from agreements.models import Agreement
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from entente.organizations.models import Organization
from exports import effects, permissions, queries
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


@register.inclusion_tag("exports/effects.html", takes_context=True)
def effects_of_act(context: template.Context, *, agreement: Agreement, act: str) -> dict[str, Any]:
    """What the act changes beside the access under the agreement itself, as far as the reader may know; nothing for most acts."""
    user, now = context["request"].user, timezone.now()
    if act in ("sign", "sign-on-paper", "propose", "confirm-entry", "resume"):
        supposed = effects.in_force(agreement, now=now)
    elif act in ("suspend", "terminate"):
        supposed = effects.stopped(agreement, to=AgreementStatus(_STOPPED[act]), now=now)
    else:
        return {"is_asked": False}
    shown = queries.effects_shown(effects.effects_of(supposed), user=user)
    waits = supposed.at > now
    return {
        "is_asked": True,
        "effects": shown,
        "counts_from": supposed.at if waits else None,
        "is_signing": act not in _STOPPED,
    }


_STOPPED = {"suspend": AgreementStatus.SUSPENDED, "terminate": AgreementStatus.TERMINATED}


@register.inclusion_tag("exports/effects_of_levels.html", takes_context=True)
def effects_of_levels(context: template.Context, *, organization: Organization) -> dict[str, Any]:
    """For each level that an assessment can come to, what it closes and opens today."""
    user, now = context["request"].user, timezone.now()
    levels = []
    for level in AssuranceLevel:
        supposed = effects.assessed(organization, level=level, by=user, now=now)
        levels.append((level, queries.effects_shown(effects.effects_of(supposed), user=user)))
    return {"levels": levels}
