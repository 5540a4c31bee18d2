"""Releases of other installations, as the API and the addresses that stay serve them beside those of this one.

That there are other installations is known above; what may be read of them is asked here, at each request. Whoever knows it registers a ``Source``
when the platform starts. Where nobody did, there is none.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Protocol

from django.http import HttpRequest, HttpResponseBase

from exports.models import AccessKey
from exports.queries import Opened


class Source(Protocol):
    """Who answers."""

    def open_to(self, key: AccessKey, *, now: datetime) -> list[Opened]:
        """What a program can read now, the newest first; of its records and columns nothing is known here."""
        ...

    def passed_on(self, request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
        """One of its files, judged now; or why it does not come."""
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


def has_file(opened: Opened, name: str) -> bool:
    """Whether a release has a file of that name."""
    return any(file["name"] == name for file in opened.files)
