"""Treatments without chance: numbers cut off at their ends, and numbers rounded to the nearest multiple."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from anonymizer.engine.hierarchies.numbers import plain, read_number
from anonymizer.engine.perturbation.column import Column


def bounded(column: Column, *, bottom: Decimal | None, top: Decimal | None, show: str) -> Column:
    """Numbers beyond an end become it.

    Args:
        show: ``bound`` writes the end itself, so that the column stays a number; ``label`` writes ``>=100`` or ``<5``.
    """

    def bound(word: str) -> str | None:
        number = read_number(word)
        if number is None:
            return None
        if top is not None and number >= top:
            return plain(top) if show == "bound" else f">={plain(top)}"
        if bottom is not None and number < bottom:
            return plain(bottom) if show == "bound" else f"<{plain(bottom)}"
        return plain(number)

    return column.rewritten(bound)


def rounded(column: Column, *, base: Decimal) -> Column:
    """The nearest multiple of ``base``; halfway, the even one, so that sums do not drift."""

    def nearest(word: str) -> str | None:
        number = read_number(word)
        return None if number is None else plain((number / base).to_integral_value(ROUND_HALF_EVEN) * base)

    return column.rewritten(nearest)
