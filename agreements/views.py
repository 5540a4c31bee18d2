"""Pages of agreements: the list, the form, the agreement itself, and the question before each act."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from agreements import permissions, policies, queries, services
from agreements.acts import BY_NAME, Act, offers, verdict_of
from agreements.forms import DraftForm, ReasonForm, SignForm
from agreements.models import Agreement
from agreements.wording import clauses, next_step
from entente.catalogue import permissions as catalogue
from entente.core.paging import page_of
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for, may, organizations_where

PAGE_SIZE = 25


@login_required
@require_safe
def agreements(request: HttpRequest) -> HttpResponse:
    """All agreements that the reader may know of, with whoever has the ball."""
    user, now = reader(request), timezone.now()
    page = page_of(permissions.visible_to(user), request.GET.get("page"), size=PAGE_SIZE)
    shown = queries.listed(Agreement.objects.filter(pk__in=list(page)))
    context = {
        "page": page,
        "rows": [queries.summary(agreement, now=now) for agreement in shown],
        "may_draft": has_role_for(user, "organizations.draft_agreement"),
    }
    return render(request, "agreements/agreements.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_agreement(request: HttpRequest) -> HttpResponse:
    """A form for a new draft."""
    form = DraftForm(request.POST if request.method == "POST" else None, user=reader(request))
    if form.is_valid():
        drafted_for = form.cleaned_data["drafted_for"]
        made = services.draft_agreement(form.draft(), drafted_for=drafted_for, by=reader(request))
        return redirect("agreements:agreement", made.pk)
    may_draft = organizations_where(reader(request), "organizations.draft_agreement").exists()
    context = {"form": form, "may_draft": may_draft}
    return render(request, "agreements/edit.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_agreement(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The form of a draft; once it is proposed, nobody changes it."""
    agreement = _visible(request, agreement_id)
    form = DraftForm(request.POST if request.method == "POST" else None, user=reader(request), agreement=agreement)
    if form.is_valid():
        services.change_draft(agreement.pk, form.draft(), by=reader(request))
        return redirect("agreements:agreement", agreement.pk)
    verdict = may(reader(request), "agreements.change_agreement", agreement) & policies.can_change(agreement)
    context = {"form": form, "agreement": agreement, "verdict": verdict, "may_draft": bool(verdict)}
    return render(request, "agreements/edit.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def agreement(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What it says, who takes part, what happened, and what can be done next."""
    found, user, now = _visible(request, agreement_id), reader(request), timezone.now()
    summary = queries.summary(found, now=now)
    change = may(user, "agreements.change_agreement", found) & policies.can_change(found)
    context = {
        **_said(request, found),
        "summary": summary,
        "in_force": policies.is_in_force(found, today=found.today(now)),
        "next_step": next_step(summary),
        "offers": offers(found, user=user, now=now),
        "may_change": bool(change),
        "events": queries.history(found),
    }
    return render(request, "agreements/agreement.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, agreement_id: uuid.UUID, act: str) -> HttpResponse:
    """The question before an act, and the act."""
    found, user, now = _visible(request, agreement_id), reader(request), timezone.now()
    if act not in BY_NAME:
        raise Http404
    row = BY_NAME[act]
    form = _form(request, row, found)
    if request.method == "POST" and (form is None or form.is_valid()):
        _do(row, found, form, by=user, now=now)
        messages.success(request, row.done)
        return redirect("agreements:agreement", found.pk)
    context = {
        **_said(request, found),
        "act": row,
        "form": form,
        "verdict": verdict_of(row, found, user=user, now=now),
        "fits": found.status in row.statuses,
        "summary": queries.summary(found, now=now),
    }
    wrong = form is not None and form.is_bound
    return render(request, "agreements/act.html", context, status=422 if wrong else 200)


def reader(request: HttpRequest) -> User:
    """Whoever is signed in; ``login_required`` has seen to it that someone is."""
    return cast("User", request.user)


def _visible(request: HttpRequest, agreement_id: uuid.UUID) -> Agreement:
    return get_object_or_404(queries.listed(permissions.visible_to(request.user)), pk=agreement_id)


def _said(request: HttpRequest, agreement: Agreement) -> dict[str, object]:
    """The agreement and its terms in words, with the titles of those datasets that the reader may know of."""
    chosen = catalogue.visible_to(reader(request)).filter(pk__in=agreement.machine_terms.datasets)
    titles = {dataset.pk: dataset.title for dataset in chosen}
    return {"agreement": agreement, "clauses": clauses(agreement, datasets=titles)}


def _form(request: HttpRequest, act: Act, agreement: Agreement) -> Form | None:
    data = request.POST if request.method == "POST" else None
    if act.name == "sign":
        parties = permissions.unsigned_parties_for(reader(request), agreement)
        return SignForm(data, parties=parties, read_digest=agreement.digest())
    return ReasonForm(data) if act.needs_reason else None


def _do(act: Act, agreement: Agreement, form: Form | None, *, by: User, now: datetime) -> None:
    given = form.cleaned_data if form else {}
    match act.name:
        case "propose":
            services.propose_agreement(agreement.pk, by=by, now=now)
        case "sign":
            digest = given["read_digest"]
            services.sign_agreement(agreement.pk, party_id=given["party"].pk, read_digest=digest, by=by, now=now)
        case "return":
            services.return_agreement(agreement.pk, by=by, reason=given["reason"])
        case "suspend":
            services.suspend_agreement(agreement.pk, by=by, reason=given["reason"])
        case "resume":
            services.resume_agreement(agreement.pk, by=by)
        case "terminate":
            services.terminate_agreement(agreement.pk, by=by, reason=given["reason"], now=now)
        case "withdraw":
            services.withdraw_draft(agreement.pk, by=by)
