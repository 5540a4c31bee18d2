"""How the places of one geography lie in those of another: by their borders, by the people within, or since each names its larger place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from django.db import transaction

from entente.audit.services import record
from entente.core.errors import Finding, Invalid
from entente.core.extras import require_extra
from entente.explorer.interpolation import WHOLE
from entente.explorer.maps.points import located
from entente.explorer.models import Crosswalk, CrosswalkShare, Geography, Place
from entente.organizations.models import User

PARENTS: Final = "parents"  # as a method: each place names the larger one in which it lies
_SLIVER: Final = 0.005  # of a place: what simplified borders alone can make

type Shares = dict[tuple[int, int], float]
"""By a place here and a place there: the share of the first, 0 to 1, that lies in the second."""


@transaction.atomic
def overlay(
    source: Geography, target: Geography, *, people: Geography | None = None, by: User | None = None
) -> Crosswalk:
    """A crosswalk by borders: what part of each place lies in each of the others.

    Args:
        people: a geography of small places with points and people, such as postal districts or dissemination areas. Each place is then divided
            as the people within are, and by area where none of the small places lies in it. Without it all are divided by area.

    Raises:
        Invalid: no pair of places has anything in common, or the small places have no people.
    """
    shares = _by_area(source, target)
    if people is None:
        return write_crosswalk(source, target, shares, "area", by=by)
    weighted = _by_people(source, target, people)
    sources = {here for here, _ in weighted}
    if not sources:
        raise Invalid(Finding("places.no_people"))
    rest = {pair: share for pair, share in shares.items() if pair[0] not in sources}
    method = f"people of {people.code}"
    by_area = len({here for here, _ in rest})
    return write_crosswalk(
        source, target, weighted | rest, f"{method}, {by_area} by area" if by_area else method, by=by
    )


def write_crosswalk(
    source: Geography, target: Geography, shares: Mapping[tuple[int, int], float], method: str, *, by: User | None
) -> Crosswalk:
    """The shares stand in for those that were known between the two geographies."""
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
    crosswalk = Crosswalk.objects.create(
        source=source,
        target=target,
        method=method[:100],
        whole=sum(share >= WHOLE for share in largest.values()),
        split_share=split / sum(weight.values()),
    )
    CrosswalkShare.objects.bulk_create(
        [
            CrosswalkShare(crosswalk=crosswalk, source_id=here, target_id=there, share=share)
            for (here, there), share in shares.items()
        ]
    )
    record("explorer.crosswalk_made", by=by, subject=crosswalk, organization_id=source.owner_id, pairs=len(shares))
    return crosswalk


@transaction.atomic
def nest(source: Geography, *, by: User | None = None) -> Crosswalk | None:
    """A crosswalk to the larger geography where the places name the larger ones in which they lie; none where they do not.

    What somebody brought in about the two stays.
    """
    pairs = [(place, parent) for place, parent in source.places.values_list("pk", "parent") if parent is not None]
    known = Crosswalk.objects.filter(source=source, target=source.parent).exclude(method=PARENTS)
    if source.parent is None or source.parent_id == source.pk or not pairs or known.exists():
        return None
    return write_crosswalk(source, source.parent, dict.fromkeys(pairs, 1.0), PARENTS, by=by)


def _by_area(source: Geography, target: Geography) -> Shares:
    require_extra("maps")
    import shapely

    theirs = list(target.places.exclude(outline=None))
    shapes = [_shape(place) for place in theirs]
    tree = shapely.STRtree(shapes)
    shares: Shares = {}
    for place in source.places.exclude(outline=None):
        shape = _shape(place)
        parts = {int(at): shape.intersection(shapes[at]).area / shape.area for at in tree.query(shape)}
        overlaps = {at: part for at, part in parts.items() if part > _SLIVER}
        for at, part in overlaps.items():
            shares[place.pk, theirs[at].pk] = min(part / sum(overlaps.values()), 1.0)
    return shares


def _by_people(source: Geography, target: Geography, people: Geography) -> Shares:
    """As the people of small places are, each taken to live at its point."""
    small = people.places.exclude(latitude=None).filter(population__gt=0)
    rows = list(small.values_list("latitude", "longitude", "population").order_by("pk"))
    points = [(latitude or 0.0, longitude or 0.0) for latitude, longitude, _ in rows]
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for here, there, (_, _, count) in zip(located(source, points), located(target, points), rows, strict=True):
        if here is not None and there is not None:
            weights[here, there] += count or 0
    whole: dict[int, float] = defaultdict(float)
    for (here, _), weight in weights.items():
        whole[here] += weight
    return {pair: weight / whole[pair[0]] for pair, weight in weights.items()}


def _shape(place: Place) -> Any:
    require_extra("maps")
    import shapely

    assert place.outline is not None  # only such places were asked for
    return shapely.from_wkb(bytes(place.outline))
