"""Names of persons, word by word: by cue, by lexicon, by ending, by the language model's opinion, all weighed together.

Authority: the invented notes that the weights were learned from (``names``); forms of address as the Translation
Bureau's *Canadian Style* and *Guide du rédacteur* list them. A form of address is hidden with its name.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from presidio_analyzer import RecognizerResult

from anonymizer.detectors.names.affinity import NO_VECTOR
from anonymizer.detectors.names.cues import MOST_WORDS, NEVER_ALONE, SURE, addressed
from anonymizer.detectors.names.features import features_of, opinions_of
from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.tagger import chances, weights
from anonymizer.detectors.names.words import (
    INITIAL,
    LOWER,
    MIXED,
    TITLE,
    UPPER,
    Word,
    case_of,
    joined,
    words_of,
)
from anonymizer.detectors.recognizers.calendar import DAY, MONTHS
from anonymizer.detectors.recognizers.rule import Hit, RuleRecognizer, expression

LEAST_CHANCE, LEAST_IN_ONE_CASE = 0.2, 0.08
"""A word is part of a name from this chance on: one missed name costs more than words hidden in vain. In a text all in
lower case or capitals a name is not set off from the words around it, and is missed more often."""
SURE_OF_A_LETTER = 0.8
BESIDE_A_NAME = 0.02
"""The chance from which a word with a capital is hidden too when it stands right beside a likely name (hysteresis, as
J. Canny, "A Computational Approach to Edge Detection", IEEE PAMI 8 (6), 1986, follows weak edges from strong ones)."""
OTHERS, LEAST_AGAINST = frozenset("OLX"), 0.35
"""What the language model takes for an organization, a place or another thing is a name from this chance on."""
HEADING = 6
"""A text of fewer words in capitals is a heading, not a note."""
JOINING_GAPS = frozenset({" ", "-", "'", ".", ".-"})
_ADDRESS = re.compile(
    r"(?:mr|mrs|ms|miss|mx|mme|mmes|mlle|mlles|m|mm|madame|monsieur|mademoiselle|dr|dre|doctor|docteure?|me|ma[îi]tre|"
    r"elder|a[îi]n[ée]e?|(?<=le\s)p[èe]re|abb[ée]|sir|prof|rev|sr|fr|"
    r"(?:lt-?)?det|(?:cst|const|sgt|cpl|insp|capt|sgte?|agte?)|juge|judge|detective|constable|sergeant|sergente?|"
    r"agente?|officer)\.?\s+$",
    re.IGNORECASE,
)


_NAMED_AFTER = re.compile(
    r"\s(?:Society|Foundation|Institute|Scholarship|Library|Trio|Quartet|Orchestra|Arena|Memorial|Science\sFair|"
    r"SOCIETY|FOUNDATION|INSTITUTE|SCHOLARSHIP)(?!\w)"
)
_NAMED_FOR = re.compile(
    r"(?<!\w)(?:[Bb]iblioth[eè]que|[Ss]alle|[Tt]rio|[Aa]r[ée]na|[Ee]xpo-sciences|Soci[ée]t[ée]|Fondation|Institut|"
    r"Bourse|SOCI[ÉE]T[ÉE]|FONDATION|INSTITUT|BOURSE)\s$"
)
"""Organizations that bear somebody's name: the Elizabeth Fry Society, la Fondation Lucie-Roy."""
_NO_LAST_NAME = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "july",
        "september",
        "october",
        "november",
        "december",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ]
)
"""Days and months that no family has for a name: after a name they tell when."""
_CAPITALS = frozenset({TITLE, UPPER, MIXED, INITIAL})
_DATE_FROM = expression(rf"{MONTHS}(?![^\W\d_])\.?\s{DAY}(?!\d)")
_PARTICLES = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "d",
        "l",
        "von",
        "van",
        "der",
        "den",
        "di",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "al",
        "el",
        "bin",
        "ben",
    ]
)
_VOWEL = re.compile(r"[aeiouyæœøəı]")


