"""What proves a number: check digits, and dates within it."""

import re

from anonymizer.detectors.recognizers.numbers.shapes import digits_of

_WEIGHTS_BC = (2, 4, 8, 5, 10, 9, 7, 3)


def passes_luhn(text: str) -> bool:
    """The digits satisfy the formula of H. P. Luhn (US patent 2,950,048; ISO/IEC 7812-1, annex B).

    >>> passes_luhn("130 692 544"), passes_luhn("130 692 545"), passes_luhn("")
    (True, False, False)
    """
    digits = [int(digit) for digit in reversed(digits_of(text))]
    doubled = (digit * 2 - 9 if digit > 4 else digit * 2 for digit in digits[1::2])
    return bool(digits) and any(digits) and (sum(digits[::2]) + sum(doubled)) % 10 == 0


def is_social_insurance(number: str) -> bool:
    """By Luhn's formula, and its first digit one that persons are given."""
    return digits_of(number)[0] not in "08" and passes_luhn(number)


def is_card(number: str) -> bool:
    """Thirteen digits or more, by Luhn's formula."""
    return len(digits_of(number)) > 12 and passes_luhn(number)


def is_ontario_health(number: str) -> bool:
    """Ten digits, the first not 0, by Luhn's formula."""
    digits = digits_of(number)
    return len(digits) == 10 and digits[0] != "0" and passes_luhn(digits)


def is_british_columbia_health(number: str) -> bool:
    """Ten digits from 9, the last by modulo 11.

    >>> is_british_columbia_health("9698 658 215"), is_british_columbia_health("9698 658 216")
    (True, False)
    """
    digits = digits_of(number)
    if len(digits) != 10 or digits[0] != "9":
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS_BC, digits[1:9], strict=True))
    return (11 - total % 11) % 11 == int(digits[9])


def is_quebec_health(number: str) -> bool:
    """Four letters, then a date with the month plus 50 for women, then two signs.

    >>> is_quebec_health("TREM 5462 1518"), is_quebec_health("TREM 5499 1518")
    (True, False)
    """
    signs = re.sub(r"[\W_]", "", number)
    month, day = int(signs[6:8]), int(signs[8:10])
    return (1 <= month <= 12 or 51 <= month <= 62) and 1 <= day <= 31
