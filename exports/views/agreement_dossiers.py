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
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.permissions import visible_to
from entente.audit.services import require
from entente.organizations.models import User
from exports import services
from exports.dossier import Disclosure, answers_of, as_pdf, assembled, fingerprints
from exports.dossier.assembly import TONES
from exports.forms.dossiers import DossierForm
from exports.permissions import answers_for, disclosures_of
from exports.policies.dossiers import can_sign_dossier_of_agreement
from exports.queries.dossiers import digest_of, newest_dossier
from exports.views.dossiers import as_download, as_signed_json


@login_required
@require_safe
def dossiers(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The dossier of the first organization for which the reader may see one."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    organization = get_object_or_404(disclosures_of(cast("User", request.user), agreement)[:1])
    return redirect("exports:agreement_dossier", agreement.pk, organization.pk)


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
    written = {question: answer.text for question, answer in answers_of(disclosure).items()}
    form = DossierForm(request.POST if request.method == "POST" else None, dossier=standing, written=written)
    if form.is_valid():
        count = services.write_answers_of_agreement(disclosure, form.answers(), by=user, now=now)
        words = ngettext("%(count)s answer is kept.", "%(count)s answers are kept.", count) % {"count": count}
        messages.success(request, words if count else _("Nothing has changed."))
        return redirect("exports:agreement_dossier", agreement.pk, organization.pk)
    today = fingerprints(disclosure, now=now)
    context = {
        "agreement": agreement,
        "organization": organization,
        "others": disclosures_of(user, agreement).exclude(pk=organization.pk),
        "dossier": standing,
        "counts": [(state.label, count, TONES[state]) for state, count in standing.counts.items()],
        "form": form,
        "may_act": bool(may_act),
        "signed": newest_dossier(disclosure, today),
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
    disclosure, now = readable(request, agreement_id, organization_id), timezone.now()
    newest = newest_dossier(disclosure, fingerprints(disclosure, now=now))
    signed = None if newest is None or newest.is_void else newest.dossier
    return as_download(
        as_pdf(assembled(disclosure, now=now), [], signed=signed, now=now), f"dossier-{disclosure.pk}.pdf"
    )


@login_required
@require_safe
def as_json(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> HttpResponse:
    """The newest dossier that was signed, or as it stands where nobody has."""
    return as_signed_json(readable(request, agreement_id, organization_id), now=timezone.now())


def readable(request: HttpRequest, agreement_id: uuid.UUID, organization_id: uuid.UUID) -> Disclosure:
    """The agreement for an organization whose dossier the reader may see; of any other nobody learns that it is there."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    return Disclosure(
        agreement, get_object_or_404(disclosures_of(cast("User", request.user), agreement), pk=organization_id)
    )
