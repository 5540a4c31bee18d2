"""Canadian postal codes, whole: the first half alone names a district and stays visible.

Letters D, F, I, O, Q and U are not used, W and Z not at the beginning. People write O for 0 and I for 1, other
separators or none.
"""

from anonymizer.detectors.labels import POSTAL_CODE
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import BETWEEN, digits_of

_CONTEXT = Context(en=("postal", r"c\.p\.", "zip"), fr=("code postal",))
_FIRST, _LETTER = "ABCEGHJ-NPRSTVXY", "ABCEGHJ-NPRSTV-Z"
_CODE = rf"[{_FIRST}]\d[{_LETTER}]%s\d[ ]?[{_LETTER}][ ]?\d"
_MISTYPED = r"[A-Z][\dOIL][A-Z]%s[\dOIL][A-Z][\dOIL]"
_GAP = r"(?:[ \u00a0\u202f]{1,3}|[ ]?[-\u2010\u2011\u2013._/,][ ]?)?"

POSTAL = NumberType(
    recognizer="PostalCodeRecognizer",
    entity="CA_POSTAL_CODE",
    label=POSTAL_CODE,
    title_en="Postal codes",
    title_fr="Codes postaux",
    authorities=(
        Authority(
            "Canada Post: addressing guidelines, postal codes",
            "https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page",
        ),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern("Canadian", rf"(?<![\w]){_CODE % _GAP}(?!\w)", 0.85, "shape of a postal code"),
        Pattern(
            "over two lines",
            rf"(?<![\w]){_CODE % r'[ ]?\n[ ]?'}(?!\w)",
            0.5,
            "shape of a postal code over two lines",
        ),
        Pattern(
            "with any letter",
            r"(?<![\w-])[A-Z]\d[A-Z]\d[A-Z]\d(?![\w-])",
            0.5,
            "shape of a postal code, with a letter that none has",
        ),
        Pattern(
            "with letters for digits",
            rf"(?<![\w-]){_MISTYPED % r'[ -]'}(?![\w-])",
            0.5,
            "shape of a postal code, with O for 0 or I for 1",
            accepts=lambda match: len(digits_of(match.group())) >= 2,
        ),
        Pattern(
            "after a word",
            rf"(?<!\w){_CONTEXT.expression}(?:\s+code)?{BETWEEN}(?P<id>{_MISTYPED % _GAP})(?!\w)",
            0.85,
            "after a word for it",
        ),
        Pattern(
            "American",
            r"(?<!\w)zip(?:\s*code)?[\s:]*(?P<id>\d{5}(?:-\d{4})?)(?!\w)",
            0.7,
            "an American code after a word for it",
        ),
    ),
    cases=(
        "mailed to ⟦M8P7D9⟧.",
        "at ⟦K1A 0B1⟧",
        "⟦k1a0b1⟧",
        "⟦K1A-0B1⟧",
        "⟦K1A  0B1⟧",
        "⟦K1A.0B1⟧",
        "⟦v9e 8 p2⟧",
        "⟦K1A OB1⟧",
        "code postal : ⟦K1AOB1⟧",
        "zip ⟦14201⟧",
        "near K1A",
        "Policy 2B03",
        "⟦D1A 0B1⟧",  # no code begins with D; it is hidden all the same
        "a 5-a-side",
        "4K1 9ZZ",
    ),
)
