"""A type of number as a row of one table: how it is written, which words announce it, what proves it, who defines it.

The model is Presidio's pattern recognizers: patterns with scores, context words, a checksum. Nothing here knows
Presidio, so labels and explanations read the rows without it; ``recognizers.number`` makes a recognizer of a row.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from anonymizer.detectors.recognizers.phrases import phrases


@dataclass(frozen=True, slots=True)
class Authority:
    """Who defines a number or gives it out, and where that is written."""

    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Context:
    """Phrases (``phrases.phrase``) that announce a number, by their language; those of both languages stand in English.

    They are sought in every text, whatever its language: people mix both.
    """

    en: tuple[str, ...]
    fr: tuple[str, ...] = ()

    @property
    def expression(self) -> str:
        """An expression for any of them."""
        return phrases(*self.en, *self.fr)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way in which a number is written. It marks the group ``id``, or all that it matches."""

    name: str
    """Of the way, among those of its type."""
    regex: str
    score: float
    reason: str
    """A phrase of ``reasons.FRENCH``: it is shown, and quotes nothing of a text."""
    ignores_case: bool = True
    accepts: Callable[[re.Match[str]], bool] | None = None
    """Whether a match counts; all do where None."""
    checksum: Callable[[str], bool] | None = None
    """Where it holds over what is marked, the score is 0.95 at least. It never decides whether a number is hidden."""
    only_if: str | None = None
    """A cheap expression that is found in any text with a match: where it is not, the pattern is not tried."""
    any_of: tuple[str, ...] = ()
    """Cheaper still: letters in lower case, of which one stands in any text with a match."""
    heads: str | None = None
    """An expression that several patterns share: the pattern is tried only where a match of it begins or ends."""


@dataclass(frozen=True, slots=True)
class NumberType:
    """A row: all that is known of one type of number."""

    recognizer: str
    """Its recognizer's name. Findings store it: it is never changed, and no class of Presidio's has it."""
    entity: str
    """The name of the type among Presidio's entities. Callers hold it: it is never changed."""
    label: str
    """The project's label, which takes the number's place in a text."""
    title_en: str
    title_fr: str
    """What the recognizer looks for, as people read it."""
    patterns: tuple[Pattern, ...]
    cases: tuple[str, ...]
    """Lines of invented text: what is marked in them stands between ⟦ and ⟧; a line without these is a near miss."""
    context: Context | None = None
    """Words that announce it; None where it is found by its shape alone."""
    authorities: tuple[Authority, ...] = ()
    """Empty where each office has numbers of its own."""
    needs_digit: bool = True
    """Whether a text without a digit can be passed over."""
