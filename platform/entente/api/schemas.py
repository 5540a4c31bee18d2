"""What operations take and answer, for their document and their checks. Codes and identifiers in the language of none, titles in both."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext
from ninja import Schema
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from entente.catalogue.vocabularies import DatasetKind, Purpose
from exports.formats import Format


class Given(Schema):
    """What is sent: a name that is not known is a mistake, and told as one; so is a character that no database stores."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _hold_text_that_can_be_stored(cls, sent: Any) -> Any:
        if not _is_storable(sent):
            raise PydanticCustomError(
                "text_not_storable", gettext("A text holds a NUL or half a character, which cannot be stored.")
            )
        return sent


def _is_storable(value: Any) -> bool:
    """Whether all texts of a JSON value, names included, hold neither a NUL nor half of a character that is written by two."""
    match value:
        case str():
            return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)
        case dict():
            return all(_is_storable(name) and _is_storable(part) for name, part in value.items())
        case list():
            return all(map(_is_storable, value))
    return True


class Told(BaseModel):
    """What is answered, made of plain values: Ninja's own schemas look each of them up through Python, which costs more than the rest."""


class Reason(Told):
    """One reason: a code that stays, a sentence in the reader's language."""

    code: str
    sentence: str


class Problem(Told):
    """Problem details (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = Field(description="In the language that Accept-Language asks for: English or French.")
    code: str = Field(description="Stays the same whatever the language.")
    reasons: list[Reason] = []


class Page[T](Told):
    """Part of a list, the newest first."""

    items: list[T]
    next: UUID | None = Field(None, description="Send it as `before` for the next part; null where there is none.")


class Words(Told):
    """The same in both languages."""

    en: str
    fr: str


class KeyOut(Told):
    """The key that asks."""

    id: UUID
    name: str
    organization: UUID
    organization_name: Words
    scopes: list[str]
    dataset: UUID | None = Field(description="The key is for this series alone; null: for all.")
    expires_at: datetime


class DatasetIn(Given):
    """A new series. One title is enough: it stands for the other language until someone writes it."""

    title_en: str = Field("", max_length=200)
    title_fr: str = Field("", max_length=200)
    description_en: str = Field("", max_length=5000)
    description_fr: str = Field("", max_length=5000)
    kind: DatasetKind
    anonymized_before_upload: bool = False


class DatasetOut(Told):
    """A series that the organization provides."""

    id: UUID
    title: Words
    description: Words
    kind: str
    anonymized_before_upload: bool
    created_at: datetime


class DatasetShown(DatasetOut):
    """One series, with the period that comes next."""

    next_period_start: date
    next_period_end: date


class VersionOut(Told):
    """A file of a series, for a period."""

    id: UUID
    dataset: UUID
    number: int
    period_start: date
    period_end: date
    file_type: str
    size_bytes: int
    uploaded_at: datetime
    destroyed_at: datetime | None
    run: UUID | None = Field(description="Its last run; null until the worker has taken it up.")


class KeyPair(Given):
    """Two columns that name the same."""

    first: str = Field(min_length=1, max_length=500, description="Of the first table.")
    second: str = Field(min_length=1, max_length=500, description="Of the second table, in which each key stands once.")


class JoinIn(Given):
    """Two versions of two series of the organization, and one or two pairs of columns that name the same."""

    first: UUID
    second: UUID
    keys: list[KeyPair] = Field(min_length=1, max_length=2)
    title_en: str = Field(
        "", max_length=200, description="Of the joined series, the first time that the two are joined."
    )
    title_fr: str = Field("", max_length=200)


class KeyPairOut(Told):
    """Two columns that name the same."""

    first: str
    second: str


class JoinOut(Told):
    """Two versions brought together by a key."""

    id: UUID
    dataset: UUID = Field(description="The series of what was joined.")
    first: UUID
    second: UUID
    keys: list[KeyPairOut]
    made_at: datetime
    version: UUID | None = Field(description="The joined version, once the worker has written it.")
    fault: Reason | None = Field(description="Why there is none.")


class RunOut(Told):
    """One passage of a version through the anonymizer."""

    id: UUID
    dataset: UUID
    version: UUID
    version_number: int
    status: str = Field(
        description="profiling, awaiting_recipe, transforming, awaiting_review, approved, returned, rejected or failed"
    )
    step: str
    progress: float = Field(description="Of the step, from 0 to 1.")
    created_at: datetime
    finished_at: datetime | None
    faults: list[Reason] = Field(description="Why it failed.")
    report: Report | None = Field(description="Once it was measured.")


class Report(Told):
    """What was measured. Counts and proportions, no value."""

    k: int
    counts_persons: bool
    records: int
    suppressed_records: int
    columns: list[str]
    after: dict[str, Any]


class ReleaseChoice(Told):
    """An agreement of the provider, and what stands against releasing the run under it."""

    agreement: UUID
    title: Words
    allowed: bool
    reasons: list[Reason]
    purposes: list[str]
    recipients: list[UUID]
    ends_on: date
    release: UUID | None


class PlacingIn(Given):
    """Which column tells the place, and the geography whose boundaries are drawn."""

    column: str = Field(min_length=1, max_length=200)
    geography: str = Field(min_length=1, max_length=50)


class ReleaseIn(Given):
    """Release an approved run."""

    agreement: UUID
    purpose: Purpose
    recipients: list[UUID] = Field(min_length=1, max_length=1000)
    ends_on: date = Field(description="Last day of access, at most that of the agreement.")
    formats: list[Format] = Field([], description="Parquet and CSV where none is named.")
    places: PlacingIn | None = Field(
        None, description="For GeoPackage, GeoJSON and FlatGeobuf; the finest known places where none are named."
    )


class ReleaseOut(Told):
    """What left, and under which agreement."""

    id: UUID
    dataset: UUID
    run: UUID
    agreement: UUID
    version_number: int
    purpose: str
    status: str = Field(description="publishing, available, withdrawn, expired or failed")
    formats: list[str]
    places: dict[str, str] = Field(description="Column and geography of the places that are drawn, if any.")
    fields: list[dict[str, Any]] = Field(description="The columns with their types, once published.")
    released_at: datetime
    published_at: datetime | None
    error_code: str


class ReasonIn(Given):
    """Why; those whom it concerns read it."""

    reason: str = Field(min_length=1, max_length=500)


class EntitlementIn(Given):
    """One more recipient."""

    recipient: UUID
    ends_on: date


class EntitlementOut(Told):
    """A recipient's access to a release, as its provider sees it."""

    id: UUID
    release: UUID
    recipient: UUID
    starts_at: datetime
    ends_at: datetime
    revoked_at: datetime | None
    delivery: str


