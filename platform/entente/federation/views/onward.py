"""The page on which a recipient's people pass on what another node released to it: one opens it, a second one approves, that node answers."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.audit.services import require
from entente.core.dates import date_format
from entente.federation.models import RemoteOnward, RemoteRelease
from entente.federation.queries.onward import approval_act, opening_act, rows_of, ways_of
from entente.federation.services import onward as services
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from exports import permissions
from exports.forms.onward import OnwardForm
from exports.queries.onward import has_second_person


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def pass_on(request: HttpRequest, remote_id: uuid.UUID) -> HttpResponse:
    """To whom a release of another node may be passed on, what was, and a form for each thing that the reader can do."""
    user, now = cast("User", request.user), timezone.now()
    held = RemoteRelease.objects.filter(recipient__in=permissions.organizations_approving_for(user))
    release = get_object_or_404(held.select_related("peer", "owner", "recipient", "agreement"), pk=remote_id)
    act = request.POST.get("do", "open") if request.method == "POST" else ""
    may_open = permissions.may_pass_on(user, release.recipient)
    form = OnwardForm(request.POST if act == "open" else None, ways=ways_of(release), last_day=release.last_day)
    if act == "open":
        require(may_open, subject=release, organization_id=release.recipient_id)
        if form.is_valid():
            _open(request, release, form)
            messages.success(request, gettext("Saved. A second person of your organization must approve it."))
            return redirect("federation_pages:pass_on", release.pk)
    elif act:
        _act(request, release, act)
        return redirect("federation_pages:pass_on", release.pk)
    context = {
        "release": release,
        "form": form,
        "may_open": bool(may_open) and release.ended_at is None,
        "rows": rows_of(release, now=now),
        "reader_id": user.pk,
        "holder": release.recipient,
        "has_second": has_second_person(release.recipient),
    }
    return render(request, "federation/pass_on.html", context, status=422 if form.is_bound else 200)


def _open(request: HttpRequest, release: RemoteRelease, form: OnwardForm) -> None:
    user, way, now = cast("User", request.user), form.chosen, timezone.now()
    ends_on = form.cleaned_data["ends_on"]
    with transaction.atomic():
        share = services.open_onward(release.pk, way.recipient, way.agreement, ends_on=ends_on, by=user, now=now)
        confirm(request, opening_act(share), share.pk, Shown(gettext("Pass the release on"), _in_words(share)))


def _act(request: HttpRequest, release: RemoteRelease, act: str) -> None:
    user, now, reason = cast("User", request.user), timezone.now(), request.POST.get("reason", "")
    try:
        key = uuid.UUID(request.POST.get("of") or "")
    except ValueError as error:
        raise Http404 from error
    shares = release.onward_shares.select_related("recipient", "agreement", "release")
    share = get_object_or_404(shares, pk=key)
    if act == "approve":
        with transaction.atomic():
            services.decide_onward(share.pk, approve=True, by=user, now=now)
            shown = Shown(gettext("Approve that the release is passed on"), _in_words(share))
            confirm(request, approval_act(share), share.pk, shown)
        messages.success(
            request, gettext("Approved. The provider’s node is asked now; until it agrees, nobody gets anything.")
        )
    elif act == "refuse":
        services.decide_onward(share.pk, approve=False, reason=reason, by=user, now=now)
    elif act == "end":
        services.take_back(share.pk, reason=reason, by=user, now=now)
        messages.success(request, gettext("Taken back. The provider’s node is told, and ends the access."))
    else:
        raise Http404


def _in_words(share: RemoteOnward) -> list[tuple[str, str]]:
    release = share.release
    return [
        (gettext("Dataset"), release.title),
        (gettext("Version"), str(release.number)),
        (gettext("Recipient"), str(share.recipient)),
        (gettext("Agreement"), share.agreement.title),
        (gettext("Last day"), date_format(share.ends_on, "DATE_FORMAT")),
    ]
