"""The only person of a workbench at home comes in by an address that works once: whoever else uses this computer reaches the port too."""

from __future__ import annotations

import hashlib
import hmac
import os
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from entente.catalogue.models import DatasetVersion
from entente.organizations.models import User
from tools.demo.network import enter
from tools.home import EMAIL, TICKET


@never_cache
@require_safe
def come_in(request: HttpRequest, token: str) -> HttpResponse:
    """The session of the person, and the columns of her table."""
    ticket = Path(os.environ[TICKET])
    try:
        expected = ticket.read_text(encoding="ascii")
        if not hmac.compare_digest(hashlib.sha256(token.encode()).hexdigest(), expected):
            raise Http404
        ticket.unlink()  # of two who come at once, one meets no file
    except FileNotFoundError as error:
        raise Http404 from error
    person = User.objects.get(email=EMAIL)
    enter(request, person)
    translation.activate(person.language)
    return redirect("catalogue:version", DatasetVersion.objects.latest("id").pk)
