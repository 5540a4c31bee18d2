"""What people do where an export of several controllers is processed: write its split rule, agree to destroy what is held, take everything back."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from agreements import policies
from agreements.models import Agreement, DestructionConsent
from agreements.notices import tell
from agreements.queries.processing import (
    agreed_to_destroy,
    concerned,
    destruction_verdict,
    speaking_for,
    take_back_verdict,
)
from agreements.services.moving import locked, stated
from agreements.states import AgreementStatus
from agreements.tasks import end
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.joint.rule import MOST_CRITERIA, MOST_VALUES, SplitRule
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def set_split_rule(agreement_id: uuid.UUID, rule: SplitRule | None, *, by: User) -> Agreement:
    """The draft says by which rule joint exports are split, or that none are.

    Raises:
        Invalid: two parties claim the same value, or the rule is too long.
    """
    agreement = locked(agreement_id)
    verdict = may(by, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    if rule is not None:
        _require_sound(rule)
        rule = SplitRule.from_json(rule.to_json())
    agreement.terms = replace(agreement.machine_terms, split=rule).to_dict()
    agreement.save(update_fields=["terms"])
    record("agreement.changed", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    return agreement


@transaction.atomic
def agree_to_destroy_held(agreement_id: uuid.UUID, *, by: User, now: datetime) -> list[DestructionConsent]:
    """For each of her organizations whose the held rows may be: they are to be destroyed undecided. The worker does once all agreed."""
    agreement = locked(agreement_id)
    verdict = may(by, "agreements.sign_agreement", agreement) & destruction_verdict(agreement, by)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    consents = [
        DestructionConsent.objects.create(
            lineage=agreement.lineage, organization_id=organization, consented_by=by, consented_at=now
        )
        for organization in sorted(speaking_for(agreement, by) - agreed_to_destroy(agreement))
    ]
    for consent in consents:
        record("joint.destruction_agreed", by=by, subject=agreement, organization_id=consent.organization_id)
    if concerned(agreement) <= agreed_to_destroy(agreement):
        defer("agreements.destroy_held", agreement_id=str(agreement.pk))
    else:
        tell(agreement, "joint.destruction_agreed", but_not=by)
    return consents


@transaction.atomic
def take_back(agreement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> Agreement:
    """A controller ends the processing at once: no export comes in any more, and the processor's node destroys what waits and what is held.

    The parts that were delivered are the controller's own already, sealed to it.
    """
    agreement = locked(agreement_id)
    require(take_back_verdict(agreement, by), subject=agreement, organization_id=agreement.drafted_for_id)
    stated(agreement, reason)
    end(agreement, to=AgreementStatus.TERMINATED, by=by, now=now)
    record("joint.taken_back", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    return agreement


def _require_sound(rule: SplitRule) -> None:
    faults = [
        Finding("split.claimed_twice", facts={"column": column, "value": value}) for column, value in rule.claimed_twice
    ]
    values = sum(len(claim.values) for criterion in rule.criteria for claim in criterion.claims)
    if len(rule.criteria) > MOST_CRITERIA or values > MOST_VALUES:
        faults.append(Finding("split.too_long", facts={"columns": MOST_CRITERIA, "values": MOST_VALUES}))
    if faults:
        raise Invalid(*faults)
