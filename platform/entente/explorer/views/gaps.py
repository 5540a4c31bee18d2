"""Who is served in their language, and where nobody is: by dialect, by type of service, within reach."""

from __future__ import annotations

from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, ngettext
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from entente.directory.topics import TOPICS
from entente.explorer.files import Cell, Shape, Table, Told, picture
from entente.explorer.gaps import KILOMETRES, THRESHOLDS, GapLine, LanguageGap, language_gap_of
from entente.explorer.numbers import rounded, without_number
from entente.explorer.supply import Supply, SupplyLine, supply_of
from entente.explorer.telling import in_short, titled
from entente.explorer.views.sending import kinds_of, told_file, without_numbers


@gzip_page
@require_safe
def language_gap(request: HttpRequest) -> HttpResponse:
    """Speakers on the map, services in their language as dots, and the places that none of them reaches."""
    found = language_gap_of(request.GET)
    if found is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": found,
        "view": found.view,
        "kilometres": KILOMETRES,
        "thresholds": THRESHOLDS,
        "kinds": kinds_of(
            "explorer:language_gap_file", request.GET.urlencode(), with_picture=bool(found.geography.width)
        ),
    }
    return render(request, "explorer/language_gap.html", context)


@require_safe
def language_gap_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list, and its map with speakers and services."""
    found = language_gap_of(request.GET)
    if found is None:
        raise Http404
    return told_file(_told_of_language(found), kind)


@gzip_page
@require_safe
def supply(request: HttpRequest) -> HttpResponse:
    """Services of a topic within reach, against the people of a group: the places with the least first."""
    found = supply_of(request.GET, request.user)
    if found is None:
        return render(request, "explorer/nothing.html")
    context = {
        "found": found,
        "kilometres": KILOMETRES,
        "kinds": kinds_of("explorer:supply_file", request.GET.urlencode(), with_picture=bool(found.geography.width)),
    }
    return render(request, "explorer/supply.html", context)


@require_safe
def supply_file(request: HttpRequest, kind: str) -> HttpResponse | StreamingHttpResponse:
    """The same list, and its map with the services."""
    found = supply_of(request.GET, request.user)
    if found is None:
        raise Http404
    return told_file(_told_of_supply(found), kind)


def _told_of_language(found: LanguageGap) -> Told:
    topic = str(TOPICS[found.type_]) if found.type_ else ""
    title = titled(gettext("Language gap"), found.indicator.name, topic, _reach(found.km), str(found.geography))
    speakers = {row.place.pk: row.status if row.value is None else row.value for row in found.view.rows}
    head = [gettext("Code"), gettext("Place"), gettext("Language"), gettext("Speakers"), gettext("Services inside"), gettext("Services in reach"), gettext("Kilometres"), gettext("Gap"), gettext("Speakers per service")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.place.code, line.place.name, found.language,
            without_number(said) if isinstance(said := speakers[line.place.pk], str) else said,
            line.gap.located, line.gap.in_reach, found.km, int(line.gap.is_gap), _ratio(line),
        ]
        for line in found.lines
    ]  # fmt: skip
    gaps = ngettext("%(n)s place has %(min)s speakers or more and no service in their language within %(km)s km", "%(n)s places have %(min)s speakers or more and no service in their language within %(km)s km", found.gaps) % {"n": found.gaps, "min": found.threshold, "km": found.km}  # fmt: skip
    short = in_short((gettext("Services whose staff speak exactly this language"), found.services))
    shapes = [
        Shape(
            line.place,
            line.fill,
            f"{line.words} {found.view.unit}" if line.speakers else line.words,
        )
        for line in found.lines
    ]
    legend = [(f"shade-{number}", f"{words} {found.view.unit}") for number, words in found.view.legend]
    legend += [*without_numbers(found.view), ("dots", gettext("service in the language")), ("gap", gettext("gap"))]
    source = ", ".join(filter(None, (found.indicator.source, found.indicator.license, str(found.geography))))
    return Told(
        f"language-gap-{found.language}", title, [Table(gettext("Gaps first, then by speakers"), head, lines), short], source, [gaps],
        picture(found.geography, title, shapes, legend, source, dots=found.dots) if found.geography.width else "", found.geography,
        {
            line.place.pk: {
                "speakers": said if not isinstance(said := speakers[line.place.pk], str) else None, "services_inside": line.gap.located,
                "services_in_reach": line.gap.in_reach, "km": found.km, "gap": int(line.gap.is_gap), "language": found.language, "speakers_per_service": _ratio(line), "status": line.status,
            }
            for line in found.lines
        },
    )  # fmt: skip


def _told_of_supply(found: Supply) -> Told:
    title = titled(gettext("Services against need"), str(TOPICS[found.type_]), f"{found.group.name} ({found.period})", _reach(found.km), str(found.geography))  # fmt: skip
    head = [gettext("Code"), gettext("Place"), gettext("Services in reach"), gettext("Services per 10,000 people"), gettext("Kilometres"), found.group.unit or gettext("People")]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.place.code, line.place.name, line.in_reach, _score(line), found.km, without_number(line.status) if line.number is None else line.number]
        for line in found.lines
    ]  # fmt: skip
    short = in_short(
        (gettext("Public services that are counted"), found.services),
        (gettext("Places that reach no such service"), found.without),
    )
    shapes = [Shape(line.place, f"shade-{line.shade}", line.score) for line in found.lines]
    legend = [*((f"shade-{number}", words) for number, words in found.legend), ("dots", gettext("service"))]
    source = ", ".join(filter(None, (found.group.source, found.group.license, str(found.geography))))
    return Told(
        f"supply-{found.geography.code}", title, [Table(gettext("The least served places first"), head, lines), short], source, (),
        picture(found.geography, title, shapes, legend, source, dots=found.dots) if found.geography.width else "", found.geography,
        {line.place.pk: {"services_in_reach": line.in_reach, "services_per_10000": _score(line), "km": found.km, "people": line.number, "status": line.status} for line in found.lines},
    )  # fmt: skip


def _reach(km: int) -> str:
    return gettext("within %(km)s km") % {"km": km}


def _ratio(line: GapLine) -> Decimal | None:
    each = line.gap.speakers_per_service
    return None if each is None else rounded(each, 0)


def _score(line: SupplyLine) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None
