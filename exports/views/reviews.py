"""The quarterly review of who has access: a page to look through, and the decisions on it."""

from __future__ import annotations

import uuid
from typing import Final, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from entente.audit.bulk import BulkResult, for_each
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where
from exports import queries, services
from exports.models import AccessItem, AccessKind

DECISIONS: Final = {"keep": True, "remove": False}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """The review that is open, or the last one; and what was decided, item by item."""
    user, now = cast("User", request.user), timezone.now()
    organization = _organization(request, organization_id)
    reviews = organization.access_reviews.select_related("organization")
    current = reviews.filter(closed_at=None).first() or reviews.first()
    outcomes: list[BulkResult[AccessItem]] = []
    if request.method == "POST" and current is not None:
        decisions = {
            item: DECISIONS[request.POST[f"item-{item.pk}"]]
            for item in current.items.filter(decision="")
            if request.POST.get(f"item-{item.pk}") in DECISIONS
        }
        reason = gettext("Not confirmed in the quarterly review of access.")
        outcomes = for_each(
            decisions,
            lambda item: services.decide_access(item.pk, keep=decisions[item], reason=reason, by=user, now=now),
            by=user,
            view="exports:access_review",
            trail=lambda _item: organization.pk,
        )
        done = sum(outcome.done for outcome in outcomes)
        words = ngettext("%(count)s decision is recorded.", "%(count)s decisions are recorded.", done)
        messages.success(request, words % {"count": done})
        if done == len(outcomes):
            return redirect("exports:access_review", organization.pk)
        current.refresh_from_db()
    context = {
        "organization": organization,
        "review": current,
        "groups": _groups(queries.review_rows(current, now=now)) if current else [],
        "refused": {outcome.subject.pk: outcome.reasons for outcome in outcomes if not outcome.done},
        "past": reviews.filter(closed_at__isnull=False)[:8],
        "today": timezone.localdate(now),
    }
    status = 403 if outcomes and not any(outcome.done for outcome in outcomes) else 200
    return render(request, "exports/access_review.html", context, status=status)


@login_required
@require_POST
def begin(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """Begin a review before the quarter does."""
    organization = _organization(request, organization_id)
    services.begin_review(organization, by=cast("User", request.user), now=timezone.now())
    messages.success(request, gettext("The review is open. Decide on each access."))
    return redirect("exports:access_review", organization.pk)


def _organization(request: HttpRequest, organization_id: uuid.UUID) -> Organization:
    return get_object_or_404(organizations_where(request.user, queries.MANAGE), pk=organization_id)


def _groups(rows: list[queries.AccessRow]) -> list[tuple[AccessKind, list[queries.AccessRow]]]:
    """By what gives access, in the order of ``AccessKind``; kinds of which there is none are left out."""
    grouped = [(kind, [row for row in rows if row.item.kind == kind]) for kind in AccessKind]
    return [(kind, accesses) for kind, accesses in grouped if accesses]
