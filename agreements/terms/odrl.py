"""What a term is in the one decision about a use, and in ODRL: a condition, a prohibition, or a duty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agreements.terms import Terms


class Aspect(StrEnum):
    """What a condition is about."""

    ASSIGNEE = "assignee"
    ACTION = "action"
    TARGET = "target"
    KIND = "kind"
    PURPOSE = "purpose"
    PLACES = "places"
    COLUMNS = "columns"
    RECIPIENT = "recipient"
    LINKED_WITH = "linked_with"


class Action(StrEnum):
    """Acts that the platform knows; ODRL's own names where it has one."""

    USE = "use"
    DISTRIBUTE = "distribute"
    LINK = "entente:link"
    FOLLOW = "entente:followPersons"
    KEEP_COPY = "entente:keepCopy"
    COMPARE = "entente:compareProviders"
    IDENTIFY = "entente:reidentify"


@dataclass(frozen=True, slots=True)
class Operand:
    """The left operand of an ODRL constraint. ``is_word``: its values are words, not IRIs."""

    aspect: Aspect
    name: str
    is_word: bool = False


@dataclass(frozen=True, slots=True)
class Constraint:
    """What is asked for must be among the values. ``is_required``: where there are none, nothing is; otherwise anything is."""

    operand: Operand
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class Prohibition:
    """An act that is forbidden, or forbidden but for some values of an aspect.

    Attributes:
        exempt: from the terms, what stays free: ``None`` where nothing is forbidden, nothing where all of it is.
    """

    action: Action
    exempt: Callable[[Terms], tuple[tuple[Aspect, tuple[str, ...]], ...] | None]
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Exempt:
    """The values are what the prohibition of another term leaves free."""

    term: str
    operand: Operand


@dataclass(frozen=True, slots=True)
class Obligation:
    """A duty of recipients at the end, within ``destroy_within_days``: an action of ODRL, where the value asks for it."""

    action: str
    is_owed: Callable[[Any], bool] = lambda value: True
    position: int | None = None
