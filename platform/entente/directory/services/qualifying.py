"""Propose a qualifier of a service, and decide on one."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory import listings, permissions, policies
from entente.directory.models import CodePair, Qualifier, QualifierStatus, Service
from entente.directory.vocabularies.topics import NEEDS, PEOPLE
from entente.organizations.models import Organization, User
from entente.organizations.permissions import belongs_to, may


@transaction.atomic
def propose_qualifier(service: Service, layer_of: Organization, *, need: str, people: str, by: User) -> Qualifier:
    """A partner's word about a service: what × for whom. It shows when a steward of the region has accepted it."""
    verdict = may(by, "organizations.draft_agreement", layer_of) & belongs_to(by, layer_of)
    require(verdict, subject=layer_of, organization_id=layer_of.pk)
    if not (need or people) or (need and need not in NEEDS) or (people and people not in PEOPLE):
        raise Invalid(Finding("qualifier.unknown"))
    qualifier, _ = Qualifier.objects.get_or_create(
        service_id=service.pk, layer_of=layer_of, need=need, people=people, defaults={"proposed_by": by}
    )
    record("qualifier.proposed", by=by, subject=qualifier, organization_id=layer_of.pk, need=need, people=people)
    return qualifier


@transaction.atomic
def decide_qualifier(qualifier_id: uuid.UUID, *, accept: bool, by: User, now: datetime) -> Qualifier:
    """A steward of the region accepts the qualifier, which shows at once, or declines it."""
    qualifier = Qualifier.objects.select_for_update().get(pk=qualifier_id)
    service = Service.every.select_related("origin__owner").filter(pk=qualifier.service_id).first()
    if service is None or service.origin is None:
        raise Invalid(Finding("qualifier.service_gone"))
    owner = service.origin.owner
    is_proposed = qualifier.status == QualifierStatus.PROPOSED
    verdict = permissions.may_manage(by, owner) & policies.can_decide(is_proposed=is_proposed)
    require(verdict, subject=qualifier, organization_id=owner.pk)
    qualifier.status = QualifierStatus.ACCEPTED if accept else QualifierStatus.DECLINED
    qualifier.decided_by, qualifier.decided_at = by, now
    qualifier.save(update_fields=["status", "decided_by", "decided_at"])
    record("qualifier.accepted" if accept else "qualifier.declined", by=by, subject=qualifier, organization_id=owner.pk)
    if accept:
        listings.requalify(qualifier)
    return qualifier


@transaction.atomic
def decide_pair(
    pair_id: uuid.UUID, source_id: uuid.UUID, *, need: str, people: str, accept: bool, by: User, now: datetime
) -> CodePair:
    """What two codes of a source mean: its services bear it as qualifiers within minutes, and those of the next files. Or they mean nothing here.

    A decision may be taken anew.
    """
    pairs = CodePair.objects.select_for_update(of=("self",)).select_related("source__owner")
    pair = pairs.get(pk=pair_id, source=source_id)
    owner = pair.source.owner
    require(permissions.may_manage(by, owner), subject=pair, organization_id=owner.pk)
    if accept and (not (need or people) or (need and need not in NEEDS) or (people and people not in PEOPLE)):
        raise Invalid(Finding("qualifier.unknown"))
    pair.need, pair.people = (need, people) if accept else (pair.need, pair.people)
    pair.status = QualifierStatus.ACCEPTED if accept else QualifierStatus.DECLINED
    pair.decided_by, pair.decided_at = by, now
    pair.save(update_fields=["need", "people", "status", "decided_by", "decided_at"])
    event = "qualifier.codes_accepted" if accept else "qualifier.codes_declined"
    record(event, by=by, subject=pair, organization_id=owner.pk, need=pair.need, people=pair.people)
    defer("directory.apply_pairs", source_id=str(pair.source_id))
    return pair
