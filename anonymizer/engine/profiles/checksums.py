"""Whether a number passes the check of a Canadian identifier. Detection of columns only: no number is let through by it."""

from __future__ import annotations

import re

_RAMQ = re.compile(r"[A-Za-z]{4}\d{8}")
_BC_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3)


def luhn(digits: str) -> bool:
    """The mod 10 check of ISO/IEC 7812-1, annex B.

    >>> luhn("046454286"), luhn("046454287")
    (True, False)
    """
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def is_sin(text: str) -> bool:
    """Nine digits that pass; the first is none of 0 and 8, which are not issued.

    >>> is_sin("130 692 544"), is_sin("130 692 545")
    (True, False)
    """
    digits = _digits(text)
    return len(digits) == 9 and digits[0] not in "08" and len(set(digits)) > 1 and luhn(digits)


def is_health_number(text: str) -> bool:
    """Ontario (ten digits, Luhn), British Columbia (ten digits from 9, mod 11), Québec (date of birth in place).

    Sources: Ontario Ministry of Health, health card validation; python-stdnum, ``stdnum.ca.bc_phn``; Québec, RAMQ: three letters
    of the name, one of the given name, year, month (from 51 for women), day, two more digits.

    >>> is_health_number("ROYA 8653 1412"), is_health_number("ROYA 8653 4112"), is_health_number("9736 246 281")
    (True, False, False)
    """
    compact = re.sub(r"[\s-]", "", text)
    if _RAMQ.fullmatch(compact):
        month, day = int(compact[6:8]), int(compact[8:10])
        return (month - 50 if month > 50 else month) in range(1, 13) and 1 <= day <= 31
    digits = _digits(text)
    if len(digits) != 10 or digits[0] == "0":
        return False
    return luhn(digits) or (digits[0] == "9" and _bc(digits))


def _bc(digits: str) -> bool:
    total = sum(int(digit) * weight % 11 for digit, weight in zip(digits[1:9], _BC_WEIGHTS, strict=True))
    return (11 - total % 11) % 11 == int(digits[9])


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
