"""Numbers of an analysis, rounded as the files round them before they are written as the reader's language does."""

from __future__ import annotations

from decimal import Decimal

from django import template

from entente.explorer import numbers

register = template.Library()


@register.filter
def rounded(value: float | None, decimals: int) -> Decimal | None:
    """Half to even; ``number`` and ``percent`` alone would cut the digits off."""
    return None if value is None else numbers.rounded(value, decimals)
