"""Make a protected table of counts from the rows of an upload, beside all earlier ones of the same people; it then goes on as an upload does."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO, Final, cast

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import queries
from anonymizer.community_claims import without_registered_by
from anonymizer.count_tables.recoded_rows import Levels, Recoded, chosen_levels
from anonymizer.engine import ColumnProfile, Earlier, Source, Tabulation, frame_source, tabulate, write_parquet
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.errors import EngineError
from anonymizer.engine.recipe import ColumnRule, Search
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.tabulation.cube import TOTAL
from anonymizer.models import CountTable, RightsKind, RightsRequest, Run
from anonymizer.privacy_limits import Dictated
from anonymizer.queries.withdrawals import sources_of
from anonymizer.recipes.confirmation import confirmation_of, freeze
from anonymizer.recipes.proposals import Offered
from anonymizer.states import COUNT_TABLE_TRANSITIONS, RunStatus
from anonymizer.tasks.cleaning import cleaned_table
from anonymizer.tasks.progress import RETRY
from anonymizer.tasks.withdrawals import without_withdrawn
from entente.audit.failures import CODE, on_failure
from entente.audit.jobs import defer, fence
from entente.audit.services import move, record
from entente.catalogue.models import Dataset
from entente.catalogue.uploads.intake import Upload, take_in
from entente.core.errors import Finding, Invalid
from entente.core.findings import as_json
from entente.organizations.tasks import opening_key
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter, destroy_unless_saved

COUNT: Final = "count"
_OVER: Final = (RunStatus.RETURNED, RunStatus.REJECTED, RunStatus.FAILED)


@app.task(name="anonymizer.make_count_table", queue="runs", retry=RETRY, pass_context=True)
def make_count_table(context: JobContext, table_id: str) -> None:
    """The table becomes a version of its series, sealed like an upload; or it is said why not. Safe to run twice."""
    table = CountTable.objects.select_related(
        "dataset__owner__store", "run__version__dataset__owner", "run__recipe", "made_by"
    ).get(pk=table_id)
    if table.version_id is not None or table.findings:
        return
    with ExitStack() as stack:
        try:
            counted = _counted(table, stack)
            with transaction.atomic():
                fence(context)
                dataset = (
                    Dataset.objects.select_for_update(of=("self",)).select_related("owner").get(pk=table.dataset_id)
                )
                period = table.run.version
                about = Upload(period.period_start, period.period_end, "parquet")
                table.version = take_in(dataset, counted.sealed, about, by=table.made_by, link=None)
                table.levels, table.report = counted.levels, counted.report
                table.save(update_fields=["version", "levels", "report"])
                owner_id = dataset.owner_id
                record(
                    "count_table.made", by=None, subject=table, organization_id=owner_id, version_id=table.version_id
                )
        except (EngineError, Invalid) as error:
            invalid = Invalid.of(error.findings) if isinstance(error, EngineError) else error
            findings = [
                Finding("count_table.made_before") if fault.code == "upload.same_file" else fault
                for fault in invalid.findings
            ]
            with transaction.atomic():
                fence(context)
                _say_why_not(table, findings)


@on_failure("anonymizer.make_count_table")
def count_table_given_up(table_id: str) -> None:
    """A table whose job failed for good says so."""
    table = CountTable.objects.select_for_update(of=("self",)).select_related("dataset").get(pk=table_id)
    if table.version_id is None and not table.findings:
        _say_why_not(table, [Finding(CODE)])


def confirm_count_table(run: Run) -> None:
    """The recipe of a table that the worker made is what was asked for it; where that is no longer allowed, a person decides."""
    table = CountTable.objects.filter(version=run.version_id).select_related("made_by").first()
    if table is None or run.version.runs.count() > 1:
        return
    columns = list(run.version.columns.values_list("name", "profile"))
    recipe = Spec(
        columns={name: ColumnRule("other", "keep", kind=profile.get("kind")) for name, profile in columns},
        search=Search(method="given"),
        table=TableRule((COUNT,), table.threshold),
    )
    confirmation = confirmation_of(run, recipe, [name for name, _ in columns])
    if not confirmation.verdict:
        return
    owner_id, version_id = run.dataset.owner_id, run.version_id
    move(
        run,
        to=RunStatus.TRANSFORMING,
        by=None,
        table=COUNT_TABLE_TRANSITIONS,
        organization_id=owner_id,
        version_id=version_id,
    )
    run.recipe = freeze(run.dataset, recipe.to_dict(), confirmation, by=table.made_by, now=timezone.now())
    run.step, run.progress = "waiting", 0
    run.save(update_fields=["recipe", "step", "progress"])
    defer("anonymizer.anonymize_run", run_id=str(run.pk))


@dataclass(frozen=True, slots=True)
class _Counted:
    sealed: SealedObject
    levels: dict[str, str]
    report: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Held:
    """An earlier table of the same rows, and its levels."""

    table: Earlier
    levels: Levels
    made_at: datetime


def _counted(table: CountTable, stack: ExitStack) -> _Counted:
    version, owner = table.run.version, table.dataset.owner
    if owner.key is None or version.dataset.holds_rows_of_others or version.table is None or version.destroyed_at:
        raise Invalid(Finding("count_table.rows_gone"))
    key = opening_key(owner)
    rows = _rows(table, parquet_source(stack.enter_context(SealedReader(version.table, private_key=key))), key)
    person = (Offered.of(table.run).spec or {}).get("person")
    earlier = _earlier(table, key)
    if _is_asked_between(version.dataset, earlier):
        raise Invalid(Finding("count_table.asked_between"))
    fixed = {name: level for other in earlier for name, level in other.levels.items()}
    finest = Dictated.of(version.dataset).finest_geography
    levels = chosen_levels(rows, table.requested_levels, finest, fixed, threshold=table.threshold)
    every = {**fixed, **levels}
    tabulation = tabulate(
        Recoded(rows, every, also=[person] if person else []),
        [tuple(levels)],
        threshold=table.threshold,
        attributes=[name for name in table.attributes if name in levels],
        earlier=[other.table for other in earlier],
        person=person,
    )
    report = {**tabulation.report, "rows": int(tabulation.figures[COUNT].max()), "earlier": len(earlier)}
    return _Counted(_sealed(table, tabulation, stack), levels, report)


def _rows(table: CountTable, whole: Source, key: bytes) -> Source:
    """The rows without those that others claim, as in anything else that is made of the upload; cleaned as the recipe of the run or of the series
    has it."""
    dataset = table.run.version.dataset
    own = table.run.recipe.spec if table.run.recipe is not None else queries.next_spec(dataset)
    recipe = None if own is None else Spec.from_dict(own)
    profiles = [ColumnProfile.from_dict(column.profile) for column in table.run.version.columns.all()]
    treatments = {True: "keep", False: "drop"}
    spec = Spec(
        columns={
            column.name: ColumnRule("other", treatments[column.name in table.requested_levels], kind=column.kind)
            for column in profiles
        },
        search=Search(method="given"),
    )
    ceilings = [ceiling.values for ceiling in dataset.ceilings.all()]
    included = without_withdrawn(whole, dataset)[0]
    remaining = without_registered_by(included, dataset, profiles, spec, ceilings=ceilings)[0]
    if recipe is None or recipe.cleaning is None:
        return remaining
    clean = cleaned_table(remaining, dataset, recipe, private_key=key)
    return without_registered_by(clean, dataset, profiles, spec, ceilings=ceilings)[0]


def _earlier(table: CountTable, key: bytes) -> list[_Held]:
    """The tables of the same rows that left, or still may. What is no longer there to be read is taken to show everything."""
    others = CountTable.objects.filter(run__version=table.run.version_id, version__isnull=False).exclude(pk=table.pk)
    several = []
    for other in others.select_related("version__upload").order_by("made_at"):
        assert other.version is not None  # asked for
        runs = list(other.version.runs.select_related("candidate").order_by("-pk"))
        if runs and all(run.status in _OVER for run in runs):
            continue
        candidate = next((run.candidate for run in runs if run.candidate and run.status not in _OVER), None)
        sealed = candidate if candidate and candidate.destroyed_at is None else other.version.upload
        by = tuple(other.levels)
        hidden = frozenset() if sealed.destroyed_at is not None else _hidden_cells(sealed, by, key)
        several.append(_Held(Earlier(by, hidden), other.levels, other.made_at))
    return several


def _is_asked_between(dataset: Dataset, earlier: Sequence[_Held]) -> bool:
    """Whether somebody was left out, or came back, since a table of the same rows was asked for: the difference of the two would tell of her."""
    if not earlier:
        return False
    first = min(held.made_at for held in earlier)
    since = Q(processed_at__gt=first) | Q(ended_at__gt=first)
    return RightsRequest.objects.filter(since, kind=RightsKind.WITHDRAWAL, dataset__in=sources_of(dataset)).exists()


def _hidden_cells(
    sealed: SealedObject, by: tuple[str, ...], key: bytes
) -> frozenset[frozenset[tuple[str, str | None]]]:
    with SealedReader(sealed, private_key=key) as reader:
        rows = [row for batch in parquet_source(reader).batches([*by, COUNT]) for row in batch.to_pylist()]
    return frozenset(
        frozenset((name, row[name]) for name in by if row[name] != TOTAL) for row in rows if row[COUNT] == "*"
    )


def _sealed(table: CountTable, tabulation: Tabulation, stack: ExitStack) -> SealedObject:
    import pandas as pd  # pages are served without it

    columns, rows = tabulation.rows()
    frame = pd.DataFrame(rows, columns=list(columns), dtype=object)[[*tabulation.dimensions, COUNT]]
    owner = table.dataset.owner
    assert owner.key is not None  # asked before
    with SealedWriter(
        public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="upload"
    ) as sink:
        write_parquet(frame_source(frame), cast("BinaryIO", sink))
        sealed = sink.finish()
    stack.callback(destroy_unless_saved, sealed)
    return sealed


def _say_why_not(table: CountTable, findings: list[Finding]) -> None:
    CountTable.objects.filter(pk=table.pk).update(findings=as_json(findings))
    record("count_table.failed", by=None, subject=table, organization_id=table.dataset.owner_id, code=findings[0].code)
