"""A number is rounded in one way, before a page, a file or a sentence writes it; and how a proportion is written."""

from __future__ import annotations

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import pgettext


def rounded(value: float | Decimal, decimals: int) -> Decimal:
    """As it is shown everywhere: to the nearest, half to even. There is no minus zero.

    Django's own ``number_format`` cuts the digits off, so what goes through it with places comes from here.

    >>> rounded(1.26, 1), rounded(0.125, 2), rounded(-0.04, 1)
    (Decimal('1.3'), Decimal('0.12'), Decimal('0.0'))
    """
    number = Decimal(f"{value:.{decimals}f}")
    return number if number else abs(number)


def in_percent(share: float | Decimal, places: int = 1) -> str:
    """A proportion of 1 as the reader's language writes it: 12.5% or 12,5 %."""
    number = number_format(rounded(100 * share, places), use_l10n=True, force_grouping=True)
    return pgettext("percentage", "%(number)s%%") % {"number": number}
