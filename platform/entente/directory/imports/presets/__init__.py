"""What the columns of known exports mean, as data: a YAML file for each kind of software. A preset is guessed from the names of the columns, shown, and may be changed.

A preset names columns by their meaning (``targets``). Names are compared without capitals, accents and signs. It never weakens what keeps something
back: a column that reads as a mark, or as telling of a person, stays one whatever a preset says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from django.utils.translation import get_language

from entente.directory.imports.withholding import plain

NONE: Final = ""
"""No preset: what columns mean is guessed from their names alone."""


@dataclass(frozen=True, slots=True)
class Preset:
    """The columns of one kind of software.

    Attributes:
        signature: columns by which it is recognized, where a file has ``at_least`` so many of them.
        targets: column, as ``plain`` writes it -> what it means.
    """

    code: str
    name_en: str
    name_fr: str
    signature: frozenset[str]
    at_least: int
    targets: Mapping[str, str]

    def __str__(self) -> str:
        return self.name_fr if (get_language() or "en").startswith("fr") else self.name_en

    def target_of(self, column: str) -> str:
        """What a column means; nothing where the preset does not know it."""
        return self.targets.get(plain(column), "")

    def matches(self, columns: Iterable[str]) -> int:
        """How many of these columns the preset knows; 0 where it is not this kind of file."""
        names = {plain(column) for column in columns}
        if len(names & self.signature) < self.at_least:
            return 0
        return len(names & set(self.targets))


def recognized(columns: Iterable[str]) -> str:
    """The code of the preset that knows most of these columns; nothing where none fits.

    >>> recognized(["ResourceAgencyNum", "PublicName", "TaxonomyLevelName"]), recognized(["Name", "Address"])
    ('icarol', '')
    """
    names = list(columns)
    best = max(PRESETS.values(), key=lambda preset: preset.matches(names))
    return best.code if best.matches(names) else NONE


def _read(path: Path) -> Preset:
    values: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    targets = {plain(column): target for target, columns in values["columns"].items() for column in columns}
    signature = frozenset(plain(column) for column in values["signature"])
    return Preset(path.stem, values["name"]["en"], values["name"]["fr"], signature, values["at_least"], targets)


PRESETS: Final[Mapping[str, Preset]] = {path.stem: _read(path) for path in sorted(Path(__file__).parent.glob("*.yaml"))}
"""By code; the code is the name of the file."""
