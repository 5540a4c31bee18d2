"""Show a draft to a party, remark on it, propose other words, and decide on them. The draft stays its drafter's to change."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction

from agreements import permissions, policies
from agreements.models import Agreement, ClauseKey, Handover, ProposedChange, Remark
from agreements.services.drafts import ClauseText, Draft, Party, change_draft
from agreements.services.moving import locked
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce_answer, announce_change
from agreements.terms import Terms
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.models.organizations import this_node
from entente.organizations.notices import notify
from entente.organizations.permissions import may
from entente.organizations.queries import people_of
from entente.organizations.roles import Role


@transaction.atomic
def hand_over(agreement_id: uuid.UUID, *, to: Organization, by: User, now: datetime) -> Handover:
    """It is another organization's turn. The first time the draft becomes visible to all its parties; what it says then is kept."""
    agreement = locked(agreement_id)
    shown = agreement.handovers.exists()
    verdict = policies.can_change(agreement)
    if not shown:
        verdict = may(by, "agreements.change_agreement", agreement) & verdict
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    _voice(agreement, by)
    if not _takes_part(agreement, to):
        raise Invalid(Finding("negotiation.not_a_party"))
    if to.home_node != this_node():
        raise Invalid(Finding("negotiation.lives_elsewhere"))
    permissions.grant_to_parties(agreement)
    handover = Handover.objects.create(agreement=agreement, to=to, by=by, at=now, content=content_of(agreement))
    record("agreement.handed_over", by=by, subject=agreement, organization_id=to.pk)
    notify(people_of(to, Role.DATA_STEWARD), "agreement.your_turn", agreement, but_not=by)
    return handover


@transaction.atomic
def remark(agreement_id: uuid.UUID, *, key: str, text: str, by: User, now: datetime) -> Remark:
    """Say something about a clause, a term or the whole; every party reads it."""
    agreement = locked(agreement_id)
    require(policies.can_change(agreement), subject=agreement, organization_id=agreement.drafted_for_id)
    voice = _voice(agreement, by)
    remark = Remark.objects.create(agreement=agreement, key=key, text=text, organization=voice, by=by, at=now)
    record("agreement.remarked", by=by, subject=agreement, organization_id=voice.pk)
    announce_change(remark, agreement)
    return remark


@transaction.atomic
def settle_remark(remark_id: uuid.UUID, *, by: User) -> None:
    """A remark has been dealt with."""
    remark = Remark.objects.select_for_update(of=("self",)).get(pk=remark_id)
    agreement = locked(remark.agreement_id)
    voice = _voice(agreement, by)
    remark.settled_by = by
    remark.save(update_fields=["settled_by"])
    announce_answer(remark, agreement, organization=voice)


@transaction.atomic
def propose_change(agreement_id: uuid.UUID, *, key: str, text: ClauseText, by: User, now: datetime) -> ProposedChange:
    """Other words for a clause; the drafter's organization takes them or not. What another node offers is a draft again for them."""
    agreement = locked(agreement_id)
    require_counter(agreement, by=by)
    voice = _voice(agreement, by)
    clause = agreement.clauses.filter(key=key).first()
    change = ProposedChange.objects.create(
        agreement=agreement,
        key=ClauseKey(key),
        text_en=text.en,
        text_fr=text.fr,
        base_en=clause.text_en if clause else "",
        base_fr=clause.text_fr if clause else "",
        organization=voice,
        by=by,
        at=now,
    )
    record("agreement.change_proposed", by=by, subject=agreement, organization_id=voice.pk)
    announce_change(change, agreement)
    return change


@transaction.atomic
def decide_change(change_id: uuid.UUID, *, accept: bool, reason: str = "", by: User) -> ProposedChange:
    """Take the proposed words into the draft, or refuse them with a reason. Words that changed meanwhile are not overwritten."""
    change = ProposedChange.objects.select_for_update(of=("self",)).get(pk=change_id)
    agreement = locked(change.agreement_id)
    verdict = may(by, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if change.accepted is not None:
        raise Invalid(Finding("negotiation.already_decided"))
    if not accept and not reason.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    if accept:
        draft = draft_of(agreement)
        now_said = draft.clauses.get(change.key, ClauseText())
        if (now_said.en, now_said.fr) != (change.base_en, change.base_fr):
            raise Invalid(Finding("negotiation.changed_meanwhile"))
        clauses = {**draft.clauses, change.key: ClauseText(change.text_en, change.text_fr)}
        change_draft(agreement.pk, replace(draft, clauses=clauses), by=by)
    change.accepted, change.decided_by, change.reason = accept, by, reason.strip()[:500]
    change.save(update_fields=["accepted", "decided_by", "reason"])
    event = "agreement.change_accepted" if accept else "agreement.change_refused"
    record(event, by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    announce_answer(change, agreement, organization=agreement.drafted_for)
    return change


def counter_verdict(agreement: Agreement, by: User) -> Verdict:
    """Whether this person may propose something else. Where that takes an offer back, she may sign it, too."""
    verdict = policies.can_counter(agreement, at_home=agreement.is_at_home)
    if agreement.status == AgreementStatus.PROPOSED:
        verdict = may(by, "agreements.sign_agreement", agreement) & verdict
    return verdict


def require_counter(agreement: Agreement, *, by: User) -> None:
    """This person may propose something else.

    Raises:
        NotPermitted: she may not.
    """
    require(counter_verdict(agreement, by), subject=agreement, organization_id=agreement.drafted_for_id)


def draft_of(agreement: Agreement) -> Draft:
    """What a stored draft says, as the services take it."""
    names = ("title_en", "title_fr", "text_en", "text_fr", "audience", "starts_on", "ends_on", "time_zone", "binding")
    more = ("prevailing", "tier", "framework", "emergency", "sensitivity")
    return Draft(
        **{name: getattr(agreement, name) for name in (*names, *more)},
        terms=agreement.machine_terms,
        parties=tuple(Party(party.organization, party.role, party.quorum) for party in agreement.parties.all()),
        clauses={row.key: ClauseText(row.text_en, row.text_fr) for row in agreement.clauses.all()},
    )


def content_of(agreement: Agreement) -> dict[str, Any]:
    """Clauses in both languages and terms, whatever binds: what two versions are compared by."""
    return {
        "terms": agreement.machine_terms.to_dict(),
        "clauses": {row.key: {"en": row.text_en, "fr": row.text_fr} for row in agreement.clauses.all()},
    }


def terms_in(content: dict[str, Any]) -> Terms:
    """The terms of a kept version."""
    return Terms.from_dict(content["terms"])


def _voice(agreement: Agreement, by: User) -> Organization:
    voice = permissions.voices_for(by, agreement).first()
    verdict = may(by, "agreements.view_agreement", agreement) & policies.has_a_voice(voice is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert voice is not None  # or it was refused
    return voice


def _takes_part(agreement: Agreement, organization: Organization) -> bool:
    parties = agreement.parties.filter(organization=organization)
    return organization.pk == agreement.drafted_for_id or parties.exists()
