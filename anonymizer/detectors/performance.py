"""What the detectors were measured to find on the project's own labelled texts, as recorded with the code.

``performance.json`` is written by ``tools/benchmarks/detection_record.py`` and says which texts, when and by which
version. The texts are invented and in some ways easier or harder than an agency's: the figures say how well the rules
work, not what is left in a certain table. For that a person reads a sample.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("performance.json")


@dataclass(frozen=True)
class Measured:
    """The figures for one language. Proportions, 0 to 1."""

    language: str
    texts: int
    """Texts that hold a direct identifier."""
    leaking: int
    """Of these, texts in which a letter or digit of one stayed visible."""
    recall: Mapping[str, float]
    """By label: identifiers of which at least four fifths were hidden."""


@dataclass(frozen=True)
class Performance:
    """All that was recorded at once."""

    corpus: str
    recorded_on: str
    version: str
    languages: tuple[Measured, ...]


@cache
def performance() -> Performance:
    """The recorded figures."""
    record: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    languages = tuple(Measured(language, **figures) for language, figures in sorted(record["languages"].items()))
    return Performance(record["corpus"], record["recorded_on"], record["version"], languages)
