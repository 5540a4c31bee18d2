"""Pages of the web base under addresses of our own, without a database: the reader is a visitor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf.urls.i18n import i18n_patterns
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from entente.config.urls import urlpatterns
from entente.core.errors import Failed, Finding, Invalid, InvalidTransition, NotPermitted
from entente.core.extras import ExtraMissing
from entente.web.blocks.samples import SampleRefusal

ERRORS: dict[str, Exception] = {
    "not-permitted": NotPermitted(SampleRefusal),
    "invalid-transition": InvalidTransition(source="draft", target="active"),
    "invalid": Invalid(Finding("file.empty"), Finding("unknown.code", column="age")),
    "failed": Failed("store.unreachable"),
    "failed-for-good": Failed("vault.key_destroyed", transient=False),
    "extra-missing": ExtraMissing("maps"),
    "permission-denied": PermissionDenied("a value that must not be shown"),
    "fault": ZeroDivisionError("a value that must not be shown"),
}


def broken(request: HttpRequest, name: str) -> HttpResponse:
    raise ERRORS[name]


# Those of the site, for header and footer lead to every app, and one that fails.
ADDRESSES = (*urlpatterns, *i18n_patterns(path("broken/<str:name>/", broken, name="broken")))


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What the audit trail was told: (code, view)."""
    told: list[tuple[str, str]] = []

    def record(by: Any, error: Any, *, view: str) -> None:
        told.append((error.code_given, view))

    monkeypatch.setattr("entente.web.middleware.record_refusal", record)
    return told


@pytest.fixture
def visitor(settings: Any) -> Client:
    """A browser that is not signed in."""
    settings.ROOT_URLCONF = ADDRESSES
    settings.STYLE_GUIDE = True
    return Client(raise_request_exception=False)


@pytest.fixture
def watched(settings: Any) -> Any:
    """Settings of an installation whose parts are all there, but for its workers."""
    settings.NODE_PUBLIC_KEYS = (bytes(32),)
    (Path(settings.KEYSTORE) / "incoming").mkdir(parents=True, exist_ok=True)
    settings.METRICS_WEB = []
    settings.METRICS_FOLDERS = ["/"]
    settings.METRICS_BACKUP = ""
    return settings


def away(*_: object) -> Any:
    """In the place of what asks the database: it is not there."""
    raise DatabaseError
