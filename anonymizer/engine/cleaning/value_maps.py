"""Value maps: for a column, the value that stands for each of several spellings. They hold words of a table, so they lie apart from the recipe.

As a file they are JSON that a person can read and change: ``columns``: by column, by value, the list of its spellings, where an empty value makes
them blank; and ``salt``, without which somebody who has the digest could find out by trying which words a short map holds.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Final

from anonymizer.engine.cleaning.spellings import normal_form, tidy
from anonymizer.engine.errors import Finding, InvalidRecipe

MOST_BYTES: Final = 64 * 2**20
MOST_SPELLINGS: Final = 1_000_000
_SALT: Final = re.compile("[0-9a-f]{0,64}")
LONGEST: Final = 1_000
"""Characters of a value or a spelling: what is longer is text."""


@dataclass(frozen=True)
class ValueMap:
    """The map of one column. Spellings are compared by their normal form: case, white space and composition do not tell them apart."""

    spellings: Mapping[str, tuple[str, ...]]
    """By value, its spellings."""

    @cached_property
    def targets(self) -> Mapping[str, str]:
        """By normal form of each spelling and of each value itself, the value."""
        own = {normal_form(value): value for value in self.spellings if value}
        return own | {normal_form(text): value for value, several in self.spellings.items() for text in several}

    def value_of(self, text: str) -> str | None:
        """The value that stands for a text; None where the map does not know it, and "" for a blank."""
        return self.targets.get(normal_form(text))


@dataclass(frozen=True)
class ValueMaps:
    """The maps of a recipe, by column."""

    columns: Mapping[str, ValueMap] = field(default_factory=dict)
    salt: str = ""

    def salted(self) -> ValueMaps:
        """The same with a salt, if they have none: their digest, which leaves with a release, then tells nothing of their words."""
        return self if self.salt else replace(self, salt=secrets.token_hex(16))

    def to_bytes(self) -> bytes:
        """JSON, the same for equal maps of one salt."""
        columns = {
            name: {value: sorted(set(texts)) for value, texts in sorted(column.spellings.items())}
            for name, column in sorted(self.columns.items())
        }
        return json.dumps({"salt": self.salt, "columns": columns}, ensure_ascii=False, indent=1).encode()

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal digits, by which a recipe names them."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    @classmethod
    def from_bytes(cls, content: bytes) -> ValueMaps:
        """What ``to_bytes`` wrote, or a person after it.

        Raises:
            InvalidRecipe: it is something else; a spelling has two values; or a value is itself a spelling of another.
        """
        if len(content) > MOST_BYTES:
            raise InvalidRecipe(Finding("cleaning.values_large", facts={"most": MOST_SPELLINGS}))
        try:
            document: Any = json.loads(content, object_pairs_hook=_without_repetition)
        except (ValueError, RecursionError) as error:
            raise InvalidRecipe(Finding("cleaning.values_form")) from error
        if not isinstance(document, dict) or not _are_maps(document):
            raise InvalidRecipe(Finding("cleaning.values_form"))
        columns: Mapping[str, Mapping[str, list[str]]] = document["columns"]
        maps = {
            name: ValueMap({tidy(value): tuple(texts) for value, texts in entry.items()})
            for name, entry in columns.items()
        }
        if sum(len(texts) for column in maps.values() for texts in column.spellings.values()) > MOST_SPELLINGS:
            raise InvalidRecipe(Finding("cleaning.values_large", facts={"most": MOST_SPELLINGS}))
        findings = [fault for name, column in maps.items() for fault in _faults(name, columns[name], column)]
        if findings:
            raise InvalidRecipe(*findings)
        return cls(maps, document.get("salt", ""))


def _faults(name: str, entry: Mapping[str, Any], column: ValueMap) -> list[Finding]:
    """Each spelling has one value, and no value is a spelling of another: whatever the order, the map says the same."""
    value_of: dict[str, str] = {}
    several, circle = 0, 0
    own = {normal_form(value): value for value in column.spellings if value}
    for value, texts in column.spellings.items():
        for text in texts:
            form = normal_form(text)
            several += value_of.setdefault(form, value) != value
            circle += form in own and own[form] != value
    faults = [Finding("cleaning.values_twice", name, facts={"spellings": several})] if several else []
    faults += [Finding("cleaning.values_circle", name, facts={"spellings": circle})] if circle else []
    if len(own) + ("" in column.spellings) < len(entry):
        faults.append(Finding("cleaning.values_alike", name))
    return faults


def _are_maps(document: Mapping[str, Any]) -> bool:
    columns, salt = document.get("columns"), document.get("salt", "")
    is_right = isinstance(columns, dict) and isinstance(salt, str) and _SALT.fullmatch(salt) is not None
    return is_right and document.keys() <= {"columns", "salt"} and all(map(_is_map, document["columns"].values()))


def _is_map(entry: Any) -> bool:
    return isinstance(entry, dict) and all(
        len(value) <= LONGEST
        and isinstance(texts, list)
        and all(isinstance(text, str) and len(text) <= LONGEST for text in texts)
        for value, texts in entry.items()
    )


def _without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a key stand twice, and the first is then lost without a word."""
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("repeated key")
    return values
