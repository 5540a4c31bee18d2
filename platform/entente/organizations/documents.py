"""Where the bytes of a file go that someone hands in: sealed to an organization, so that the web process cannot read them again."""

from __future__ import annotations

from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization
from entente.vault.objects import SealedWriter


def sealed_to(organization: Organization, label: str) -> SealedWriter:
    """A file to write to, before any row exists. ``label``: under which name it lies in the organization's bucket.

    Raises:
        Invalid: "organization.keys_missing": the worker has not made the organization's keys yet.
    """
    key = organization.key
    if key is None:
        raise Invalid(Finding("organization.keys_missing"))
    return SealedWriter(
        public_key=bytes(key.public_key), organization_id=organization.pk, store=organization.store, label=label
    )
