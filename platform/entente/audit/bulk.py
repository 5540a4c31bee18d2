"""One act on many things: each in a transaction of its own, each with its verdict."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import models, transaction
from django.utils.translation import gettext

from entente.audit.services import Actor, record_refusal
from entente.core.errors import Invalid, NotPermitted, Refused
from entente.core.findings import sentence


@dataclass(frozen=True, slots=True)
class BulkResult[Thing: models.Model]:
    """What became of one of them: done, with what the act answered, or every reason against it in the reader's language."""

    subject: Thing
    reasons: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()  # of the reasons
    answer: object = None

    @property
    def done(self) -> bool:
        return not self.reasons


def for_each[Thing: models.Model](
    things: Iterable[Thing],
    act: Callable[[Thing], object],
    *,
    by: Actor,
    view: str,
    trail: Callable[[Thing], uuid.UUID],
) -> list[BulkResult[Thing]]:
    """Do it to each. What is refused for one leaves the others alone, and is an event of its own in the audit trail.

    Args:
        view: the page from which it is asked.
        trail: the organization in whose trail a refusal stands.
    """
    outcomes = []
    for thing in things:
        try:
            with transaction.atomic():
                answer = act(thing)
        except Refused as error:
            about = {"subject_type": thing._meta.label_lower, "subject_id": str(thing.pk)}
            error.facts = {**about, "organization_id": str(trail(thing)), **error.facts}
            record_refusal(by, error, view=view)
            outcomes.append(_refused(thing, error))
        except Invalid as error:
            codes = tuple(finding.code for finding in error.findings)
            outcomes.append(BulkResult(thing, tuple(sentence(finding) for finding in error.findings), codes))
        else:
            outcomes.append(BulkResult(thing, answer=answer))
    return outcomes


def _refused[Thing: models.Model](thing: Thing, error: Refused) -> BulkResult[Thing]:
    if isinstance(error, NotPermitted):
        reasons = error.reasons
        return BulkResult(
            thing, tuple(str(reason.label) for reason in reasons), tuple(reason.value for reason in reasons)
        )
    moved_on = gettext("It had moved on: the step asked for was no longer possible.")
    return BulkResult(thing, (moved_on,), (error.code_given,))
