"""What whoever asks can do: ask, write again, withdraw, fetch what was handed out. She has no account; her link is her right."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.catalogue.models import Dataset
from entente.core.errors import Finding, Invalid
from entente.core.ids import uuid7
from entente.organizations.models import Organization
from entente.requests import policies, queries, sealed
from entente.requests.models import DataRequest, Handout, RequestDesk, RequestKind, RequestMessage
from entente.requests.states import CLOSED, TRANSITIONS, RequestStatus
from entente.vault import s3

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: read out on the telephone


@dataclass(frozen=True, slots=True)
class Question:
    """What someone asks. ``address``: where to write that there is news; empty where nobody should."""

    text: str = field(repr=False)
    language: str
    kind: str = RequestKind.QUESTION
    dataset: Dataset | None = None
    address: str = field(default="", repr=False)
    mail_language: str = "en"


@transaction.atomic
def ask(organization: Organization, question: Question, *, now: datetime) -> tuple[DataRequest, str]:
    """A new request, and the token of its private link, which nobody can find again."""
    desk = RequestDesk.objects.filter(pk=organization.pk).first()
    verdict = policies.can_ask(
        is_open=desk is not None and desk.is_open,
        has_keys=organization.key is not None,
        offered=question.dataset is None or (desk is not None and desk.offered.filter(pk=question.dataset.pk).exists()),
    )
    require(verdict, subject=organization, organization_id=organization.pk)
    assert desk is not None  # the verdict said so
    _require_words(question.text)
    token, request_id = secrets.token_urlsafe(32), uuid7()
    key = sealed.new_key(request_id)
    contact = sealed.Contact(question.address, token, question.mail_language)
    data_request = DataRequest.objects.create(
        id=request_id,
        reference="".join(secrets.choice(_LETTERS) for _ in range(8)),
        token_hash=token_hash(token),
        organization=organization,
        kind=question.kind,
        dataset=question.dataset,
        language=question.language,
        contact=sealed.seal_contact(key, contact, organization, request_id) if question.address else None,
        created_at=now,
        due_on=timezone.localdate(now) + timedelta(days=desk.days_to_answer),
    )
    _say(data_request, question.text, key=key, now=now)
    record("request.received", by=None, subject=data_request, organization_id=organization.pk, kind=question.kind)
    return data_request, token


@transaction.atomic
def reply(token: str, text: str, *, now: datetime) -> DataRequest:
    """Whoever asked writes again; a request that was answered or refused is open again."""
    data_request = _locked(token)
    verdict = policies.can_write(
        status=data_request.status,
        destroyed=data_request.destroyed_at is not None,
        messages=data_request.messages.count(),
    )
    require(verdict, subject=data_request, organization_id=data_request.organization_id)
    _require_words(text)
    _say(data_request, text, key=sealed.key_of(data_request.pk), now=now)
    if data_request.status == RequestStatus.ASKED or data_request.status in CLOSED:
        move(
            data_request,
            to=RequestStatus.WAITING,
            by=None,
            table=TRANSITIONS,
            organization_id=data_request.organization_id,
        )
        data_request.closed_at = None
        data_request.save(update_fields=["closed_at"])
    return data_request


@transaction.atomic
def withdraw(token: str, *, now: datetime) -> DataRequest:
    """Whoever asked takes it back: her words and her address are destroyed at once."""
    data_request = _locked(token)
    data_request.closed_at = now
    move(
        data_request,
        to=RequestStatus.WITHDRAWN,
        by=None,
        table=TRANSITIONS,
        organization_id=data_request.organization_id,
    )
    data_request.save(update_fields=["closed_at"])
    defer("requests.destroy", request_id=str(data_request.pk))
    return data_request


@transaction.atomic
def issue_handout(token: str, handout_id: uuid.UUID, file_name: str, *, now: datetime) -> str:
    """A link of a few minutes to a file that was handed out, judged now by the gate of releases.

    Raises:
        Handout.DoesNotExist: nothing of this name was handed out with this request.
    """
    data_request = _locked(token)
    handout = Handout.objects.select_related(
        "release__agreement__framework", "release__run__version__dataset__owner", "release__run__report"
    ).get(pk=handout_id, request=data_request, dataset=None)
    verdict = queries.verdict_of(handout, now=now) & policies.can_fetch(
        ready=handout.ready_at is not None, erased=handout.erased_at is not None
    )
    require(verdict, subject=data_request, organization_id=data_request.organization_id)
    file = handout.file(file_name)
    if file is None:
        raise Handout.DoesNotExist
    record(
        "handout.issued",
        by=None,
        subject=data_request,
        organization_id=data_request.organization_id,
        file=file_name,
        **({"release_id": handout.release_id} if handout.release_id else {"handout_id": handout.pk}),
    )
    bucket = s3.bucket_of(handout.holder.store)
    return s3.presign(bucket, str(file["key"]), seconds=settings.LINK_SECONDS, filename=file_name)


def token_hash(token: str) -> str:
    """Under what the token of a private link is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def _locked(token: str) -> DataRequest:
    requests = DataRequest.objects.select_for_update(of=("self",)).select_related("organization")
    return requests.get(token_hash=token_hash(token))


def _require_words(text: str) -> None:
    if not text.strip():
        raise Invalid(Finding("request.text_missing"))


def _say(data_request: DataRequest, text: str, *, key: bytes, now: datetime) -> None:
    """The words as written are sealed; the worker has them searched before anyone but triage reads them."""
    message = RequestMessage(request=data_request, created_at=now)
    message.sealed = sealed.seal_text(key, text.strip(), message.pk)
    message.save(force_insert=True)
    defer("requests.check_message", message_id=str(message.pk))
