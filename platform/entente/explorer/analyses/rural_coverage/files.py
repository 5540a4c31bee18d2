"""Distances by place, and rural places beside the others, as files."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from django.utils.translation import gettext, gettext_lazy

from entente.core.numbers import rounded
from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.analyses.rural_coverage.query import RuralLine, RuralPage, Side
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import on_page
from entente.explorer.files.words import areas_in_short, in_short, notes_of, percent, titled

CAVEAT = gettext_lazy("Contacts count those who called. Where people do not know the number, have no telephone or expect no help, fewer call: few contacts do not mean little need.")  # fmt: skip


def document(page: RuralPage) -> Document:
    title = titled(gettext("Rural coverage"), str(TOPICS[page.type_]) if page.type_ else "", str(page.geography))
    short = in_short(
        (gettext("kilometres from the nearest service, in the mean of all people"), _km(page.whole.mean_km)),
        (gettext("kilometres: half of the people live nearer"), _km(page.whole.median_km)),
        (gettext("People who live beyond 30 km, %"), percent(page.whole.beyond)),
        (gettext("Public services that are counted"), page.services),
        (gettext("Public services without a point, which are not"), page.unplaced),
        *areas_in_short(page.areas),
    )
    source = " · ".join(filter(None, (str(page.geography), page.remoteness.source if page.remoteness else "")))
    return Document(
        f"coverage-{page.geography.code}", title, [_places(page), *_sides(page), short], source,
        [str(CAVEAT), *notes_of(page.cube)], _picture(page, title, source), page.geography,
        {line.place.pk: _properties(line) for line in page.lines},
    )  # fmt: skip


def _places(page: RuralPage) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("People"), gettext("Nearest service (km)"), gettext("Rural"), gettext("Nearest place that is not rural (km)")]  # fmt: skip
    if page.remoteness:
        head.append(gettext("Index of remoteness"))
    lines: list[list[Cell]] = [
        [
            line.place.code,
            line.place.name,
            line.seen.people,
            _km(line.seen.nearest_km),
            gettext("yes") if line.seen.is_rural else gettext("no"),
            _km(line.seen.remote_km) if line.seen.is_rural else None,
            *([] if page.remoteness is None else [_index(line)]),
        ]
        for line in page.lines
    ]
    return Table(gettext("The farthest places first"), head, lines)


def _sides(page: RuralPage) -> list[Table]:
    tables = [_table(page, gettext("Rural places beside the others"), page.sides)]
    if page.remoteness:
        title = gettext("Places by remoteness, the least remote first (%(name)s, %(period)s)")
        tables.append(
            _table(page, title % {"name": page.remoteness.name, "period": page.remoteness_period}, page.classes)
        )
    return tables


def _table(page: RuralPage, title: str, sides: Sequence[Side]) -> Table:
    head = [gettext("Places"), gettext("Number of places"), gettext("People"), gettext("Mean distance (km)"), gettext("Median distance (km)"), gettext("Beyond 30 km, %")]  # fmt: skip
    if page.cube:
        head += [gettext("Contacts per 1,000 people"), gettext("No service in the area, %")]
    lines: list[list[Cell]] = []
    for side in sides:
        line: list[Cell] = [
            side.name,
            side.places,
            side.people,
            _km(side.mean_km),
            _km(side.median_km),
            percent(side.beyond),
        ]
        if page.cube:
            line += [None if side.per_thousand is None else rounded(side.per_thousand, 1), percent(side.no_service)]
        lines.append(line)
    return Table(title, head, lines)


def _picture(page: RuralPage, title: str, source: str) -> str:
    shapes = [
        Shape(line.place, f"shade-{line.seen.band}" if line.seen.band else "missing", _distance(line))
        for line in page.lines
    ]
    legend = [(f"shade-{number}", _band(low, high)) for number, low, high, _ in page.bands]
    return picture(page.geography, title, shapes, [*legend, ("dots", gettext("service"))], source, dots=page.dots)


def _distance(line: RuralLine) -> str:
    km = _km(line.seen.nearest_km)
    return gettext("no such service") if km is None else f"{on_page(km)} km"


def _band(low: int, high: int | None) -> str:
    return f"{low} – {high} km" if high else gettext("beyond %(from)s km") % {"from": low}


def _properties(line: RuralLine) -> dict[str, Cell]:
    remote = _km(line.seen.remote_km) if line.seen.is_rural else None
    return {"people": line.seen.people, "nearest_km": _km(line.seen.nearest_km), "rural": int(line.seen.is_rural), "remote_km": remote, "remoteness": _index(line)}  # fmt: skip


def _index(line: RuralLine) -> Decimal | None:
    return None if line.remoteness is None else rounded(line.remoteness, 3)


def _km(value: float | None) -> Decimal | None:
    return None if value is None else rounded(value, 1)
