"""What is known of each event: one row, declared in ``events.py`` of the app to which it happens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Literal

from django.apps import apps
from django_stubs_ext import StrPromise

type Tone = Literal["neutral", "waiting", "good", "stopped", "danger"]


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says, and the one thing to do about it.

    Attributes:
        title: what happened or waits, with facts by name, and no name of a person or thing: it is a mail's subject too.
        button: what to do.
        page: the address's name; it takes the identifier of the subject.
        fact: the fact that holds the identifier instead.
    """

    title: StrPromise
    button: StrPromise
    page: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of event.

    Attributes:
        code: as it is recorded and sent; never changed.
        sentence: what the audit trail says; ``None`` where nothing happens and only a notice goes out, as on a day that comes near.
        tone: the look of its mark on a timeline.
        notice: what the people concerned are sent, under the same code.
        history: the sentence in the history of the record itself; the audit trail's where it has none.
        by_worker: no request writes it, only a job: the database refuses it from the web process's role.
        recipients_see: whether the recipient whose access it concerns finds it in the feed of events.
    """

    code: str
    sentence: StrPromise | None = None
    tone: Tone = "neutral"
    notice: NoticeText | None = None
    history: StrPromise | None = None
    recipients_see: bool = False
    by_worker: bool = False


@cache
def collected() -> dict[str, Event]:
    """The rows of all apps by their codes.

    Raises:
        ValueError: two rows have the same code, or a row says nothing.
    """
    modules = [f"{config.name}.events" for config in apps.get_app_configs()]
    rows = [row for module in modules if find_spec(module) for row in import_module(module).EVENTS]
    by_code = {row.code: row for row in rows}
    if len(by_code) < len(rows):
        raise ValueError("two events have the same code")
    if silent := [row.code for row in rows if row.sentence is None and row.notice is None]:
        raise ValueError(f"events without words: {', '.join(silent)}")
    return by_code
