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
    title = titled(gettext("Services against need"), str(TOPICS[page.type_]), f"{page.group.name} ({page.period})", in_reach(page.km), str(page.geography))  # fmt: skip
    head = [gettext("Code"), gettext("Place"), gettext("Services in reach"), gettext("Services per 10,000 people"), gettext("Kilometres"), page.group.unit or gettext("People")]  # fmt: skip
    lines: list[list[Cell]] = [
        [line.place.code, line.place.name, line.in_reach, _score(line), page.km, without_number(line.status) if line.number is None else line.number]
        for line in page.lines
    ]  # fmt: skip
    short = in_short(
        (gettext("Public services that are counted"), page.services),
        (gettext("Public services without a point, which are not"), page.unplaced),
        (gettext("Services that state a capacity"), page.with_capacity),
        *areas_in_short(page.areas),
        (gettext("Places that reach no such service"), page.without),
    )
    shapes = [Shape(line.place, line.fill, line.score) for line in page.lines]
    legend = [*page.classes.legend, ("dots", gettext("service"))]
    source = source_of(page.group, page.geography)
    return Document(
        f"supply-{page.geography.code}", title, [Table(gettext("The least served places first"), head, lines), short], source, (),
        picture(page.geography, title, shapes, legend, source, dots=page.dots), page.geography,
        {line.place.pk: {"services_in_reach": line.in_reach, "services_per_10000": _score(line), "km": page.km, "people": line.number, "status": line.status} for line in page.lines},
    )  # fmt: skip


def _score(line: SupplyLine) -> Decimal | None:
    return Decimal(line.plain) if line.plain else None
