"""When one set of terms is stricter than another: each term says it of its own values. A schedule may only tighten its framework; where
several agreements cover the same use, the strictest of each kind applies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from typing import Any, Final

from agreements.terms import BY_NAME, TERMS, Terms
from agreements.terms.order import Nothing, Order


class NothingLeft(Exception):
    """Two sets of terms allow nothing in common: the field of which nothing is left."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


STRICTER: Final[Mapping[str, Order]] = {name: term.stricter for name, term in BY_NAME.items()}
"""The strictest value that two values of a field of ``Terms`` allow together."""

THRESHOLDS: Final = tuple(term.name for term in TERMS if term.is_threshold)
"""How far data are reduced and how they are handled (``Term.is_threshold``)."""


def stricter(first: Terms, second: Terms) -> Terms:
    """The strictest of each kind.

    Raises:
        NothingLeft: the two allow no purpose, kind, dataset, column or place in common.
    """
    values = {}
    for name, order in STRICTER.items():
        value = order(getattr(first, name), getattr(second, name))
        if value is Nothing.IN_COMMON:
            raise NothingLeft(name)
        values[name] = value
    return Terms(**values)


def strictest(terms: Iterable[Terms]) -> Terms:
    """The strictest of each kind over one or more sets of terms (see ``stricter``)."""
    return reduce(stricter, terms)


def tightened(terms: Terms, others: Iterable[Terms]) -> Terms:
    """``terms`` with the strictest threshold of each kind, where ``others`` cover the same use."""
    return reduce(
        lambda first, second: replace(
            first, **{name: STRICTER[name](getattr(first, name), getattr(second, name)) for name in THRESHOLDS}
        ),
        others,
        terms,
    )


def loosened(inner: Terms, outer: Terms) -> tuple[str, ...]:
    """The fields in which ``inner`` allows more than ``outer``; empty where it is as strict or stricter."""
    return tuple(name for name in STRICTER if not _within(name, getattr(inner, name), getattr(outer, name)))


def _within(name: str, inner: Any, outer: Any) -> bool:
    both = STRICTER[name](inner, outer)
    if isinstance(inner, tuple):
        return both is not Nothing.IN_COMMON and set(both) == set(inner)
    return bool(both == inner)
