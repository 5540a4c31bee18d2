"""What stands right beside a name: an age, a date of birth. Found last, when the names are known.

``Dad Omar Mansour, 98, dementia``, ``Omar Mansour (February 18, 2015)``, ``SIN 130 692 544, 20140907``: neither has a
word for age or birth before it.
"""

import re
from collections.abc import Iterator, Sequence
from copy import copy

from presidio_analyzer import RecognizerResult

from anonymizer.detectors.names.likeness import is_place, is_seldom, is_word, may_name, may_name_with_capital
from anonymizer.detectors.recognizers.calendar import (
    COMPACT,
    COMPLETE,
    MONTHS,
    NUMBER_EN,
    NUMBER_FR,
    SHORT_YEAR,
    WEEKDAYS,
    YEAR,
)
from anonymizer.detectors.recognizers.rule import REASON, expression
from anonymizer.detectors.recognizers.street import CAPITAL, DIRECTION, LINE, OF, STOP, UNIT

AGE_SCORE, BIRTH_SCORE, STREET_SCORE = 0.5, 0.6, 0.45
LAST_YEAR, LAST_YEAR_WITH_NUMBER, CENTURY = 2020, 2024, 2000
"""A date set apart by commas alone counts as a birth up to the first of these years, and in a text with a number of
health or tax insurance up to the second; in brackets after a name, whatever its year."""

