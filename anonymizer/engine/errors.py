"""What the engine refuses with: findings that name columns, rows and counts, and never a cell value.

The engine knows neither Django nor the platform, so it has a root of its own; the platform maps it to its families.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence or more in both official languages: what is wrong (or was done), and what to do.

    Placeholders are those of ``str.format``: ``{row}``, ``{column}`` and the names of the finding's facts.
    """

    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, or one thing worth saying: a stable code, where it is, and how much of it there is.

    ``row`` counts as a spreadsheet does: the header is row 1 where nothing stands above it, the first record row 2.
    ``facts`` hold names, counts and row numbers, all JSON values; never the content of a cell.
    """

    code: str
    column: str | None = None
    row: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON values."""
        return {"code": self.code, "column": self.column, "row": self.row, "facts": dict(self.facts)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Finding:
        """The finding that ``to_dict`` described."""
        return cls(values["code"], values.get("column"), values.get("row"), dict(values.get("facts") or {}))


class EngineError(Exception):
    """Root of the engine's errors. ``findings`` says what is wrong; the first one names the error."""

    def __init__(self, *findings: Finding) -> None:
        self.findings = findings
        super().__init__(*findings)

    @property
    def code(self) -> str:
        """The stable code of the first finding."""
        return self.findings[0].code if self.findings else "engine.error"

    def __str__(self) -> str:
        return "; ".join(_in_short(finding) for finding in self.findings) or self.code


class InvalidSource(EngineError):
    """The file or table cannot be read as it is."""


class InvalidRecipe(EngineError):
    """The recipe contradicts itself, or does not fit the table."""


class NotInstalled(EngineError):
    """What was asked for needs a package that an extra of the distribution brings; the words of the finding name the extra."""


class UnknownColumn(EngineError):
    """A column that was asked for is not in the table."""


class CriterionUnmet(EngineError):
    """No allowed transformation meets a privacy model; ``report`` is the best attempt's."""

    def __init__(self, *findings: Finding, report: Any = None) -> None:
        super().__init__(*findings)
        self.report = report


@contextmanager
def of_an_extra(code: str) -> Iterator[None]:
    """Around the imports of packages that an extra brings.

    Raises:
        NotInstalled: one of them is absent; ``code`` is the finding that names the extra.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise NotInstalled(Finding(code)) from error


def _in_short(finding: Finding) -> str:
    """Code and place, for a log: column names, row numbers and counts only."""
    facts = {"column": finding.column, "row": finding.row, **finding.facts}
    details = ", ".join(f"{name}={value}" for name, value in facts.items() if value is not None)
    return f"{finding.code} ({details})" if details else finding.code
