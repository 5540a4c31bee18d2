"""Work out what can be proposed for a run: the real data are opened here, and only figures leave."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Any, Final

from django.db import transaction
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer import queries
from anonymizer.community_claims import without_registered_by
from anonymizer.engine import ColumnProfile, Drift, Offer, Snapshot, TableProfile, drift, offer
from anonymizer.engine import Recipe as Spec
from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import Source, parquet_source
from anonymizer.models import Run
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from anonymizer.tasks.boundaries import boundaries_of_series
from anonymizer.tasks.cleaning import cleaned_table, fitting
from anonymizer.tasks.progress import RETRY
from anonymizer.tasks.withdrawals import without_withdrawn
from entente.audit.failures import on_failure
from entente.audit.jobs import fence
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader

MOST_RECORDS_AT_ONCE: Final = 100_000


@app.task(name="anonymizer.offer_run", queue="runs", retry=RETRY, pass_context=True)
def offer_run(context: JobContext, run_id: str) -> None:
    """The proposals for the answers that a person has given; safe to run twice."""
    run = Run.objects.select_related("version__dataset__owner", "version__table").get(pk=run_id)
    previous = Offered.of(run)
    if run.status != RunStatus.AWAITING_RECIPE or not previous.is_under_way or run.version.table is None:
        return
    with ExitStack() as stack:
        key = opening_key(run.dataset.owner)
        table = parquet_source(stack.enter_context(SealedReader(run.version.table, private_key=key)))
        columns = [ColumnProfile.from_dict(column.profile) for column in run.version.columns.all()]
        proposed = _offer(run, table, columns, previous.spec)
        offered = replace(previous, is_under_way=False, offer=proposed)
    with transaction.atomic():
        fence(context)
        Run.objects.filter(pk=run.pk, offer__is_under_way=True).update(offer=offered.to_dict())


@on_failure("anonymizer.offer_run")
def no_offer(run_id: str) -> None:
    """Proposals that could not be worked out are none: the recipe is written by hand."""
    previous = Offered.of(Run.objects.get(pk=run_id))
    none = replace(previous, is_under_way=False, offer=None)
    Run.objects.filter(pk=run_id, offer__is_under_way=True).update(offer=none.to_dict())


def first_offer(run: Run, table: Source, described: TableProfile, spec: dict[str, Any] | None) -> Offered:
    """What is proposed before anybody has answered, and what changed since the last version.

    Nobody waits for the proposals of a large table: they are worked out when someone asks for them.
    """
    is_large = spec is not None and described.records > MOST_RECORDS_AT_ONCE
    proposed = None if is_large else _offer(run, table, described.columns, spec)
    return Offered(is_large=is_large, spec=spec, offer=proposed, drift=_drift(run, table, described))


def _offer(run: Run, table: Source, columns: Sequence[ColumnProfile], spec: dict[str, Any] | None) -> Offer | None:
    """``None`` where a table cannot be searched: the page of the columns then says what is wrong, as it always has."""
    if spec is None:
        return None
    try:
        return offer(_remaining(run, table, columns, Spec.from_dict(spec)), Spec.from_dict(spec))
    except EngineError:
        return None


def _drift(run: Run, table: Source, described: TableProfile) -> Drift | None:
    """``None`` for the first version of a series."""
    last = queries.last_measured(run.dataset)
    frozen = queries.next_spec(run.dataset)
    if last is None or frozen is None or not last.report.spread:
        return None
    try:
        recipe = Spec.from_dict(fitting(frozen, table))
        return drift(
            _remaining(run, table, described.columns, recipe),
            recipe,
            Snapshot.from_dict(last.report.spread),
            suppressed_before=last.report.suppression_rate,
            kinds={column.name: column.kind for column in described.columns},
            boundaries=boundaries_of_series(run.dataset, recipe, private_key=opening_key(run.dataset.owner)),
        )
    except EngineError:
        return None


def _remaining(run: Run, table: Source, columns: Sequence[ColumnProfile], recipe: Spec) -> Source:
    """What a run under this recipe would begin with today."""
    ceilings = [ceiling.values for ceiling in run.dataset.ceilings.all()]
    included, _ = without_withdrawn(table, run.dataset)
    remaining, _ = without_registered_by(included, run.dataset, columns, recipe, ceilings=ceilings)
    if recipe.cleaning is None:
        return remaining
    cleaned = cleaned_table(remaining, run.dataset, recipe, private_key=opening_key(run.dataset.owner))
    return without_registered_by(cleaned, run.dataset, columns, recipe, ceilings=ceilings)[0]
