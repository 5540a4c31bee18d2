"""Numbers that name nobody: money, quantities, dates, times, years, parts of statutes.

Rule of thumb, measured: five digits that are none of these are hidden, whatever they are.
"""

import re

from anonymizer.detectors.recognizers.calendar import DAY, MONTHS
from anonymizer.detectors.recognizers.numbers.shapes import digits_of, is_money
from anonymizer.detectors.recognizers.phrases import either, phrases

LONGER_THAN_STATUTES, LONGEST_LINE = 9, 6
"""No statute, form or route has a number this long: after "reg." a longer one is a registration."""
FEWEST_DIGITS, ENOUGH_DIGITS = 4, 5
"""A number of fewer digits names nobody by itself; of as many, with letters that make it one; of enough, always."""
LONGEST_PROGRAMME = 6
LONGEST_PERIOD, LAST_PLANNED = 60, 2050

_STATUTE = phrases(
    *("s", "ss", "sec", "sect", "section", "art", "article", r"(?<!dossier\s)(?<!num[ée]ro\s)(?<!num\s)c"),
    *("ch", "chap"),
    *("chapter", "bill", "loi", "law", "act", "décret", "decree", "arrêté", r"r\.s\.o\.", r"r\.s\.c\.", "rlrq", "lrq"),
    *("reg", "regulation", "règl(?:ement)?", "by-?law", r"(?<!web\s)(?<!online\s)form"),
    *("formulaire", "page", "p", "line"),
    *("ligne", "route", "hwy", "highway", "autoroute", "bus", "room", "rue", "pressure", "tension", "bp", "population"),
    *("version", "covid"),
)
_NOT_AFTER = re.compile(rf"(?:\b{_STATUTE}\.?[\s#-]*(?:n[°º]\s*)?)$", re.IGNORECASE)
_COUNTED = phrases(
    *("km", "kg", "lbs?", "m2", "sq", "ft", "pieds", "people", "persons?", "personnes", "residents?", "citizens"),
    *("habitants", "members", "homes", "units", "logements", "calls", "appels", "contacts", "clients", "families"),
    *("familles", "hours", "heures", "min(?:s|utes)?", "h(?:rs?)?"),
    *("sec", "times", "fois", "votes", "voters", "copies"),
    *("jobs", "emplois", "employees", "employ[ée]s", "students", "soldiers", "troops", "miles", "acres", "hectares"),
    *("years", "ans", "tonnes", "tons", "barrels", "seats", "meals"),
    *("repas", "visits", "words", "mots", "per", "spaces"),
    *("places", "square", "degrees", "shares"),
)
_UNITS = re.compile(rf"[ \u00a0]*{_COUNTED}\b", re.IGNORECASE)
_YEAR_SPAN = re.compile(
    either(
        r"(?:1[89]|20)\d\d ?[-/–] ?(?:(?:1[89]|20)?\d\d)",
        r"1[67]\d\d [-–] 1[6-8]\d\d",
        r"[QTS][1-4][ -]?20\d\d",
        r"(?:ISO|IEC|CSA|CEI|DIN|NFPA|RFC|ANSI)[ -]?[\d-]{3,}(?::20\d\d)?",
    )
)
"""Seasons, quarters and standards: 2009 - 2010, Q4 2023, ISO 27001."""
_NUMBER_SIGN = re.compile(r"(?:(?<!\w)(?:no|num[ée]ro|number|ticket|billet)\.?[ ]|[nN][º°][ ]?|#[ ]?)$", re.IGNORECASE)
_TWO_YEARS = re.compile(r"\d\d(\d\d)/(\d\d)")
_WHOLE_YEARS = re.compile(r"(20\d\d)[-/](\d{4})")
_QUANTITY = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,2}|\d+\.\d+")

