"""Health insurance numbers of the provinces and territories.

Authorities, and what is checked: Ontario (Ministry of Health, "Health card validation reference manual": ten digits by
Luhn, one or two letters of version); British Columbia (Personal Health Number: ten digits from 9, modulo 11, weights
2 4 8 5 10 9 7 3 on the second to ninth digit, as in python-stdnum ``ca.bc_phn``); Québec (RAMQ, *numéro d'assurance
maladie*: three letters of the surname, one of the given name, year, month (plus 50 for women), day, two signs: the
date is checked, the last sign has no public formula). Alberta, Saskatchewan, Manitoba, New Brunswick, Nunavut, Yukon
(nine digits), Nova Scotia (ten), Prince Edward Island (eight), Newfoundland and Labrador (twelve), Northwest
Territories (a letter and seven digits) have no formula that is sure, so they need a word before them.
"""

import re

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.shapes import GAP, IDENTIFIER, cued, digits_of, passes_luhn

_CUES = (
    r"(?:(?:on|ont|ontario|bc|b\.c\.|ab|alberta|sk|sask|mb|manitoba|nb|ns|pe|pei|nl|nt|nwt|nu|nunavut|yt|yukon|qc|qu[ée]bec)[\s-]*)?"
    r"(?:health(?:[\s-]*care)?\s*(?:card|ins(?:urance|\.)?|number|num|no\.?|#|id|nbr|plan|coverage|services)|o\.?h\.?i\.?p\.?|p\.?h\.?n\.?|p\.?h\.?i\.?n\.?|h\.?c\.?n\.?|hc|hc\s?(?:#|no\.?)|"
    r"h\.?s\.?n\.?|m\.?h\.?s\.?c\.?|m\.?c\.?p\.?|m\.?s\.?p\.?|ahcip|ahc|ahs|ihn|hcp|care\s*card|medicare|medical\s+(?:card|number|plan|services\s+plan)|health|"
    r"(?:msi|yhcip|yhcp|nihb)(?:\s+(?:card|number|no\.?|#))?|n\.?a\.?m\.?|r\.?a\.?m\.?q\.?|carte[\s-]+(?:soleil|sant[ée]|m[ée]dicale|d['’]h[ôo]pital)|carte\s+d['’]assurance[\s-]+maladie|assurance[\s-]+maladie|ass\.?\s*mal(?:adie|\.)?|"
    r"(?:num[ée]ro|num|no|nº|n°|n)\.?\s+(?:de|d['’])\s*(?:sant[ée]|assurance[\s-]+maladie)|r[ée]gime\s+de\s+sant[ée])"
)
_HEAD = expression(rf"(?<!\w)(?:{_CUES}|card|carte)(?![^\W\d_])")
"""Where a number with a word before it can begin."""
_BEGINS = r"(?:(?<!\d[ .-])|(?<=[/.-]\d\d[ ])|(?<=[/-]\d{4}[ ]))"
"""Not within a row of numbers, unless a date stands before."""
_WEIGHTS_BC = (2, 4, 8, 5, 10, 9, 7, 3)


def is_ontario(number: str) -> bool:
    """Ten digits, the first not 0, by Luhn's formula."""
    digits = digits_of(number)
    return len(digits) == 10 and digits[0] != "0" and passes_luhn(digits)


def is_british_columbia(number: str) -> bool:
    """Ten digits from 9, the last by modulo 11.

    >>> is_british_columbia("9698 658 215"), is_british_columbia("9698 658 216")
    (True, False)
    """
    digits = digits_of(number)
    if len(digits) != 10 or digits[0] != "9":
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS_BC, digits[1:9], strict=True))
    return (11 - total % 11) % 11 == int(digits[9])


