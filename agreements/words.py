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


def words_of_clauses(condition: str = "true") -> str:
    """The statement that writes the words of the clauses of those agreements for which the condition holds (``a`` is an agreement).

    Each word once, without its places; where an agreement's words are more than PostgreSQL holds in one row (a megabyte), the last
    of the alphabet are left out rather than the draft refused. A clause without a word (a dash, an empty tag) counts as none.
    """
    indexed = Indexed.template % {"expressions": "c.text_en || ' ' || c.text_fr"}
    return f"""
        INSERT INTO agreements_clausewords (agreement_id, words)
        SELECT id, array_to_tsvector(COALESCE(array_agg(lexeme) FILTER (WHERE lexeme IS NOT NULL AND so_far < 1000000), ARRAY[]::text[]))
        FROM (SELECT id, lexeme, sum(octet_length(lexeme)) OVER (PARTITION BY id ORDER BY lexeme) AS so_far
              FROM (SELECT DISTINCT a.id, lexeme FROM agreements_agreement a
                    LEFT JOIN agreements_clause c ON c.agreement_id = a.id
                    LEFT JOIN LATERAL unnest({indexed}) ON true
                    WHERE {condition}) each_once) counted
        GROUP BY id
        ON CONFLICT (agreement_id) DO UPDATE SET words = EXCLUDED.words
    """  # noqa: S608 - no word of anyone is part of it
