"""The profile of a place as a tagged PDF (PDF/UA-1): what its page says, section by section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.template.loader import render_to_string
from django.utils.timezone import localdate
from django.utils.translation import get_language, gettext

from entente.audit.log.words import newest_head_in_words
from entente.core.dates import date_format
from entente.core.printing import printed
from entente.explorer.analyses.profile.query import Figure, ProfilePage
from entente.explorer.files.numbers import without_number
from entente.explorer.files.pdf import written


def profile_pdf(profile: ProfilePage) -> bytes:
    """The bytes, in the language that is active."""
    place, geography = profile.place, profile.geography
    alt = gettext("Where %(name)s lies among %(geography)s") % {"name": place.name, "geography": geography}
    contents = {
        "language": (get_language() or "en")[:2],
        "title": place.name,
        "geography": str(geography),
        "svg": render_to_string("explorer/small_map.svg", {"profile": profile, "place": place})
        if place.drawing
        else "",
        "alt": alt,
        "figures": list(_figures(profile)),
        "sections": list(_sections(profile)),
        "foot": gettext(
            "Written on %(day)s. Each number comes from the source and has the caveats that the explorer names."
        )
        % {"day": date_format(localdate(), "DATE_FORMAT")},
        "log": newest_head_in_words(),
    }
    return printed(Path(__file__).parent / "profile.typ", contents, at=None)


def _figures(profile: ProfilePage) -> Iterator[str]:
    place = profile.place
    if place.population is not None:
        people = {"people": written(place.population), "year": place.population_year}
        yield gettext("%(people)s people live here (%(year)s)") % people
    services = {"services": written(profile.listing_count)}
    yield gettext("%(services)s services stand here, of those that the directory shows") % services


def _sections(profile: ProfilePage) -> Iterator[dict[str, Any]]:
    if profile.languages:
        yield _section(
            gettext("Mother tongues"),
            [gettext("Language"), gettext("Speakers"), gettext("Year")],
            [
                [figure.indicator.name, f"{figure.text} {figure.indicator.unit}", figure.period]
                for figure in profile.languages
            ],
        )
    yield _section(
        gettext("Services by topic"),
        [gettext("Topic"), gettext("Services")],
        [[topic, written(count)] for topic, count in profile.services],
        note=gettext("A service that belongs to several topics counts in each."),
        nothing=gettext(
            "No public service of the directory stands here. Others may come from elsewhere, or answer by telephone."
        ),
    )
    head = [gettext("Indicator"), gettext("Value"), gettext("Rank"), gettext("Earlier")]
    for topic, members in profile.topics:
        yield _section(topic, head, [_row(figure) for figure in members], note=gettext("Rank 1 is the largest number."))


def _section(
    title: str, head: Sequence[str], rows: Sequence[Sequence[str]], *, note: str = "", nothing: str = ""
) -> dict[str, Any]:
    return {"title": title, "head": list(head), "rows": [list(row) for row in rows], "note": note, "nothing": nothing}


def _row(figure: Figure) -> list[str]:
    return [
        f"{figure.indicator.name}, {figure.period}",
        f"{figure.text} {figure.indicator.unit}" if figure.text else without_number(figure.status),
        gettext("%(rank)s of %(of)s") % {"rank": figure.rank, "of": figure.ranked_places} if figure.rank else "",
        figure.earlier_in_words,
    ]
