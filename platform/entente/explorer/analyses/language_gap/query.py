"""The language gap of a region: speakers from the indicators, services from the directory's public listings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.http import QueryDict
from django.utils.translation import get_language

from entente.directory.models import Listing
from entente.directory.queries import Stated, stated
from entente.directory.vocabularies.languages import NAMES
from entente.explorer.analyses.language_gap.calculation import Gap, Served, Spot, language_gaps
from entente.explorer.choices import geography_of, one_of, topic_choices, topic_of
from entente.explorer.files.numbers import on_page, rounded, without_number
from entente.explorer.maps.areas import serves
from entente.explorer.maps.distances import KILOMETRES
from entente.explorer.maps.points import dots_of, located, services_standing, services_without_point
from entente.explorer.models import Coverage, Geography, Indicator, Place
from entente.explorer.queries.indicators import View, view_of

THRESHOLDS: Final = (100, 250, 500, 1000)
MACROLANGUAGES: Final = {
    "yue": "zho",
    "cmn": "zho",
    "nan": "zho",
    "hak": "zho",
    "wuu": "zho",
    "cdo": "zho",
    "prs": "fas",
}


@dataclass(frozen=True, slots=True)
class GapLine:
    """A place, as it is shown. ``shade`` is the style of its speakers on the map, or of why no number is shown."""

    place: Place
    gap: Gap
    speakers: str
    status: str
    per_service: str
    shade: str

    @property
    def fill(self) -> str:
        """The class of the place's style on the map."""
        return f"{self.shade} gap" if self.gap.is_gap else self.shade

    @property
    def words(self) -> str:
        """The speakers, or why no number of them is shown."""
        return self.speakers or without_number(self.status)


@dataclass(frozen=True, slots=True)
class LanguageGapPage:
    """What was asked, and the answer. ``dots`` are the services in the language, as a path of points."""

    geography: Geography
    geographies: tuple[Geography, ...]
    language: str
    languages: tuple[tuple[str, str], ...]
    type_: str
    types: tuple[tuple[str, str], ...]
    km: int
    threshold: int
    indicator: Indicator
    view: View
    lines: tuple[GapLine, ...]
    dots: str
    services: int
    unplaced: int
    unspecified: int
    macro_name: str
    areas: Stated

    @property
    def gaps(self) -> int:
        return sum(line.gap.is_gap for line in self.lines)


def language_gap_page(params: QueryDict) -> LanguageGapPage | None:
    """The answer to what the address asks; ``None`` where no speakers are known yet.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    covered = Coverage.objects.exclude(indicator__language="").filter(indicator__is_private=False)
    geographies = tuple(Geography.objects.filter(pk__in=covered.values("geography")).order_by("name_en", "-version"))
    geography = geography_of(params) or next(iter(geographies), None)
    if geography is None:
        return None
    tongues = Indicator.objects.filter(pk__in=covered.filter(geography=geography).values("indicator"))
    indicators = {indicator.language: indicator for indicator in tongues.exclude(language="eng")}
    if not indicators:
        return None
    french = (get_language() or "en").startswith("fr")
    languages = sorted(((code, NAMES[code][french]) for code in indicators if code in NAMES), key=lambda pair: pair[1].casefold())  # fmt: skip
    wanted = params.get("l", "")
    language = wanted if wanted in indicators else "yue" if "yue" in indicators else languages[0][0]
    type_ = topic_of(params)
    km = one_of(params.get("km"), KILOMETRES, 2)
    threshold = one_of(params.get("min"), THRESHOLDS, 500)
    indicator = indicators[language]
    period = covered.filter(geography=geography, indicator=indicator).latest("period").period
    view = view_of(indicator, geography, period, is_rate=False)
    listings = services_standing(type_, language)
    points = [(listing.latitude or 0.0, listing.longitude or 0.0) for listing in listings]
    services = [
        Served(latitude, longitude, frozenset({language}), frozenset({type_}), place)
        for (latitude, longitude), place in zip(points, located(geography, points), strict=True)
    ]
    macro = MACROLANGUAGES.get(language, "")
    return LanguageGapPage(
        geography,
        geographies,
        language,
        tuple(languages),
        type_,
        topic_choices(),
        km,
        threshold,
        indicator,
        view,
        _lines(view, services, listings, language, type_, km, threshold),
        dots_of(geography, points),
        len(services),
        services_without_point(type_, language),
        len(services_standing(type_, macro)) if macro else 0,
        NAMES[macro][french] if macro else "",
        stated(listings),
    )


def _lines(
    view: View, services: list[Served], listings: list[Listing], language: str, type_: str, km: int, threshold: int
) -> tuple[GapLine, ...]:
    rows = {row.place.pk: row for row in view.rows}
    spots = [
        Spot(row.place.pk, row.place.latitude, row.place.longitude, None if row.value is None else float(row.value))
        for row in view.rows
        if row.place.latitude is not None and row.place.longitude is not None
    ]
    served = serves([rows[spot.place].place for spot in spots], view.geography, listings)
    gaps = language_gaps(spots, services, language=language, type_=type_, km=km, threshold=threshold, serves=served)
    lines = []
    for gap in gaps:
        row = rows[gap.place]
        per_service = gap.speakers_per_service
        ratio = "" if per_service is None else on_page(rounded(per_service, 0))
        lines.append(GapLine(row.place, gap, row.text, row.status, ratio, row.fill))
    return tuple(sorted(lines, key=lambda line: (not line.gap.is_gap, -(line.gap.speakers or 0), line.place.name)))
