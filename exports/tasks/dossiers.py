"""Dossiers that people signed: the node signs them too, and whoever signed learns when a record changed since."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.dossier import changes_since, dossier_document, fingerprints
from exports.manifests import signed
from exports.models import Dossier, Release
from exports.queries.dossiers import newest_dossier
from exports.tasks.releases import RETRY

again("exports.sign_dossier")


@app.task(name="exports.sign_dossier", queue="default", retry=RETRY)
def sign_dossier(dossier_id: str) -> None:
    """A dossier that a person signed has the document that the node signs. Where a record changed meanwhile it is void, and gets none."""
    now = timezone.now()
    with transaction.atomic():
        dossier = (
            Dossier.objects.select_for_update(of=("self",))
            .select_related("release__run__version__dataset__owner", "release__agreement", "signed_by")
            .get(pk=UUID(dossier_id))
        )
        if dossier.document or changes_since(dossier.records, fingerprints(dossier.release, now=now)):
            return
        dossier.document = signed(dossier_document(dossier.release, signed=dossier, now=now), part="dossier")
        dossier.save(update_fields=["document"])


@app.periodic(cron="23 5 * * *")
@app.task(name="exports.void_dossiers", queue="default", queueing_lock="exports.void_dossiers")
def void_dossiers(timestamp: int) -> None:
    """The stewards and privacy officers of a release whose newest dossier no longer rests on its records are told, once for each dossier."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    for release in Release.objects.filter(dossiers__isnull=False).distinct().defer("manifest").order_by("pk"):
        newest = newest_dossier(release, fingerprints(release, now=now))
        if newest is not None and newest.is_void:
            people = people_of(release.dataset.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER)
            with transaction.atomic():
                notify(people, "dossier.void", release, once=True, number=newest.dossier.number)
