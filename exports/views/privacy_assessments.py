"""The privacy assessment of a flow: what the records say already, what a person answers, and the signature of the head of the institution."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from agreements.permissions import visible_to
from agreements.queries import is_assessed, newest_assessment
from entente.audit.services import require
from entente.organizations.models import User
from exports import services
from exports.dossier import Flow, answers_of, as_pdf, assembled, fingerprints
from exports.dossier.assembly import TONES, open_questions
from exports.forms.dossiers import DossierForm
from exports.forms.privacy_assessments import SignAssessmentForm
from exports.permissions import answers_for, disclosures_of
from exports.queries.dossiers import digest_of, newest_dossier
from exports.views.agreement_dossiers import readable
from exports.views.dossiers import as_download, as_signed_json


@login_required
@require_safe
def assessments(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The assessment of the first organization for which the reader may see one."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    organization = get_object_or_404(disclosures_of(cast("User", request.user), agreement)[:1])
    return redirect("exports:privacy_assessment", agreement.pk, organization.pk)


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
    written = {question: answer.text for question, answer in answers_of(flow).items()}
    signs = request.POST.get("act") == "sign"
    form = DossierForm(None if signs or request.method != "POST" else request.POST, dossier=standing, written=written)
    signing = SignAssessmentForm(request.POST if signs else None, read=digest_of(today))
    if form.is_valid():
        count = services.write_answers_of_agreement(flow, form.answers(), by=user, now=now)
        words = ngettext("%(count)s answer is kept.", "%(count)s answers are kept.", count) % {"count": count}
        messages.success(request, words if count else _("Nothing has changed."))
        return redirect("exports:privacy_assessment", agreement.pk, organization.pk)
    if signing.is_valid():
        read = signing.cleaned_data["read"]
        services.sign_assessment(flow, signing.signature(), read=read, by=user, now=now)
        messages.success(request, _("Signed. The signed file is ready within seconds."))
        return redirect("exports:privacy_assessment", agreement.pk, organization.pk)
    day = agreement.today(now)
    context = {
        "agreement": agreement,
        "organization": organization,
        "dossier": standing,
        "counts": [(state.label, count, TONES[state]) for state, count in standing.counts.items()],
        "form": form,
        "asked": len(form.fields),
        "open": len(open_questions(standing)),
        "signing": signing,
        "may_act": bool(may_act),
        "signed": newest_dossier(flow, today),
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
    flow, now = _flow(request, agreement_id, organization_id), timezone.now()
    newest = newest_dossier(flow, fingerprints(flow, now=now))
    signed = None if newest is None or newest.is_void else newest.dossier
    pdf = as_pdf(assembled(flow, now=now), [], signed=signed, now=now)
    return as_download(pdf, f"privacy-assessment-{flow.pk}.pdf")


@login_required
@require_safe
def as_json(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The newest assessment that was signed, or as it stands where nobody has."""
    return as_signed_json(_flow(request, agreement_id, organization_id), now=timezone.now())


def _flow(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> Flow:
    disclosure = readable(request, agreement_id, organization_id)
    return Flow(disclosure.agreement, disclosure.organization)
