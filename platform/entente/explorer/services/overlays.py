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
from entente.explorer.models import AREA, PARENTS, Crosswalk, CrosswalkShare, Geography, Place, people_method
from entente.organizations.models import User

_SLIVER: Final = 0.005  # of a place: what simplified borders alone can make

type Shares = dict[tuple[int, int], float]
"""By a place here and a place there: the share of the first, 0 to 1, that lies in the second."""


@transaction.atomic
def overlay(
    source: Geography, target: Geography, *, people: Geography | None = None, by: User | None = None
) -> Crosswalk:
    """A crosswalk by borders: what part of each place lies in each of the others.

    Args:
        people: a geography of small places with points and people, such as dissemination blocks. A place that borders cut is divided as the people
            within are where each of its parts holds the point of a small place, and else by area: places that are too large say nothing of
            parts in which none of their points lies. Without it all are divided by area.

    Raises:
        Invalid: no pair of places has anything in common, or no small place has people within both geographies.
    """
    shares = _by_area(source, target)
    if people is None:
        return write_crosswalk(source, target, shares, AREA, by=by)
    weights = _people_within(source, target, people)
    if not weights:
        raise Invalid(Finding("places.no_people"))
    parts: dict[int, list[int]] = defaultdict(list)
    for here, there in shares:
        parts[here].append(there)
    by_area = 0
    for here, targets in parts.items():
        counts = [weights.get((here, there), 0.0) for there in targets]
        if len(targets) > 1 and all(counts):
            shares |= {(here, there): count / sum(counts) for there, count in zip(targets, counts, strict=True)}
        else:
            by_area += len(targets) > 1
    return write_crosswalk(source, target, shares, people_method(people.code, by_area), by=by)


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


def _people_within(source: Geography, target: Geography, people: Geography) -> dict[tuple[int, int], float]:
    """By a place here and a place there the people of small places whose points lie in both."""
    small = people.places.exclude(latitude=None).filter(population__gt=0)
    rows = list(small.values_list("latitude", "longitude", "population").order_by("pk"))
    points = [(latitude or 0.0, longitude or 0.0) for latitude, longitude, _ in rows]
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for here, there, (_, _, count) in zip(located(source, points), located(target, points), rows, strict=True):
        if here is not None and there is not None:
            weights[here, there] += count or 0
    return weights


def _shape(place: Place) -> Any:
    require_extra("maps")
    import shapely

    assert place.outline is not None  # only such places were asked for
    return shapely.from_wkb(bytes(place.outline))
