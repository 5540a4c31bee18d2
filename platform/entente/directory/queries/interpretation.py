"""What someone means who writes as they talk: topic, people, time, place, language and age in the words, each with where it stands in them.

What is understood becomes chips that can be taken away; with a chip its words go. What is not understood stays words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from django.utils.translation import get_language

from entente.core.replica import read_cursor
from entente.directory.queries import places, words
from entente.directory.queries.danger import danger_in
from entente.directory.queries.hints import needs_hinted
from entente.directory.queries.lexicon import LONGEST, Lexicon, Phrases, lexicon, lexicon_with
from entente.directory.queries.terms import Term, ages_in, places_in, take_measures
from entente.directory.queries.words import Token
from entente.directory.vocabularies.conditions import (
    AMBIGUOUS,
    FILLER,
    FOR,
    LIGHT,
    NEAR,
    OF_ANIMALS,
    SPEAKING,
    WEAK,
)
from entente.directory.vocabularies.ordinary_words import ORDINARY
from entente.directory.vocabularies.topics import ANIMALS

_MOST_WORDS: Final = 40
_DANGERS: Final = frozenset(("crisis", "suicide", "violence"))


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What is understood of what was typed.

    ``text`` is what was typed with its typing errors mended, ``rest`` the words of it that nothing was made of, ``corrected`` what was taken for what.
    """

    text: str = ""
    terms: tuple[Term, ...] = ()
    rest: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    is_urgent: bool = False
    point: places.Point | None = None

    def values(self, kind: str) -> tuple[str, ...]:
        """What the terms of a kind ask for, each once, in the order of the words."""
        return tuple(dict.fromkeys(value for term in self.terms if term.kind == kind for value in term.values))

    @property
    def is_empty(self) -> bool:
        """Nothing was said by which anything could be found: *help*."""
        return not self.rest and all(term.kind == "here" for term in self.terms)

    @property
    def speaks_of_danger(self) -> bool:
        """Somebody may be in danger, by the words or by what they hint at."""
        return self.is_urgent or not _DANGERS.isdisjoint(self.values("needs"))

    @property
    def is_of_codes_alone(self) -> bool:
        """Every word is one of our own vocabulary: nothing of it can be a place or a name, so it may stand in an address."""
        return (
            not self.rest
            and not self.corrected
            and not self.values("place")
            and not any(term.is_hint or term.is_local for term in self.terms)
        )

    def without(self, key: str) -> str:
        """What was typed, without the words of a chip."""
        text = self.text
        for term in sorted(self.terms, key=lambda term: -term.start):
            if term.key == key:
                text = f"{text[: term.start]} {text[term.end :]}"
        return " ".join(text.split())


def interpret(text: str, synonyms: tuple[tuple[str, str, str], ...] = ()) -> Interpretation:
    """What is meant by what someone typed, in English or French or both. Synonyms of a region count where nothing speaks of danger."""
    read = _interpreted(text, lexicon())
    return read if not synonyms or read.speaks_of_danger else _interpreted(text, lexicon_with(synonyms))


