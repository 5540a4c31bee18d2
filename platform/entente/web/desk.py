"""What waits for a person: a source for each kind of work, and the desk shows them together."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from django.db.models import Exists, QuerySet
from django.db.models.functions import Now

from agreements import queries as agreements
from entente.core.prepared import Prepared
from entente.directory import queries as directory_queries
from entente.directory.states import MANAGE
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for, organizations_where
from entente.requests import queries as requests
from entente.requests.states import TRIAGE
from entente.web import waiting, waiting_directory
from entente.web.task import Task
from entente.web.waiting_assurance import safeguards_to_assess
from entente.web.waiting_emergencies import emergencies_to_confirm
from entente.web.waiting_registers import registered_to_confirm
from entente.web.waiting_standing import standing_releases
from exports import queries as exports

__all__ = ["SOURCES", "Source", "Task", "waiting_for"]

Source = Callable[[User], Iterable[Task]]

SOURCES: Final[tuple[Source, ...]] = (
    waiting.runs_of_contributor,
    waiting.runs_to_review,
    waiting.codes_to_agree_on,
    waiting.agreements_to_sign,
    emergencies_to_confirm,
    waiting.consents_to_answer,
    registered_to_confirm,
    waiting.extensions_to_answer,
    safeguards_to_assess,
    waiting.recalls_to_answer,
    waiting.destructions_to_attest,
    waiting.runs_to_release,
    standing_releases,
    waiting.datasets_to_open,
    waiting.requests_to_answer,
    waiting_directory.columns_to_name,
    waiting_directory.qualifiers_to_decide,
    waiting_directory.imports_to_review,
    waiting.accesses_to_review,
    waiting.roles_to_confirm,
    waiting.begun_by_others,
    waiting.originals_destroyed_soon,
)

STEWARD: Final = "agreements.sign_agreement"  # a right that data stewards alone have
NEEDED: Final[Mapping[Source, Collection[str]]] = {
    waiting.runs_of_contributor: ("catalogue.confirm_recipe",),
    waiting.runs_to_review: ("catalogue.review_run",),
    waiting.codes_to_agree_on: ("catalogue.view_originals",),
    waiting.agreements_to_sign: (STEWARD,),
    emergencies_to_confirm: (STEWARD, "agreements.suspend_agreement"),
    waiting.consents_to_answer: (STEWARD,),
    registered_to_confirm: ("organizations.manage_members",),
    waiting.extensions_to_answer: (STEWARD,),
    safeguards_to_assess: (STEWARD,),
    waiting.recalls_to_answer: ("exports.download_entitlement",),
    waiting.destructions_to_attest: (STEWARD,),
    waiting.runs_to_release: ("catalogue.release_run",),
    standing_releases: ("catalogue.release_run", "catalogue.review_run"),
    waiting.datasets_to_open: ("exports.download_entitlement",),
    waiting.requests_to_answer: ("organizations.triage_requests",),
    waiting_directory.columns_to_name: ("organizations.manage_directory",),
    waiting_directory.qualifiers_to_decide: ("organizations.manage_directory",),
    waiting_directory.imports_to_review: ("organizations.manage_directory",),
    waiting.accesses_to_review: ("organizations.manage_members",),
    waiting.roles_to_confirm: ("organizations.manage_members",),
    waiting.originals_destroyed_soon: ("catalogue.destroy_version",),
}
"""A source is not asked for someone none of whose roles, in any organization, includes one of these. A source without a row is always asked."""


RECORDS: Final[Mapping[Source, Callable[[User], Sequence[QuerySet[Any]]]]] = {
    waiting.runs_of_contributor: lambda user: [waiting.contributor_runs(user)],
    waiting.runs_to_review: lambda user: [waiting.reviewable_runs(user)],
    waiting.codes_to_agree_on: lambda user: [waiting.openings_to_answer(user)],
    waiting.agreements_to_sign: lambda user: [waiting.agreements_waiting(user)],
    waiting.extensions_to_answer: lambda user: [agreements.extensions_waiting_for(user)],
    waiting.recalls_to_answer: lambda user: [waiting.recalls_owed(user)],
    waiting.destructions_to_attest: lambda user: [agreements.destructions_owed_by(user)],
    waiting.runs_to_release: lambda user: [exports.waiting_for(user).runs],
    standing_releases: exports.standing_waiting_for,
    waiting.datasets_to_open: lambda user: [exports.entitlements_to_open(user, now=Now())],
    waiting.requests_to_answer: lambda user: [requests.to_triage(organizations_where(user, TRIAGE))],
    waiting_directory.columns_to_name: lambda user: [waiting_directory.imports_to_map(user)],
    waiting_directory.qualifiers_to_decide: lambda user: [
        directory_queries.qualifiers_to_decide(organizations_where(user, MANAGE))
    ],
    waiting.accesses_to_review: lambda user: [exports.reviews_of(user).filter(closed_at=None)],
    waiting.roles_to_confirm: lambda user: [waiting.roles_proposed(user)],
}
"""Of what a source makes its tasks, by the person alone: the query is put together once for the process, and a moment of time in it
is the database's. Whether there is any is asked for all of these at once; then only those with something are read. A source without a
row is always read."""


def waiting_for(user: User, sources: Iterable[Source] = SOURCES) -> list[Task]:
    """All tasks of this person, the most urgent first; those without a date last, in the order of the sources."""
    asked = [each for each in sources if each not in NEEDED or any(has_role_for(user, name) for name in NEEDED[each])]
    probed = tuple(each for each in asked if each in RECORDS)
    empty = set(probed) - _with_records(user, probed)
    found = [task for source in asked if source not in empty for task in source(user)]
    return sorted(found, key=lambda task: task.due or date.max)


def _with_records(user: User, sources: tuple[Source, ...]) -> set[Source]:
    """Those of which at least one record waits for this person."""
    if not sources:
        return set()
    [row] = _existence(sources).all(person=user.pk)
    return {source for source, exists in zip(_each_queryset(sources), row, strict=True) if exists}


@cache
def _each_queryset(sources: tuple[Source, ...]) -> list[Source]:
    """The source of each column of ``_existence``."""
    nobody = User(pk=uuid.UUID(int=0))
    return [source for source in sources for _ in RECORDS[source](nobody)]


@cache
def _existence(sources: tuple[Source, ...]) -> Prepared[Any]:
    """For each queryset of these sources, whether it holds anything: one row."""

    def build(person: uuid.UUID) -> QuerySet[Any, Any]:
        querysets = [each for source in sources for each in RECORDS[source](User(pk=person))]
        columns = {f"waits_{number}": Exists(each.order_by()) for number, each in enumerate(querysets)}
        return User.objects.filter(pk=person).annotate(**columns).values_list(*columns)

    return Prepared(build, person=uuid.UUID)
