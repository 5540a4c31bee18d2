"""Numbers as people write them in English and French, to plain ones; and which of them could be read in two ways."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DIGIT = re.compile(r"\d")
_PLAIN = re.compile(r"-?\d+(?:\.\d+)?")
_CURRENCY = re.compile(
    r"(?:\b(?:cad|usd|eur|gbp|ca|us|c)\b\s*)?[$€£¥]|\b(?:cad|usd|eur|gbp|dollars?|euros?)\b|[$€£¥]\s*(?:ca|us)\b",
    re.IGNORECASE,
)
_SIGNS = str.maketrans({"−": "-", "–": "-", "’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_BODY = re.compile(r"(-?)(\d[\d .,']*\d|\d|[.,]\d+)")
_SPACED = re.compile(r"\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?=[.,]\d+$|$)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that a text names.

    Attributes:
        text: plain: digits, a point before decimals, a minus before all.
        form: ``plain``, ``comma`` or ``point`` where one of these parts the decimals beyond doubt, ``grouped`` where nothing does,
            ``ambiguous`` (1,234) or ``plain-ambiguous`` (1.234, which most programs write for one and a bit).
    """

    text: str
    form: str


def read_amount(text: str, decimal: str = "auto") -> Amount | None:
    """The number; None where the text names none.

    Args:
        decimal: what 1,234 and 1.234 are: with ``comma``, the first has decimals; with ``point``, the second; ``auto``: ``form`` says that it is
            ambiguous, and the text is read as with ``point``.

    >>> read_amount("1 234,50 $"), read_amount("(1,234.50)")
    (Amount(text='1234.50', form='comma'), Amount(text='-1234.50', form='point'))
    >>> read_amount("1,234"), read_amount("1,234", "comma"), read_amount("12 rue")
    (Amount(text='1234', form='ambiguous'), Amount(text='1.234', form='ambiguous'), None)
    """
    if not _DIGIT.search(text):
        return None
    is_plain = _PLAIN.fullmatch(text) is not None
    if is_plain and not _has_three_decimals(text):
        return Amount(text, "point" if "." in text else "plain")
    bare = _CURRENCY.sub("", text.translate(_SIGNS)).strip()
    if bare.startswith("(") and bare.endswith(")") and "-" not in bare:
        bare = f"-{bare[1:-1].strip()}"
    elif bare.endswith("-") and not bare.startswith("-"):
        bare = f"-{bare[:-1].strip()}"
    match = _BODY.fullmatch(bare.replace("- ", "-"))
    if match is None:
        return None
    read = _body(match[2], decimal)
    return None if read is None else Amount(match[1] + read.text, read.form)


def _body(body: str, decimal: str) -> Amount | None:
    if " " in body or "'" in body:
        spaced = _SPACED.match(body)
        if spaced is None:
            return None
        body = re.sub("[ ']", "", spaced[0]) + body[spaced.end() :]
        if body.isdigit():
            return Amount(body, "grouped")
        whole, mark, rest = body.partition("," if "," in body else ".")
        return Amount(f"{whole}.{rest}", "comma" if mark == "," else "point") if rest.isdigit() else None
    marks = [mark for mark in (",", ".") if mark in body]
    if not marks:
        return Amount(body, "plain")
    if len(marks) == 2:
        return _both(body)
    mark = marks[0]
    name = "comma" if mark == "," else "point"
    whole, _, rest = body.rpartition(mark)
    if body.count(mark) > 1:
        return Amount(body.replace(mark, ""), "grouped") if _is_grouped(body, mark) else None
    if len(rest) != 3 or not 1 <= len(whole) <= 3 or whole.startswith("0"):
        return Amount(f"{whole or '0'}.{rest}", name)
    has_decimals = decimal == name if decimal != "auto" else mark == "."
    return Amount(
        f"{whole}.{rest}" if has_decimals else whole + rest, "ambiguous" if mark == "," else "plain-ambiguous"
    )


def _both(body: str) -> Amount | None:
    """The last mark parts the decimals, the other one thousands."""
    last = max(body.rfind(","), body.rfind("."))
    whole, rest, mark = body[:last], body[last + 1 :], body[last]
    apart = "." if mark == "," else ","
    if mark in whole or not _is_grouped(whole, apart) or not rest:
        return None
    return Amount(f"{whole.replace(apart, '')}.{rest}", "comma" if mark == "," else "point")


def _is_grouped(digits: str, mark: str) -> bool:
    first, *groups = digits.split(mark)
    return 1 <= len(first) <= 3 and all(len(group) == 3 for group in groups)


def _has_three_decimals(text: str) -> bool:
    whole, mark, rest = text.lstrip("-").partition(".")
    return bool(mark) and len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0")
