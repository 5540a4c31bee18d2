"""Bring the places of a region in, and say how the places of one geography lie in those of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.db import transaction

from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.explorer.models import Crosswalk, CrosswalkShare, Geography, Place
from entente.explorer.nesting import WHOLE
from entente.explorer.outlines import Drawing, drawing_of
from entente.explorer.reading.features import GUESSED, Columns, Feature, plain_code, read_features
from entente.explorer.reading.sheets import read_sheets
from entente.organizations.models import Organization, User

_SLIVER: Final = 0.005  # of a place: what simplified borders alone can make


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


@transaction.atomic
def import_places(
    owner: Organization, path: Path, about: About, columns: Columns = GUESSED, *, by: User | None = None
) -> PlacesReport:
    """The geography holds the places of the file; those that it held before keep their figures, and those gone go.

    Raises:
        Invalid: the file cannot be read or says nowhere what its places are; nothing was changed.
    """
    found = read_features(path, columns)
    drawing = drawing_of([each.shape for each in found.places])
    geography = _geography(owner, about, drawing)
    _write(geography, found.places, drawing)
    record(
        "explorer.places_imported",
        by=by,
        subject=geography,
        organization_id=owner.pk,
        places=len(found.places),
        refused=len(found.refused),
    )
    return PlacesReport(geography, len(found.places), found.columns, found.repaired, found.refused, found.names)


@transaction.atomic
def import_points(owner: Organization, path: Path, about: About, columns: Mapping[str, str]) -> PlacesReport:
    """Places without borders from a table, such as postal districts: a code, and what else is known of each.

    Args:
        columns: for ``code``, ``name_en``, ``name_fr``, ``parent``, ``latitude``, ``longitude``, ``population`` the column's name.
    """
    rows = read_sheets(path)[0].rows
    headings, places, refused = rows[0], [], []
    if missing := [each for each in columns.values() if each not in headings]:
        raise Invalid(Finding("places.unknown_column", column=missing[0]))
    geography = _geography(owner, about, None)
    parents = _by_code(geography.parent)
    seen: set[str] = set()
    for number, cells in enumerate(rows[1:], 2):
        said = {
            part: cells[headings.index(name)] if headings.index(name) < len(cells) else ""
            for part, name in columns.items()
        }
        code = plain_code(said.get("code", ""))
        if not code or code in seen:
            refused.append(Finding("places.code_twice" if code else "places.no_code", row=number))
            continue
        seen.add(code)
        here = (_float(said.get("latitude", "")), _float(said.get("longitude", "")))
        latitude, longitude = here if None not in here else (None, None)
        population = _float(said.get("population", ""))
        places.append(
            Place(
                geography=geography,
                code=code[:20],
                name_en=(said.get("name_en") or code)[:150],
                name_fr=said.get("name_fr", "")[:150],
                latitude=latitude,
                longitude=longitude,
                population=None if population is None else int(population),
                parent_id=parents.get(plain_code(said.get("parent", ""))),
            )
        )
    if not places:
        raise Invalid(*(refused or [Finding("places.nothing_in_it")]))
    _upsert(geography, places, ["name_en", "name_fr", "latitude", "longitude", "population", "parent_id"])
    record("explorer.places_imported", by=None, subject=geography, organization_id=owner.pk, places=len(places), refused=len(refused))  # fmt: skip
    return PlacesReport(geography, len(places), Columns(columns["code"]), [], refused)


@transaction.atomic
def import_crosswalk(
    source: Geography, target: Geography, path: Path, columns: tuple[str, str, str], method: str
) -> Crosswalk:
    """A crosswalk from a table of codes and shares.

    Args:
        columns: names of the columns with the source's code, the target's code and the share of the source.
    """
    rows = read_sheets(path)[0].rows
    if missing := [each for each in columns if each not in rows[0]]:
        raise Invalid(Finding("places.unknown_column", column=missing[0]))
    at = [rows[0].index(each) for each in columns]
    ours, theirs = _by_code(source), _by_code(target)
    shares: dict[tuple[int, int], float] = {}
    for cells in rows[1:]:
        one, other, share = (cells[each] for each in at)
        here, there, part = ours.get(plain_code(one)), theirs.get(plain_code(other)), _float(share)
        if here is not None and there is not None and part:
            shares[here, there] = min(part, 1.0)
    return _crosswalk(source, target, shares, method)


@transaction.atomic
def overlay(source: Geography, target: Geography) -> Crosswalk:
    """A crosswalk by area: what part of each place lies in each of the others."""
    import shapely

    ours = list(source.places.exclude(outline=None))
    theirs = list(target.places.exclude(outline=None))
    shapes = [_shape(each) for each in theirs]
    tree = shapely.STRtree(shapes)
    shares = {}
    for place in ours:
        shape = _shape(place)
        parts = {int(at): shape.intersection(shapes[at]).area / shape.area for at in tree.query(shape)}
        kept = {at: part for at, part in parts.items() if part > _SLIVER}
        for at, part in kept.items():
            shares[place.pk, theirs[at].pk] = min(part / sum(kept.values()), 1.0)
    return _crosswalk(source, target, shares, "area")


def _crosswalk(source: Geography, target: Geography, shares: Mapping[tuple[int, int], float], method: str) -> Crosswalk:
    if not shares:
        raise Invalid(Finding("places.no_shares"))
    largest: dict[int, float] = defaultdict(float)
    for (here, _), share in shares.items():
        largest[here] = max(largest[here], share)
    people = dict(source.places.values_list("pk", "population"))
    weight = {here: float(people.get(here) or 0) for here in largest}
    if not all(weight.values()):
        weight = dict.fromkeys(largest, 1.0)
    split = sum(weight[here] for here, share in largest.items() if share < WHOLE)
    Crosswalk.objects.filter(source=source, target=target).delete()
    made = Crosswalk.objects.create(
        source=source,
        target=target,
        method=method[:100],
        whole=sum(share >= WHOLE for share in largest.values()),
        split_share=split / sum(weight.values()),
    )
    CrosswalkShare.objects.bulk_create(
        [
            CrosswalkShare(crosswalk=made, source_id=here, target_id=there, share=share)
            for (here, there), share in shares.items()
        ]
    )
    record("explorer.crosswalk_made", by=None, subject=made, organization_id=source.owner_id, pairs=len(shares))
    return made


def _geography(owner: Organization, about: About, drawing: Drawing | None) -> Geography:
    held = Geography.objects.filter(code=about.code).exclude(owner=owner).exists()
    if held:
        raise Invalid(Finding("places.code_taken"))
    parent = None
    if about.parent:
        parent = Geography.objects.filter(code=about.parent).first()
        if parent is None:
            raise Invalid(Finding("places.no_parent"))
    made, _ = Geography.objects.update_or_create(
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
            "frame": [float(each) for each in drawing.frame] if drawing else [],
        },
    )
    return made


def _write(geography: Geography, features: Iterable[Feature], drawing: Drawing) -> None:
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


def _upsert(geography: Geography, places: list[Place], fields: list[str]) -> None:
    geography.places.exclude(code__in=[each.code for each in places]).delete()
    Place.objects.bulk_create(
        places,
        update_conflicts=True,
        unique_fields=["geography", "code"],
        update_fields=[each.removesuffix("_id") for each in fields],
        batch_size=1000,
    )


def _shape(place: Place) -> Any:
    import shapely

    assert place.outline is not None  # only such places were asked for
    return shapely.from_wkb(bytes(place.outline))


def _by_code(geography: Geography | None) -> dict[str, int]:
    if geography is None:
        return {}
    return {plain_code(code): pk for code, pk in geography.places.values_list("code", "pk")}


def _float(text: Any) -> float | None:
    from entente.explorer.reading.numbers import Unclear, number_of

    try:
        return number_of(str(text))
    except Unclear:
        return None
