"""The types of values of terms: how each is written in words, in JSON and in a form."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from django.db import models
from django.utils import formats
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.core.dates import date_format


@dataclass(frozen=True)
class Value:
    """A type of values. ``unset``: what is written where there is none."""

    python: ClassVar[Any]
    unset: StrPromise = field(default=_("No limit"), kw_only=True)

    def in_words(self, value: Any) -> str:
        """As tables and comparisons show it."""
        return str(self.unset) if value is None or value == () else self._words(value)

    def to_json(self, value: Any) -> Any:
        """A JSON value; of equal values the same."""
        return value

    def from_json(self, value: Any) -> Any:
        """What ``to_json`` wrote."""
        return value

    def to_answer(self, value: Any) -> Any:
        """What the form field holds where the draft says so."""
        return value

    def from_answer(self, answer: Any) -> Any:
        """The value that a form field says, cleaned or as it stands at first."""
        return answer

    def _words(self, value: Any) -> str:
        return str(value)


class Flag(Value):
    """Yes or no, asked by a box to tick."""

    python = bool

    def from_answer(self, answer: Any) -> bool:
        return answer is True or answer == "yes"

    def _words(self, value: bool) -> str:
        return gettext("Yes") if value else gettext("No")


class YesNo(Flag):
    """Yes or no, asked as a question with two answers."""

    def to_answer(self, value: bool) -> str:
        return "yes" if value else "no"


class Number(Value):
    """A whole number."""

    python = int

    def _words(self, value: int) -> str:
        return formats.number_format(value)


@dataclass(frozen=True)
class Days(Number):
    """A number of days."""

    unset: StrPromise = field(default=_("The provider’s own rule"), kw_only=True)

    def _words(self, value: int) -> str:
        return ngettext("%(days)s day", "%(days)s days", value) % {"days": formats.number_format(value)}


class Proportion(Value):
    """A number from 0 to 1."""

    python = float

    def _words(self, value: float) -> str:
        return formats.number_format(value)


class Day(Value):
    """A day, in the agreement’s own time zone."""

    python = date

    def to_json(self, value: date | None) -> str | None:
        return value.isoformat() if value else None

    def from_json(self, value: str) -> date:
        return date.fromisoformat(value)

    def _words(self, value: date) -> str:
        return date_format(value)


@dataclass(frozen=True)
class Code(Value):
    """A code of a vocabulary."""

    vocabulary: type[models.TextChoices]
    python = str

    def _words(self, value: str) -> str:
        return ", ".join(str(member.label) for member in self.vocabulary if member.value == value)


class List(Value):
    """Several words or codes. In what order does not matter."""

    python = tuple[str, ...]

    def to_json(self, value: tuple[str, ...]) -> list[str]:
        return sorted(value)

    def from_json(self, value: list[str]) -> tuple[str, ...]:
        return tuple(value)

    def to_answer(self, value: tuple[str, ...]) -> Any:
        return list(value)

    def from_answer(self, answer: Any) -> tuple[str, ...]:
        return tuple(answer or ())

    def _words(self, value: tuple[str, ...]) -> str:
        return ", ".join(value)


@dataclass(frozen=True)
class Choices(List):
    """Codes of a vocabulary."""

    vocabulary: type[models.TextChoices]

    def _words(self, value: tuple[str, ...]) -> str:
        return ", ".join(str(member.label) for member in self.vocabulary if member.value in value)


@dataclass(frozen=True)
class Names(List):
    """Words that are typed. ``separator``: what parts them in the form field at first; commas and ends of lines both part them."""

    separator: str

    def to_answer(self, value: tuple[str, ...]) -> str:
        return self.separator.join(value)

    def from_answer(self, answer: Any) -> tuple[str, ...]:
        if isinstance(answer, tuple):
            return answer
        return tuple(part.strip() for part in str(answer or "").replace(",", "\n").splitlines() if part.strip())


class Among(StrEnum):
    """Which records may be chosen."""

    DATASETS = "datasets of the providers"
    ORGANIZATIONS = "organizations"


@dataclass(frozen=True)
class Records(List):
    """Identifiers of records. They are counted in words, for not every reader may know of them."""

    among: Among

    def from_answer(self, answer: Any) -> tuple[str, ...]:
        """The identifiers of chosen records, or of those that are proposed by their identifiers."""
        return tuple(str(getattr(record, "pk", record)) for record in answer or ())

    def _words(self, value: tuple[str, ...]) -> str:
        return ngettext("%(count)s named", "%(count)s named", len(value)) % {"count": len(value)}
