"""How this node joins a network: it asks to be listed, is given the network's root by hand, and takes the list that stewards signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from tuf.api.metadata import Metadata, Root

from entente.audit.log.node_keys import history
from entente.audit.services import record
from entente.core.errors import Failed, Refused
from entente.federation.models import Arrival, TrustMetadata
from entente.federation.queries import own_address, trust_list
from entente.federation.queries.trust import ROOT, own_listed_entry
from entente.federation.tasks.trust import ASKED, publish, take_list_of_address
from entente.federation.trust.ceremony import NetworkFile, is_complete
from entente.federation.trust.client import TrustList
from entente.federation.trust.entries import ACTIVE, ListedOrganization, ListedOrganizationKey, NodeEntry, write_entry
from entente.federation.trust.requests import write_request
from entente.federation.trust.signing import written
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import Organization, OrganizationKey
from entente.organizations.tasks.keys import signing_key
from entente.proof.key_history import KnownKey
from entente.vault.keys.node import node_key


def own_entry(organizations: Sequence[Organization], *, now: datetime) -> NodeEntry:
    """This node as it asks to be listed, with these of its organizations."""
    listed = own_listed_entry()
    return NodeEntry(
        id=settings.NODE_ID,
        name=settings.NODE_NAME,
        address=own_address(),
        keys=tuple(_whole_seconds(key) for key in history()),
        organizations=tuple(_listed(organization) for organization in organizations),
        since=timezone.localdate(now) if listed is None else listed.since,
    )


@transaction.atomic
def request_listing(organizations: Sequence[Organization], *, now: datetime) -> bytes:
    """The request of this node, signed by its key and by that of the first organization.

    Raises:
        Refused: "federation.no_organization": none is named, or one has no key or another home.
    """
    if not organizations or not all(map(_may_be_listed, organizations)) or organizations[0].is_remote:
        raise Refused("federation.no_organization")
    key, seed = signing_key(organizations[0])
    raw = write_request(
        own_entry(organizations, now=now),
        node_seed=node_key().seed,
        organization_kid=str(key.pk),
        organization_seed=seed,
    )
    for organization in organizations:
        record("federation.requested", by=None, subject=organization, organization_id=organization.pk)
    return raw


@transaction.atomic
def install_root(root: Metadata[Root], *, now: datetime) -> None:
    """Trust a network's root from now on, which the operator compared by voice.

    Raises:
        Refused: "federation.root_installed": another root is trusted here; "federation.root_unsigned": its own stewards did not sign it.
    """
    if not root.signed.get_root_verification_result(None, root.signed_bytes, root.signatures).verified:
        raise Refused("federation.root_unsigned")
    raw, known = written(root), trust_list()
    if known is not None:
        if known.roots[0] != raw:
            raise Refused("federation.root_installed")
        return
    row = TrustMetadata.objects.create(role=ROOT, version=root.signed.version, raw=raw, stored_at=now)
    record("federation.anchored", by=None, subject=row, organization_id=None, version=row.version)


def join_network(network: NetworkFile, *, now: datetime) -> TrustList:
    """Take the list that stewards signed: from the nodes that it names where they have it, otherwise this node publishes it.

    Raises:
        Refused: "federation.no_root": none was installed; "federation.root_installed": that of another network was;
            "federation.too_few_signatures"; "federation.not_listed": this node is not in it, so that its key cannot publish it.
        Failed: "federation.list_refused": it does not follow from the root, or from the list known here.
    """
    known = trust_list()
    if known is None:
        raise Refused("federation.no_root")
    if network.roots[0].signed != Metadata.from_bytes(known.roots[0]).signed:
        raise Refused("federation.root_installed")
    if not is_complete(network):
        raise Refused("federation.too_few_signatures")
    others = [entry for entry in network.nodes if entry.id != settings.NODE_ID and entry.standing == ACTIVE]
    for entry in others[:ASKED]:
        take_list_of_address(entry.address, now=now)
    known = trust_list()
    assert known is not None
    files = tuple(write_entry(entry) for entry in network.nodes)
    if known.targets and Metadata.from_bytes(known.targets).signed.version >= network.listed.signed.version:
        return known
    after = tuple(written(root) for root in network.roots if root.signed.version > known.root.version)
    drafted = replace(known, roots=(*known.roots, *after), targets=written(network.listed), entries=files)
    if not publish(drafted, node_key(), now=now):
        raise Refused("federation.not_listed")
    joined = trust_list()
    if joined is None or joined.targets != drafted.targets:
        raise Failed("federation.list_refused", transient=False)
    return joined


def _listed(organization: Organization) -> ListedOrganization:
    return ListedOrganization(
        id=organization.pk,
        kind=organization.kind,
        name_en=organization.name_en,
        name_fr=organization.name_fr,
        jurisdiction=organization.jurisdiction,
        keys=_listed_keys(organization),
    )


def _may_be_listed(organization: Organization) -> bool:
    """It lives here and has keys, or what its old node packed was taken in."""
    if organization.is_remote:
        return _arrival_of(organization) is not None
    return organization.key is not None


def _arrival_of(organization: Organization) -> Arrival | None:
    return Arrival.objects.filter(organization=organization, arrived_at=None).exclude(taken_in_at=None).first()


def _listed_keys(organization: Organization) -> tuple[ListedOrganizationKey, ...]:
    """Of an organization that arrives, the key that was made here takes the place of those that its old node holds."""
    arrival = _arrival_of(organization) if organization.is_remote else None
    keys = tuple(_listed_key(key) for key in organization.keys.order_by("-number") if is_endorsed(key))
    if arrival is None:
        return keys
    ends = _whole(arrival.taken_in_at)
    return tuple(replace(key, retired=None if key.kid == arrival.key_id else key.retired or ends) for key in keys)


def _listed_key(key: OrganizationKey) -> ListedOrganizationKey:
    return ListedOrganizationKey(
        kid=key.pk,
        number=key.number,
        signing=bytes(key.signing_public_key),
        sealing=bytes(key.public_key),
        retired=_whole(key.retired_at),
        revoked=_whole(key.revoked_at),
    )


def _whole_seconds(key: KnownKey) -> KnownKey:
    return KnownKey(key.public, _whole(key.since), _whole(key.until), _whole(key.revoked))


def _whole(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.replace(microsecond=0)
