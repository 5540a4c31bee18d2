"""The people who live in each place: what counts are set against, and an indicator like any other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from entente.explorer.imports.values import count_coverage, drop_estimates, write_values
from entente.explorer.models import Coverage, Geography, Indicator, IndicatorValue, Measure, Place, Topic, ValueStatus
from entente.organizations.models import Organization


def population_words(owner: Organization, geography: Geography, *, source: str, licence: str) -> dict[str, Any]:
    """What is said of the indicator that counts everyone in the owner's places. What was said of it before stays, with both sources."""
    known = Indicator.objects.filter(owner=owner, counts_everyone=True, is_private=False).order_by("code").first()
    taken = Indicator.objects.filter(code="population").exists()
    words = {
        "code": f"population-{geography.code}" if taken else "population",
        "topic": Topic.POPULATION.value,
        "name_en": "Population",
        "name_fr": "Population",
        "measure": Measure.COUNT.value,
        "unit_en": "people",
        "unit_fr": "personnes",
        "counts_everyone": True,
    }
    if known is not None:
        words = {name: getattr(known, name) for name in words}
        source = "; ".join(dict.fromkeys(part for part in (*known.source.split("; "), source) if part))
    return {**words, "source": source[:300], "license": (licence or (known.license if known else ""))[:200]}


def attach_population(geography: Geography, people: Mapping[int, int], year: str) -> Indicator:
    """Each place has its people, by its key; the same stands on the map as an indicator of that year.

    A place that is not named keeps what was known of it.
    """
    counts = {place: float(count) for place, count in people.items()}
    keep_population(list(geography.places.all()), {(place, year): count for place, count in counts.items()})
    words = population_words(geography.owner, geography, source=geography.source, licence=geography.license)
    indicator, _ = Indicator.objects.update_or_create(
        code=words.pop("code"), defaults={"owner": geography.owner, **words}
    )
    drop_estimates(Coverage.objects.filter(geography=geography, indicator=indicator, period=year))
    IndicatorValue.objects.filter(indicator=indicator, place__in=counts, period=year).delete()
    write_values({(indicator.pk, place, year): (count, ValueStatus.SHOWN.value) for place, count in counts.items()})
    count_coverage(geography, [indicator])
    return indicator


def keep_population(places: Sequence[Place], values: Mapping[tuple[int, str], float | None]) -> None:
    """The people of each place of its last period that is known, by place and period."""
    people: dict[int, tuple[str, float]] = {}
    for (key, period), value in values.items():
        if value is not None and value >= 0 and (key not in people or period >= people[key][0]):
            people[key] = (period, value)
    counted = [place for place in places if place.pk in people]
    for place in counted:
        place.population_year, place.population = people[place.pk][0][:10], int(people[place.pk][1])
    Place.objects.bulk_update(counted, ["population", "population_year"], batch_size=1000)
