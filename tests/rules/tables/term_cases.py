"""The cases of one term: what each of its parts must answer. Its table stands in ``tables/terms``, under the name of the term."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from agreements.terms import TERMS


@dataclass(frozen=True)
class TermCases:
    """What a term answers, without a database.

    Attributes:
        stricter: pairs of values, the looser and the stricter.
        apart: pairs of values that allow nothing together.
        words: values in English and in French, as tables show them.
        answers: what a browser sends to the field of the guided drafting, and the value; of records, the identifiers chosen.
        wrong_answers: what that field refuses.
        cells: what stands in the spreadsheet, and the value.
        wrong_cells: what it may not say, with the code of the finding.
        allowed: values, each with an outcome that keeps to it, as it differs from one that keeps to everything.
        refused: the same with the codes of refusals.
        odrl: terms, as they differ, and a text that stands in ODRL then; ``not_in_odrl``: one that does not.
    """

    stricter: Sequence[tuple[Any, Any]]
    words: Sequence[tuple[Any, str, str]]
    answers: Sequence[tuple[Sequence[str], Any]]
    apart: Sequence[tuple[Any, Any]] = ()
    wrong_answers: Sequence[Sequence[str]] = ()
    cells: Sequence[tuple[str, Any]] = ()
    wrong_cells: Sequence[tuple[str, str]] = ()
    allowed: Sequence[tuple[Any, Mapping[str, Any]]] = ()
    refused: Sequence[tuple[Any, Mapping[str, Any], str]] = ()
    odrl: Sequence[tuple[Mapping[str, Any], str]] = ()
    not_in_odrl: Sequence[tuple[Mapping[str, Any], str]] = ()


TABLES: Final[Mapping[str, TermCases]] = {
    term.name: import_module(f"tests.rules.tables.terms.{term.name}").CASES for term in TERMS
}
"""The table of each term, by its name."""
