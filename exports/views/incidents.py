"""The register of incidents: list and files, one incident with its notices, its assessment, and its end."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.law.rows import Reading
from entente.audit.services import require
from entente.core.errors import Invalid
from entente.core.paging import page_of
from entente.core.spreadsheets import csv_lines
from entente.organizations.models import User
from exports.forms.incidents import AssessmentForm, IncidentForm, NoticeForm
from exports.incidents import as_pdf, asked_tests, draft_of, notices_of, rows
from exports.incidents.notices import shown
from exports.incidents.register import risk_of
from exports.incidents.wording import categories_of, period_of, places_of, safeguards_of
from exports.models import Entitlement, Incident
from exports.permissions import organizations_approving_for
from exports.policies.incidents import can_change_incident, can_close_incident, can_propose_closing
from exports.queries.incidents import incident_notices_for, incidents_visible_to
from exports.services import incidents as services

PAGE_SIZE = 25


@login_required
@require_safe
def incidents(request: HttpRequest) -> HttpResponse:
    """The register of the reader's organizations, and what others told of theirs."""
    user = cast("User", request.user)
    visible, today = incidents_visible_to(user), timezone.localdate()
    page = page_of(visible, request.GET.get("page"), size=PAGE_SIZE)
    rows_shown = [
        {
            "incident": incident,
            "period": period_of(incident),
            "is_late": incident.closed_at is None and incident.due_on is not None and incident.due_on < today,
        }
        for incident in visible.filter(pk__in=list(page))
    ]
    context = {
        "page": page,
        "rows": rows_shown,
        "organizations": organizations_approving_for(user).order_by("name_en", "pk"),
        "received": incident_notices_for(user),
    }
    return render(request, "exports/incidents.html", context)


@login_required
@require_safe
def as_csv(request: HttpRequest) -> HttpResponseBase:
    """The whole register as CSV, in the reader's language."""
    lines = list(csv_lines(rows(incidents_visible_to(request.user))))  # drawn while the language is in force
    name = f"incidents-{timezone.localdate().isoformat()}.csv"
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=_headers(name))


@login_required
@require_safe
def register_print(request: HttpRequest) -> HttpResponse:
    """The whole register as PDF."""
    name = f"incidents-{timezone.localdate().isoformat()}.pdf"
    pdf = as_pdf(incidents_visible_to(request.user), now=timezone.now())
    return HttpResponse(pdf, content_type="application/pdf", headers=_headers(name))


