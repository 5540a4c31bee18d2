"""What words are known as, read once from ``lexicon.txt.gz``: sources and licences stand in NOTICE.

A code has six signs: given name (0 to 3: not, rare, spread, common), family name (the same), how common the word is in
English and in French (the whole part of its Zipf frequency, 0 to 7), in which language it is an ordinary word (0 none,
1 English, 2 French, 3 both), and whether it is a place (1) or never a name by itself (2: days, languages, short forms).
"""

import gzip
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

UNKNOWN = "000000"


@lru_cache(maxsize=1)
def lexicon() -> dict[str, str]:
    """The code of each folded word; a word that is not in it is unknown."""
    known: dict[str, str] = {}
    with (
        files(__package__).joinpath("lexicon.txt.gz").open("rb") as raw,
        gzip.open(raw, "rt", encoding="utf-8") as lines,
    ):
        for line in lines:
            code, _, words = line.rstrip("\n").partition(" ")
            known.update(dict.fromkeys(words.split(" "), code))
    return known


@lru_cache(maxsize=20_000)
def is_mistyped(word: str) -> bool:
    """An unknown word is a common one with two letters exchanged, one missing or one too many.

    >>> is_mistyped("updaet"), is_mistyped("metatawabin")
    (True, False)
    """
    if len(word) < 4:
        return False
    return any(map(_is_common, _neighbours(word))) or (len(word) > 4 and word in _one_too_few())


def _neighbours(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        if at and word[at] != word[at - 1]:
            yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]


@cache
def _one_too_few() -> frozenset[str]:
    """Every common word without one of its letters."""
    common = filter(_is_common, lexicon())
    return frozenset(word[:at] + word[at + 1 :] for word in common for at in range(len(word)) if word[at] in _LETTERS)


def _is_common(word: str) -> bool:
    code = lexicon().get(word)
    return code is not None and len(word) > 3 and code[4] != "0" and max(code[2], code[3]) >= "4" and code[0] < "2"


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
