"""Telephone numbers as people write them in Canada, with extensions, abroad, and in words.

Authority: Canadian Numbering Administrator, "Canadian numbering plan" (North American Numbering Plan: NXX NXX XXXX, N
from 2 to 9); ITU-T E.164 for ``+``. Toll-free numbers and lines of three digits are found too, and left visible later
(``protected.hotlines``).
"""

import re

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.shapes import BETWEEN, cued

_GAP = r"(?:[ \t\u00a0\u202f]*[-./\u2010\u2011\u2012\u2013\u2014·•_][ \t\u00a0\u202f]*|[ \t\u00a0\u202f]{1,3})?"
_EXTENSION = r"(?:[\s,;]{0,3}\(?(?:ext(?:ension|n)?|x|poste|p|post|local|loc|#)\.?[\s:#]{0,2}\d{1,6}\)?)?"
_COUNTRY = rf"(?:(?:\+|00)?[ ]?\(?1\)?{_GAP})?"
_NANP = rf"\(?[2-9]\d\d\)?{_GAP}[2-9]\d\d{_GAP}\d\d[ .-]?\d\d"
_LOOSE = rf"\(?[2-9][\dO]{{2}}\)?{_GAP}[\dOIL]{{3}}{_GAP}[\dOIL]{{4}}"
_DIGIT_WORD = (
    r"(?:zero|z[ée]ro|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|double|triple|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|"
    r"trente|quarante|cinquante|soixante|cents?|et)"
)
_CUES = (
    r"(?:tele)?phones?|t[ée]l[ée]phones?|tel|tél|ph|cell?(?:ulaire|phone)?|cel|mobile|call(?:er)?[\s-]?(?:back|id)|"
    r"callback|text|texte|texto|fax|t[ée]l[ée]c(?:opieur)?\.?|landline|voicemail|whatsapp|signal|appel(?:er|ez)?|rappel(?:er)?|"
    r"(?:mon|my|son|her|his|new|nouveau)\s+(?:num[ée]ro|num|number|nbr|no)(?:\s+(?:c|est|is))?|joindre|contact|reach(?:able|ed)?|call|dial|at|au"
)


LEAST_SPOKEN = 6
"""Words for digits, without hundreds: quatre cent cinquante, cent quarante, soixante-quinze vingt."""


def _is_spoken_number(match: re.Match[str]) -> bool:
    words = match["id"].lower().replace("-", " ").replace(",", " ").split()
    return sum(word not in ("et", "hundred", "cent", "cents") for word in words) >= LEAST_SPOKEN


class TelephoneRecognizer(RuleRecognizer):
    """``416-555-0199``, ``(514) 555.0199 poste 12``, ``+33 6 12 34 56 78``, ``five one four ...``."""

    ENTITY = "PHONE_NUMBER"
    NEEDS_DIGIT = False
    RULES = (
        Rule(
            expression(
                rf"(?<![\w$€£/.-])(?<!\d[ ]){_COUNTRY}(?:\(\d{{3}}\)[ ]?|\d{{3}}[-.])\d{{3}}[-.]\d{{4}}{_EXTENSION}(?![\w-])(?![.,/]\d)"
            ),
            0.6,
            "groups of a number",
        ),
        Rule(expression(rf"(?<![\w$€£])(?<!\d[-.]){_COUNTRY}{_NANP}{_EXTENSION}(?![\w])"), 0.75, "shape of a number"),
        Rule(
            expression(rf"(?<![\w.+-])\+\(?\d{{1,3}}\)?(?:(?!\.\s){_GAP}\(?\d{{1,5}}\)?){{2,6}}{_EXTENSION}(?!\w)"),
            0.75,
            "shape of an international number",
        ),
        Rule(
            expression(
                rf"(?<![\w$€£/.-])(?<!\d[ ])(?!\d11)[2-9]\d\d(?:[-\u2010\u2011\u2013][ ]?|\.)\d{{4}}{_EXTENSION}(?![\w-])(?![.,/]\d)"
            ),
            0.5,
            "shape of a local number",
        ),
        Rule(
            expression(cued(_CUES, rf"(?:{_COUNTRY}{_LOOSE}|[2-9]\d\d{_GAP}\d{{4}}){_EXTENSION}", BETWEEN)),
            0.8,
            "after a word for it",
            accepts=lambda match: sum(sign.isdigit() for sign in match["id"]) >= 6,
        ),
        Rule(
            expression(
                r"(?<![\w$€£/.-])(?:0\d(?:[ .-]\d\d){4}|0\d{3,4}[ ]\d{6}|0\d{2,3}[ -]\d{3,4}[ -]\d{3,4}|(?:\d\d[ .-]){4}\d\d)(?![\w-])"
            ),
            0.6,
            "shape of a number from abroad",
        ),
        Rule(
            expression(rf"(?<!\w)(?P<id>(?:{_DIGIT_WORD}(?:[\s,.-]+|$)){{6,20}}{_DIGIT_WORD})(?!\w)"),
            0.7,
            "a number in words",
            accepts=_is_spoken_number,
        ),
        Rule(
            expression(r"(?<!\w)(?:ext(?:ension)?\.?|poste)[\s:#]{1,2}(?P<id>\d{3,6})(?!\w)"),
            0.3,
            "an extension",
        ),
    )
