"""The key of a view lies with the asker's browser alone, in cookies of the pages of that view (ADR 0007)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

KEY_BYTES = 32


def hand_over(
    request: HttpRequest, response: HttpResponse, key: bytes, *, page: Callable[[], str], seconds: int
) -> None:
    """The browser keeps the key for the view's time. ``page``: its address in the language of the moment, and all below it."""
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            path = page()
        response.set_cookie(
            _cookie(language),
            base64.urlsafe_b64encode(key).decode(),
            max_age=seconds,
            path=path,
            secure=request.is_secure() or settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Strict",
        )


def sent_with(request: HttpRequest) -> bytes | None:
    """The key that the browser sent with a request for the view; ``None``: it holds none."""
    cookie = request.COOKIES.get(_cookie(translation.get_language() or "en"), "")
    try:
        key = base64.urlsafe_b64decode(cookie)
    except (binascii.Error, ValueError):  # not a key of ours
        return None
    return key if len(key) == KEY_BYTES else None


def _cookie(language: str) -> str:
    """One name a language: the page has an address in each, and a cookie belongs to one address."""
    prefix = "__Secure-" if settings.SESSION_COOKIE_SECURE else ""  # of one address each, so that __Host- is not theirs
    return f"{prefix}entente_look_{language}"
