"""One search over all agreements that a reader may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from agreements.models import Agreement, AgreementParty, ClauseWords
from agreements.queries.standing import RUNNING
from agreements.words import Folded, Indexed, beginning_with, folded, words_of
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.organizations.models import Organization, User


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; every part may be left out.

    Attributes:
        words: in the title, the text, a clause, the name of a party, a purpose or a kind of data; all of them must be found.
        status: of an agreement, or "running" for those that lie dormant, hold or are suspended.
        ends_within: days from today within which a running agreement ends.
        role: of an organization of the reader in the agreement.
    """

    words: str = ""
    status: str = ""
    ends_within: int | None = None
    role: str = ""
    purpose: str = ""
    kind: str = ""
    tier: str = ""


def matching_agreements(
    agreements: QuerySet[Agreement], wanted: Wanted, *, user: User, today: date
) -> QuerySet[Agreement]:
    """Those of the agreements that match, the newest first."""
    if wanted.status:
        running = wanted.status == "running"
        agreements = agreements.filter(status__in=RUNNING if running else [wanted.status])
    if wanted.ends_within is not None:
        last = today + timedelta(days=wanted.ends_within)
        agreements = agreements.filter(status__in=RUNNING, ends_on__range=(today, last))
    if wanted.role:
        own = Organization.objects.filter(role_groups__group__in=user.groups.all())
        parts = AgreementParty.objects.filter(role=wanted.role, organization__in=own.values("pk"))
        agreements = agreements.filter(pk__in=parts.values("agreement"))
    if wanted.purpose:
        agreements = agreements.filter(terms__purposes__contains=[wanted.purpose])
    if wanted.kind:
        agreements = agreements.filter(terms__kinds__contains=[wanted.kind])
    if wanted.tier:
        agreements = agreements.filter(tier=wanted.tier)
    agreements = agreements.alias(titled=Folded("title_en", "title_fr"))
    for word in words_of(wanted.words):
        agreements = agreements.filter(_says(word))
    return agreements


def _says(word: str) -> Q:
    """Each place that has an index is looked up on its own; the letters of a title are compared last, where nothing else was found."""
    written = Agreement.objects.alias(indexed=Indexed("text_en", "text_fr")).filter(indexed=beginning_with(word))
    clauses = ClauseWords.objects.filter(words=beginning_with(word))
    named = Organization.objects.alias(folded=Folded("name_en", "name_fr")).filter(folded__contains=word)
    parties = AgreementParty.objects.filter(organization__in=named.values("pk"))
    condition = Q()
    for purpose in Purpose:
        if word in folded(str(purpose.label)):
            condition |= Q(terms__purposes__contains=[purpose.value])
    for kind in DatasetKind:
        if word in folded(str(kind.label)):
            condition |= Q(terms__kinds__contains=[kind.value])
    subqueries = (clauses.values("agreement"), parties.values("agreement"), written.values("pk"))
    for subquery in subqueries:
        condition |= Q(pk__in=subquery)
    return condition | Q(titled__contains=word)
