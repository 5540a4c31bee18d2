"""Confirm the translation of a clause, or of all that are left."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_POST

from agreements import services
from agreements.views.reading import readable, reader


@login_required
@require_POST
def confirm(request: HttpRequest, agreement_id: uuid.UUID, key: str, language: str) -> HttpResponse:
    """The reader compared the two languages of a clause."""
    agreement = readable(request, agreement_id)
    services.confirm_translation(agreement.pk, key=key, language=language, by=reader(request))
    messages.success(request, gettext("Confirmed, in your name."))
    return redirect(f"{reverse('agreements:agreement', args=[agreement.pk])}#clause-{key}")


@login_required
@require_POST
def confirm_all(request: HttpRequest, agreement_id: uuid.UUID, language: str) -> HttpResponse:
    """The reader compared the two languages of every clause that was not confirmed."""
    agreement = readable(request, agreement_id)
    done = services.confirm_translation(agreement.pk, key=None, language=language, by=reader(request))
    words = ngettext("%(n)s clause was confirmed, in your name.", "%(n)s clauses were confirmed, in your name.", done)
    messages.success(request, words % {"n": done})
    return redirect(f"{reverse('agreements:agreement', args=[agreement.pk])}#text")
