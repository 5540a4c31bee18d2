"""An agreement that stands on another node stands here too, because a party of it came to live here: with every signature verified again."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agreements import permissions, policies
from agreements.formats.offers import read_offer
from agreements.models import Agreement
from agreements.queries.seals import seal_verdict
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks.activation import begin, is_signed
from agreements.tasks.carrying import carry
from agreements.tasks.mirrors import home_of, is_free, write_parts
from agreements.tasks.remote_signatures import add_signature_of_the_past
from entente.audit.services import move, require
from entente.core.errors import Failed
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node

S = AgreementStatus


def take_over(
    body: Mapping[str, Any],
    signatures: Sequence[str],
    *,
    digest: str,
    lineage: uuid.UUID,
    node: uuid.UUID,
    now: datetime,
) -> Agreement:
    """The agreement as it runs elsewhere; the same again where it is here already. In a transaction.

    Args:
        body: as ``offer_of`` wrote it.
        digest: of what two people of the organization let go over.
        node: the one that hands it over.

    Raises:
        Malformed: it is no agreement.
        Failed: "agreement.not_here_yet": the framework under which it stands, or what it amends, is still to come.
        NotPermitted: it says something else, or a signature does not verify.
    """
    offer = read_offer(body)
    agreement = offer.agreement
    there = Agreement.objects.select_for_update(of=("self",)).filter(pk=agreement.pk).first()
    if there is not None and there.status not in (S.DRAFT, S.PROPOSED) and there.digest() == digest:
        permissions.grant_to_parties(there)
        return there
    for needed in (agreement.framework_id, agreement.amends_id):
        if needed is not None and not Agreement.objects.filter(pk=needed).exists():
            raise Failed("agreement.not_here_yet", transient=True)
    parties = Organization.objects.filter(pk__in=[party.organization_id for party in offer.parties])
    home = home_of(offer)
    known = {
        "from_home": home is not None and agreement.lineage == lineage,
        "knows_parties": len(parties) == len(offer.parties),
        "concerns_us": this_node() in set(parties.values_list("home_node", flat=True)),
    }
    free = there is None and home is not None and is_free(None, offer, home=home)
    require(
        policies.can_mirror(**known, is_free=free, is_same=offer.digest == digest),
        subject=agreement,
        organization_id=None,
    )
    assert home is not None  # the verdict said so
    agreement.home_node, agreement.proposed_at = home, now
    agreement.save(force_insert=True)
    write_parts(agreement, offer)
    mirror = Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
    verdict = policies.can_mirror(**known, is_free=True, is_same=mirror.digest() == digest)
    owner = mirror.drafted_for_id
    move(mirror, to=S.PROPOSED, by=None, table=BY_MESSAGE, organization_id=owner, provided=verdict, node=str(node))
    carry(mirror)
    permissions.grant_to_parties(mirror)
    for signature in signatures:
        add_signature_of_the_past(mirror, signature, node=node)
    base = mirror.amends
    if base is not None:
        base = mirror.amends = Agreement.objects.select_for_update(of=("self",)).get(pk=base.pk)
    whole = policies.is_whole(signed=is_signed(mirror)) & seal_verdict(mirror)
    require(whole, subject=mirror, organization_id=owner)
    begin(mirror, base, by=None, now=now, provided=whole)
    return mirror


def follow_drafter(organization: Organization, *, before: uuid.UUID, after: uuid.UUID) -> int:
    """What was drafted for an organization is ordered by the node where it lives now; how many versions."""
    drafted = Agreement.objects.filter(drafted_for=organization, home_node=before)
    return drafted.update(home_node=after)
