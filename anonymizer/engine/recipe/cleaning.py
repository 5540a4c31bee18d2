"""What a recipe says of the cleaning of a table, before anything else is done with it: of each column, and of rows that are no records.

The words of a table that a person mapped to others stand in value maps (``cleaning/value_maps.py``), which a recipe names by their digest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from anonymizer.engine.errors import Finding
from anonymizer.engine.table.codes import absent

SPELLINGS = ("none", "trim", "fold")
"""``trim``: white space, Unicode NFC, marks that are not seen. ``fold``: besides, one spelling for texts that differ in case alone."""
ORDERS = ("dmy", "mdy")
DECIMALS = ("auto", "comma", "point")
NOT_UNDERSTOOD = ("keep", "blank")
ROWS = ("keep", "drop")
PERSONS = ("all", "newest", "first")
"""Of a person who has several records: all of them stay, the newest by a column of dates, or the first in the table."""
FORMS = ("yes_no", "dates", "numbers")
_DIGEST = re.compile("[0-9a-f]{64}")
_FORM_KEYS = {
    "yes_no": ("not_understood", "missing"),
    "dates": ("not_understood", "order"),
    "numbers": ("not_understood", "decimal"),
}
_WORDS: Mapping[str, Sequence[str]] = {
    "not_understood": NOT_UNDERSTOOD,
    "missing": ("keep", "no"),
    "order": ORDERS,
    "decimal": DECIMALS,
}


@dataclass(frozen=True, slots=True)
class Form:
    """How the cells of a column are to be read, so that all are written alike."""

    kind: str
    """One of ``FORMS``."""
    not_understood: str = "keep"
    """What becomes of a cell that cannot be read so: it is kept as it is, or blank."""
    order: str | None = None
    """Of dates: how 03/04/2024 is read. Without it, such dates refuse the table."""
    decimal: str = "auto"
    """Of numbers: what parts the decimals. ``auto``: as the other numbers of the column say; where they do not, the table is refused."""
    missing: str = "keep"
    """Of yes and no: ``no`` where only a cross was written, so that a blank says no."""

    def to_dict(self) -> dict[str, Any]:
        """What is not the usual."""
        usual = Form(self.kind)
        return {
            key: getattr(self, key)
            for key in _FORM_KEYS[self.kind]
            if getattr(self, key) != getattr(usual, key)
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnCleaning:
    """What is done to the cells of one column, in this order: spelling, blanks, value map, form, one spelling for all cases."""

    spelling: str = "none"
    blank: bool = False
    """Whether "n/a", "inconnu", "-" and their like become missing."""
    values: bool = False
    """Whether the value maps have a map for this column."""
    form: Form | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON values; what is not done is not written."""
        values: dict[str, Any] = {} if self.spelling == "none" else {"spelling": self.spelling}
        values |= {"blank": True} if self.blank else {}
        values |= {"values": True} if self.values else {}
        return values if self.form is None else {**values, self.form.kind: self.form.to_dict()}


