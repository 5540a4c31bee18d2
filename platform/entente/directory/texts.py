"""Texts of a record in the reader's language. What exists in one language only is shown in that one and marked: nothing is translated by a machine.

A record keeps its texts in the language of its source (``text_language``, where the source says it) and, under ``translations``, those of the other:
``{"fr": {"name": "…"}}``. HSDS 3.0 has no field for a second language of a record, so this is an extension of ours (ADR 70).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from django.utils.translation import get_language

from entente.directory.vocabularies.text_language import ENGLISH, FRENCH, language_of

LANGUAGES: Final = (ENGLISH, FRENCH)


class Bilingual(Protocol):
    """A record with texts in one or two languages."""

    text_language: str
    translations: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Text:
    """Words, and their language: ``en`` or ``fr``, or nothing where nobody can say (names, numbers)."""

    words: str
    language: str
    is_in_another: bool
    """They are in the other language than the reader's."""

    def __str__(self) -> str:
        return self.words

    def __bool__(self) -> bool:
        return bool(self.words)


def text_of(record: Bilingual, field: str, language: str = "") -> Text:
    """A text of a record in this language, by default the reader's; in the other one where there is no such text."""
    wanted = language or reader_language()
    if words := record.translations.get(wanted, {}).get(field, ""):
        return Text(words, wanted, is_in_another=False)
    words = getattr(record, field) or ""
    spoken = next((other for other in LANGUAGES if record.translations.get(other, {}).get(field) == words), "")
    spoken = spoken or language_of(words) or (record.text_language if " " in words else "")
    return Text(words, spoken, is_in_another=bool(words) and bool(spoken) and spoken != wanted)


def reader_language() -> str:
    """``fr`` or ``en``."""
    return FRENCH if (get_language() or ENGLISH).startswith(FRENCH) else ENGLISH
