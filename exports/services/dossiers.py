"""What people do to the dossier of a release or of an agreement: they write what no record answers, and sign what they read."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from agreements.models import Agreement
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User
from exports.accountability.register import LEFT
from exports.dossier import Disclosure, Subject, answers_of, fingerprints, keys_of, kind_of, owner_of
from exports.models import Dossier, DossierAnswer, Release
from exports.permissions import answers_for
from exports.policies.dossiers import can_sign_dossier, can_sign_dossier_of_agreement
from exports.queries.dossiers import digest_of
from exports.services.standing import acts_on


@transaction.atomic
def write_answers(release_id: uuid.UUID, answers: Mapping[str, str], *, by: User, now: datetime) -> int:
    """Keep what a person wrote, question by question; how many answers differ from before. Earlier ones stay."""
    release = _locked(release_id)
    return _write(release, answers, by=by, now=now, verdict=acts_on(by, release.dataset))


@transaction.atomic
def write_answers_of_agreement(disclosure: Disclosure, answers: Mapping[str, str], *, by: User, now: datetime) -> int:
    """The same in the dossier of an agreement, and in the privacy assessment of its flow, which asks the same questions once."""
    disclosure = locked_disclosure(disclosure)
    return _write(
        disclosure, answers, by=by, now=now, verdict=answers_for(by, disclosure.agreement, disclosure.organization)
    )


@transaction.atomic
def sign_dossier(release_id: uuid.UUID, *, read: str, by: User, now: datetime) -> Dossier:
    """The next dossier of a release, as the person read it. The worker has the node sign it.

    Args:
        read: what she read (``exports.queries.dossiers.digest_of``).

    Raises:
        Invalid: a record or an answer changed since.
    """
    release = _locked(release_id)
    verdict = acts_on(by, release.dataset) & can_sign_dossier(has_left=release.status in LEFT)
    return sign_what_was_read(release, read=read, by=by, now=now, verdict=verdict)


@transaction.atomic
def sign_dossier_of_agreement(disclosure: Disclosure, *, read: str, by: User, now: datetime) -> Dossier:
    """The next dossier of an agreement for one of its organizations, as the person read it.

    Raises:
        Invalid: a record or an answer changed since.
    """
    disclosure = locked_disclosure(disclosure)
    is_proposed = disclosure.agreement.proposed_at is not None
    verdict = answers_for(by, disclosure.agreement, disclosure.organization) & can_sign_dossier_of_agreement(
        is_proposed=is_proposed
    )
    return sign_what_was_read(disclosure, read=read, by=by, now=now, verdict=verdict)


def _write(subject: Subject, answers: Mapping[str, str], *, by: User, now: datetime, verdict: Verdict) -> int:
    owner = owner_of(subject)
    require(verdict, subject=_audited(subject), organization_id=owner.pk)
    before = {question: answer.text for question, answer in answers_of(subject).items()}
    changed = {question: text.strip() for question, text in answers.items() if text.strip() != before.get(question, "")}
    for question, text in changed.items():
        DossierAnswer.objects.create(**keys_of(subject), question=question, text=text, written_by=by, written_at=now)
    if changed:
        record("dossier.written", by=by, subject=_audited(subject), organization_id=owner.pk, questions=sorted(changed))
    return len(changed)


def sign_what_was_read(subject: Subject, *, read: str, by: User, now: datetime, verdict: Verdict) -> Dossier:
    """The next dossier of its kind, where nothing changed since it was read.

    Raises:
        Invalid: a record or an answer changed.
    """
    owner = owner_of(subject)
    require(verdict, subject=_audited(subject), organization_id=owner.pk)
    records = fingerprints(subject, now=now)
    if digest_of(records) != read:
        raise Invalid(Finding("dossier.changed_meanwhile"))
    keys = {**keys_of(subject), "kind": kind_of(subject)}
    last = Dossier.objects.filter(**keys).order_by("-number").first()
    number = 1 if last is None else last.number + 1
    dossier = Dossier.objects.create(**keys, number=number, records=records, signed_by=by, signed_at=now)
    record("dossier.signed", by=by, subject=_audited(subject), organization_id=owner.pk, number=number)
    defer("exports.sign_dossier", dossier_id=str(dossier.pk))
    return dossier


def _audited(subject: Subject) -> Any:
    return subject if isinstance(subject, Release) else subject.agreement


def _locked(release_id: uuid.UUID) -> Release:
    releases = Release.objects.select_for_update(of=("self",)).select_related(
        "run__version__dataset__owner", "agreement"
    )
    return releases.get(pk=release_id)


def locked_disclosure(disclosure: Disclosure) -> Disclosure:
    """Whoever writes for one organization waits for another person of it, and for nobody else."""
    organization = Organization.objects.select_for_update(of=("self",)).get(pk=disclosure.organization.pk)
    return Disclosure(Agreement.objects.get(pk=disclosure.agreement.pk), organization)
