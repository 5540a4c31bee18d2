"""Which redacted texts a person reads: some that look as if something may have been missed, and some of all others."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from anonymizer.detectors.reasons import reason_in_words, recognizer_in_words
from anonymizer.engine.text.reasons import Hidden

EACH = 50  # texts read of each stratum: with none missed, at most 8.4 % of a stratum leak (Clopper-Pearson at 97.5 %)
RISKY, ORDINARY = "risky", "ordinary"
STRATA = (RISKY, ORDINARY)

_PLACEHOLDER = re.compile(r"\[[A-ZÀ-Ý_]+(?:-[a-z2-7]{10})?\]")
_RESIDUE = re.compile(
    r"\d[\d .-]{3,}\d"  # a number of five digits or more
    r"|@"
    r"|\b(?:name is|named|called|m'appelle|m’appelle|nommée?|mr|mrs|ms|mme|m)\b\.?\s+[^\W\d_]{2,}"
    r"|\b\d{1,5}\s+(?:rue|avenue|av|boul|[\w'’-]+\s+(?:st|street|ave|avenue|rd|road|dr|drive))\b",
    re.IGNORECASE,
)
# Two capitalized words inside a sentence.
_CAPITALIZED = re.compile(r"(?<![.!?:;\n])\s[A-ZÀ-Þ][a-zà-ÿ]+\s+[A-ZÀ-Þ][a-zà-ÿ]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands in the candidate: its column, and its record from 0."""

    column: str
    row: int


@dataclass(slots=True)
class Strata:
    """The places of all texts by stratum."""

    places: dict[str, list[Place]] = field(default_factory=lambda: {name: [] for name in STRATA})

    def add(self, column: str, first: int, texts: Iterable[str | None]) -> None:
        """The texts of a column in one batch; blanks are none."""
        for row, text in enumerate(texts, start=first):
            if text is not None and text.strip():
                self.places[RISKY if looks_risky(text) else ORDINARY].append(Place(column, row))

    def population(self) -> dict[str, int]:
        return {name: len(places) for name, places in self.places.items()}

    def draw(self, chance: random.Random, *, per_stratum: int = EACH) -> dict[str, list[Place]]:
        """A random sample of each stratum, without replacement; all of one that is smaller."""
        return {name: chance.sample(places, min(per_stratum, len(places))) for name, places in self.places.items()}


class Why(NamedTuple):
    """Why one stretch of a text is hidden, in the words of a language."""

    place: int  # among the hidden stretches of the text, from 1
    written: str  # what stands there now
    before: str  # the words around it
    after: str
    label: str
    recognizer: str
    reason: str
    score: float  # how sure the recognizer was, 0 to 1


AROUND = 30  # letters of context on each side


def why_hidden(text: str, hidden: Iterable[Sequence[object]], language: str) -> list[Why]:
    """For each hidden stretch of a written text: what stands there and around it, what recognized it, and by which rule."""
    whys = []
    for place, stretch in enumerate(hidden, start=1):
        start, end, label, recognizer, score, reason = Hidden(*stretch)  # type: ignore[arg-type]  # JSON gave lists back
        whys.append(
            Why(
                place=place,
                written=text[start:end],
                before=_last_words(text[:start]),
                after=_first_words(text[end:]),
                label=label,
                recognizer=recognizer_in_words(recognizer, language),
                reason=reason_in_words(reason, language),
                score=score,
            )
        )
    return whys


def _last_words(text: str) -> str:
    near = " ".join(text[-2 * AROUND :].split())
    return near if len(near) <= AROUND else "…" + near[-AROUND:].partition(" ")[2]


def _first_words(text: str) -> str:
    near = " ".join(text[: 2 * AROUND].split())
    return near if len(near) <= AROUND else near[:AROUND].rpartition(" ")[0] + "…"


def looks_risky(text: str) -> bool:
    """Whether a redacted text holds what identifiers are made of: long numbers, cues of a name, capitals inside a sentence.

    >>> looks_risky("[PERSON] asks for a food bank"), looks_risky("his wife is Amina Roy"), looks_risky("file 2024 00187")
    (False, True, True)
    """
    rest = _PLACEHOLDER.sub(" ", text)
    return _RESIDUE.search(rest) is not None or _CAPITALIZED.search(rest) is not None
