"""Contacts narrowed down as the reader likes: by period and by any value of any column. It reads what was protected, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser

from entente.explorer.choices import per_of, with_code
from entente.explorer.cubes.counts import by_place, cubes_built, geographies_of, periods_of
from entente.explorer.cubes.filters import Filter, chosen_values, filters_of, in_words
from entente.explorer.models import Cube, Geography, Indicator, Measure, Topic, ValueStatus
from entente.explorer.queries.denominators import denominator_of, denominators_in
from entente.explorer.queries.indicators import View, offered, view_with


@dataclass(frozen=True, slots=True)
class ContactsPage:
    cubes: tuple[Cube, ...]
    cube: Cube
    geographies: tuple[Geography, ...]
    periods: tuple[tuple[str, ...], ...]
    period: str
    filters: tuple[Filter, ...]
    view: View
    denominators: tuple[Indicator, ...]
    per: Indicator | None


def contacts_page(params: Mapping[str, Any]) -> ContactsPage | None:
    """What the address asks; ``None`` where no counts may be filtered."""
    cubes = tuple(cube for cube in cubes_built() if cube.is_free)
    cube = with_code(cubes, params.get("c"))
    if cube is None:
        return None
    geographies = tuple(geographies_of(cube))
    geography = next((geography for geography in geographies if geography.code == params.get("g")), cube.geography)
    periods = tuple(reversed(periods_of(cube)))
    period = next((name for names in periods for name in names if name == params.get("y")), "")
    filters = filters_of(cube, params)
    counts = by_place(cube, geography, period, chosen_values(filters))
    known: dict[int, tuple[str, float | None]] = {
        place: (ValueStatus.SHOWN.value, float(count)) if count else (ValueStatus.SUPPRESSED.value, None)
        for place, count in counts.items()
    }
    choice = offered(AnonymousUser(), geography)
    denominators = tuple(denominators_in(choice.indicators))
    per = per_of(params, denominators)
    when = period or cube.whole
    view = view_with(
        known,
        _about(cube, filters),
        geography,
        when,
        is_rate=params.get("as") == "rate" or per is not None,
        per=denominator_of(per, geography, when, choice.periods[per.pk]) if per else None,
    )
    return ContactsPage(cubes, cube, geographies, periods, period, filters, view, denominators, per)


def _about(cube: Cube, filters: tuple[Filter, ...]) -> Indicator:
    """What is shown, as an indicator that is kept nowhere."""
    words = in_words(cube, filters)
    name = f"{cube.name}: {words}" if words else str(cube.name)
    return Indicator(
        owner=cube.owner, code=cube.code, topic=Topic.DEMAND, name_en=name, name_fr=name.replace(": ", "\N{NO-BREAK SPACE}: ", 1) if words else name,
        measure=Measure.COUNT, unit_en="contacts", unit_fr="contacts", source=str(cube.owner), threshold=cube.base,
    )  # fmt: skip
