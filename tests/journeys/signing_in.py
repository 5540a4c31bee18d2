"""How the people of the stage sign in, with a password and a code where they have one."""

from __future__ import annotations

from typing import Any

from django.test import Client

from tests.network import show_second_factor

PASSWORD = "a long invented phrase"
CODE = "/en/account/2fa/authenticate/"
HALF_WAY = "somebody who has given her password, and not yet her code"


def signed_in(user: Any, *, half_way: bool = False) -> Client:
    """A browser in which this person entered her password, and her code where she has a second factor."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.core.cache import cache

    client, totp = Client(), Authenticator.objects.filter(user=user, type="totp")
    if user.memberships.exists() and not totp.exists():  # a passkey alone cannot be shown by a program
        TOTP.activate(user, generate_totp_secret())
        RecoveryCodes.activate(user)
    cache.clear()  # attempts are counted by address, and a code works once
    page = client.post("/en/account/login/", {"login": user.email, "password": PASSWORD}, follow=True)
    found = totp.first()
    for _ in range(2):  # a code of the last moment is over when it arrives
        if found is not None and not half_way and page.request["PATH_INFO"] == CODE:
            page = client.post(CODE, {"code": code_of(found)}, follow=True)
    expected = CODE if half_way else "/en/desk/"
    assert page.request["PATH_INFO"] == expected
    if not half_way:  # what guards an account asks for the password once more
        client.post("/en/account/reauthenticate/", {"password": PASSWORD})
        show_second_factor(client, user)
    return client


def code_of(authenticator: Any) -> str:
    """The code that the person's app shows now."""
    from allauth.mfa.totp.internal import auth as totp

    secret = totp.decrypt(authenticator.data["secret"])
    counter = list(totp.yield_hotp_counters_from_time())[totp.app_settings.TOTP_TOLERANCE]
    return str(totp.format_hotp_value(totp.hotp_value(secret, counter)))
