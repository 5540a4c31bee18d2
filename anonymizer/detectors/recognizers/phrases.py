"""Expressions made of words: phrases as people type them, lists of alternatives, words with a slip of the keyboard."""

import re
from collections.abc import Sequence
from itertools import groupby

SHORTEST_WITHOUT_A_LETTER = 5
_PLAIN = {"à": "a", "â": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "î": "i", "ô": "o", "ù": "u", "û": "u"}
_SIGN = re.compile(rf"\\.|\[[^\]]*\]|[ '.{''.join(_PLAIN)}]")


def phrase(words: str) -> str:
    """An expression for words as people type them: blanks of any width, no accents, either apostrophe, no dots.

    Args:
        words: an expression, in which a blank, a letter with an accent, an apostrophe and a dot stand for all of their
            forms. What is escaped, or in square brackets, stays as it is.

    >>> phrase("carte d'hôpital"), phrase("n.a.m."), phrase(r"no.\\s*civ(?:ique)?")
    ("carte\\\\s+d['’]h[ôo]pital", 'n\\\\.?a\\\\.?m\\\\.?', 'no\\\\.?\\\\s*civ(?:ique)?')
    """
    return _SIGN.sub(_forms, words)


def _forms(sign: re.Match[str]) -> str:
    letter = sign[0]
    if letter in _PLAIN:
        return f"[{letter}{_PLAIN[letter]}]"
    return {" ": r"\s+", "'": "['’]", ".": r"\.?"}.get(letter, letter)


def phrases(*words: str) -> str:
    """An expression for any of these phrases."""
    return either(*map(phrase, words))


def either(*expressions: str) -> str:
    """An expression for any of these; where two fit, for the first.

    >>> either("ab", "a")
    '(?:ab|a)'
    """
    return f"(?:{'|'.join(expressions)})"


def mistyped(*words: str) -> str:
    """An expression for words with a letter doubled, exchanged with the next or, in words of five and more, missing.

    >>> mistyped("rue")
    '(?:r(?:eu|rue|u(?:ee|ue))|ure)'
    """
    forms = set()
    for word in words:
        for at in range(len(word)):
            forms.add(word[:at] + word[at] + word[at:])
            forms.add(word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :])
            if len(word) >= SHORTEST_WITHOUT_A_LETTER:
                forms.add(word[:at] + word[at + 1 :])
    return _branching(sorted(forms - set(words)))


def _branching(forms: Sequence[str]) -> str:
    """An expression for any of these words in order, branching at each letter: it fails far faster than a list."""
    branches = []
    for letter, group in groupby(forms, key=lambda form: form[:1]):
        rest = [form[1:] for form in group]
        if letter:
            branches.append(letter + (rest[0] if len(rest) == 1 else _branching(rest)))
    return f"(?:{'|'.join(branches)})" + ("?" if "" in forms else "")
