"""Each term by name and in words, as tables and comparisons show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from django_stubs_ext import StrPromise

from agreements.comparison.strictness import loosened
from agreements.terms import BY_NAME, TERMS, Terms

LABELS: Final[dict[str, StrPromise]] = {term.name: term.label for term in TERMS}


@dataclass(frozen=True, slots=True)
class Row:
    """A term in two versions. ``looser``: the second allows more than the first; ``differs``: they are not the same."""

    name: str
    label: str
    before: str
    after: str
    differs: bool
    looser: bool


def in_words(name: str, value: Any) -> str:
    """A value of a field of the terms in words; what names records is counted, for not every reader may know of them."""
    return BY_NAME[name].value.in_words(value)


def listed(terms: Terms) -> list[tuple[str, str]]:
    """Every term by name and in words."""
    return [(str(term.label), term.value.in_words(getattr(terms, term.name))) for term in TERMS]


def compared(before: Terms, after: Terms, *, names: Iterable[str] = LABELS) -> list[Row]:
    """The two term by term, in the order of ``LABELS``."""
    looser = set(loosened(after, before))
    rows = []
    for name in names:
        old, new = getattr(before, name), getattr(after, name)
        same = set(old) == set(new) if isinstance(old, tuple) else old == new
        rows.append(Row(name, str(LABELS[name]), in_words(name, old), in_words(name, new), not same, name in looser))
    return rows
