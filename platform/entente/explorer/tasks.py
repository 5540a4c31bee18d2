"""What the worker does for the explorer: build a cube from an approved run, once."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.engine.errors import EngineError
from anonymizer.engine.profiles.indigenous_identity import columns_that_tell
from anonymizer.engine.table.readers import Source, parquet_source
from entente.audit.failures import CODE, on_failure
from entente.audit.jobs import fence
from entente.audit.services import record
from entente.catalogue.communities import IDENTITY
from entente.catalogue.queries import registered_against
from entente.core.errors import Finding, Invalid
from entente.explorer.cubes.combinations import Combined, Division, Free, combine
from entente.explorer.cubes.parents import parents_of
from entente.explorer.cubes.protection import Declared, Protected, protect
from entente.explorer.cubes.publication import show, show_combined
from entente.explorer.imports.columns import plain_code
from entente.explorer.models import Cube, Geography
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader


@app.task(name="explorer.build_cube", queue="runs", pass_context=True)
def build_cube(context: JobContext, cube_id: str) -> None:
    """Count the run's records, protect the counts and write what may be shown; or say why not. Safe to run twice."""
    cube = Cube.objects.select_related("run__candidate", "run__version", "owner", "geography", "larger").get(
        pk=UUID(cube_id)
    )
    if cube.built_at is not None or cube.error_code:
        return
    try:
        built = _built(cube)
    except (EngineError, Invalid) as error:
        code = error.code if isinstance(error, EngineError) else error.code_given
        with transaction.atomic():
            fence(context)
            Cube.objects.filter(pk=cube.pk).update(error_code=code[:80])
            record("explorer.cube_failed", by=None, subject=cube, organization_id=cube.owner_id, code=code)
        return
    with transaction.atomic():
        fence(context)
        if isinstance(built, Combined):
            show_combined(cube, built)
        else:
            show(cube, built)
        record("explorer.cube_built", by=None, subject=cube, organization_id=cube.owner_id, **cube.counts)


@on_failure("explorer.build_cube")
def cube_given_up(cube_id: str) -> None:
    """A cube whose job failed for good could not be protected."""
    cube = Cube.objects.select_for_update(of=("self",)).get(pk=UUID(cube_id))
    if cube.built_at is None and not cube.error_code:
        Cube.objects.filter(pk=cube.pk).update(error_code=CODE)
        record("explorer.cube_failed", by=None, subject=cube, organization_id=cube.owner_id, code=CODE)


def _built(cube: Cube) -> Protected | Combined:
    candidate = cube.run.candidate
    if candidate is None or candidate.destroyed_at is not None:
        raise Invalid(Finding("cube.candidate_gone"))
    with SealedReader(candidate, private_key=opening_key(cube.owner)) as reader:
        source = parquet_source(reader)
        _require_no_identity(source, cube)
        return combine(source, _free(cube)) if cube.is_free else protect(source, _declared(cube))


def _require_no_identity(source: Source, cube: Cube) -> None:
    """No column by which it counts tells of an Indigenous identity, also of a run that was made before that was asked.

    Raises:
        Invalid: one does; the owner is no authority itself.
    """
    named = [cube.place_column, cube.category_column, cube.period_column, cube.larger_column]
    columns = [name for name in (*named, cube.longer_period_column, *cube.more_columns) if name in source.columns]
    if any(entry.kind == IDENTITY for entry in registered_against(cube.owner_id)) and columns_that_tell(
        source, columns
    ):
        raise Invalid(Finding("cube.indigenous"))


def _declared(cube: Cube) -> Declared:
    return Declared(
        cube.place_column,
        cube.category_column,
        cube.period_column,
        cube.threshold,
        cube.minimum_population,
        _people(cube.geography),
        parents_of(cube.geography, cube.larger),
    )


def _free(cube: Cube) -> Free:
    divisions = [Division(cube.place_column, _people(cube.geography))]
    if cube.larger is not None:
        column, holds = cube.larger_column, None
        if not column:
            column, holds = cube.place_column, parents_of(cube.geography, cube.larger)
        divisions.append(Division(column, _people(cube.larger), holds))
    periods = tuple(filter(None, (cube.period_column, cube.longer_period_column)))
    return Free(tuple(divisions), periods, tuple(cube.filters), cube.threshold, cube.minimum_population)


def _people(geography: Geography) -> dict[str, int]:
    return {plain_code(code): number or 0 for code, number in geography.places.values_list("code", "population")}
