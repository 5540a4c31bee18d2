"""Every error under ``/api/`` is a problem detail (RFC 9457), whoever answers: an operation, the resolver, a guard before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import get_language_from_request, gettext, override

from exports.programs import problem

PREFIX: Final = "/api/"
PROBLEM: Final = "application/problem+json"


class ProblemDetails:
    """Replaces the body of an error that is in no form for programs; status and headers stay."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if (
            isinstance(response, HttpResponse)
            and response.status_code >= 400
            and request.path_info.startswith(PREFIX)
            and response.get("Content-Type", "").partition(";")[0] != PROBLEM
        ):
            with override(get_language_from_request(request)):
                details = _details(response.status_code)
            response.content = details.content
            response["Content-Type"] = PROBLEM
            response["Content-Length"] = str(len(response.content))
        return response


def _details(status: int) -> HttpResponse:
    match status:
        case 404:
            return problem(status, "not_found", gettext("No operation has this address."))
        case 405:
            return problem(status, "method_not_allowed", gettext("No operation of this address has this method."))
        case _ if status < 500:
            return problem(
                status, "request.malformed", gettext("The request does not have the form that is described.")
            )
        case _:
            return problem(status, "failed", gettext("Something went wrong on our side"))
