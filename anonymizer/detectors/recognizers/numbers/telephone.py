"""Telephone numbers as people write them in Canada, with extensions, abroad, and in words.

The North American Numbering Plan: NXX NXX XXXX, N from 2 to 9. Toll-free numbers and lines of three digits are marked,
too, and left visible later (``protected.hotlines``).
"""

import re

from anonymizer.detectors.labels import PHONE
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import cued, digits_of
from anonymizer.detectors.recognizers.phrases import phrases

LEAST_SPOKEN = 6
"""Words for digits, without hundreds: quatre cent cinquante, cent quarante, soixante-quinze vingt."""
LEAST_DIGITS = 6
_NO_DIGITS = ("et", "hundred", "cent", "cents")

_BLANKS = r"[ \t\u00a0\u202f]"
_GAP = rf"(?:{_BLANKS}*[-./\u2010\u2011\u2012\u2013\u2014·•_]{_BLANKS}*|{_BLANKS}{{1,3}})?"
_EXTENSION = r"(?:[\s,;]{0,3}\(?(?:ext(?:ension|n)?|x|poste|p|post|local|loc|#)\.?[\s:#]{0,2}\d{1,6}\)?)?"
_COUNTRY = rf"(?:(?:\+|00)?[ ]?\(?1\)?{_GAP})?"
_NANP = rf"\(?[2-9]\d\d\)?{_GAP}[2-9]\d\d{_GAP}\d\d[ .-]?\d\d"
_LOOSE = rf"\(?[2-9][\dO]{{2}}\)?{_GAP}[\dOIL]{{3}}{_GAP}[\dOIL]{{4}}"
_ABROAD = r"0\d(?:[ .-]\d\d){4}|0\d{3,4}[ ]\d{6}|0\d{2,3}[ -]\d{3,4}[ -]\d{3,4}|(?:\d\d[ .-]){4}\d\d"
_DIGIT_WORD = phrases(
    *("zéro", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty"),
    *("forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "double", "triple", "un", "deux", "trois"),
    *("quatre", "cinq", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"),
    *("vingts?", "trente", "quarante", "cinquante", "soixante", "cents?", "et"),
)
_CONTEXT = Context(
    en=(
        *("(?:tele)?phones?", "ph", "cell?(?:ulaire|phone)?", "cel", "mobile", r"call(?:er)?[\s-]?(?:back|id)"),
        *("callback", "text", "fax", "landline", "voicemail", "whatsapp", "signal", "contact", "reach(?:able|ed)?"),
        *("(?:mon|my|son|her|his|new|nouveau) (?:numéro|num|number|nbr|no)(?: (?:c|est|is))?", "call", "dial", "at"),
    ),
    fr=(
        *("téléphones?", "tél", "texte", "texto", "téléc(?:opieur)?.", "appel(?:er|ez)?", "rappel(?:er)?"),
        *("joindre", "au"),
    ),
)


def _is_spoken_number(match: re.Match[str]) -> bool:
    words = match["id"].lower().replace("-", " ").replace(",", " ").split()
    return sum(word not in _NO_DIGITS for word in words) >= LEAST_SPOKEN


TELEPHONE = NumberType(
    recognizer="TelephoneRecognizer",
    entity="PHONE_NUMBER",
    label=PHONE,
    title_en="Telephone numbers",
    title_fr="Numéros de téléphone",
    authorities=(
        Authority("Canadian Numbering Administrator: Canadian numbering plan", "https://cnac.ca"),
        Authority("ITU-T E.164: the international numbering plan", "https://www.itu.int/rec/T-REC-E.164"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "groups",
            rf"(?<![\w$€£/.-])(?<!\d[ ]){_COUNTRY}(?:\(\d{{3}}\)[ ]?|\d{{3}}[-.])\d{{3}}[-.]\d{{4}}{_EXTENSION}"
            r"(?![\w-])(?![.,/]\d)",
            0.6,
            "groups of a number",
        ),
        Pattern(
            "North American",
            rf"(?<![\w$€£])(?<!\d[-.]){_COUNTRY}{_NANP}{_EXTENSION}(?![\w])",
            0.75,
            "shape of a number",
        ),
        Pattern(
            "international",
            rf"(?<![\w.+-])\+\(?\d{{1,3}}\)?(?:(?!\.\s){_GAP}\(?\d{{1,5}}\)?){{2,6}}{_EXTENSION}(?!\w)",
            0.75,
            "shape of an international number",
        ),
        Pattern(
            "local",
            r"(?<![\w$€£/.-])(?<!\d[ ])(?!\d11)[2-9]\d\d(?:[-\u2010\u2011\u2013][ ]?|\.)\d{4}"
            rf"{_EXTENSION}(?![\w-])(?![.,/]\d)",
            0.5,
            "shape of a local number",
        ),
        Pattern(
            "after a word",
            cued(_CONTEXT.expression, rf"(?:{_COUNTRY}{_LOOSE}|[2-9]\d\d{_GAP}\d{{4}}){_EXTENSION}"),
            0.8,
            "after a word for it",
            accepts=lambda match: len(digits_of(match["id"])) >= LEAST_DIGITS,
        ),
        Pattern("abroad", rf"(?<![\w$€£/.-])(?:{_ABROAD})(?![\w-])", 0.6, "shape of a number from abroad"),
        Pattern(
            "in words",
            rf"(?<!\w)(?P<id>(?:{_DIGIT_WORD}(?:[\s,.-]+|$)){{6,20}}{_DIGIT_WORD})(?!\w)",
            0.7,
            "a number in words",
            accepts=_is_spoken_number,
        ),
        Pattern(
            "extension",
            r"(?<!\w)(?:ext(?:ension)?\.?|poste)[\s:#]{1,2}(?P<id>\d{3,6})(?!\w)",
            0.3,
            "an extension",
        ),
    ),
    needs_digit=False,
    cases=(
        "call ⟦416-555-0199⟧ now",
        "⟦(514) 555.0199 poste 12⟧",
        "⟦514-555-0199 ext. 204⟧",
        "⟦514 5550199⟧",
        "⟦5145550199⟧",
        "⟦+1 514 555 0199⟧",
        "⟦1.514.555.0199⟧",
        "⟦514/555-0199⟧",
        "⟦514–555–0199⟧",
        "⟦(514)555-0199⟧",
        "tel ⟦416-555-O199⟧",
        "texted from ⟦555-0101⟧",
        "⟦+33 6 12 34 56 78⟧",
        "at ⟦four one six, five five five, oh one nine nine⟧",
        "au ⟦cinq un quatre cinq cinq cinq zéro un neuf neuf⟧",
        "⟦1-800-668-6868⟧",  # marked here, left visible by protected.hotlines
        "mon nouveau num c ⟦555 0102⟧ merci",
        "in 2024-2025",
        "$416,555",
        "open 9-5",
        "two or three of five",
        "case 12-3456",
        "mère inconsciente. 911. 4387 rue des Merisiers",
        "mère : ⟦555.0101⟧",
        "⟦(119) 490-2682 x672⟧",
        "au ⟦+1 306 555 0135⟧. 911 avisé",
        "la rappeler au ⟦902 555 01 47 poste 4701⟧, interprète",
        "au ⟦quatre cent cinquante cent quarante soixante-quinze vingt⟧",
    ),
)
