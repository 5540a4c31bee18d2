"""A request as a reader sends it, what came of it, and whether anything was written meanwhile. Nothing of it stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final
from unittest import mock

from django.db import connection, transaction
from django.template.backends.django import Template
from django.test import Client

_IS_DRAWN: Final = ContextVar("is_drawn", default=True)
JSON: Final = {"Accept": "application/json"}
"""The form of errors that names the reasons; pages come as pages all the same."""
SIGN_IN, ABSENT, REFUSED, NO_METHOD, REACHED, FAULT = (
    "sign in",
    "absent",
    "refused",
    "no such method",
    "reached",
    "fault",
)
MISSING: Final = frozenset({"permission.missing", "refused.not_permitted", "account.second_factor_missing"})
WRITE: Final = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)', re.IGNORECASE)
SAVEPOINT: Final = re.compile(r'(SAVEPOINT|ROLLBACK TO SAVEPOINT|RELEASE SAVEPOINT)\s+"?(\w+)', re.IGNORECASE)
DEFER: Final = re.compile(r"procrastinate_defer", re.IGNORECASE)
LEFT_BY_ANY_REQUEST: Final = frozenset(
    {"audit_auditevent", "organizations_personsession", "shared_cache", "rate_counts"}
)


@dataclass(frozen=True)
class Answer:
    """What came of a request. ``judged``: a rule about the state of the object said no, to somebody whose role is enough."""

    outcome: str
    status: int
    code: str = ""
    is_judged: bool = False
    written: tuple[str, ...] = ()
    text: str = ""

    def __str__(self) -> str:
        return f"{self.status} {self.code}".strip() + (f", wrote {', '.join(self.written)}" if self.written else "")


def draw_pages(is_drawn: bool) -> None:
    """Whether pages are drawn from here on, under ``undrawn_pages``."""
    _IS_DRAWN.set(is_drawn)


def send(
    client: Client, method: str, address: str, body: Mapping[str, Any] | str | None = None, *, wants: Mapping[str, str] = JSON,
    is_drawn: bool = True, **options: Any,
) -> Answer:  # fmt: skip
    """Ask in a transaction that is rolled back. Where nobody reads the page, its template is not drawn (``is_drawn``)."""
    for value in body.values() if isinstance(body, Mapping) else ():
        if hasattr(value, "seek"):
            value.seek(0)
    draw_pages(is_drawn)
    with transaction.atomic(), _writes() as written:
        if method in ("GET", "HEAD"):
            options.pop("content_type", None)
            response = getattr(client, method.lower())(address, headers=wants, **options)
        elif method == "POST" and body is not None and "content_type" not in options:
            response = client.post(address, body, headers=wants, **options)
        else:
            response = client.generic(method, address, body or "", headers=wants, **options)
        transaction.set_rollback(True)
    return _answer(response, tuple(sorted(set(written))))


@contextmanager
def undrawn_pages() -> Iterator[None]:
    """Views decide, templates draw, and most of the time of a request goes into drawing: where nobody reads a page, it is left empty."""
    draw = Template.render

    def render(template: Template, *args: Any, **options: Any) -> Any:
        return draw(template, *args, **options) if _IS_DRAWN.get() else ""

    with mock.patch.object(Template, "render", render), mock.patch("typst.compile", lambda *_, **__: b"%PDF"):  # noqa: PT008
        yield


@contextmanager
def _writes() -> Iterator[list[str]]:
    """The tables that are written to stay, save for what any request leaves behind: what a savepoint takes back does not count."""
    found: list[str] = []
    marks: dict[str, int] = {}

    def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        text = str(sql)
        if savepoint := SAVEPOINT.match(text):
            if savepoint[1].upper() == "SAVEPOINT":
                marks[savepoint[2]] = len(found)
            elif savepoint[1].upper().startswith("ROLLBACK"):
                del found[marks.get(savepoint[2], 0) :]
        elif (written := WRITE.match(text)) and written[1].lower() not in LEFT_BY_ANY_REQUEST:
            found.append(written[1])
        elif DEFER.search(text):
            found.append("jobs")
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield found


def _answer(response: Any, written: tuple[str, ...]) -> Answer:
    status, kind = response.status_code, response.get("Content-Type", "")
    if status in (301, 302) and "/account/login/" in response["Location"]:
        return Answer(SIGN_IN, status, response["Location"], written=written)
    if status == 405:
        return Answer(NO_METHOD, status, written=written)
    if status >= 500 and status != 503:
        return Answer(FAULT, status, written=written)
    told = response.json() if "json" in kind and not response.streaming and status >= 400 and response.content else {}
    reasons = {each["code"] for each in told.get("reasons", ()) if isinstance(each, dict)}
    code = " ".join(sorted(reasons)) or str(told.get("code") or told.get("errorCode") or "")
    if status == 404:
        return Answer(ABSENT, status, code, written=written)
    if status in (401, 403):
        return Answer(
            REFUSED, status, code, is_judged=status == 403 and not (reasons | {code}) & MISSING, written=written
        )
    is_text = not response.streaming and re.match(r"text/|application/(json|problem)", kind)
    text = response.content.decode() if is_text else ""
    return Answer(REACHED, status, code or response.get("Location", ""), written=written, text=text)
