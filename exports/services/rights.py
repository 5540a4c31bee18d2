"""What people do with requests by which a person exercises a right: record them, and record what was answered."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from agreements.law.answer_times import answered_by
from anonymizer.models import BY_IDENTIFIER, RightsRequest
from anonymizer.queries import identifier_columns
from entente.audit.jobs import defer
from entente.audit.policies import Refusal as AuditRefusal
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.vault import sealing
from entente.vault.keys import store
from exports.policies.rights import can_record_answer
from exports.queries.rights import datasets_answering, naming_verdict, rights_requests_for

MOST_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class RightsContent:
    """What somebody enters of a request. ``identifier``: as it stands in ``column`` of the organization's own file; both blank for an objection."""

    kind: str
    received_on: date
    column: str = ""
    identifier: str = ""


@transaction.atomic
def record_rights_request(dataset: Dataset, content: RightsContent, *, by: User, now: datetime) -> RightsRequest:
    """One more request about a series. The identifier is sealed to the organization, for the worker to read once.

    Raises:
        Invalid: the day has not come, or what was entered is no identifier: nothing of it is repeated.
    """
    series = Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=dataset.pk)
    owner, today, names = series.owner, timezone.localdate(now), content.kind in BY_IDENTIFIER
    allowed = datasets_answering(by).filter(pk=series.pk).exists()
    verdict = naming_verdict(by, series, today=today) if names else Verdict.of({AuditRefusal.NOT_ALLOWED: allowed})
    require(verdict, subject=series, organization_id=owner.pk)
    if content.received_on > today:
        raise Invalid(Finding("rights.day"))
    sealed_id = _sealed(series, content) if names else None
    due_on, text = answered_by([(owner.jurisdiction, owner.kind)], content.received_on)
    last = series.rights_requests.aggregate(last=Max("number"))["last"] or 0
    request = RightsRequest.objects.create(
        dataset=series,
        number=last + 1,
        kind=content.kind,
        received_on=content.received_on,
        due_on=due_on,
        due_under="" if text is None else text.code,
        column=content.column if names else "",
        sealed_id=sealed_id,
        recorded_by=by,
        recorded_at=now,
    )
    record("rights_request.recorded", by=by, subject=request, organization_id=owner.pk, number=request.number)
    if names:
        defer("exports.read_rights_request", request_id=str(request.pk))
    return request


@transaction.atomic
def answer_rights_request(request_id: uuid.UUID, *, outcome: str, answered_on: date, by: User, now: datetime) -> None:
    """What the person was answered, and when. It is recorded once.

    Raises:
        Invalid: the day has not come, or lies before the request.
    """
    request = RightsRequest.objects.select_for_update(of=("self",)).select_related("dataset").get(pk=request_id)
    allowed = rights_requests_for(by).filter(pk=request.pk).exists()
    verdict = Verdict.of({AuditRefusal.NOT_ALLOWED: allowed}) & can_record_answer(
        is_answered=request.answered_on is not None, is_under_way=request.is_under_way
    )
    require(verdict, subject=request, organization_id=request.dataset.owner_id)
    if not request.received_on <= answered_on <= timezone.localdate(now):
        raise Invalid(Finding("rights.day"))
    request.outcome, request.answered_on, request.answered_by = outcome, answered_on, by
    request.save(update_fields=["outcome", "answered_on", "answered_by"])
    record(
        "rights_request.answered",
        by=by,
        subject=request,
        organization_id=request.dataset.owner_id,
        number=request.number,
    )


def _sealed(series: Dataset, content: RightsContent) -> uuid.UUID:
    if content.column not in identifier_columns(series):
        raise Invalid(Finding("rights.column"))
    identifier = content.identifier.strip()
    if not any(map(str.isalnum, identifier)) or len(identifier) > MOST_CHARACTERS:
        raise Invalid(Finding("rights.identifier", facts={"most": MOST_CHARACTERS}))
    if not any(map(str.isdigit, identifier)) and len(identifier.split()) > 1:
        raise Invalid(Finding("rights.name"))
    key = series.owner.key
    if key is None:
        raise Invalid(Finding("organization.keys_missing"))
    sealed_id = uuid7()
    store.put(sealed_id, sealing.seal_to(bytes(key.public_key), identifier.encode(), sealed_id.bytes))
    return sealed_id
