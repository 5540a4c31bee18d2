"""How a term stands in the spreadsheet of agreements that exist on paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils import translation


class Unreadable(Exception):
    """A cell says no value of the term; ``code``: of the finding, below ``drawer.``, the prefix that findings of this spreadsheet have."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class SpreadsheetColumn:
    """A column of the spreadsheet. Cells of several values part them by semicolons.

    Attributes:
        heading: in English; also the name under which a term that the paper leaves open is kept.
        french: the heading in French.
        read: the value of a cell; nothing where it says nothing.
        open: what stands in the term where the paper leaves it open: nothing is refused by it, for a person decides.
    """

    heading: str
    french: str
    read: Callable[[str], Any]
    open: Any
    position: int | None = None


def codes(vocabulary: type[models.TextChoices]) -> Callable[[str], tuple[str, ...]]:
    """A reader of codes, or of words in either language, parted by semicolons."""

    def read(cell: str) -> tuple[str, ...]:
        words = {plain(member.value): member.value for member in vocabulary}
        for language in ("en", "fr"):
            with translation.override(language):
                words |= {plain(str(member.label)): member.value for member in vocabulary}
        try:
            return tuple(words[plain(word)] for word in cell.split(";") if word.strip())
        except KeyError:
            raise Unreadable("word_unknown") from None

    return read


def plain(text: str) -> str:
    """A word as people compare it: without the case of its letters, with single blanks.

    >>> plain("  Finest_place ") == plain("finest place")
    True
    """
    return " ".join(unicodedata.normalize("NFC", text).replace("_", " ").casefold().split())
