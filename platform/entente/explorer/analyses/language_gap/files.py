"""Speakers and services by place as files."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import gettext, ngettext

from entente.directory.topics import TOPICS
from entente.explorer.analyses.language_gap.query import GapLine, LanguageGapPage
from entente.explorer.files.downloads import without_numbers
from entente.explorer.files.formats import Cell, Document, Shape, Table, picture
from entente.explorer.files.numbers import rounded, without_number
from entente.explorer.files.words import in_reach, in_short, source_of, titled


def document(found: LanguageGapPage) -> Document:
    topic = str(TOPICS[found.type_]) if found.type_ else ""
    title = titled(gettext("Language gap"), found.indicator.name, topic, in_reach(found.km), str(found.geography))
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
    source = source_of(found.indicator, found.geography)
    return Document(
        f"language-gap-{found.language}", title, [Table(gettext("Gaps first, then by speakers"), head, lines), short], source, [gaps],
        picture(found.geography, title, shapes, legend, source, dots=found.dots), found.geography,
        {
            line.place.pk: {
                "speakers": said if not isinstance(said := speakers[line.place.pk], str) else None, "services_inside": line.gap.located,
                "services_in_reach": line.gap.in_reach, "km": found.km, "gap": int(line.gap.is_gap), "language": found.language, "speakers_per_service": _ratio(line), "status": line.status,
            }
            for line in found.lines
        },
    )  # fmt: skip


def _ratio(line: GapLine) -> Decimal | None:
    each = line.gap.speakers_per_service
    return None if each is None else rounded(each, 0)
