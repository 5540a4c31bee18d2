"""A second factor shown anew: asked before an act that binds an organization, and good for one such act."""

from __future__ import annotations

import time

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode

from entente.organizations.models import User

_SPENT = "entente_second_factor_spent"


def is_fresh(request: HttpRequest) -> bool:
    """Whether this person showed her second factor within ``ACCOUNT_REAUTHENTICATION_TIMEOUT`` seconds, for no act yet."""
    at = _shown_at(request)
    return time.time() - at < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT and at > request.session.get(_SPENT, 0.0)


def spend(request: HttpRequest) -> None:
    """The act was done: the next one asks for the second factor again."""
    request.session[_SPENT] = _shown_at(request)


def address(request: HttpRequest, user: User) -> str:
    """Where she shows it, by passkey where she has one, and comes back from to the page at hand."""
    has_passkey = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).exists()
    page = reverse("mfa_reauthenticate_webauthn" if has_passkey else "mfa_reauthenticate")
    return f"{page}?{urlencode({'next': request.path})}"


def _shown_at(request: HttpRequest) -> float:
    """When she last confirmed by a second factor that it is she: after signing in, not by it. Seconds since 1970; 0 for never."""
    records = get_authentication_records(request, request.user)
    shown = [record["at"] for record in records if record.get("method") == "mfa" and record.get("reauthenticated")]
    return float(max(shown, default=0.0))
