"""A passkey was added to an account or taken from it: what allauth tells by signals alone."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator

from entente.organizations.models import AttestedPasskey, User
from entente.organizations.services import enrol_passkeys, revoke_passkey


def enrol(sender: object, *, user: User, **_: Any) -> None:
    """Each new passkey waits for a colleague who confirms it."""
    enrol_passkeys(user)


def revoke(sender: object, *, user: User, **_: Any) -> None:
    """What is no longer in the account confirms nothing any more."""
    keys = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN)
    remaining = {bytes(key.wrap().authenticator_data.credential_data) for key in keys}
    for passkey in AttestedPasskey.objects.filter(person=user, revoked_at=None):
        if bytes(passkey.credential) not in remaining:
            revoke_passkey(passkey.pk, by=user)
