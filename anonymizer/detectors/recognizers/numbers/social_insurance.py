"""Social insurance numbers (numéros d'assurance sociale), by cue, by shape and by checksum.

Nine digits, the last by Luhn's formula; a first digit 9 is a temporary number, 0 and 8 are not given to persons.
"""

from anonymizer.detectors.labels import SIN
from anonymizer.detectors.recognizers.numbers.checksums import is_social_insurance, passes_luhn
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import GAP, cued

_CONTEXT = Context(
    en=("s.i.n.s?", r"social[\s-]+ins(?:urance|\.)?"),
    fr=("n.a.s.", r"assurance[\s-]+sociale", "ass. soc."),
)
_WORDS = _CONTEXT.expression
_NINE = rf"\d{{3}}{GAP}\d{{3}}{GAP}\d{{3}}"

SOCIAL_INSURANCE = NumberType(
    recognizer="SinRecognizer",
    entity="CA_SIN",
    label=SIN,
    title_en="Social insurance numbers",
    title_fr="Numéros d’assurance sociale",
    authorities=(
        Authority(
            "Employment and Social Development Canada, Social Insurance Number Code of Practice",
            "https://www.canada.ca/en/employment-social-development/services/sin.html",
        ),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_WORDS, rf"{_NINE}|\d[\d .-]{{7,12}}\d"),
            0.9,
            "after a word for it",
            checksum=passes_luhn,
        ),
        Pattern("before a word", rf"(?<![\w.-])(?P<id>{_NINE})\s*\(?(?:{_WORDS})(?!\w)", 0.9, "before a word for it"),
        Pattern("masked", cued(_WORDS, r"(?:[x*•]{3}[ -]?){2}\d{3}"), 0.6, "after a word for it, partly masked"),
        Pattern(
            "three groups",
            r"(?<![\w$€£.,/-])(?<!\d[ ])\d{3}([- .])\d{3}\1\d{3}(?![\w-])(?![ .,]\d)",
            0.45,
            "three groups of three digits",
            checksum=is_social_insurance,
        ),
        Pattern(
            "nine digits",
            r"(?<![\w$€£.,/#-])\d{9}(?![\w-])(?![.,]\d)",
            0.3,
            "nine digits",
            checksum=is_social_insurance,
        ),
    ),
    cases=(
        "her SIN is ⟦130 692 544⟧",
        "NAS : ⟦130-692-544⟧",
        "S.I.N. ⟦130.692.544⟧",
        "sin#⟦130692544⟧",
        "numéro d'assurance sociale ⟦130 692 545⟧",  # fails the checksum and is hidden all the same
        "social insurance number: ⟦900 111 222⟧",
        "⟦046 454 286⟧ (SIN)",
        "⟦130-692-544⟧ given over the phone",
        "⟦130692544⟧",
        "call 416-555-0199",
        "population 1 234 567",
        "a sin to waste 300 meals",
        "order 12-34",
        "paid $130 692 544",
    ),
)
