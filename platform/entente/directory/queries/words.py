"""Words as people type them, compared without accents: tokens, stems of PostgreSQL's snowball, and the nearest word that is known.

The distance is optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each letter edited once
(Damerau, A technique for computer detection and correction of spelling errors, 1964, in its restricted form).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from entente.core.replica import read_cursor

_TOKEN: Final = re.compile(r"[^\W_]+")
LANGUAGES: Final = {"en": "english_stem", "fr": "french_stem"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word: as it is compared, and where it stands in what was typed."""

    word: str
    start: int
    end: int


def plain(text: str) -> str:
    """The text in small letters without accents.

    >>> plain("Hébergement d’URGENCE")
    "hebergement d'urgence"
    """
    letters = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe").replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def tokens_of(text: str) -> list[Token]:
    """The words of a text, apostrophes and hyphens between them.

    >>> [(token.word, token.start) for token in tokens_of("Garde d'ENFANTS")]
    [('garde', 0), ('d', 6), ('enfants', 8)]
    """
    return [Token(plain(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def stems_of(words: Iterable[str]) -> dict[str, dict[str, str]]:
    """Language -> word -> its stem; a word that the language leaves out stands for itself. See ``_stem``."""
    distinct = sorted(set(words))
    with read_cursor() as cursor:
        cursor.execute(
            "SELECT w, (ts_lexize('english_stem', w))[1], (ts_lexize('french_stem', w))[1] FROM unnest(%s::text[]) AS w",
            [distinct],
        )
        rows = cursor.fetchall()
    return {
        "en": {word: _stem(word, english) for word, english, _french in rows},
        "fr": {word: _stem(word, french) for word, _english, french in rows},
    }


def _stem(word: str, stem: str | None) -> str:
    """The stem, or the singular where little of a word would be left: snowball takes *testament* for *test*, and *wifi* for *wife*.

    >>> _stem("shelters", "shelter"), _stem("testament", "test"), _stem("cris", "cris")
    ('shelter', 'testament', 'cri')
    """
    if stem and len(word) > 4 and len(word) - len(stem) < 4:
        return stem
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


_LONG_ENOUGH: Final = 6
"""Letters of a word in which one may stand for another by mistake; in a shorter one that is another word."""


def distance(word: str, other: str, *, most: int) -> int:
    """How many edits lie between two words; ``most + 1`` where they are more.

    >>> distance("bnak", "bank", most=2), distance("sheltr", "shelter", most=2), distance("garderie", "garden", most=2)
    (1, 1, 3)
    """
    if abs(len(word) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        line = [row]
        for column, other_letter in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other_letter))
            if row > 1 and column > 1 and letter == other[column - 2] and word[row - 2] == other_letter:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return min(last[-1], most + 1)


def allowed(word: str) -> int:
    """How many edits a typing error of a word may have: one in a short word, two in one of eight letters and more.

    >>> allowed("bed"), allowed("bnak"), allowed("hebergment")
    (0, 1, 2)
    """
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def nearest(word: str, known: Iterable[str]) -> tuple[str, int] | None:
    """The known word with the fewest edits; none within what is allowed. A short word keeps its first letter and, where it is as long, all of
    them: *gone* is no *done*, and *scan* no *scam*. Of two as near, the first of the alphabet: every process answers alike.

    >>> nearest("bnak", ["bank"]), nearest("gone", ["done"]), nearest("scan", ["scam"]), nearest("ebmergency", ["emergency"])
    (('bank', 1), None, None, ('emergency', 1))
    """
    most = allowed(word)
    best: tuple[tuple[int, bool, int, str], str] | None = None
    for candidate in known:
        if len(candidate) < 4 or abs(len(candidate) - len(word)) > most:
            continue
        if len(word) < 8 and candidate[0] != word[0]:
            continue
        if len(word) == len(candidate) < _LONG_ENOUGH and sorted(word) != sorted(candidate):
            continue
        edits = distance(word, candidate, most=most)
        if edits <= most:
            rank = (edits, candidate[0] != word[0], abs(len(candidate) - len(word)), candidate)
            if best is None or rank < best[0]:
                best = (rank, candidate)
    return (best[1], best[0][0]) if best else None
