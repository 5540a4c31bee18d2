"""Which token stands for which value, kept for an authorised re-identification, in a place that the caller seals.

The engine keeps nothing. Whoever asks for the mapping gives a sink that encrypts what is written to it, for example to the
public keys of two persons who must act together.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import BinaryIO

type OnPseudonym = Callable[[str, str, str], None]
"""Called with the name of the column (or of its group), the token and the value, at least once for each pair."""


class MappingWriter:
    """Writes each pair once, as lines of JSON: ``["client", "abc…", "C-17"]``. Use it as ``on_pseudonym``.

    Args:
        sink: where the lines go. What it does not encrypt is personal information in clear. It stays open.
    """

    def __init__(self, sink: BinaryIO) -> None:
        self._sink, self._known = sink, set[tuple[str, str]]()

    @property
    def pairs(self) -> int:
        """How many pairs were written."""
        return len(self._known)

    def __call__(self, name: str, token: str, value: str) -> None:
        if (name, token) not in self._known:
            self._known.add((name, token))
            self._sink.write((json.dumps([name, token, value], ensure_ascii=False) + "\n").encode())
