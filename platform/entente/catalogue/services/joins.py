"""Bring two versions together by a key: a person says which, the worker joins them in a series of its own."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue import policies
from entente.catalogue.joins import MOST_KEYS
from entente.catalogue.models import Dataset, DatasetVersion, Join
from entente.catalogue.services.datasets import create_dataset
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def join_versions(
    first_id: uuid.UUID,
    second_id: uuid.UUID,
    *,
    keys: Sequence[tuple[str, str]],
    title_en: str = "",
    title_fr: str = "",
    by: User,
    now: datetime,
) -> Join:
    """The join, handed to the worker. What was joined of the same two series before goes on in the same series, with its recipe.

    Titles are those of a series that is made now; where one is missing, it is made of those of the two.

    Whoever joins stands for the joined table as for an upload: she does not review it.
    """
    versions = DatasetVersion.objects.select_related("dataset__owner")
    first, second = versions.get(pk=first_id), versions.get(pk=second_id)
    owner = first.dataset.owner
    verdict = policies.can_join(first, second)
    for series in (first.dataset, second.dataset):
        verdict &= may(by, "catalogue.upload_version", series)
    require(verdict, subject=first, organization_id=owner.pk)
    if not 1 <= len(keys) <= MOST_KEYS or not all(_has(first, ours) and _has(second, theirs) for ours, theirs in keys):
        raise Invalid(Finding("join.no_such_column"))
    usual = titles_of_join(first, second)
    dataset = _series(first, second) or create_dataset(
        owner=owner,
        title_en=title_en.strip() or usual["en"],
        title_fr=title_fr.strip() or usual["fr"],
        kind=first.dataset.kind,
        by=by,
    )
    if not dataset.joined_from:
        dataset.joined_from = [str(first.dataset_id), str(second.dataset_id)]
        dataset.save(update_fields=["joined_from"])
    join = Join.objects.create(
        dataset=dataset, first=first, second=second, keys=[list(pair) for pair in keys], made_by=by, made_at=now
    )
    record(
        "join.made",
        by=by,
        subject=join,
        organization_id=owner.pk,
        dataset_id=dataset.pk,
        version_ids=[str(first.pk), str(second.pk)],
    )
    defer("catalogue.join", join_id=str(join.pk))
    return join


def titles_of_join(first: DatasetVersion, second: DatasetVersion) -> dict[str, str]:
    """How the joined series is called where nobody says otherwise, by language."""
    pairs = {
        "en": (first.dataset.title_en, second.dataset.title_en),
        "fr": (first.dataset.title_fr, second.dataset.title_fr),
    }
    return {language: " + ".join(filter(None, both))[:200] for language, both in pairs.items()}


def _series(first: DatasetVersion, second: DatasetVersion) -> Dataset | None:
    joined = [str(first.dataset_id), str(second.dataset_id)]
    return Dataset.objects.filter(owner=first.dataset.owner_id, joined_from=joined).first()


def _has(version: DatasetVersion, column: str) -> bool:
    return version.columns.filter(name=column).exists()
