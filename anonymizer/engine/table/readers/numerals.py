"""Numbers as text, without the libraries of columns: what reads one cell needs no more."""

from __future__ import annotations

from decimal import Decimal


def number_text(number: float) -> str:
    """A number with all digits that it has, as 1.2E+09 is 1200000000; 15 digits where binary fractions add noise.

    >>> number_text(1.2e9), number_text(0.1 + 0.2), number_text(1e-7)
    ('1200000000', '0.3', '0.0000001')
    """
    text = f"{number:.15g}"
    return text if "e" not in text else f"{Decimal(text):f}"
