"""Where the bytes of a file go that someone hands in: sealed to an organization, so that the web process cannot read them again."""

from __future__ import annotations

import logging
from uuid import UUID

from django.db import DatabaseError
from procrastinate.exceptions import ConnectorException

from entente.audit.jobs import defer
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization
from entente.vault.models import SealedObject
from entente.vault.objects import SealedWriter

logger = logging.getLogger(__name__)


def sealed_to(organization: Organization, label: str) -> SealedWriter:
    """A file to write to, before any row exists. ``label``: under which name it lies in the organization's bucket.

    Raises:
        Invalid: "organization.keys_missing": the worker has not made the organization's keys yet.
    """
    key = organization.key
    if key is None:
        raise Invalid(Finding("organization.keys_missing"))
    return SealedWriter(
        public_key=bytes(key.public_key),
        organization_id=organization.pk,
        store=organization.store,
        label=label,
        leave=_leave,
    )


def discard(sealed: SealedObject) -> None:
    """Have the worker destroy what was sealed for a row that did not come to be."""
    _leave(sealed.pk, sealed.key)


def discard_key(key_id: UUID) -> None:
    """Have the worker destroy a key, once the transaction commits after which no row names it."""
    defer("organizations.destroy_unnamed", object_id=str(key_id), place="")


def _leave(object_id: UUID, place: str) -> None:
    try:
        defer("organizations.destroy_unnamed", object_id=str(object_id), place=place)
    except (DatabaseError, ConnectorException):  # the hourly sweep finds the object in the bucket, and destroys its key
        logger.warning("vault.left_to_the_sweep")
