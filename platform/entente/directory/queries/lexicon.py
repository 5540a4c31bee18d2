"""All that may be asked for in words, prepared once for the process: phrases of topics, times, conditions and languages, by their stems."""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from entente.directory.queries.danger import Kinds, kinds_by_stem, words_of_danger
from entente.directory.queries.words import stems_of, tokens_of
from entente.directory.vocabularies.conditions import FILLER, FLAG_WORDS, LIGHT, OPENING_WORDS
from entente.directory.vocabularies.languages import NAMES
from entente.directory.vocabularies.synonyms import SYNONYMS
from entente.directory.vocabularies.topics import NEEDS, PEOPLE, TOPICS

LONGEST: Final = 7  # words of a phrase
_READING: Final = threading.Lock()


@dataclass(slots=True)
class Phrases:
    """Phrases of one kind: their words, or the stems of these in one language -> what they ask for.

    ``whole`` holds phrases of which only one word carries meaning (*à la rue*): they are compared with every word. The others are compared
    without the light words between theirs. ``urgent`` are the keys, in any of these, that ask for a line to call now, ``local`` those that
    a region added.
    """

    core: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    whole: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    urgent: set[tuple[str, ...]] = field(default_factory=set)
    local: set[tuple[str, ...]] = field(default_factory=set)

    def with_local(self, other: Phrases) -> Phrases:
        """These, and those that a region added."""
        core = {language: _merged(phrases, other.core[language]) for language, phrases in self.core.items()}
        local = {*other.whole, *(key for phrases in other.core.values() for key in phrases)}
        return Phrases(core, _merged(self.whole, other.whole), self.urgent, local)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by kind, and each word that stands in any of them.

    ``alone`` are words that are a phrase by themselves: such a word is not taken for another of the same stem (*refuge* is no *refugee*).
    ``stems`` are those of the phrases of a language. ``hints`` say of the stem of a word, by language, for which needs it speaks: shares of 1.
    """

    needs: Phrases
    people: Phrases
    openings: Phrases
    flags: Phrases
    languages: Phrases
    words: frozenset[str]
    alone: frozenset[str]
    stems: Mapping[str, frozenset[str]]
    hints: Mapping[tuple[str, str], Mapping[str, float]]
    danger: Kinds


def lexicon() -> Lexicon:
    """It asks the database for stems once, whichever thread is first."""
    with _READING:
        return _lexicon()


@functools.cache
def _lexicon() -> Lexicon:
    needs, people = ({code: _asked(code) for code in topics} for topics in (NEEDS, PEOPLE))
    times, flags = ({code: [("", phrase) for phrase in phrases] for code, phrases in rows.items()} for rows in (OPENING_WORDS, FLAG_WORDS))  # fmt: skip
    tongues = {code: [("", name) for name in names if len(name) > 3] for code, names in NAMES.items() if code not in ("eng", "fra")}  # fmt: skip
    kinds = (needs, people, times, flags, tongues)
    words = {token for rows in kinds for phrases in rows.values() for _, phrase in phrases for token in _words(phrase)}
    words.update(words_of_danger())
    stems = stems_of(words)
    read = [_phrases(rows, stems) for rows in kinds]
    return Lexicon(
        needs=read[0],
        people=read[1],
        openings=read[2],
        flags=read[3],
        languages=read[4],
        words=frozenset(words),
        alone=frozenset(key[0] for phrases in read for key in phrases.core[""] if len(key) == 1),
        hints=_hints(needs, stems),
        danger=kinds_by_stem(stems),
        stems={
            language: frozenset(stem for phrases in read for key in phrases.core[language] for stem in key)
            for language in ("en", "fr")
        },
    )


@functools.cache
def urgent_words() -> frozenset[str]:
    """Each word, or its stem, that stands in a phrase which asks for a line to call now."""
    known = lexicon()
    return frozenset(word for phrases in (known.needs, known.people) for key in phrases.urgent for word in key)


@functools.lru_cache(maxsize=16)
def lexicon_with(synonyms: tuple[tuple[str, str, str], ...]) -> Lexicon:
    """With the synonyms of a region: topic, language and phrase of each. They speak for no need as single words, and none is urgent."""
    known = lexicon()
    needs: dict[str, list[tuple[str, str]]] = {}
    people: dict[str, list[tuple[str, str]]] = {}
    for topic, language, phrase in synonyms:
        (needs if topic in NEEDS else people).setdefault(topic, []).append((language, phrase))
    words = {token for _topic, _language, phrase in synonyms for token in _words(phrase)}
    stems = stems_of(words)
    added = [_phrases(rows, stems) for rows in (needs, people)]
    own = {language: {stem for phrases in added for key in phrases.core[language] for stem in key} for language in ("en", "fr")}  # fmt: skip
    return replace(
        known,
        needs=known.needs.with_local(added[0]),
        people=known.people.with_local(added[1]),
        words=known.words | words,
        alone=known.alone | {key[0] for phrases in added for key in phrases.core[""] if len(key) == 1},
        stems={language: known.stems[language] | own[language] for language in own},
    )


def _hints(
    rows: Mapping[str, Iterable[tuple[str, str]]], stems: Mapping[str, Mapping[str, str]]
) -> dict[tuple[str, str], dict[str, float]]:
    """Of the phrases in which a stem stands, how large the share of each need is; the phrases of a need that has many count less."""
    counts: dict[tuple[str, str], dict[str, float]] = {}
    for code, phrases in rows.items():
        for language, phrase in phrases:
            for word in set(core_of(_words(phrase))) - FILLER:
                of_word = counts.setdefault((language, stems[language][word]), {})
                of_word[code] = of_word.get(code, 0) + 1
    return {
        key: {code: math.sqrt(count) / sum(map(math.sqrt, of_word.values())) for code, count in of_word.items()}
        for key, of_word in counts.items()
    }


def core_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words that carry meaning."""
    return tuple(word for word in words if word not in LIGHT)


def _asked(code: str) -> list[tuple[str, str]]:
    """Language and phrase."""
    topic = TOPICS[code]
    rows = [("en", topic.en), ("fr", topic.fr)]
    return rows + [(language, phrase) for language, phrases in SYNONYMS.get(code, {}).items() for phrase in phrases]


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens_of(phrase))


def _phrases(rows: Mapping[str, Iterable[tuple[str, str]]], stems: Mapping[str, Mapping[str, str]]) -> Phrases:
    phrases_by_key = Phrases({"": {}, "en": {}, "fr": {}})
    for code, phrases in rows.items():
        for language, phrase in phrases:
            words = _words(phrase)
            core = core_of(words)
            if not words:
                continue
            is_whole = not core or (len(core) == 1 and len(words) > 1)
            keys = [words if is_whole else core]
            _add(phrases_by_key.whole if is_whole else phrases_by_key.core[""], keys[0], code)
            if language and not is_whole:
                keys.append(tuple(stems[language][word] for word in core))
                _add(phrases_by_key.core[language], keys[1], code)
            if phrase.startswith("~"):
                phrases_by_key.urgent.update(keys)
    return phrases_by_key


def _add(phrases: dict[tuple[str, ...], tuple[str, ...]], key: tuple[str, ...], code: str) -> None:
    known = phrases.get(key, ())
    if code not in known:
        phrases[key] = (*known, code)


type _Keys = dict[tuple[str, ...], tuple[str, ...]]


def _merged(phrases: _Keys, added: _Keys) -> _Keys:
    merged = dict(phrases)
    for key, codes in added.items():
        for code in codes:
            _add(merged, key, code)
    return merged
