"""What each column of a file shows, measured from its values: the finest place, whether people write in it, on which days it lies.

A recipe, a form and a header are no evidence. What the upload's column was can only make a measure stricter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from anonymizer.engine.hierarchies.base import ANY
from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_DISTRICT, PROVINCE_OF_NAME
from anonymizer.engine.profiles.kinds import UNSAID
from anonymizer.engine.profiles.profile import profile
from anonymizer.engine.recipe import GEOGRAPHIES

if TYPE_CHECKING:
    from anonymizer.engine.table.readers import Source

MOST_LABELS: Final = 5_000
"""Different short values of a column that are compared; more than that are no longer counted."""
SHORT: Final = 40
"""Longer cells are prose: there, three signs alone name no place."""
LEAST_FSAS: Final = 3
SHARE_OF_FSAS: Final = 0.2
_FSA: Final = r"[ABCEGHJ-NPRSTVXY][0-9O][ABCEGHJ-NPRSTV-Z]"
_FULL_CODE: Final = re.compile(rf"(?<![A-Z0-9]){_FSA}[ -]?[0-9O][ABCEGHJ-NPRSTV-Z][0-9O](?![A-Z0-9])")
_FSA_IN_CELL: Final = re.compile(r"(?<![A-Z0-9])[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z](?![A-Z0-9])")
_SPELLED_FSA: Final = re.compile(r"[ABCEGHJ-NPRSTVXY]O[ABCEGHJ-NPRSTV-Z]")
_PROVINCES: Final = frozenset({*PROVINCE_OF_NAME, *(code.lower() for code in PROVINCE_OF_DISTRICT.values())})
_COUNTRIES: Final = frozenset({"ca", "can", "canada"})
_LATITUDE: Final = re.compile(r"\+?(?:4[1-9]|[5-7]\d|8[0-3])\.\d{3,}")
_LONGITUDE: Final = re.compile(r"-(?:5[2-9]|[6-9]\d|1[0-3]\d|14[01])\.\d{3,}")
_POINT: Final = re.compile(
    rf"{_LATITUDE.pattern}\s*[,; ]\s*{_LONGITUDE.pattern}|{_LONGITUDE.pattern}\s*[,; ]\s*{_LATITUDE.pattern}"
)
_MONTH: Final = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])")
_QUARTER: Final = re.compile(r"((?:19|20)\d\d)-?Q([1-4])", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_PLACE_KINDS: Final = ("postal_code", "fsa")
_DATE_KINDS: Final = ("date", "datetime", "year")

type Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Origin:
    """What the column of the upload was: its kind, as measured there, and what its header is about."""

    kind: str = ""
    concept: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnMeasure:
    """One column of a file. Levels and counts of records; no value.

    Attributes:
        geography: one of ``GEOGRAPHIES``, the finest that its values show; ``None`` where they show no place.
        is_text: people wrote what stands there.
        inside, outside, untold: of a column of dates, the records whose date lies in the period of the data, outside it, or is too coarse
            to tell.
    """

    geography: str | None = None
    is_text: bool = False
    inside: int = 0
    outside: int = 0
    untold: int = 0

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)


def measure_columns(
    source: Source, *, origins: Mapping[str, Origin] | None = None, period: Days | None = None
) -> dict[str, ColumnMeasure]:
    """Every column of a file, read once more from its beginning to its end."""
    known = origins or {}
    shown = {name: _Shown(known.get(name, Origin())) for name in source.columns}
    for batch in source.batches():
        for name, column in shown.items():
            counted = batch.column(name).drop_null().value_counts()
            values, counts = counted.field("values").to_pylist(), counted.field("counts").to_pylist()
            for value, count in zip(values, counts, strict=True):
                column.add(str(value).strip(), count, period)
    profiled = {measured.name: measured for measured in profile(source).columns}
    is_located = any(column_counts.share(column_counts.latitudes) > 0.9 for column_counts in shown.values()) and any(
        column_counts.share(column_counts.longitudes) > 0.9 for column_counts in shown.values()
    )
    return {
        name: ColumnMeasure(
            geography=column_counts.geography(is_located=is_located),
            is_text=profiled[name].text and (profiled[name].distinct > 20 or column_counts.origin.kind == "text"),
            **column_counts.days(),
        )
        for name, column_counts in shown.items()
    }


def finest_of(measures: Mapping[str, ColumnMeasure]) -> str | None:
    """The finest geography that any of the columns shows; ``None`` where none shows a place."""
    geographies = {measure.geography for measure in measures.values()}
    return next((geography for geography in GEOGRAPHIES if geography in geographies), None)


@dataclass(slots=True)
class _Shown:
    """Counts over the values of one column."""

    origin: Origin
    records: int = 0
    full_codes: int = 0
    points: int = 0
    latitudes: int = 0
    longitudes: int = 0
    dates: int = 0
    inside: int = 0
    outside: int = 0
    untold: int = 0
    fsas: set[str] = field(default_factory=set)
    spelled: set[str] = field(default_factory=set)
    """With the letter O for the digit: an area beside others or in a column of places, else a word ("low")."""
    letters: set[str] = field(default_factory=set)
    provinces: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    labels: set[str] = field(default_factory=set)
    """Short values that name none of these."""

    def add(self, value: str, count: int, period: Days | None) -> None:
        """One value with its number of records."""
        if value == ANY or value.lower() in UNSAID:
            return
        self.records += count
        self._add_place(value, count)
        self._add_date(value, count, period)

    def _add_place(self, value: str, count: int) -> None:
        text, plain = value.upper(), value.lower()
        self.latitudes += count * bool(_LATITUDE.fullmatch(value))
        self.longitudes += count * bool(_LONGITUDE.fullmatch(value))
        self.points += count * bool(_POINT.search(value))
        self.full_codes += count * bool(_FULL_CODE.search(text))
        if len(value) > SHORT:
            return
        if areas := _FSA_IN_CELL.findall(text):
            self.fsas.update(areas)
        elif _SPELLED_FSA.fullmatch(text):
            self.spelled.add(text)
        elif len(text) == 1 and text in PROVINCE_OF_DISTRICT:
            self.letters.add(text)
        elif plain in _PROVINCES or plain.removeprefix("ca-") in _PROVINCES:
            self.provinces.add(plain)
        elif plain in _COUNTRIES:
            self.countries.add(plain)
        elif len(self.labels) < MOST_LABELS:
            self.labels.add(plain)

    def _add_date(self, value: str, count: int, period: Days | None) -> None:
        days = days_of(value, with_years=self.origin.kind in _DATE_KINDS)
        if days is None:
            return
        self.dates += count
        if period is None:
            self.untold += count
        elif period[0] <= days[0] and days[1] <= period[1]:
            self.inside += count
        elif days[1] < period[0] or period[1] < days[0]:
            self.outside += count
        else:
            self.untold += count

    def share(self, count: int) -> float:
        """Of the records that say something."""
        return count / self.records if self.records else 0.0

    def geography(self, *, is_located: bool) -> str | None:
        """``is_located``: the file holds latitudes and longitudes."""
        of_codes, of_places = self.origin.kind in _PLACE_KINDS, self.origin.concept == "place"
        coordinates = is_located and max(self.share(self.latitudes), self.share(self.longitudes)) > 0.9
        if self.full_codes or self.points or coordinates:
            return "postal_code"
        if self._names_fsas(of_codes or of_places) or ((of_codes or of_places) and len(self.labels) > 1):
            return "fsa"  # also areas that other names stand for: nobody measured how large they are
        if self.letters and (of_codes or (len(self.letters) >= LEAST_FSAS and not self.labels)):
            return "region"
        if self.provinces and (of_codes or of_places or len(self.provinces) > len(self.labels)):
            return "province"
        return "country" if self.countries and not self.labels else None

    def _names_fsas(self, is_of_places: bool) -> bool:
        """Three signs may stand for something else, as the name of an illness does; not where there are several."""
        fsas = len(self.fsas | self.spelled)
        if is_of_places or fsas >= LEAST_FSAS:
            return fsas > 0
        distinct = fsas + len(self.labels) + len(self.letters) + len(self.provinces)
        return len(self.fsas) > 0 and fsas >= SHARE_OF_FSAS * distinct

    def days(self) -> dict[str, int]:
        """Of a column of dates, what its records tell; nothing where it holds none."""
        if self.share(self.dates) < 0.8:
            return {}
        return {"inside": self.inside, "outside": self.outside, "untold": self.untold}


def days_of(value: str, *, with_years: bool = False) -> Days | None:
    """The first and the last day of a date, a month, a quarter, or a year where the column is one of dates; ``None`` for all else.

    >>> days_of("2026-Q1")
    (datetime.date(2026, 1, 1), datetime.date(2026, 3, 31))
    """
    if len(value) > SHORT or not any(map(str.isdigit, value)):
        return None
    if match := _MONTH.fullmatch(value):
        return _span(int(match[1]), int(match[2]), 1)
    if match := _QUARTER.fullmatch(value):
        return _span(int(match[1]), 3 * int(match[2]) - 2, 3)
    if _YEAR.fullmatch(value):
        return _span(int(value), 1, 12) if with_years else None
    day = read_date(value)
    return None if day is None or not (with_years or re.search(r"\D", value)) else (day, day)


def _span(year: int, month: int, months: int) -> Days:
    after = date(year + (month + months - 1) // 12, (month + months - 1) % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)
