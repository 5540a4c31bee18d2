"""Prints, as JSON, what a restored installation still knows: run as a program with the environment of its worker."""

from __future__ import annotations

import json
import sys

import django

django.setup()

from django.db.models import Count  # noqa: E402

from agreements.models import Agreement  # noqa: E402
from anonymizer.engine import Recipe as RecipeSpec  # noqa: E402
from anonymizer.models import Recipe, Run  # noqa: E402
from entente.audit.models import AuditEvent, LogLeaf  # noqa: E402
from entente.catalogue.models import DatasetVersion  # noqa: E402
from entente.core.errors import Failed  # noqa: E402
from entente.organizations.models import Organization  # noqa: E402
from entente.organizations.tasks import opening_key  # noqa: E402
from entente.vault.models import SealedObject  # noqa: E402
from entente.vault.objects import SealedReader  # noqa: E402
from exports.models import Entitlement, Release  # noqa: E402


def opened(version: DatasetVersion) -> int | str:
    """The size in bytes of an upload that opens; otherwise the code of the failure."""
    if version.upload_id is None:
        return "gone"
    sealed: SealedObject = version.upload
    try:
        with SealedReader(sealed, private_key=opening_key(version.dataset.owner)) as reader:
            return len(reader.read())
    except Failed as error:
        return str(error)


def counts(queryset: object) -> dict[str, int]:
    return dict(queryset.values_list("status").annotate(number=Count("pk")))  # type: ignore[attr-defined]


json.dump(
    {
        "organizations": Organization.objects.count(),
        "agreements": counts(Agreement.objects),
        "runs": counts(Run.objects),
        "releases": counts(Release.objects),
        "entitlements": Entitlement.objects.filter(revoked_at=None).count(),
        "events": AuditEvent.objects.count(),
        "leaves": LogLeaf.objects.count(),
        "recipes": sum(RecipeSpec.from_dict(recipe.spec) is not None for recipe in Recipe.objects.all()),
        "uploads": sorted(
            str(opened(version)) for version in DatasetVersion.objects.select_related("upload", "dataset__owner")
        ),
    },
    sys.stdout,
)