@login_required
@require_safe
def as_print(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """One incident as PDF."""
    incident = _visible(request, incident_id)
    pdf = as_pdf([incident], now=timezone.now())
    name = f"incident-{incident.number}.pdf"
    return HttpResponse(pdf, content_type="application/pdf", headers=_headers(name))


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """One more incident of an organization."""
    user = cast("User", request.user)
    organization = get_object_or_404(organizations_approving_for(user), pk=organization_id)
    form = IncidentForm(request.POST or None, organization=organization)
    if request.method == "POST" and form.is_valid():
        try:
            incident = services.record_incident(organization, form.facts(), by=user, now=timezone.now())
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Recorded. Assess the risk next."))
            return redirect("exports:incident", incident.pk)
    context = {"organization": organization, "form": form}
    return render(request, "exports/incident_form.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """What was learned since."""
    incident, user = _acted_on(request, incident_id), cast("User", request.user)
    _require_open(incident)
    form = IncidentForm(
        request.POST or None, organization=incident.organization, incident=Incident.objects.get(pk=incident.pk)
    )
    if request.method == "POST" and form.is_valid():
        try:
            services.change_incident(incident.pk, form.facts(), by=user, now=timezone.now())
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Recorded."))
            return redirect("exports:incident", incident.pk)
    context = {"organization": incident.organization, "incident": incident, "form": form}
    return render(request, "exports/incident_form.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def incident(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """What is on record of one, what is still owed, and what can be done."""
    chosen, user, today = _visible(request, incident_id), cast("User", request.user), timezone.localdate()
    may_act = bool(services.may_act_on_incidents(user, chosen.organization))
    notices, assessment = notices_of(chosen), chosen.assessments.first()
    owed = sum(notice.is_open for notice in notices)
    accesses = Entitlement.objects.filter(
        release__in=chosen.releases.all(),
        release__run__version__dataset__owner=chosen.organization_id,
        revoked_at=None,
    ).count()
    is_closed, is_closing = chosen.closed_at is not None, chosen.closing_at is not None
    context = {
        "incident": chosen,
        "period": period_of(chosen),
        "categories": categories_of(chosen),
        "places": places_of(chosen),
        "safeguards": safeguards_of(chosen),
        "risk": risk_of(assessment) if assessment is not None else "",
        "tests": [
            {"test": test, "read": Reading(test.duty.read).label, "met": (assessment.judgments if assessment else {}).get(test.duty.code)}
            for test in asked_tests(chosen)
        ],
        "notices": [
            {"notice": notice, "asks": shown(notice), "is_late": notice.is_late(today)} for notice in notices
        ],
        "releases": chosen.releases.select_related("run__version__dataset").defer("manifest"),
        "agreements": chosen.agreements.all(),
        "accesses": accesses,
        "may_act": may_act,
        "is_open": not is_closed and not is_closing,
        "can_propose": can_propose_closing(is_assessed=assessment is not None, owed=owed),
        "can_close": can_close_incident(
            is_closing=is_closing and not is_closed, by_another=chosen.closing_by_id != user.pk, owed=owed
        ),
    }  # fmt: skip
    return render(request, "exports/incident.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def assess(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """The factors and the tests; what the factors suggest is said after the first press, where the person judges otherwise."""
    incident, user = _acted_on(request, incident_id), cast("User", request.user)
    _require_open(incident)
    tests, newest = asked_tests(incident), incident.assessments.first()
    form = AssessmentForm(request.POST or None, tests=tests, initial=_judged(newest))
    unlike: list[str] = []
    if request.method == "POST" and form.is_valid():
        unlike = form.unlike()
        if not unlike or request.POST.get("sure") == "yes":
            try:
                services.assess_incident(
                    incident.pk,
                    factors=form.factors(),
                    judgments=form.judgments(),
                    reasons=form.cleaned_data["reasons"],
                    by=user,
                    now=timezone.now(),
                )
            except Invalid as refusal:
                form.refuse(refusal)
            else:
                messages.success(request, _("Recorded. See whom to tell."))
                return redirect("exports:incident", incident.pk)
    context = {"incident": incident, "form": form, "tests": tests, "unlike": unlike}
    return render(request, "exports/incident_assess.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def notice(request: HttpRequest, incident_id: uuid.UUID, duty: str) -> HttpResponse:
    """The draft in both languages; and that it was given."""
    incident, user = _acted_on(request, incident_id), cast("User", request.user)
    owed = next((notice for notice in notices_of(incident) if notice.key == duty), None)
    if owed is None:
        raise Http404
    form = NoticeForm(request.POST or None, notice=owed)
    if request.method == "POST" and form.is_valid():
        try:
            services.record_notice(incident.pk, duty, **form.cleaned_data, by=user, now=timezone.now())
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Recorded."))
            return redirect("exports:incident", incident.pk)
    context = {
        "incident": incident,
        "notice": owed,
        "asks": shown(owed),
        "draft": draft_of(owed, incident),
        "form": form,
    }
    return render(request, "exports/incident_notice.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def received(request: HttpRequest, incident_notice_id: uuid.UUID) -> HttpResponse:
    """What another organization told of an incident."""
    notice = get_object_or_404(incident_notices_for(request.user), pk=incident_notice_id)
    return render(request, "exports/incident_received.html", {"notice": notice, "incident": notice.incident})


@login_required
@require_POST
def end_access(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """Every access to the releases of the incident ends."""
    incident = _acted_on(request, incident_id)
    outcomes = services.end_access_after(incident.pk, by=cast("User", request.user), now=timezone.now())
    done = sum(outcome.done for outcome in outcomes)
    words = ngettext("%(count)s access is ended.", "%(count)s accesses are ended.", done) % {"count": done}
    messages.success(request, words)
    for reason in dict.fromkeys(reason for outcome in outcomes for reason in outcome.reasons):
        messages.error(request, reason)
    return redirect("exports:incident", incident.pk)


@login_required
@require_POST
def close(request: HttpRequest, incident_id: uuid.UUID) -> HttpResponse:
    """Propose to close it, close it as the second person, or take the proposal back."""
    incident, user, act = _acted_on(request, incident_id), cast("User", request.user), request.POST.get("act")
    if act == "close":
        services.close_incident(incident.pk, by=user, now=timezone.now())
        messages.success(request, _("The incident is closed. Its record stays."))
    elif act == "reopen":
        services.reopen_incident(incident.pk, by=user)
        messages.success(request, _("The incident stays open."))
    else:
        services.propose_closing(incident.pk, by=user, now=timezone.now())
        messages.success(request, _("Proposed. A second person closes it."))
    return redirect("exports:incident", incident.pk)


def _visible(request: HttpRequest, incident_id: uuid.UUID) -> Incident:
    return get_object_or_404(incidents_visible_to(request.user), pk=incident_id)


def _acted_on(request: HttpRequest, incident_id: uuid.UUID) -> Incident:
    """One that the reader may see; who may not act on it is refused before any form."""
    incident = _visible(request, incident_id)
    verdict = services.may_act_on_incidents(cast("User", request.user), incident.organization)
    require(verdict, subject=incident, organization_id=incident.organization_id)
    return incident


def _require_open(incident: Incident) -> None:
    verdict = can_change_incident(is_closed=incident.closed_at is not None, is_closing=incident.closing_at is not None)
    require(verdict, subject=incident, organization_id=incident.organization_id)


def _judged(assessment: Any) -> dict[str, Any]:
    """The newest assessment as what the form begins with."""
    if assessment is None:
        return {}
    return {
        "reasons": assessment.reasons,
        **{f"factor-{code}": level for code, level in assessment.factors.items()},
        **{f"test-{code}": "yes" if met else "no" for code, met in assessment.judgments.items()},
    }


def _headers(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
