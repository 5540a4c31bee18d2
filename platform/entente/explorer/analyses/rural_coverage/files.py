"""Distances by place, and rural places beside the others, as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext, gettext_lazy

from entente.core.numbers import rounded
from entente.directory.topics import TOPICS
from entente.explorer.analyses.rural_coverage.query import RuralLine, RuralPage
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import on_page
from entente.explorer.files.words import in_short, notes_of, percent, titled

CAVEAT = gettext_lazy("Contacts count those who called. Where people do not know the number, have no telephone or expect no help, fewer call: few contacts do not mean little need.")  # fmt: skip


def document(found: RuralPage) -> Document:
    title = titled(gettext("Rural coverage"), str(TOPICS[found.type_]) if found.type_ else "", str(found.geography))
    short = in_short(
        (gettext("kilometres from the nearest service, in the mean of all people"), _km(found.whole.mean_km)),
        (gettext("kilometres: half of the people live nearer"), _km(found.whole.median_km)),
        (gettext("People who live beyond 30 km, %"), percent(found.whole.beyond)),
        (gettext("Public services that are counted"), found.services),
    )
    source = str(found.geography)
    return Document(
        f"coverage-{found.geography.code}", title, [_places(found), _sides(found), short], source,
        [str(CAVEAT), *notes_of(found.cube)], _picture(found, title, source), found.geography,
        {line.place.pk: _properties(line) for line in found.lines},
    )  # fmt: skip


def _places(found: RuralPage) -> Table:
    head = [gettext("Code"), gettext("Place"), gettext("People"), gettext("Nearest service (km)"), gettext("Rural"), gettext("Nearest place that is not rural (km)")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.place.code,
            line.place.name,
            line.seen.people,
            _km(line.seen.nearest_km),
            gettext("yes") if line.seen.is_rural else gettext("no"),
            _km(line.seen.remote_km) if line.seen.is_rural else None,
        ]
        for line in found.lines
    ]
    return Table(gettext("The farthest places first"), head, lines)


def _sides(found: RuralPage) -> Table:
    head = [gettext("Places"), gettext("Number of places"), gettext("People"), gettext("Mean distance (km)"), gettext("Median distance (km)"), gettext("Beyond 30 km, %")]  # fmt: skip
    if found.cube:
        head += [gettext("Contacts per 1,000 people"), gettext("No service in the area, %")]
    lines: list[list[Cell]] = []
    for each in found.sides:
        name = gettext("Rural") if each.is_rural else gettext("Not rural")
        line: list[Cell] = [
            name,
            each.places,
            each.people,
            _km(each.mean_km),
            _km(each.median_km),
            percent(each.beyond),
        ]
        if found.cube:
            line += [None if each.per_thousand is None else rounded(each.per_thousand, 1), percent(each.no_service)]
        lines.append(line)
    return Table(gettext("Rural places beside the others"), head, lines)


def _picture(found: RuralPage, title: str, source: str) -> str:
    shapes = [
        Shape(line.place, f"shade-{line.seen.band}" if line.seen.band else "missing", _said(line))
        for line in found.lines
    ]
    legend = [(f"shade-{number}", _band(low, high)) for number, low, high, _ in found.bands]
    return picture(found.geography, title, shapes, [*legend, ("dots", gettext("service"))], source, dots=found.dots)


def _said(line: RuralLine) -> str:
    km = _km(line.seen.nearest_km)
    return gettext("no such service") if km is None else f"{on_page(km)} km"


def _band(low: int, high: int | None) -> str:
    return f"{low} – {high} km" if high else gettext("beyond %(from)s km") % {"from": low}


def _properties(line: RuralLine) -> dict[str, Cell]:
    remote = _km(line.seen.remote_km) if line.seen.is_rural else None
    return {"people": line.seen.people, "nearest_km": _km(line.seen.nearest_km), "rural": int(line.seen.is_rural), "remote_km": remote}  # fmt: skip


def _km(value: float | None) -> Decimal | None:
    return None if value is None else rounded(value, 1)
