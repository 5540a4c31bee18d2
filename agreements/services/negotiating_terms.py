"""Propose other values for terms of a draft, and decide on them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction

from agreements import permissions, policies
from agreements.models import ProposedTerms
from agreements.services.drafts import change_draft
from agreements.services.moving import locked
from agreements.services.negotiating import draft_of, require_counter
from agreements.tasks.announcements import announce_answer, announce_change
from agreements.terms import Terms
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def propose_terms(agreement_id: uuid.UUID, values: Mapping[str, Any], *, by: User, now: datetime) -> ProposedTerms:
    """Other values by field of ``Terms``; what the draft says already is left out. The drafter's organization takes them or not."""
    agreement = locked(agreement_id)
    voice = permissions.voices_for(by, agreement).first()
    verdict = may(by, "agreements.view_agreement", agreement) & policies.has_a_voice(voice is not None)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    require_counter(agreement, by=by)
    assert voice is not None  # or it was refused
    now_said = agreement.machine_terms.to_dict()
    wanted = Terms.from_dict({**now_said, **values}).to_dict()
    changed = [name for name in values if wanted[name] != now_said[name]]
    if not changed:
        raise Invalid(Finding("negotiation.nothing_proposed"))
    proposal = ProposedTerms.objects.create(
        agreement=agreement,
        values={name: wanted[name] for name in changed},
        base={name: now_said[name] for name in changed},
        organization=voice,
        by=by,
        at=now,
    )
    record("agreement.change_proposed", by=by, subject=agreement, organization_id=voice.pk, terms=changed)
    announce_change(proposal, agreement)
    return proposal


@transaction.atomic
def decide_terms(proposal_id: uuid.UUID, *, accept: bool, reason: str = "", by: User) -> ProposedTerms:
    """Take the proposed values into the draft, or refuse them with a reason. Terms that changed meanwhile are not overwritten."""
    proposal = ProposedTerms.objects.select_for_update(of=("self",)).get(pk=proposal_id)
    agreement = locked(proposal.agreement_id)
    verdict = may(by, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if proposal.accepted is not None:
        raise Invalid(Finding("negotiation.already_decided"))
    if not accept and not reason.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    if accept:
        now_said = agreement.machine_terms.to_dict()
        if any(now_said[name] != value for name, value in proposal.base.items()):
            raise Invalid(Finding("negotiation.changed_meanwhile"))
        terms = Terms.from_dict({**now_said, **proposal.values})
        change_draft(agreement.pk, replace(draft_of(agreement), terms=terms), by=by)
    proposal.accepted, proposal.decided_by, proposal.reason = accept, by, reason.strip()[:500]
    proposal.save(update_fields=["accepted", "decided_by", "reason"])
    event = "agreement.change_accepted" if accept else "agreement.change_refused"
    record(event, by=by, subject=agreement, organization_id=agreement.drafted_for_id, terms=list(proposal.values))
    announce_answer(proposal, agreement, organization=agreement.drafted_for)
    return proposal
