"""The one act that ends a group: what it released is withdrawn, its tables are destroyed, and nobody of it signs in again."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from anonymizer.services import destroy_now
from entente.catalogue.models import DatasetVersion
from entente.catalogue.policies import can_destroy
from entente.organizations.models import User
from exports.models import Release
from exports.services import withdraw_release
from exports.states import ReleaseStatus
from tools.demo.practice.groups import HOST, PEOPLE, group


@transaction.atomic
def close(number: int) -> None:
    """The worker destroys within seconds; the audit trail keeps what happened, as everywhere."""
    of, now = group(number), timezone.now()
    for release in Release.objects.filter(run__version__dataset__owner=of.centre, status=ReleaseStatus.AVAILABLE):
        withdraw_release(release.pk, by=of.people["keeper"], reason="Practice", now=now)
    for version in DatasetVersion.objects.filter(dataset__owner=of.centre, destroyed_at=None):
        if can_destroy(version):
            destroy_now(version.pk, by=of.people["keeper"], now=now)
    # The keeper stays: the worker destroys only for somebody who still may ask for it.
    emails = [f"{name}-{number}@{HOST}" for name in PEOPLE if name != "keeper"]
    User.objects.filter(email__in=emails).update(is_active=False)
