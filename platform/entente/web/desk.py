"""What waits for a person: a source for each kind of work, and the desk shows them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from entente.organizations.models import User
from entente.web import waiting
from entente.web.task import Task
from entente.web.waiting_assurance import safeguards_to_assess
from entente.web.waiting_emergencies import emergencies_to_confirm
from entente.web.waiting_registers import registered_to_confirm
from entente.web.waiting_standing import standing_releases

__all__ = ["SOURCES", "Source", "Task", "waiting_for"]

Source = Callable[[User], Iterable[Task]]

SOURCES: Final[tuple[Source, ...]] = (
    waiting.runs_that_failed,
    waiting.runs_returned,
    waiting.recipes_to_choose,
    waiting.runs_to_review,
    waiting.codes_to_agree_on,
    waiting.agreements_to_sign,
    emergencies_to_confirm,
    waiting.consents_to_answer,
    waiting.entries_to_confirm,
    registered_to_confirm,
    waiting.extensions_to_answer,
    safeguards_to_assess,
    waiting.recalls_to_answer,
    waiting.destructions_to_attest,
    waiting.runs_to_release,
    standing_releases,
    waiting.terms_to_accept,
    waiting.datasets_to_download,
    waiting.requests_to_answer,
    waiting.columns_to_name,
    waiting.qualifiers_to_decide,
    waiting.accesses_to_review,
    waiting.roles_to_confirm,
    waiting.handed_over,
    waiting.covered,
    waiting.originals_destroyed_soon,
)


def waiting_for(user: User, sources: Iterable[Source] = SOURCES) -> list[Task]:
    """All tasks of this person, the most urgent first; those without a date last, in the order of the sources."""
    found = [task for source in sources for task in source(user)]
    return sorted(found, key=lambda task: task.due or date.max)
