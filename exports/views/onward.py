"""The page on which a recipient's people pass on what it received: one opens it, a second one approves, either ends it."""

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
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from exports import gate, permissions, services
from exports.forms.onward import OnwardForm
from exports.models import Entitlement, OnwardShare
from exports.queries.onward import has_second_person, onward_rows, onward_ways


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def pass_on(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """To whom a release may be passed on, what was, and a form for each thing that the reader can do."""
    user, now = cast("User", request.user), timezone.now()
    held = Entitlement.objects.filter(recipient__in=permissions.organizations_approving_for(user))
    first = get_object_or_404(
        held.select_related(
            "recipient", "release__agreement", "release__run__version__dataset__owner", "passed_on_from__recipient"
        ),
        pk=entitlement_id,
    )
    act = request.POST.get("do", "open") if request.method == "POST" else ""
    may_open = permissions.may_pass_on(user, first.recipient)
    form = OnwardForm(request.POST if act == "open" else None, ways=onward_ways(first), last_day=first.last_day)
    if act == "open":
        require(may_open, subject=first, organization_id=first.recipient_id)
        if form.is_valid():
            _open(request, first, form)
            messages.success(request, gettext("Saved. A second person of your organization must approve it."))
            return redirect("exports:pass_on", first.pk)
    elif act:
        _act(request, first, act)
        return redirect("exports:pass_on", first.pk)
    context = {
        "entitlement": first,
        "dataset": first.release.dataset,
        "form": form,
        "may_open": bool(may_open) and first.revoked_at is None,
        "rows": onward_rows(first, now=now),
        "reader_id": user.pk,
        "holder": first.recipient,
        "has_second": has_second_person(first.recipient),
    }
    return render(request, "exports/pass_on.html", context, status=422 if form.is_bound else 200)


def _open(request: HttpRequest, first: Entitlement, form: OnwardForm) -> None:
    user, way = cast("User", request.user), form.chosen
    with transaction.atomic():
        share = services.open_onward(
            first.pk, way.recipient, way.agreement, ends_on=form.cleaned_data["ends_on"], by=user, now=timezone.now()
        )
        confirm(request, gate.onward_act(share), share.pk, Shown(gettext("Pass the release on"), _in_words(share)))


def _act(request: HttpRequest, first: Entitlement, act: str) -> None:
    user, now, reason = cast("User", request.user), timezone.now(), request.POST.get("reason", "")
    share = get_object_or_404(
        first.onward_shares.select_related("recipient", "agreement", "entitlement__release__run__version__dataset"),
        pk=_identifier(request.POST.get("of")),
    )
    if act == "approve":
        with transaction.atomic():
            services.decide_onward(share.pk, approve=True, by=user, now=now)
            shown = Shown(gettext("Approve that the release is passed on"), _in_words(share))
            confirm(request, gate.onward_approval_act(share), share.pk, shown)
        messages.success(request, gettext("Passed on. Its provider is told, and the files are being delivered."))
    elif act == "refuse":
        services.decide_onward(share.pk, approve=False, reason=reason, by=user, now=now)
    elif act == "end" and share.granted_id is not None:
        services.end_onward(share.granted_id, reason=reason, by=user, now=now)
        messages.success(request, gettext("Access has ended. What was delivered is being erased."))
    else:
        raise Http404


def _in_words(share: OnwardShare) -> list[tuple[str, str]]:
    release = share.entitlement.release
    return [
        (gettext("Dataset"), release.dataset.title),
        (gettext("Version"), str(release.run.version.number)),
        (gettext("Recipient"), str(share.recipient)),
        (gettext("Agreement"), share.agreement.title),
        (gettext("Last day"), date_format(share.ends_on, "DATE_FORMAT")),
    ]


def _identifier(text: str | None) -> uuid.UUID:
    try:
        return uuid.UUID(text or "")
    except ValueError as error:
        raise Http404 from error
