"""An agreement of other nodes stands here because something was passed on under it: every signature is verified here, and nobody here is a party."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agreements import policies
from agreements.formats.agreement_json import document_of
from agreements.formats.offers import Offer, offer_of, read_offer
from agreements.models import Agreement, AgreementFollower, AgreementParty, Clause, Signature
from agreements.proof import verify_agreement
from agreements.queries.nodes import other_nodes
from agreements.queries.seals import NAMES_MAY_CHANGE, seal_verdict
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks.activation import begin, is_signed
from agreements.tasks.carrying import carry
from agreements.tasks.remote_signatures import stated_by
from agreements.tasks.stops import settle_stops
from entente.audit.services import move, require
from entente.core.canonical import canonical
from entente.organizations.keys.endorsement import is_endorsed
from entente.organizations.models import Organization, OrganizationKey
from entente.proof import VerificationPolicy, well_formed

MOST_VERSIONS = 20


def versions_of(agreement: Agreement) -> list[dict[str, Any]]:
    """An agreement in force as another node verifies it, after the versions under which signatures stand that it carries; the oldest first."""
    offer = {name: value for name, value in offer_of(agreement).items() if name != "content"}
    own = {"offer": offer, "document": {**document_of(agreement), "prints": []}}
    carried = agreement.parties.filter(carried=True).exists()
    before = versions_of(agreement.amends) if carried and agreement.amends is not None else []
    return [*before, own]


def follow_agreement(versions: Sequence[Mapping[str, Any]], *, node: uuid.UUID, now: datetime) -> Agreement:
    """The last of these versions, as it stands here: verified and in force, or as it stood here already. In a transaction.

    Args:
        versions: as ``versions_of`` of a node.
        node: that says so; a party of the agreement lives there.

    Raises:
        Malformed: it is no agreement.
        NotPermitted: a signature does not count, a party is not known, another agreement stands here under its identifier.
    """
    agreement: Agreement | None = None
    with well_formed():
        if not isinstance(versions, list) or not 0 < len(versions) <= MOST_VERSIONS:
            raise ValueError("no versions")
    for version in versions:
        agreement = _followed(version, before=agreement, node=node, now=now)
    assert agreement is not None
    return agreement


def note_follower(agreement: Agreement, node: uuid.UUID, *, now: datetime) -> None:
    """From now on a node is told when an agreement stands still, goes on or ends. Safe to run twice."""
    if node not in other_nodes(agreement):
        AgreementFollower.objects.get_or_create(lineage=agreement.lineage, node=node, defaults={"since": now})


def _followed(version: Mapping[str, Any], *, before: Agreement | None, node: uuid.UUID, now: datetime) -> Agreement:
    with well_formed():
        document = version["document"]
        offer = read_offer({**version["offer"], "content": document["content"]})
        signatures = [(stated_by(signature), signature) for signature in document["signatures"]]
    agreement = offer.agreement
    there = Agreement.objects.select_for_update(of=("self",)).filter(pk=agreement.pk).first()
    homes = _homes(offer)
    known = {"from_home": node in homes.values(), "knows_parties": len(homes) == len(offer.parties)}
    known |= {"concerns_us": agreement.drafted_for_id in homes, "is_free": _is_free(there, agreement, homes)}
    same = there is None or there.digest() == offer.digest
    require(policies.can_mirror(**known, is_same=same), subject=agreement, organization_id=None)
    if there is not None:
        return there
    base = before or Agreement.objects.filter(pk__in=[agreement.amends_id], lineage=agreement.lineage).first()
    framework = Agreement.objects.filter(pk__in=[agreement.framework_id]).first()
    agreement.amends, agreement.framework = base, framework
    agreement.home_node, agreement.proposed_at = homes[agreement.drafted_for_id], now
    agreement.save(force_insert=True)
    AgreementParty.objects.bulk_create(offer.parties)
    Clause.objects.bulk_create(offer.clauses)
    mirror = Agreement.objects.get(pk=agreement.pk)
    same = mirror.digest() == offer.digest
    same &= offer.framework_digest == (None if framework is None else framework.digest())
    verifies = _verifies(document, offer)
    verdict = policies.can_mirror(**known, is_same=same) & policies.is_sealed(verifies=verifies)
    owner = mirror.drafted_for_id
    move(mirror, to=AgreementStatus.PROPOSED, by=None, table=BY_MESSAGE, organization_id=owner, provided=verdict)
    carry(mirror)
    parties = {party.organization_id: party for party in mirror.parties.all()}
    Signature.objects.bulk_create(
        Signature(
            party=parties[stated.organization],
            signatory=stated.signatory,
            person=stated.person,
            signed_at=stated.at,
            digest=offer.digest,
            jws=signature,
        )
        for stated, signature in signatures
    )
    verdict = policies.is_whole(signed=is_signed(mirror)) & seal_verdict(mirror)
    require(verdict, subject=mirror, organization_id=owner)
    begin(mirror, base, by=None, now=now, provided=verdict)
    settle_stops(mirror, now=now)
    return mirror


def _homes(offer: Offer) -> dict[uuid.UUID, uuid.UUID]:
    """On which node each of its parties lives that this one knows."""
    named = Organization.objects.filter(pk__in=[party.organization_id for party in offer.parties])
    return dict(named.values_list("pk", "home_node"))


def _is_free(there: Agreement | None, agreement: Agreement, homes: Mapping[uuid.UUID, uuid.UUID]) -> bool:
    """Whether its lineage is that node's here, and no other agreement has its number in it."""
    if there is not None:
        return there.lineage == agreement.lineage
    others = Agreement.objects.filter(lineage=agreement.lineage).values_list("home_node", "version")
    home = homes.get(agreement.drafted_for_id)
    return all(node == home and number != agreement.version for node, number in others)


def _verifies(document: Mapping[str, Any], offer: Offer) -> bool:
    """Whether every party's people signed, by keys that the network names and this node endorsed."""
    parties = [party.organization_id for party in offer.parties]
    keys = [key for key in OrganizationKey.objects.filter(organization__in=parties) if is_endorsed(key)]
    known = VerificationPolicy(
        organizations={str(key.pk): bytes(key.signing_public_key) for key in keys},
        revoked={str(key.pk): key.revoked_at for key in keys if key.revoked_at is not None},
    )
    proof = verify_agreement(canonical(document), known)
    named = {f"{key.organization_id}:{key.pk}" for key in keys}
    signers = {f"{signed.organization}:{signed.key}" for signed in proof.signatures}
    return {finding.fault for finding in proof.findings} <= NAMES_MAY_CHANGE and signers <= named
