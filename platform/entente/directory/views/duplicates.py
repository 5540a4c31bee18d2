"""Services that two sources seem to tell of: the same, or two."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.ids import uuid_of
from entente.directory import queries, services
from entente.directory.models import Duplicate, Service
from entente.directory.states import MANAGE
from entente.organizations.permissions import organizations_where

if TYPE_CHECKING:
    from entente.organizations.models import User

CHOICES = {"hide_own": True, "hide_other": False, "two": None}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def duplicates(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The pairs that wait for a decision, and those that were decided."""
    reader = cast("User", request.user)
    keeps = organizations_where(reader, MANAGE)
    owner = get_object_or_404(keeps, pk=organization_id)
    refused = ""
    if request.method == "POST":
        refused = _decided(request, owner.pk, reader)
        if not refused:
            messages.success(request, gettext("Noted. It takes effect within minutes."))
            return redirect("directory:duplicates", owner.pk)
    own_organizations = set(keeps.values_list("pk", flat=True))
    context = {
        "owner": owner,
        "pairs": [(pair, pair.other.source.owner_id in own_organizations) for pair in queries.pairs_to_decide(owner)],
        "decided": queries.decided_pairs(owner),
        "refused": refused,
    }
    return render(request, "directory/duplicates.html", context, status=422 if refused else 200)


def _decided(request: HttpRequest, owner_id: UUID, reader: User) -> str:
    """Act on the answer; why it cannot be done, in words."""
    own, other, decision = (uuid_of(request.POST.get(name, "")) for name in ("own", "other", "duplicate"))
    choice = request.POST.get("decision", "")
    try:
        if choice == "undo":
            hidden = Service.objects.filter(origin__owner=owner_id).values("pk")
            undone = get_object_or_404(Duplicate.objects.filter(hidden_id__in=hidden), pk=decision)
            services.undo_duplicate(undone.pk, by=reader)
            return ""
        if (
            own is None
            or other is None
            or choice not in CHOICES
            or not Service.objects.filter(pk=own, origin__owner=owner_id).exists()
        ):
            return gettext("Choose what to do with a pair of the list.")
        services.decide_duplicate(own, other, hide_own=CHOICES[choice], by=reader, now=timezone.now())
    except Invalid as error:
        return " ".join(sentence(finding) for finding in error.findings)
    return ""