_SAYS = (
    r"[ ](?:is|was|just|turn(?:s|ed|ing)|a|avait|aura|n['’]a\sque)"
    r"(?:[ ](?:only|now|just|about|almost|already|turn(?:ed|ing)|seulement|maintenant|presque|d[ée]j[àa]|environ))?[ ]"
)
_TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_AGE = re.compile(
    rf"[\"”»]?(?:[ ]?[,(/–-][ ]?|[ ]|\.[ ](?=\d\d\.)|{_SAYS})"
    rf"(?P<id>\d{{1,2}}(?:\s?(?:mois|months?|mos?|ans|yrs?|years))?|1[01]\d|{_TENS})"
    r"(?=\s?(?:[,;.)/](?!\d)|$|\n|(?:and|et|but|mais|&|y/?o|yrs?|ans|mois|months|says|dit|last|today|yesterday|hier|"
    r"\u2014|–)(?!\w)))"
    r"(?!\s?(?:ans|years)\s(?:d['’]|de\s|of\s))(?!,\s(?:rue|av(?:enue)?|boul(?:evard)?|chemin|ch|rang|route|place|"
    r"mont[ée]e|all[ée]e|c[ôo]te)(?!\w))",
    re.IGNORECASE,
)
_AGE_IN_WORDS = expression(rf"\s?\((?P<id>(?:{NUMBER_EN}|{NUMBER_FR})(?:\s(?:ans|years?))?)\)")
_AGE_OF_CALLER = expression(
    r"[ ](?P<id>[1-9]\d)(?=\s(?:needs?|wants?|asks?|asking|looking|calling|veut|cherche|demande|a\sbesoin)(?!\w))"
)
_AGE_AFTER_NUMBER = expression(r",\s(?P<id>[1-9]\d)(?=,\s)")
_MONTH = expression(rf"(?<!\w){MONTHS}\.?$")
_DATE = rf"(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT}|{MONTHS}\.?\s{YEAR})(?!\w)"
_IN_BRACKETS = expression(
    r"[\"”»]?\s?\(\s?(?:(?:both|(?:les|tou(?:te)?s)\sdeux)\s)?(?:\d{1,2}\s?(?:ans|yrs?|y/?o|years\sold),?\s)?"
    rf"{_DATE}(?=\s?[),;])"
)
_LIFE = expression(rf"[\"”»]?\s?\(\s?(?P<id>{YEAR})\s?[-–]\s?{YEAR}\s?\)")
_AFTER_COMMA = expression(
    rf"[\"”»]?\.?\s?[,/;]\s?(?:(?:both|tou(?:te)?s\s(?:les\s)?deux)\s)?{_DATE}(?=\s?(?:[,;.)/]|$|\n)|\s[-–—|]\s)"
)
_BIRTH = expression(r"(?<!\w)(?:births?|born|naissances?|newborns?|nouveau-n[ée]s?)(?!\w)")
_CHILD = expression(r"(?<!\w)(?:daughter|son|baby|child|infant|fille|fils|b[ée]b[ée]|enfant)(?!\w)")
_AFTER_AGE = expression(
    r",\s(?:aged?\s|gr(?:ade|\.)?\s?|level\s|niveau\s)?\d{1,2}"
    rf"(?:\s?(?:ans|yrs?(?:\sold)?|years\sold|y/?o|[eè](?:me)?(?:\sann[ée]e)?))?,\s{_DATE}(?=\s?(?:[,;.)/]|$|\n))"
)
"""``Rowena, age 6, 2020-08-11``: nothing but an age or a school year between."""
_WITH_CHILDREN = expression(
    r"(?<!\w)(?:school\s+nurse|infirmi[èe]re?\s+scolaire|day\s?care|child\s?care|kindergarten|pre-?school|"
    r"(?:summer|day)\s+camp|garderie|cpe|maternelle|camp\s+de\s+jour|service\s+de\s+garde|vaccin\w*|immuniz\w+|roster|"
    r"swimming|natation|school\s+registration|inscription\s+scolaire)(?!\w)"
)
"""Where children are registered: a date after a name tells when a child was born."""
_A_CARD = expression(
    r"\s?[,.;/]\s(?:health|ahc(?:ip)?|hsn|nam|nihb|medicare|carte|card|assurance|ramq|hcn|phn|ohip|mcp|msi|sin|nas|"
    r"status|statut|passe?port|uci|iuc|parents?|guardian|tut(?:eur|rice)|mom|mother|dad|father|m[èe]re|p[èe]re|"
    r"allerg\w+|arachides?|peanuts?|nuts?|epipen|pompe|asthm[ae])(?!\w)"
)
_IN_A_ROW = expression(
    rf"\s{{1,3}}{_DATE}(?=\s{{1,3}}(?:\+?1?[-. ]?\(?\d{{3}}\)?[-. ]\d{{3}}|\d{{10}}|\d{{9}}(?!\d)|"
    r"\d{3}[- ]\d{3}[- ]\d{3}|(?:parent|mother|father|guardian|m[èe]re|p[èe]re|tut(?:eur|rice))(?!\w)|"
    r"(?-i:[A-Z]\d[A-Z]|[A-Z]{4}[ -]?\d{4})))"
)
"""In a list of clients: a date between a name and a telephone number, a postal code or a number of health insurance."""
_ITEM = re.compile(r"(?:^|\n)[ \t]{0,3}\d{1,2}[.)]?[ \t]{1,3}$")
LONGEST_NUMBER = 10
_AT_END_OF_ITEM = expression(rf"\s{_DATE}(?=\s*(?:\n|$))")
"""In a numbered list of persons: a date after the name, at the end of the line."""
_ON_A_DAY = expression(rf"\s(?:le|on)\s{_DATE}")
_AFTER_BLANK = expression(rf"\s{_DATE}")
_ALONE_IN_LINE = expression(rf",\s{_DATE}(?=\s*(?:\n|$))")
_BORN = expression(rf"\s[(]?(?:bon|bor|brn|orn)\s{_DATE}")
"""``Rowena bon 2 Apr 2016``: *born* without one of its letters, which another word may be."""
_IN_ITS_LINE = expression(rf"[^\S\n]?[^\n\d]{{0,25}}?(?<!\w){_DATE}")
_LINE = re.compile(r"(?:^|\n)[ \t]{0,4}(?:[-•*–]|\d{1,2}[.)])?[ \t]{0,3}$")
_HOUSEHOLD = expression(
    r"(?<!\w)(?:household|composition|m[ée]nage|dependa?nts|family\s+members|membres\s+de\s+la\s+famille|"
    r"personnes\s+[àa]\s+charge)(?!\w)"
)
"""In a list of a household's members: a date later in the line that a name begins."""
_AFTER_NAME = expression(rf"\.?(?:\s\([^\W\d_]{{2,15}}\))?(?:\s?[,;:|]\s?|\s?[–—-]\s|\s){_DATE}")
FAR_APART = 3
_CHILDREN = expression(
    r"(?<!\w)(?:kids?|children|twins|siblings|dependa?nts|enfants?|jumeaux|jumelles|fratrie|[àa]\s+charge|household|"
    r"m[ée]nage|famil(?:y|le)(?=\s?:))(?!\w)"
)
_STREET = expression(
    r"(?:[\"”»]|['’]s)?(?:\s?(?:[,;:|/(–—]|->|-)\s?|\s(?:(?:at|of|au|du|from|@)\s)?)"
    rf"(?P<id>(?!{LINE})(?P<number>\d{{1,5}})[A-Z]?,?[^\S\n]+(?:(?P<of>{OF})(?P<ofname>[^\W\d_][\w'’-]+)|"
    rf"(?P<name>(?!(?:{STOP}|{MONTHS}|{WEEKDAYS})(?!\w))(?:{CAPITAL}(?:\s{CAPITAL})?|[^\W\d_][\w'’-]{{2,}}))|"
    rf"the\s{CAPITAL})(?:\s+{DIRECTION}(?!\w)\.?)?{UNIT}*)(?=\s*(?:[,;.)|\n]|$))"
)
_ONE = r"[A-ZÀ-Þ][a-zß-ÿ][\w'’-]*"
_JOINED_AFTER = re.compile(
    rf"(?:[ ]?&[ ]?|/)(?P<id>(?:(?:de la|des|du|de|d['’]|l['’])[ ]?)?{_ONE}(?:[ ]{_ONE})?)(?![\w'’])"
)
_JOINED_BEFORE = re.compile(rf"(?<![\w'’.-])(?P<id>{_ONE})(?:[ ]?&[ ]?|/)$")
_ARTICLES = frozenset({"la", "le", "les"})
LONGEST_WORD = 24
_WORD = re.compile(r"[^\W\d_]{2,}")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d")
_TWO_DIGITS, LAST_DAY = re.compile(r"(?<!\d)\d\d$"), 31
NUMBERS = frozenset({"CA_SIN", "CA_HEALTH_NUMBER", "CA_STATUS_NUMBER"})
BEFORE_ADDRESSES = NUMBERS | {"PERSON", "DATE_OF_BIRTH", "PHONE_NUMBER", "EMAIL_ADDRESS"}


