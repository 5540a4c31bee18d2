"""Driver's licences: Ontario's a letter and fourteen digits, Québec's a letter and twelve, Manitoba's six letters and
six signs, Nova Scotia's five letters and nine digits; the others have five to nine digits and need a word before them.
"""

from anonymizer.detectors.labels import GOV_ID
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import BETWEEN, IDENTIFIER, cued, has_three_digits

_PROVINCE = "(?:on|ont|ontario|bc|ab|alberta|qc|québec|sask|mb|manitoba|ns|nb)"
_CONTEXT = Context(
    en=(
        *(r"(?:driver'?s?'?|drivers|driving)\s*(?:licen[cs]e|lic.|permit)", "d.l.", "licen[cs]e", "lic"),
        *(rf"{_PROVINCE} (?:driver'?s? )?(?:licen[cs]e|dl)", r"photo\s*(?:card|id)"),
    ),
    fr=("permis(?: (?:de )?(?:conduire|cond.))?", "carte photo"),
)
_WORDS = _CONTEXT.expression

DRIVER_LICENCE = NumberType(
    recognizer="LicenceRecognizer",
    entity="CA_DRIVER_LICENCE",
    label=GOV_ID,
    title_en="Driver’s licences",
    title_fr="Permis de conduire",
    authorities=(
        Authority(
            "Canadian Council of Motor Transport Administrators: the registrars of the provinces", "https://ccmta.ca"
        ),
        Authority("Société de l’assurance automobile du Québec: permis de conduire", "https://saaq.gouv.qc.ca"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "Ontario",
            r"(?<![\w-])[A-Z]\d{4}[ -]?\d{5}[ -]?\d{5}(?![\w-])",
            0.85,
            "shape of an Ontario licence",
        ),
        Pattern("Québec", r"(?<![\w-])[A-Z]\d{4}[ -]?\d{6}[ -]?\d{2}(?![\w-])", 0.85, "shape of a Québec licence"),
        Pattern(
            "Manitoba",
            r"(?<![\w-])[A-Z]{2}[ -]?[A-Z]{2}[ -]?[A-Z]{2}[ -]?[A-Z]\d{3}[A-Z]{2}(?![\w-])",
            0.85,
            "shape of a Manitoba licence",
        ),
        Pattern("Nova Scotia", r"(?<![\w-])[A-Z]{5}[ ]?\d{9}(?![\w-])", 0.8, "shape of a Nova Scotia licence"),
        Pattern(
            "letters first",
            rf"(?<!\w)(?:{_WORDS})(?![^\W\d_]){BETWEEN}(?P<id>[A-Z]{{4,6}}-[A-Z\d]{{3,6}}-[A-Z\d]{{2,4}})(?![\w-])",
            0.8,
            "after a word for it",
            accepts=has_three_digits,
        ),
        Pattern("after a word", cued(_WORDS, IDENTIFIER), 0.8, "after a word for it", accepts=has_three_digits),
    ),
    cases=(
        "Ontario licence ⟦A8652-75582-45313⟧",
        "permis de conduire ⟦P7453-416294-99⟧",
        "DL ⟦1234567⟧",
        "⟦A86527558245313⟧",
        "driver's licence no. ⟦DA-BC-EF-G123HI⟧",
        "permis de stationnement",
        "licence renewed",
        "Péladeau, permis ⟦PELAD-G703-JA⟧ perdu",
    ),
)
