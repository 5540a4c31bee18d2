"""Columns are profiled anew as a recipe cleans them: what was text with commas is a number, and is asked about as one."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.detectors import NameValues
from anonymizer.engine import EngineError, Source, TableProfile, profile
from anonymizer.engine.cleaning import cleaned
from anonymizer.engine.recipe.cleaning import read_cleaning
from anonymizer.engine.table.readers import parquet_source
from anonymizer.models import Run
from anonymizer.recipes.cleaned_profiles import digest_of
from anonymizer.recipes.initial import starting_spec
from anonymizer.recipes.previews import cleaning_at
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from anonymizer.tasks.cleaning import value_maps_of
from anonymizer.tasks.progress import RETRY
from entente.audit.failures import on_failure
from entente.audit.jobs import defer, fence
from entente.catalogue.models import Column
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader


@app.task(name="anonymizer.profile_cleaned", queue="urgent", retry=RETRY, pass_context=True)
def profile_cleaned(context: JobContext, run_id: str) -> None:
    """The columns of a version are known as the recipe of its run cleans them now; safe to run twice."""
    run = Run.objects.select_related("version__dataset__owner", "version__table", "draft").get(pk=run_id)
    section = cleaning_at(run)
    if run.status != RunStatus.AWAITING_RECIPE or run.version.table is None or run.profiled_as == digest_of(section):
        return
    described = _profile(run, section)
    with transaction.atomic():
        fence(context)
        run = Run.objects.select_for_update(of=("self",)).select_related("version__dataset", "draft").get(pk=run.pk)
        if run.status != RunStatus.AWAITING_RECIPE or cleaning_at(run) != section:
            return  # another change has a job of its own
        _note(run, described, section)
        _propose_anew(run, described, section)


@on_failure("anonymizer.profile_cleaned")
def stay_as_profiled(run_id: str) -> None:
    """Columns that could not be profiled anew stay what they were, and no page waits for them."""
    run = Run.objects.select_related("version__dataset", "draft").get(pk=run_id)
    Run.objects.filter(pk=run_id).update(profiled_as=digest_of(cleaning_at(run)))


def profile_as_confirmed(context: JobContext, run: Run) -> None:
    """The columns are known as the confirmed recipe cleans them, also where nobody waited for that on its page: by their kinds it is told what
    communities claim of them."""
    assert run.recipe is not None  # confirmed
    section = run.recipe.spec.get("cleaning") or {}
    if run.profiled_as == digest_of(section):
        return
    described = _profile(run, section)
    with transaction.atomic():
        fence(context)
        _note(run, described, section)


def _profile(run: Run, section: dict[str, Any]) -> TableProfile:
    assert run.version.table is not None  # whoever asks looked
    key = opening_key(run.dataset.owner)
    with SealedReader(run.version.table, private_key=key) as opened:
        return profile(_cleaned(parquet_source(opened), run, section, key), names=NameValues())


def _note(run: Run, described: TableProfile, section: dict[str, Any]) -> None:
    for column in described.columns:
        Column.objects.filter(version=run.version_id, name=column.name).update(profile=column.to_dict())
    Run.objects.filter(pk=run.pk).update(profiled_as=digest_of(section))


def _cleaned(table: Source, run: Run, section: dict[str, Any], private_key: bytes) -> Source:
    """As it came where it cannot be cleaned so: the page of the cleaning says why."""
    cleaning = read_cleaning(section, None, []) if section else None
    if cleaning is None:
        return table
    try:
        return cleaned(table, cleaning, value_maps_of(run.dataset, cleaning.values, private_key))
    except EngineError:
        return table


def _propose_anew(run: Run, described: TableProfile, section: dict[str, Any]) -> None:
    """What was proposed for the columns as they were is worked out for what they are; what a person asked for stays."""
    before = Offered.of(run)
    if before.was_asked or before.spec is None:
        return
    spec = starting_spec(run.dataset, described)
    if spec is None:
        return
    spec |= {"version": 2, "cleaning": section} if section else {}
    works = not before.is_large
    offered = Offered(is_under_way=works, is_large=before.is_large, spec=spec, drift=before.drift)
    Run.objects.filter(pk=run.pk).update(offer=offered.to_dict())
    if works:
        defer("anonymizer.offer_run", run_id=str(run.pk))
