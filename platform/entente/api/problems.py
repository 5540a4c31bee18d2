"""Programs get every error in their protocol's form, whoever answers: an operation, the resolver, a guard before them.

Under ``/api/`` that is a problem detail (RFC 9457); under ``/delta-sharing/`` the error object of Delta Sharing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import get_language_from_request, gettext, override

from entente.catalogue.uploads.stream import let_body_pass
from exports.programs import problem
from exports.sharing.answers import error

PROBLEM: Final = "application/problem+json"


class ProblemDetails:
    """Replaces the body of an error that is in no form for programs; status and headers stay."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        form = next((form for form in FORMS if request.path_info.startswith(form[0])), None)
        if form is None or response.status_code < 400 or not isinstance(response, HttpResponse):
            return response
        if hasattr(request, "access_key"):  # the body of a stranger would occupy a thread for as long as he likes
            let_body_pass(request)
        _, kind, details = form
        if response.get("Content-Type", "").partition(";")[0] != kind:
            with override(get_language_from_request(request)):
                response.content = details(response.status_code).content
            response["Content-Type"] = kind
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


def _of_sharing(status: int) -> HttpResponse:
    """In English alone, as all that the protocol says."""
    match status:
        case 404:
            return error(status, "RESOURCE_NOT_FOUND", "Nothing has this address.")
        case _ if status < 500:
            return error(status, "MALFORMED_REQUEST", "The request does not have the form that is described.")
        case _:
            return error(status, "INTERNAL_ERROR", "Something went wrong on our side.")


FORMS: Final[tuple[tuple[str, str, Callable[[int], HttpResponse]], ...]] = (
    ("/api/", PROBLEM, _details),
    ("/delta-sharing/", "application/json", _of_sharing),
)
"""The beginning of an address, the content type of its errors, and what says a status there."""
