"""Certificates of releases, for machines and for people; and whether a release still stands, for whoever holds it."""

from __future__ import annotations

import uuid

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from entente.audit.log.node_keys import successions
from exports import permissions
from exports.accountability.register import LEFT
from exports.certificates import as_pdf
from exports.models import Certificate, Recall, Release, ReleaseStatement


@login_required
@require_safe
def as_json(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The newest certificate, signed."""
    certificate = _newest(request, release_id)
    return JsonResponse(
        certificate.document,
        headers=_headers(certificate, "json"),
        json_dumps_params={"ensure_ascii": False, "indent": 1},
    )


@login_required
@require_safe
def as_print(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The newest certificate on a page, in the reader's language."""
    certificate = _newest(request, release_id)
    return HttpResponse(
        as_pdf(certificate.document), content_type="application/pdf", headers=_headers(certificate, "pdf")
    )


@require_safe
@never_cache
def status(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """Whether a release that left still stands, and what follows it. Whoever knows its number holds it, or was told of it.

    ``statement`` and ``signature`` are the node's signed word, which the worker renews; before its first minute there is none.
    """
    release = get_object_or_404(Release.objects.filter(status__in=LEFT).only("status"), pk=release_id)
    recall = Recall.objects.filter(release=release).first()
    successor = None if recall is None or recall.successor_id is None else str(recall.successor_id)
    statement = ReleaseStatement.objects.filter(release=release).first()
    signed = {} if statement is None else statement.document
    return JsonResponse(
        {"release": str(release.pk), "status": release.status, "successor": successor, **signed, "keys": successions()}
    )


def _newest(request: HttpRequest, release_id: uuid.UUID) -> Certificate:
    releases = permissions.certificates_visible_to(request.user)
    newest = Certificate.objects.filter(release__in=releases.filter(pk=release_id)).order_by("-number").first()
    if newest is None:
        raise Http404
    return newest


def _headers(certificate: Certificate, suffix: str) -> dict[str, str]:
    name = f"certificate-{certificate.release_id}-{certificate.number}.{suffix}"
    return {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
