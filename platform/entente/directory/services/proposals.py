"""Propose qualifiers of services and synonyms for the finder, and decide on them."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory import listings, permissions, policies
from entente.directory.models import CodePair, ProposalStatus, Qualifier, Service, Synonym
from entente.directory.models.proposals import DECISION
from entente.directory.queries.synonyms import KNOWN, fault_of
from entente.directory.vocabularies.topics import NEEDS, PEOPLE
from entente.organizations.models import Organization, User
from entente.organizations.permissions import belongs_to, may


@transaction.atomic
def propose_qualifier(service: Service, layer_of: Organization, *, need: str, people: str, by: User) -> Qualifier:
    """A partner's word about a service: what × for whom. It shows when a steward of the region has accepted it."""
    verdict = may(by, "organizations.draft_agreement", layer_of) & belongs_to(by, layer_of)
    require(verdict, subject=layer_of, organization_id=layer_of.pk)
    _check(need, people)
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
    is_proposed = qualifier.status == ProposalStatus.PROPOSED
    verdict = permissions.may_manage(by, owner) & policies.can_decide(is_proposed=is_proposed)
    require(verdict, subject=qualifier, organization_id=owner.pk)
    qualifier.decide(accept=accept, by=by, now=now)
    qualifier.save(update_fields=DECISION)
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
    if accept:
        _check(need, people)
        pair.need, pair.people = need, people
    pair.decide(accept=accept, by=by, now=now)
    pair.save(update_fields=["need", "people", *DECISION])
    event = "qualifier.codes_accepted" if accept else "qualifier.codes_declined"
    record(event, by=by, subject=pair, organization_id=owner.pk, need=pair.need, people=pair.people)
    defer("directory.apply_pairs", source_id=str(pair.source_id))
    return pair


def propose_synonym(owner: Organization, topic: str, language: str, phrase: str, *, by: User) -> str:
    """A phrase waits for a steward. Blank, ``KNOWN`` where it is there already, or why it cannot be: a code of findings."""
    if (
        Synonym.objects.filter(owner=owner, topic=topic, language=language, phrase=phrase[:81]).exists()
        or (fault := fault_of(topic, language, phrase)) == KNOWN
    ):
        return KNOWN
    if not fault:
        Synonym.objects.create(owner=owner, topic=topic, language=language, phrase=phrase, proposed_by=by)
    return fault


@transaction.atomic
def decide_synonyms(
    owner: Organization, keys: Collection[uuid.UUID], *, accept: bool, by: User, now: datetime
) -> tuple[int, int]:
    """The finder reads these phrases from now on, or no longer: how many, and how many it cannot, because the vocabulary reads them otherwise by now."""
    require(permissions.may_manage(by, owner), subject=owner, organization_id=owner.pk)
    status = ProposalStatus.ACCEPTED if accept else ProposalStatus.DECLINED
    rows = Synonym.objects.select_for_update(of=("self",)).filter(owner=owner, pk__in=keys).exclude(status=status)
    decided = [row for row in rows if not accept or not fault_of(row.topic, row.language, row.phrase)]
    for synonym in decided:
        synonym.decide(accept=accept, by=by, now=now)
    Synonym.objects.bulk_update(decided, DECISION)
    if decided:
        event = "synonym.accepted" if accept else "synonym.declined"
        record(event, by=by, subject=owner, organization_id=owner.pk, count=len(decided))
    return len(decided), len(rows) - len(decided)


def _check(need: str, people: str) -> None:
    """Refuse a qualifier of no words, or of words that the lists do not have."""
    if not (need or people) or (need and need not in NEEDS) or (people and people not in PEOPLE):
        raise Invalid(Finding("qualifier.unknown"))
