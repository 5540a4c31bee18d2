"""Dates of birth: any date after a word for birth, and a complete date long past.

Authority: ISO 8601 and CAN/CSA-Z234.4 (year-month-day); the other orders, and words, are what people write. A complete
date without a word for birth counts where its year is 2012 or before: programme dates are younger. That year is fixed,
so that the same text gives the same result in any year.
"""

import re

from anonymizer.detectors.recognizers.calendar import COMPACT, COMPLETE, IN_FIGURES, PARTIAL, SHORT_YEAR, WITH_MONTH
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

LAST_YEAR_OF_BIRTH = 2012
_BORN_FR = r"(?:n[ée]{1,2}s?(?<!ne)|ne(?=\s+(?:le|en|[àa])\s))"
_CUES = (
    r"d\.?\s?o\.?\s?b\.?|d/o/b|(?:date\s+of\s+)?birth(?:\s*date|day|\s+day)?|birthdate|bday|b-day|b/d|bd|born|dob|"
    r"d\.?d\.?n\.?|n[ée]{1,2}(?:\(e\))?s?(?<!ne)|ne(?=\s+(?:le|en)\s)|date\s+de\s+naiss(?:ance|\.)?|naissance|naiss|anniversaire|f[êe]te|d\.?\s?n\.?|ddn"
)
_BETWEEN = r"(?:[\s.:;#=,()|«\"'’–—/-]*(?:(?:on|in|is|was|un|une|le|la|en|du|de|the|au|of|est|about|around|vers|back|mois|years?|yrs?|ann[ée]e|date|her|his|their|sa|son|his/her|(?:aaaa|yyyy|jj|dd|mm)(?:[-/](?:mm|jj|dd|aaaa|yyyy)){0,2})(?!\w)[\s.:=,()'’–—-]*){0,4})"
_PLACE_BETWEEN = (
    r"(?:\s+(?:in|at|à|a|au|en)\s+(?-i:[A-ZÉÈ])[\w'’-]+(?:[\s,]+(?-i:[A-ZÉÈ])[\w'’-]+){0,2}[\s,]*(?:on|in|le|en)?\s*)"
)
_ANY = rf"(?:{COMPLETE}|{SHORT_YEAR}|{COMPACT}|{PARTIAL})"


def _long_past(match: re.Match[str]) -> bool:
    years = re.findall(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", match.group())
    return bool(years) and 1900 <= int(years[0]) <= LAST_YEAR_OF_BIRTH


class BirthDateRecognizer(RuleRecognizer):
    """``born March 20, 1956``, ``née le 1956-03-20``, ``le douze mai mille neuf cent quatre-vingt-deux``."""

    ENTITY = "DATE_OF_BIRTH"
    NEEDS_DIGIT = False
    RULES = (
        Rule(
            expression(rf"(?<!\w)(?:{_CUES})(?![^\W\d_]){_BETWEEN}(?P<id>{_ANY})(?![\w])"),
            0.9,
            "a date after a word for birth",
        ),
        Rule(
            expression(rf"(?<!\w)(?:born|{_BORN_FR})(?![^\W\d_]){_PLACE_BETWEEN}(?P<id>{_ANY})(?![\w])"),
            0.85,
            "a date after a word for birth and a place",
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:born|{_BORN_FR}|dob|ddn|birth|naissance)(?![^\W\d_])[^.;\n\d]{{0,60}}?{COMPLETE}\)?,?\s+(?:et|and|&)\s+[\w'’ -]{{2,30}}[,(]?\s*(?:le|on|the)?\s*(?P<id>{COMPLETE})(?!\w)"
            ),
            0.6,
            "a date in a sentence about birth",
        ),
        Rule(
            expression(rf"(?<!\w)(?:born|{_BORN_FR})(?![^\W\d_])[^.;\n\d]{{0,35}}?(?P<id>{COMPLETE})(?!\w)"),
            0.6,
            "a date in a sentence about birth",
        ),
        Rule(expression(rf"(?<!\w)b\.[\s:]*(?P<id>{_ANY})(?![\w])"), 0.85, "a date after a word for birth"),
        Rule(
            expression(
                rf"(?<![\w-])(?P<id>{COMPLETE}|{SHORT_YEAR})[\s,]*\(?(?:(?:is|was|est)\s+(?:(?:my|his|her|ma|sa)\s+)?)?(?:dob|d\.o\.b\.?|ddn|(?:date\s+of\s+)?birth(?:\s*date|day)?|date\s+de\s+naissance|anniversaire)(?!\w)"
            ),
            0.85,
            "a date before a word for birth",
            only_if=expression(r"dob|d\.o\.b|ddn|birth|naissance|anniversaire"),
        ),
        Rule(
            expression(rf"(?<![\w/.-])(?P<id>{IN_FIGURES})(?![\w/-])"),
            0.4,
            "a complete date long past",
            accepts=_long_past,
        ),
        Rule(
            expression(rf"(?:[(/|;,–—\n]|\s-)\s?(?P<id>{WITH_MONTH})(?=\s?[)/|;,–—\n]|\s-|\s*$)"),
            0.4,
            "a complete date long past, set apart",
            accepts=_long_past,
        ),
    )
