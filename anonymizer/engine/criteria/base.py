"""What every privacy model answers."""

from __future__ import annotations

from typing import ClassVar, Protocol

from anonymizer.engine.classes import Classes, Mask


class Criterion(Protocol):
    """A condition on each equivalence class. Classes that break it are suppressed.

    ``is_monotone``: a class that meets it still does when it is merged with any other class, so that suppression can only
    shrink as a table is generalized. The search relies on it.

    Two things are optional. ``is_local`` (a class variable): a class is judged by its own records, persons and values, and by
    the shares of values in the whole table, and by nothing else; the search then leaves out of sight what is settled. And, of a
    model that is not monotone, ``lasting(classes)``: for each class, how many of its records stay suppressed at the least,
    however the class is divided; the search then looks at far fewer nodes.
    """

    model: ClassVar[str]
    is_monotone: ClassVar[bool]

    @property
    def column(self) -> str | None:
        """The sensitive column that it looks at, if any."""
        ...

    def failing(self, classes: Classes) -> Mask:
        """Which classes break it; empty classes may be answered either way."""
        ...

    def surely_failing(self, classes: Classes) -> Mask | None:
        """Some of the failing classes, where that is much cheaper to know; None where it is not."""
        ...

    def to_dict(self) -> dict[str, object]:
        """The entry of the recipe."""
        ...
