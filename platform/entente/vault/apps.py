"""The vault's Django app: where bytes are kept, sealed, and destroyed."""

from __future__ import annotations

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """Object store, sealing and key store, behind one app label."""

    name = "entente.vault"
    label = "vault"