_MONTH_OR_DAY, _MONTH, _TWO_DIGIT_DAY = "(?:0?[1-9]|1[0-2])", "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_DATE_OR_TIME = re.compile(
    either(
        r"24/7",
        r"\d[ ]1/2",
        rf"(?:19|20)\d\d[-/.]{_MONTH_OR_DAY}[-/.]{DAY}(?:[T ]\d\d:?\d\d(?::?\d\d)?)?",
        rf"{DAY}[-/.]{DAY}[-/.](?:\d{{4}}|\d\d)",
        rf"(?:19|20)\d\d[ ]{_MONTH}[ ]{_TWO_DIGIT_DAY}",
        rf"{DAY}[-. ]{MONTHS}[-. ](?:(?:19|20)\d\d|\d\d)",
        r"\d{1,2}(?:[:h]\d\d){1,2}(?:[-–]\d{1,2}(?:[:h]\d\d){0,2})?(?:am|pm)?",
        r"\d{1,2}(?:[:h]\d\d)?(?:h|am|pm|a|p)?[-–]\d{1,2}(?:[:h]\d\d)?(?:h|am|pm)",
    ),
    re.IGNORECASE,
)
_COMPACT_YEAR = r"20(?:1[3-9]|[2-4]\d)"
_COMPACT = re.compile(rf"{_COMPACT_YEAR}{_MONTH}{_TWO_DIGIT_DAY}")
_DAY_AND_YEAR = re.compile(rf"{DAY},? {_COMPACT_YEAR}")
_MONTH_BEFORE = re.compile(rf"(?<!\w){MONTHS}\.? $", re.IGNORECASE)
_ON = re.compile(r"(?<!\w)(?:le|du|on) $", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"\d{1,2}[/-]\d{1,2}")
_LETTERS_BEFORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉÈabcdefghijklmnopqrstuvwxyz #"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LETTERS_FIRST = re.compile(r"(?-i:[A-Z]{2,4})\d{4}")


def is_unexplained(match: re.Match[str]) -> bool:
    """It is long enough to name somebody, or has letters that make it a number, and is nothing plain."""
    matched = match.group()
    digits = len(digits_of(matched))
    if digits < FEWEST_DIGITS or is_plain(match.string, *match.span()) or _is_compact_date(match):
        return False
    has_letters = any(sign.isalpha() for sign in matched)
    return digits >= ENOUGH_DIGITS or (
        has_letters and not _YEAR.search(matched) and ("-" in matched or _LETTERS_FIRST.match(matched) is not None)
    )


def may_be_number(match: re.Match[str], *, least: int) -> bool:
    """It has at least so many digits, and is no money, quantity, date, time or part of a statute."""
    return (
        len(digits_of(match["id"])) >= least
        and (not is_plain(match.string, *match.span("id")) or _is_numbered_span(match))
        and not _is_day(match)
    )


def is_plain(text: str, start: int, end: int) -> bool:
    """The number is money, a quantity, a date, a time or part of a statute."""
    matched = text[start:end]
    return bool(
        _DATE_OR_TIME.fullmatch(matched.lstrip(_LETTERS_BEFORE))
        or (_YEAR_SPAN.fullmatch(matched) and not _is_no_span(matched))
        or _QUANTITY.fullmatch(matched)
        or (_YEAR.fullmatch(matched))
        or is_money(text, start, end)
        or _UNITS.match(text, end)
        or (
            end - start < (LONGEST_LINE if matched.isdecimal() else LONGER_THAN_STATUTES)
            and _NOT_AFTER.search(text, max(0, start - 14), start)
        )
    )


def _is_numbered_span(match: re.Match[str]) -> bool:
    """``plainte no 2025-2052``: what looks like two years is a number, right after a word for one."""
    return bool(
        _YEAR_SPAN.fullmatch(match["id"])
        and _NUMBER_SIGN.search(match.string, max(0, match.start("id") - 10), match.start("id"))
    )


def _is_day(match: re.Match[str]) -> bool:
    """``le 02/01`` after "incident": the day of it."""
    return bool(_ON.search(match.string, 0, match.start("id")) and _DAY_AND_MONTH.fullmatch(match["id"]))


def _is_compact_date(match: re.Match[str]) -> bool:
    """``20250802``, or ``3 2022`` after the name of a month: dates of programmes. Earlier years may be births."""
    written = match.group().lstrip(_LETTERS_BEFORE)
    before = max(0, match.start() - 12), match.start()
    return bool(
        _COMPACT.fullmatch(written)
        or (_DAY_AND_YEAR.fullmatch(written) and _MONTH_BEFORE.search(match.string, *before))
    )


def _is_no_span(matched: str) -> bool:
    """``1915/25``, ``2026-1940``: no programme lasts from the first of two years to the second, none is planned to
    2063."""
    if whole := _WHOLE_YEARS.fullmatch(matched):
        return int(whole[2]) > LAST_PLANNED or not 0 < int(whole[2]) - int(whole[1]) <= LONGEST_PERIOD
    years = _TWO_YEARS.fullmatch(matched)
    return years is not None and not 0 < (int(years[2]) - int(years[1])) % 100 <= LONGEST_PROGRAMME
