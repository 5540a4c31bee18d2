"""How two texts differ, word by word, for people to read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: ``kind`` is same, gone or new."""

    kind: str
    text: str


def pieces(before: str, after: str) -> list[Piece]:
    """The two texts as one, in stretches that stayed, went and came.

    >>> [(piece.kind, piece.text) for piece in pieces("at least 11 people", "at least 20 people")]
    [('same', 'at least '), ('gone', '11'), ('new', '20'), ('same', ' people')]
    """
    old_words, new_words = _WORDS.findall(before), _WORDS.findall(after)
    stretches = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old_words, new_words, autojunk=False).get_opcodes():
        if tag == "equal":
            stretches.append(Piece("same", "".join(old_words[i1:i2])))
            continue
        stretches += [
            Piece(kind, "".join(words))
            for kind, words in (("gone", old_words[i1:i2]), ("new", new_words[j1:j2]))
            if words
        ]
    return stretches


LONG = 240
_CONTEXT = 100


def shortened(stretches: list[Piece]) -> list[Piece]:
    """The same, of stretches that stayed only what stands beside a change: a long one loses its middle.

    >>> [piece.text for piece in shortened([Piece("same", "a " * 200), Piece("new", "b")])]
    ['… a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a ', 'b']
    """
    last, shown = len(stretches) - 1, []
    for number, piece in enumerate(stretches):
        if piece.kind != "same" or len(piece.text) <= LONG:
            shown.append(piece)
            continue
        start = piece.text[:_CONTEXT].rpartition(" ")[0] + " " if number else ""
        end = piece.text[-_CONTEXT:].partition(" ")[2] if number < last else ""
        shown.append(Piece("same", f"{start}… {end}"))
    return shown
