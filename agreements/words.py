"""Words as the database finds them: whatever their case and accents, in either language."""

from __future__ import annotations

import re
from typing import Any, Final

from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db import models

MOST_WORDS: Final = 8

_ACCENTED: Final = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’"
_PLAIN: Final = "aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyy'"
_TABLE: Final = str.maketrans(_ACCENTED, _PLAIN)


class Folded(models.Func):
    """Texts one after the other, in small letters without accents."""

    template = f"translate(lower(%(expressions)s), '{_ACCENTED}', '{_PLAIN.replace("'", "''")}')"
    arg_joiner = " || ' ' || "
    output_field = models.TextField()


class Indexed(models.Func):
    """The words of texts as PostgreSQL indexes them, without any language's endings: both languages share a column."""

    template = f"to_tsvector('simple'::regconfig, {Folded.template})"
    arg_joiner = Folded.arg_joiner
    output_field: Any = SearchVectorField()


def folded(text: str) -> str:
    """As ``Folded`` writes it.

    >>> folded("Érable L’Été")
    "erable l'ete"
    """
    return text.translate(_TABLE).lower()


def words_of(text: str) -> list[str]:
    """The words that someone looks for: letters and digits alone, each once, at most ``MOST_WORDS``.

    >>> words_of("  Maple's  maple & <b>")
    ['maple', 's', 'b']
    """
    return list(dict.fromkeys(re.findall(r"\w+", folded(text))))[:MOST_WORDS]


def beginning_with(word: str) -> SearchQuery:
    """Words that begin so; ``word`` comes from ``words_of``, and so holds nothing that the database would read as syntax."""
    return SearchQuery(f"'{word}':*", search_type="raw", config="simple")
