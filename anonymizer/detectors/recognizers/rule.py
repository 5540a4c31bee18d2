"""A recognizer made of rules: expressions with a score and a reason, as Presidio runs it, in either language.

A rule marks the group ``id`` of its expression, or all of it. A reason is a fixed phrase: it never quotes the text.
A checksum raises a score and so settles a label; it never decides whether a number is hidden.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from presidio_analyzer import EntityRecognizer, RecognizerResult

REASON = "reason"
"""The key of a result's ``recognition_metadata`` under which its reason stands."""

VERSION = "1"


class Hit(NamedTuple):
    """A stretch of the text that a rule marks, with the score and the reason of the rule."""

    start: int
    end: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One expression and what a match of it is worth."""

    pattern: re.Pattern[str]
    score: float
    reason: str
    accepts: Callable[[re.Match[str]], bool] | None = None
    """Whether a match counts; all do where None."""
    proves: Callable[[str], bool] | None = None
    """A checksum over the marked text: where it holds, the score is 0.95 at least."""
    only_if: re.Pattern[str] | None = None
    """A cheap expression: where it is not found, the pattern is not tried. It must be found wherever the pattern
    matches."""
    any_of: tuple[str, ...] = ()
    """Cheaper still: letters in lower case; where none of them is in the text, the pattern is not tried."""
    heads: re.Pattern[str] | None = None
    """An expression that several rules share: the pattern is tried only where a match of it begins or ends."""
    goes_on: Callable[[str, int], int | None] | None = None
    """Where what is marked ends, given the text and the end of the match; None if the match counts for nothing."""


class RuleRecognizer(EntityRecognizer):
    """Presidio's recognizer over a table of rules. A subclass names its entity and lists its rules.

    Presidio looks classes up by name among all subclasses of its own: no class here may be called as one of Presidio's.
    """

    name: str
    entity: str
    rules: Sequence[Rule] = ()
    needs_digit: bool = True
    """Whether a text without a digit can be passed over."""

    def __init__(self, supported_language: str = "en", *, name: str | None = None) -> None:
        super().__init__(
            supported_entities=[self.entity],
            name=name or type(self).__name__,
            supported_language=supported_language,
            version=VERSION,
        )

    def load(self) -> None:
        """There is nothing to load."""

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Presidio's door: the hits as its results, with the reason in their metadata."""
        if self.entity not in entities or (self.needs_digit and not _DIGIT.search(text)):
            return []
        return [self._result(hit) for hit in self.find(text)]

    def find(self, text: str) -> Iterator[Hit]:
        """What the rules mark; hits may overlap."""
        heads: dict[re.Pattern[str], list[int]] = {}
        lowered = text.lower()
        for rule in self.rules:
            if rule.any_of and not any(letters in lowered for letters in rule.any_of):
                continue
            if rule.only_if is not None and not rule.only_if.search(text):
                continue
            matches = rule.pattern.finditer(text) if rule.heads is None else _at_heads(rule, text, heads)
            for match in matches:
                if rule.accepts is not None and not rule.accepts(match):
                    continue
                start, end = match.span("id") if "id" in rule.pattern.groupindex else match.span()
                if rule.goes_on is not None:
                    last = rule.goes_on(text, end)
                    if last is None:
                        continue
                    end = last
                if rule.proves is not None and rule.proves(text[start:end]):
                    yield Hit(start, end, max(rule.score, 0.95), f"{rule.reason}; checksum holds")
                else:
                    yield Hit(start, end, rule.score, rule.reason)

    def _result(self, hit: Hit) -> RecognizerResult:
        return RecognizerResult(
            entity_type=self.entity,
            start=hit.start,
            end=hit.end,
            score=hit.score,
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                REASON: hit.reason,
            },
        )


def _at_heads(rule: Rule, text: str, head_places: dict[re.Pattern[str], list[int]]) -> Iterator[re.Match[str]]:
    """The matches of a rule from left to right without overlap, tried only at its heads.

    Args:
        head_places: where each head was found in this text, filled on first use.
    """
    if rule.heads is None:
        return
    if rule.heads not in head_places:
        head_places[rule.heads] = sorted({at for match in rule.heads.finditer(text) for at in match.span()})
    end = 0
    for at in head_places[rule.heads]:
        if at >= end and (match := rule.pattern.match(text, at)):
            end = match.end()
            yield match


def expression(pattern: str) -> re.Pattern[str]:
    """Compiled, blind to case."""
    return re.compile(pattern, re.IGNORECASE)


_DIGIT = re.compile(r"\d")
