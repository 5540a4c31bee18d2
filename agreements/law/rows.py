"""What every row of ``law.yaml`` must have: how it is known, where it was read, and its words in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reading(models.TextChoices):
    """How the platform knows what a text asks."""

    FIRST_HAND = "first_hand", _("The text itself was read")
    SECOND_HAND = "second_hand", _("Read about, at second hand")
    UNCONFIRMED = "unconfirmed", _("Known in general, to be confirmed")


class LawIsInvalid(ValueError):
    """The file of the law cannot be used: a row is wrong."""


def problems_of(name: str, *, read: str, source: str, words: Iterable[object]) -> Iterator[str]:
    """What is wrong with a row. ``words``: each of its texts, in each language."""
    if read not in Reading.values:
        yield f"{name}: unknown reading"
    if not source.startswith("https://"):
        yield f"{name}: no source"
    if not all(words):
        yield f"{name}: missing in a language"


def require_none(problems: Iterable[str]) -> None:
    """Nothing is wrong.

    Raises:
        LawIsInvalid: something is; it says all of it.
    """
    several = list(problems)
    if several:
        raise LawIsInvalid("; ".join(several))
