"""What changed where a period is released anew: rows that are new, rows that are gone; and word of it to whoever received the earlier one."""

from __future__ import annotations

import numpy as np

from anonymizer.engine.table.readers import Source, parquet_source
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from entente.vault.objects import SealedReader
from exports.models import Release, Restatement
from exports.packages.marked_copies import Rows, rows_of
from exports.states import ReleaseStatus


def restated(release: Release, source: Source, key: bytes) -> Restatement | None:
    """What a release changes of the one that stands for the same series, period and agreement, unsaved; ``None`` where none does."""
    version = release.run.version
    before = (
        Release.objects.filter(
            agreement__lineage=release.agreement.lineage,
            run__version__dataset=version.dataset_id,
            run__version__period_start=version.period_start,
            run__version__period_end=version.period_end,
            published_at__isnull=False,
            status__in=[ReleaseStatus.AVAILABLE, ReleaseStatus.WITHDRAWN],
        )
        .exclude(pk=release.pk)
        .exclude(run=release.run)
        .select_related("run__report", "run__recipe", "run__candidate__store")
        .order_by("-pk")
        .first()
    )
    if before is None:
        return None
    added, removed = _compared(release, source, before, key)
    return Restatement(
        release=release,
        replaces=before,
        rows_before=before.run.report.records,
        rows_after=release.run.report.records,
        added=added,
        removed=removed,
        note_en=release.changes_en,
        note_fr=release.changes_fr,
    )


def tell_of(restatement: Restatement) -> None:
    """The recipients that could read the earlier release learn of it."""
    for entitlement in restatement.release.entitlements.filter(revoked_at=None).select_related("recipient"):
        if restatement.replaces.entitlements.filter(recipient=entitlement.recipient_id).exists():
            people = people_of(entitlement.recipient, Role.DATA_STEWARD, Role.RECIPIENT)
            added, removed = restatement.added or 0, restatement.removed or 0
            notify(people, "release.restated", entitlement, added=added, removed=removed)


def _compared(release: Release, source: Source, before: Release, key: bytes) -> tuple[int | None, int | None]:
    """Rows that only the new table has, and rows that only the earlier one has."""
    earlier = before.run.candidate
    if earlier is None or earlier.destroyed_at is not None:
        return None, None
    with SealedReader(earlier, private_key=key) as reader:
        old = parquet_source(reader)
        coded = _coded(release) | _coded(before)
        new_columns = [name for name in source.columns if name not in coded]
        if new_columns != [name for name in old.columns if name not in coded]:
            return None, None  # other columns: no row is the same, which the changelog of columns says better
        return _only_in(rows_of(source, new_columns), rows_of(old, new_columns))


def _coded(release: Release) -> set[str]:
    assert release.run.recipe is not None  # only measured runs are released
    rules = release.run.recipe.spec["columns"].items()
    return {name for name, rule in rules if rule.get("treatment") == "pseudonym"}


def _only_in(new: Rows, old: Rows) -> tuple[int, int]:
    """How many rows of each are left when equal ones are taken away in pairs."""
    values, number = np.unique(np.concatenate([new, old]), return_inverse=True)
    in_new = np.bincount(number[: len(new)], minlength=len(values))
    in_old = np.bincount(number[len(new) :], minlength=len(values))
    return int(np.maximum(in_new - in_old, 0).sum()), int(np.maximum(in_old - in_new, 0).sum())
