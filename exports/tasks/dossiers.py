"""Dossiers that people signed: the node signs them too, and whoever signed learns when a record changed since."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import Agreement
from entente.audit.failures import again
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.dossier import Subject, changes_since, dossier_document, fingerprints, owner_of
from exports.manifests import signed
from exports.models import Dossier, Release
from exports.queries.dossiers import newest_dossier, subject_of
from exports.tasks.releases import RETRY

again("exports.sign_dossier")


@app.task(name="exports.sign_dossier", queue="default", retry=RETRY)
def sign_dossier(dossier_id: str) -> None:
    """A dossier that a person signed has the document that the node signs. Where a record changed meanwhile it is void, and gets none."""
    now = timezone.now()
    with transaction.atomic():
        dossier = (
            Dossier.objects.select_for_update(of=("self",))
            .select_related(
                "release__run__version__dataset__owner", "release__agreement", "agreement", "organization", "signed_by"
            )
            .get(pk=UUID(dossier_id))
        )
        subject = subject_of(dossier)
        if dossier.document or changes_since(dossier.records, fingerprints(subject, now=now)):
            return
        dossier.document = signed(dossier_document(subject, signed=dossier, now=now), part="dossier")
        dossier.save(update_fields=["document"])


@app.periodic(cron="23 5 * * *")
@app.task(name="exports.void_dossiers", queue="default", queueing_lock="exports.void_dossiers")
def void_dossiers(timestamp: int) -> None:
    """Stewards and privacy officers whose newest dossier of a release or an agreement no longer rests on its records are told, once for each."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for release in Release.objects.filter(dossiers__isnull=False).distinct().defer("manifest").order_by("pk"):
        _tell_if_void(release, "dossier.void", release, now=now)
    of_agreements = Dossier.objects.filter(number=1, agreement__isnull=False, agreement__ended_at=None)
    for dossier in of_agreements.select_related("agreement", "organization").defer("document").order_by("pk"):
        assert dossier.agreement is not None  # the query asked it
        _tell_if_void(subject_of(dossier), "dossier.void_of_agreement", dossier.agreement, now=now)


def _tell_if_void(subject: Subject, kind: str, about: Release | Agreement, *, now: datetime) -> None:
    newest = newest_dossier(subject, fingerprints(subject, now=now))
    if newest is not None and newest.is_void:
        people = people_of(owner_of(subject), Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
        with transaction.atomic():
            notify(people, kind, about, once=True, number=newest.dossier.number)