class FileOut(Told):
    """A delivered file."""

    name: str
    size_bytes: int
    sha256: str


class ReceivedOut(Told):
    """What was released to the organization and can be read now."""

    id: UUID = Field(description="Of the entitlement.")
    release: UUID
    agreement: UUID
    dataset: UUID
    title: Words
    provider: UUID
    version_number: int
    period_start: date
    period_end: date
    records: int | None = Field(description="Not known here of what another node released.")
    ends_at: datetime
    fields: list[dict[str, Any]]
    files: list[FileOut]
    node: str = Field(description="The other node with which its files rest; empty for those of this one.")


class LinkOut(Told):
    """A link of a few minutes. It is a secret: whoever has it can fetch the file until then."""

    url: str
    expires_at: datetime


class RequestOut(Told):
    """A request for data, as the detectors left its words."""

    id: UUID
    reference: str
    status: str
    kind: str
    language: str
    dataset: UUID | None
    created_at: datetime
    due_on: date
    closed_at: datetime | None
    messages: list[MessageOut]


class MessageOut(Told):
    """What one of the two wrote."""

    from_requester: bool
    text: str
    created_at: datetime


class AnswerIn(Given):
    """An answer in words; files go out with an answer on its page."""

    text: str = Field(min_length=1, max_length=10_000)


class EventOut(Told):
    """Something that happened. Codes, identifiers, days and counts; no name and no value."""

    number: int = Field(description="Its place in the log of this node. Rises; never given twice.")
    at: datetime
    event: str
    refused: bool
    organization: UUID | None
    subject_type: str
    subject: UUID | None
    facts: dict[str, Any]


class Events(Told):
    """Events in their order."""

    items: list[EventOut]
    next: int = Field(description="Send it as `after` for what follows, at once or later. Nothing is left out.")
    has_more: bool


class DummyOut(Told):
    """A published schema, and the dummy files that are made from it."""

    dataset: UUID
    fields: list[dict[str, Any]]
    files: list[str]


RunOut.model_rebuild()
RequestOut.model_rebuild()
