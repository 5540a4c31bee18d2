"""How people get in: by invitation only, with a password or through their organization's identity provider."""

from __future__ import annotations

import base64
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.utils import user_pk_to_url_str
from allauth.core import context as allauth_context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.models import SocialAccount
from django.contrib.sites.shortcuts import get_current_site
from django.http import HttpRequest
from django.utils import translation

from entente.organizations.authentication import private_links
from entente.organizations.authentication.credentials import record_password_change
from entente.organizations.authentication.sign_ins import record_failure, record_sign_in
from entente.organizations.keys.second_factors import CONTEXT
from entente.organizations.models import User
from entente.organizations.notices import queue_mail
from entente.vault.keys.rings import store_ring


class Accounts(AuthenticationBackend):  # type: ignore[misc]  # allauth ships no types
    """Who has an account, by her address; each request finds its reader here."""

    def get_user(self, user_id: str) -> User | None:
        """The person, with what every page asks about her."""
        user = User.objects.reader(user_id)
        return user if user is not None and self.user_can_authenticate(user) else None


class ClosedSignup(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Nobody signs up: an organization invites."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign in, and leave an event of it."""
        super().login(request, user)
        record_sign_in(request, user)

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Leave an event of a password that was wrong, or of an address that has no account."""
        address = str(credentials.get("email") or "")
        record_failure(User.objects.filter(email__iexact=address).first() if address else None, method="password")

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link of the mail; ``key``: whose it is, and the token."""
        return private_links.address(private_links.PASSWORD, key)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Hand the message over to the worker of mail, in the reader's language."""
        request = allauth_context.request
        around = {"request": request, "email": email, "current_site": get_current_site(request)}
        message = self.render_mail(template_prefix, email, around | context)
        queue_mail(email, message.subject, message.body)

    def set_password(self, user: User, password: str) -> None:
        """Change it, and leave an event: a restore of an older database must not bring the old one back."""
        super().set_password(user, password)
        record_password_change(user)


class ClosedSocialSignup(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """An organization's identity provider signs in those who were invited, and creates nobody."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: object) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Refuse what another issuer signed than the one of the settings, whatever the provider's own metadata say."""
        server = sociallogin.provider.app.settings["server_url"].partition("/.well-known/")[0]
        issuer = (sociallogin.account.extra_data.get("id_token") or {}).get("iss", "")
        if issuer.rstrip("/") != server.rstrip("/"):
            raise ImmediateHttpResponse(render_authentication_error(request, sociallogin.provider))

    def can_authenticate_by_email(self, login: Any, email: str) -> bool:
        """The address joins a subject of the provider to an account once: later it may belong to somebody else there."""
        joined = SocialAccount.objects.filter(provider=login.account.provider, user__email__iexact=email)
        return super().can_authenticate_by_email(login, email) and not joined.exists()


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Secrets of second factors lie in the database wrapped, so that a copy of it opens no account."""

    def encrypt(self, text: str) -> str:
        return base64.b64encode(store_ring().wrap(text.encode(), CONTEXT)).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return store_ring().unwrap(base64.b64decode(encrypted_text), CONTEXT).decode()


def password_link(user: User) -> str:
    """A one-time address at which a person chooses her password; void once she has, or after ``PASSWORD_RESET_TIMEOUT``."""
    token = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    with translation.override(user.language):
        return private_links.address(private_links.PASSWORD, f"{user_pk_to_url_str(user)}-{token}")
