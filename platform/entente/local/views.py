"""The only person of a workbench comes in by an address that works once: whoever else uses this computer reaches the port too."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from pathlib import Path
from typing import Final

from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from entente.catalogue.models import DatasetVersion
from entente.local.workbench import TICKET
from entente.organizations.models import User

EMAIL: Final = "you@localhost.invalid"


@never_cache
@require_safe
def come_in(request: HttpRequest, token: str) -> HttpResponse:
    """The session of the person, and the columns of her table."""
    ticket = Path(os.environ[TICKET])
    try:
        expected = ticket.read_text(encoding="ascii")
        if not secrets.compare_digest(hashlib.sha256(token.encode()).hexdigest(), expected):
            raise Http404
        ticket.unlink()  # of two who come at once, one meets no file
    except FileNotFoundError as error:
        raise Http404 from error
    person = User.objects.get(email=EMAIL)
    enter(request, person)
    translation.activate(person.language)
    return redirect("catalogue:version", DatasetVersion.objects.latest("id").pk)


def enter(request: HttpRequest, person: User) -> None:
    """The session of that person, as after her password and her code."""
    login(request, person, backend="entente.organizations.accounts.Accounts")
    request.session["account_authentication_methods"] = [{"method": "mfa", "at": time.time(), "reauthenticated": True}]
    request.session["account_authentication_methods_user"] = str(person.pk)