class PersonRecognizer(RuleRecognizer):
    """``Omar Mansour``, ``omar``, ``MANSOUR, Omar``, ``O. Mansour``, ``Mme D'Août-Roy``."""

    entity = "PERSON"

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """As every recognizer; the language model's entities are taken from ``nlp_artifacts``, where there are any."""
        if self.entity not in entities:
            return []
        model_entities = nlp_artifacts.entities if nlp_artifacts is not None else ()
        model_spans = [(entity.start_char, entity.end_char, entity.label_) for entity in model_entities]
        words = getattr(nlp_artifacts, "words", None)
        if words is None:
            words = words_of(text)
        likeness = getattr(nlp_artifacts, "affinities", None) or NO_VECTOR * len(words)
        return [self._result(hit) for hit in self.names(text, model_spans, words, likeness)]

    def names(
        self, text: str, model_spans: Sequence[tuple[int, int, str]], words: Sequence[Word], likeness: str
    ) -> Iterator[Hit]:
        """The names in a text.

        Args:
            model_spans: start, end and label of what the language model found; empty where there is none.
            words: the text's words.
            likeness: for each word a sign of ``names.affinity``.
        """
        known = lexicon()
        opinions = opinions_of(words, model_spans)
        chance = chances(
            features_of(words, opinions, likeness, self.supported_language, known),
            [word.gap for word in words],
            weights(),
        )
        chance = addressed(text, words, chance)
        usual = case_of(list(words)) not in (UPPER, LOWER)
        least = LEAST_CHANCE if usual or len(words) < HEADING else LEAST_IN_ONE_CASE
        for first, end_of_run in _runs(words, _grown(words, _repeated(words, chance, least), chance)):
            last = _without_dates(text, words, first, end_of_run)
            if not _is_likely(
                words[first : last + 1], chance[first : last + 1], opinions[first : last + 1], usual=usual
            ):
                continue
            start, end = words[first].start, words[last].end
            if _NAMED_AFTER.match(text, end) or _NAMED_FOR.search(text, max(0, start - 16), start):
                continue
            if address := _ADDRESS.search(text, max(0, start - 14), start):
                start = address.start() if address.start() == 0 or not text[address.start() - 1].isalnum() else start
            score = round(sum(chance[first : last + 1]) / (last + 1 - first), 2)
            yield Hit(start, end, min(0.99, max(least, score)), _reason(opinions[first : last + 1]))


def _is_likely(words: Sequence[Word], chance: Sequence[float], opinions: Sequence[str], *, usual: bool) -> bool:
    """Whether the words of a run are name enough: a letter, an abbreviation, and in a text in usual case an acronym, an
    ordinary word in lower case, and what the language model takes for another thing, need a higher chance, or none is
    enough.

    Args:
        usual: the text is neither all in lower case nor in capitals.
    """
    codes = [lexicon().get(word.folded, UNKNOWN) for word in words]
    if all(_is_short_form(word, code) for word, code in zip(words, codes, strict=True)):
        return False
    if len(words) == 1 and len(words[0].text) == 1:
        return chance[0] >= SURE_OF_A_LETTER
    if not usual:
        return True
    if all(_is_acronym(word, code) or _is_plain(word, code) for word, code in zip(words, codes, strict=True)):
        return max(chance) >= SURE
    others = set(opinions) <= OTHERS and not any(code[0] > "1" for code in codes)
    return not others or max(chance) >= LEAST_AGAINST


def _is_short_form(word: Word, code: str) -> bool:
    """A day, a language, or an abbreviation: one that is listed, or three consonants and more that nobody is called."""
    spoken = _VOWEL.search(word.folded) is not None
    return code[5] == NEVER_ALONE or (not spoken and len(word.folded) > 2 and max(code[:2]) == "0")


