"""Signatures that were given on other nodes: each is verified against the key of its organization before it counts here."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from agreements import policies
from agreements.models import Agreement, AgreementParty, Signature
from agreements.states import AgreementStatus
from entente.audit.services import record, require
from entente.core.canonical import canonical
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import OrganizationKey
from entente.organizations.models.organizations import this_node
from entente.proof import jws, well_formed

ON_ITS_WAY: Final = timedelta(days=7)
"""What an organization signed before it began another key counts when it arrives so soon after."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a signature says of itself."""

    organization: uuid.UUID
    key: uuid.UUID
    person: uuid.UUID
    signatory: str
    at: datetime


def add_signature(agreement: Agreement, signature: str, *, node: uuid.UUID, now: datetime) -> Signature | None:
    """A verified signature of another node's person, now counted; ``None`` where this very one is here already. ``agreement`` is locked.

    Args:
        signature: compact and detached, by the key of a party.
        node: the node that sent it: its organization's own, or the agreement's home.

    Raises:
        Malformed: it is no signature of an agreement.
        NotPermitted: it does not count.
    """
    with well_formed():
        stated = stated_by(signature)
    if Signature.objects.filter(party__agreement=agreement, jws=signature).exists():
        return None
    party = agreement.parties.select_related("organization").filter(organization=stated.organization).first()
    home = None if party is None else party.organization.home_node
    verdict = policies.can_add_signature(
        is_open=agreement.status == AgreementStatus.PROPOSED,
        from_its_node=home is not None and home != this_node() and node in (home, agreement.home_node),
        verifies=party is not None and _verifies(agreement, signature, stated, now=now),
        is_new=party is None or not party.signatures.filter(person=stated.person).exists(),
    )
    require(verdict, subject=agreement, organization_id=None if party is None else party.organization_id)
    assert party is not None  # the verdict said so
    return _added(party, signature, stated, agreement=agreement, node=node)


def add_signature_of_the_past(agreement: Agreement, signature: str, *, node: uuid.UUID) -> Signature:
    """A signature under an agreement that runs elsewhere already: by a key that counted when it was given, of whichever party. ``agreement`` is locked.

    Raises:
        Malformed: it is no signature of an agreement.
        NotPermitted: it does not verify, or stands there already.
    """
    with well_formed():
        stated = stated_by(signature)
    party = agreement.parties.filter(organization=stated.organization).first()
    key = OrganizationKey.objects.filter(pk=stated.key, organization=stated.organization).first()
    counted = key is not None and is_endorsed(key) and key.revoked_at is None
    counted = counted and key is not None and (key.retired_at is None or stated.at <= key.retired_at)
    content = canonical(agreement.signed_content())
    verdict = policies.can_add_signature(
        is_open=agreement.status == AgreementStatus.PROPOSED,
        from_its_node=party is not None,
        verifies=counted and key is not None and jws.is_signature(bytes(key.signing_public_key), content, signature),
        is_new=party is None or not party.signatures.filter(person=stated.person).exists(),
    )
    require(verdict, subject=agreement, organization_id=None if party is None else party.organization_id)
    assert party is not None  # the verdict said so
    return _added(party, signature, stated, agreement=agreement, node=node)


def _added(
    party: AgreementParty, signature: str, stated: Stated, *, agreement: Agreement, node: uuid.UUID
) -> Signature:
    digest = agreement.digest()
    added = Signature.objects.create(
        party=party,
        signatory=stated.signatory,
        person=stated.person,
        signed_at=stated.at,
        digest=digest,
        jws=signature,
    )
    record(
        "agreement.signed_elsewhere", by=None, subject=agreement, organization_id=party.organization_id, digest=digest, node=node
    )  # fmt: skip
    return added


def stated_by(signature: str) -> Stated:
    """What a signature under an agreement says of itself; not verified.

    Raises:
        ValueError: it is no signature of a person under an agreement (as other faults of form do, within ``well_formed``).
    """
    header = jws.header_of(signature)
    if header is None or header["typ"] != "entente-agreement" or "paper" in header:
        raise ValueError("no signature of a person under an agreement")
    at = datetime.fromisoformat(header["signed_at"])
    signatory = header["signatory"].strip()
    if not signatory or len(signatory) > 150 or not signatory.isprintable():
        raise ValueError("no name")
    return Stated(
        organization=uuid.UUID(header["organization"]),
        key=uuid.UUID(header["kid"]),
        person=uuid.UUID(header["signed_by"]),
        signatory=signatory,
        at=at if at.tzinfo else at.replace(tzinfo=UTC),
    )


def _verifies(agreement: Agreement, signature: str, stated: Stated, *, now: datetime) -> bool:
    """Whether a key of the organization that counts covers what the agreement says here."""
    key = OrganizationKey.objects.filter(pk=stated.key, organization=stated.organization).first()
    if key is None or not is_endorsed(key) or not _counts(key, stated.at, now=now):
        return False
    return jws.is_signature(bytes(key.signing_public_key), canonical(agreement.signed_content()), signature)


def _counts(key: OrganizationKey, at: datetime, *, now: datetime) -> bool:
    if key.revoked_at is not None or key.destroyed_at is not None:
        return False
    return key.retired_at is None or (at <= key.retired_at and now < key.retired_at + ON_ITS_WAY)