@dataclass(frozen=True, slots=True)
class RecordsOfPersons:
    """Which records of a person stay who has several."""

    number: str
    """The column of person numbers."""
    keep: str = "all"
    """One of ``PERSONS``."""
    by: str | None = None
    """The column of dates by which one record is newer than another; with ``newest`` alone."""

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"number": self.number, "keep": self.keep, **({"by": self.by} if self.by is not None else {})}


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The cleaning of a table."""

    columns: Mapping[str, ColumnCleaning] = field(default_factory=dict)
    values: str | None = None
    """The digest of the value maps."""
    totals: str | None = None
    """What becomes of rows of totals: ``keep`` or ``drop``; None: they are not looked for."""
    duplicates: str | None = None
    """The same of rows that repeat an earlier one exactly."""
    persons: RecordsOfPersons | None = None
    """What becomes of several records of one person; None: they are not counted."""

    @property
    def mapped(self) -> tuple[str, ...]:
        """Columns that have a value map."""
        return tuple(name for name, steps in self.columns.items() if steps.values)

    def to_dict(self) -> dict[str, Any]:
        """JSON values from which ``read_cleaning`` makes an equal cleaning."""
        values: dict[str, Any] = {"columns": {name: steps.to_dict() for name, steps in self.columns.items()}}
        for key in ("values", "totals", "duplicates"):
            if getattr(self, key) is not None:
                values[key] = getattr(self, key)
        return values if self.persons is None else {**values, "persons": self.persons.to_dict()}


def read_cleaning(section: Any, columns: Sequence[str] | None, findings: list[Finding]) -> Cleaning | None:
    """The cleaning that a mapping describes; what is wrong with it is noted. ``columns``: of the recipe, where there is one."""
    if section is None:
        return None
    if not isinstance(section, Mapping) or not isinstance(section.get("columns", {}), Mapping):
        findings.append(Finding("cleaning.form"))
        return None
    _unknown(section, ("columns", "values", "totals", "duplicates", "persons"), findings)
    steps = {str(name): _column(str(name), entry, findings) for name, entry in section.get("columns", {}).items()}
    if columns is not None:
        findings += [absent(name, columns, code="recipe.unknown_column") for name in steps if name not in columns]
    digest = section.get("values")
    if digest is not None and not (isinstance(digest, str) and _DIGEST.fullmatch(digest)):
        findings.append(Finding("cleaning.values_digest"))
        digest = None
    if digest is not None and not any(entry.values for entry in steps.values()):
        findings.append(Finding("cleaning.values_of_no_column"))
    rows = {key: _word(section.get(key), ROWS, key, None, findings) for key in ("totals", "duplicates")}
    cleaning = Cleaning(steps, digest, **rows, persons=_persons(section.get("persons"), columns, findings))
    return None if cleaning == Cleaning() else cleaning


def _column(name: str, entry: Any, findings: list[Finding]) -> ColumnCleaning:
    if not isinstance(entry, Mapping):
        findings.append(Finding("cleaning.column_form", name))
        return ColumnCleaning()
    _unknown(entry, ("spelling", "blank", "values", *FORMS), findings, name)
    spelling = _word(entry.get("spelling", "none"), SPELLINGS, "spelling", name, findings)
    for key in ("blank", "values"):
        if not isinstance(entry.get(key, False), bool):
            facts = {"key": key, "known": "true, false"}
            findings.append(Finding("recipe.unknown_word_of_column", name, facts=facts))
    forms = [kind for kind in FORMS if kind in entry]
    if len(forms) > 1:
        findings.append(Finding("cleaning.several_forms", name, facts={"forms": forms}))
    form = _form(name, forms[0], entry[forms[0]], findings) if forms else None
    return ColumnCleaning(spelling or "none", entry.get("blank") is True, entry.get("values") is True, form)


def _persons(entry: Any, columns: Sequence[str] | None, findings: list[Finding]) -> RecordsOfPersons | None:
    if entry is None:
        return None
    if not isinstance(entry, Mapping) or not isinstance(entry.get("number"), str):
        findings.append(Finding("cleaning.persons_form"))
        return None
    _unknown(entry, ("number", "keep", "by"), findings)
    number, by = entry["number"], entry.get("by")
    keep = _word(entry.get("keep", "all"), PERSONS, "keep", None, findings)
    if (keep == "newest") != isinstance(by, str) or not isinstance(by, str | None):
        findings.append(Finding("cleaning.persons_by"))
    if columns is not None:
        named = [name for name in (number, by) if isinstance(name, str)]
        findings += [absent(name, columns, code="recipe.unknown_column") for name in named if name not in columns]
    return RecordsOfPersons(number, keep or "all", by if isinstance(by, str) else None)


def _form(name: str, kind: str, entry: Any, findings: list[Finding]) -> Form:
    if not isinstance(entry, Mapping):
        findings.append(Finding("cleaning.column_form", name))
        return Form(kind)
    _unknown(entry, _FORM_KEYS[kind], findings, name)
    words = {key: _word(entry[key], _WORDS[key], key, name, findings) for key in _FORM_KEYS[kind] if key in entry}
    return Form(kind, **{key: word for key, word in words.items() if word is not None})


def _word(value: Any, known: Sequence[str], key: str, column: str | None, findings: list[Finding]) -> str | None:
    if value is None or value in known:
        return None if value is None else str(value)
    code = "recipe.unknown_word" if column is None else "recipe.unknown_word_of_column"
    findings.append(Finding(code, column, facts={"key": key, "known": ", ".join(known)}))
    return None


def _unknown(
    mapping: Mapping[Any, Any], known: Sequence[str], findings: list[Finding], column: str | None = None
) -> None:
    code = "recipe.unknown_key" if column is None else "recipe.unknown_key_of_column"
    findings += [
        Finding(code, column, facts={"key": str(key)[:60], "known": ", ".join(known)})
        for key in mapping
        if key not in known
    ]
