"""Bring water and roads onto the map of a geography, and take them off it."""

from __future__ import annotations

from pathlib import Path

from django.db import transaction

from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.explorer.imports.layers import LayerFile, read_layer
from entente.explorer.models import Geography, MapLayer
from entente.organizations.models import User


@transaction.atomic
def import_layer(geography: Geography, path: Path, kind: str, *, source: str, licence: str, by: User | None = None) -> LayerFile:  # fmt: skip
    """The map shows what the file holds; a layer of the same kind that it showed before goes.

    Raises:
        Invalid: nobody says whose it is, there is no map, or the file cannot be drawn on it; nothing was changed.
    """
    if not source.strip() or not licence.strip():
        raise Invalid(Finding("layers.whose"))
    if not geography.width:
        raise Invalid(Finding("layers.no_map"))
    layer = read_layer(path, geography.frame, geography.width, geography.height)
    about = {"lines": layer.lines, "areas": layer.areas, "source": source.strip()[:300], "license": licence.strip()[:200]}  # fmt: skip
    MapLayer.objects.update_or_create(geography=geography, kind=kind, defaults=about)
    record(
        "explorer.map_layer_imported", by=by, subject=geography, organization_id=geography.owner_id, drawn=layer.drawn
    )
    return layer


@transaction.atomic
def remove_layer(geography: Geography, kind: str, *, by: User | None = None) -> bool:
    """Whether the map had such a layer; it has none any more."""
    removed, _ = MapLayer.objects.filter(geography=geography, kind=kind).delete()
    if removed:
        record("explorer.map_layer_removed", by=by, subject=geography, organization_id=geography.owner_id)
    return bool(removed)
