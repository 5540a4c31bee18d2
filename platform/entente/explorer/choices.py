"""What someone chose, as the address says it; what the address leaves open is filled in with what there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.cubes.counts import geographies_of
from entente.explorer.imports.columns import LONGEST_CODE
from entente.explorer.models import Cube, Geography, Indicator, Place
from entente.explorer.queries.denominators import denominators_in
from entente.explorer.queries.indicators import Offered, can_be_rate, everyone_in, offered
from entente.organizations.models import User

PER_CODE: Final = "per:"  # in an address, before the code of what a rate is set against
type PlaceGroups = tuple[tuple[str, tuple[Place, ...]], ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One indicator of one geography at one time; ``is_rate``: per 1,000 people. ``place`` is marked."""

    offered: Offered
    geography: Geography
    indicator: Indicator
    period: str
    is_rate: bool
    by_name: bool
    place: str
    per: Indicator | None = None
    """What a rate is set against, where it is not the people who live there."""

    @property
    def query(self) -> dict[str, str]:
        """The address of the same view: the state is there and nowhere else."""
        params = {"g": self.geography.code, "i": self.indicator.code, "y": self.period}
        rate = f"{PER_CODE}{self.per.code}" if self.per else "rate"
        more = {"as": rate if self.is_rate else "", "sort": "name" if self.by_name else "", "place": self.place}
        return {**params, **{key: value for key, value in more.items() if value}}


def chosen_of(params: Mapping[str, Any], user: User | AnonymousUser) -> Chosen | None:
    """What the address means; ``None`` where there is nothing to choose from yet.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    choice = offered(user, geography_of(params))
    # An indicator of another geography, perhaps: the choice of the place goes before.
    indicator = with_code(choice.indicators, params.get("i"), "low-income-share", everyone_in(choice.indicators))
    if indicator is None or choice.geography is None:
        return None
    periods = choice.periods[indicator.pk]
    period = params.get("y")
    per = per_of(params, denominators_in(choice.indicators), indicator)
    return Chosen(
        choice,
        choice.geography,
        indicator,
        period if period in periods else periods[0],
        (params.get("as") == "rate" or per is not None) and can_be_rate(indicator),
        params.get("sort") == "name",
        str(params.get("place") or "")[:LONGEST_CODE],
        per,
    )


def per_of(
    params: Mapping[str, Any], offered: Sequence[Indicator], indicator: Indicator | None = None, *, name: str = "as"
) -> Indicator | None:
    """The denominator that the address gives under this name; none where it gives none of those offered, or the indicator itself."""
    code = str(params.get(name) or "")
    if not code.startswith(PER_CODE):
        return None
    rows = (row for row in offered if indicator is None or row.pk != indicator.pk)
    return next((row for row in rows if row.code == code.removeprefix(PER_CODE)), None)


def geography_of(params: Mapping[str, Any]) -> Geography | None:
    """The geography that the address names; none where it names none.

    Raises:
        Http404: there is no such geography.
    """
    code = params.get("g")
    if not code:
        return None
    geography = Geography.objects.filter(code=code).first()
    if geography is None:
        raise Http404
    return geography


def with_code[T: (Cube, Geography, Indicator)](rows: Sequence[T], *codes: Any) -> T | None:
    """The row of the first of the codes that any row has; else the first row; ``None`` where there is none at all."""
    by_code = {row.code: row for row in rows}
    return next((by_code[code] for code in codes if code in by_code), next(iter(rows), None))


def place_of(cube: Cube, params: Mapping[str, Any]) -> tuple[PlaceGroups, Place | None]:
    """The places by which a cube counts, under the name of their geography, and the one that the address names."""
    groups = tuple((str(land), tuple(land.places.defer("outline", "drawing"))) for land in geographies_of(cube))
    key = params.get("p")
    return groups, next((place for _, places in groups for place in places if str(place.pk) == key), None)


def topic_of(params: Mapping[str, Any], usual: str = "") -> str:
    """The code of the topic of services that the address names; blank: any topic."""
    code = params.get("t", "")
    return str(code) if code in TOPICS else usual


def topic_choices() -> tuple[tuple[str, str], ...]:
    """The topics of services with their names, in the order of the reader's language."""
    return tuple(sorted(((code, str(name)) for code, name in TOPICS.items()), key=lambda pair: pair[1].casefold()))


def day_of(params: Mapping[str, Any], name: str) -> date | None:
    """The day that the address gives under this name; ``None`` where it gives none."""
    try:
        return date.fromisoformat(str(params.get(name) or ""))
    except ValueError:
        return None


def one_of(text: str | None, known: tuple[int, ...], usual: int) -> int:
    """A number out of a few; the usual one where the address says none of them."""
    return int(text) if text and text.isdecimal() and int(text) in known else usual
