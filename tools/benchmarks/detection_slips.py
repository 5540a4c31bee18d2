"""A labelled note as somebody in a hurry types it: all in lower case or capitals, without accents, with slips in words that no label covers."""

import random
import re
import unicodedata
from typing import Any

LOWER, CAPITALS, WITHOUT_ACCENTS = 0.25, 0.06, 0.2
"""Of all notes."""
HASTY, SLIP = 0.5, 0.08
"""The share of notes with slips, and in them the share of words of four letters and more that are mistyped."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


class Slips:
    """Notes typed again, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def __call__(self, note: dict[str, Any]) -> dict[str, Any]:
        """The note typed again, its spans moved along."""
        case, bare, hasty = (
            self._random.random(),
            self._random.random() < WITHOUT_ACCENTS,
            self._random.random() < HASTY,
        )
        text, end, spans = "", 0, []
        for span in sorted(note["spans"], key=lambda span: span["start"]):
            text += self._typed(note["text"][end : span["start"]], case, bare=bare, hasty=hasty)
            start = len(text)
            text += self._typed(note["text"][span["start"] : span["end"]], case, bare=bare, hasty=False)
            end = span["end"]
            spans.append({"start": start, "end": len(text), "label": span["label"]})
        return {**note, "text": text + self._typed(note["text"][end:], case, bare=bare, hasty=hasty), "spans": spans}

    def _typed(self, words: str, case: float, *, bare: bool, hasty: bool) -> str:
        if hasty:
            words = _LONG_WORD.sub(
                lambda match: self._slip(match[0]) if self._random.random() < SLIP else match[0], words
            )
        words = words.lower() if case < LOWER else words.upper() if case < LOWER + CAPITALS else words
        return "".join(unicodedata.normalize("NFD", sign)[0] for sign in words) if bare else words

    def _slip(self, word: str) -> str:
        """Two letters exchanged, one left out, or one too many."""
        at = self._random.randrange(1, len(word) - 1)
        kind = self._random.randrange(3)
        if kind == 0:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return word[:at] + word[at + 1 :] if kind == 1 else word[:at] + word[at] + word[at:]
