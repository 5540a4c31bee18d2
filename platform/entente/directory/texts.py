"""Texts of a record in the reader's language. What exists in one language only is shown in that one and marked: nothing is translated by a machine.

A record keeps its texts in the language of its source (``text_language``, where the source says it) and, under ``translations``, those of the other:
``{"fr": {"name": "…"}}``. HSDS 3.0 has no field for a second language of a record, so this is an extension of ours (ADR 70).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from django.utils.translation import get_language, gettext

from entente.directory.vocabularies.languages import NAMES as LANGUAGE_NAMES
from entente.directory.vocabularies.text_language import ENGLISH, FRENCH, language_of

if TYPE_CHECKING:
    from entente.directory.models import Language

LANGUAGES: Final = (ENGLISH, FRENCH)
NAMES: Final = frozenset(["name", "alternate_name"])
"""Fields whose texts may be in neither language."""


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
    if not spoken and field not in NAMES and " " in words:
        spoken = _language_beside(record)
    return Text(words, spoken, is_in_another=bool(words) and bool(spoken) and spoken != wanted)


def _language_beside(record: Bilingual) -> str:
    """The language of the texts of a record that has its other texts in one language alone; nothing where it has them in none or in both."""
    has_english, has_french = (bool(record.translations.get(language)) for language in LANGUAGES)
    if has_english == has_french:
        return ""
    return FRENCH if has_english else ENGLISH


def only_in(language: str) -> str:
    """The words that mark what exists in this language alone."""
    return gettext("In French only") if language == FRENCH else gettext("In English only")


def language_name(spoken: Language) -> str:
    """A language of a service in the reader's words: its name, else what the source wrote, with its code, and that it has no French name here."""
    if spoken.iso639_3 in LANGUAGE_NAMES:
        return LANGUAGE_NAMES[spoken.iso639_3][reader_language() == FRENCH]
    written = str(spoken.name or spoken.code)
    notes = [spoken.code] if spoken.code and spoken.code.lower() not in written.lower() else []
    if reader_language() == FRENCH:
        notes.append(gettext("no French name"))
    return f"{written} ({', '.join(notes)})" if notes else written


def reader_language() -> str:
    """``fr`` or ``en``."""
    return FRENCH if (get_language() or ENGLISH).startswith(FRENCH) else ENGLISH
