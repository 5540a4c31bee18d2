"""What belongs to a thing: whoever asks what happened to her data means the runs, releases and downloads as well."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from agreements.models import Agreement
from anonymizer.models import Run
from entente.catalogue.models import DatasetVersion
from exports.models import Entitlement, RecallTask, Release


def belonging_to(identifier: UUID) -> set[UUID]:
    """The thing itself, and all that came from it: of a dataset, version, run or release what followed; of an agreement what left under it."""
    lineage = Agreement.objects.filter(pk=identifier).values("lineage")
    agreements = Agreement.objects.filter(lineage__in=lineage)
    versions = DatasetVersion.objects.filter(Q(dataset=identifier) | Q(pk=identifier))
    runs = Run.objects.filter(Q(version__in=versions) | Q(pk=identifier))
    releases = Release.objects.filter(Q(run__in=runs) | Q(agreement__in=agreements) | Q(pk=identifier))
    entitlements = Entitlement.objects.filter(release__in=releases)
    recalls = RecallTask.objects.filter(recall__release__in=releases)
    identifiers = {identifier}
    for several in (agreements, versions, runs, releases, entitlements, recalls):
        identifiers.update(several.values_list("pk", flat=True))
    return identifiers
