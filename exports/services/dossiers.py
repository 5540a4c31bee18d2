"""What people do to the dossier of a release: they write what no record answers, and sign what they read."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from exports.accountability.register import LEFT
from exports.dossier import fingerprints
from exports.models import Dossier, DossierAnswer, Release
from exports.policies.dossiers import can_sign_dossier
from exports.queries.dossiers import digest_of
from exports.services.standing import acts_on


@transaction.atomic
def write_answers(release_id: uuid.UUID, answers: Mapping[str, str], *, by: User, now: datetime) -> int:
    """Keep what a person wrote, question by question; how many answers differ from before. Earlier ones stay."""
    release = _locked(release_id)
    require(acts_on(by, release.dataset), subject=release, organization_id=release.dataset.owner_id)
    before = {answer.question: answer.text for answer in release.dossier_answers.order_by("id")}
    changed = {question: text.strip() for question, text in answers.items() if text.strip() != before.get(question, "")}
    for question, text in changed.items():
        DossierAnswer.objects.create(release=release, question=question, text=text, written_by=by, written_at=now)
    if changed:
        facts = {"questions": sorted(changed)}
        record("dossier.written", by=by, subject=release, organization_id=release.dataset.owner_id, **facts)
    return len(changed)


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
    require(verdict, subject=release, organization_id=release.dataset.owner_id)
    records = fingerprints(release, now=now)
    if digest_of(records) != read:
        raise Invalid(Finding("dossier.changed_meanwhile"))
    last = release.dossiers.order_by("-number").first()
    number = 1 if last is None else last.number + 1
    dossier = Dossier.objects.create(release=release, number=number, records=records, signed_by=by, signed_at=now)
    record("dossier.signed", by=by, subject=release, organization_id=release.dataset.owner_id, number=number)
    defer("exports.sign_dossier", dossier_id=str(dossier.pk))
    return dossier


def _locked(release_id: uuid.UUID) -> Release:
    releases = Release.objects.select_for_update(of=("self",)).select_related(
        "run__version__dataset__owner", "agreement"
    )
    return releases.get(pk=release_id)
