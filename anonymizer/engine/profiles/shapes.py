"""The shape of a value, and the forms that a value of that shape can have: what spares most questions about most values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

SHAPE_CHARACTERS = 24
"""Characters of a value of which the shape is shown."""
LONGEST = 60
"""A longer value is asked about every form."""
ODD = "\ufffd"
"""Stands for a digit or space beyond ASCII, of which the expressions below know nothing."""


class _Letters(dict[int, str]):
    """Letters as ``A`` or ``a``, digits as ``9``, everything else as it is; learnt as it is met."""

    def __init__(self, *, marks_odd: bool) -> None:
        super().__init__()
        self.marks_odd = marks_odd

    def __missing__(self, number: int) -> str:
        letter = chr(number)
        if letter.isdigit():
            form = "9" if number < 128 or not self.marks_odd else ODD
        elif letter.isalpha():
            form = "A" if letter.isupper() else "a"
        else:
            form = ODD if self.marks_odd and number >= 128 and (letter.isspace() or letter.isnumeric()) else letter
        self[number] = form
        return form


_SHOWN, _ASKED = _Letters(marks_odd=False), _Letters(marks_odd=True)


def shape(value: str) -> str:
    """Letters as ``A`` or ``a``, digits as ``9``, everything else as it is; cut where it is long.

    >>> shape("M5V 2T6"), shape("Émile-2")
    ('A9A 9A9', 'Aaaaa-9')
    """
    return value[:SHAPE_CHARACTERS].translate(_SHOWN) + ("…" if len(value) > SHAPE_CHARACTERS else "")


def forms_by_shape(text: str, forms: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of some forms (of ``kinds.FORMS``): those that the shape of a text proves, and those that are still to be asked of the text.

    >>> forms_by_shape("2026-11-29", ("email", "date", "code", "sin"))
    (('code',), ('date',))
    """
    return ((), forms) if len(text) > LONGEST else _of_shape(text.translate(_ASKED), forms)


# What every value of a form shows in its shape; a form that is not here is asked of every value.
_NECESSARY: Mapping[str, re.Pattern[str]] = {
    form: re.compile(expression, re.DOTALL)
    for form, expression in {
        "boolean": r"[Aa]{1,5}|[01.9]{1,3}",
        "integer": r"[+-]?9{1,15}(?:\.9+)?",
        "decimal": r"[\s$9.,+_Aa-]*9[\s$9.,+_Aa-]*",
        "year": r"9999",
        "age": r"9{1,3}(?:[^9].*)?",
        "postal_code": r"(?:[ -]*[Aa9]){6}[ -]*",
        "fsa": r"(?:[ -]*[Aa9]){3}[ -]*",
        "province": r"[^9]*",
        "language": r"[^9].*|",
        "date": r"99?[^9].*|9{4}[^9].*|9{8}|[Aa].*9.*",
        "datetime": r".*9[A ]9.*",
        "phone": r"(?:[^9]*9){10}.*",
        "email": r".*@.*",
        "address": r"9.*",
        "sin": r"[^9]*(?:9[^9]*){9}",
        "health_number": r"(?:[^9]*9){8}.*",
        "canadian_phone": r"(?:[^9]*9){10}.*",
        "person_name": r"A.*[ -].*",
        "sentence": r"(?:[^ ]* ){5}.*",
        "code": r"[^ ]*9[^ ]*",
    }.items()
}


# What only values of a form show.
_SUFFICIENT: Mapping[str, re.Pattern[str]] = {
    "integer": re.compile(r"9{1,15}"),
    "decimal": re.compile(r"-?9{1,12}(?:\.9{1,8})?"),
    "code": re.compile(r"(?=.*9)[Aa9._:/-]{1,39}"),
}


@lru_cache(maxsize=65_536)
def _of_shape(formed: str, forms: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if ODD in formed:
        return (), forms
    proved = tuple(form for form in forms if form in _SUFFICIENT and _SUFFICIENT[form].fullmatch(formed))
    possible = (form for form in forms if form not in _NECESSARY or _NECESSARY[form].fullmatch(formed))
    return proved, tuple(form for form in possible if form not in proved)
