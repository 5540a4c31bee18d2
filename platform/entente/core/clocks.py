"""By which clock an agreement begins and ends, in words: that of a city."""

from __future__ import annotations

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

CITIES: Final[dict[str, Promise]] = {
    "America/St_Johns": pgettext_lazy("clock", "St. John’s"),
    "America/Halifax": pgettext_lazy("clock", "Halifax"),
    "America/Toronto": pgettext_lazy("clock", "Toronto"),
    "America/Winnipeg": pgettext_lazy("clock", "Winnipeg"),
    "America/Edmonton": pgettext_lazy("clock", "Edmonton"),
    "America/Vancouver": pgettext_lazy("clock", "Vancouver"),
}
"""The time zones that a form offers (``agreements.forms.fields``), each by the city of its clock."""


def city_of(time_zone: str) -> str:
    """The city of a time zone, in the language at hand; of one that no form offers, the city in its code.

    >>> city_of("America/Rankin_Inlet")
    'Rankin Inlet'
    """
    return str(CITIES.get(time_zone) or time_zone.rpartition("/")[2].replace("_", " "))
