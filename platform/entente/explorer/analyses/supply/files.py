"""Services in reach by place as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext

from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.analyses.supply.query import SupplyLine, SupplyPage
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import without_number
from entente.explorer.files.words import areas_in_short, in_reach, in_short, source_of, titled


def document(page: SupplyPage) -> Document:
    title = titled(gettext("Services against need"), str(TOPICS[page.type_]), f"{page.group.name} ({page.period})", _reach(page), str(page.geography))  # fmt: skip
    head = [gettext("Code"), gettext("Place"), gettext("Services in reach"), gettext("Services per 10,000 people"), gettext("Minutes") if page.minutes else gettext("Kilometres"), page.group.unit or gettext("People")]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.place.code, line.place.name, line.in_reach, _score(line), page.minutes or page.km, without_number(line.status) if line.number is None else line.number]
        for line in page.lines
    ]  # fmt: skip
    short = in_short(
        (gettext("Public services that are counted"), page.services),
        (gettext("Public services without a point, which are not"), page.unplaced),
        (gettext("Services that state a capacity"), page.with_capacity),
        *(
            [(gettext("Services that stand in no place of the map, which nobody reaches in a time"), page.outside)]
            if page.outside
            else []
        ),
        *areas_in_short(page.areas),
        (gettext("Places that reach no such service"), page.without),
    )
    shapes = [Shape(line.place, line.fill, line.score) for line in page.lines]
    legend = [*page.classes.legend, ("dots", gettext("service"))]
    source = " · ".join(
        filter(None, (source_of(page.group, page.geography), page.timed.source if page.timed and page.minutes else ""))
    )
    return Document(
        f"supply-{page.geography.code}", title, [Table(gettext("The least served places first"), head, lines), short], source, (),
        picture(page.geography, title, shapes, legend, source, dots=page.dots), page.geography,
        {line.place.pk: {"services_in_reach": line.in_reach, "services_per_10000": _score(line), "minutes" if page.minutes else "km": page.minutes or page.km, "people": line.number, "status": line.status} for line in page.lines},
    )  # fmt: skip


def _reach(page: SupplyPage) -> str:
    if not page.minutes or page.timed is None:
        return in_reach(page.km)
    return gettext("within %(minutes)s minutes (%(name)s)") % {"minutes": page.minutes, "name": page.timed.name}


def _score(line: SupplyLine) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None
