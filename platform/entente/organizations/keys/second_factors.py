"""Secrets of second factors, which allauth keeps as text in a JSON field: where they lie, and how they come under another store key."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Sequence
from typing import Any, Final

from allauth.mfa.models import Authenticator
from django.db import transaction

from entente.vault.keys.rings import Keyring, Kind, kid_of

CONTEXT: Final = b"entente second factor"
"""What binds a wrapped secret to its use."""
FIELDS: Final = ("secret", "seed")  # of an app; of recovery codes


class SecondFactors:
    """As a place of ``vault.keys.wrapped``."""

    name = "mfa.Authenticator.data"
    kind = Kind.STORE

    def kids(self) -> Iterator[tuple[Any, str]]:
        """Each authenticator with a wrapped secret."""
        for key, data in Authenticator.objects.order_by("pk").values_list("pk", "data").iterator():
            for field in FIELDS:
                wrapped = _wrapped(data, field)
                if wrapped is not None:
                    yield key, kid_of(wrapped)

    def rewrap(self, keys: Sequence[Any], ring: Keyring) -> None:
        """Those of these authenticators under the key in use."""
        with transaction.atomic():
            for factor in Authenticator.objects.select_for_update().filter(pk__in=keys).order_by("pk"):
                for field in FIELDS:
                    wrapped = _wrapped(factor.data, field)
                    if wrapped is not None and kid_of(wrapped) != ring.kid:
                        factor.data[field] = base64.b64encode(ring.rewrap(wrapped, CONTEXT)).decode()
                factor.save(update_fields=["data"])


def _wrapped(data: dict[str, Any], field: str) -> bytes | None:
    try:
        return base64.b64decode(data[field], validate=True)
    except (KeyError, TypeError, binascii.Error):
        return None
