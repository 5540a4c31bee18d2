"""Speakers and services by place as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext, ngettext

from entente.directory.vocabularies.topics import TOPICS
from entente.explorer.analyses.language_gap.query import GapLine, LanguageGapPage
from entente.explorer.files.downloads import without_numbers
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import rounded, without_number
from entente.explorer.files.words import areas_in_short, in_reach, in_short, source_of, titled


def document(page: LanguageGapPage) -> Document:
    topic = str(TOPICS[page.type_]) if page.type_ else ""
    title = titled(gettext("Language gap"), page.indicator.name, topic, in_reach(page.km), str(page.geography))
    speakers = {row.place.pk: row.status if row.value is None else row.value for row in page.view.rows}
    head = [gettext("Code"), gettext("Place"), gettext("Language"), gettext("Speakers"), gettext("Services inside"), gettext("Services in reach"), gettext("Kilometres"), gettext("Gap"), gettext("Speakers per service")]  # fmt: skip
    lines: list[list[Cell]] = [
        [
            line.place.code, line.place.name, page.language,
            without_number(figure) if isinstance(figure := speakers[line.place.pk], str) else figure,
            line.gap.located, line.gap.in_reach, page.km, int(line.gap.is_gap), _ratio(line),
        ]
        for line in page.lines
    ]  # fmt: skip
    gaps = ngettext("%(n)s place has %(min)s speakers or more and no service in their language within %(km)s km", "%(n)s places have %(min)s speakers or more and no service in their language within %(km)s km", page.gaps) % {"n": page.gaps, "min": page.threshold, "km": page.km}  # fmt: skip
    short = in_short(
        (gettext("Services whose staff speak exactly this language"), page.services),
        (gettext("Public services without a point, which are not"), page.unplaced),
        *areas_in_short(page.areas),
    )
    shapes = [
        Shape(
            line.place,
            line.fill,
            f"{line.words} {page.view.unit}" if line.speakers else line.words,
        )
        for line in page.lines
    ]
    legend = [(fill, f"{words} {page.view.unit}") for fill, words in page.view.legend]
    legend += [*without_numbers(page.view), ("dots", gettext("service in the language")), ("gap", gettext("gap"))]
    source = source_of(page.indicator, page.geography)
    return Document(
        f"language-gap-{page.language}", title, [Table(gettext("Gaps first, then by speakers"), head, lines), short], source, [gaps],
        picture(page.geography, title, shapes, legend, source, dots=page.dots), page.geography,
        {
            line.place.pk: {
                "speakers": figure if not isinstance(figure := speakers[line.place.pk], str) else None, "services_inside": line.gap.located,
                "services_in_reach": line.gap.in_reach, "km": page.km, "gap": int(line.gap.is_gap), "language": page.language, "speakers_per_service": _ratio(line), "status": line.status,
            }
            for line in page.lines
        },
    )  # fmt: skip


def _ratio(line: GapLine) -> Decimal | None:
    per_service = line.gap.speakers_per_service
    return None if per_service is None else rounded(per_service, 0)
