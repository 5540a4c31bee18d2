"""A text as a row of words and numbers, with how each is written and what stands between them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LOWER, TITLE, UPPER, MIXED, NUMBER = "l", "T", "U", "M", "9"
INITIAL, SMALL_LETTER = "I", "i"
BEGIN, END = "^", "$"


@dataclass(slots=True)
class Word:
    """One word or number; ``gap`` is what stands before it, in short."""

    start: int
    end: int
    text: str
    folded: str
    shape: str
    gap: str


def words_of(text: str) -> list[Word]:
    """The words and numbers of a text, from left to right. Hyphens and apostrophes part words, unless the sign is a
    letter of the word (Ts'ekoo, Sa'n, Teiowí:sonte).

    >>> [(word.folded, word.shape, word.gap) for word in words_of("Mme D'Août-Roy, 42")]
    [('mme', 'T', '^'), ('d', 'I', ' '), ('aout', 'T', "'"), ('roy', 'T', '-'), ('42', '9', ',')]
    >>> [word.folded for word in words_of("Ts’ekoo's and qu'Ann, Mi'kmaw, don't, Teiowí:sonte")]
    ['tsekoo', 's', 'and', 'qu', 'ann', 'mikmaw', 'don', 't', 'teiowisonte']
    """
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        start, stop = match.span()
        written = match.group()
        gap = BEGIN if not words else gap_between(text, end, start)
        shape = NUMBER if written[0].isdigit() else shape_of(written)
        words.append(Word(start, stop, written, folded(written), shape, gap))
        end = stop
    return words


def gap_between(text: str, start: int, end: int) -> str:
    """What stands between two words, at most three signs, without blanks unless there is nothing else."""
    between = text[start:end]
    if between in _USUAL:
        return _USUAL[between]
    if "\n" in between:
        return "\n"
    signs = "".join(between.split())
    return signs[:3] if signs else " "


def shape_of(written: str) -> str:
    """How a word is written: lower, title, upper, mixed, a single letter."""
    if len(written) == 1:
        return INITIAL if written.isupper() else SMALL_LETTER
    if written.islower():
        return LOWER
    if written[0].isupper():
        return TITLE if written[1:].islower() else UPPER if written.isupper() else MIXED
    return MIXED


def case_of(words: list[Word]) -> str:
    """How the whole text is written: ``l``, ``U``, or ``m`` for the usual mixture."""
    lower = upper = title = 0
    for word in words:
        if word.shape == LOWER:
            lower += 1
        elif word.shape == UPPER:
            upper += 1
        elif word.shape in (TITLE, MIXED):
            title += 1
    if upper > 2 * (lower + title):
        return "U"
    if title + upper <= 0.04 * lower:
        return "l"
    return "m"


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """The word in lower case and without accents."""
    word = word.lower()
    if word.isalpha() and word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFKD", word) if sign.isalnum())


_ELIDED = r"(?:c|d|j|l|m|n|s|t|o|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd|entr|prud|grand|[a-z]+n)"
_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"(?!{_ELIDED}['’ʼ])(?-i:[A-ZÀ-Þ]){_LETTER}+['’ʼ](?!(?:s|t|d|m|re|ve|ll|am|em|all)(?!\w))(?-i:[a-zà-ÿ]){_LETTER}*"
    rf"|(?-i:[A-ZÀ-Þ]){_LETTER}*[áàèìíòóù]:(?-i:[a-zà-ÿ]){_LETTER}*|{_LETTER}+|\d+",
    re.IGNORECASE,
)
_USUAL = {
    " ": " ",
    "-": "-",
    "'": "'",
    "’": "'",
    ", ": ",",
    ". ": ".",
    ": ": ":",
    " : ": ":",
    " - ": "-_",
    " – ": "-_",
    " — ": "-_",
}


def joined(first: Word, second: Word) -> bool:
    """Nothing but a blank, a hyphen or an apostrophe parts them, or the full stop of an initial or a saint."""
    return second.gap in _JOINING or (second.gap == "." and (first.shape == INITIAL or first.folded in _SAINTS))


_JOINING = frozenset({" ", "-", "'"})
_SAINTS = frozenset({"st", "ste", "sta"})
"""``Hope St. Croix``: a family name in two words, of which the first is short."""
