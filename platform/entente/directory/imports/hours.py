"""Opening hours as people write them, as rows of HSDS ``schedule``: taken where the meaning is sure, else kept as words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_WORDS: Final = {
    "mo": 0, "mon": 0, "monday": 0, "mondays": 0, "lundi": 0, "lun": 0,
    "tu": 1, "tue": 1, "tues": 1, "tuesday": 1, "tuesdays": 1, "mardi": 1, "mar": 1,
    "we": 2, "wed": 2, "weds": 2, "wednesday": 2, "wednesdays": 2, "mercredi": 2, "mer": 2,
    "th": 3, "thu": 3, "thur": 3, "thurs": 3, "thursday": 3, "thursdays": 3, "jeudi": 3, "jeu": 3,
    "fr": 4, "fri": 4, "friday": 4, "fridays": 4, "vendredi": 4, "ven": 4,
    "sa": 5, "sat": 5, "saturday": 5, "saturdays": 5, "samedi": 5, "sam": 5,
    "su": 6, "sun": 6, "sunday": 6, "sundays": 6, "dimanche": 6, "dim": 6,
}  # fmt: skip
_DAY = "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
_SPAN = rf"(?:{_DAY})\.?(?:\s*(?:-|–|to|through|au|à)\s*(?:{_DAY})\.?)?"
_DAYS = re.compile(rf"(?:{_SPAN})(?:\s*(?:,|and|et|&|/)\s*(?:{_SPAN}))*|daily|every day|tous les jours", re.I)
_TIME = r"(?:\d{1,2}(?:\s*(?::|h)\s*(?:\d{2})?)?\s*(?:[ap]\.?\s?m\.?)?|noon|midi|midnight|minuit)"
_HOURS = re.compile(rf"({_TIME})\s*(?:-|–|to|until|à|au)\s*({_TIME})", re.I)
_DOUBT = re.compile(
    r"closed|ferm|lunch|d[iî]ner|except|sauf|call|appel|appointment|rendez|1st|2nd|3rd|4th|first|second|third|last|every other"
    r"|vary|vari|season|summer|winter|été|hiver|month|mois|only|seulement",
    re.I,
)
_ALWAYS = re.compile(r"^\W*24\s*(hours?|heures?|hrs?|h)\b.{0,40}$|^\W*24\s*/\s*7\W*$|^\W*24 ?h? ?/ ?24.{0,20}$", re.I)


@dataclass(frozen=True, slots=True)
class Opening:
    """Days as HSDS writes them ("MO,TU") and times as HH:MM; a place open around the clock closes at 00:00."""

    byday: str
    opens_at: str
    closes_at: str


def openings(text: str) -> list[Opening] | None:
    """The hours that a text says; ``None`` where any part of it is not sure, for half an answer sends people to a closed door.

    >>> openings("Monday-Friday, 9-5")
    [Opening(byday='MO,TU,WE,TH,FR', opens_at='09:00', closes_at='17:00')]
    >>> openings("lundi au jeudi 8 h 30 à 16 h; ven 8 h 30 à 12 h")[1]
    Opening(byday='FR', opens_at='08:30', closes_at='12:00')
    >>> openings("Mon-Fri 9-5 closed lunch") is None
    True
    """
    if _ALWAYS.match(text):
        return [Opening(",".join(DAYS), "00:00", "00:00")]
    if _DOUBT.search(text):
        return None
    schedule: list[Opening] = []
    matches = list(_DAYS.finditer(text))
    if not matches or text[: matches[0].start()].strip(" ,;:."):
        return None
    for match, following in zip(matches, [*matches[1:], None], strict=True):
        segment = text[match.end() : following.start() if following else len(text)]
        hours = list(_HOURS.finditer(segment))
        left = _HOURS.sub("", segment)
        if not hours or re.search(r"[^\s,;:.()&]", re.sub(r"\b(and|et|from|de)\b", "", left, flags=re.I)):
            return None
        for span in hours:
            times = _times(span[1], span[2])
            if times is None:
                return None
            schedule.append(Opening(_days(match[0]), *times))
    return schedule


def _days(text: str) -> str:
    if re.search(r"daily|every|tous", text, re.I):
        return ",".join(DAYS)
    chosen: list[int] = []
    for part in re.split(r",|&|/|\band\b|\bet\b", text, flags=re.I):
        ends = [_DAY_WORDS[word.lower()] for word in re.findall(rf"\b(?:{_DAY})\b", part, re.I)]
        if len(ends) == 1:
            chosen.append(ends[0])
        elif ends:
            chosen += [(ends[0] + step) % 7 for step in range((ends[1] - ends[0]) % 7 + 1)]
    return ",".join(DAYS[day] for day in dict.fromkeys(chosen))


def _times(opens: str, closes: str) -> tuple[str, str] | None:
    """Both times as HH:MM. "9-5" is 9:00 to 17:00; what could be either half of the day is not sure."""
    first, last = _minutes(opens), _minutes(closes)
    if first is None or last is None:
        return None
    (start, start_half), (end, end_half) = first, last
    if not end_half and end <= 12 * 60 and end <= start:
        end += 12 * 60  # 9-5, 8:30-4
    if not start_half and end_half and start < 12 * 60 and start + 12 * 60 < end and start < 7 * 60:
        start += 12 * 60  # 5-8 pm
    if not end_half and not start_half and start < 6 * 60 and end <= 12 * 60:
        return None  # "1-4": noon or night
    if start >= 24 * 60 or end > 24 * 60:
        return None
    return _clock(start), _clock(end)


def _minutes(text: str) -> tuple[int, bool] | None:
    """Minutes since midnight, and whether the half of the day is said."""
    plain = text.lower().replace(" ", "").replace(".", "")
    if plain in {"noon", "midi"}:
        return 12 * 60, True
    if plain in {"midnight", "minuit"}:
        return 0, True
    match = re.fullmatch(r"(\d{1,2})(?:([:h])(\d{2})?)?([ap]m)?", plain)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[3] or 0)
    if hour > 24 or minute > 59 or (match[4] and hour > 12):
        return None
    if match[4]:
        hour = hour % 12 + (12 if match[4] == "pm" else 0)
    return hour * 60 + minute, bool(match[4]) or match[2] == "h" or hour > 12


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
