"""Write, change, propose and give up a draft."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.conf import settings
from django.db import transaction

from agreements import permissions, policies, queries
from agreements.models import Agreement, AgreementParty, Binding, Clause, ClauseKey, PartyRole, Tier
from agreements.notices import tell, tell_of_sponsor
from agreements.paper.spreadsheet import still_open
from agreements.policy_table import POLICY_VERSION
from agreements.services.moving import locked, moved
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.carrying import carry
from agreements.tasks.indexing import index_clauses
from agreements.terms import Terms
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may


@dataclass(frozen=True, slots=True)
class Party:
    """An organization, what it does in the agreement, and how many of its stewards must sign."""

    organization: Organization
    role: str
    quorum: int = 1


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause in both languages; either may be missing in a draft. Lines end in one way, whichever way a browser sent them."""

    en: str = ""
    fr: str = ""

    def __post_init__(self) -> None:
        for language in ("en", "fr"):
            object.__setattr__(self, language, getattr(self, language).replace("\r\n", "\n").strip())


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a person writes into an agreement. ``clauses``: by ``ClauseKey``."""

    title_en: str
    title_fr: str
    audience: str
    terms: Terms
    starts_on: date
    ends_on: date
    time_zone: str
    parties: tuple[Party, ...]
    text_en: str = ""
    text_fr: str = ""
    clauses: Mapping[str, ClauseText] = field(default_factory=dict)
    binding: str = Binding.BOTH
    prevailing: str = ""
    tier: str = Tier.STANDALONE
    framework: Agreement | None = None
    emergency: bool = False
    sensitivity: str = ""
    """How sensitive the data are, as a person confirmed it; the agreement is then written under the policy in force."""


@transaction.atomic
def draft_agreement(draft: Draft, *, drafted_for: Organization, by: User) -> Agreement:
    """A new draft that only the drafter's organization sees."""
    require(may(by, "organizations.draft_agreement", drafted_for), subject=drafted_for, organization_id=drafted_for.pk)
    agreement = Agreement(home_node=settings.NODE_ID, drafted_by=by, drafted_for=drafted_for)
    _write(agreement, draft)
    permissions.grant_to_drafter(agreement)
    facts = {"sensitivity": draft.sensitivity} if draft.sensitivity else {}
    record("agreement.drafted", by=by, subject=agreement, organization_id=drafted_for.pk, **facts)
    tell_of_sponsor(agreement, by=by)
    return agreement


@transaction.atomic
def change_draft(agreement_id: uuid.UUID, draft: Draft, *, by: User) -> Agreement:
    """The draft says something else."""
    agreement = locked(agreement_id)
    verdict = policies.is_ordered_here(at_home=agreement.is_written_here) & policies.can_change(agreement)
    verdict = may(by, "agreements.change_agreement", agreement) & verdict
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    _write(agreement, draft)
    record("agreement.changed", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    return agreement


@transaction.atomic
def propose_agreement(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """Put it before its parties for signature. An amendment of what another node orders goes there first, and comes back in its order."""
    agreement = locked(agreement_id)
    verdict = queries.proposal_verdict(agreement, today=agreement.today(now))
    if agreement.amends is not None and not agreement.amends.is_at_home:
        verdict = may(by, "agreements.change_agreement", agreement) & policies.can_change(agreement) & verdict
        require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
        record("agreement.sent_home", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
        announce(agreement, "agreement.countered")
        return agreement
    moved(agreement, AgreementStatus.PROPOSED, by=by, provided=verdict)
    agreement.proposed_at, agreement.unchecked = now, list(still_open(agreement.unchecked, agreement.machine_terms))
    agreement.save(update_fields=["proposed_at", "unchecked"])
    carry(agreement)
    permissions.grant_to_parties(agreement)
    announce(agreement, "agreement.offered")
    tell(agreement, "agreement.proposed", organizations=queries.organizations_to_sign(agreement), but_not=by)
    return agreement


@transaction.atomic
def withdraw_draft(agreement_id: uuid.UUID, *, by: User) -> Agreement:
    """The draft is given up."""
    agreement = locked(agreement_id)
    moved(agreement, AgreementStatus.WITHDRAWN, by=by)
    agreement.reason = ""  # that of an earlier return is none of giving it up
    agreement.save(update_fields=["reason"])
    return agreement


def _write(agreement: Agreement, draft: Draft) -> None:
    if draft.ends_on < draft.starts_on:
        raise Invalid(Finding("agreement.term_backwards"))
    if len({party.organization.pk for party in draft.parties}) < len(draft.parties):
        raise Invalid(Finding("agreement.party_twice"))
    agreement.title_en = draft.title_en or draft.title_fr
    agreement.title_fr = draft.title_fr or draft.title_en
    for name in ("text_en", "text_fr", "binding", "prevailing", "tier", "framework", "audience", "emergency"):
        setattr(agreement, name, getattr(draft, name))
    if (
        draft.sensitivity and draft.sensitivity != agreement.sensitivity
    ):  # one that stays keeps the policy under which it was confirmed
        agreement.sensitivity, agreement.policy_version = draft.sensitivity, POLICY_VERSION
    agreement.terms = draft.terms.to_dict()
    agreement.starts_on, agreement.ends_on, agreement.time_zone = draft.starts_on, draft.ends_on, draft.time_zone
    agreement.needs_consent = any(party.role == PartyRole.COMMUNITY_AUTHORITY for party in draft.parties)
    agreement.save()
    agreement.parties.all().delete()
    for party in draft.parties:
        AgreementParty.objects.create(
            agreement=agreement, organization=party.organization, role=party.role, quorum=party.quorum
        )
    _write_clauses(agreement, draft.clauses)


def _write_clauses(agreement: Agreement, texts: Mapping[str, ClauseText]) -> None:
    """These clauses, in the order of the vocabulary. A confirmed translation whose words changed is a draft again."""
    before = {clause.key: clause for clause in agreement.clauses.all()}
    agreement.clauses.all().delete()
    for position, key in enumerate(key for key in ClauseKey if key in texts):
        text, clause = texts[key], Clause(agreement=agreement, key=key, position=position)
        for language in ("en", "fr"):
            words = getattr(text, language).strip()
            setattr(clause, f"text_{language}", words)
            if key in before and getattr(before[key], f"text_{language}") == words:
                setattr(clause, f"confirmed_{language}_by", getattr(before[key], f"confirmed_{language}_by"))
        clause.save(force_insert=True)
    index_clauses(agreement.pk)
