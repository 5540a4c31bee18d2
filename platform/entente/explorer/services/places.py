"""Bring the places of a region in, and say how the places of one geography lie in those of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from django.db import transaction

from entente.audit.services import record
from entente.catalogue.communities import Registered, tells
from entente.catalogue.places import is_place, lies_in
from entente.catalogue.queries import registered
from entente.catalogue.vocabularies import EntryKind
from entente.core.errors import Finding, Invalid
from entente.core.extras import require_extra
from entente.explorer.imports.columns import GUESSED, Columns, plain_code, year_in
from entente.explorer.imports.features import Feature, read_features
from entente.explorer.imports.points import TABLES, Point, read_points
from entente.explorer.imports.shares import GUESSED as GUESSED_SHARES
from entente.explorer.imports.shares import read_shares
from entente.explorer.maps.areas import tell_finder
from entente.explorer.maps.outlines import Drawing
from entente.explorer.models import Crosswalk, Geography, MapLayer, Place
from entente.explorer.services.estimates import carry_again
from entente.explorer.services.overlays import nest, write_crosswalk
from entente.explorer.services.population import attach_population
from entente.organizations.models import Organization, User


@dataclass(frozen=True, slots=True)
class About:
    """What a geography is, as its keeper says it."""

    code: str
    name_en: str
    name_fr: str
    kind: str
    version: str
    parent: str = ""
    source: str = ""
    license: str = ""


@dataclass(frozen=True, slots=True)
class PlacesReport:
    """What came in; ``odd`` was repaired, ``refused`` stayed out: both with row and code."""

    geography: Geography
    places: int
    columns: Columns
    odd: list[Finding]
    refused: list[Finding]
    names: tuple[str, ...] = ()  # of the columns that the file has
    peopled: int = 0  # places of which the file says how many people live there


@transaction.atomic
def import_places(
    owner: Organization, path: Path, about: About, columns: Columns = GUESSED, *, by: User | None = None
) -> PlacesReport:
    """The geography holds the places of the file; those that it held before keep their figures, and those gone go.

    Borders come from GeoJSON or a GeoPackage; a table has places without borders, such as postal districts.

    Raises:
        Invalid: the file cannot be read or says nowhere what its places are; nothing was changed.
    """
    frame = Geography.objects.filter(code=about.code).values_list("frame", flat=True).first() or []
    if path.suffix.lower() in TABLES:
        points = read_points(path, columns)
        geography = _geography(owner, about, None)
        _write_points(geography, points.places)
        report = PlacesReport(geography, len(points.places), points.columns, [], points.refused, points.names)
        people = _people(points.places)
    else:
        features = read_features(path, columns)
        geography = _geography(owner, about, features.drawing)
        _write(geography, features.places, features.drawing)
        report = PlacesReport(
            geography, len(features.places), features.columns, features.repaired, features.refused, features.names
        )
        people = _people(features.places)
    report = _without_old_layers(report, frame)
    if people:
        year = year_in(report.columns.population) or year_in(about.version) or str(report.geography.imported_at.year)
        keys = _by_code(geography)
        attach_population(geography, {keys[code]: count for code, count in people.items() if code in keys}, year)
        report = replace(report, peopled=len(people))
    withhold_registered()
    tell_finder(geography)
    nest(geography, by=by)
    carry_again(geography, by=by)
    record(
        "explorer.places_imported",
        by=by,
        subject=geography,
        organization_id=owner.pk,
        places=report.places,
        refused=len(report.refused),
    )
    return report


def withhold_registered() -> int:
    """No page shows a place that a community's authority registered, by its name or its postal code; all others are shown again. How many
    are withheld. What was carried over from their geographies is counted anew: of a total without them they could be told.
    """
    register = [entry for entry in registered() if entry.kind in (EntryKind.PLACE, EntryKind.NAME)]
    withheld = [
        place.pk
        for place in Place.every.select_related("geography").defer("outline", "drawing")
        if any(_is_registered(place, entry) for entry in register if entry.binds(place.geography.owner_id))
    ]
    shown_again = Place.every.filter(withheld=True).exclude(pk__in=withheld)
    hidden_now = Place.every.filter(pk__in=withheld, withheld=False)
    changed = {*shown_again.values_list("geography", flat=True), *hidden_now.values_list("geography", flat=True)}
    shown_again.update(withheld=False)
    hidden_now.update(withheld=True)
    for geography in Geography.objects.filter(pk__in=changed).order_by("pk"):
        carry_again(geography)
        tell_finder(geography)
    return len(withheld)


def _is_registered(place: Place, entry: Registered) -> bool:
    code = place.code.upper().replace(" ", "")
    if entry.kind == EntryKind.PLACE and is_place(entry.value) and is_place(code):
        return lies_in(code, entry.value)
    return any(tells(entry.value, name) for name in (place.name_en, place.name_fr) if name)


@transaction.atomic
def import_crosswalk(
    source: Geography,
    target: Geography,
    path: Path,
    columns: tuple[str, str, str] = GUESSED_SHARES,
    method: str = "",
    *,
    by: User | None = None,
) -> Crosswalk:
    """A crosswalk from a table of codes and shares.

    Args:
        columns: names of the columns with the source's code, the target's code and the share of the source; blank: guessed.
    """
    shares = read_shares(
        path, _by_code(source), _by_code(target), versions=(source.version, target.version), columns=columns
    )
    return write_crosswalk(source, target, shares, method or "table", by=by)


def _geography(owner: Organization, about: About, drawing: Drawing | None) -> Geography:
    held = Geography.objects.filter(code=about.code).exclude(owner=owner).exists()
    if held:
        raise Invalid(Finding("places.code_taken"))
    parent = None
    if about.parent:
        parent = Geography.objects.filter(code=about.parent).first()
        if parent is None:
            raise Invalid(Finding("places.no_parent"))
    geography, _ = Geography.objects.update_or_create(
        code=about.code,
        defaults={
            "owner": owner,
            "name_en": about.name_en,
            "name_fr": about.name_fr,
            "kind": about.kind,
            "version": about.version,
            "parent": parent,
            "source": about.source,
            "license": about.license,
            "width": drawing.width if drawing else 0,
            "height": drawing.height if drawing else 0,
            "frame": [float(number) for number in drawing.frame] if drawing else [],
        },
    )
    return geography


def _without_old_layers(report: PlacesReport, frame: Sequence[float]) -> PlacesReport:
    """Water and roads were drawn for one frame of the map: on another they would lie elsewhere, and go."""
    gone = 0
    if report.geography.frame != frame:
        gone, _ = MapLayer.objects.filter(geography=report.geography).delete()
    removed = [Finding("layers.removed")] if gone else []
    return replace(report, odd=[*report.odd, *removed])


def _write(geography: Geography, features: Iterable[Feature], drawing: Drawing) -> None:
    require_extra("maps")
    import shapely

    parents = _by_code(geography.parent)
    places = [
        Place(
            geography=geography,
            code=feature.code,
            name_en=feature.name_en,
            name_fr=feature.name_fr,
            parent_id=parents.get(feature.parent),
            outline=shapely.to_wkb(drawn.shape),
            drawing=drawn.path,
            latitude=drawn.latitude,
            longitude=drawn.longitude,
            area_km2=drawn.area_km2,
        )
        for feature, drawn in zip(features, drawing.places, strict=True)
    ]
    _upsert(
        geography,
        places,
        ["name_en", "name_fr", "parent_id", "outline", "drawing", "latitude", "longitude", "area_km2"],
    )


def _write_points(geography: Geography, points: Iterable[Point]) -> None:
    parents = _by_code(geography.parent)
    places = [
        Place(
            geography=geography, code=point.code, name_en=point.name_en, name_fr=point.name_fr, latitude=point.latitude,
            longitude=point.longitude, parent_id=parents.get(point.parent),
        )
        for point in points
    ]  # fmt: skip
    _upsert(geography, places, ["name_en", "name_fr", "latitude", "longitude", "parent_id"])


def _people(places: Iterable[Feature | Point]) -> dict[str, int]:
    return {place.code: place.population for place in places if place.population is not None}


def _upsert(geography: Geography, places: list[Place], fields: list[str]) -> None:
    Place.every.filter(geography=geography).exclude(code__in=[place.code for place in places]).delete()
    Place.objects.bulk_create(
        places,
        update_conflicts=True,
        unique_fields=["geography", "code"],
        update_fields=[field.removesuffix("_id") for field in fields],
        batch_size=1000,
    )


def _by_code(geography: Geography | None) -> dict[str, int]:
    if geography is None:
        return {}
    return {plain_code(code): pk for code, pk in geography.places.values_list("code", "pk")}
