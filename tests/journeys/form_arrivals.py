"""Whether a form that somebody pressed came as far as its view: recorded, and answered before the view does anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

ARRIVED = 204  # the browser stays on the page, whose other forms can be pressed too


class StopBeforeViews:
    """The last middleware: all that guards a view has agreed when it is asked. Posts of a test's own client go on to their view."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        if request.method != "POST" or "Sec-Fetch-Mode" not in request.headers:
            return None
        request.read()  # a body that nobody reads breaks the connection
        return HttpResponse(status=ARRIVED)