def _is_acronym(word: Word, code: str) -> bool:
    """``ANSSI``, ``CTO``: capitals that nobody is called by."""
    return word.shape == UPPER and 2 < len(word.text) < 7 and max(code[:2]) == "0"


def _is_plain(word: Word, code: str) -> bool:
    """An ordinary word in lower case that hardly anybody is called by."""
    return word.shape == LOWER and code[4] != "0" and max(code[:2]) < "2"


def _grown(words: Sequence[Word], hidden: list[bool], chance: Sequence[float]) -> list[bool]:
    """Names grown over the words with a capital beside them that are given names or not unlikely to be part of them;
    over none that the writing says is no name (chance nought).
    """
    known, capitals = lexicon(), case_of(list(words)) == UPPER
    for at in (*range(1, len(words)), *range(len(words) - 2, -1, -1)):
        code = known.get(words[at].folded, UNKNOWN)
        unlikely = not chance[at] or (chance[at] < BESIDE_A_NAME and code[0] == "0")
        if hidden[at] or unlikely or words[at].shape not in _CAPITALS:
            continue
        no_word = code[4] == "0" or max(code[:2]) > "0"  # an ordinary word may end a name (Two Axe) and begins none
        before = at > 0 and hidden[at - 1] and joined(words[at - 1], words[at]) and (no_word or not capitals)
        after = no_word and at + 1 < len(words) and hidden[at + 1] and joined(words[at], words[at + 1])
        if before or after:
            hidden[at] = True
    return _grown_over_particles(words, hidden)


def _grown_over_particles(words: Sequence[Word], hidden: list[bool]) -> list[bool]:
    """``Daphne`` grown over ``du Maurier``: small words between a name and a word with a capital that no dictionary
    has."""
    known = lexicon()
    for first in range(len(words) - 2):
        if not hidden[first] or hidden[first + 1] or words[first].shape not in (TITLE, MIXED):
            continue
        last = first + 1
        while (
            last < min(first + MOST_WORDS, len(words) - 1)
            and words[last].text in _PARTICLES
            and joined(words[last - 1], words[last])
        ):
            last += 1
        code = known.get(words[last].folded, UNKNOWN)
        if (
            last > first + 1
            and words[last].shape == TITLE
            and joined(words[last - 1], words[last])
            and code[4:] == "00"
        ):
            hidden[first + 1 : last + 1] = [True] * (last - first)
    return hidden


def _repeated(words: Sequence[Word], chance: Sequence[float], least: float) -> list[bool]:
    """Which words are hidden: the likely ones, and every other occurrence of a sure name that is no ordinary word."""
    known = lexicon()
    sure = {
        word.folded
        for word, likely in zip(words, chance, strict=True)
        if likely >= SURE and len(word.text) > 2 and known.get(word.folded, UNKNOWN)[4] == "0"
    }
    return [likely >= least or word.folded in sure for word, likely in zip(words, chance, strict=True)]


def _runs(words: Sequence[Word], hidden: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last word of each name."""
    first = None
    for at, is_hidden in enumerate(hidden):
        if first is not None and (not is_hidden or words[at].gap not in JOINING_GAPS):
            yield first, at - 1
            first = None
        if is_hidden and first is None:
            first = at
    if first is not None:
        yield first, len(words) - 1


def _without_dates(text: str, words: Sequence[Word], first: int, last: int) -> int:
    """The last word of a run of words, without the days and months at its end, nor the month of a date (Omar June 21,
    1988)."""
    while (
        last > first
        and words[last].folded != words[last - 1].folded  # Jun-Jun
        and (words[last].folded in _NO_LAST_NAME or _DATE_FROM.match(text, words[last].start))
    ):
        last -= 1
    return last


def _reason(opinions: Sequence[str]) -> str:
    return (
        "words and neighbours of a name, and the language model agrees"
        if "P" in opinions
        else "words and neighbours of a name"
    )