def _interpreted(text: str, known: Lexicon) -> Interpretation:
    text = " ".join(text.replace("\0", " ").split())
    tokens = words.tokens_of(text)[:_MOST_WORDS]
    if not tokens:
        return Interpretation(text)
    taken: set[int] = set()
    take_measures(text, tokens, taken)
    terms = [*places_in(text, tokens, taken), *ages_in(text, tokens, taken)]
    text, tokens, corrected, terms = _mended(text, tokens, taken, terms, known)
    stems = words.stems_of(token.word for token in tokens)
    free = [position not in taken for position in range(len(tokens))]
    reader = _Reader(tokens, free, stems, known)
    terms += reader.terms("opening", known.openings)
    flags = [replace(term, kind=term.values[0], values=("on",)) for term in reader.terms("flag", known.flags)]
    reader.close(
        term for term in flags if " " in text[term.start : term.end]
    )  # a wheelchair that may come in is none that is needed
    needs = reader.terms("needs", known.needs)
    people = reader.terms("people", known.people)
    if not reader.is_urgent and (danger := danger_in(tokens, stems, known.danger)):
        needs, people = _in_danger(reader, danger, needs, people)
    people, aged = _of_animals(people, needs, tokens)
    needs = aged or _for_animals(_asked_beside(needs, people), tokens)
    languages = _languages(reader, needs)
    rest = reader.rest()
    place, point = _named_place(text, tokens, rest, reader)
    if place:
        terms.append(place)
        rest = [at for at in rest if not place.start <= tokens[at].start < place.end]
    unsure: list[int] = []
    if needs and all(term.is_ambiguous for term in needs) and any(not tokens[at].word.isdigit() for at in rest):
        unsure = [at for at, token in enumerate(tokens) if any(term.start <= token.start < term.end for term in needs)]
        needs = []
    terms += [*flags, *needs, *people, *languages]
    if not any(_says_a_need(term, people) for term in needs) and (hint := _hint(tokens, rest, stems, known)):
        terms.append(hint)
        rest = [at for at in rest if tokens[at].start != hint.start]
    rest = sorted({*rest, *unsure})
    point = next(
        (
            places.point_in(term.typed) or places.point_of(term.typed)
            for term in terms
            if term.kind == "place" and term is not place
        ),
        point,
    )
    return Interpretation(
        text,
        tuple(
            sorted(
                (replace(term, typed=text[term.start : term.end]) for term in terms),
                key=lambda term: (term.start, term.kind),
            )
        ),
        tuple(tokens[at].word for at in rest),
        tuple(corrected),
        reader.is_urgent,
        point,
    )


class _Reader:
    """Goes through the words, the longest phrase first; each kind on its own, for one word may say a need and a people."""

    def __init__(
        self, tokens: Sequence[Token], free: Sequence[bool], stems: dict[str, dict[str, str]], known: Lexicon
    ) -> None:
        self.tokens, self.free, self.stems, self.known = tokens, list(free), stems, known
        self.used: set[int] = set()
        self.is_urgent = False

    def terms(self, kind: str, phrases: Phrases) -> list[Term]:
        matched: list[Term] = []
        at = 0
        while at < len(self.tokens):
            length, codes, key = self._longest(at, phrases)
            if not length:
                at += 1
                continue
            self.used.update(range(at, at + length))
            self.is_urgent = self.is_urgent or key in phrases.urgent
            typed = " ".join(token.word for token in self.tokens[at : at + length])
            matched.append(
                Term(
                    kind,
                    codes,
                    self.tokens[at].start,
                    self.tokens[at + length - 1].end,
                    is_weak=typed in WEAK or typed in AMBIGUOUS,
                    is_ambiguous=typed in AMBIGUOUS,
                    is_local=key in phrases.local,
                )
            )
            at += length
        return matched

    def close(self, terms: Iterable[Term]) -> None:
        """Nothing else is made of the words of these terms."""
        for term in terms:
            self.free = [
                free and not term.start <= token.start < term.end
                for free, token in zip(self.free, self.tokens, strict=True)
            ]

    def rest(self) -> list[int]:
        """Positions of words that say something and were not understood."""
        return [
            at
            for at, token in enumerate(self.tokens)
            if self.free[at] and at not in self.used and token.word not in LIGHT and token.word not in FILLER
        ]

    def _longest(self, at: int, phrases: Phrases) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
        for length in range(min(LONGEST + 4, len(self.tokens) - at), 0, -1):
            span = range(at, at + length)
            if not all(self.free[position] for position in span):
                continue
            typed = tuple(self.tokens[position].word for position in span)
            if typed in phrases.whole:
                return length, phrases.whole[typed], typed
            if typed[0] in LIGHT or typed[-1] in LIGHT:
                continue
            core = tuple(word for word in typed if word not in LIGHT)
            if core in phrases.core[""]:
                return length, phrases.core[""][core], core
            if len(core) == 1 and (core[0] in self.known.alone or core[0] in FILLER):
                continue
            for language in _languages_of_reader():
                stemmed = tuple(self.stems[language][word] for word in core)
                if stemmed in phrases.core[language]:
                    return length, phrases.core[language][stemmed], stemmed
        return 0, (), ()


