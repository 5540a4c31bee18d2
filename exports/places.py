"""Which column of a release tells the place, of which geography, and the boundaries of the places that it names.

A boundary tells nothing that the cell does not say already: it is found by the code or the name that stands in the released row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet

from anonymizer.engine import Recipe as Spec
from anonymizer.models import Run
from entente.catalogue.vocabularies import Geography as Fineness
from entente.core.extras import require_extra
from entente.explorer.imports.columns import plain_code
from entente.explorer.models import Geography, GeographyKind, Place

FINENESS: Final[Mapping[str, Fineness]] = {
    GeographyKind.NEIGHBOURHOOD: Fineness.FSA,
    GeographyKind.FSA: Fineness.FSA,
    GeographyKind.CENSUS_SUBDIVISION: Fineness.FSA,
    GeographyKind.OTHER: Fineness.FSA,  # nobody said how large they are
    GeographyKind.HEALTH_REGION: Fineness.REGION,
    GeographyKind.CENSUS_DIVISION: Fineness.REGION,
    GeographyKind.PROVINCE: Fineness.PROVINCE,
}
"""As how fine the places of a geography count for the terms of an agreement."""

# Statistics Canada's codes of provinces and territories, by the letters that recipes write.
_PROVINCES: Final = {
    "NL": "10", "PE": "11", "NS": "12", "NB": "13", "QC": "24", "ON": "35", "MB": "46", "SK": "47", "AB": "48", "BC": "59",
    "YT": "60", "NT": "61", "NU": "62",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placing:
    """What was chosen: a column, and the code of the geography whose places its cells name."""

    column: str
    geography: str

    @classmethod
    def of(cls, places: Mapping[str, str]) -> Placing | None:
        """What a release keeps of it; ``None`` where it draws no places."""
        return cls(**places) if places else None

    def to_dict(self) -> dict[str, str]:
        """JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Bounded:
    """A place with its boundary: WKB of several polygons, in degrees."""

    code: str
    name_en: str
    name_fr: str
    outline: bytes


@dataclass(frozen=True, slots=True)
class Boundaries:
    """The places of a geography, found by what stands in a cell."""

    column: str
    by_code: Mapping[str, Bounded]
    by_name: Mapping[str, Bounded]

    def place(self, cell: str | None) -> Bounded | None:
        """The place that the cell names by its code, its name or the letters of a province; ``None`` for all else, ``*`` too."""
        if not cell:
            return None
        code = plain_code(cell)
        return (
            self.by_code.get(code) or self.by_code.get(_PROVINCES.get(code, "")) or self.by_name.get(_plain_name(cell))
        )


def drawn_geographies() -> QuerySet[Geography]:
    """The geographies of which boundaries are known, the newest version of each kind first."""
    drawn = Place.objects.filter(geography=OuterRef("pk"), outline__isnull=False)
    return Geography.objects.filter(Exists(drawn)).order_by("kind", "-version", "code")


def allowed_geographies(finest: str) -> list[str]:
    """The codes of those that count as no finer than that, in the same order."""
    least = Fineness.fineness(finest)
    return [geography.code for geography in drawn_geographies() if Fineness.fineness(FINENESS[geography.kind]) >= least]


def usual_placing(run: Run) -> Placing | None:
    """The column of the finest places that a run lets out, with the newest boundaries of their kind; ``None`` where there is none."""
    kinds, candidates = kinds_of_places(run), []
    for geography in drawn_geographies():
        columns = [name for name in run.report.columns if kinds.get(name) == geography.kind]
        if columns:
            candidates.append((Fineness.fineness(FINENESS[geography.kind]), Placing(columns[0], geography.code)))
    return min(candidates, key=lambda candidate: candidate[0])[1] if candidates else None


def kinds_of_places(run: Run) -> dict[str, str]:
    """What the cells of each column are, where that can be a place: the name of the level that was reached, or the column's kind."""
    assert run.recipe is not None  # asked of measured runs
    recipe, kinds = Spec.from_dict(run.recipe.spec), {}
    for name, rule in recipe.columns.items():
        hierarchy = recipe.hierarchy_of(name)
        if hierarchy is not None:
            level = run.report.levels.get(name, rule.min_level if rule.level is None else rule.level)
            kinds[name] = hierarchy.level_names[min(level, len(hierarchy.level_names) - 1)]
        elif rule.treatment == "keep" and rule.kind:
            kinds[name] = rule.kind
    return kinds


def fineness_of(placing: Placing | None) -> Fineness | None:
    """As how fine the chosen places count; ``None`` where none are chosen, or nobody knows them."""
    kinds = Geography.objects.filter(code=placing.geography) if placing else Geography.objects.none()
    kind = kinds.values_list("kind", flat=True).first()
    return None if kind is None else FINENESS[kind]


def boundaries_of(placing: Placing) -> Boundaries:
    """The boundaries that the cells of a column can name. A name that two places share finds neither."""
    require_extra("maps")
    import shapely

    by_code: dict[str, Bounded] = {}
    by_name: dict[str, Bounded | None] = {}
    places = Place.objects.filter(geography__code=placing.geography, outline__isnull=False)
    for place in places.only("code", "name_en", "name_fr", "outline"):
        assert place.outline is not None  # asked above
        shape = shapely.multipolygons(shapely.get_parts(shapely.from_wkb(bytes(place.outline))))
        bounded = Bounded(place.code, place.name_en, place.name_fr or place.name_en, shapely.to_wkb(shape))
        by_code[plain_code(place.code)] = bounded
        for name in {_plain_name(bounded.name_en), _plain_name(bounded.name_fr)}:
            by_name[name] = None if name in by_name else bounded
    return Boundaries(placing.column, by_code, {name: place for name, place in by_name.items() if place is not None})


def _plain_name(text: str) -> str:
    return " ".join(text.casefold().split())
