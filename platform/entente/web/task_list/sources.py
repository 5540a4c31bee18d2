"""What waits for a person: a source for each kind of work, and the desk shows them together."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from django.db.models import Exists, QuerySet
from django.utils import timezone

from entente.core.prepared import Prepared
from entente.organizations.models import User
from entente.organizations.permissions import has_role_for
from entente.web.task_list import agreements, directory, people, releases, requests, runs
from entente.web.task_list.assurance import safeguards_to_assess
from entente.web.task_list.automatic_releases import approvals_to_confirm, standing_releases, versions_leaving
from entente.web.task_list.communities import registered_to_confirm, registers_unconfirmed
from entente.web.task_list.dossiers import (
    assessments_to_review,
    dossiers_begun,
    dossiers_to_finish,
    flows_to_assess,
    flows_unassessed,
    reviews_of_assessments,
)
from entente.web.task_list.emergencies import emergencies_open, emergencies_to_confirm
from entente.web.task_list.incidents import incidents_open, incidents_to_handle
from entente.web.task_list.layers import layers_waiting, unmatched_to_decide
from entente.web.task_list.onward import onward_to_approve, onward_waiting
from entente.web.task_list.pools import offers_to_confirm, offers_unconfirmed
from entente.web.task_list.records import Records
from entente.web.task_list.rights import rights_to_answer, rights_unanswered
from entente.web.task_list.task import Task
from exports.permissions import APPROVE_ONWARD

__all__ = ["SOURCES", "Source", "Task", "waiting_for"]

Source = Callable[[User], Iterable[Task]]

SOURCES: Final[tuple[Source, ...]] = (
    runs.runs_of_contributor,
    runs.runs_to_review,
    offers_to_confirm,
    unmatched_to_decide,
    runs.codes_to_agree_on,
    flows_to_assess,
    agreements.agreements_to_sign,
    emergencies_to_confirm,
    incidents_to_handle,
    rights_to_answer,
    agreements.consents_to_answer,
    registered_to_confirm,
    agreements.extensions_to_answer,
    safeguards_to_assess,
    assessments_to_review,
    releases.recalls_to_answer,
    releases.remote_recalls_to_answer,
    onward_to_approve,
    agreements.destructions_to_attest,
    runs.runs_to_release,
    releases.counts_to_answer,
    standing_releases,
    releases.datasets_to_open,
    requests.requests_to_answer,
    directory.imports_to_handle,
    directory.proposals_to_decide,
    releases.accesses_to_review,
    people.roles_to_confirm,
    people.begun_by_others,
    dossiers_to_finish,
    runs.originals_destroyed_soon,
)

STEWARD: Final = "agreements.sign_agreement"  # a right that data stewards alone have
NEEDED: Final[Mapping[Source, Collection[str]]] = {
    runs.runs_of_contributor: ("catalogue.confirm_recipe",),
    runs.runs_to_review: ("catalogue.review_run",),
    offers_to_confirm: ("catalogue.review_run",),
    unmatched_to_decide: ("catalogue.upload_version",),
    runs.codes_to_agree_on: ("catalogue.view_originals",),
    agreements.agreements_to_sign: (STEWARD,),
    emergencies_to_confirm: (STEWARD, "agreements.suspend_agreement"),
    incidents_to_handle: (APPROVE_ONWARD,),
    rights_to_answer: (APPROVE_ONWARD,),
    agreements.consents_to_answer: (STEWARD,),
    registered_to_confirm: ("organizations.manage_members",),
    agreements.extensions_to_answer: (STEWARD,),
    safeguards_to_assess: (STEWARD,),
    flows_to_assess: (STEWARD, "agreements.suspend_agreement"),
    assessments_to_review: (STEWARD, "agreements.suspend_agreement"),
    dossiers_to_finish: ("catalogue.release_run", "catalogue.review_run"),
    releases.recalls_to_answer: ("exports.download_entitlement",),
    releases.remote_recalls_to_answer: ("exports.download_entitlement",),
    onward_to_approve: (APPROVE_ONWARD,),
    agreements.destructions_to_attest: (STEWARD,),
    runs.runs_to_release: ("catalogue.release_run",),
    releases.counts_to_answer: (STEWARD,),
    standing_releases: ("catalogue.release_run", "catalogue.review_run"),
    releases.datasets_to_open: ("exports.download_entitlement",),
    requests.requests_to_answer: ("organizations.triage_requests",),
    directory.imports_to_handle: ("organizations.manage_directory",),
    directory.proposals_to_decide: ("organizations.manage_directory",),
    releases.accesses_to_review: ("organizations.manage_members",),
    people.roles_to_confirm: ("organizations.manage_members",),
    runs.originals_destroyed_soon: ("catalogue.destroy_version",),
}
"""A source is not asked for someone none of whose roles, in any organization, includes one of these. A source without a row is always asked."""


RECORDS: Final[Mapping[Source, Sequence[Records[Any]]]] = {
    runs.runs_of_contributor: [runs.contributor_runs],
    runs.runs_to_review: [runs.reviewable_runs],
    offers_to_confirm: [offers_unconfirmed],
    unmatched_to_decide: [layers_waiting],
    runs.codes_to_agree_on: [runs.openings_to_answer],
    agreements.agreements_to_sign: [agreements.agreements_waiting],
    emergencies_to_confirm: [emergencies_open],
    incidents_to_handle: [incidents_open],
    rights_to_answer: [rights_unanswered],
    agreements.consents_to_answer: [agreements.agreements_to_consent_to, agreements.consents_asked],
    registered_to_confirm: [registers_unconfirmed],
    agreements.extensions_to_answer: [agreements.extensions_asked],
    flows_to_assess: [flows_unassessed],
    assessments_to_review: [reviews_of_assessments],
    dossiers_to_finish: [dossiers_begun],
    releases.recalls_to_answer: [releases.recalls_owed],
    releases.remote_recalls_to_answer: [releases.remote_recalls_owed],
    onward_to_approve: [onward_waiting],
    agreements.destructions_to_attest: [agreements.destructions_owed],
    runs.runs_to_release: [runs.runs_approved],
    releases.counts_to_answer: [releases.shares_unanswered],
    standing_releases: [approvals_to_confirm, versions_leaving],
    releases.datasets_to_open: [releases.entitlements_to_open],
    requests.requests_to_answer: [requests.requests_to_triage],
    directory.imports_to_handle: [directory.imports_waiting],
    directory.proposals_to_decide: [directory.regions_with_proposals],
    releases.accesses_to_review: [releases.reviews_open],
    people.roles_to_confirm: [people.roles_proposed],
    people.begun_by_others: [people.drafts_taken_over, people.links_taken_over],
    runs.originals_destroyed_soon: [runs.originals_due],
}
"""Of what a source makes its tasks. Whether there is any is asked for all of these at once; then only those with something are read.
A source without a row is always read."""


def waiting_for(user: User, sources: Iterable[Source] = SOURCES) -> list[Task]:
    """All tasks of this person, the most urgent first; those without a date last, in the order of the sources."""
    possible = [
        source for source in sources if source not in NEEDED or any(has_role_for(user, name) for name in NEEDED[source])
    ]
    probed = tuple(source for source in possible if source in RECORDS)
    empty = set(probed) - _with_records(user, probed)
    tasks = [task for source in possible if source not in empty for task in source(user)]
    return sorted(tasks, key=lambda task: task.due or date.max)


def _with_records(user: User, sources: tuple[Source, ...]) -> set[Source]:
    """Those of which at least one record waits for this person."""
    records = [(source, records) for source in sources for records in RECORDS[source]]
    if not records:
        return set()
    today = {"today": timezone.localdate()} if any(records.needs_today for _, records in records) else {}
    [row] = _existence(sources).all(person=user.pk, **today)
    return {source for (source, _), exists in zip(records, row, strict=True) if exists}


@cache
def _existence(sources: tuple[Source, ...]) -> Prepared[Any]:
    """For each kind of record of these sources, whether any waits: one row."""
    kinds = [records for source in sources for records in RECORDS[source]]

    def build(person: uuid.UUID, today: date | None = None) -> QuerySet[Any, Any]:
        columns = {
            f"waits_{number}": Exists(records.queryset(person, today).order_by())
            for number, records in enumerate(kinds)
        }
        return User.objects.filter(pk=person).annotate(**columns).values_list(*columns)

    needs_today = any(records.needs_today for records in kinds)
    return Prepared(build, person=uuid.UUID, **({"today": date} if needs_today else {}))
