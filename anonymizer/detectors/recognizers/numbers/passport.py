"""Passports: two letters and six digits, since 2023 also a letter, six digits and two letters."""

from anonymizer.detectors.labels import GOV_ID
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import IDENTIFIER, cued, has_three_digits

_CONTEXT = Context(en=("passports?", "pp"), fr=("passeports?",))

PASSPORT = NumberType(
    recognizer="PassportRecognizer",
    entity="CA_PASSPORT",
    label=GOV_ID,
    title_en="Passports",
    title_fr="Passeports",
    authorities=(
        Authority(
            "Immigration, Refugees and Citizenship Canada: Canadian passports",
            "https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html",
        ),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_CONTEXT.expression, rf"[A-Z]{{2}}[ -]?\d{{3}}[ ]?\d{{3,4}}|{IDENTIFIER}|[A-Z]\d{{6}}[A-Z]{{2}}"),
            0.9,
            "after a word for it",
            accepts=has_three_digits,
        ),
        Pattern(
            "Canadian",
            r"(?<![\w-])(?:[A-Z]{2}[ ]?\d{6}|[A-Z]\d{6}[A-Z]{2})(?![\w-])",
            0.55,
            "shape of a Canadian passport",
        ),
    ),
    cases=(
        "passport ⟦GC376327⟧",
        "passeport no ⟦A222125DE⟧",
        "⟦GC376327⟧ expired",
        "passport expired",
        "AB1234",
        "passport ⟦mj 8280245⟧ and",
    ),
)
