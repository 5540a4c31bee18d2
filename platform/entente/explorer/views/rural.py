"""How far people live from help, in rural places and in others."""

from __future__ import annotations

from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.core.numbers import rounded
from entente.directory.topics import TOPICS
from entente.explorer.files import Cell, Shape, Table, Told, picture
from entente.explorer.numbers import on_page
from entente.explorer.rural import Rural, RuralLine, rural_of
from entente.explorer.telling import in_short, notes_of, percent, titled
from entente.explorer.views.sending import kinds_of, told_file

CAVEAT = gettext_lazy("Contacts count those who called. Where people do not know the number, have no telephone or expect no help, fewer call: few contacts do not mean little need.")  # fmt: skip


@gzip_page
@require_safe
def rural(request: HttpRequest) -> HttpResponse:
    """The nearest service of each place on the map and in the table, and rural places beside the others."""
    found = rural_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/nothing.html")
    kinds = kinds_of("explorer:rural_file", request.GET.urlencode(), with_picture=bool(found.geography.width))
    return render(request, "explorer/rural.html", {"found": found, "kinds": kinds, "caveat": CAVEAT})


@require_safe
def rural_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The places, the two sides and the means, with the caveat below them; the map as a picture."""
    found = rural_of(request.GET, request.user)
    if found is None:
        raise Http404
    return told_file(_told(found), kind)


def _told(found: Rural) -> Told:
    title = titled(gettext("Rural coverage"), str(TOPICS[found.type_]) if found.type_ else "", str(found.geography))
    short = in_short(
        (gettext("kilometres from the nearest service, in the mean of all people"), _km(found.whole.mean_km)),
        (gettext("kilometres: half of the people live nearer"), _km(found.whole.median_km)),
        (gettext("People who live beyond 30 km, %"), percent(found.whole.beyond)),
        (gettext("Public services that are counted"), found.services),
    )
    source = str(found.geography)
    return Told(
        f"coverage-{found.geography.code}", title, [_places(found), _sides(found), short], source,
        [str(CAVEAT), *notes_of(found.cube)], _picture(found, title, source) if found.geography.width else "", found.geography,
        {line.place.pk: _properties(line) for line in found.lines},
    )  # fmt: skip


def _places(found: Rural) -> Table:
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


def _sides(found: Rural) -> Table:
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


def _picture(found: Rural, title: str, source: str) -> str:
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
