"""Whether a short text that people write tells of a person: by the table of numbers and by names, word by word.

For words that must hold no identifier at all, such as those of the register of incidents. It needs no language model,
so it is light enough for a request, and it rather refuses too much. Streets, ages and dates of birth are not sought.
No text is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from anonymizer.detectors.labels import EMAIL, PERSON
from anonymizer.detectors.names.features import features_of
from anonymizer.detectors.names.lexicon import lexicon
from anonymizer.detectors.names.tagger import chances, weights
from anonymizer.detectors.names.words import LOWER, NUMBER, Word, words_of
from anonymizer.detectors.recognizers.numbers import NUMBER_TYPES
from anonymizer.detectors.recognizers.numbers.number_type import Pattern

LEAST_CHANCE: Final = 0.5
_ADDRESS: Final = re.compile(r"\S@\S|\w\s?[\[(](?:at|arobase|a)[\])]\s?\w", re.IGNORECASE)


def identifiers_in(text: str, *, visible: Iterable[str] = ()) -> tuple[str, ...]:
    """The labels of what in the text looks like an identifier of a person, each once; empty where nothing does.

    Args:
        visible: names that may stand in it, of organizations.

    >>> identifiers_in("A table of 1,200 rows went to the wrong recipient on 12 March 2026.")
    ()
    >>> identifiers_in("Call Omar Mansour at 416-555-0199")
    ('PHONE', 'CASE_ID', 'PERSON')
    """
    for name in sorted(filter(None, visible), key=len, reverse=True):
        text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    return tuple(dict.fromkeys(_labels(text)))


def _labels(text: str) -> Iterator[str]:
    for row in NUMBER_TYPES:
        if any(_matches(pattern, text) for pattern in row.patterns):
            yield row.label
    if _ADDRESS.search(text):
        yield EMAIL
    if _has_name(text):
        yield PERSON


def _matches(pattern: Pattern, text: str) -> bool:
    matches = _compiled(pattern.regex, pattern.ignores_case).finditer(text)
    return any(pattern.accepts is None or pattern.accepts(match) for match in matches)


@cache
def _compiled(regex: str, ignores_case: bool) -> re.Pattern[str]:
    return re.compile(regex, re.IGNORECASE if ignores_case else re.NOFLAG)


def _has_name(text: str) -> bool:
    words: list[Word] = words_of(text)
    if not words:
        return False
    nothing = "-" * len(words)
    features = features_of(words, nothing, nothing, "en", lexicon())
    likely = chances(features, [word.gap for word in words], weights())
    marks = [
        chance >= LEAST_CHANCE and len(word.text) > 1 and word.shape != NUMBER
        for word, chance in zip(words, likely, strict=True)
    ]
    capitals = any(mark and word.shape != LOWER for mark, word in zip(marks, words, strict=True))
    return capitals or any(first and second for first, second in pairwise(marks))  # two in a row, all in lower case
