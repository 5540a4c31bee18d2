"""Measure what a draft of a recipe would do, while somebody waits in front of the page: on codes in memory, and only figures leave.

The table is opened where something of it must be read that was not coded before; neither it nor the private key outlives the measurement.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cached_property
from time import perf_counter
from typing import Any, Final

from django.db import transaction
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import queries
from anonymizer.community_claims import without_registered_by
from anonymizer.engine import ColumnProfile, Source
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.errors import EngineError
from anonymizer.engine.live_effect import CodedTable, Effect, is_too_large
from anonymizer.engine.table.readers import parquet_source
from anonymizer.engine.table.record_subset import digest_of_rows
from anonymizer.models import RecipeDraft, Run
from anonymizer.recipes.effects import DraftEffect
from anonymizer.states import RunStatus
from anonymizer.tasks.cleaning import cleaned_table
from anonymizer.tasks.open_tables import TABLES
from anonymizer.tasks.withdrawals import without_withdrawn
from entente.audit.failures import on_failure
from entente.audit.jobs import fence
from entente.catalogue.queries import registered_against
from entente.core.errors import Failed
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader

_SHOWS_NO_WORDS: Final = ("drop", "redact", "pseudonym")
"""Treatments of columns in which nobody looks for what a community claims (``engine/profiles/indigenous_identity.py``)."""


@app.task(name="anonymizer.measure_effect", queue="interactive", pass_context=True)
def measure_effect(context: JobContext, draft_id: str) -> None:
    """The effect of a draft, unless another is the current one by now; safe to run twice."""
    draft = RecipeDraft.objects.select_related(
        "run__version__dataset__owner", "run__version__table", "run__version__dataset"
    ).filter(pk=draft_id)
    for current in draft:
        run = current.run
        if run.status != RunStatus.AWAITING_RECIPE or run.version.table is None:
            TABLES.close([run.pk])
        elif run.draft_id == current.pk and current.spec is not None and not current.effect:
            measured = _measured(run, current.spec)
            with transaction.atomic():
                fence(context)
                RecipeDraft.objects.filter(pk=current.pk).update(effect=measured.to_dict())


@on_failure("anonymizer.measure_effect")
def no_effect(draft_id: str) -> None:
    """What could not be measured is measured when the recipe is confirmed, and the page says so."""
    RecipeDraft.objects.filter(pk=draft_id, effect={}).update(effect=DraftEffect("failed").to_dict())


@app.periodic(cron="* * * * *")
@app.task(name="anonymizer.close_tables", queue="interactive", queueing_lock="anonymizer.close_tables")
def close_tables(timestamp: int) -> None:
    """Forget the tables of runs that wait for no recipe any more, and those that nobody asks about."""
    TABLES.close_idle()
    held = TABLES.run_ids
    waiting = Run.objects.filter(pk__in=held, status=RunStatus.AWAITING_RECIPE).values_list("pk", flat=True)
    TABLES.close(set(held) - set(waiting))


def _measured(run: Run, values: dict[str, Any]) -> DraftEffect:
    started = perf_counter()
    try:
        spec = Spec.from_dict(values)
        if run.dataset.is_pool:
            return DraftEffect("pooled")
        if spec.table is not None:
            return DraftEffect("counts")
        if is_too_large(run.version.records or 0, spec):
            return DraftEffect("large")
        figures = _effect(run, spec)
    except EngineError as error:
        return DraftEffect("refused", findings=tuple(error.findings))
    except Failed:  # nobody who is choosing waits for another attempt
        return DraftEffect("failed")
    return DraftEffect("measured", figures, milliseconds=round(1_000 * (perf_counter() - started)))


def _effect(run: Run, spec: Spec) -> Effect:
    table = TABLES.of(run.pk)
    with table.lock, ExitStack() as stack:
        opened, rule = _Opened(run, spec, stack), _rule_of_rows(run, spec)
        if rule not in table.rows:
            table.remember_rows(rule, digest_of_rows(opened.remaining))
        cleaning = None if spec.cleaning is None else spec.cleaning.to_dict()
        coded = table.form(
            (json.dumps(cleaning, sort_keys=True), table.rows[rule]),
            lambda: CodedTable(opened.remaining.columns, spec.cleaning),
        )
        try:
            return coded.effect(spec, lambda: opened.remaining)
        finally:
            TABLES.make_room()


class _Opened:
    """The table of a run, opened when it is first asked for and closed with ``stack``."""

    def __init__(self, run: Run, spec: Spec, stack: ExitStack) -> None:
        self._run, self._spec, self._stack = run, spec, stack

    @cached_property
    def remaining(self) -> Source:
        """What a run under this recipe would begin with today."""
        dataset, spec = self._run.dataset, self._spec
        sealed = self._run.version.table
        assert sealed is not None  # asked before
        key = opening_key(dataset.owner)
        table = parquet_source(self._stack.enter_context(SealedReader(sealed, private_key=key)))
        columns = [ColumnProfile.from_dict(column.profile) for column in self._run.version.columns.all()]
        ceilings = [ceiling.values for ceiling in dataset.ceilings.all()]
        included, _ = without_withdrawn(table, dataset)
        left, _ = without_registered_by(included, dataset, columns, spec, ceilings=ceilings)
        if spec.cleaning is None:
            return left
        cleaned = cleaned_table(left, dataset, spec, private_key=key)
        return without_registered_by(cleaned, dataset, columns, spec, ceilings=ceilings)[0]


def _rule_of_rows(run: Run, spec: Spec) -> str:
    """All that decides which records are left out of what is made of the table."""
    shown: Mapping[str, Any] = {
        name: [rule.hierarchy, rule.min_level if rule.level is None else rule.level]
        if rule.treatment == "generalize"
        else None
        for name, rule in spec.columns.items()
        if rule.treatment not in _SHOWS_NO_WORDS
    }
    register = [[entry.authority, entry.value, entry.kind] for entry in registered_against(run.dataset.owner_id)]
    ceilings = sorted(json.dumps(ceiling.values, sort_keys=True) for ceiling in run.dataset.ceilings.all())
    cleaning = None if spec.cleaning is None else spec.cleaning.to_dict()
    withdrawals = [str(request.pk) for request in queries.withdrawals_in_effect(run.dataset)]
    return json.dumps([shown, register, withdrawals, ceilings, cleaning, list(spec.columns)], sort_keys=True)
