"""When one set of terms is stricter than another: one rule a field. A schedule may only tighten its framework; where several
agreements cover the same use, the strictest of each kind applies."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from functools import reduce
from typing import Any

from agreements.terms import AssuranceLevel, Frequency, Onward, Terms
from entente.catalogue.places import lies_in
from entente.catalogue.vocabularies import Geography


class NothingLeft(Exception):
    """Two sets of terms allow nothing in common: the field of which nothing is left."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class _Empty(StrEnum):
    SET = "nothing in common"


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> Any:
    """What both list. An empty list of purposes or kinds allows nothing."""
    return tuple(sorted(set(one) & set(other))) or _Empty.SET


def _common_or_any(one: tuple[str, ...], other: tuple[str, ...]) -> Any:
    """What both list, where an empty list means "any"."""
    if not one or not other:
        return tuple(sorted(one or other))
    return _common(one, other)


def _common_places(one: tuple[str, ...], other: tuple[str, ...]) -> Any:
    """Places that lie in both lists: of M5V and CA-ON, M5V."""
    if not one or not other:
        return tuple(sorted(one or other))
    inside = {a if lies_in(a, b) else b for a in one for b in other if lies_in(a, b) or lies_in(b, a)}
    return tuple(sorted(inside)) or _Empty.SET


def _either(choose: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """``choose``, where ``None`` sets no limit."""
    return lambda one, other: other if one is None else one if other is None else choose(one, other)


def _order(values: Iterable[str], choose: Callable[..., str]) -> Callable[[Any, Any], Any]:
    ranks = {value: rank for rank, value in enumerate(values)}
    return lambda one, other: choose(one, other, key=ranks.__getitem__)


# The strictest value that two values of a field allow together; each field of Terms has its row.
STRICTER: dict[str, Callable[[Any, Any], Any]] = {
    "purposes": _common,
    "kinds": _common,
    "smallest_k": max,
    "finest_geography": _order(Geography.values, max),
    "free_text": min,
    "datasets": _common_or_any,
    "columns": _common_or_any,
    "retention_days": _either(min),
    "places": _common_places,
    "data_from": _either(max),
    "data_to": _either(min),
    "distinct_l": _either(max),
    "largest_t": _either(min),
    "small_cell": _either(max),
    "linking": min,
    "link_with": _common_or_any,
    "onward": _order(Onward.values, min),
    "onward_to": lambda one, other: tuple(sorted(set(one) & set(other))),
    "follow_persons": min,
    "frequency": _order(Frequency.values, min),
    "standing_release": min,
    "change_feed": min,
    "destruction_proof": max,
    "destroy_within_days": min,
    "review_on": _either(min),
    "assurance": _order(AssuranceLevel.values, max),
    "proxied_only": max,
    "fingerprint": max,
}


def stricter(one: Terms, other: Terms) -> Terms:
    """The strictest of each kind.

    Raises:
        NothingLeft: the two allow no purpose, kind, dataset, column or place in common.
    """
    values = {}
    for name, choose in STRICTER.items():
        value = choose(getattr(one, name), getattr(other, name))
        if value is _Empty.SET:
            raise NothingLeft(name)
        values[name] = value
    return Terms(**values)


def strictest(terms: Iterable[Terms]) -> Terms:
    """The strictest of each kind over one or more sets of terms (see ``stricter``)."""
    return reduce(stricter, terms)


# How far data are reduced and how they are handled. What an agreement covers at all (purposes, datasets, columns, places) is no
# threshold: each access cites one agreement, which must cover it.
THRESHOLDS = (
    "smallest_k", "finest_geography", "free_text", "retention_days", "data_from", "data_to", "distinct_l", "largest_t",
    "small_cell", "linking", "follow_persons", "destruction_proof", "destroy_within_days", "assurance", "proxied_only", "fingerprint",
)  # fmt: skip


def tightened(terms: Terms, others: Iterable[Terms]) -> Terms:
    """``terms`` with the strictest threshold of each kind, where ``others`` cover the same use."""
    return reduce(
        lambda one, other: replace(
            one, **{name: STRICTER[name](getattr(one, name), getattr(other, name)) for name in THRESHOLDS}
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
        return both is not _Empty.SET and set(both) == set(inner)
    return bool(both == inner)
