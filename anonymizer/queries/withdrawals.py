"""Who asked not to be included in a series, and by which column of its file a person can be named."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

from django.db.models import Q, QuerySet

from anonymizer.engine.profiles.headers import concept_of
from anonymizer.models import RightsKind, RightsRequest, Run
from entente.catalogue.models import Dataset

_NUMBERS: Final = frozenset({"person_id", "record_id"})
"""What a column is called that holds numbers which an organization itself gives."""
_OF_THE_PERSON: Final = frozenset({"person_name", "email", "phone", "address", "text", "free_text", "postal_code"})
"""Kinds and concepts of columns that name or find somebody: nobody is named by them here."""


def sources_of(dataset: Dataset) -> list[UUID]:
    """The series itself, and all from which it was joined or pooled."""
    sources, above = [dataset.pk], [UUID(str(pk)) for pk in dataset.joined_from]
    while above:
        pk = above.pop()
        if pk not in sources:
            sources.append(pk)
            for origins in Dataset.objects.filter(pk=pk).values_list("joined_from", flat=True):
                above += [UUID(str(origin)) for origin in origins]
    return sources


def withdrawals_in_effect(dataset: Dataset) -> QuerySet[RightsRequest]:
    """The requests because of which people are left out of whatever is made of a table of the series now."""
    return _taken_over().filter(dataset__in=sources_of(dataset), ended_at=None)


def withdrawals_among(requests: Collection[str]) -> QuerySet[RightsRequest]:
    """These, whatever became of them since."""
    return _taken_over().filter(pk__in=list(requests))


def _taken_over() -> QuerySet[RightsRequest]:
    taken_over = RightsRequest.objects.filter(kind=RightsKind.WITHDRAWAL, processed_at__isnull=False)
    return taken_over.exclude(digest="").select_related("dataset__owner").order_by("pk")


def is_asked_since(run: Run) -> bool:
    """Whether somebody asked not to be included whom the run did not leave out: she may be among its records. A request that still waits for the
    worker counts; one that it refused has no hash."""
    if not hasattr(run, "report") or run.report.cells:
        return False
    requests = RightsRequest.objects.filter(
        Q(processed_at=None) | ~Q(digest=""),
        kind=RightsKind.WITHDRAWAL,
        dataset__in=sources_of(run.dataset),
        ended_at=None,
    )
    return requests.exclude(pk__in=run.report.withdrawn.get("requests", ())).exists()


def identifier_columns(dataset: Dataset) -> list[str]:
    """The columns by which a person of the series can be named without her name: the numbers that the organization gives, as the newest version has them."""
    version = dataset.versions.filter(columns__isnull=False).distinct().order_by("-number").first()
    if version is None or dataset.is_pool:
        return []
    recipe = dataset.recipes.first()
    person = recipe.spec.get("person") if recipe is not None else None
    return [
        column.name
        for column in version.columns.all()
        if _is_number_of_organization(column.name, column.profile, is_person=column.name == person)
    ]


def _is_number_of_organization(name: str, profile: dict[str, object], *, is_person: bool) -> bool:
    concept = concept_of(name)
    called = "" if concept is None else concept.name
    if {called, profile.get("kind"), profile.get("identifier")} & _OF_THE_PERSON:
        return False
    return is_person or called in _NUMBERS
