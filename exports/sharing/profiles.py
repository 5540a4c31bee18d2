"""Profile files: what a program needs to find and open what is shared with its organization."""

from __future__ import annotations

from datetime import UTC
from typing import Any, Final

from exports.models import AccessKey
from exports.states import KeyKind

FILE_NAME: Final = "entente.share"


def profile_of(key: AccessKey, secret: str, *, base_url: str) -> dict[str, Any]:
    """The profile of a key, in the version of the format that clients know for its kind."""
    endpoint = f"{base_url.rstrip('/')}/delta-sharing"
    if key.kind == KeyKind.CLIENT:
        return {
            "shareCredentialsVersion": 2,
            "type": "oauth_client_credentials",
            "endpoint": endpoint,
            "tokenEndpoint": f"{endpoint}/oauth/token",
            "clientId": str(key.pk),
            "clientSecret": secret,
        }
    return {
        "shareCredentialsVersion": 1,
        "endpoint": endpoint,
        "bearerToken": secret,
        "expirationTime": key.expires_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
