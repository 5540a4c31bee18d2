"""A verified list takes effect: the other nodes, their keys and their organizations are what it names."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import models

from agreements.tasks.handovers import follow_drafter
from entente.audit.models import AuditEvent
from entente.audit.services import record
from entente.federation.models import Peer, PeerKey, Standing
from entente.federation.queries import own_did
from entente.federation.tasks.effects.nodes import ANNOUNCED
from entente.federation.tasks.moves import let_go, take_up
from entente.federation.trust.entries import ListedOrganization, ListedOrganizationKey, NodeEntry
from entente.organizations.keys.endorsement import endorse, is_endorsed, node_keys
from entente.organizations.models import Jurisdiction, Organization, OrganizationKey, OrganizationKind

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Claims:
    """Which nodes of a list name an organization as theirs, those that left aside."""

    nodes: dict[UUID, list[UUID]]

    @classmethod
    def of(cls, entries: Iterable[NodeEntry]) -> _Claims:
        nodes: dict[UUID, list[UUID]] = {}
        for entry in entries:
            for organization in entry.organizations if entry.standing != Standing.LEFT else ():
                nodes.setdefault(organization.id, []).append(entry.id)
        return cls(nodes)


def apply_entries(entries: Iterable[NodeEntry], *, now: datetime) -> None:
    """Make the rows of other nodes what the list says. Within the transaction that stores it; safe to run twice.

    What contradicts this node or another one is left aside and recorded as an alarm; the rest of the list takes effect.
    """
    listed = list(entries)
    twice = {did for did, count in Counter(entry.did for entry in listed).items() if count > 1}
    claims = _Claims.of(listed)
    for entry in listed:
        if entry.id == settings.NODE_ID:
            for arrival in take_up(entry.organizations, claims.nodes, now=now):
                alarm("federation.claim_refused", arrival.peer, organization=str(arrival.organization_id))
            continue
        peer = _peer(entry, twice)
        if peer is None:
            continue
        _apply_keys(peer, entry, now=now)
        if peer.standing == Standing.ACTIVE:
            for organization in entry.organizations:
                _apply_organization(peer, organization, claims, now=now)
    for peer in Peer.objects.exclude(pk__in=[entry.id for entry in listed]).exclude(standing=Standing.LEFT):
        _stand(peer, Standing.LEFT)
        peer.save(update_fields=["standing"])


def alarm(event: str, subject: models.Model, **facts: object) -> None:
    """Record once what an operator has to look at."""
    earlier = AuditEvent.objects.filter(event=event, subject_id=subject.pk, facts__contains=facts)
    if not earlier.exists():
        logger.error("%s: %s", event, subject.pk)
        record(event, by=None, subject=subject, organization_id=None, **facts)


def _peer(entry: NodeEntry, twice: set[str]) -> Peer | None:
    """The row of a node as it is listed; ``None`` where another has its identifier."""
    peer = Peer.objects.select_for_update().filter(pk=entry.id).first()
    is_new = peer is None
    if peer is None:
        peer = Peer(pk=entry.id, did=entry.did, name=entry.name, address=entry.address, standing=Standing.ACTIVE)
    taken = Peer.objects.filter(did=entry.did).exclude(pk=entry.id).exists() or entry.did == own_did()
    if taken or (entry.did in twice and (is_new or peer.did != entry.did)):
        alarm("federation.node_refused", peer, did=entry.did)
        if not is_new and entry.standing != Standing.ACTIVE:
            _stand(peer, Standing(entry.standing))
            peer.save(update_fields=["standing"])
        return None
    _stand(peer, Standing(entry.standing))
    peer.did, peer.name, peer.address, peer.joined_on = entry.did, entry.name, entry.address, entry.since
    if is_new:
        record("federation.node_listed", by=None, subject=peer, organization_id=None, did=entry.did)
        peer.save(force_insert=True)
    else:
        peer.save(update_fields=["did", "name", "address", "joined_on", "standing"])
    return peer


def _stand(peer: Peer, standing: Standing) -> None:
    if peer.standing != standing:
        peer.standing = standing
        record("federation.node_standing", by=None, subject=peer, organization_id=None, standing=standing.value)


def _apply_keys(peer: Peer, entry: NodeEntry, *, now: datetime) -> None:
    """The keys of a node are those listed; for seven days one that it announced counts beside them."""
    rows = {row.kid: row for row in peer.keys.all()}
    announced = [
        row
        for row in rows.values()
        if row.announced_at is not None
        and row.announced_at > now - ANNOUNCED
        and row.kid not in {key.kid for key in entry.keys}
    ]
    for key in entry.keys:
        is_new = key.kid not in rows
        row = rows.pop(key.kid, None) or PeerKey(peer=peer, kid=key.kid, public_key=key.public)
        until = row.until if announced and key.until is None else key.until
        values = (key.since, until, key.revoked, None)
        if is_new or values != (row.since, row.until, row.revoked_at, row.announced_at):
            row.since, row.until, row.revoked_at, row.announced_at = values
            row.save()
    for row in rows.values():
        if row not in announced:
            row.delete()


def _apply_organization(peer: Peer, listed: ListedOrganization, claims: _Claims, *, now: datetime) -> None:
    organization = Organization.objects.select_for_update().filter(pk=listed.id).first()
    claimed_once = claims.nodes[listed.id] == [peer.pk]
    lives_here = organization is not None and organization.home_node == settings.NODE_ID
    if claimed_once and lives_here and organization is not None:
        lives_here = not let_go(organization, peer, listed, now=now)
    if not claimed_once or lives_here:
        alarm("federation.claim_refused", peer, organization=str(listed.id))
        return
    if listed.kind not in OrganizationKind.values or listed.jurisdiction not in Jurisdiction.values:
        alarm("federation.claim_refused", peer, organization=str(listed.id), kind=listed.kind)
        return
    values: dict[str, Any] = {
        "home_node": peer.pk,
        "kind": listed.kind,
        "name_en": listed.name_en,
        "name_fr": listed.name_fr,
        "jurisdiction": listed.jurisdiction,
    }
    if organization is None:
        organization = Organization.objects.create(pk=listed.id, **values)
        record("federation.organization_listed", by=None, subject=organization, organization_id=None, node=str(peer.pk))
    elif any(getattr(organization, name) != value for name, value in values.items()):
        follow_drafter(organization, before=organization.home_node, after=peer.pk)
        Organization.objects.filter(pk=organization.pk).update(**values)
    for key in listed.keys:
        _apply_organization_key(peer, organization, key)
    gone = organization.keys.filter(retired_at=None).exclude(pk__in=[key.kid for key in listed.keys])
    gone.update(retired_at=now)


def _apply_organization_key(peer: Peer, organization: Organization, listed: ListedOrganizationKey) -> None:
    """A public key of an organization, signed by this node because the list names it. There are no private halves here."""
    row = OrganizationKey.objects.filter(pk=listed.kid).first()
    is_new = row is None
    if row is None and not organization.keys.filter(number=listed.number).exists():
        row = OrganizationKey(
            pk=listed.kid,
            organization=organization,
            number=listed.number,
            public_key=listed.sealing,
            signing_public_key=listed.signing,
            wrapped_private_key=b"",
            wrapped_signing_key=b"",
            wrapped_hash_key=b"",
        )
    elif row is None or not _is_same(row, organization, listed):
        alarm("federation.key_refused", peer, organization=str(organization.pk), key=str(listed.kid))
        return
    is_signed = row.node_kid == next(iter(node_keys()), "") and is_endorsed(row)
    if not is_new and is_signed and (row.retired_at, row.revoked_at) == (listed.retired, listed.revoked):
        return
    row.retired_at, row.revoked_at = listed.retired, listed.revoked
    if not is_signed:
        endorse(row)
    row.save()


def _is_same(row: OrganizationKey, organization: Organization, listed: ListedOrganizationKey) -> bool:
    stored = (row.organization_id, row.number, bytes(row.public_key), bytes(row.signing_public_key))
    return stored == (organization.pk, listed.number, listed.sealing, listed.signing) and not bytes(
        row.wrapped_signing_key
    )
