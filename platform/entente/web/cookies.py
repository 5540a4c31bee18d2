"""The one-time messages of pages travel in a cookie: named so that, over HTTPS, no other host can set it."""

from __future__ import annotations

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.messages.storage.session import SessionStorage


class HostCookieStorage(CookieStorage):
    """Django's cookie of messages, under the prefix of all cookies."""

    cookie_name = f"{settings.COOKIE_PREFIX}messages"


class MessageStorage(FallbackStorage):
    """A cookie, else the session."""

    storage_classes = (HostCookieStorage, SessionStorage)
