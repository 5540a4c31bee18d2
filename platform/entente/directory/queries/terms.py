"""A part of what was typed that is understood, and those parts that are known by their form: postal codes, points, ages, distances."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from entente.directory.queries import places
from entente.directory.queries.words import Token
from entente.directory.vocabularies.conditions import FLAG_NAMES, OPENING
from entente.directory.vocabularies.languages import NAMES
from entente.directory.vocabularies.topics import TOPICS

_POSTAL_CODE: Final = re.compile(r"\b([ABCEGHJ-NPRSTVXY]\d[A-Z])(?:\s*-?\s*(\d[A-Z]\d))?\b", re.I)
_DEGREES: Final = re.compile(
    r"[-+]?\d{1,2}[.,]\d{2,}\s*[,;]?\s+[-+]?\d{1,3}[.,]\d{2,}|[-+]?\d{1,2}\.\d{2,},[-+]?\d{1,3}\.\d{2,}"
)
_AGE: Final = re.compile(
    r"\b(?:aged?|âge|age de|âgée? de)\s+(\d{1,3})\b|\b(\d{1,3})\s*-?\s*(?:years?|yrs?|yr|ans|an|yo|y/o)\b(?:\s*-?\s*old)?",
    re.I,
)
_DISTANCE: Final = re.compile(r"\b\d+\s*(?:kms?|kilometres?|miles?|minutes?|mins?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Term:
    """A part of what was typed that is understood: its kind, what it asks for, and where it stands."""

    kind: str  # needs, people, opening, place, language, age, is_free, is_wheelchair_accessible or here
    values: tuple[str, ...]
    start: int
    end: int
    typed: str = ""
    is_weak: bool = False  # it says a need only where nothing beside it says another
    is_ambiguous: bool = False  # and not even then where something beside it is not understood
    is_hint: bool = False  # its word is no phrase of ours, only a part of some
    is_local: bool = False  # its phrase is a synonym of the region

    @property
    def key(self) -> str:
        return f"{self.kind}:{'+'.join(self.values)}"

    @property
    def label(self) -> str:
        """As a chip says it, in the reader's language."""
        if self.kind in ("needs", "people"):
            return " / ".join(str(TOPICS[code]) for code in self.values)
        if self.kind == "opening":
            return str(OPENING[self.values[0]])
        if self.kind == "place":
            return _("Near %(place)s") % {"place": self.typed}
        if self.kind == "language":
            return str(NAMES[self.values[0]][(get_language() or "en").startswith("fr")])
        if self.kind == "age":
            return _("Age %(age)s") % {"age": self.values[0]}
        return str(FLAG_NAMES[self.kind])


def places_in(text: str, tokens: Sequence[Token], taken: set[int]) -> Iterator[Term]:
    """Postal codes and points."""
    for pattern in (_DEGREES, _POSTAL_CODE):
        for match in pattern.finditer(text):
            if places.point_in(match[0]) or pattern is _POSTAL_CODE:
                yield _term("place", match[0].upper(), match.start(), match.end(), tokens, taken, text)


def ages_in(text: str, tokens: Sequence[Token], taken: set[int]) -> Iterator[Term]:
    for match in _AGE.finditer(text):
        age = int(match[1] or match[2])
        if age <= 120:
            yield _term("age", str(age), match.start(), match.end(), tokens, taken, text)


def take_measures(text: str, tokens: Sequence[Token], taken: set[int]) -> None:
    """How far something is says nothing else: *20 kms*."""
    for match in _DISTANCE.finditer(text):
        taken.update(at for at, token in enumerate(tokens) if match.start() <= token.start < match.end())


def _term(kind: str, value: str, start: int, end: int, tokens: Sequence[Token], taken: set[int], text: str) -> Term:
    taken.update(at for at, token in enumerate(tokens) if start <= token.start < end)
    return Term(kind, (value,), start, end, text[start:end])
