"""What a reader could send to an address: the forms of its page as somebody fills them in who may."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.journeys.forms import CannotSend, Control, Form, read

MOST_BODIES: Final = 3
TODAY: Final = date.today()  # noqa: DTZ011  # a form takes days
INVENTED: Final = {
    "textarea": "Invented words of a test.",
    "email": "invented@example.org",
    "url": "https://example.org/invented",
    "date": (TODAY + timedelta(days=5)).isoformat(),
    "number": "1",
}


def bodies_of(html: str, address: str, answers: dict[str, Any] | None = None) -> Iterator[dict[str, Any]]:
    """Each body that a form of the page posts to the address, one for each of its buttons."""
    path, sent = urlsplit(address).path, 0
    for form in read(html).forms:
        leads_to = urlsplit(urljoin(address, form.action)).path if form.action else path
        if form.method != "post" or leads_to != path:
            continue
        for button in list(dict.fromkeys(each.value for each in form.buttons if not each.disabled)):
            with contextlib.suppress(CannotSend):
                yield form.filled({**_invented(form), **_known(form, answers)}, button=button)
                sent += 1
            if sent >= MOST_BODIES:
                return


def _invented(form: Form) -> dict[str, Any]:
    """An answer to everything that is required and empty."""
    found: dict[str, Any] = {}
    for name in form.names:
        controls = form.of(name)
        if not any(control.required for control in controls) or any(
            value.strip() for control in controls for value in control.held
        ):
            continue
        found[name] = _answer(form, controls[0])
    return found


def _answer(form: Form, control: Control) -> Any:
    if control.kind in ("select", "radio"):
        return next((value for value in form.choices(control.name) if value), "")
    if control.kind == "checkbox":
        return [value for value in form.choices(control.name) if value][:1]
    if control.kind == "file":
        return SimpleUploadedFile("table.csv", b"age,fsa\n34,M5V\n35,M4C\n")
    return INVENTED.get(control.kind, "Invented")


def _known(form: Form, answers: dict[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (answers or {}).items() if name in form.names}
