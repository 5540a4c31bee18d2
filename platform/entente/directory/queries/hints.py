"""What words speak for that are no phrase of our vocabulary: the needs in whose phrases they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from entente.core.replica import read_cursor
from entente.directory.queries.words import LANGUAGES
from entente.directory.vocabularies.conditions import SPEAKING
from entente.directory.vocabularies.ordinary_words import ORDINARY

type Shares = Mapping[tuple[str, str], Mapping[str, float]]
"""By language and stem: of the phrases in which it stands, the share of each need."""

_ENOUGH: Final = 0.5
"""Of the phrases in which the words stand, this much must be of the needs that are taken."""
_OF_EVERY_DAY: Final = 0.6
"""What a word of every day counts beside one that is not."""
_MOST: Final = 2
_CLEARLY: Final = 1.5
"""The first of two needs counts alone where the words speak for it so many times as much."""
_MOST_NAMED: Final = 20
"""Words in the names of so many listings or fewer are looked for as a name."""


def needs_hinted(words: Sequence[str], stems: Mapping[str, Mapping[str, str]], shares: Shares) -> tuple[tuple[str, ...], int]:  # fmt: skip
    """Codes of one or two needs, and which of the words speaks for the first most; no code where the words say nothing, or are in a name."""
    votes: dict[str, float] = {}
    strongest: dict[str, tuple[float, int]] = {}
    for at, word in enumerate(words):
        if word.isdigit() or word in SPEAKING:
            continue
        for code, share in _shares_of(word, stems, shares).items():
            votes[code] = votes.get(code, 0) + share
            strongest[code] = max(strongest.get(code, (0.0, at)), (share, at))
    ranked = sorted(votes, key=lambda code: -votes[code])[:_MOST]
    ranked = [code for code in ranked if votes[code] * _CLEARLY > votes[ranked[0]]]
    if sum(votes[code] for code in ranked) < _ENOUGH or _are_a_name(words):
        return (), 0
    return tuple(ranked), strongest[ranked[0]][1]


def _shares_of(word: str, stems: Mapping[str, Mapping[str, str]], shares: Shares) -> dict[str, float]:
    """Of either language, whichever is more."""
    most: dict[str, float] = {}
    for language in LANGUAGES:
        for code, share in shares.get((language, stems[language][word]), {}).items():
            most[code] = max(most.get(code, 0), share * (_OF_EVERY_DAY if word in ORDINARY else 1))
    return most


def _are_a_name(words: Sequence[str]) -> bool:
    """A few listings have all the words in their names: one of them is looked for."""
    typed = " & ".join(f"{word}:AB" for word in words if word.isalnum())
    with read_cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM (SELECT 1 FROM directory_listing WHERE search @@ (to_tsquery('english', %s) || to_tsquery('french', %s)) LIMIT %s) named",
            [typed, typed, _MOST_NAMED + 1],
        )
        named: int = cursor.fetchone()[0]
    return 0 < named <= _MOST_NAMED
