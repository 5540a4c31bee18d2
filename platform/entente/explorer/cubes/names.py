"""How the figures of a cube are called: its indicators and its periods."""

from __future__ import annotations

from django.utils.text import slugify
from django.utils.translation import get_language, gettext

from entente.explorer.models import Cube

WHOLE = "all"  # the end of the code of the indicator that counts every category
_NOT_STATED = "?"  # a period


def codes_of(cube: Cube) -> dict[str | None, str]:
    """By category (``None``: all of them) the code of its indicator. Numbered, since two may be alike without their accents."""
    categories = sorted({category for category, _, _ in cube.everywhere if category is not None})
    ends = {category: f"{number}-{slugify(category)}" for number, category in enumerate(categories, 1)}
    return {category: f"{cube.code}-{end}"[:80].rstrip("-") for category, end in {None: WHOLE, **ends}.items()}


def period_name(cube: Cube, period: str | None) -> str:
    """``None``: all of them."""
    return cube.whole if period is None else period[:10] or _NOT_STATED


def word(cube: Cube, value: str) -> str:
    """A value as the reader's language says it, where the cube's owner said how."""
    if not value:
        return gettext("not stated")
    is_french = (get_language() or "").startswith("fr")
    return str(cube.words_fr.get(value, value)) if is_french else value
