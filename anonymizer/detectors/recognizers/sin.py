"""Social insurance numbers (numéro d'assurance sociale), by cue, by shape and by checksum.

Authority: Employment and Social Development Canada, "Social Insurance Number Code of Practice": nine digits, the last
by Luhn's formula; a first digit 9 is a temporary number, 0 and 8 are not given to persons.
"""

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.shapes import BETWEEN, GAP, cued, digits_of, passes_luhn

_CUES = r"s\.?i\.?n\.?s?|n\.?a\.?s\.?|social[\s-]+ins(?:urance|\.)?|assurance[\s-]+sociale|ass\.?\s+soc\.?"
_NINE = rf"\d{{3}}{GAP}\d{{3}}{GAP}\d{{3}}"


def _given_to_persons(number: str) -> bool:
    return digits_of(number)[0] not in "08" and passes_luhn(number)


class SinRecognizer(RuleRecognizer):
    """``130 692 544`` and its other forms."""

    ENTITY = "CA_SIN"
    RULES = (
        Rule(expression(cued(_CUES, rf"{_NINE}|\d[\d .-]{{7,12}}\d")), 0.9, "after a word for it", proves=passes_luhn),
        Rule(expression(rf"(?<![\w.-])(?P<id>{_NINE})\s*\(?(?:{_CUES})(?!\w)"), 0.9, "before a word for it"),
        Rule(expression(cued(_CUES, r"(?:[x*•]{3}[ -]?){2}\d{3}", BETWEEN)), 0.6, "after a word for it, partly masked"),
        Rule(
            expression(r"(?<![\w$€£.,/-])(?<!\d[ ])\d{3}([- .])\d{3}\1\d{3}(?![\w-])(?![ .,]\d)"),
            0.45,
            "three groups of three digits",
            proves=_given_to_persons,
        ),
        Rule(
            expression(r"(?<![\w$€£.,/#-])\d{9}(?![\w-])(?![.,]\d)"),
            0.3,
            "nine digits",
            proves=_given_to_persons,
        ),
    )
