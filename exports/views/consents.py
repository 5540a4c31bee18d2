"""Ask a community authority for its consent to a release."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from agreements.queries import agreements_of_provider
from agreements.services import ask_for_consent
from anonymizer import permissions as anonymizer
from entente.organizations.models import User


@login_required
@require_POST
def ask(request: HttpRequest, run_id: uuid.UUID, agreement_id: uuid.UUID) -> HttpResponse:
    """The authorities of the agreement read of which dataset and version; until they answer, nothing leaves."""
    runs = anonymizer.visible_to(request.user).select_related("version__dataset__owner")
    run = get_object_or_404(runs, pk=run_id)
    agreement = get_object_or_404(agreements_of_provider(run.dataset.owner_id), pk=agreement_id)
    about = gettext("%(dataset)s, version %(number)s") % {"dataset": run.dataset, "number": run.version.number}
    by, now = cast("User", request.user), timezone.now()
    ask_for_consent(agreement.pk, run_id=run.pk, about=about, by=by, now=now)
    messages.success(request, gettext("The community authority was asked. Nothing leaves before it consents."))
    return redirect("exports:release_run", run.pk)
