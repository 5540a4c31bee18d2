"""Within how many days each text of the law has a person answered who asks about her own records. Rows of ``law.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from agreements.law import Bound, Instrument, Law, file_content, the_law
from agreements.law.rows import problems_of, require_none
from entente.core.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class AnswerTime:
    """What one instrument asks. ``business_days``: it does not count every day, so that ``days`` of the calendar are over earlier than its own."""

    instrument: Instrument
    section_en: str
    section_fr: str
    days: int
    business_days: bool
    source: str
    read: str

    section = Bilingual()

    @property
    def code(self) -> str:
        return self.instrument.code


OWN_DAYS: Final = 30
"""By when the platform calls an answer late where no text is known here. Its own figure, and no law's."""


@cache
def answer_times() -> tuple[AnswerTime, ...]:
    """All rows, as the table stands.

    Raises:
        LawIsInvalid: a row is wrong.
    """
    return answer_times_of(file_content()["answer_times"], the_law())


def answer_times_concerning(parties: Iterable[tuple[str, str]]) -> dict[AnswerTime, Bound]:
    """The rows that concern one of these (jurisdiction, kind of organization), the shortest first."""
    bounds = the_law().concerning(parties)
    rows = sorted((row for row in answer_times() if row.instrument in bounds), key=lambda row: row.days)
    return {row: bounds[row.instrument] for row in rows}


def answered_by(parties: Iterable[tuple[str, str]], received_on: date) -> tuple[date, AnswerTime | None]:
    """The last day for an answer: the earliest that a text names which binds or may bind, in days of the calendar; and that text."""
    shortest = next(iter(answer_times_concerning(parties)), None)
    return received_on + timedelta(days=OWN_DAYS if shortest is None else shortest.days), shortest


def answer_times_of(content: Sequence[Mapping[str, Any]], law: Law) -> tuple[AnswerTime, ...]:
    """The rows that a file holds.

    Raises:
        LawIsInvalid: a row names what there is not, or lacks days or a source.
    """
    require_none(_problems(content, law))
    return tuple(
        AnswerTime(
            instrument=law.instrument(row["instrument"]),
            section_en=row["section"],
            section_fr=row.get("section_fr", row["section"]),
            days=row["days"],
            business_days=row.get("business_days", False),
            source=row["source"],
            read=row["read"],
        )
        for row in content
    )


def _problems(content: Sequence[Mapping[str, Any]], law: Law) -> Iterator[str]:
    known = {instrument.code for instrument in law.instruments}
    for row in content:
        name = f"answer time of {row['instrument']}"
        yield from problems_of(name, read=row["read"], source=row["source"], words=[row["section"]])
        if row["instrument"] not in known:
            yield f"{name}: unknown instrument"
        if not isinstance(row["days"], int) or row["days"] < 1:
            yield f"{name}: no days"
