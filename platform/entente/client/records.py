"""What the API answers, as values. A field that a newer server adds is passed by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, ClassVar, Self


@dataclass(frozen=True, slots=True)
class Record:
    """Made from an answer: days and instants become values of their own."""

    DAYS: ClassVar[frozenset[str]] = frozenset()
    INSTANTS: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> Self:
        """The record of an answer."""
        return cls(
            **{field.name: cls._value(field.name, answer[field.name]) for field in fields(cls) if field.name in answer}
        )

    @classmethod
    def _value(cls, name: str, value: Any) -> Any:
        if value is None:
            return None
        if name in cls.DAYS:
            return date.fromisoformat(value)
        return datetime.fromisoformat(value) if name in cls.INSTANTS else value


@dataclass(frozen=True, slots=True)
class Key(Record):
    """The key that asks: for whom, and what it is good for."""

    INSTANTS = frozenset({"expires_at"})

    id: str
    name: str
    organization: str
    organization_name: Mapping[str, str]
    scopes: list[str]
    dataset: str | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Dataset(Record):
    """A series that the organization provides. The next period is known of one that was asked for by its identifier."""

    DAYS = frozenset({"next_period_start", "next_period_end"})
    INSTANTS = frozenset({"created_at"})

    id: str
    title: Mapping[str, str]
    description: Mapping[str, str]
    kind: str
    anonymized_before_upload: bool
    created_at: datetime
    next_period_start: date | None = None
    next_period_end: date | None = None


@dataclass(frozen=True, slots=True)
class Version(Record):
    """A file of a series, for a period."""

    DAYS = frozenset({"period_start", "period_end"})
    INSTANTS = frozenset({"uploaded_at", "destroyed_at"})

    id: str
    dataset: str
    number: int
    period_start: date
    period_end: date
    file_type: str
    size_bytes: int
    uploaded_at: datetime
    destroyed_at: datetime | None
    run: str | None


@dataclass(frozen=True, slots=True)
class Join(Record):
    """Two versions brought together by a key; ``version`` is the joined one, once the worker has written it."""

    INSTANTS = frozenset({"made_at"})

    id: str
    dataset: str
    first: str
    second: str
    keys: list[Mapping[str, str]]
    made_at: datetime
    version: str | None
    fault: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Run(Record):
    """One passage of a version through the anonymizer."""

    INSTANTS = frozenset({"created_at", "finished_at"})

    id: str
    dataset: str
    version: str
    version_number: int
    status: str
    step: str
    progress: float
    created_at: datetime
    finished_at: datetime | None
    faults: list[Mapping[str, str]]
    report: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ReleaseChoice(Record):
    """An agreement, and what stands against releasing a run under it."""

    DAYS = frozenset({"ends_on"})

    agreement: str
    title: Mapping[str, str]
    allowed: bool
    reasons: list[Mapping[str, str]]
    purposes: list[str]
    recipients: list[str]
    ends_on: date
    release: str | None


@dataclass(frozen=True, slots=True)
class Release(Record):
    """What left, and under which agreement."""

    INSTANTS = frozenset({"released_at", "published_at"})

    id: str
    dataset: str
    run: str
    agreement: str
    version_number: int
    purpose: str
    status: str
    formats: list[str]
    places: Mapping[str, str]
    fields: list[Mapping[str, Any]]
    released_at: datetime
    published_at: datetime | None
    error_code: str


@dataclass(frozen=True, slots=True)
class File(Record):
    """A delivered file."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Received(Record):
    """What was released to the organization and can be read now."""

    DAYS = frozenset({"period_start", "period_end"})
    INSTANTS = frozenset({"ends_at"})

    id: str
    release: str
    agreement: str
    dataset: str
    title: Mapping[str, str]
    provider: str
    version_number: int
    period_start: date
    period_end: date
    records: int
    ends_at: datetime
    fields: list[Mapping[str, Any]]
    files: list[Mapping[str, Any]]

    def file(self, name: str) -> File:
        """The file of that name.

        Raises:
            KeyError: it was not released in this format.
        """
        entry = next((entry for entry in self.files if entry["name"] == name), None)
        if entry is None:
            raise KeyError(name)
        return File.of(entry)


@dataclass(frozen=True, slots=True)
class Link(Record):
    """A link of a few minutes; it is a secret."""

    INSTANTS = frozenset({"expires_at"})

    url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Request(Record):
    """A request for data, as the detectors left its words."""

    DAYS = frozenset({"due_on"})
    INSTANTS = frozenset({"created_at", "closed_at"})

    id: str
    reference: str
    status: str
    kind: str
    language: str
    dataset: str | None
    created_at: datetime
    due_on: date
    closed_at: datetime | None
    messages: list[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Event(Record):
    """Something that happened: codes and identifiers. ``number`` rises; keep the last one to read on from there."""

    INSTANTS = frozenset({"at"})

    number: int
    at: datetime
    event: str
    refused: bool
    organization: str | None
    subject_type: str
    subject: str | None
    facts: Mapping[str, Any]
