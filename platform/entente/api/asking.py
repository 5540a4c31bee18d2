"""Who asks, and what she is answered when something is wrong: a key with a scope; problem details in her language."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, ValidationError
from ninja.security.base import AuthBase

from entente.organizations.models import User
from exports.models import AccessKey
from exports.programs import key_in, problem, speak, unauthenticated
from exports.services import require_scope
from exports.states import KeyKind


class APIKey(AuthBase):
    """An API key as a bearer token, made for one of ``scopes`` (any where there are none). It acts in the name of the person who made it."""

    openapi_type = "http"
    openapi_scheme = "bearer"
    openapi_description = (
        "An API key, made on the page of connections. It is good for what it was made for, within what its person may do, "
        "for one organization. Programs that know only a name and a password send any name, and the key as the password."
    )

    def __init__(self, *scopes: str) -> None:
        super().__init__()
        self.scopes = scopes

    def __call__(self, request: HttpRequest) -> AccessKey | None:
        speak(request, problem)
        key = key_in(request, kinds=(KeyKind.API,))
        if key is not None and self.scopes:
            require_scope(key, *self.scopes)
        return key


def key_of(request: HttpRequest) -> AccessKey:
    """The key of an operation that asked for one."""
    return cast("AccessKey", request.auth)  # type: ignore[attr-defined]  # set by ninja


def person(request: HttpRequest) -> User:
    """In whose name the key asks."""
    return key_of(request).made_by


def organization_id(request: HttpRequest) -> uuid.UUID:
    """For which organization the key asks."""
    return key_of(request).organization_id


def speaks_problems(request: HttpRequest) -> None:
    """An operation that needs no key tells its faults as the others do."""
    speak(request, problem)


def answer_errors(api: NinjaAPI) -> None:
    """What goes wrong inside operations is told by the middleware, as everywhere; what goes wrong before them, here."""
    api.exception_handler(Http404)(_raised)
    api.exception_handler(AuthenticationError)(lambda request, error: unauthenticated(request, problem))
    api.exception_handler(ValidationError)(_malformed)


def _raised(request: HttpRequest, error: Exception) -> HttpResponse:
    raise error


def _malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Where in the request something has the wrong form. What was sent is not repeated."""
    speak(request, problem)
    reasons = [
        {"code": f"request.{fault['type']}", "sentence": _place(fault["loc"]) + ": " + str(fault["msg"])}
        for fault in error.errors
    ]
    return problem(422, "request.malformed", gettext("The request does not have the form that is described."), reasons)


def _place(parts: tuple[Any, ...]) -> str:
    """``body.ends_on``, without the name that an operation gives its argument."""
    where, *rest = parts
    names = rest[1:] if where == "body" and len(rest) > 1 else rest
    return ".".join(str(part) for part in (where, *names))