def _in_danger(reader: _Reader, danger: Term, needs: list[Term], people: list[Term]) -> tuple[list[Term], list[Term]]:
    """The words that say the danger say nothing else, unless they are part of a phrase: *he comes into my room at night*, but *dad kicked me out*."""
    if any(need.start <= danger.start and danger.end <= need.end for need in needs):
        return needs, people
    reader.is_urgent = True
    reader.used.update(at for at, token in enumerate(reader.tokens) if danger.start <= token.start < danger.end)
    needs, people = (
        [term for term in terms if not danger.start <= term.start < danger.end] for terms in (needs, people)
    )
    return [danger, *needs], people


def _asked_beside(needs: list[Term], people: Sequence[Term]) -> list[Term]:
    """Words that say people say no need of theirs where another need stands beside: a job for newcomers. A part of them says none at all: a war vet."""
    needs = [term for term in needs if not any(_is_within(term, other) for other in people)]
    of_people = {(term.start, term.end) for term in people}
    others = [term for term in needs if (term.start, term.end) not in of_people]
    if all(term.values == (ANIMALS,) for term in others):  # who has a cat needs what people need
        others = needs
    return [term for term in others if not term.is_weak] or others


def _is_within(term: Term, other: Term) -> bool:
    return other.start <= term.start and term.end <= other.end and (term.start, term.end) != (other.start, other.end)


def _says_a_need(term: Term, people: Sequence[Term]) -> bool:
    return not term.is_weak and all((term.start, term.end) != (other.start, other.end) for other in people)


def _hint(
    tokens: Sequence[Token], rest: Sequence[int], stems: dict[str, dict[str, str]], known: Lexicon
) -> Term | None:
    """The needs for which the words that are left speak, at the word that speaks most."""
    codes, strongest = needs_hinted([tokens[at].word for at in rest], stems, known.hints)
    if not codes:
        return None
    token = tokens[rest[strongest]]
    return Term("needs", codes, token.start, token.end, is_hint=True)


def _for_animals(needs: list[Term], tokens: Sequence[Token]) -> list[Term]:
    """A shelter for cats is a need of cats alone; a shelter for someone with a cat is none."""
    for term in needs:
        if term.values == (ANIMALS,):
            before = [token.word for token in tokens if token.end <= term.start]
            if before and (before[-1] in FOR or (before[-1] in LIGHT and before[-2:-1] and before[-2] in FOR)):
                return [term]
    return needs


def _of_animals(people: list[Term], needs: list[Term], tokens: Sequence[Token]) -> tuple[list[Term], list[Term]]:
    """An old dog is no old person: without such people, and the need of the animal that they would have stood beside."""
    first = {token.start: at for at, token in enumerate(tokens)}
    last = {token.end: at for at, token in enumerate(tokens)}
    for animal in needs:
        if animal.values == (ANIMALS,):
            beside = [
                term
                for term in people
                if first[animal.start] - last[term.end] == 1 and tokens[last[term.end]].word in OF_ANIMALS
            ]
            if beside:
                return [term for term in people if term not in beside], [replace(animal, is_ambiguous=False)]
    return people, []


def _languages_of_reader() -> tuple[str, str]:
    return ("fr", "en") if (get_language() or "en").startswith("fr") else ("en", "fr")


