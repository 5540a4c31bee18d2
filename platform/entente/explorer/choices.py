"""What someone chose, as the address says it; what the address leaves open is filled in with what there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import Http404

from entente.explorer.models import Geography, Indicator
from entente.explorer.queries.indicators import Offered, can_be_rate, offered
from entente.organizations.models import User


@dataclass(frozen=True, slots=True)
class Chosen:
    """One indicator of one geography at one time; ``is_rate``: per 1,000 people. ``place`` is marked."""

    offered: Offered
    geography: Geography
    indicator: Indicator
    period: str
    is_rate: bool
    by_name: bool
    place: str

    @property
    def query(self) -> dict[str, str]:
        """The address of the same view: the state is there and nowhere else."""
        said = {"g": self.geography.code, "i": self.indicator.code, "y": self.period}
        more = {"as": "rate" if self.is_rate else "", "sort": "name" if self.by_name else "", "place": self.place}
        return {**said, **{key: value for key, value in more.items() if value}}


def geography_of(said: Mapping[str, Any]) -> Geography | None:
    """The geography that the address names; none where it names none.

    Raises:
        Http404: there is no such geography.
    """
    code = said.get("g")
    if not code:
        return None
    found = Geography.objects.filter(code=code).first()
    if found is None:
        raise Http404
    return found


def chosen_of(said: Mapping[str, Any], user: User | AnonymousUser) -> Chosen | None:
    """What the address means; ``None`` where there is nothing to choose from yet.

    Raises:
        Http404: the address names a geography that does not exist.
    """
    geography = geography_of(said)
    choice = offered(user, geography)
    if not choice.indicators:
        return None
    geography = geography or choice.geographies[0]
    wanted = said.get("i")
    indicator = next((each for each in choice.indicators if each.code == wanted), None)
    if indicator is None:  # of another geography, perhaps: the choice of the place goes before
        usual = ("low-income-share", "population")
        indicator = next(
            (each for code in usual for each in choice.indicators if each.code == code), choice.indicators[0]
        )
    periods = choice.periods[indicator.pk]
    period = said.get("y")
    return Chosen(
        choice,
        geography,
        indicator,
        period if period in periods else periods[0],
        said.get("as") == "rate" and can_be_rate(indicator),
        said.get("sort") == "name",
        str(said.get("place") or "")[:20],
    )


def one_of(text: str | None, known: tuple[int, ...], usual: int) -> int:
    """A number out of a few; the usual one where the address says none of them."""
    return int(text) if text and text.isdecimal() and int(text) in known else usual
