"""What stands right beside a name: an age, a date of birth. Found last, when the names are known.

``Dad Omar Mansour, 98, dementia``, ``Omar Mansour (February 18, 2015)``, ``SIN 130 692 544, 20140907``: neither has a word
for age or birth before it.
"""

import re
from collections.abc import Iterator, Sequence
from copy import copy

from presidio_analyzer import RecognizerResult

from anonymizer.detectors.recognizers.calendar import COMPACT, COMPLETE, MONTHS, SHORT_YEAR, YEAR
from anonymizer.detectors.recognizers.rule import REASON, expression

AGE_SCORE, BIRTH_SCORE = 0.5, 0.6
LAST_YEAR = 2020
"""A date set apart by commas alone counts as a birth up to this year; in brackets after a name, whatever its year."""

_SAYS = r"[ ](?:is|was|just|turn(?:s|ed|ing)|a|avait|aura|n['’]a\sque)(?:[ ](?:only|now|just|about|almost|already|turn(?:ed|ing)|seulement|maintenant|presque|d[ée]j[àa]|environ))?[ ]"
_TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_AGE = re.compile(
    rf"[\"”»]?(?:[ ]?[,(/–-][ ]?|[ ]|\.[ ](?=\d\d\.)|{_SAYS})(?P<id>\d{{1,2}}|1[01]\d|{_TENS})"
    r"(?=\s?(?:[,;.)/](?!\d)|$|\n|(?:and|et|but|mais|&|y/?o|yrs?|ans|mois|months|says|dit|\u2014|–)(?!\w)))"
    r"(?!,\s(?:rue|av|boul|chemin|ch|rang|route|place|mont|all|c[ôo]te)\w*)",
    re.IGNORECASE,
)
_MONTH = expression(rf"(?<!\w){MONTHS}\.?$")
_DATE = rf"(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT}|{MONTHS}\.?\s{YEAR})(?!\w)"
_IN_BRACKETS = expression(rf"[\"”»]?\s?\(\s?{_DATE}\s?\)")
_AFTER_COMMA = expression(rf"[\"”»]?\s?[,/]\s?{_DATE}(?=\s?(?:[,;.)/]|$|\n))")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d")
NUMBERS = frozenset({"CA_SIN", "CA_HEALTH_NUMBER", "CA_STATUS_NUMBER"})


def beside(text: str, found: Sequence[RecognizerResult]) -> Iterator[RecognizerResult]:
    """Ages and dates of birth beside the names, and dates beside the numbers, that were found."""
    for result in found:
        age = _AGE.match(text, result.end) if result.entity_type == "PERSON" else None
        if age and not _MONTH.search(text, result.start, result.end):
            yield _as(result, "AGE", age.span("id"), AGE_SCORE, "a small number right after a name")
        if result.entity_type == "PERSON" and (date := _IN_BRACKETS.match(text, result.end)):
            yield _as(result, "DATE_OF_BIRTH", date.span("id"), BIRTH_SCORE, "a date in brackets after a name")
        if result.entity_type == "PERSON" or result.entity_type in NUMBERS:
            date = _AFTER_COMMA.match(text, result.end)
            if date and _is_past(date["id"]):
                yield _as(result, "DATE_OF_BIRTH", date.span("id"), BIRTH_SCORE, "a date right after a name or number")


def _is_past(date: str) -> bool:
    year = _YEAR.search(date)
    return year is None or int(year[0]) <= LAST_YEAR


def _as(result: RecognizerResult, entity: str, span: tuple[int, int], score: float, reason: str) -> RecognizerResult:
    other = copy(result)
    other.entity_type, (other.start, other.end), other.score = entity, span, score
    other.recognition_metadata = {**(result.recognition_metadata or {}), REASON: reason}
    other.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY] = "Beside"
    return other