def _languages(reader: _Reader, needs: Sequence[Term]) -> list[Term]:
    """Languages that have to be spoken: with a word that says so, or named alone where nothing else was made of the name."""
    named = []
    for term in reader.terms("language", reader.known.languages):
        first = next(at for at, token in enumerate(reader.tokens) if token.start == term.start)
        beside = {reader.tokens[at].word for at in (first - 1, first + 1) if 0 <= at < len(reader.tokens)}
        reader.used.update(
            at for at in (first - 1, first + 1) if 0 <= at < len(reader.tokens) and reader.tokens[at].word in SPEAKING
        )
        if beside & SPEAKING or not any(need.start <= term.start < need.end for need in needs):
            named.append(replace(term, values=term.values[:1]))
    return named


def _named_place(
    text: str, tokens: Sequence[Token], rest: Sequence[int], reader: _Reader
) -> tuple[Term | None, places.Point | None]:
    """A town or an address of a service among the words that are left, the longest first."""
    spans = []
    for at in rest:
        for end in range(at, min(at + 5, len(tokens))):
            if end in rest:
                spans.append((at, end))
            elif tokens[end].word not in LIGHT:
                break
    spans.sort(key=lambda span: span[0] - span[1])
    for start, end in spans[:12]:
        typed = text[tokens[start].start : tokens[end].end]
        introduced = start > 0 and tokens[start - 1].word in NEAR
        point = places.point_of_name(typed, is_introduced=introduced)
        if point is not None:
            return Term("place", (words.plain(typed),), tokens[start].start, tokens[end].end, typed), point
    return None, None


def _mended(
    text: str, tokens: list[Token], taken: set[int], terms: list[Term], known: Lexicon
) -> tuple[str, list[Token], list[tuple[str, str]], list[Term]]:
    """The text with words that nobody knows taken for the nearest known ones."""
    odd = [
        token
        for at, token in enumerate(tokens)
        if at not in taken and len(token.word) > 3 and token.word.isalpha() and not _is_known(token.word, known)
    ]
    if not odd:
        return text, tokens, [], terms
    stems = words.stems_of(token.word for token in odd)
    odd = [
        token for token in odd if not any(stems[language][token.word] in known.stems[language] for language in stems)
    ]
    mended = _nearest({token.word for token in odd}, known)
    corrected: list[tuple[str, str]] = []
    for token in sorted(odd, key=lambda token: -token.start):
        if right := mended.get(token.word):
            corrected.insert(0, (text[token.start : token.end], right))
            text = text[: token.start] + right + text[token.end :]
            grown = len(right) - (token.end - token.start)
            terms = [
                replace(term, start=term.start + grown, end=term.end + grown) if term.start > token.start else term
                for term in terms
            ]
    return text, words.tokens_of(text)[:_MOST_WORDS], corrected, terms


def _is_known(word: str, known: Lexicon) -> bool:
    return word in known.words or word in LIGHT or word in FILLER or word in ORDINARY


def _nearest(odd: set[str], known: Lexicon) -> dict[str, str]:
    """For each word that neither our phrases nor a listing knows, the nearest that one of them does."""
    if not odd:
        return {}
    with read_cursor() as cursor:
        cursor.execute(
            """SELECT t.word, (SELECT array_agg(near.word ORDER BY near.listings DESC) FROM (
                SELECT word, listings FROM directory_searchword WHERE word %% t.word ORDER BY similarity(word, t.word) DESC LIMIT 12) near)
            FROM unnest(%s::text[]) AS t(word)
            WHERE NOT EXISTS (SELECT 1 FROM directory_searchword WHERE word = t.word)
            AND NOT EXISTS (SELECT 1 FROM directory_listing WHERE search @@ (plainto_tsquery('english', t.word) || plainto_tsquery('french', t.word)))""",
            [sorted(odd)],
        )
        rows: list[tuple[str, Any]] = cursor.fetchall()
    mended = {}
    for word, alike in rows:
        ours, theirs = words.nearest(word, known.words), words.nearest(word, alike or ())
        best = min((pair for pair in (ours, theirs) if pair), key=lambda pair: pair[1], default=None)
        if best:
            mended[word] = best[0]
    return mended
