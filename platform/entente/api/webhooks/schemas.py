"""What the operations of webhooks take and answer."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from entente.api.schemas import Given, Told


class WebhookIn(Given):
    """Where events go."""

    name: str = Field(min_length=1, max_length=100)
    url: str = Field(max_length=500, description="https, and of a public server.")
    events: list[str] = Field([], max_length=200, description="Codes of events; all where none is named.")
    dataset: UUID | None = Field(None, description="Only what is about this series.")


class DeadLetterOut(Told):
    """An event that the address did not take in twelve hours."""

    number: int
    event: str
    error_code: str
    given_up_at: datetime


class WebhookOut(Told):
    """A webhook, and how it fares."""

    id: UUID
    name: str
    url: str
    events: list[str]
    dataset: UUID | None
    made_at: datetime
    ended_at: datetime | None
    delivered_at: datetime | None
    failing_since: datetime | None
    error_code: str
    next: int = Field(description="The number of the last event that was dealt with.")
    dead_letters: list[DeadLetterOut]


class WebhookMade(WebhookOut):
    """A new webhook."""

    secret: str = Field(description="Signs what is sent (Standard Webhooks). It is told now and never again.")


class AgainIn(Given):
    """From which event on."""

    number: int = Field(ge=0, le=2**62)