def beside(text: str, results: Sequence[RecognizerResult]) -> Iterator[RecognizerResult]:
    """Ages and dates of birth beside the names, and dates beside the numbers, that were found."""
    rows = _births_in_rows(text, results)
    numbered = any(result.entity_type in NUMBERS for result in results)
    for result in results:
        for span, reason in _ages(text, result):
            yield _as(result, "AGE", span, AGE_SCORE, reason)
        if birth := _birth(text, result, numbered=numbered) or rows.get(result.end):
            yield _as(result, "DATE_OF_BIRTH", birth[0], BIRTH_SCORE, birth[1])
        if result.entity_type in ("PERSON", "CA_ADDRESS"):
            for span in _joined(text, result):
                yield _as(result, result.entity_type, span, STREET_SCORE, "joined by a sign to what was found")
        if result.entity_type in BEFORE_ADDRESSES:
            street = _STREET.match(text, result.end)
            if street and _may_be_street(street):
                yield _as(
                    result, "CA_ADDRESS", street.span("id"), STREET_SCORE, "a number and a name right after a person"
                )


def _joined(text: str, result: RecognizerResult) -> Iterator[tuple[int, int]]:
    """``Dunlop & Brunswick``, ``Richer/La Vérendrye``: the other street, or the other person, where only one was
    known."""
    for match in (
        _JOINED_AFTER.match(text, result.end),
        _JOINED_BEFORE.search(text, max(0, result.start - LONGEST_WORD), result.start),
    ):
        words = _WORD.findall(match["id"]) if match else []
        names = [word for word in words if word[0].isupper() and word.casefold() not in _ARTICLES]
        if match and all(map(_may_be_joined, names)):
            yield match.span("id")


def _may_be_joined(word: str) -> bool:
    """``Brunswick``, ``Birchwood``; and neither ``Client`` nor ``Housing``."""
    return is_place(word) or (may_name_with_capital(word) and (is_seldom(word) or not is_word(word)))


def _births_in_rows(text: str, results: Sequence[RecognizerResult]) -> dict[int, tuple[tuple[int, int], str]]:
    """Dates after several names, by where the name ends, from years far apart, for what differs so much is no
    appointment, or of a household.
    """
    household = _HOUSEHOLD.search(text) is not None
    dated = {
        result.end: date.span("id")
        for result in results
        if result.entity_type == "PERSON"
        and (
            date := _AFTER_NAME.match(text, result.end)
            or _IN_BRACKETS.match(text, result.end)
            or (_in_its_line(text, result) if household else None)
        )
    }
    years = [year for span in dated.values() if (year := _year_of(text[slice(*span)])) is not None]
    listed = household and len(dated) > 1
    if not years or not (listed or max(years) - min(years) >= FAR_APART):
        return {}
    return {end: (span, "a date after a name in a list") for end, span in dated.items()}


def _in_its_line(text: str, name: RecognizerResult) -> re.Match[str] | None:
    """``3. Junjie - child - 02/08/2013``: a date in the line that the name begins."""
    begins = _LINE.search(text, max(0, name.start - LONGEST_NUMBER), name.start)
    return _IN_ITS_LINE.match(text, name.end) if begins else None


