"""Danger said in a sentence for which we have no phrase: rows of kinds of words, such as *he* .. *locks* .. *me*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from entente.directory.queries.terms import Term
from entente.directory.queries.words import LANGUAGES, Token
from entente.directory.vocabularies.danger import CLOSE, CLOSE_GAP, GAP, HARMLESS, KINDS, NOT, PATTERNS

type Stems = Mapping[str, Mapping[str, str]]
type Kinds = Mapping[tuple[str, str], frozenset[str]]
"""By language and stem, and by no language and word: the kinds that it is of."""
_NONE: Final[frozenset[str]] = frozenset()


def words_of_danger() -> Iterable[str]:
    """Each word of a kind: typing errors are mended into them."""
    return (word for words in KINDS.values() for word in words)


def kinds_by_stem(stems: Stems) -> Kinds:
    """The kinds of ``vocabularies/danger.py``, to look words up."""
    kinds: dict[tuple[str, str], frozenset[str]] = {}
    for kind, words in KINDS.items():
        for word in words:
            for key in (("", word), *((language, stems[language][word]) for language in LANGUAGES)):
                kinds[key] = kinds.get(key, _NONE) | {kind}
    return kinds


def danger_in(tokens: Sequence[Token], stems: Stems, known: Kinds) -> Term | None:
    """The need of the first pattern that stands in the words, from its first word to its last."""
    kinds = [_kinds_of(token.word, stems, known) for token in tokens]
    if any(HARMLESS in of_word for of_word in kinds):
        return None
    for code, pattern in PATTERNS:
        for start, of_word in enumerate(kinds):
            if pattern[0] in of_word and (end := _end_of(pattern[1:], kinds, start)) is not None:
                # Like a hint it stands in no address: between its words there may be a name.
                return Term("needs", (code,), tokens[start].start, tokens[end].end, is_hint=True)
    return None


def _kinds_of(word: str, stems: Stems, known: Kinds) -> frozenset[str]:
    if at := known.get(("", word)):
        return at
    return frozenset().union(*(known.get((language, stems[language][word]), _NONE) for language in LANGUAGES))


def _end_of(pattern: Sequence[str], kinds: Sequence[frozenset[str]], after: int) -> int | None:
    """Where the last word of a pattern stands behind a word; none where it does not."""
    if not pattern:
        return after
    gap = CLOSE_GAP if pattern[0] in CLOSE else GAP
    for at in range(after + 1, min(after + 2 + gap, len(kinds))):
        if pattern[0] in kinds[at] and (end := _end_of(pattern[1:], kinds, at)) is not None:
            return end
        if NOT in kinds[at] and pattern[0] != NOT:
            return None
    return None
