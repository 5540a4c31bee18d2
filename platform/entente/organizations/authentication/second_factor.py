"""A second factor shown anew: asked before an act that binds an organization, and good for one such act."""

from __future__ import annotations

import time
from typing import Final

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode

from entente.organizations.models import User

_SPENT = "entente_second_factor_spent"
_LEFT = "entente_form_left"
MOST_CHARACTERS: Final = 20_000
FORM: Final = "act"
"""What the page calls the place of its form."""


def is_fresh(request: HttpRequest) -> bool:
    """Whether this person showed her second factor within ``ACCOUNT_REAUTHENTICATION_TIMEOUT`` seconds, for no act yet."""
    at = _shown_at(request)
    return time.time() - at < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT and at > request.session.get(_SPENT, 0.0)


def spend(request: HttpRequest) -> None:
    """The act was done: the next one asks for the second factor again."""
    request.session[_SPENT] = _shown_at(request)


def leave_form(request: HttpRequest) -> None:
    """Keep what was filled in for when she comes back, in her session; a file is not kept, nor what is longer than a form is."""
    fields = {name: values for name, values in request.POST.lists() if name != "csrfmiddlewaretoken"}
    if sum(len(value) for values in fields.values() for value in values) <= MOST_CHARACTERS:
        request.session[_LEFT] = {"path": request.path, "at": time.time(), "fields": fields}


def form_left(request: HttpRequest) -> dict[str, list[str]]:
    """What was filled in on this page before she showed her second factor, once; nothing where that was long ago."""
    left = request.session.get(_LEFT)
    if left is None or left["path"] != request.path:
        return {}
    del request.session[_LEFT]
    is_recent = time.time() - left["at"] < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    fields: dict[str, list[str]] = left["fields"]
    return fields if is_recent else {}


def address(request: HttpRequest, user: User) -> str:
    """Where she shows it, by passkey where she has one, and comes back from to the form of the page at hand."""
    has_passkey = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).exists()
    page = reverse("mfa_reauthenticate_webauthn" if has_passkey else "mfa_reauthenticate")
    return f"{page}?{urlencode({'next': f'{request.path}#{FORM}'})}"


def _shown_at(request: HttpRequest) -> float:
    """When she last confirmed by a second factor that it is she: after signing in, not by it. Seconds since 1970; 0 for never."""
    records = get_authentication_records(request, request.user)
    shown = [record["at"] for record in records if record.get("method") == "mfa" and record.get("reauthenticated")]
    return float(max(shown, default=0.0))
