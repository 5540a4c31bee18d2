"""Addresses that only a button of a page sends something to: whoever opens one is led to the page above it.

A reader comes to one by reloading after a download, by her history, by the language switch of an error, or from the sign-in page after
her session ended. Programs keep their 405.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import get_language_from_path, gettext

from entente.web.errors import ErrorPage
from entente.web.middleware import answer, wants_html

NO_METHOD: Final = 405


class ButtonAddresses:
    """Answers who looks where something can only be sent, after the view refused her method."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        looks = request.method in ("GET", "HEAD") and wants_html(request)
        if response.status_code != NO_METHOD or not looks or not get_language_from_path(request.path_info):
            return response
        match = request.resolver_match
        above = page_above(request.path_info, match.kwargs if match else {})
        if above:
            return HttpResponseRedirect(above)
        shown = answer(request, _for_a_button())
        shown["Allow"] = response["Allow"]
        return shown


def page_above(path: str, arguments: Mapping[str, Any]) -> str:
    """The nearest address above this one that shows the same object or the list it is in; empty where only the start is left.

    ``arguments``: what the address names. One above it that names something else is no page of the same object.
    """
    parts = path.strip("/").split("/")
    for count in range(len(parts) - 1, 1, -1):  # the first is the language, whose own page is the start
        try:
            match = resolve(f"/{'/'.join(parts[:count])}/")
        except Resolver404:
            continue
        if match.kwargs.items() <= arguments.items():
            return reverse(match.view_name, args=match.args, kwargs=match.kwargs)
    return ""


def _for_a_button() -> ErrorPage:
    return ErrorPage(
        status=NO_METHOD,
        code="address.for_a_button",
        title=gettext("There is nothing to read at this address"),
        explanation=gettext("Something happens here only when a button is pressed. Nothing was done now."),
        advice=gettext("Go back to the page on which the button stands, or find it from your desk."),
    )
