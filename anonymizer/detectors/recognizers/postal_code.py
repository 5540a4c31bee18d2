"""Canadian postal codes, whole: the first half alone names a district and stays visible.

Authority: Canada Post, "Addressing guidelines", section on the postal code: letters D, F, I, O, Q and U are not used, W
and Z not at the beginning. People write O for 0 and I for 1, other separators or none.
"""

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.shapes import BETWEEN

_FIRST, _LETTER = "ABCEGHJ-NPRSTVXY", "ABCEGHJ-NPRSTV-Z"
_CODE = rf"[{_FIRST}]\d[{_LETTER}]%s\d[ ]?[{_LETTER}][ ]?\d"
_MISTYPED = r"[A-Z][\dOIL][A-Z]%s[\dOIL][A-Z][\dOIL]"
_GAP = r"(?:[ \u00a0\u202f]{1,3}|[ ]?[-\u2010\u2011\u2013._/,][ ]?)?"


class PostalCodeRecognizer(RuleRecognizer):
    """``K1A 0B1`` and its other forms."""

    ENTITY = "CA_POSTAL_CODE"
    RULES = (
        Rule(expression(rf"(?<![\w]){_CODE % _GAP}(?!\w)"), 0.85, "shape of a postal code"),
        Rule(expression(rf"(?<![\w]){_CODE % r'[ ]?\n[ ]?'}(?!\w)"), 0.5, "shape of a postal code over two lines"),
        Rule(
            expression(r"(?<![\w-])[A-Z]\d[A-Z]\d[A-Z]\d(?![\w-])"),
            0.5,
            "shape of a postal code, with a letter that none has",
        ),
        Rule(
            expression(rf"(?<![\w-]){_MISTYPED % r'[ -]'}(?![\w-])"),
            0.5,
            "shape of a postal code, with O for 0 or I for 1",
            accepts=lambda match: sum(sign.isdigit() for sign in match.group()) >= 2,
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:postal|code\s+postal|c\.p\.|zip)(?:\s+code)?{BETWEEN}(?P<id>{_MISTYPED % _GAP})(?!\w)"
            ),
            0.85,
            "after a word for it",
        ),
        Rule(
            expression(r"(?<!\w)zip(?:\s*code)?[\s:]*(?P<id>\d{5}(?:-\d{4})?)(?!\w)"),
            0.7,
            "an American code after a word for it",
        ),
    )
