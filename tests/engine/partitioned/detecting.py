"""A detector that finds numbers, made by name in whichever process needs it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from anonymizer.engine import Span


class Numbers:
    """Finds numbers; ``made`` counts how often this process made one."""

    made: ClassVar[int] = 0

    def __init__(self) -> None:
        type(self).made += 1

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        return [[Span(m.start(), m.end(), "ID", 0.9, "Numbers") for m in re.finditer(r"\d+", text)] for text in texts]
