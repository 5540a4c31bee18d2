"""An agreement that another node orders is shown here as it is signed there, to the letter, or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from django.db.models import Max, Q

from agreements import permissions, policies, queries
from agreements.formats.offers import Offer, read_offer
from agreements.models import Agreement, AgreementParty, Signature
from agreements.notices import tell
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.carrying import carry
from agreements.tasks.indexing import index_clauses
from entente.audit.services import move, require
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node

S = AgreementStatus
_UNSEEN: Final = Q(status__in=[S.DRAFT, S.WITHDRAWN], proposed_at=None)
"""Of a draft of this node that nobody else has seen."""


def mirror_offer(body: Mapping[str, Any], *, home: uuid.UUID, lineage: uuid.UUID, now: datetime) -> Agreement:
    """What a node offers lies here for signature; its people read it in their language. In a transaction.

    Args:
        home: the node that said so.
        lineage: the thread in which it did.

    Raises:
        Malformed: it is no agreement.
        NotPermitted: the node does not order it, it differs from what is signed, or a rule of this node refuses it.
    """
    offer = read_offer(body)
    agreement = offer.agreement
    there = Agreement.objects.select_for_update(of=("self",)).filter(pk=agreement.pk).first()
    parties = Organization.objects.filter(pk__in=[party.organization_id for party in offer.parties])
    homes = set(parties.values_list("home_node", flat=True))
    known = {
        "from_home": home_of(offer) == home and agreement.lineage == lineage,
        "knows_parties": len(parties) == len(offer.parties),
        "concerns_us": this_node() in homes,
    }
    verdict = policies.can_mirror(**known, is_free=is_free(there, offer, home=home), is_same=True)
    require(verdict, subject=agreement, organization_id=None)
    if there is not None and there.status == S.PROPOSED:
        return there  # the same again
    _make_room(agreement)
    agreement.home_node, agreement.proposed_at = home, now
    if there is not None:
        agreement.drafted_by, agreement.drafted_for_id = there.drafted_by, there.drafted_for_id
        agreement.created_at = there.created_at
        agreement.save(force_update=True)
    else:
        agreement.save(force_insert=True)
    write_parts(agreement, offer)
    mirror = Agreement.objects.get(pk=agreement.pk)
    same = mirror.digest() == offer.digest
    framework = mirror.framework
    same = same and offer.framework_digest == (None if framework is None else framework.digest())
    verdict = policies.can_mirror(**known, is_free=True, is_same=same)
    elsewhere = home != this_node()
    verdict &= queries.proposal_verdict(mirror, today=mirror.today(now), is_ordered_elsewhere=elsewhere)
    owner = mirror.drafted_for_id
    move(mirror, to=S.PROPOSED, by=None, table=BY_MESSAGE, organization_id=owner, provided=verdict, node=str(home))
    carry(mirror)
    permissions.grant_to_parties(mirror)
    tell(mirror, "agreement.proposed", organizations=queries.organizations_to_sign(mirror))
    return mirror


def withdraw_superseded(agreement: Agreement, *, node: uuid.UUID) -> None:
    """Our proposal of an amendment came second on its home: it is given up, and its people are told."""
    owner = agreement.drafted_for_id
    move(agreement, to=S.WITHDRAWN, by=None, table=BY_MESSAGE, organization_id=owner, node=str(node))
    tell(agreement, "agreement.came_second", organizations=[agreement.drafted_for])


def void_signatures(agreement: Agreement) -> None:
    """Nothing that was signed counts for what the agreement will say."""
    Signature.objects.filter(party__agreement=agreement).delete()


def take_back(agreement: Agreement, *, reason: str, node: uuid.UUID) -> None:
    """At its home: a node asks that it be changed. It is a draft again everywhere, and signatures given so far are void."""
    return_mirror(agreement, reason=reason, node=node)
    announce(agreement, "agreement.returned", reason=agreement.reason)


def return_mirror(agreement: Agreement, *, reason: str, node: uuid.UUID) -> None:
    """Its home took it back: signatures given so far are void here too, until it is offered anew."""
    void_signatures(agreement)
    agreement.reason = reason[:500]
    agreement.save(update_fields=["reason"])
    owner = agreement.drafted_for_id
    move(agreement, to=S.DRAFT, by=None, table=BY_MESSAGE, organization_id=owner, node=str(node))
    tell(agreement, "agreement.taken_back")


def home_of(offer: Offer) -> uuid.UUID | None:
    """The node that orders it: of the version before, where there is one; otherwise that of whoever it was drafted for."""
    agreement = offer.agreement
    if agreement.amends_id is not None:
        base = Agreement.objects.filter(pk=agreement.amends_id, lineage=agreement.lineage).first()
        return None if base is None else base.home_node
    if agreement.drafted_for_id not in {party.organization_id for party in offer.parties}:
        return None
    return Organization.objects.filter(pk=agreement.drafted_for_id).values_list("home_node", flat=True).first()


def is_free(there: Agreement | None, offer: Offer, *, home: uuid.UUID) -> bool:
    """Whether nothing else stands here under its identifier and its number; drafts that nobody else has seen make room."""
    agreement = offer.agreement
    others = Agreement.objects.filter(lineage=agreement.lineage).exclude(pk=agreement.pk)
    if others.exclude(home_node=home).exclude(_UNSEEN, home_node=this_node()).exists():
        return False  # the lineage is another node's
    if others.filter(version=agreement.version, home_node=home).exclude(_UNSEEN, home_node=this_node()).exists():
        return False
    if there is None:
        return True
    if there.lineage != agreement.lineage or there.amends_id != agreement.amends_id:
        return False
    if there.home_node == this_node() and agreement.amends_id is None:
        return False
    if there.home_node not in (
        home,
        this_node(),
    ):  # ours: an amendment that its home puts in order, or that its drafter changed
        return False
    return there.status == S.DRAFT or (there.status == S.PROPOSED and there.digest() == offer.digest)


def _make_room(agreement: Agreement) -> None:
    """A draft of ours that nobody else has seen gets another number."""
    versions = Agreement.objects.filter(lineage=agreement.lineage)
    mine = versions.filter(_UNSEEN, version=agreement.version, home_node=this_node())
    draft = mine.exclude(pk=agreement.pk).first()
    if draft is not None:
        draft.version = max(versions.aggregate(latest=Max("version"))["latest"], agreement.version) + 1
        draft.save(update_fields=["version"])


def write_parts(agreement: Agreement, offer: Offer) -> None:
    agreement.parties.all().delete()
    agreement.clauses.all().delete()
    AgreementParty.objects.bulk_create(offer.parties)
    type(offer.clauses[0]).objects.bulk_create(offer.clauses) if offer.clauses else None
    index_clauses(agreement.pk)
