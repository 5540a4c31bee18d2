"""The standard as data (``need.json``, ``codes.csv``), and what it says of a field."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

_HERE: Final = Path(__file__).parent
SUPPRESSED: Final = "*"
OWN_PREFIX: Final = "x_"
"""Before the name of a column that the standard does not have."""
TABLES: Final = ("contacts", "needs")

PATTERNS: Final[Mapping[str, str]] = {
    "key": r"\S+",
    "time": r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?",
    "day": r"\d{4}-\d{2}-\d{2}",
    "week": r"\d{4}-W\d{2}",
    "month": r"\d{4}-\d{2}",
    "quarter": r"\d{4}-Q[1-4]",
    "year": r"\d{4}",
    "fsa": r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]",
    "postal_letter": r"[ABCEGHJ-NPRSTVXY]",
    "language": r"[a-z]{3}",
    "integer": r"\d+",
    "range": r"\d+-\d+|\d+\+",
    "asked": "not_asked|declined",
    "text": r".*\S.*",
}
"""What a value looks like in each form. ``code`` is not here: it is one of a list."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a list; ``parent`` says less."""

    code: str
    parent: str
    en: str
    fr: str
    also: tuple[str, ...]
    open_eligibility: str


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a table of the standard.

    Attributes:
        privacy: ``linking``, ``quasi-identifier``, ``sensitive`` or ``other``.
        forms: the forms that a value may have, from the most exact to the least; a star always may stand where it is not required.
        also: other names of such a column, in plain words.
    """

    name: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    privacy: str
    forms: tuple[str, ...]
    codes: Mapping[str, Code]
    required: bool
    also: tuple[str, ...]

    @property
    def may_be_suppressed(self) -> bool:
        return not self.required

    @property
    def pattern(self) -> str:
        """Of a whole value, a star included."""
        forms = [PATTERNS[form] for form in self.forms if form != "code"]
        forms += [re.escape(code) for code in self.codes]
        return "|".join([*forms, *([r"\*"] if self.may_be_suppressed else [])])

    def allows(self, value: str) -> bool:
        """Whether a value that is not empty may stand here."""
        return re.fullmatch(self.pattern, value) is not None


@dataclass(frozen=True, slots=True)
class Table:
    """One of the two tables, with what names a row."""

    name: str
    title: Mapping[str, str]
    key: tuple[str, ...]
    fields: Mapping[str, Field]


@dataclass(frozen=True, slots=True)
class Standard:
    """One version of the standard."""

    version: str
    licence: str
    title: Mapping[str, str]
    tables: Mapping[str, Table]
    codes: Mapping[str, Mapping[str, Code]]


@cache
def standard() -> Standard:
    """The version that comes with this program."""
    declared: dict[str, Any] = json.loads((_HERE / "need.json").read_text(encoding="utf-8"))
    codes: dict[str, dict[str, Code]] = {}
    with (_HERE / "codes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            also = tuple(filter(None, (part.strip() for part in row["also"].split(";"))))
            code = Code(row["code"], row["parent"], row["en"], row["fr"], also, row["open_eligibility"])
            codes.setdefault(row["list"], {})[code.code] = code
    tables = {
        table["name"]: Table(
            table["name"],
            _both(table, "title"),
            tuple(table["key"]),
            {field["name"]: _field(field, codes) for field in table["fields"]},
        )
        for table in declared["tables"]
    }
    return Standard(declared["version"], declared["licence"], _both(declared, "title"), tables, codes)


def _field(declared: Mapping[str, Any], codes: Mapping[str, Mapping[str, Code]]) -> Field:
    return Field(
        declared["name"],
        _both(declared, "title"),
        _both(declared, "description"),
        declared["privacy"],
        tuple(declared["forms"]),
        codes[declared["codes"]] if "codes" in declared else {},
        declared.get("required", False),
        tuple(declared.get("also", ())),
    )


def _both(declared: Mapping[str, Any], key: str) -> dict[str, str]:
    return {"en": declared[key], "fr": declared[f"{key}_fr"]}
