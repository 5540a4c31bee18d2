"""Releases of other installations, as the API and the addresses that stay serve them beside those of this one.

That there are other installations is known above; what may be read of them is asked here, at each request. Whoever knows it registers a ``Source``
when the platform starts. Where nobody did, there is none.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from django.http import HttpRequest, HttpResponseBase

from exports.models import AccessKey
from exports.queries import Opened, Scope
from exports.series.versions import Change
from exports.series.versions import changes_of as local_changes_of

SIGNATURE: Final = "X-Amz-Signature"
"""The word in the address by which readers of the Delta format know a link that needs nothing else. No log writes what stands behind a question mark."""


@dataclass(frozen=True, slots=True)
class CopiedTable:
    """A release of another installation of which a verified copy rests here, as a table with its version.

    Attributes:
        number: its place among all releases of the dataset under the agreement that came here, from 0.
    """

    opened: Opened
    number: int
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """An address of this platform that hands out one file for minutes, to whoever has it; the right is judged at each piece."""

    url: str
    expires_at: datetime


class Source(Protocol):
    """Who answers."""

    def open_to(self, key: AccessKey, *, now: datetime) -> list[Opened]:
        """What a program can read now, the newest first; of its records and columns nothing is known here."""
        ...

    def passed_on(self, request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
        """One of its files, judged now; or why it does not come."""
        ...

    def changes_of(self, scope: Scope, dataset_id: uuid.UUID) -> list[Change]:
        """What an organization was given of a series by another installation, and what was taken back; in any order."""
        ...

    def title_of(self, scope: Scope, dataset_id: uuid.UUID) -> str:
        """The newest title of such a series, in the language of the reader; empty where there is none."""
        ...

    def tables_open_to(self, key: AccessKey, *, now: datetime) -> list[CopiedTable]:
        """What a program can read now as a table, because a copy rests here; the newest first."""
        ...

    def links_to(self, key: AccessKey, tables: Sequence[CopiedTable], name: str, *, now: datetime) -> list[Link] | None:
        """A link to the file of that name of each; ``None`` while the worker judges the requests, which takes a second.

        Raises:
            NotPermitted: it may not be had now.
        """
        ...

    def handed_out(self, request: HttpRequest, ticket_id: uuid.UUID, signature: str) -> HttpResponseBase | None:
        """What such a link leads to; ``None`` where it leads to nothing any more."""
        ...


_SOURCES: list[Source] = []


def register(source: Source) -> None:
    """From now on this one is asked; once for a process."""
    _SOURCES[:] = [source]


def open_to(key: AccessKey, *, now: datetime, dataset: uuid.UUID | None = None) -> list[Opened]:
    """What a program can read now of other installations, the newest first; ``dataset``: of one series alone."""
    opened = [release for source in _SOURCES for release in source.open_to(key, now=now)]
    return [release for release in opened if dataset in (None, release.dataset_id)]


def passed_on(request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
    """A file of what ``open_to`` listed."""
    (source,) = _SOURCES
    return source.passed_on(request, key, opened, name)


def changes_of(scope: Scope, dataset_id: uuid.UUID) -> list[Change]:
    """What an organization was given of a series and what was taken back, here and by other installations, the newest first."""
    changes = [*local_changes_of(scope, dataset_id)]
    for source in _SOURCES:
        changes += source.changes_of(scope, dataset_id)
    return sorted(changes, key=lambda change: change.at, reverse=True)


def title_of(scope: Scope, dataset_id: uuid.UUID) -> str:
    """The title of a series of another installation."""
    return next((title for source in _SOURCES if (title := source.title_of(scope, dataset_id))), "")


def tables_open_to(key: AccessKey, *, now: datetime) -> list[CopiedTable]:
    """What a program can read now as a table of other installations, the newest first."""
    return [table for source in _SOURCES for table in source.tables_open_to(key, now=now)]


def links_to(key: AccessKey, tables: Sequence[CopiedTable], name: str, *, now: datetime) -> list[Link] | None:
    """Links to a file of each of what ``tables_open_to`` listed; ``None`` while they are being asked for."""
    (source,) = _SOURCES
    return source.links_to(key, tables, name, now=now)


def handed_out(request: HttpRequest, ticket_id: uuid.UUID, signature: str) -> HttpResponseBase | None:
    """The file behind a link."""
    answers = (source.handed_out(request, ticket_id, signature) for source in _SOURCES)
    return next((answer for answer in answers if answer is not None), None)


def has_file(opened: Opened, name: str) -> bool:
    """Whether a release has a file of that name."""
    return any(file["name"] == name for file in opened.files)
