"""Amend an agreement, ask for more time and answer that, renew from a copy."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Max

from agreements import permissions, policies
from agreements.comparison.obligations import GIVING
from agreements.models import RECEIVING_ROLES, Agreement, AgreementParty, Clause, ExtensionRequest, Origin
from agreements.notices import tell, tell_of_sponsor
from agreements.queries.nodes import spans_nodes
from agreements.services.drafts import propose_agreement
from agreements.services.moving import locked, stated
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.indexing import index_clauses
from agreements.tasks.taking_effect import call_off
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may

_COPIED = (
    "emergency", "needs_consent", "tier", "framework", "title_en", "title_fr", "text_en", "text_fr", "binding", "prevailing", "audience",
    "policy_version", "sensitivity", "terms", "starts_on", "ends_on", "time_zone",
)  # fmt: skip

_RESTS_ON = ("template_key", "template_version", "authorities", "language_exception")


@transaction.atomic
def amend_agreement(agreement_id: uuid.UUID, *, by: User) -> Agreement:
    """A draft of the next version, as the one in force says it. That one holds until the amendment is signed."""
    agreement = locked(agreement_id)
    organization = _require_party(agreement, by)
    require(policies.can_be_amended(agreement), subject=agreement, organization_id=organization.pk)
    latest = Agreement.objects.filter(lineage=agreement.lineage).aggregate(latest=Max("version"))["latest"]
    amendment = _copy(agreement, by=by, drafted_for=organization, lineage=agreement.lineage, version=latest + 1)
    amendment.amends = agreement
    amendment.save(update_fields=["amends"])
    record("agreement.amended", by=by, subject=agreement, organization_id=organization.pk, amendment=amendment.pk)
    return amendment


@transaction.atomic
def set_effect(agreement_id: uuid.UUID, *, day: date | None, by: User, now: datetime) -> Agreement:
    """From which day on the draft of an amendment counts; ``None``: from its last signature on. The version before holds until then."""
    agreement = locked(agreement_id)
    verdict = may(by, "agreements.change_agreement", agreement) & policies.can_set_effect(
        agreement, day=day, today=agreement.today(now)
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    agreement.effective_on = day
    agreement.save(update_fields=["effective_on"])
    record("agreement.effect_set", by=by, subject=agreement, organization_id=agreement.drafted_for_id, day=day)
    return agreement


@transaction.atomic
def call_off_amendment(agreement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> Agreement:
    """A signed amendment is given up before its day, by any of its parties; the version in force goes on until its own last day."""
    base_id = Agreement.objects.values_list("amends", flat=True).get(pk=agreement_id)
    base = None if base_id is None else locked(base_id)  # first, as the worker does whose turn comes at midnight
    amendment = locked(agreement_id)
    organization = _require_party(amendment, by)
    verdict = policies.can_call_off(amendment, today=amendment.today(now))
    require(verdict, subject=amendment, organization_id=organization.pk)
    stated(amendment, reason)
    assert base is not None  # only an amendment waits for a day
    call_off(base, by=by)
    amendment.refresh_from_db()
    announce(amendment, "agreement.called_off", reason=amendment.reason)
    tell(amendment, "agreement.called_off", but_not=by)
    return amendment


@transaction.atomic
def renew_agreement(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """A draft of a new agreement that says the same for the same length of time, from the day after the old one's last."""
    agreement = locked(agreement_id)
    organization = _require_party(agreement, by)
    renewal = _copy(agreement, by=by, drafted_for=organization, lineage=uuid7(), version=1)
    renewal.starts_on = max(agreement.ends_on + timedelta(days=1), agreement.today(now))
    renewal.ends_on = renewal.starts_on + (agreement.ends_on - agreement.starts_on)
    renewal.save(update_fields=["starts_on", "ends_on"])
    record("agreement.renewed", by=by, subject=agreement, organization_id=organization.pk, renewal=renewal.pk)
    return renewal


