"""The page on which two people of an organization let it move to another node, or one of them lets it stay."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.federation.models import Departure
from entente.federation.permissions import departures_visible_to
from entente.federation.queries.moves import (
    agreements_open,
    agreements_to_hand_over,
    move_act,
    move_verdict,
    what_does_not_go_over,
)
from entente.federation.services import moves as services
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def move(request: HttpRequest, departure_id: uuid.UUID) -> HttpResponse:
    """What goes over, what ends and what stays, with a button for each thing that the reader can do."""
    user, now = cast("User", request.user), timezone.now()
    visible = departures_visible_to(user).select_related("organization", "peer", "first_by", "second_by", "refused_by")
    departure = get_object_or_404(visible, pk=departure_id)
    if request.method == "POST" and _acted(request, departure):
        return redirect("federation_pages:move", departure.pk)
    organization = departure.organization
    context = {
        "departure": departure,
        "organization": organization,
        "agreements": agreements_to_hand_over(organization),
        "people": organization.memberships.values("user").distinct().count(),
        "counts": what_does_not_go_over(organization, now=now),
        "reasons": move_verdict(organization).reasons if departure.is_open else (),
        "signing": agreements_open(organization) if departure.is_open else (),
        "may_confirm": departure.is_open and departure.second_by_id is None and departure.first_by_id != user.pk,
        "fingerprint": " ".join(departure.digest[start : start + 4] for start in range(0, 32, 4)),
    }
    return render(request, "federation/move.html", context, status=422 if request.method == "POST" else 200)


def _acted(request: HttpRequest, departure: Departure) -> bool:
    user, now, act = cast("User", request.user), timezone.now(), request.POST.get("do", "")
    if act == "confirm":
        with transaction.atomic():
            confirmed = services.confirm_move(departure.pk, by=user, now=now)
            shown = Shown(gettext("Let the organization move"), _in_words(departure))
            confirm(request, move_act(departure), departure.pk, shown)
        if confirmed.second_by_id is None:
            messages.success(request, gettext("Confirmed. A second person of your organization must confirm it too."))
        else:
            messages.success(request, gettext("Confirmed. The operator of this node packs what goes over."))
    elif act == "refuse":
        services.refuse_move(departure.pk, by=user, now=now)
        messages.success(request, gettext("Refused. The organization stays on this node."))
    return act in ("confirm", "refuse")


def _in_words(departure: Departure) -> list[tuple[str, str]]:
    return [
        (gettext("Organization"), str(departure.organization)),
        (gettext("Node"), f"{departure.peer.name}, {departure.peer.did}"),
    ]
