"""What was protected becomes what the pages read: values of indicators, and for a cube to filter freely its selections. Written once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection
from django.utils import timezone

from entente.explorer.cubes.combinations import Combined
from entente.explorer.cubes.counts import geographies_of
from entente.explorer.cubes.names import codes_of, period_name
from entente.explorer.cubes.protection import Protected
from entente.explorer.imports.columns import plain_code
from entente.explorer.imports.values import Values, count_coverage, write_values
from entente.explorer.models import Cube, Geography, Indicator, IndicatorValue, Measure, Topic, ValueStatus


def show(cube: Cube, protected: Protected) -> None:
    """The cells become values of indicators, one for each category and one for all; what is hidden becomes ``suppressed``."""
    cube.everywhere = [
        [cell.category, cell.period, cell.count]
        for cell in protected.cells
        if cell.place is None and not cell.is_parent
    ]
    indicators = {category: _indicator(cube, category, code) for category, code in codes_of(cube).items()}
    rows: dict[tuple[Any, int, str], tuple[float | None, str]] = {}
    for geography, is_parent in ((cube.geography, False), (cube.larger, True)):
        if geography is None:
            continue
        places = {plain_code(code): pk for code, pk in geography.places.values_list("code", "pk")}
        cells = {
            (cell.place, cell.category, cell.period): cell.count
            for cell in protected.cells
            if cell.is_parent == is_parent and cell.place
        }
        columns = {
            (cell.category, cell.period) for cell in protected.cells if cell.category is None or cell.period is None
        }
        for category, period in sorted(columns, key=str):
            indicator = indicators[category]
            for code, place in places.items():
                hidden = code in protected.unnamed or (
                    (key := (code, category, period)) in cells and cells[key] is None
                )
                count = None if hidden else cells.get((code, category, period), 0)
                status = ValueStatus.SUPPRESSED if hidden else ValueStatus.SHOWN
                rows[indicator.pk, place, period_name(cube, period)] = (
                    None if count is None else float(count),
                    status.value,
                )
    _replace_values(cube, list(indicators.values()), rows)
    _finish(cube, cells=len(protected.cells), hidden=protected.hidden, unnamed=len(protected.unnamed))


def _indicator(cube: Cube, category: str | None, code: str) -> Indicator:
    english, french = (category, cube.words_fr.get(category, category)) if category else ("not stated", "non précisé")
    about: Mapping[str, Any] = {
        "owner": cube.owner,
        "topic": Topic.DEMAND,
        "name_en": f"{cube.name_en}: {english}"[:200] if category is not None else cube.name_en,
        "name_fr": f"{cube.name_fr or cube.name_en} : {french}"[:200] if category is not None else cube.name_fr,
        "measure": Measure.COUNT,
        "unit_en": "contacts",
        "unit_fr": "contacts",
        "source": str(cube.owner),
        "threshold": cube.base or cube.threshold,
        "is_private": cube.is_private,
        "caveats_en": f"Rounded at random to multiples of {cube.base}: less than {cube.base} away from the count."
        if cube.base
        else "",
        "caveats_fr": f"Arrondi aléatoirement à un multiple de {cube.base} : à moins de {cube.base} du nombre réel."
        if cube.base
        else "",
    }
    indicator, _ = Indicator.objects.update_or_create(code=code, defaults=about)
    return indicator


def show_combined(cube: Cube, combined: Combined) -> None:
    """All selections are written; on the map of indicators stand all contacts by period, and each value of the first filter."""
    geographies = [geography for geography in (cube.geography, cube.larger) if geography is not None]
    cube.base = combined.base
    cube.axes = {
        "places": [
            {"geography": str(geography.pk), "codes": codes}
            for geography, codes in zip(geographies, combined.places, strict=True)
        ],
        "periods": combined.periods,
        "values": combined.values,
    }
    cube.everywhere = [[value, None, None] for value in combined.values[0]]  # names its indicators
    with (
        connection.cursor() as cursor,
        cursor.copy("COPY explorer_cubeselection (cube_id, selection, counts) FROM STDIN") as copy,
    ):
        for name, counts in combined.lines():
            copy.write_row((cube.pk, name, counts))
    _show_indicators(cube, combined, geographies)
    cells, zero = int(combined.counts.size), int((combined.counts == 0).sum())
    _finish(cube, cells=cells, hidden=zero, unnamed=sum(map(len, combined.unnamed)))


def _show_indicators(cube: Cube, combined: Combined, geographies: list[Geography]) -> None:
    indicators = {category: _indicator(cube, category, code) for category, code in codes_of(cube).items()}
    longest = combined.periods[-1]
    first = 1 + sum(map(len, combined.periods[:-1]))
    nothing = (0,) * (len(combined.values) - 1)
    columns: dict[tuple[str | None, str | None], tuple[int, ...]] = {
        (None, None): (0, 0, *nothing),
        **{(None, period): (first + at, 0, *nothing) for at, period in enumerate(longest)},
    }
    columns |= {(value, None): (0, at, *nothing) for at, value in enumerate(combined.values[0], 1)}
    rows: dict[tuple[Any, int, str], tuple[float | None, str]] = {}
    start = 1
    for geography, codes in zip(geographies, combined.places, strict=True):
        number = {code: start + at for at, code in enumerate(codes)}
        start += len(codes)
        for code, place in geography.places.values_list("code", "pk"):
            for (value, period), where in columns.items():
                at = number.get(plain_code(code))
                count = 0 if at is None else int(combined.counts[(at, *where)])
                figure = (float(count), ValueStatus.SHOWN.value) if count else (None, ValueStatus.SUPPRESSED.value)
                rows[indicators[value].pk, place, period_name(cube, period)] = figure
    _replace_values(cube, list(indicators.values()), rows)


def _replace_values(cube: Cube, indicators: Sequence[Indicator], values: Values) -> None:
    """The values stand in for those that were known of the cube's indicators."""
    IndicatorValue.objects.filter(indicator__in=indicators).delete()
    write_values(values)
    for geography in geographies_of(cube):
        count_coverage(geography, indicators)


def _finish(cube: Cube, **counts: int) -> None:
    cube.counts = counts
    cube.built_at = timezone.now()
    cube.save(update_fields=["base", "axes", "counts", "everywhere", "built_at"])
