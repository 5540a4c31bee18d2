"""Whether a whole value, such as the cell of a column, is the name of a person: no sentence stands around it.

The tagger of this package judges it, without a language model, as if it were written in lower case: a column of names
and a column of towns or services differ least in their capitals. No text is kept.
"""

from collections.abc import Sequence

from anonymizer.detectors.names.features import features_of
from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.tagger import chances, weights
from anonymizer.detectors.names.words import NUMBER, Word, words_of

_MOST_WORDS = 5
_PLACE, _NEVER = "1", "2"
_PARTICLES = frozenset(
    [
        "de",
        "du",
        "des",
        "da",
        "di",
        "do",
        "dos",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "l",
        "d",
        "al",
        "el",
        "bin",
        "ben",
        "ibn",
        "mac",
        "mc",
        "y",
        "e",
    ]
)
_PLACES_BEGIN = frozenset(
    [
        "san",
        "santa",
        "los",
        "las",
        "saint",
        "sainte",
        "st",
        "ste",
        "fort",
        "port",
        "mount",
        "mont",
        "lake",
        "lac",
        "new",
        "north",
        "south",
        "east",
        "west",
        "upper",
        "lower",
        "cape",
        "cap",
        "grand",
        "grande",
        "grande",
        "cote",
    ]
)
"""``San Mateo``, ``Port Hope``, ``Lac-Brome``: towns that bear a person's name."""
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "m", "dr", "dre", "madame", "monsieur"])


class NameValues:
    """Satisfies the engine's ``NameModel``. Light: a list of words and learned weights, read once."""

    def chances(self, values: Sequence[str]) -> list[float]:
        """For each value the chance (0 to 1) that it is a person's name, full or in part.

        >>> values = ["omar mansour", "ROY, Amina", "Food bank", "Port Hope", "M5V"]
        >>> [round(chance) for chance in NameValues().chances(values)]
        [1, 1, 0, 0, 0]
        """
        return [_chance(value) for value in values]


def _chance(value: str) -> float:
    words = words_of(value.strip().lower())
    if not words or len(words) > _MOST_WORDS or any(word.shape == NUMBER for word in words):
        return 0.0
    codes = [lexicon().get(word.folded, UNKNOWN) for word in words]
    if _is_place(words, codes):
        return 0.0
    word_chances = chances(
        features_of(words, "-" * len(words), "-" * len(words), "en", lexicon()), [word.gap for word in words], weights()
    )
    counted = [
        (chance, code)
        for word, code, chance in zip(words, codes, word_chances, strict=True)
        if len(word.text) > 1 and word.folded not in _PARTICLES and word.folded not in _TITLES
    ]
    if not counted or (len(counted) > 1 and not any(max(code[:2]) > "0" for _, code in counted)):
        return 0.0
    return sum(chance for chance, _ in counted) / len(counted)


def _is_place(words: Sequence[Word], codes: Sequence[str]) -> bool:
    """A town, a people or a language, or it begins as towns do that bear a person's name."""
    if len(words) > 1 and words[0].folded in _PLACES_BEGIN:
        return True
    return any(code[5] == _NEVER for code in codes) or all(code[5] == _PLACE and code[0] < "3" for code in codes)
