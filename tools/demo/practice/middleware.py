"""Whoever practises does what a role does, sends no file but the invented one, and opens no way to anybody outside."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Final

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from django.urls import Resolver404, resolve
from django.utils.translation import get_language

from entente.web.errors import ErrorPage
from entente.web.middleware import answer
from tools.demo.practice.groups import number_of
from tools.demo.practice.table import is_invented
from tools.demo.practice.words import words

LARGEST: Final = 1_000_000  # bytes of a form; the invented file has a tenth
ALLOWED: Final = frozenset({
    "catalogue:upload", "agreements:act", "exports:accept", "exports:download", "exports:transfer", "web:notices_read",
    "account_logout", "demo_practice_begin", "demo_practice_reset", "demo_sign_in",
})  # fmt: skip
ANONYMIZER: Final = frozenset({
    "recipe", "cleaning", "proposals", "preview", "effect", "explore", "read_again", "start_run", "withdraw_from_review",
    "comment", "review", "ask_rows", "ask_sample", "mark_sample", "destroy", "waiting", "stop_rehearsal", "compare_drafts",
})  # fmt: skip
SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class OnlyInvented:
    """Refuses, before anything of it is read by a page, what somebody who practises may not send."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in SAFE and number_of(request.user) is not None and not self._may_send(request):
            sentence = words((get_language() or "en")[:2])["refused"]
            return answer(request, ErrorPage(403, "practice.refused", sentence, ""))
        return self.get_response(request)

    def _may_send(self, request: HttpRequest) -> bool:
        try:
            name = resolve(request.path_info).view_name
        except Resolver404:
            return False
        if name not in ALLOWED and not (name.startswith("anonymizer:") and name.partition(":")[2] in ANONYMIZER):
            return False
        return request.content_type != "multipart/form-data" or self._has_no_other_file(request)

    def _has_no_other_file(self, request: HttpRequest) -> bool:
        length = request.META.get("CONTENT_LENGTH") or ""
        if not length.isdecimal() or int(length) > LARGEST:
            return False
        content = BytesIO(request.body)  # kept by the request: the page reads it again
        handler = MemoryFileUploadHandler(request)
        try:
            _, files = MultiPartParser(request.META, content, [handler], request.encoding or "utf-8").parse()
        except MultiPartParserError:
            return False
        return all(not part.size or is_invented(part.read()) for name in files for part in files.getlist(name))
