"""Texts of a directory in the reader's language; what exists in the other one alone is marked, for eyes and for programs that read aloud."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from entente.directory.texts import reader_language, text_of
from entente.directory.vocabularies.languages import NAMES
from entente.directory.vocabularies.text_language import FRENCH

register = template.Library()


@register.simple_tag
def directory_text(record: Any, field: str) -> str | SafeString:
    """A name or another short text, with its language where that is not the reader's."""
    text = text_of(record, field)
    if not text.is_in_another:
        return text.words
    return format_html('<span lang="{}">{}</span>', text.language, text.words)


@register.simple_tag
def directory_prose(record: Any, field: str) -> SafeString:
    """A longer text with its line breaks; in words where it exists in the other language alone."""
    text = text_of(record, field)
    words: SafeString = linebreaksbr(text.words, autoescape=True)
    if not text.is_in_another:
        return words
    only = gettext("In French only") if text.language == FRENCH else gettext("In English only")
    return format_html('<span lang="{}">{}</span> <span class="quiet small">({})</span>', text.language, words, only)


@register.simple_tag
def directory_language(spoken: Any) -> str:
    """A language of a service in the reader's words: its name, else what the source wrote, with its code, and that it has no French name here."""
    if spoken.iso639_3 in NAMES:
        return NAMES[spoken.iso639_3][reader_language() == FRENCH]
    written = str(spoken.name or spoken.code)
    notes = [spoken.code] if spoken.code and spoken.code.lower() not in written.lower() else []
    if reader_language() == FRENCH:
        notes.append(gettext("no French name"))
    return f"{written} ({', '.join(notes)})" if notes else written
