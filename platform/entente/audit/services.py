"""Record acts and refusals; move a status. The one place that sets a status."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Protocol

from django.conf import settings
from django.db import models, transaction

from entente.audit.policies import Refusal
from entente.core.errors import NotPermitted, Refused
from entente.core.prepared import ask
from entente.core.transitions import Transition, find
from entente.core.verdicts import Verdict


class Actor(Protocol):
    """Whoever acts: a user."""

    pk: Any

    def may(self, permission: str, obj: models.Model) -> bool: ...


def record(
    event: str, *, by: Actor | None, subject: models.Model, organization_id: uuid.UUID | None, **facts: object
) -> None:
    """Leave an event in the transaction of what it tells. ``facts``: identifiers, counts, codes; nothing else."""
    record_each(event, [AuditRecord(subject, organization_id, facts)], by=by)


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """What an event says of one subject, and in whose trail it stands. ``facts`` as those of ``record``."""

    subject: models.Model
    organization_id: uuid.UUID | None
    facts: Mapping[str, object]


def record_each(event: str, entries: Iterable[AuditRecord], *, by: Actor | None) -> None:
    """An event about each subject, in their order, in one statement."""
    rows = [
        _Row(
            entry.organization_id,
            entry.subject._meta.label_lower,
            entry.subject.pk if isinstance(entry.subject.pk, uuid.UUID) else None,
            {name: _plain(value) for name, value in entry.facts.items()},
        )
        for entry in entries
    ]
    _insert(event, rows, refused=False, actor_id=by.pk if by else None)


def record_refusal(by: Actor | None, error: Refused, *, view: str) -> None:
    """Leave an event about what was refused, in a transaction of its own, after the rollback of the refused act."""
    reasons = [reason.value for reason in error.reasons] if isinstance(error, NotPermitted) else []
    facts = {name: _plain(value) for name, value in error.facts.items()}
    subject_id = facts.pop("subject_id", None)
    organization_id = facts.pop("organization_id", None)
    with transaction.atomic():
        about = _Row(
            organization_id, facts.pop("subject_type", ""), subject_id, {**facts, "reasons": reasons, "view": view}
        )
        _insert(error.code_given, [about], refused=True, actor_id=getattr(by, "pk", None))


_INSERT: Final = """
INSERT INTO audit_auditevent (event, refused, actor_id, node_id, organization_id, subject_type, subject_id, facts)
SELECT %s::text, %s::boolean, %s::uuid, %s::uuid, organization_id, subject_type, subject_id, facts
FROM unnest(%s::uuid[], %s::text[], %s::uuid[], %s::jsonb[])
    WITH ORDINALITY AS about (organization_id, subject_type, subject_id, facts, place)
ORDER BY place RETURNING id
"""


class _Row(NamedTuple):
    """What differs between events that are left together."""

    organization_id: uuid.UUID | str | None
    subject_type: str
    subject_id: uuid.UUID | str | None
    facts: dict[str, Any]


def _insert(event: str, rows: Sequence[_Row], *, refused: bool, actor_id: uuid.UUID | None) -> None:
    """Nearly every act leaves an event, so that its words are written here and not put together each time, whatever the number of rows."""
    facts = [json.dumps(row.facts) for row in rows]
    organizations, types, subjects = ([row[place] for row in rows] for place in range(3))
    ask(_INSERT, [event, refused, actor_id, settings.NODE_ID, organizations, types, subjects, facts])


def require(verdict: Verdict, *, subject: models.Model, organization_id: uuid.UUID | None) -> None:
    """``verdict.require()`` with the facts by which a refusal finds its way into the right trail."""
    verdict.require(
        subject_type=subject._meta.label_lower, subject_id=str(subject.pk), organization_id=_plain(organization_id)
    )


def move(
    record_: models.Model,
    *,
    to: str,
    by: Actor | None,
    table: Iterable[Transition],
    organization_id: uuid.UUID | None,
    provided: Verdict | None = None,
    on: models.Model | None = None,
    **facts: object,
) -> None:
    """Set the status of a locked record along a row of its table, and leave the row's event.

    Args:
        record_: locked by the caller, in a transaction.
        by: a person, whose permission on ``on`` (default: the record) the row may demand; ``None`` is the worker.
        provided: the verdict of the policy; everything that stands against the move is refused at once. A row without a permission
            is the worker's: a person takes it only where somebody judged that, so that a status of which a service did not think
            opens nothing.

    Raises:
        InvalidTransition: the table has no such row.
        NotPermitted: the permission or the policy refuses.
    """
    source = record_.status  # type: ignore[attr-defined]  # every record that moves has a status
    row = find(table, source, to)
    verdict = Verdict() if provided is None else provided  # a refusal is falsy
    if row.permission is None:
        is_allowed = by is None or provided is not None
    else:
        is_allowed = by is not None and by.may(row.permission, on or record_)
    if not is_allowed:
        verdict = Verdict((Refusal.NOT_ALLOWED,)) & verdict
    require(verdict, subject=record_, organization_id=organization_id)
    record_.status = to  # type: ignore[attr-defined]
    record_.save(update_fields=["status"])
    record(row.event, by=by, subject=record_, organization_id=organization_id, source=str(source), **facts)


def _plain(value: object) -> Any:
    if isinstance(value, (int, float, bool, list, dict)) or value is None:
        return value
    return str(value)
