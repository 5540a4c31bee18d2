"""Opening hours as people write them, as rows of HSDS ``schedule``: read by a small grammar where every word of them is understood, else kept as words.

A text is a sequence of sets of days (``Mon-Thu, Sat``; ``weekdays``; ``tous les jours``), spans (``9 am - 5 pm``; ``24 hours``) and ``closed``. Days
stand before their spans or after them, as the first of the sequence shows. The plain forms of ``opening_hours`` in OpenStreetMap are among them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_WORDS: Final = {
    "mo": 0, "mon": 0, "mond": 0, "monday": 0, "mondays": 0, "lundi": 0, "lundis": 0, "lun": 0,
    "tu": 1, "tue": 1, "tues": 1, "tuesday": 1, "tuesdays": 1, "mardi": 1, "mardis": 1, "mar": 1,
    "we": 2, "wed": 2, "weds": 2, "wednesday": 2, "wednesdays": 2, "mercredi": 2, "mercredis": 2, "mer": 2,
    "th": 3, "thu": 3, "thur": 3, "thurs": 3, "thursday": 3, "thursdays": 3, "jeudi": 3, "jeudis": 3, "jeu": 3,
    "fr": 4, "fri": 4, "friday": 4, "fridays": 4, "vendredi": 4, "vendredis": 4, "ven": 4,
    "sa": 5, "sat": 5, "saturday": 5, "saturdays": 5, "samedi": 5, "samedis": 5, "sam": 5,
    "su": 6, "sun": 6, "sunday": 6, "sundays": 6, "dimanche": 6, "dimanches": 6, "dim": 6,
}  # fmt: skip
_DAY: Final = "|".join(sorted(_DAY_WORDS, key=len, reverse=True))
_TIME: Final = (
    r"(?:\d{1,2}(?:\s*[:.h]\s*\d{2}(?!\d)|\s*(?:h(?:eures?|rs?)?|o'clock)(?![\w']))?(?:\s*[ap]\.?\s?m\b\.?|[ap]\b)?(?![\d:])"
    r"(?:\s*(?:noon|midi|midnight|minuit)\b)?|\b(?:noon|midi|midnight|minuit)\b)"
)
_TOKENS: Final = re.compile(
    rf"""(?P<always>\b24\s*(?:h(?:eures?|rs?)?)?\s*(?:/|sur)\s*24\b|\b24\s*/\s*7\b|\b24\s*(?:-?\s*hours?|hrs?|heures?|h)(?:\s*(?:a|per|par|/)\s*(?:day|jour))?\b|\baround\ the\ clock\b)
    |(?P<all>\b(?:7\s*days?(?:\s*(?:a|per)\s*week|\s*/\s*week)?|seven\ days\ a\ week|7\s*jours\s*(?:par\ semaine|sur\ 7)|7\s*j(?:ours?)?\s*(?:/|sur)\s*7|daily|every\ ?day|tous\ les\ jours)\b)
    |(?P<holidays>\bph\s+off\b|\b(?:closed|ferme[es]?)\s+(?:on\s+|les\s+|all\s+|most\s+|major\s+|statutory\s+|public\s+|legal\s+|federal\s+|national\s+)*(?:holidays|jours\ feries)\b)
    |(?P<weekdays>\b(?:m\s*-\s*f|week\ ?days|en\ semaine|jours\ ouvrables)\b)|(?P<weekend>\b(?:week-?\ ?ends?|fins?\ de\ semaine)\b)
    |(?P<closed>\b(?:closed|ferme[es]?|off)\b)
    |(?P<time>{_TIME})|(?P<day>\b(?:{_DAY})\b\.?)
    |(?P<range>\s*(?:-+|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b|\ba\b|\bau\b|\bjusqu'a\b)+\s*)
    |(?P<end>[;\n])|(?P<separator>[,/&|]|\band\b|\bet\b)
    |(?P<noise>[^\S\n]+|[.:()]+|\b(?:open|ouvert(?:e|s|es)?|from|de|du|des|le|les|hours?(?:\ of\ operation)?|heures?(?:\ d'ouverture)?|office|business|horaire|between|entre|on)\b)
    |(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)  # fmt: skip
_PLAIN: Final = str.maketrans("éèêëàâîïôûç’‑\u00a0\u202f", "eeeeaaiiouc'-  ")
_RUN_TOGETHER: Final = re.compile(r"(?<=[AaPp][Mm])(?=[A-Z][a-z])|(?<=\d)(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)")
"""Where a line break was lost: 9AM-5PMSaturday."""
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Opening:
    """Days as HSDS writes them ("MO,TU") and times as HH:MM; a place open around the clock closes at 00:00."""

    byday: str
    opens_at: str
    closes_at: str


@dataclass(slots=True)
class _Part:
    """A set of days, a span or a closing, in the order of the text."""

    days: tuple[int, ...] = ()
    span: tuple[str, str] | None = None
    is_closed: bool = False


class _NotSure(Exception):  # a way out of the grammar
    """A part of the text could mean something else."""


def openings(text: str) -> list[Opening] | None:
    """The hours that a text says; ``None`` where any part of it is not sure, for half an answer sends people to a closed door.

    >>> openings("Monday-Friday, 9-5")
    [Opening(byday='MO,TU,WE,TH,FR', opens_at='09:00', closes_at='17:00')]
    >>> openings("9:00 am - 5:00 pm, Monday - Friday; closed Sunday") == openings("Mo-Fr 09:00-17:00; Su off")
    True
    >>> openings("lundi au jeudi 8 h 30 à 16 h; ven 8 h 30 à 12 h")[1]
    Opening(byday='FR', opens_at='08:30', closes_at='12:00')
    >>> openings("Open 24 hours")[0].closes_at, openings("Mon-Fri 9-5 closed lunch")
    ('00:00', None)
    """
    plain = _RUN_TOGETHER.sub("\n", text.strip()).lower().translate(_PLAIN)
    if not plain or len(plain) > _LONGEST:
        return None
    try:
        return _assigned(_parts(plain))
    except _NotSure:
        return None


def time_of(text: str) -> str | None:
    """A time of day as HH:MM where its half of the day is sure: 9:00am, 09:00, 9 h 30, noon; ``None`` else.

    >>> [time_of(text) for text in ("9:00am", "12:30 a.m.", "17:30", "9 h 30", "noon", "9", "25:00", "13 pm")]
    ['09:00', '00:30', '17:30', '09:30', '12:00', None, None, None]
    """
    plain = text.strip().lower().translate(_PLAIN)
    parsed = _minutes(plain)
    if parsed is None or not (parsed[1] or re.search(r"\d[:.]\d\d", plain)) or parsed[0] > 24 * 60:
        return None
    return _clock(parsed[0])


def days_of(text: str) -> str:
    """The days that a text names, as HSDS writes them, where it names nothing else: Monday, lun-ven, weekdays, 1.

    >>> days_of("Monday"), days_of("lun-ven"), days_of("Weekends"), days_of("Holidays")
    ('MO', 'MO,TU,WE,TH,FR', 'SA,SU', '')
    """
    try:
        parts = _parts(text.strip().lower().translate(_PLAIN))
    except _NotSure:
        return ""
    return _byday(parts[0].days) if len(parts) == 1 and parts[0].days else ""


def _parts(plain: str) -> list[_Part]:
    """The sequence that a text is.

    Raises:
        _NotSure: a word of it is none of the grammar's.
    """
    tokens = [(match.lastgroup or "", match[0]) for match in _TOKENS.finditer(plain)]
    tokens = [token for token in tokens if token[0] not in {"noise", "holidays"}]
    parts: list[_Part] = []
    at = 0
    while at < len(tokens):
        kind, words = tokens[at]
        following = [token for token, _ in tokens[at + 1 : at + 3]]
        if kind == "time":
            if following[:1] != ["range"] or len(following) < 2 or tokens[at + 2][0] != "time":
                raise _NotSure
            parts.append(_Part(span=_times(words, tokens[at + 2][1])))
            at += 3
        elif kind == "day":
            first = last = _day(words)
            start = at
            if following == ["range", "day"]:
                last = _day(tokens[at + 2][1])
                at += 2
            _join(parts, tuple((first + step) % 7 for step in range((last - first) % 7 + 1)), tokens, start)
            at += 1
        elif kind in _SETS:
            _join(parts, _SETS[kind], tokens, at)
            at += 1
        elif kind == "always":
            parts.append(_Part(span=("00:00", "00:00")))
            at += 1
        elif kind == "closed":
            parts.append(_Part(is_closed=True))
            at += 1
        elif kind in {"separator", "end"}:
            at += 1
        else:
            raise _NotSure
    return parts


_SETS: Final = {"all": tuple(range(7)), "weekdays": tuple(range(5)), "weekend": (5, 6)}


def _join(parts: list[_Part], days: tuple[int, ...], tokens: list[tuple[str, str]], at: int) -> None:
    """Days that follow days are one set."""
    if parts and parts[-1].days and tokens[at - 1][0] != "end":
        parts[-1].days = tuple(dict.fromkeys((*parts[-1].days, *days)))
    else:
        parts.append(_Part(days=days))


def _assigned(parts: list[_Part]) -> list[Opening]:
    """Each set of days with its spans."""
    if [bool(part.span) for part in parts] == [True] and parts[0].span == ("00:00", "00:00"):
        return [Opening(_byday(_SETS["all"]), "00:00", "00:00")]
    schedule: list[Opening] = []
    open_days: dict[int, list[tuple[str, str]]] = {}
    for days, spans in _groups(parts):
        schedule.extend(Opening(_byday(days), *span) for span in spans)
        for day in days:
            open_days.setdefault(day, []).extend(spans)
    if not schedule or any(_overlap(spans) for spans in open_days.values()):
        raise _NotSure
    return schedule


def _groups(parts: list[_Part]) -> list[tuple[tuple[int, ...], list[tuple[str, str]]]]:
    """Days and their spans. Days stand before their spans where the text begins with days, else after them."""
    groups: list[tuple[tuple[int, ...], list[tuple[str, str]]]] = []
    rest = list(parts)
    while len(rest) > 1 and rest[0].is_closed and rest[1].days:  # closed on these days
        del rest[:2]
    days_first = bool(rest) and bool(rest[0].days)
    while rest:
        part = rest.pop(0)
        if part.is_closed:
            if not (rest and rest[0].days):
                raise _NotSure
            rest.pop(0)  # closed on these days
            continue
        if part.days:
            if rest and rest[0].is_closed:
                rest.pop(0)
                continue
            spans = _leading_spans(rest)
            if not (days_first and spans):
                raise _NotSure
            groups.append((part.days, spans))
        else:
            rest.insert(0, part)
            spans = _leading_spans(rest)
            if days_first or not (rest and rest[0].days):
                raise _NotSure
            groups.append((rest.pop(0).days, spans))
    return groups


def _leading_spans(rest: list[_Part]) -> list[tuple[str, str]]:
    spans = []
    while rest and (span := rest[0].span) is not None:
        spans.append(span)
        rest.pop(0)
    return spans


def _overlap(spans: list[tuple[str, str]]) -> bool:
    ordered = sorted((start, "24:00" if end <= start else end) for start, end in spans)
    return any(before[1] > after[0] for before, after in pairwise(ordered))


def _day(words: str) -> int:
    return _DAY_WORDS[words.rstrip(".")]


def _byday(days: tuple[int, ...]) -> str:
    return ",".join(DAYS[day] for day in days)


def _times(opens: str, closes: str) -> tuple[str, str]:
    """Both times as HH:MM. "9-5" is 9:00 to 17:00; what could be either half of the day is not sure."""
    first, last = _minutes(opens), _minutes(closes)
    if first is None or last is None:
        raise _NotSure
    (start, start_half), (end, end_half) = first, last
    if not end_half and end <= 12 * 60 and end <= start:
        end += 12 * 60  # 9-5, 8:30-4
    if not start_half and end_half and start < 12 * 60 and start + 12 * 60 < end and start < 7 * 60:
        start += 12 * 60  # 5-8 pm
    if not end_half and not start_half and start < 6 * 60 and end <= 12 * 60:
        raise _NotSure  # "1-4": noon or night
    if start >= 24 * 60 or end > 24 * 60:
        raise _NotSure
    return _clock(start), _clock(end)


def _minutes(text: str) -> tuple[int, bool] | None:
    """Minutes since midnight, and whether the half of the day is said."""
    if re.fullmatch(r"12(?::00)?\s*(?:noon|midi|midnight|minuit)", text):
        text = text.lstrip("12:0 ")
    plain = re.sub(r"\s|(?<=[apm])\.", "", text).replace("o'clock", "")
    if plain in {"noon", "midi"}:
        return 12 * 60, True
    if plain in {"midnight", "minuit"}:
        return 0, True
    match = re.fullmatch(r"(\d{1,2})(?:([:.h])(\d{2})(?::\d{2})?|(h(?:eures?|rs?)?))?([ap]m?)?", plain)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[3] or 0)
    if hour > 24 or minute > 59 or (match[5] and hour > 12) or (hour == 24 and minute):
        return None
    if match[5]:
        hour = hour % 12 + (12 if match[5].startswith("p") else 0)
    is_said = (
        bool(match[5]) or match[2] == "h" or bool(match[4]) or hour > 12 or (len(match[1]) == 2 and match[1][0] == "0")
    )
    return hour * 60 + minute, is_said


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"
