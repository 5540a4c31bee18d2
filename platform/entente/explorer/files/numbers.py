"""One number, written once for the page, once for a file, digit for digit the same; and the words that stand where there is none."""

from __future__ import annotations

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext

from entente.core.numbers import rounded

__all__ = ["in_file", "on_page", "rounded", "without_number"]


def on_page(value: Decimal) -> str:
    """As the reader's language writes it."""
    return number_format(value, use_l10n=True, force_grouping=True)


def in_file(value: Decimal) -> str:
    """With a point and without separators: the same digits."""
    return str(value)


def without_number(status: str) -> str:
    """Suppressed and missing are two things."""
    return gettext("suppressed") if status == "suppressed" else gettext("not available")
