"""The safeguards of an organization: what it said, as everyone signed in may read, and the yearly questions for those who answer."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from agreements import permissions, queries, services
from agreements.assurance import SAFEGUARDS, Area, level_of, undocumented
from agreements.forms.assurance import AssuranceForm, EvidenceForm
from agreements.models import Evidence
from agreements.terms import AssuranceLevel
from agreements.views.reading import reader
from entente.organizations.documents import sealed_to


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def assurance(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """Level, day and evidence; for its stewards and its sponsor's, the form of this year."""
    user = reader(request)
    readable = permissions.counterparts_of(user).select_related("sponsor")
    organization = get_object_or_404(readable, pk=organization_id)
    acting, last = permissions.acting_for(user, organization), queries.assessments_of([organization.pk])
    assessment = last.get(organization.pk)
    documents = list(organization.evidence.filter(removed_at=None).select_related("acting", "organization"))
    documented, today = {document.area for document in documents}, timezone.localdate()
    form = None
    if acting is not None:
        met, evidence = (assessment.met, assessment.evidence) if assessment else ([], {})
        form = AssuranceForm(request.POST or None, met=met, evidence=evidence, documented=documented)
        if form.is_valid():
            saved = services.assess(organization, form.met(), form.evidence(), by=user, now=timezone.now())
            sentence = gettext("Saved. The level is now: %(level)s.") % {"level": saved.get_level_display()}
            messages.success(request, sentence)
            if missing := undocumented(saved.met, documented=documented):
                words = gettext(
                    "Above the basic level safeguards count once a document shows them. None is attached for: %(areas)s."
                )
                messages.warning(request, words % {"areas": ", ".join(str(area.label) for area in missing)})
            return redirect("agreements:assurance", organization.pk)
    areas = [
        (area.label, [(safeguard.text, AssuranceLevel(safeguard.level).label, assessment is not None and safeguard.key in assessment.met)
                      for safeguard in SAFEGUARDS if safeguard.area == area], assessment.evidence.get(area.value, "") if assessment else "", [document for document in documents if document.area == area])
        for area in Area
    ]  # fmt: skip
    context = {
        "organization": organization,
        "shown": queries.shown(assessment, today=today),
        "shown_by_documents": assessment is None or level_of(assessment.met, documented=documented) == assessment.level,
        "undocumented": [area.label for area in Area if area.value not in documented],
        "resting": {document.pk for document in documents if queries.rests_on(document, today=today)}
        if form
        else set(),
        "areas": areas,
        "form": form,
        "for_sponsored": acting is not None and acting.pk != organization.pk,
        "acting": acting,
        "has_documents": bool(documents),
        "keeps_evidence": permissions.keeps_evidence(user, organization),
    }
    return render(request, "agreements/assurance.html", context, status=422 if form and form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def add_evidence(request: HttpRequest, organization_id: uuid.UUID) -> HttpResponse:
    """A document that shows safeguards; it is sealed on its way into the store."""
    user = reader(request)
    organization = get_object_or_404(permissions.counterparts_of(user).select_related("store"), pk=organization_id)
    if permissions.acting_for(user, organization) is None:
        raise Http404
    posted = request.method == "POST"
    form = EvidenceForm(request.POST if posted else None, request.FILES if posted else None)
    if form.is_valid():
        cleaned = form.cleaned_data
        document = services.Document(cleaned["name"], cleaned["area"], form.kind)
        with sealed_to(organization, "evidence") as writer:
            for chunk in cleaned["document"].chunks():
                writer.write(chunk)
            services.attach_evidence(organization, document, writer.finish(), by=user, now=timezone.now())
        messages.success(request, gettext("The document is attached. Counterparties read its name and day."))
        return redirect("agreements:assurance", organization.pk)
    context = {"organization": organization, "form": form}
    return render(request, "agreements/add_evidence.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def remove_evidence(request: HttpRequest, evidence_id: uuid.UUID) -> HttpResponse:
    """It is taken away, and its bytes are destroyed."""
    known = permissions.counterparts_of(reader(request)).values("pk")
    evidence = get_object_or_404(Evidence, pk=evidence_id, organization__in=known)
    services.remove_evidence(evidence.pk, by=reader(request), now=timezone.now())
    messages.success(request, gettext("The document is taken away and destroyed."))
    return redirect("agreements:assurance", evidence.organization_id)
