"""A person says what the spellings of a table stand for: the maps are sealed, and a recipe names them by their digest."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import BinaryIO, cast

from django.db import transaction

from anonymizer import policies, queries
from anonymizer.engine import EngineError, ValueMaps
from anonymizer.engine import Finding as EngineFinding
from anonymizer.engine.cleaning import ValueMap
from anonymizer.models import SealedValueMaps
from anonymizer.recipes.value_maps import value_maps_named
from anonymizer.services.locks import locked
from anonymizer.spatial_coverage import PLACE_KINDS, place_of
from entente.audit.services import record, require
from entente.catalogue.places import lies_in
from entente.core.errors import Invalid
from entente.organizations.documents import sealed_to
from entente.organizations.models import User
from entente.organizations.permissions import may


@transaction.atomic
def seal_value_maps(run_id: uuid.UUID, content: bytes, *, by: User, now: datetime) -> str:
    """Seal the value maps of a run that waits for its recipe; the digest that its recipe then names.

    Args:
        content: JSON as ``ValueMaps`` reads it. Without a salt they get one; sealed maps, sent again unchanged, are not sealed twice.

    Raises:
        Invalid: they say nothing certain, name a column that the table has not, or move records to another place, of which agreements speak.
        NotPermitted: the person may not choose the recipe, or the run no longer waits for one.
    """
    run = locked(run_id)
    dataset = run.dataset
    verdict = may(by, "catalogue.confirm_recipe", dataset) & policies.can_confirm(run, identifiers_kept=False)
    require(verdict, subject=run, organization_id=dataset.owner_id)
    try:
        maps = ValueMaps.from_bytes(content).salted()
    except EngineError as error:
        raise Invalid.of(error.findings) from error
    kinds = queries.kinds_of(run.version)
    faults = [EngineFinding("recipe.unknown_column", name) for name in maps.columns if name not in kinds]
    faults += [
        EngineFinding("cleaning.values_elsewhere", name, facts={"spellings": moved})
        for name, column in maps.columns.items()
        if kinds.get(name) in PLACE_KINDS and (moved := _moved(column))
    ]
    if faults:
        raise Invalid.of(faults)
    if value_maps_named(dataset, maps.digest) is not None:
        return maps.digest
    with sealed_to(dataset.owner, "value-maps") as sink:
        cast("BinaryIO", sink).write(maps.to_bytes())
        sealed = sink.finish()
        sealed.save(force_insert=True)
    SealedValueMaps.objects.create(dataset=dataset, run=run, sealed=sealed, made_by=by, made_at=now)
    spellings = sum(len(texts) for column in maps.columns.values() for texts in column.spellings.values())
    record(
        "value_maps.sealed",
        by=by,
        subject=run,
        organization_id=dataset.owner_id,
        columns=len(maps.columns),
        spellings=spellings,
    )
    return maps.digest


def _moved(column: ValueMap) -> int:
    """Spellings of a place that would become another one, in which it does not lie."""
    places = {value: place_of(value) for value in column.spellings}
    return sum(
        (there := places[value]) is not None and (here := place_of(text)) is not None and not lies_in(here, there)
        for value, texts in column.spellings.items()
        for text in texts
    )