def is_quebec(number: str) -> bool:
    """Four letters, then a date with the month plus 50 for women, then two signs.

    >>> is_quebec("TREM 5462 1518"), is_quebec("TREM 5499 1518")
    (True, False)
    """
    signs = re.sub(r"[\W_]", "", number)
    month, day = int(signs[6:8]), int(signs[8:10])
    return (1 <= month <= 12 or 51 <= month <= 62) and 1 <= day <= 31


def _proves(number: str) -> bool:
    return is_ontario(number) or is_british_columbia(number)


class HealthNumberRecognizer(RuleRecognizer):
    """``1234-567-890-AB``, ``9698 658 215``, ``TREM 5462 1518`` and the other provinces' by their words."""

    ENTITY = "CA_HEALTH_NUMBER"
    RULES = (
        Rule(expression(cued(_CUES, IDENTIFIER)), 0.9, "after a word for it", proves=_proves, heads=_HEAD),
        Rule(
            expression(
                cued(
                    rf"{_CUES}|card|carte",
                    rf"\d{{4}}{GAP}\d{{3}}{GAP}\d{{3}} (?!(?:is|to|at|an?|or|of|in|on|by|et|en|le|la|de|du|au|il|se|ne|ou|un)(?!\w))[A-Z]{{2}}",
                )
            ),
            0.8,
            "shape of an Ontario number with its version",
            heads=_HEAD,
        ),
        Rule(
            expression(cued(rf"{_CUES}|card|carte", r"(?!card|cart|no\b|num)[A-Z]{4} \d{4}[ -]?\d{4}")),
            0.8,
            "shape of a Québec number",
            heads=_HEAD,
        ),
        Rule(
            expression(cued(_CUES, r"[A-Z] \d{7}")),
            0.8,
            "shape of a number of the Northwest Territories",
            heads=_HEAD,
        ),
        Rule(
            expression(cued(_CUES, rf"(?!card|no\b|num)[A-Z]{{3,4}}{GAP}\d[\d .-]{{5,10}}\d")),
            0.9,
            "after a word for it",
            heads=_HEAD,
        ),
        Rule(
            expression(rf"(?<!\w)(?P<id>\d[\d .-]{{7,12}}\d(?:[ -]?[A-Z]{{1,2}})?)\s*\(?(?:{_CUES})(?!\w)"),
            0.8,
            "before a word for it",
        ),
        Rule(
            expression(r"(?<!\w)(?!card|cart|visa)[A-Z]{4} \d{4} \d{4}(?![\w-]|\s\d)"),
            0.8,
            "shape of a Québec number, its date holds",
            accepts=lambda match: is_quebec(match.group()),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?-i:[A-Z]{{4}}|[a-z]{{4}}(?=[-\d])){GAP}\d{{2}}[ ]?\d{{2}}{GAP}\d{{2}}[ ]?\d{{2}}(?!\w)"
            ),
            0.8,
            "shape of a Québec number",
        ),
        Rule(
            expression(
                rf"(?<![\w$€£]){_BEGINS}\d{{4}}{GAP}\d{{3}}{GAP}\d{{3}}{GAP}(?-i:[A-Z]{{2}}|[a-z]{{2}}(?:(?<!\s..)|(?=\s?(?:[;,.)\n]|$))))(?!\w)"
            ),
            0.8,
            "shape of an Ontario number with its version",
        ),
        Rule(
            expression(r"(?<![\w$€£])(?<!\d[ .-])\d{4}([ -])\d{3}\1\d{3}(?!\w)(?![ .-]\d)"),
            0.6,
            "ten digits in groups of 4, 3 and 3",
            proves=_proves,
        ),
        Rule(expression(r"(?<![\w$€£/.,-])\d{10}(?![\w-])(?![.,]\d)"), 0.3, "ten digits", proves=_proves),
        Rule(
            expression(r"(?<![\w$€£])(?<!\d[ .-])\d{5}-\d{4}(?!\w)(?![ .-]\d)"),
            0.4,
            "shape of an Alberta number",
            proves=passes_luhn,
        ),
    )
