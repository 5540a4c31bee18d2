"""What people do with incidents: record, assess, tell, end access, and close by two."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from agreements.models import Agreement
from entente.audit.bulk import BulkResult, for_each
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.incidents import asked_tests, draft_of, first_due, notices_of, screened
from exports.models import Entitlement, Incident, IncidentAssessment, IncidentNotice, Means, Release
from exports.permissions import organizations_approving_for
from exports.policies.incidents import (
    can_change_incident,
    can_close_incident,
    can_propose_closing,
    can_record_notice,
)
from exports.services.releases import revoke_entitlement


@dataclass(frozen=True, slots=True)
class IncidentFacts:
    """What a person says of an incident: codes of lists, days, and two texts without personal information."""

    kind: str
    what: str
    began_on: date
    ended_on: date | None
    known_on: date
    categories: Collection[str]
    persons: str
    jurisdictions: Collection[str]
    safeguards: Collection[str]
    measures: str
    releases: Collection[Release]
    agreements: Collection[Agreement]

    def plain(self) -> dict[str, Any]:
        """The fields of the record, by their names."""
        return {
            "kind": self.kind,
            "what": self.what.strip(),
            "began_on": self.began_on,
            "ended_on": self.ended_on,
            "known_on": self.known_on,
            "categories": sorted(self.categories),
            "persons": self.persons,
            "jurisdictions": sorted(self.jurisdictions),
            "safeguards": sorted(self.safeguards),
            "measures": self.measures.strip(),
        }


def may_act_on_incidents(user: User, organization: Organization) -> Verdict:
    """Whether this person is a data steward or privacy officer of the organization."""
    allowed = organizations_approving_for(user).filter(pk=organization.pk).exists()
    return Verdict.of({AuditRefusal.NOT_ALLOWED: allowed})


@transaction.atomic
def record_incident(organization: Organization, facts: IncidentFacts, *, by: User, now: datetime) -> Incident:
    """The next incident of an organization's register."""
    holder = Organization.objects.select_for_update().get(pk=organization.pk)
    require(may_act_on_incidents(by, holder), subject=holder, organization_id=holder.pk)
    _checked(facts, holder, now=now)
    last = holder.incidents.aggregate(last=Max("number"))["last"] or 0
    incident = Incident.objects.create(
        organization=holder, number=last + 1, reported_by=by, reported_at=now, **facts.plain()
    )
    _connect(incident, facts)
    record("incident.recorded", by=by, subject=incident, organization_id=holder.pk, number=incident.number)
    officers = people_of(holder, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    notify(officers, "incident.recorded", incident, but_not=by)
    return incident


@transaction.atomic
def change_incident(incident_id: uuid.UUID, facts: IncidentFacts, *, by: User, now: datetime) -> Incident:
    """What was learned since. The event names which fields changed, and none of their words."""
    incident = _locked(incident_id, by)
    _require_open(incident)
    _checked(facts, incident.organization, now=now)
    before = {name: getattr(incident, name) for name in facts.plain()}
    changed = [name for name, value in facts.plain().items() if value != before[name]]
    for name in changed:
        setattr(incident, name, facts.plain()[name])
    incident.save(update_fields=changed)
    _connect(incident, facts)
    record(
        "incident.changed",
        by=by,
        subject=incident,
        organization_id=incident.organization_id,
        fields=changed,
    )
    return incident


@transaction.atomic
def assess_incident(
    incident_id: uuid.UUID,
    *,
    factors: Mapping[str, str],
    judgments: Mapping[str, bool],
    reasons: str,
    by: User,
    now: datetime,
) -> IncidentAssessment:
    """How the risk is judged by each text that asks. An earlier assessment stays on record."""
    incident = _locked(incident_id, by)
    _require_open(incident)
    if set(judgments) != {test.duty.code for test in asked_tests(incident)}:
        raise Invalid(Finding("incident.tests_changed"))
    assessment = IncidentAssessment.objects.create(
        incident=incident,
        factors=dict(factors),
        judgments=dict(judgments),
        reasons=screened(reasons, visible=_names_near(incident.organization)),
        assessed_by=by,
        assessed_at=now,
    )
    _settle(incident)
    record("incident.assessed", by=by, subject=incident, organization_id=incident.organization_id)
    return assessment


@transaction.atomic
def record_notice(
    incident_id: uuid.UUID, key: str, *, means: str, given_on: date, reason: str = "", by: User, now: datetime
) -> IncidentNotice:
    """A notice was given, or is not owed; an organization of this platform is told on it at once."""
    incident = _locked(incident_id, by)
    owed = {notice.key: notice for notice in notices_of(incident) if notice.is_open}
    verdict = can_record_notice(is_owed=key in owed) & can_change_incident(
        is_closed=incident.closed_at is not None, is_closing=False
    )
    require(verdict, subject=incident, organization_id=incident.organization_id)
    notice = owed[key]
    if not incident.known_on <= given_on <= timezone.localdate(now):
        raise Invalid(Finding("incident.notice_day"))
    if means == Means.NOT_NEEDED and not reason.strip():
        raise Invalid(Finding("incident.notice_reason"))
    if means == Means.PLATFORM and (notice.organization is None or notice.organization.is_remote):
        raise Invalid(Finding("incident.not_here"))
    draft = draft_of(notice, incident)
    receipt = IncidentNotice.objects.create(
        incident=incident,
        key=key,
        organization=notice.organization,
        means=means,
        given_on=given_on,
        text_en="" if means == Means.NOT_NEEDED else draft.text_en,
        text_fr="" if means == Means.NOT_NEEDED else draft.text_fr,
        reason=screened(reason, visible=_names_near(incident.organization)),
        recorded_by=by,
        recorded_at=now,
    )
    _settle(incident)
    record("incident.told", by=by, subject=incident, organization_id=incident.organization_id, means=means)
    if means == Means.PLATFORM and notice.organization is not None:
        officers = people_of(notice.organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
        notify(officers, "incident.told_here", receipt)
    return receipt


def end_access_after(incident_id: uuid.UUID, *, by: User, now: datetime) -> list[BulkResult[Entitlement]]:
    """Every access to the releases of an incident ends at once; each is judged by the rule of one, and has its event."""
    incident = _incidents(by).get(pk=incident_id)
    require(
        can_change_incident(is_closed=incident.closed_at is not None, is_closing=False),
        subject=incident,
        organization_id=incident.organization_id,
    )
    held = Entitlement.objects.filter(release__in=incident.releases.all(), revoked_at=None)
    own = held.filter(release__run__version__dataset__owner=incident.organization_id)
    reason = gettext("An incident of protection: the provider tells you more.")
    return for_each(
        own,
        lambda entitlement: revoke_entitlement(entitlement.pk, by=by, reason=reason, now=now),
        by=by,
        view="exports:incident",
        trail=lambda _entitlement: incident.organization_id,
    )


@transaction.atomic
def propose_closing(incident_id: uuid.UUID, *, by: User, now: datetime) -> Incident:
    """Everything is done; a second person looks at it."""
    incident = _locked(incident_id, by)
    verdict = can_change_incident(
        is_closed=incident.closed_at is not None, is_closing=incident.closing_at is not None
    ) & can_propose_closing(is_assessed=incident.assessments.exists(), owed=_owed(incident))
    require(verdict, subject=incident, organization_id=incident.organization_id)
    incident.closing_by, incident.closing_at = by, now
    incident.save(update_fields=["closing_by", "closing_at"])
    record("incident.closing", by=by, subject=incident, organization_id=incident.organization_id)
    officers = people_of(incident.organization, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
    notify(officers, "incident.closing", incident, but_not=by)
    return incident


@transaction.atomic
def reopen_incident(incident_id: uuid.UUID, *, by: User) -> Incident:
    """It is not to be closed yet: the proposal is taken back, or refused."""
    incident = _locked(incident_id, by)
    verdict = can_close_incident(
        is_closing=incident.closing_at is not None and incident.closed_at is None, by_another=True, owed=0
    )
    require(verdict, subject=incident, organization_id=incident.organization_id)
    incident.closing_by = incident.closing_at = None
    incident.save(update_fields=["closing_by", "closing_at"])
    record("incident.reopened", by=by, subject=incident, organization_id=incident.organization_id)
    return incident


@transaction.atomic
def close_incident(incident_id: uuid.UUID, *, by: User, now: datetime) -> Incident:
    """Closed by somebody other than who proposed it. Its record stays."""
    incident = _locked(incident_id, by)
    verdict = can_close_incident(
        is_closing=incident.closing_at is not None and incident.closed_at is None,
        by_another=incident.closing_by_id != by.pk,
        owed=_owed(incident),
    )
    require(verdict, subject=incident, organization_id=incident.organization_id)
    incident.closed_by, incident.closed_at = by, now
    incident.save(update_fields=["closed_by", "closed_at"])
    record("incident.closed", by=by, subject=incident, organization_id=incident.organization_id)
    return incident


def _incidents(by: User) -> Any:
    return Incident.objects.filter(organization__in=organizations_approving_for(by)).select_related("organization")


def _locked(incident_id: uuid.UUID, by: User) -> Incident:
    incident = (
        Incident.objects.select_for_update(of=("self",))
        .select_related("organization", "closing_by")
        .get(pk=incident_id)
    )
    require(may_act_on_incidents(by, incident.organization), subject=incident, organization_id=incident.organization_id)
    return incident


def _require_open(incident: Incident) -> None:
    verdict = can_change_incident(is_closed=incident.closed_at is not None, is_closing=incident.closing_at is not None)
    require(verdict, subject=incident, organization_id=incident.organization_id)


def _owed(incident: Incident) -> int:
    return sum(notice.is_open for notice in notices_of(incident))


def _checked(facts: IncidentFacts, organization: Organization, *, now: datetime) -> None:
    """Its days fit together, and nothing in its words looks like an identifier of a person."""
    last = facts.ended_on or facts.began_on
    if facts.began_on > last:
        raise Invalid(Finding("incident.days"))
    if max(last, facts.known_on) > timezone.localdate(now) or facts.known_on < facts.began_on:
        raise Invalid(Finding("incident.days"))
    for text in (facts.what, facts.measures):
        screened(text, visible=_names_near(organization))


def _names_near(organization: Organization) -> list[str]:
    """Names of organizations that may stand in the record: the own and those with which it has agreements."""
    near = Organization.objects.filter(agreement_parties__agreement__parties__organization=organization)
    names = {(organization.name_en, organization.name_fr), *near.values_list("name_en", "name_fr")}
    return [name for pair in names for name in pair if name]


def _connect(incident: Incident, facts: IncidentFacts) -> None:
    incident.releases.set(facts.releases)
    incident.agreements.set(facts.agreements)
    _settle(incident)


def _settle(incident: Incident) -> None:
    """Keep beside the incident by when the next thing is to be done: the desk reads it each time."""
    incident.due_on = first_due(incident)
    incident.save(update_fields=["due_on"])
