"""Texts of a directory in the reader's language; what exists in the other one alone is marked, for eyes and for programs that read aloud."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from entente.directory.texts import Text, language_name, only_in, text_of

register = template.Library()


@register.simple_tag
def directory_text(record: Any, field: str, words: int = 0) -> SafeString:
    """A name or another short text, with its language where that is not the reader's; of a longer one the first words."""
    return marked_text(text_of(record, field), words)


@register.filter
def marked_text(text: Text, words: int = 0) -> SafeString:
    """A text that was read of a record, with its language where that is not the reader's."""
    shown = Truncator(text.words).words(words, truncate=" …") if words else text.words
    if not text.is_in_another:
        return conditional_escape(shown)
    return format_html('<span lang="{}">{}</span>', text.language, shown)


@register.simple_tag
def directory_prose(record: Any, field: str) -> SafeString:
    """A longer text with its line breaks; in words where it exists in the other language alone."""
    text = text_of(record, field)
    words: SafeString = linebreaksbr(text.words, autoescape=True)
    if not text.is_in_another:
        return words
    return format_html(
        '<span lang="{}">{}</span> <span class="quiet small">({})</span>', text.language, words, only_in(text.language)
    )


@register.simple_tag
def directory_language(spoken: Any) -> str:
    """A language of a service in the reader's words."""
    return language_name(spoken)
