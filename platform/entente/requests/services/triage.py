"""What a data steward does with requests: open the desk, read, ask back, answer, refuse, draft, and answer everyone at once."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import move, record, require
from entente.catalogue.communities import named_in
from entente.catalogue.models import Dataset
from entente.catalogue.queries import registered_against
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from entente.organizations.permissions import may
from entente.requests import policies, queries, sealed
from entente.requests.models import DataRequest, Handout, PublicAnswer, RequestDesk, RequestMessage
from entente.requests.permissions import may_triage
from entente.requests.states import TRANSITIONS, RequestStatus
from entente.vault import s3
from exports.models import Release


@dataclass(frozen=True, slots=True)
class View:
    """A page of public figures as it was seen, with its files. ``threshold``: below what its counts are hidden, where it has any."""

    page: str
    query: str
    title_en: str
    title_fr: str
    threshold: int | None
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and what goes with it: a public answer, the files of a release, the name of a dataset that may be asked for."""

    text: str
    public_answer: PublicAnswer | None = None
    release: Release | None = None
    dataset: Dataset | None = None
    view: View | None = None


@transaction.atomic
def set_desk(
    organization: Organization, *, is_open: bool, days_to_answer: int, offered: Collection[Dataset], by: User
) -> RequestDesk:
    """Whether the organization takes requests from now on, how soon it answers, and which datasets the public sees."""
    verdict = may_triage(by, organization)
    if is_open:
        verdict &= policies.can_open(has_keys=organization.key is not None)
    require(verdict, subject=organization, organization_id=organization.pk)
    if any(dataset.owner_id != organization.pk for dataset in offered):
        require(Verdict((policies.Refusal.NOT_OFFERED,)), subject=organization, organization_id=organization.pk)
    desk, _made = RequestDesk.objects.update_or_create(
        organization=organization, defaults={"is_open": is_open, "days_to_answer": days_to_answer}
    )
    desk.offered.set(offered)
    record(
        "request_desk.set",
        by=by,
        subject=organization,
        organization_id=organization.pk,
        is_open=is_open,
        days=days_to_answer,
        datasets=len(offered),
    )
    return desk


def read_as_written(request_id: uuid.UUID, *, by: User) -> dict[uuid.UUID, str]:
    """The words of whoever asked, as she wrote them, by message; who read them is recorded. Empty once they are destroyed."""
    data_request = DataRequest.objects.select_related("organization").get(pk=request_id)
    require(
        may_triage(by, data_request.organization), subject=data_request, organization_id=data_request.organization_id
    )
    record("request.read_as_written", by=by, subject=data_request, organization_id=data_request.organization_id)
    if data_request.destroyed_at is not None:
        return {}
    key = sealed.key_of(data_request.pk)
    written = data_request.messages.filter(sealed__isnull=False)
    return {message.pk: sealed.open_text(key, bytes(message.sealed or b""), message.pk) for message in written}


@transaction.atomic
def ask_back(request_id: uuid.UUID, text: str, *, by: User, now: datetime) -> DataRequest:
    """Put a question to whoever asked."""
    data_request = _locked(request_id)
    _move(data_request, RequestStatus.ASKED, by=by)
    _say(data_request, text, by=by, now=now)
    return data_request


@transaction.atomic
def answer(request_id: uuid.UUID, answer: Answer, *, by: User, now: datetime) -> DataRequest:
    """Answer, and record exactly what goes with it. Files pass the gate of releases; what it refuses does not leave."""
    data_request = _locked(request_id)
    require(
        _may_hand_out(data_request, answer, by=by, now=now),
        subject=data_request,
        organization_id=data_request.organization_id,
    )
    _move(data_request, RequestStatus.ANSWERED, by=by)
    if not answer.text.strip() and answer.public_answer is None:
        raise Invalid(Finding("request.text_missing"))
    if answer.text.strip():
        _say(data_request, answer.text, by=by, now=now, mail=False)
    data_request.public_answer = answer.public_answer
    _close(data_request, now=now)
    for name, thing in (("release", answer.release), ("dataset", answer.dataset)):
        if thing is None:
            continue
        handout = Handout.objects.create(request=data_request, given_by=by, given_at=now, **{name: thing})
        record(
            "handout.given",
            by=by,
            subject=data_request,
            organization_id=data_request.organization_id,
            handout_id=handout.pk,
            **{f"{name}_id": thing.pk},
        )
        if answer.release is thing:
            Release.objects.filter(pk=thing.pk, handed_out_at=None).update(handed_out_at=now)
            defer("requests.prepare_handout", handout_id=str(handout.pk))
    if answer.view is not None:
        _hand_out_view(data_request, answer.view, by=by, now=now)
    _mail(data_request)
    return data_request


@transaction.atomic
def refuse(request_id: uuid.UUID, reason: str, *, by: User, now: datetime) -> DataRequest:
    """Refuse, with a reason that whoever asked will read."""
    data_request = _locked(request_id)
    _move(data_request, RequestStatus.REFUSED, by=by)
    _say(data_request, reason, by=by, now=now, mail=False)
    _close(data_request, now=now)
    _mail(data_request)
    return data_request


@transaction.atomic
def start_draft(request_id: uuid.UUID, *, by: User) -> DataRequest:
    """It needs an agreement: whoever asked is told, and the steward goes on to the form of a draft."""
    data_request = _locked(request_id)
    require(
        may(by, "organizations.draft_agreement", data_request.organization),
        subject=data_request,
        organization_id=data_request.organization_id,
    )
    _move(data_request, RequestStatus.DRAFTING, by=by)
    _mail(data_request)
    return data_request


