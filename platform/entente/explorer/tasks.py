"""What the worker does for the explorer: build a cube from an approved run, once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from anonymizer.engine.errors import EngineError
from anonymizer.engine.reading import parquet_source
from entente.audit.jobs import fence
from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.explorer.models import Cube, Indicator, IndicatorValue, Measure, Topic, ValueStatus
from entente.explorer.naming import codes_of, period_name
from entente.explorer.nesting import parents_of
from entente.explorer.protecting import Declared, Protected, protect
from entente.explorer.reading.features import plain_code
from entente.explorer.writing import count_coverage, write_values
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
        protected = _protected(cube)
    except (EngineError, Invalid) as error:
        code = error.code if isinstance(error, EngineError) else error.code_given
        with transaction.atomic():
            fence(context)
            Cube.objects.filter(pk=cube.pk).update(error_code=code[:80])
            record("explorer.cube_failed", by=None, subject=cube, organization_id=cube.owner_id, code=code)
        return
    with transaction.atomic():
        fence(context)
        show(cube, protected)
        record("explorer.cube_built", by=None, subject=cube, organization_id=cube.owner_id, **cube.counts)


def _protected(cube: Cube) -> Protected:
    candidate = cube.run.candidate
    if candidate is None or candidate.destroyed_at is not None:
        raise Invalid(Finding("cube.candidate_gone"))
    people = {plain_code(code): number or 0 for code, number in cube.geography.places.values_list("code", "population")}
    declared = Declared(
        cube.place_column,
        cube.category_column,
        cube.period_column,
        cube.threshold,
        cube.minimum_population,
        people,
        parents_of(cube.geography, cube.larger),
    )
    with SealedReader(candidate, private_key=opening_key(cube.owner)) as reader:
        return protect(parquet_source(reader), declared)


def show(cube: Cube, protected: Protected) -> None:
    """The cells become values of indicators, one for each category and one for all; what is hidden becomes ``suppressed``."""
    cube.everywhere = [
        [cell.category, cell.period, cell.count]
        for cell in protected.cells
        if cell.place is None and not cell.is_parent
    ]
    found = {category: _indicator(cube, category, code) for category, code in codes_of(cube).items()}
    rows: dict[tuple[Any, int, str], tuple[float | None, str]] = {}
    for geography, is_parent in ((cube.geography, False), (cube.larger, True)):
        if geography is None:
            continue
        places = {plain_code(code): pk for code, pk in geography.places.values_list("code", "pk")}
        cells = {
            (cell.place, cell.category, cell.period): cell.count
            for cell in protected.cells
            if cell.is_parent == is_parent and cell.place
        }
        columns = {
            (cell.category, cell.period) for cell in protected.cells if cell.category is None or cell.period is None
        }
        for category, period in sorted(columns, key=str):
            indicator = found[category]
            for code, place in places.items():
                hidden = code in protected.unnamed or (
                    (key := (code, category, period)) in cells and cells[key] is None
                )
                count = None if hidden else cells.get((code, category, period), 0)
                status = ValueStatus.SUPPRESSED if hidden else ValueStatus.SHOWN
                rows[indicator.pk, place, period_name(cube, period)] = (
                    None if count is None else float(count),
                    status.value,
                )
    IndicatorValue.objects.filter(indicator__in=found.values()).delete()
    write_values(rows)
    for geography in filter(None, (cube.geography, cube.larger)):
        count_coverage(geography, list(found.values()))
    cube.counts = {"cells": len(protected.cells), "hidden": protected.hidden, "unnamed": len(protected.unnamed)}
    cube.built_at = timezone.now()
    cube.save(update_fields=["counts", "everywhere", "built_at"])


def _indicator(cube: Cube, category: str | None, code: str) -> Indicator:
    english, french = (category, category) if category else ("not stated", "non précisé")
    about: Mapping[str, Any] = {
        "owner": cube.owner,
        "topic": Topic.DEMAND,
        "name_en": f"{cube.name_en}: {english}"[:200] if category is not None else cube.name_en,
        "name_fr": f"{cube.name_fr or cube.name_en} : {french}"[:200] if category is not None else cube.name_fr,
        "measure": Measure.COUNT,
        "unit_en": "contacts",
        "unit_fr": "contacts",
        "source": str(cube.owner),
        "threshold": cube.threshold,
    }
    made, _ = Indicator.objects.update_or_create(code=code, defaults=about)
    return made
