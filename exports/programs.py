"""How programs ask: with a key instead of a session, and with errors in the form of the protocol that they speak."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import wraps
from http.client import responses
from typing import Any, Final, Protocol

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from entente.organizations.authentication.rate_limits import RateLimit
from exports.models import AccessKey
from exports.services import key_of, require_scope
from exports.states import KeyScope

View = Callable[..., HttpResponseBase]
WRONG_KEYS: Final = RateLimit("programs.wrong_key", most=30, seconds=300)


Reasons = Sequence[Mapping[str, str]]  # each with code and sentence


class ErrorAnswer(Protocol):
    """How a protocol says that something went wrong. ``code`` is stable, ``message`` a sentence; ``reasons`` where it has room."""

    def __call__(self, status: int, code: str, message: str, reasons: Reasons = ()) -> HttpResponse: ...


def for_programs(*, kinds: Collection[str], errors: ErrorAnswer) -> Callable[[View], View]:
    """A view that a key opens: it is called with ``key``. A session opens nothing here, so that no form can be forged."""

    def decorate(view: View) -> View:
        @csrf_exempt
        @never_cache
        @wraps(view)
        def wrapper(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            speak(request, errors)
            key = key_in(request, kinds=kinds)
            if key is None:
                return unauthenticated(request, errors)
            require_scope(key, KeyScope.READ)
            return view(request, *args, key=key, **kwargs)

        return wrapper

    return decorate


def key_in(request: HttpRequest, *, kinds: Collection[str]) -> AccessKey | None:
    """The key that asks, whose person the request then acts for: a refusal is told in her name. ``None``: nobody who may.

    ``request.access_key`` says that there was one, whatever it opens (``entente.api.problems``).
    """
    secret = secret_in(request)
    key = None if secret is None else key_of(secret, kinds=kinds, now=timezone.now())
    if key is not None:
        request.user = key.made_by
        request.access_key = key  # type: ignore[attr-defined]
    return key


def speak(request: HttpRequest, errors: ErrorAnswer) -> None:
    """From here on errors of this request are told in the protocol's form (``entente.web.middleware``)."""
    request.error_answer = errors  # type: ignore[attr-defined]  # read by the middleware, which this app does not know


def unauthenticated(request: HttpRequest, errors: ErrorAnswer) -> HttpResponse:
    """No key, or one that opens nothing (any more); which of them is not told. An address that goes on is slowed, for wrong keys alone."""
    if secret_in(request) is not None:
        slowed = slowed_down(request, errors)
        if slowed is not None:
            return slowed
    answer = errors(401, "key.unknown", gettext("The token is missing, unknown, expired or revoked."))
    answer["WWW-Authenticate"] = 'Bearer realm="entente", Basic realm="entente"'
    return answer


def slowed_down(request: HttpRequest, errors: ErrorAnswer) -> HttpResponse | None:
    """Count a wrong secret of this address; the answer once there were too many. A right one is always taken."""
    if WRONG_KEYS.take(request):
        return None
    answer = errors(
        429, "key.too_many", gettext("Too many wrong tokens have come from your address. Try again in a while.")
    )
    answer["Retry-After"] = str(WRONG_KEYS.seconds)
    return answer


def secret_in(request: HttpRequest) -> str | None:
    """The key's secret: as a bearer token, or as the password of whatever user name (spreadsheets and GIS know only that)."""
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    if scheme.casefold() == "bearer" and rest.strip():
        return rest.strip()
    pair = basic_credentials(request)
    return pair[1] if pair else None


def basic_credentials(request: HttpRequest) -> tuple[str, str] | None:
    """User name and password of HTTP Basic (RFC 7617); ``None`` where there are none."""
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    if scheme.casefold() != "basic":
        return None
    try:
        name, colon, password = base64.b64decode(rest.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if colon else None


def problem(status: int, code: str, message: str, reasons: Reasons = ()) -> HttpResponse:
    """An error as problem details (RFC 9457) in the reader's language; ``code`` and ``reasons`` are ours."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": responses.get(status, ""),
        "status": status,
        "detail": message,
        "code": code,
        "reasons": list(reasons),
    }
    json_params = {"ensure_ascii": False}  # people read it on a terminal
    return JsonResponse(body, status=status, content_type="application/problem+json", json_dumps_params=json_params)
