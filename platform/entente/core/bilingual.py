"""Text typed by people in two columns, ``title_en`` and ``title_fr``, read through ``title``."""

from __future__ import annotations

from typing import Any

from django.utils.translation import get_language


class Bilingual:
    """Reads ``<name>_en`` or ``<name>_fr`` by the language in force; the other one where the first is blank.

    >>> class Paper:
    ...     title = Bilingual()
    ...     title_en, title_fr = "Food", "Nourriture"
    >>> Paper().title
    'Food'
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type | None = None) -> str:
        if instance is None:
            return self  # type: ignore[return-value]  # the descriptor itself, as for any attribute of a class
        french = (get_language() or "en").startswith("fr")
        first, second = ("fr", "en") if french else ("en", "fr")
        return str(getattr(instance, f"{self.name}_{first}") or getattr(instance, f"{self.name}_{second}"))
