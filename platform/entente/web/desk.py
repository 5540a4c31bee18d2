"""What waits for a person: a source for each kind of work, and the desk shows them together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Final

from entente.organizations.models import User
from entente.organizations.permissions import has_role_for
from entente.web import waiting
from entente.web.task import Task
from entente.web.waiting_assurance import safeguards_to_assess
from entente.web.waiting_emergencies import emergencies_to_confirm
from entente.web.waiting_registers import registered_to_confirm
from entente.web.waiting_standing import standing_releases

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
    waiting.columns_to_name,
    waiting.qualifiers_to_decide,
    waiting.imports_to_review,
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
    waiting.columns_to_name: ("organizations.manage_directory",),
    waiting.qualifiers_to_decide: ("organizations.manage_directory",),
    waiting.imports_to_review: ("organizations.manage_directory",),
    waiting.accesses_to_review: ("organizations.manage_members",),
    waiting.roles_to_confirm: ("organizations.manage_members",),
    waiting.originals_destroyed_soon: ("catalogue.destroy_version",),
}
"""A source is not asked for someone none of whose roles, in any organization, includes one of these. A source without a row is always asked."""


def waiting_for(user: User, sources: Iterable[Source] = SOURCES) -> list[Task]:
    """All tasks of this person, the most urgent first; those without a date last, in the order of the sources."""
    asked = [each for each in sources if each not in NEEDED or any(has_role_for(user, name) for name in NEEDED[each])]
    found = [task for source in asked for task in source(user)]
    return sorted(found, key=lambda task: task.due or date.max)
