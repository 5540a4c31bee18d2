"""Names of persons, word by word: by cue, by lexicon, by ending, by the language model's opinion, all weighed together.

Authority: the invented notes that the weights were learned from (``names``); forms of address as the Translation Bureau's
*Canadian Style* and *Guide du rédacteur* list them. A form of address is hidden with its name.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from presidio_analyzer import RecognizerResult

from anonymizer.detectors.names.features import features_of, opinions_of
from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.tagger import chances, weights
from anonymizer.detectors.names.words import Word, words_of
from anonymizer.detectors.recognizers.rule import Hit, RuleRecognizer

LEAST_CHANCE = 0.18
"""A word is part of a name from this chance on: one missed name costs more than two words hidden in vain."""
SURE = 0.6
NEVER_ALONE = "2"
JOINING_GAPS = frozenset({" ", "-", "'", "."})
_ADDRESS = re.compile(
    r"(?:mr|mrs|ms|miss|mx|mme|mmes|mlle|mlles|m|mm|madame|monsieur|mademoiselle|dr|dre|me|sir|prof|rev|sr|fr)\.?\s+$",
    re.IGNORECASE,
)


class PersonRecognizer(RuleRecognizer):
    """``Omar Mansour``, ``omar``, ``MANSOUR, Omar``, ``O. Mansour``, ``Mme D'Août-Roy``."""

    ENTITY = "PERSON"

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """As every recognizer; the language model's entities are taken from ``nlp_artifacts``, where there are any."""
        if self.ENTITY not in entities:
            return []
        found = nlp_artifacts.entities if nlp_artifacts is not None else ()
        said = [(entity.start_char, entity.end_char, entity.label_) for entity in found]
        words = getattr(nlp_artifacts, "words", None)
        return [self._result(hit) for hit in self.names(text, said, words_of(text) if words is None else words)]

    def names(self, text: str, said: Sequence[tuple[int, int, str]], words: Sequence[Word]) -> Iterator[Hit]:
        """The names in a text.

        Args:
            said: start, end and label of what the language model found; empty where there is none.
            words: the text's words.
        """
        known = lexicon()
        opinions = opinions_of(words, said)
        chance = chances(
            features_of(words, opinions, self.supported_language, known), [word.gap for word in words], weights()
        )
        for first, last in _runs(words, _repeated(words, chance)):
            if all(known.get(word.folded, UNKNOWN)[5] == NEVER_ALONE for word in words[first : last + 1]):
                continue
            start, end = words[first].start, words[last].end
            if address := _ADDRESS.search(text, max(0, start - 14), start):
                start = address.start() if address.start() == 0 or not text[address.start() - 1].isalnum() else start
            score = round(sum(chance[first : last + 1]) / (last + 1 - first), 2)
            yield Hit(start, end, min(0.99, max(LEAST_CHANCE, score)), _reason(opinions[first : last + 1]))


def _repeated(words: Sequence[Word], chance: Sequence[float]) -> list[bool]:
    """Which words are hidden: the likely ones, and every other occurrence of a sure name that is no ordinary word."""
    known = lexicon()
    sure = {
        word.folded
        for word, likely in zip(words, chance, strict=True)
        if likely >= SURE and len(word.text) > 2 and known.get(word.folded, UNKNOWN)[4] == "0"
    }
    return [likely >= LEAST_CHANCE or word.folded in sure for word, likely in zip(words, chance, strict=True)]


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


def _reason(opinions: Sequence[str]) -> str:
    return (
        "words and neighbours of a name, and the language model agrees"
        if "P" in opinions
        else "words and neighbours of a name"
    )
