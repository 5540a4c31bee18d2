"""By which columns a table may count, and which are proposed: a need, a place and a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from anonymizer.engine import ColumnProfile
from anonymizer.engine.profiles.indigenous_identity import header_tells
from anonymizer.privacy_limits import Dictated
from anonymizer.spatial_coverage import PLACE_KINDS
from entente.catalogue.vocabularies import Geography

MOST_VALUES: Final = 150
"""Different values of a column by which a table counts: beyond it nobody reads the table."""
_DATES: Final = ("date", "datetime")
_POSTAL: Final = (Geography.POSTAL_CODE, Geography.FSA)


class PlaceLevel(models.TextChoices):
    """How fine the places of a table are."""

    AUTO = "auto", _("As fine as most counts can still be shown")
    FSA = "fsa", _("First three characters of the postal code")
    REGION = "region", _("Postal district (first letter)")
    PROVINCE = "province", _("Province or territory")


class TimeLevel(models.TextChoices):
    """How fine the times of a table are."""

    AUTO = "auto", _("Quarters, or years where most counts would be hidden")
    QUARTER = "quarter", _("Quarter")
    YEAR = "year", _("Year")


@dataclass(frozen=True, slots=True)
class CountColumns:
    """The columns that a table may count by, by what they say; the first of each is proposed."""

    needs: tuple[str, ...]
    places: tuple[str, ...]
    times: tuple[str, ...]
    postal: frozenset[str]
    """Columns of postal codes, which can be made coarser."""
    sensitive: frozenset[str]


def columns_to_count_by(profiles: Sequence[ColumnProfile], dictated: Dictated) -> CountColumns:
    """What a table may be made of: nothing that names persons, that people wrote, or that tells of an Indigenous identity."""
    usable = [column for column in profiles if _is_usable(column, dictated)]
    times = [column for column in usable if column.kind in _DATES and column.concept != "birth"]
    places = [
        column for column in usable if column.kind in PLACE_KINDS or (column.concept == "place" and _is_short(column))
    ]
    needs = [column for column in usable if column not in times and column not in places and _is_short(column)]
    return CountColumns(
        _names(
            sorted(needs, key=lambda column: (column.concept != "need", column.role != "sensitive", column.distinct))
        ),
        _names(sorted(places, key=lambda column: column.kind not in _POSTAL)),
        _names(times),
        frozenset(column.name for column in places if column.kind in _POSTAL),
        frozenset(column.name for column in usable if column.role == "sensitive"),
    )


def _is_usable(column: ColumnProfile, dictated: Dictated) -> bool:
    is_identifying = column.role == "direct-identifier" or column.identifier is not None or column.text
    tells_identity = header_tells(column.name) or bool(column.indigenous) or bool(dictated.registrants_of(column.name))
    return not is_identifying and not tells_identity and column.kind not in ("empty", "text", "decimal")


def _is_short(column: ColumnProfile) -> bool:
    return 2 <= column.distinct <= MOST_VALUES and not column.is_amount


def _names(columns: Iterable[ColumnProfile]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)
