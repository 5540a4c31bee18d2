"""Pieces of expressions that several types share: separators, what stands between a cue and a number, money."""

import re

from anonymizer.detectors.recognizers.phrases import either, phrases

BLANK = r"[ \t\u00a0\u202f\u2009]"
HYPHEN = r"[-\u2010\u2011\u2012\u2013\u2014]"
GAP = rf"(?:{BLANK}*[-.\u2010\u2011\u2012\u2013/]{BLANK}*|{BLANK}+)?"
"""What people write between groups of digits: nothing, blanks, a hyphen, a dot, a slash."""

_WORDS_BETWEEN = phrases(
    *("card", "carte", "number", "numb", "nbr", "numéros?", "num", "no", "nos", "nº", "n°", "n", "id", "ids", "is"),
    *("was", "est", "[é]tait", "are", ":", "le", "la", "les", "de", "du", "d'", "of", "to", "his", "her", "their"),
    *("son", "sa", "my", "mon", "ma", "the", "client", "member", "ending", "in", "se", "terminant", "par", "holder"),
    *("registered", "given", "as", r"c(?=\s)", "c'est", "cest", "#"),
)
BETWEEN = rf"(?:[\s.:;#=,()«\"'’–—/-]*(?:{_WORDS_BETWEEN}(?![\w])[\s.:#=,(«\"'’–—-]*){{0,5}})"
"""Between a cue and its number: signs, and words such as "number is"."""

_LETTERS_BEFORE = r"(?:[A-Z]{1,6}[-#/.]?|[A-Z]{0,4}#[ ]?)?"
_AT_THE_END = r"(?=\s?[.,;:)\]]|\s*$)"
_NEXT_GROUP = either(
    r"[ ]?[-/.](?<!\.(?=[ ]))[ ]?[\dA-Z]*\d[\dA-Z]*",
    r"-[A-Z]{1,3}(?!\w)",
    r"[ \u00a0](?:\d{2,}[A-Z]{0,2}|\d[\dA-Z]{2,})(?!\w)",
    rf"[ ]\d{_AT_THE_END}",
    r"(?<=\d{3}[ ]\d{3}[ ]\d{3})[ ]\d(?!\w)",
    rf"[ ](?-i:[A-Z]{{1,2}}){_AT_THE_END}",
)
IDENTIFIER = rf"(?=[A-Z#/.-]{{0,7}}[ ]?(?:\d[A-Z/. -]{{0,4}}){{3}}){_LETTERS_BEFORE}\d[\dA-Z]*{_NEXT_GROUP}*"
"""A number as files have it: letters before, groups, letters within; at least three digits."""


def cued(cues: str, identifier: str = IDENTIFIER, between: str = BETWEEN) -> str:
    """An expression for an identifier that follows a cue; the identifier is the group ``id``."""
    return rf"(?<!\w)(?:{cues})(?![^\W\d_]){between}(?P<id>{identifier})(?!\w)"


def digits_of(text: str) -> str:
    """Its digits alone."""
    return "".join(character for character in text if character.isdigit())


_CURRENCIES_AFTER = (
    *(r"\$", "€", "£", "¢", "%", r"dollars?\b", r"bucks\b", r"piass?es?\b"),
    *(r"cad\b", r"usd\b", r"euros?\b", r"cents?\b"),
)
MONEY_AFTER = re.compile(rf"(?:[.,]\d\d)?{BLANK}*{either(*_CURRENCIES_AFTER)}", re.IGNORECASE)
MONEY_BEFORE = re.compile(rf"(?:[$€£]|\b(?:cad|usd|ca\$|c\$)){BLANK}*$", re.IGNORECASE)


def is_money(text: str, start: int, end: int) -> bool:
    """A currency stands right before or after."""
    return bool(MONEY_AFTER.match(text, end) or MONEY_BEFORE.search(text, max(0, start - 6), start))


def has_three_digits(match: re.Match[str]) -> bool:
    """What is marked has at least three digits."""
    return len(digits_of(match["id"])) >= 3