def _ages(text: str, result: RecognizerResult) -> Iterator[tuple[tuple[int, int], str]]:
    """Where an age stands right after a name, or after a number that one person has, and why it is one."""
    if result.entity_type in NUMBERS and (age := _AGE_AFTER_NUMBER.match(text, result.end)):
        yield age.span("id"), "a small number right after a number of a person"
    if result.entity_type != "PERSON" or _MONTH.search(text, result.start, result.end):
        return
    for pattern in (_AGE, _AGE_OF_CALLER, _AGE_IN_WORDS):
        if age := pattern.match(text, result.end):
            yield age.span("id"), "a small number right after a name"


def _birth(text: str, result: RecognizerResult, *, numbered: bool) -> tuple[tuple[int, int], str] | None:
    """Where a date of birth stands right after a name, or after a number that one person has, and why it is one.

    Args:
        numbered: somewhere in the text stands a number that one person has.
    """
    end = result.end
    if result.entity_type == "PERSON":
        if date := _IN_BRACKETS.match(text, end) or _LIFE.match(text, end):
            return date.span("id"), "a date in brackets after a name"
        if date := _BORN.match(text, end):
            return date.span("id"), "a date after a word for birth, mistyped"
        if (date := _AT_END_OF_ITEM.match(text, end)) and _is_item(text, result):
            return date.span("id"), "a date after a name in a list"
        date = _AFTER_AGE.match(text, end)
        if date and _is_past(date["id"], LAST_YEAR_WITH_NUMBER):
            return date.span("id"), "a date right after a name or number"
        if date := _child_born(text, result):
            return date.span("id"), "a date after the name of a child"
        date = _AFTER_NAME.match(text, end)
        year = _year_of(date["id"]) if date else None
        parted = date is not None and not text[end : date.start("id")].isspace()
        if date and year is not None and (year <= LAST_YEAR if parted or _YEAR.search(date["id"]) else year < CENTURY):
            return date.span("id"), "a date right after a name or number"
    if result.entity_type == "PERSON" or result.entity_type in NUMBERS:
        date = _AFTER_COMMA.match(text, end)
        is_birth = date is not None and (
            _is_past(date["id"], LAST_YEAR_WITH_NUMBER if numbered else LAST_YEAR)
            or _of_birth(text, result, date.end())
        )
        if (date and is_birth) or (date := _IN_A_ROW.match(text, end)):
            return date.span("id"), "a date right after a name or number"
    return None


def _is_item(text: str, name: RecognizerResult) -> bool:
    """The name begins a line of a numbered list."""
    return _ITEM.search(text, max(0, name.start - LONGEST_NUMBER), name.start) is not None


def _child_born(text: str, name: RecognizerResult) -> re.Match[str] | None:
    """``my kids: Lucille March 5, 2017``: a date with nothing but a blank between, in a text about children or
    birth."""
    if (date := _ON_A_DAY.match(text, name.end)) and _BIRTH.search(text):
        return date
    date = _AFTER_BLANK.match(text, name.end) or _ALONE_IN_LINE.match(text, name.end)
    return date if date and (_CHILDREN.search(text, 0, name.start) or _BIRTH.search(text)) else None


def _may_be_street(match: re.Match[str]) -> bool:
    """``Omar Mansour, 874 Bathgate;`` is where he lives; ``Omar Mansour, 12 tablets;`` what he takes."""
    name = match["name"]
    if name is None:
        return True
    long = len(match["number"]) > 2 and name[0].isupper() and not name.isupper()
    return long or all(may_name(word) for word in _WORD.findall(name))


def _of_birth(text: str, name: RecognizerResult, end: int) -> bool:
    """A recent date is one of birth, not of an appointment, where the text registers a birth, a card or number of that
    person follows, or the name is a child's, or it stands in a register of children.
    """
    return (
        _BIRTH.search(text) is not None
        or _WITH_CHILDREN.search(text, 0, name.start) is not None
        or _A_CARD.match(text, end) is not None
        or _CHILD.search(text, max(0, name.start - LONGEST_NUMBER), name.end) is not None
    )


def _is_past(date: str, last: int = LAST_YEAR) -> bool:
    year = _YEAR.search(date)
    return year is None or int(year[0]) <= last


def _year_of(date: str) -> int | None:
    """The year of a date; two digits at its end that no day has are of the last century."""
    if year := _YEAR.search(date):
        return int(year[0])
    short = _TWO_DIGITS.search(date)
    return None if short is None else int(short[0]) + (1900 if int(short[0]) > LAST_DAY else 2000)


def _as(result: RecognizerResult, entity: str, span: tuple[int, int], score: float, reason: str) -> RecognizerResult:
    other = copy(result)
    other.entity_type, (other.start, other.end), other.score = entity, span, score
    other.recognition_metadata = {**(result.recognition_metadata or {}), REASON: reason}
    other.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY] = "Beside"
    return other