@transaction.atomic
def ask_for_extension(
    agreement_id: uuid.UUID, *, until: date, reason: str, by: User, now: datetime
) -> ExtensionRequest:
    """A recipient asks the providers that the agreement last longer."""
    agreement = locked(agreement_id)
    party = permissions.parties_for(by, agreement).filter(role__in=RECEIVING_ROLES).first()
    of_one_node = policies.is_of_one_node(spans=spans_nodes(agreement))
    require(of_one_node, subject=agreement, organization_id=agreement.drafted_for_id)
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_be_extended(
        agreement, receives=party is not None, is_open=agreement.extension_requests.filter(decided_at=None).exists()
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert party is not None  # the verdict said so
    if until <= agreement.ends_on:
        raise Invalid(Finding("agreement.extension_too_short"))
    if not reason.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    request = ExtensionRequest.objects.create(
        agreement=agreement,
        asked_for=party.organization,
        asked_by=by,
        asked_at=now,
        until=until,
        reason=reason.strip()[:500],
    )
    record("agreement.extension_asked", by=by, subject=agreement, organization_id=party.organization_id, until=until)
    tell(agreement, "agreement.extension_asked", roles=GIVING, until_on=until)
    return request


@transaction.atomic
def grant_extension(agreement_id: uuid.UUID, *, by: User, now: datetime) -> Agreement:
    """The request becomes an amendment of the last day, in the asker's name, open for the providers' signatures."""
    agreement, request = _open_request(agreement_id, by)
    asker = request.asked_by
    latest = Agreement.objects.filter(lineage=agreement.lineage).aggregate(latest=Max("version"))["latest"]
    amendment = _copy(agreement, by=asker, drafted_for=request.asked_for, lineage=agreement.lineage, version=latest + 1)
    amendment.amends, amendment.ends_on = agreement, request.until
    amendment.save(update_fields=["amends", "ends_on"])
    propose_agreement(amendment.pk, by=asker, now=now)
    amendment.refresh_from_db()
    request.decided_by, request.decided_at, request.amendment = by, now, amendment
    request.save(update_fields=["decided_by", "decided_at", "amendment"])
    record(
        "agreement.extension_granted",
        by=by,
        subject=agreement,
        organization_id=agreement.drafted_for_id,
        amendment=amendment.pk,
    )
    tell(
        agreement, "agreement.extension_granted", organizations=[request.asked_for], but_not=by, until_on=request.until
    )
    return amendment


@transaction.atomic
def refuse_extension(agreement_id: uuid.UUID, *, by: User, reason: str, now: datetime) -> ExtensionRequest:
    """The last day stays as it is; the asker reads why."""
    agreement, request = _open_request(agreement_id, by)
    if not reason.strip():
        raise Invalid(Finding("agreement.reason_missing"))
    request.decided_by, request.decided_at, request.answer = by, now, reason.strip()[:500]
    request.save(update_fields=["decided_by", "decided_at", "answer"])
    record("agreement.extension_refused", by=by, subject=agreement, organization_id=agreement.drafted_for_id)
    tell(agreement, "agreement.extension_refused", organizations=[request.asked_for], but_not=by)
    return request


def _open_request(agreement_id: uuid.UUID, by: User) -> tuple[Agreement, ExtensionRequest]:
    agreement = locked(agreement_id)
    gives = permissions.parties_for(by, agreement).filter(role__in=GIVING).exists()
    verdict = may(by, "agreements.sign_agreement", agreement) & policies.can_answer_extension(agreement, gives=gives)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    request = agreement.extension_requests.filter(decided_at=None).select_related("asked_by", "asked_for").first()
    if request is None:
        raise Invalid(Finding("agreement.extension_answered"))
    return agreement, request


def _require_party(agreement: Agreement, by: User) -> Organization:
    """The organization in whose name this person acts on an agreement."""
    verdict: Verdict = may(by, "agreements.sign_agreement", agreement)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    party = permissions.parties_for(by, agreement).select_related("organization").first()
    if party is None:
        raise Invalid(Finding("agreement.no_party"))
    return party.organization


def _copy(agreement: Agreement, *, by: User, drafted_for: Organization, lineage: uuid.UUID, version: int) -> Agreement:
    """A draft that says the same, with its parties and clauses."""
    facts: Mapping[str, Any] = {name: getattr(agreement, name) for name in _COPIED}
    copy = Agreement.objects.create(
        **facts,
        home_node=settings.NODE_ID,
        lineage=lineage,
        version=version,
        drafted_by=by,
        drafted_for=drafted_for,
        status=AgreementStatus.DRAFT,
        unchecked=agreement.unchecked,  # what the paper left open stays so until the draft says it
    )
    AgreementParty.objects.bulk_create(
        AgreementParty(agreement=copy, organization_id=party.organization_id, role=party.role, quorum=party.quorum)
        for party in agreement.parties.all()
    )
    Clause.objects.bulk_create(
        Clause(
            agreement=copy,
            key=clause.key,
            position=clause.position,
            text_en=clause.text_en,
            text_fr=clause.text_fr,
            confirmed_en_by_id=clause.confirmed_en_by_id,
            confirmed_fr_by_id=clause.confirmed_fr_by_id,
        )
        for clause in agreement.clauses.all()
    )
    for origin in Origin.objects.filter(
        agreement=agreement
    ):  # whose words, on which authority; the request that it answered is answered
        rests_on = {name: getattr(origin, name) for name in _RESTS_ON}
        Origin.objects.create(agreement=copy, **rests_on)
    index_clauses(copy.pk)
    permissions.grant_to_drafter(copy)
    tell_of_sponsor(copy, by=by)
    return copy
