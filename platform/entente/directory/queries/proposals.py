"""Qualifiers and synonyms: those that wait for a steward, those that were decided, and what they mean."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django.db.models import F, Func, IntegerField, OuterRef, QuerySet, Subquery

from entente.directory.models import CodePair, LicensedTerm, ProposalStatus, Qualifier, Service, Source, Synonym
from entente.directory.vocabularies.topics import TOPICS
from entente.organizations.models import Organization


def with_proposals(regions: QuerySet[Organization]) -> QuerySet[Any]:
    """Organizations, each with ``qualifiers_waiting`` and ``synonyms_waiting``: how many wait for its stewards."""
    services = Service.every.filter(origin__owner=OuterRef(OuterRef("pk"))).values("pk")
    qualifiers = Qualifier.objects.filter(service_id__in=services)
    synonyms = Synonym.objects.filter(owner=OuterRef("pk"))
    return regions.annotate(qualifiers_waiting=_waiting(qualifiers), synonyms_waiting=_waiting(synonyms))


def qualifiers_to_decide(regions: QuerySet[Organization]) -> QuerySet[Qualifier]:
    """Qualifiers that wait for a steward of these regions, the oldest first."""
    return _of_regions(regions).filter(status=ProposalStatus.PROPOSED).order_by("proposed_at", "id")


def qualifiers_decided(regions: QuerySet[Organization]) -> QuerySet[Qualifier]:
    """Qualifiers that were decided, the newest first."""
    return _of_regions(regions).exclude(status=ProposalStatus.PROPOSED).order_by("-decided_at", "id")


def accepted_qualifiers(service: Service) -> list[tuple[str, str, Organization]]:
    """What partners add to a service, in the reader's language: what, for whom, and who says so."""
    accepted = Qualifier.objects.filter(service_id=service.pk, status=ProposalStatus.ACCEPTED)
    return [(*in_words(qualifier), qualifier.layer_of) for qualifier in accepted.select_related("layer_of")]


def in_words(qualifier: Qualifier) -> tuple[str, str]:
    """What and for whom, in the reader's language; blank where the list no longer has it."""
    need, people = TOPICS.get(qualifier.need), TOPICS.get(qualifier.people)
    return str(need or ""), str(people or "")


def service_names(qualifiers: Iterable[Qualifier]) -> dict[uuid.UUID, str]:
    """The name of the service of each qualifier, where it is in the directory."""
    return dict(
        Service.objects.filter(pk__in={qualifier.service_id for qualifier in qualifiers}).values_list("pk", "name")
    )


def synonyms_to_decide(regions: QuerySet[Organization]) -> QuerySet[Synonym]:
    """Those that wait for a steward of these regions."""
    return Synonym.objects.filter(status=ProposalStatus.PROPOSED, owner__in=regions)


def synonyms_decided(owner: Organization) -> QuerySet[Synonym]:
    """Those of a region that were accepted, then those that were declined."""
    decided = Synonym.objects.filter(owner=owner).exclude(status=ProposalStatus.PROPOSED)
    return decided.order_by("status", "topic", "language", "phrase")


def code_pairs_of(source: Source) -> QuerySet[CodePair]:
    """The pairs of codes of a source: those that wait first, then those that most services bear."""
    return CodePair.objects.filter(source=source).order_by(F("decided_at").desc(nulls_first=True), "-services", "code")


def named_pairs(source: Source, keys: Iterable[uuid.UUID]) -> list[tuple[CodePair, str]]:
    """Of these pairs of a source, each with the names of its codes where the owner brought the licensed terms in."""
    pairs = list(code_pairs_of(source).filter(pk__in=keys))
    codes = {code for pair in pairs for code in pair.code.split(" * ")}
    terms = LicensedTerm.objects.filter(licence__organization=source.owner, code__in=codes)
    names = {term.code: str(term.name) for term in terms}
    return [(pair, " × ".join(names[code] for code in pair.code.split(" * ") if code in names)) for pair in pairs]


def _of_regions(regions: QuerySet[Organization]) -> QuerySet[Qualifier]:
    services = Service.every.filter(origin__owner__in=regions).values("pk")
    return Qualifier.objects.filter(service_id__in=services)


def _waiting(rows: QuerySet[Any]) -> Subquery:
    """How many of the rows wait."""
    waiting = rows.filter(status=ProposalStatus.PROPOSED).order_by()
    count = Func("pk", function="COUNT", output_field=IntegerField())  # no aggregate of Django's, which would group
    return Subquery(waiting.annotate(number=count).values("number"))
