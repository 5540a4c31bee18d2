"""Which of two values of a term is stricter: rules that several terms share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final


class Nothing(StrEnum):
    """What two values allow together where they have nothing in common."""

    IN_COMMON = "nothing in common"


@dataclass(frozen=True, slots=True)
class Order:
    """The strictest value that two values allow together. ``words``: which one that is, for the reference."""

    choose: Callable[[Any, Any], Any]
    words: str

    def __call__(self, first: Any, second: Any) -> Any:
        return self.choose(first, second)


def common(first: tuple[str, ...], second: tuple[str, ...]) -> Any:
    """What both list. An empty list allows nothing."""
    return tuple(sorted(set(first) & set(second))) or Nothing.IN_COMMON


def common_or_any(first: tuple[str, ...], second: tuple[str, ...]) -> Any:
    """What both list, where an empty list means "any"."""
    if not first or not second:
        return tuple(sorted(first or second))
    return common(first, second)


def either(choose: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """``choose``, where ``None`` sets no limit."""
    return lambda first, second: second if first is None else first if second is None else choose(first, second)


def in_order(values: Iterable[str], choose: Callable[..., str]) -> Callable[[Any, Any], Any]:
    """``choose``, by the place of each value in ``values``."""
    ranks = {value: rank for rank, value in enumerate(values)}
    return lambda first, second: choose(first, second, key=ranks.__getitem__)


COMMON: Final = Order(common, "what both list; a list that is empty allows nothing")
COMMON_OR_ANY: Final = Order(common_or_any, "what both list; a list that is empty sets no limit")
FORBIDDEN: Final = Order(min, "no")
DEMANDED: Final = Order(max, "yes")
LARGER: Final = Order(max, "the larger")
SMALLER: Final = Order(min, "the smaller")
LARGER_OR_NONE: Final = Order(either(max), "the larger; none sets no limit")
SMALLER_OR_NONE: Final = Order(either(min), "the smaller; none sets no limit")
LATER_OR_NONE: Final = Order(either(max), "the later day; none sets no limit")
NO_LIMIT: Final = Order(lambda first, second: first, "neither: it limits nothing")
EARLIER_OR_NONE: Final = Order(either(min), "the earlier day; none sets no limit")
