"""The dossier of an agreement for one of its organizations: what the law asks before anything leaves, and what answers it."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.permissions import visible_to
from entente.audit.services import require
from entente.organizations.models import User
from exports import services
from exports.dossier import Disclosure, assembled, fingerprints
from exports.permissions import answers_for, disclosures_of
from exports.policies.dossiers import can_sign_dossier_of_agreement
from exports.queries.dossiers import digest_of
from exports.views.dossiers import answer_form, as_pdf_file, as_signed_json, say_how_many, standing_shown


@login_required
@require_safe
def dossiers(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The dossier of the first organization for which the reader may see one."""
    return first_readable(request, agreement_id, "exports:agreement_dossier")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def dossier(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The dossier as it stands; what a person wrote is kept."""
    disclosure, now = readable(request, agreement_id, organization_id), timezone.now()
    user, agreement, organization = cast("User", request.user), disclosure.agreement, disclosure.organization
    may_act = answers_for(user, agreement, organization)
    if request.method == "POST":
        require(may_act, subject=agreement, organization_id=organization.pk)
    standing = assembled(disclosure, now=now)
    form = answer_form(disclosure, standing, request.POST if request.method == "POST" else None)
    if form.is_valid():
        say_how_many(request, services.write_answers_of_agreement(disclosure, form.answers(), by=user, now=now))
        return redirect("exports:agreement_dossier", agreement.pk, organization.pk)
    today = fingerprints(disclosure, now=now)
    context = {
        **standing_shown(disclosure, standing, today),
        "agreement": agreement,
        "organization": organization,
        "others": disclosures_of(user, agreement).exclude(pk=organization.pk),
        "form": form,
        "may_act": bool(may_act),
        "read": digest_of(today),
        "can_sign": may_act & can_sign_dossier_of_agreement(is_proposed=agreement.proposed_at is not None),
    }
    return render(request, "exports/agreement_dossier.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def sign(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The reader signs what she read."""
    disclosure, read = readable(request, agreement_id, organization_id), request.POST.get("read", "")
    services.sign_dossier_of_agreement(disclosure, read=read, by=cast("User", request.user), now=timezone.now())
    messages.success(request, _("Signed. The signed file is ready within seconds."))
    return redirect("exports:agreement_dossier", agreement_id, organization_id)


@login_required
@require_safe
def as_print(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The dossier as it stands, in the language of the address."""
    disclosure = readable(request, agreement_id, organization_id)
    return as_pdf_file(disclosure, f"dossier-{disclosure.pk}.pdf", now=timezone.now())


@login_required
@require_safe
def as_json(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The newest dossier that was signed, or as it stands where nobody has."""
    return as_signed_json(readable(request, agreement_id, organization_id), now=timezone.now())


def first_readable(request: HttpRequest, agreement_id: uuid.UUID, page: str) -> HttpResponse:
    """To the page of the first organization for which the reader may see one."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    organization = get_object_or_404(disclosures_of(cast("User", request.user), agreement)[:1])
    return redirect(page, agreement.pk, organization.pk)


def readable(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> Disclosure:
    """The agreement for an organization whose dossier the reader may see; of any other nobody learns that it is there."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    return Disclosure(
        agreement, get_object_or_404(disclosures_of(cast("User", request.user), agreement), pk=organization_id)
    )
