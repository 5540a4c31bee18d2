"""From programmes to the needs they are for: a funder's money by need, beside how often each need was not met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from entente.directory.vocabularies.topics import NEEDS
from entente.explorer.analyses.funding.calculation import NeedFunded, by_need
from entente.explorer.cubes.needs import UnmetNeeds
from entente.explorer.models import Geography, Indicator
from entente.explorer.queries.indicators import values_of


@dataclass(frozen=True, slots=True)
class Programme:
    """A funder's programme with its dollars in the geography and year, and the needs that it is for, as guessed or as a person said."""

    table: Indicator
    money: Mapping[int, float]  # by place, where it is stated

    @property
    def dollars(self) -> float:
        return sum(self.money.values())

    @property
    def needs(self) -> tuple[str, ...]:
        return tuple(code for code in self.table.needs or () if code in NEEDS)

    @property
    def need_names(self) -> str:
        return ", ".join(str(NEEDS[code]) for code in self.needs)


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need by its name, with the names of the programmes that are for it."""

    seen: NeedFunded
    programmes: str

    @property
    def name(self) -> str:
        return str(NEEDS[self.seen.need])

    @property
    def points(self) -> float | None:
        return None if self.seen.difference is None else 100 * self.seen.difference


def programmes_of(tables: Sequence[Indicator], geography: Geography, period: str) -> tuple[Programme, ...]:
    """Those of the tables that state money for the geography and year."""
    programmes = []
    for table in tables:
        values = values_of(table, geography, period).filter(value__isnull=False).values_list("place_id", "value")
        if money := {place: float(value or 0) for place, value in values}:
            programmes.append(Programme(table, money))
    return tuple(programmes)


def need_lines(programmes: Sequence[Programme], unmet: UnmetNeeds | None) -> tuple[NeedLine, ...]:
    """Each need that has money, or that contacts tell apart."""
    counts = unmet.everywhere() if unmet else {}
    lines = by_need([(programme.dollars, programme.needs) for programme in programmes], counts)
    return tuple(
        NeedLine(line, ", ".join(programme.table.name for programme in programmes if line.need in programme.needs))
        for line in lines
    )


def money_for(programmes: Sequence[Programme], need: str) -> dict[int, float]:
    """By place the dollars of the programmes for a need. A place has a number where any of them states one."""
    dollars: dict[int, float] = {}
    for programme in programmes:
        if need in programme.needs:
            for place, money in programme.money.items():
                dollars[place] = dollars.get(place, 0.0) + money / len(programme.needs)
    return dollars
