"""How much like a name a word is used, as the word vectors of a language model tell: a sign for each word.

``0`` (no name) to ``9`` (a name) for the half million words that a model has a vector for, ``-`` for the others: most
of those are names that print seldom holds, or slips. Made by ``tools/benchmarks/detection_vectors.py`` for the builds
that ``models`` pins.
"""

import gzip
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from spacy.vocab import Vocab

from anonymizer.detectors.names.words import Word

NO_VECTOR = "-"


def affinities(words: Sequence[Word], vocab: Vocab, language: str) -> str:
    """A sign for each word."""
    digits, rows, strings = _digits()[language] + NO_VECTOR, vocab.vectors.key2row, vocab.strings
    return "".join([digits[rows.get(strings[word.text], -1)] for word in words])


@lru_cache(maxsize=1)
def _digits() -> dict[str, str]:
    with (
        files(__package__).joinpath("affinity.txt.gz").open("rb") as raw,
        gzip.open(raw, "rt", encoding="ascii") as lines,
    ):
        return dict(line.split() for line in lines)
