"""A protected table of counts is asked for, of the rows of an upload; the worker makes it in a series of its own."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from anonymizer import policies
from anonymizer.count_tables.columns import PlaceLevel, TimeLevel
from anonymizer.models import CountTable, Run
from anonymizer.privacy_limits import Dictated
from anonymizer.services.locks import locked
from entente.audit.jobs import defer
from entente.audit.services import record, require
from entente.catalogue.models import Dataset
from entente.catalogue.services.datasets import create_dataset
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Finding, Invalid
from entente.organizations.models import User
from entente.organizations.permissions import may

_LEVELS = ("", "place:auto", "time:auto", *PlaceLevel.values, *TimeLevel.values)


@transaction.atomic
def ask_for_count_table(
    run_id: uuid.UUID,
    levels: Mapping[str, str],
    *,
    attributes: Sequence[str],
    threshold: int,
    by: User,
    now: datetime,
) -> CountTable:
    """The table, handed to the worker. What was counted by the same columns of the same dataset before goes on in the same series.

    Whoever asks stands for the table as for an upload and its recipe: she does not review it, nor does whoever uploaded the rows.

    Args:
        levels: by column of the upload the level of its values, "" where they stay as they are.
        attributes: those of the columns that no row may tell of everybody in it.

    Raises:
        Invalid: a column or a level is none, or the threshold is below what is dictated.
    """
    run = locked(run_id)
    version, dataset = run.version, run.dataset
    is_of_rows = dataset.kind != DatasetKind.TABLE and not dataset.anonymized_before_upload
    is_there = version.table_id is not None and version.destroyed_at is None
    verdict = may(by, "catalogue.confirm_recipe", dataset) & may(by, "organizations.create_dataset", dataset.owner)
    verdict &= policies.can_make_count_table(is_of_rows=is_of_rows, is_there=is_there)
    verdict &= policies.can_show_alone(is_pool=dataset.holds_rows_of_others)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    known = set(version.columns.values_list("name", flat=True))
    if (
        not levels
        or not set(levels) <= known
        or not set(attributes) <= set(levels)
        or not set(levels.values()) <= set(_LEVELS)
    ):
        raise Invalid(Finding("count_table.columns"))
    least = Dictated.of(dataset).small_cell
    if threshold < least:
        raise Invalid(Finding("count_table.threshold", facts={"figure": least}))
    table = CountTable.objects.create(
        dataset=_series(run, list(levels)) or _new_series(run, list(levels), by=by),
        run=run,
        requested_levels=dict(levels),
        attributes=list(attributes),
        threshold=threshold,
        made_by=by,
        made_at=now,
    )
    record("count_table.asked", by=by, subject=table, organization_id=dataset.owner_id, run_id=run.pk)
    defer("anonymizer.make_count_table", table_id=str(table.pk))
    return table


def _series(run: Run, columns: Sequence[str]) -> Dataset | None:
    """That of the tables by the same columns of this dataset."""
    tables = CountTable.objects.filter(run__version__dataset=run.dataset).select_related("dataset")
    return next((table.dataset for table in tables if sorted(table.requested_levels) == sorted(columns)), None)


def _new_series(run: Run, columns: Sequence[str], *, by: User) -> Dataset:
    names, source = ", ".join(columns), run.dataset
    return create_dataset(
        owner=source.owner,
        title_en=f"{source.title_en}, counted by {names}"[:200],
        title_fr=f"{source.title_fr}, selon {names}"[:200],
        kind=DatasetKind.TABLE,
        by=by,
    )
