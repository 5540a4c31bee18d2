"""Which rows name a key of the key store: what one of them names is never destroyed because a job says so."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.apps import apps

COLUMNS: Final = (
    ("vault.SealedObject", "id"),
    ("catalogue.DatasetVersion", "password_id"),
    ("anonymizer.Run", "seed_id"),
    ("anonymizer.DeniedWords", "sealed_id"),
    ("anonymizer.RightsRequest", "sealed_id"),
    ("anonymizer.Opening", "codes_id"),
    ("anonymizer.PseudonymKey", "sealed_id"),
    ("requests.DataRequest", "id"),
    ("federation.RemoteCopy", "id"),
    ("federation.Ticket", "id"),
)
"""Every column that holds the identifier of a key, by the names of its model and field."""


def is_named(object_id: UUID) -> bool:
    """Whether any row names the key."""
    managers = ((apps.get_model(model)._base_manager, field) for model, field in COLUMNS)  # noqa: SLF001  # no manager may hide a row
    return any(manager.filter(**{field: object_id}).exists() for manager, field in managers)
