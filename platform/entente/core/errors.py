"""One root and three families of errors, each with a stable code that pages, logs and clients can rely on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, Self


class Reason(Protocol):
    """A member of a ``TextChoices``: a stable value and a label in the reader's language."""

    @property
    def value(self) -> str: ...
    @property
    def label(self) -> str: ...


class EntenteError(Exception):
    """Root of all errors. Carries keyword facts (names, counts, row numbers), never a cell value.

    A subclass sets ``code``; a raiser may pass a more precise one.
    """

    code: ClassVar[str] = "entente.error"

    def __init__(self, code: str | None = None, /, **facts: object) -> None:
        self.code_given = code or type(self).code
        self.facts = facts
        super().__init__(self.code_given)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code_given} ({facts})" if facts else self.code_given


class Refused(EntenteError):
    """A rule said no."""

    code = "refused"


class NotPermitted(Refused):
    """The verdict of a policy, or of ``may``, was a refusal, for these reasons (HTTP 403)."""

    code = "refused.not_permitted"

    def __init__(self, reasons: Iterable[Reason], **facts: object) -> None:
        self.reasons = tuple(reasons)
        super().__init__(self.reasons[0].value if self.reasons else None, **facts)


class InvalidTransition(Refused):
    """The record is not in a state from which this move exists (HTTP 409)."""

    code = "refused.invalid_transition"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault in an input: a stable code, where it is, and how much of it there is.

    ``code`` is a key of an app's ``findings.py``; ``facts`` are names, counts and row numbers (first row of
    data is row 2 where row 1 is the header, as a spreadsheet counts).
    """

    code: str
    column: str | None = None
    row: int | None = None
    facts: dict[str, object] = field(default_factory=dict)


class Fault(Protocol):
    """What a library says of an input, as ``Finding`` says it."""

    @property
    def code(self) -> str: ...
    @property
    def column(self) -> str | None: ...
    @property
    def row(self) -> int | None: ...
    @property
    def facts(self) -> Mapping[str, object]: ...


class Invalid(EntenteError):
    """The input is wrong; ``findings`` says where (HTTP 422)."""

    code = "invalid"

    def __init__(self, *findings: Finding, **facts: object) -> None:
        self.findings = findings
        super().__init__(findings[0].code if findings else None, **facts)

    @classmethod
    def of(cls, faults: Iterable[Fault]) -> Self:
        """A library's faults as the family that pages and workers know."""
        return cls(*(Finding(fault.code, fault.column, fault.row, dict(fault.facts)) for fault in faults))


class Failed(EntenteError):
    """The outside world failed (HTTP 503). ``transient`` says whether trying again can help."""

    code = "failed"

    def __init__(self, code: str | None = None, /, *, transient: bool = True, **facts: object) -> None:
        self.transient = transient
        super().__init__(code, **facts)
