"""How people get in: by invitation only, with a password or through their organization's identity provider."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest


class ClosedSignup(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Nobody signs up: an organization invites."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class ClosedSocialSignup(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """An organization's identity provider signs in those who were invited, and creates nobody."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: object) -> bool:
        return False