@transaction.atomic
def publish_answer(
    organization: Organization,
    *,
    question_en: str,
    question_fr: str,
    answer_en: str,
    answer_fr: str,
    by: User,
    now: datetime,
    from_request: DataRequest | None = None,
) -> PublicAnswer:
    """Answer for everyone, in both languages, what is asked again and again."""
    require(may_triage(by, organization), subject=organization, organization_id=organization.pk)
    public_answer = PublicAnswer(
        organization=organization,
        question_en=question_en,
        question_fr=question_fr,
        answer_en=answer_en,
        answer_fr=answer_fr,
        published_by=by,
        published_at=now,
    )
    _require_unregistered(organization.pk, **public_answer.words)
    public_answer.save(force_insert=True)
    if from_request is not None and from_request.organization_id == organization.pk:
        DataRequest.objects.filter(pk=from_request.pk, public_answer=None).update(public_answer=public_answer)
    record("public_answer.published", by=by, subject=public_answer, organization_id=organization.pk)
    return public_answer


@transaction.atomic
def withdraw_answer(answer_id: uuid.UUID, *, by: User, now: datetime) -> PublicAnswer:
    """A public answer is shown no more."""
    public_answer = (
        PublicAnswer.objects.select_for_update(of=("self",)).select_related("organization").get(pk=answer_id)
    )
    require(
        may_triage(by, public_answer.organization), subject=public_answer, organization_id=public_answer.organization_id
    )
    if public_answer.withdrawn_at is None:
        public_answer.withdrawn_at = now
        public_answer.save(update_fields=["withdrawn_at"])
        record("public_answer.withdrawn", by=by, subject=public_answer, organization_id=public_answer.organization_id)
    return public_answer


def _may_hand_out(data_request: DataRequest, answer: Answer, *, by: User, now: datetime) -> Verdict:
    verdict = Verdict()
    if answer.public_answer is not None:
        verdict &= policies.can_cite(
            is_own=answer.public_answer.organization_id == data_request.organization_id,
            withdrawn=answer.public_answer.withdrawn_at is not None,
            names_registered=bool(queries.withheld([answer.public_answer])),
        )
    if answer.dataset is not None:
        shown = RequestDesk.offered.through.objects.filter(
            requestdesk=data_request.organization_id, dataset=answer.dataset.pk
        ).exists()
        verdict &= Verdict.of({policies.Refusal.NOT_OFFERED: shown})
    if answer.release is not None:
        verdict &= may(by, "catalogue.release_run", answer.release.dataset)
        verdict &= queries.handout_verdict(answer.release, now=now)
    if answer.view is not None:
        verdict &= queries.view_verdict(answer.view.threshold)
    return verdict


def _hand_out_view(data_request: DataRequest, view: View, *, by: User, now: datetime) -> None:
    """Public figures, which anyone may see: they lie in the store as they are, like other files that go out."""
    description = {name: getattr(view, name) for name in ("page", "query", "title_en", "title_fr", "threshold")}
    handout = Handout(request=data_request, view=description, given_by=by, given_at=now, ready_at=now)
    bucket = s3.bucket_of(data_request.organization.store)
    for name, content in view.files.items():
        key = f"{handout.prefix}{name}"
        s3.put(bucket, key, content)
        sha256 = hashlib.sha256(content).hexdigest()
        handout.files.append({"name": name, "key": key, "size_bytes": len(content), "sha256": sha256})
    handout.save(force_insert=True)
    record(
        "handout.given",
        by=by,
        subject=data_request,
        organization_id=data_request.organization_id,
        handout_id=handout.pk,
        page=view.page,
    )


def _locked(request_id: uuid.UUID) -> DataRequest:
    requests = DataRequest.objects.select_for_update(of=("self",)).select_related("organization")
    return requests.get(pk=request_id)


def _move(data_request: DataRequest, to: str, *, by: User) -> None:
    move(
        data_request,
        to=to,
        by=by,
        table=TRANSITIONS,
        organization_id=data_request.organization_id,
        on=data_request.organization,
    )


def _close(data_request: DataRequest, *, now: datetime) -> None:
    data_request.closed_at = now
    data_request.first_closed_at = data_request.first_closed_at or now
    data_request.save(update_fields=["closed_at", "first_closed_at", "public_answer"])


def _say(data_request: DataRequest, text: str, *, by: User, now: datetime, mail: bool = True) -> None:
    if not text.strip():
        raise Invalid(Finding("request.text_missing"))
    _require_unregistered(data_request.organization_id, text=text)
    RequestMessage.objects.create(request=data_request, author=by, text=text.strip(), created_at=now, checked_at=now)
    if mail:
        _mail(data_request)


def _require_unregistered(organization_id: uuid.UUID, **texts: str) -> None:
    """No name or place that an authority registered stands in words that leave. There is no consent to words: it answers itself.

    Raises:
        Invalid: how many stand in which field, and of which authority; never which.
    """
    register = registered_against(organization_id)
    findings = [
        Finding("community.named", column=field, facts={"authority": authority, "count": count})
        for field, text in texts.items()
        for authority, count in sorted(named_in(text, register).items())
    ]
    if findings:
        raise Invalid(*findings)


def _mail(data_request: DataRequest) -> None:
    if data_request.contact is not None:
        defer("requests.mail_requester", request_id=str(data_request.pk))
