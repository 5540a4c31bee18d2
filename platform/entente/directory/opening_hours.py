"""Opening hours as sentences that people read, in English and French: from rows of the standard, which say *MO,TU,WE* and 09:00.

French hours are written as the Office québécois de la langue française has them: 9 h, 13 h 30.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import groupby
from typing import Final

_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAYS: Final = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
_ORDINALS: Final = {
    "en": {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"},
    "fr": {1: "premier", 2: "deuxième", 3: "troisième", 4: "quatrième", 5: "cinquième", -1: "dernier"},
}


@dataclass(frozen=True, slots=True)
class Opening:
    """A row of ``schedule``: its days as the standard writes them, its times, and what it says in words."""

    byday: str
    opens_at: time | None
    closes_at: time | None
    description: str = ""
    freq: str = "WEEKLY"


def in_words(openings: Iterable[Opening], language: str) -> list[str]:
    """A line for each set of days with the same hours, Monday first; what is not understood stays as the source says it.

    >>> week = [Opening("MO,TU,WE,TH,FR", time(9), time(17)), Opening("SA", time(10), time(13, 30))]
    >>> in_words(week, "en")
    ['Monday to Friday, 9 a.m. to 5 p.m.', 'Saturday, 10 a.m. to 1:30 p.m.']
    >>> in_words(week, "fr")
    ['Lundi au vendredi, de 9 h à 17 h', 'Samedi, de 10 h à 13 h 30']
    >>> in_words([Opening("MO,TU,WE,TH,FR,SA,SU", time(0), time(0))], "fr")
    ['Ouvert jour et nuit']
    """
    language = "fr" if language.startswith("fr") else "en"
    spans: dict[int, list[tuple[time, time]]] = {}
    others: list[str] = []
    for opening in openings:
        days = [_CODES.index(day) for day in opening.byday.split(",") if day in _CODES]
        if opening.opens_at is not None and opening.closes_at is not None and days and opening.freq in ("WEEKLY", ""):
            for day in days:
                if (opening.opens_at, opening.closes_at) not in spans.setdefault(day, []):
                    spans[day].append((opening.opens_at, opening.closes_at))
        elif line := _odd(opening, language):
            others.append(line)
    lines: list[tuple[list[int], list[tuple[time, time]]]] = []
    for day in sorted(spans):
        hours = sorted(spans[day])
        same = next((line for line in lines if line[1] == hours), None)
        if same:
            same[0].append(day)
        else:
            lines.append(([day], hours))
    return [_line(days, hours, language) for days, hours in lines] + list(dict.fromkeys(others))


def _line(days: Sequence[int], hours: Sequence[tuple[time, time]], language: str) -> str:
    french = language == "fr"
    if all(opens == closes for opens, closes in hours):
        if len(days) == 7:
            return "Ouvert jour et nuit" if french else "Open day and night"
        return _capital(f"{_days(days, language)}, {'jour et nuit' if french else 'day and night'}")
    spoken = [
        f"de {_clock(opens, language)} à {_clock(closes, language, ends=True)}" if french
        else f"{_clock(opens, language)} to {_clock(closes, language, ends=True)}"
        for opens, closes in hours
    ]  # fmt: skip
    return _capital(f"{_days(days, language)}, {(' et ' if french else ' and ').join(spoken)}")


def _days(days: Sequence[int], language: str) -> str:
    """Neighbouring days as a span: Monday to Friday; Tuesday and Saturday."""
    french = language == "fr"
    if len(days) == 7:
        return "tous les jours" if french else "every day"
    names = _DAYS[language]
    parts = []
    for _key, run in groupby(enumerate(days), key=lambda pair: pair[1] - pair[0]):
        span = [day for _, day in run]
        if len(span) > 2:
            parts.append(f"{names[span[0]]} {'au' if french else 'to'} {names[span[-1]]}")
        else:
            parts += [names[day] for day in span]
    both = " et " if french else " and "
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + both + parts[-1]


def _clock(at: time, language: str, *, ends: bool = False) -> str:
    if language == "fr":
        if at == time(0) and ends:
            return "minuit"
        if at == time(12):
            return "midi"
        return f"{at.hour} h" + (f" {at.minute:02}" if at.minute else "")
    if at == time(0):
        return "midnight"
    if at == time(12):
        return "noon"
    hour = at.hour % 12 or 12
    return f"{hour}{f':{at.minute:02}' if at.minute else ''} {'a.m.' if at.hour < 12 else 'p.m.'}"


def _odd(opening: Opening, language: str) -> str:
    """Days of a month (*2TU*: the second Tuesday) with their hours, else the words of the source."""
    days = re.findall(r"([-+]?\d)(MO|TU|WE|TH|FR|SA|SU)", opening.byday)
    if not days or opening.opens_at is None or opening.closes_at is None:
        return opening.description.strip()
    parts = []
    for number, code in days:
        ordinal, name = _ORDINALS[language].get(int(number)), _DAYS[language][_CODES.index(code)]
        if ordinal is None:
            return opening.description.strip()
        parts.append(f"{ordinal} {name} du mois" if language == "fr" else f"{ordinal} {name} of the month")
    span = (opening.opens_at, opening.closes_at)
    words = f"de {_clock(span[0], language)} à {_clock(span[1], language, ends=True)}" if language == "fr" else f"{_clock(span[0], language)} to {_clock(span[1], language, ends=True)}"  # fmt: skip
    return _capital(f"{(' et ' if language == 'fr' else ' and ').join(parts)}, {words}")


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]
