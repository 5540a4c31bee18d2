"""Links that open something by themselves: what they hold stands behind the ``#``, which no browser sends and no server logs.

The page that such a link leads to hands the secret over in a form. From then on it lies in a cookie of the pages that it opens, which are
addressed by a handle that opens nothing. Addresses of before, which hold the secret themselves, still open.
"""

from __future__ import annotations

import hashlib
from typing import Final

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation

PASSWORD: Final = "password"  # noqa: S105  # the name of a kind
VIEWS: Final = {
    "hand-in": "catalogue:hand_in",
    "request": "requests:follow",
    "key": "exports:activate_key",
    "correction": "directory:correct",
}
SECONDS: Final = 8 * 3600
_MARK: Final = "~"  # in no secret: they are of letters, digits, "-" and "_"


def address(kind: str, secret: str) -> str:
    """The link to send, in the language of the moment. ``kind``: of ``VIEWS``, or ``PASSWORD``."""
    return f"{settings.BASE_URL}{reverse('organizations:open_link')}#{kind}.{secret}"


def opened(request: HttpRequest, link: str) -> HttpResponse | None:
    """The redirection to what a link opens; ``None`` where it is no link of ours. Whether it still opens anything is told there."""
    kind, _, secret = link.strip().rpartition("#")[2].partition(".")
    if kind == PASSWORD:
        from allauth.account.views import (
            INTERNAL_RESET_SESSION_KEY,  # its views ask for our adapter, which asks for this module
        )

        user, _, key = secret.partition("-")
        if not user.isalnum() or not key:
            return None
        request.session[INTERNAL_RESET_SESSION_KEY] = key
        arguments = {"uidb36": user, "key": "set-password"}
        return HttpResponseRedirect(reverse("account_reset_password_from_key", kwargs=arguments))
    return lead(kind, secret) if kind in VIEWS and secret else None


def lead(kind: str, secret: str) -> HttpResponse:
    """Lead to the page that a secret opens, and leave the secret with the browser, for this page and those below it."""
    handle = _MARK + hashlib.sha256(secret.encode()).hexdigest()[:16]
    response = HttpResponseRedirect(reverse(VIEWS[kind], args=[handle]))
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            path = reverse(VIEWS[kind], args=[handle])
        response.set_cookie(
            _cookie(handle, language), secret, max_age=SECONDS, path=path,
            secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax",
        )  # fmt: skip
    return response


def secret_of(request: HttpRequest, argument: str) -> str:
    """The secret that an address stands for: its handle's, or, in an address of before, itself."""
    if not argument.startswith(_MARK):
        return argument
    secret = request.COOKIES.get(_cookie(argument, translation.get_language() or "en"))
    if secret is None:
        raise Http404
    return secret


def _cookie(handle: str, language: str) -> str:
    """One name a language: the page has an address in each, and a cookie belongs to one address."""
    prefix = "__Secure-" if settings.SESSION_COOKIE_SECURE else ""
    return f"{prefix}entente_link_{handle.removeprefix(_MARK)}_{language[:2]}"
