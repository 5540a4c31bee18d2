"""What the values of a column are, judged from their form: dates, postal codes, numbers, names, text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from anonymizer.engine.hierarchies.ages import AgeBands
from anonymizer.engine.hierarchies.dates import read_date
from anonymizer.engine.hierarchies.languages import is_language
from anonymizer.engine.hierarchies.numbers import read_number
from anonymizer.engine.hierarchies.postal_codes import PROVINCE_OF_NAME, PostalCodes
from anonymizer.engine.profiles.checksums import is_health_number, is_sin
from anonymizer.engine.profiles.shapes import forms_by_shape
from anonymizer.engine.text.operators.invented_names import AREA_CODES

_POSTAL, _FSA, _AGES = PostalCodes(), PostalCodes(start="fsa"), AgeBands()
_TIME = re.compile(r".*\d[T ]\d{1,2}[:h]\d{2}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}")
_PHONE = re.compile(r"(?:\+?1[\s.-]?)?\(?[2-9]\d{2}\)?[\s.-]?\d{3}[\s.-]?\d{4}(?:\s*(?:x|ext\.?|poste)\s*\d+)?")
_ADDRESS = re.compile(
    r"(?:\d+[A-Za-z]?(?:[-/]\d+)?,? )(?:.*\b(?:street|st|avenue|ave|av|road|rd|drive|dr|boul|boulevard|blvd|rue|chemin|ch|"
    r"crescent|cres|court|crt|lane|way|place|rang|route|highway|hwy|terrace|trail|montée|côte)\b)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ’'.-]*){1,3}|[A-ZÀ-Þ][\wÀ-ÿ’'-]+, [A-ZÀ-Þ][\wÀ-ÿ’'.-]+")
_YES_NO = frozenset(
    ["yes", "no", "y", "n", "true", "false", "t", "f", "oui", "non", "o", "vrai", "faux", "0", "1", "1.0", "0.0"]
)  # the words for "not said" are counted as neither
UNSAID = frozenset(
    {"", "-", "?", "n/a", "na", "n/d", "nd", "unknown", "inconnu", "not_asked", "not asked", "not_stated"}
)


@dataclass(slots=True)
class Evidence:
    """Of the values looked at, weighted by how often they occur: how many have each form."""

    seen: float
    share_of: Mapping[str, float]
    words: float
    """Mean number of words."""
    length: float
    """Mean number of characters."""
    distinct: int

    def share(self, form: str) -> float:
        return self.share_of.get(form, 0.0)


FORMS: Mapping[str, Callable[[str], bool]] = {
    "boolean": lambda text: text.lower() in _YES_NO,
    "integer": lambda text: re.fullmatch(r"[+-]?\d{1,15}(?:\.0+)?", text) is not None,
    "decimal": lambda text: len(text) < 25 and read_number(text) is not None,
    "year": lambda text: re.fullmatch(r"(?:19|20)\d{2}", text) is not None,
    "age": lambda text: len(text) < 15 and _AGES.climb(text) is not None,
    "postal_code": lambda text: len(text) < 10 and (path := _POSTAL.climb(text)) is not None and len(path[0]) > 3,
    "fsa": lambda text: len(text.strip()) == 3 and _FSA.climb(text) is not None,
    "province": lambda text: text.lower() in PROVINCE_OF_NAME,
    "language": lambda text: len(text) < 20 and is_language(text),
    "date": lambda text: 6 <= len(text) < 40 and any(map(str.isdigit, text)) and read_date(text) is not None,
    "datetime": lambda text: _TIME.match(text) is not None and read_date(text) is not None,
    "phone": lambda text: len(text) < 30 and _PHONE.fullmatch(text) is not None,
    "email": lambda text: "@" in text and _EMAIL.fullmatch(text) is not None,
    "address": lambda text: _ADDRESS.match(text) is not None,
    "sin": lambda text: len(text) < 15 and is_sin(text),
    "health_number": lambda text: len(text) < 20 and is_health_number(text),
    "canadian_phone": lambda text: len(text) < 30 and _PHONE.fullmatch(text) is not None and _area_code(text) in AREA_CODES,
    "person_name": lambda text: len(text) < 60 and _NAME.fullmatch(text) is not None,
    "sentence": lambda text: text.count(" ") >= 5,
    "code": lambda text: " " not in text and any(map(str.isdigit, text)) and len(text) < 40,
}  # fmt: skip
_ALL = tuple(FORMS)


def _area_code(text: str) -> str:
    return "".join(filter(str.isdigit, text)).removeprefix("1")[:3]


def gather(values: Iterable[tuple[str, float]]) -> Evidence:
    """The forms of distinct values, each with its number of records. Words for "not said" do not count."""
    counts = dict.fromkeys(FORMS, 0.0)
    seen = words = length = 0.0
    distinct = 0
    for value, weight in values:
        text = value.strip()
        if text.lower() in UNSAID:
            continue
        distinct += 1
        seen += weight
        words += weight * (text.count(" ") + 1)
        length += weight * len(text)
        proved, wanted = forms_by_shape(text, _ALL)
        for form in proved:
            counts[form] += weight
        for form in wanted:
            if FORMS[form](text):
                counts[form] += weight
    shares = {form: count / seen for form, count in counts.items()} if seen else {}
    return Evidence(seen, shares, words / seen if seen else 0.0, length / seen if seen else 0.0, distinct)


def kind_of(evidence: Evidence, concept: str | None) -> str:
    """One word for what the column holds, from its values and from what its name says."""
    if not evidence.seen:
        return "empty"
    for form in ("email", "postal_code", "fsa", "phone"):
        if evidence.share(form) >= (0.5 if concept == form else 0.8) and (
            form != "phone" or _is_phone(evidence, concept)
        ):
            return form
    if evidence.share("date") >= 0.8 and _is_date(evidence, concept):
        return "datetime" if evidence.share("datetime") >= 0.2 else "date"
    if (concept == "province" and evidence.share("province") >= 0.5) or evidence.share("province") >= 0.95:
        return "province"
    if concept == "language" and evidence.share("language") >= 0.5:
        return "language"
    if concept == "age" and evidence.share("age") >= 0.8:
        return "age"
    if concept in ("birth", "date") and evidence.share("year") >= 0.9:
        return "year"
    if evidence.share("boolean") >= 0.95 and evidence.distinct <= 8:
        return "boolean"
    if evidence.share("integer") >= 0.95:
        return "integer"
    if evidence.share("decimal") >= 0.95:
        return "decimal"
    return _kind_of_words(evidence, concept)


def _kind_of_words(evidence: Evidence, concept: str | None) -> str:
    if concept == "free_text":
        return "text"  # whoever can write there may one day name a person, however few notes there are today
    if evidence.share("address") >= 0.4 or (concept == "address" and evidence.words >= 2):
        return "address"
    if concept == "person_name" or (evidence.share("person_name") >= 0.8 and evidence.distinct > 50):
        return "person_name"
    if (evidence.share("sentence") >= 0.2 and evidence.distinct > 20) or evidence.length > 60:
        return "text"
    if evidence.share("code") >= 0.8:
        return "code"
    return "category"


def _is_phone(evidence: Evidence, concept: str | None) -> bool:
    """Ten bare digits are telephone numbers where the name says so, or where nearly all begin with an area code."""
    return concept == "phone" or evidence.share("integer") < 0.5 or _begin_with_area_codes(evidence)


def _begin_with_area_codes(evidence: Evidence) -> bool:
    # Canada uses one in nineteen of the three-digit numbers that may begin a telephone number.
    return evidence.distinct >= 20 and evidence.share("canadian_phone") >= 0.95


def _is_date(evidence: Evidence, concept: str | None) -> bool:
    """Eight bare digits are a date only where the name says so, or others beside them are written as dates."""
    return evidence.share("integer") < 0.9 or concept in ("date", "birth")
