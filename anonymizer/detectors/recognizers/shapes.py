"""Pieces of expressions that several recognizers share: separators, what stands between a cue and a number, checksums."""

import re

BLANK = r"[ \t\u00a0\u202f\u2009]"
HYPHEN = r"[-\u2010\u2011\u2012\u2013\u2014]"
GAP = rf"(?:{BLANK}*[-.\u2010\u2011\u2012\u2013/]{BLANK}*|{BLANK}+)?"
"""What people write between groups of digits: nothing, blanks, a hyphen, a dot, a slash."""

START, END = r"(?<![\w$€£])(?<!\d[.,/-])", r"(?![\w])(?![.,/-]\d)"
"""Around a number that is not part of a longer one."""

_WORDS_BETWEEN = (
    r"(?:card|carte|number|numb|nbr|num[ée]ros?|num|no|nos|nº|n°|n|id|ids|is|was|est|était|are|:|le|la|les|de|du|d['’]|of|"
    r"to|his|her|their|son|sa|my|mon|ma|the|client|member|ending|in|se|terminant|par|holder|registered|given|as|c(?=\s)|c['’]est|cest|#)"
)
BETWEEN = rf"(?:[\s.:;#=,()«\"'’–—/-]*(?:{_WORDS_BETWEEN}(?![\w])[\s.:#=,(«\"'’–—-]*){{0,5}})"
"""Between a cue and its number: signs, and words such as "number is"."""

IDENTIFIER = (
    r"(?=[A-Z#/.-]{0,7}[ ]?(?:\d[A-Z/. -]{0,4}){3})(?:[A-Z]{1,6}[-#/.]?|[A-Z]{0,4}#[ ]?)?\d[\dA-Z]*"
    r"(?:[ ]?[-/.](?<!\.(?=[ ]))[ ]?[\dA-Z]*\d[\dA-Z]*|-[A-Z]{1,3}(?!\w)|[ \u00a0](?:\d{2,}[A-Z]{0,2}|\d[\dA-Z]{2,})(?!\w)|"
    r"[ ]\d(?=\s?[.,;:)\]]|\s*$)|(?<=\d{3}[ ]\d{3}[ ]\d{3})[ ]\d(?!\w)|[ ](?-i:[A-Z]{1,2})(?=\s?[.,;:)\]]|\s*$))*"
)
"""A number as files have it: letters before, groups, letters within; at least three digits."""


def cued(cues: str, identifier: str = IDENTIFIER, between: str = BETWEEN) -> str:
    """An expression for an identifier that follows a cue; the identifier is the group ``id``."""
    return rf"(?<!\w)(?:{cues})(?![^\W\d_]){between}(?P<id>{identifier})(?!\w)"


def digits_of(text: str) -> str:
    """Its digits alone."""
    return "".join(character for character in text if character.isdigit())


def passes_luhn(text: str) -> bool:
    """The digits satisfy the formula of H. P. Luhn (US patent 2,950,048; ISO/IEC 7812-1, annex B).

    >>> passes_luhn("130 692 544"), passes_luhn("130 692 545"), passes_luhn("")
    (True, False, False)
    """
    digits = [int(digit) for digit in reversed(digits_of(text))]
    doubled = (digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[1::2])
    return bool(digits) and any(digits) and (sum(digits[::2]) + sum(doubled)) % 10 == 0


MONEY_AFTER = re.compile(
    rf"(?:[.,]\d\d)?{BLANK}*(?:\$|€|£|¢|%|dollars?\b|bucks\b|piass?es?\b|cad\b|usd\b|euros?\b|cents?\b)", re.IGNORECASE
)
MONEY_BEFORE = re.compile(rf"(?:[$€£]|\b(?:cad|usd|ca\$|c\$)){BLANK}*$", re.IGNORECASE)


def is_money(text: str, start: int, end: int) -> bool:
    """A currency stands right before or after."""
    return bool(MONEY_AFTER.match(text, end) or MONEY_BEFORE.search(text, max(0, start - 6), start))
