"""The privacy assessment of a flow: what the records say already, what a person answers, and the signature of the head of the institution."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.queries import is_assessed, newest_assessment
from entente.audit.services import require
from entente.organizations.models import User
from exports import services
from exports.dossier import Flow, assembled, fingerprints
from exports.dossier.assembly import open_questions
from exports.forms.privacy_assessments import SignAssessmentForm
from exports.permissions import answers_for
from exports.queries.dossiers import digest_of
from exports.views.agreement_dossiers import first_readable, readable
from exports.views.dossiers import answer_form, as_pdf_file, as_signed_json, say_how_many, standing_shown


@login_required
@require_safe
def assessments(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The assessment of the first organization for which the reader may see one."""
    return first_readable(request, agreement_id, "exports:privacy_assessment")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def assessment(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The assessment as it stands; what a person wrote is kept, and signed where she signs it."""
    flow, user, now = _flow(request, agreement_id, organization_id), cast("User", request.user), timezone.now()
    agreement, organization = flow.agreement, flow.organization
    may_act = answers_for(user, agreement, organization)
    if request.method == "POST":
        require(may_act, subject=agreement, organization_id=organization.pk)
    standing, today = assembled(flow, now=now), fingerprints(flow, now=now)
    signs = request.POST.get("act") == "sign"
    form = answer_form(flow, standing, None if signs or request.method != "POST" else request.POST)
    signing = SignAssessmentForm(request.POST if signs else None, read=digest_of(today))
    if form.is_valid():
        say_how_many(request, services.write_answers_of_agreement(flow, form.answers(), by=user, now=now))
        return redirect("exports:privacy_assessment", agreement.pk, organization.pk)
    if signing.is_valid():
        read = signing.cleaned_data["read"]
        services.sign_assessment(flow, signing.signature(), read=read, by=user, now=now)
        messages.success(request, _("Signed. The signed file is ready within seconds."))
        return redirect("exports:privacy_assessment", agreement.pk, organization.pk)
    day = agreement.today(now)
    context = {
        **standing_shown(flow, standing, today),
        "agreement": agreement,
        "organization": organization,
        "form": form,
        "asked": len(form.fields),
        "open": len(open_questions(standing)),
        "signing": signing,
        "may_act": bool(may_act),
        "assessment": newest_assessment(agreement, organization),
        "holds": is_assessed(agreement, organization, today=day),
        "today": day,
    }
    return render(
        request,
        "exports/privacy_assessment.html",
        context,
        status=422 if form.is_bound or signing.is_bound else 200,
    )


@login_required
@require_safe
def as_print(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The assessment as it stands, in the language of the address."""
    flow = _flow(request, agreement_id, organization_id)
    return as_pdf_file(flow, f"privacy-assessment-{flow.pk}.pdf", now=timezone.now())


@login_required
@require_safe
def as_json(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The newest assessment that was signed, or as it stands where nobody has."""
    return as_signed_json(_flow(request, agreement_id, organization_id), now=timezone.now())


def _flow(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> Flow:
    disclosure = readable(request, agreement_id, organization_id)
    return Flow(disclosure.agreement, disclosure.organization)
