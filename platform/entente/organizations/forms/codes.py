"""The forms that take the code of a second factor: a code that was used already is told apart from a wrong one.

Whoever signs in to act at once meets it: her app shows the code that she has just typed until its half minute is over.
"""

from __future__ import annotations

from allauth.mfa.base import forms as allauth
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import validate_totp_code
from allauth.mfa.utils import decrypt
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from entente.organizations.models import User


class _CodeForm(allauth.BaseAuthenticateForm):  # type: ignore[misc]  # allauth ships no types
    def clean_code(self) -> str:
        """The code, where it is right and was not used."""
        try:
            return str(super().clean_code())
        except ValidationError as error:
            code = self.cleaned_data["code"]
            if error.code == "incorrect_code" and _is_of_now(self.user, code):
                raise ValidationError(
                    _("This code was used already. Wait for the next one that your app shows: 30 seconds at most."),
                    code="used_code",
                ) from None
            raise


class AuthenticateForm(_CodeForm, allauth.AuthenticateForm):  # type: ignore[misc]
    """While signing in."""


class ReauthenticateForm(_CodeForm, allauth.ReauthenticateForm):  # type: ignore[misc]
    """Before an act that asks for the second factor anew."""


def _is_of_now(user: User, code: str) -> bool:
    """Whether the person's app shows this code now."""
    apps = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP)
    return any(validate_totp_code(decrypt(app.data["secret"]), code) for app in apps)
