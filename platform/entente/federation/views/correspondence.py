"""The messages about an agreement, readable by whoever reads the agreement, and each as it was signed."""

from __future__ import annotations

import uuid

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from agreements.models import Agreement
from agreements.permissions import visible_to
from entente.core.canonical import canonical, read_strictly
from entente.federation.queries.correspondence import correspondence, envelope_of
from entente.federation.wording import sentence_of


@login_required
@require_safe
def messages(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """When, who, what, and how it was answered."""
    agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    rows = [(letter, sentence_of(letter.kind)) for letter in correspondence(agreement.lineage)]
    return render(request, "federation/messages.html", {"agreement": agreement, "rows": rows})


@login_required
@require_safe
def envelope(request: HttpRequest, agreement_id: uuid.UUID, message_id: uuid.UUID) -> HttpResponse:
    """The message and its receipt, each with the signature of the node that wrote it."""
    agreement: Agreement = get_object_or_404(visible_to(request.user), pk=agreement_id)
    pair = envelope_of(agreement.lineage, message_id)
    if pair is None:
        raise Http404
    message, receipt = pair
    content = {"envelope": read_strictly(message), "receipt": read_strictly(receipt) if receipt else None}
    response = HttpResponse(canonical(content), content_type="application/json")
    response["Content-Disposition"] = f'attachment; filename="message-{message_id}.json"'
    return response
