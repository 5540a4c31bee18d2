"""What a party keeps: ``agreement.json`` to be checked anywhere, the printed agreement, and its rules as ODRL."""

from __future__ import annotations

import json
import uuid

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from agreements.formats.agreement_json import document_of
from agreements.odrl import agreement_document
from agreements.states import AgreementStatus
from agreements.views.reading import readable


@login_required
@require_safe
def as_json(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """The content with every signature and the keys to check them."""
    agreement = readable(request, agreement_id)
    if agreement.status == AgreementStatus.DRAFT:
        raise Http404
    text = json.dumps(document_of(agreement), ensure_ascii=False, indent=2)
    return _kept(text.encode(), "application/json", "agreement.json")


@login_required
@require_safe
def as_odrl(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What it allows and forbids, as an ODRL Agreement in JSON-LD."""
    agreement = readable(request, agreement_id)
    if agreement.status == AgreementStatus.DRAFT:
        raise Http404
    text = json.dumps(agreement_document(agreement, list(agreement.parties.all())), ensure_ascii=False, indent=2)
    return _kept(text.encode(), "application/ld+json", "agreement.jsonld")


@login_required
@require_safe
def as_pdf(request: HttpRequest, agreement_id: uuid.UUID, language: str) -> HttpResponse:
    """The print in one of the languages that bind."""
    printout = get_object_or_404(readable(request, agreement_id).prints, language=language)
    return _kept(bytes(printout.pdf), "application/pdf", f"agreement-{language}.pdf")


def _kept(content: bytes, content_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
