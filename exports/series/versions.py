"""The versions of a series that an organization was given, and what changed from one to the next."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from exports import permissions
from exports.models import Entitlement, Release
from exports.queries import OF_SERIES, Scope, entitlements_open_to
from exports.states import ReleaseStatus


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """A column that came, went, or is of another type than in the version before."""

    column: str
    change: str  # added, removed, retyped
    type: str


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the changelog."""

    release_id: uuid.UUID
    version: int
    period_start: date
    period_end: date
    at: datetime
    event: str  # released, withdrawn, ended
    reason: str
    records: int | None
    """Of a release of another installation only where a copy rests here."""
    columns: tuple[ColumnChange, ...]
    rows: dict[str, Any] | None = None
    """Where it replaces what was released for the same period: rows added and removed, and the provider's words."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        dates = {"period_start", "period_end", "at"}
        plain = {name: value.isoformat() if name in dates else value for name, value in asdict(self).items()}
        return {**plain, "release_id": str(self.release_id), "columns": [asdict(column) for column in self.columns]}


def versions_open_to(scope: Scope, dataset_id: uuid.UUID, *, now: datetime) -> list[Entitlement]:
    """What can be read of a series now, the latest period first; of one that was released twice, the newer release."""
    if scope.dataset_id not in (None, dataset_id):
        return []
    held = entitlements_open_to(scope, now=now, among=OF_SERIES, dataset=dataset_id)
    newest: dict[int, Entitlement] = {}
    for entitlement in held:  # the newest release first
        newest.setdefault(entitlement.release.run.version.number, entitlement)
    return sorted(newest.values(), key=lambda entitlement: _place(entitlement.release), reverse=True)


def changes_of(scope: Scope, dataset_id: uuid.UUID) -> list[Change]:
    """What an organization was given of a series and what was taken back, the newest first; its ended access too."""
    if scope.dataset_id not in (None, dataset_id):
        return []
    addressed = permissions.entitlements_addressed_to(scope.by).filter(
        recipient=scope.organization_id, release__run__version__dataset=dataset_id
    )
    published = addressed.exclude(release__published_at=None).select_related(
        "release__run__version", "release__run__report", "release__restatement"
    )
    entitlements = sorted(published.defer("release__manifest"), key=lambda entitlement: _place(entitlement.release))
    changes, before = [], None
    for entitlement in entitlements:
        changes.append(
            _change(
                entitlement, "released", entitlement.release.published_at, columns=_columns(before, entitlement.release)
            )
        )
        if entitlement.revoked_at is not None:
            withdrawn = entitlement.release.status == ReleaseStatus.WITHDRAWN
            changes.append(_change(entitlement, "withdrawn" if withdrawn else "ended", entitlement.revoked_at))
        before = entitlement.release
    return sorted(changes, key=lambda change: change.at, reverse=True)


def _place(release: Release) -> tuple[date, date, int, uuid.UUID]:
    version = release.run.version
    return (version.period_end, version.period_start, version.number, release.pk)


def _change(
    entitlement: Entitlement, event: str, at: datetime | None, *, columns: tuple[ColumnChange, ...] = ()
) -> Change:
    assert at is not None  # published, or revoked
    release = entitlement.release
    version = release.run.version
    return Change(
        release_id=release.pk,
        version=version.number,
        period_start=version.period_start,
        period_end=version.period_end,
        at=at,
        event=event,
        reason=release.withdrawn_reason if event == "withdrawn" else "",
        records=release.run.report.records,
        columns=columns,
        rows=_rows(release) if event == "released" else None,
    )


def _rows(release: Release) -> dict[str, Any] | None:
    change = getattr(release, "restatement", None)
    if change is None:
        return None
    counts = {
        "added": change.added,
        "removed": change.removed,
        "before": change.rows_before,
        "after": change.rows_after,
    }
    return {"replaces": str(change.replaces_id), **counts, "note": {"en": change.note_en, "fr": change.note_fr}}


def _columns(before: Release | None, after: Release) -> tuple[ColumnChange, ...]:
    return () if before is None else changed_columns(before.fields, after.fields)


def changed_columns(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> tuple[ColumnChange, ...]:
    """What differs between two lists of columns, each with name and type."""
    old, new = _types(before), _types(after)
    return (
        *(ColumnChange(name, "added", kind) for name, kind in new.items() if name not in old),
        *(ColumnChange(name, "removed", kind) for name, kind in old.items() if name not in new),
        *(ColumnChange(name, "retyped", kind) for name, kind in new.items() if old.get(name, kind) != kind),
    )


def _types(fields: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    return {str(field["name"]): str(field["type"]) for field in fields}
