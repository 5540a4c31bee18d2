"""A script in every text field of agreements and requests: it comes out as text wherever it is shown, and is never run.

No form is listed by hand. The forms are those of the pages that ``sights_*.py`` shows, and every text field of every form class of the
two apps must have been met: a new one without a page in the sights fails here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any
from urllib.parse import urljoin

import pytest
from django import forms
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.journeys import sights_agreements
from tests.journeys.forms import Control, Form, read
from tests.journeys.sights_assurance import sights_of_assurance
from tests.journeys.sights_consents import sights_of_consents
from tests.journeys.sights_documents import sights_of_documents
from tests.journeys.sights_drafting import sights_of_drafting
from tests.journeys.sights_effect import sights_of_effect
from tests.journeys.sights_emergencies import sights_of_emergencies
from tests.journeys.sights_requests import sights_of_requests
from tests.journeys.stage import Stage
from tests.network import show_second_factor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.journey]
APPS = ("agreements", "entente.requests")
RAW, ESCAPED = re.compile(r"<script>alert\((\d+)\)"), re.compile(r"&lt;script&gt;alert\((\d+)\)")
TYPED = ("text", "textarea", "search")
NOT_FOR_WORDS = frozenset({"read_digest", "stamp", "website"})  # a hash, a signed time, a trap for machines
UNPOSTED = frozenset({"FindForm", "RegisterForm"})  # searches, which come with the address and are walked there


def test_script_in_every_text_field_comes_out_as_text(
    network: Any, dataset: Any, agree: Callable[..., Any], sign_in: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    met: set[tuple[str, str]] = set()
    judged = forms.BaseForm.full_clean

    def noting(form: Any) -> None:
        if form.is_bound:
            met.update(
                (type(form).__name__, name) for name in text_fields(form.fields) if "<script>" in said(form, name)
            )
        judged(form)

    monkeypatch.setattr(forms.BaseForm, "full_clean", noting)
    sights = [each for each in pages(network, dataset, agree) if each.name.split(":")[0] in ("agreements", "requests")]
    walk = Walk(sign_in)
    for sight in sights:
        walk.browser(sight.reader)  # whose session then lasts, whatever is taken back
    # What one act makes of an agreement stands in the way of the next: first each on its own.
    for sight in [each for each in sights if each.name.endswith(":act")]:
        with transaction.atomic():
            walk.fill(sight)
            transaction.set_rollback(True)
    for sight in sights:
        walk.fill(sight)
    for sight in sights:
        walk.look(sight)

    assert walk.raw == []
    assert set(wanted()) - met == set()
    assert len(walk.shown) > len(met)  # in the form that refused it, or on the page that shows what was kept


class Walk:
    """Who posts a script where a page asks for text, and sees what comes of it. ``shown``: the scripts that were seen as text."""

    def __init__(self, sign_in: Callable[..., Any]) -> None:
        self._sign_in, self._browsers = sign_in, dict[Any, Client]()
        self.raw: list[str] = []
        self.shown: set[str] = set()
        self._count = 0

    def look(self, sight: Any) -> Any:
        address = reverse(sight.name, args=sight.arguments) + sight.query
        return self._seen(self.browser(sight.reader).get(address, follow=True), str(sight))

    def fill(self, sight: Any) -> None:
        """Each form of the page that asks for words, sent with a script in each of them."""
        answer = self.look(sight)
        address = reverse(sight.name, args=sight.arguments) + sight.query
        for form in read(answer.content.decode()).forms:
            asked = [each for each in form.controls if is_typed(each)]
            if not asked or (form.method == "get" and not sight.name.endswith(("agreements", "register"))):
                continue
            cache.clear()  # requests of one address are counted
            browser, where = self.browser(sight.reader), urljoin(address, form.action or address)
            send = browser.get if form.method == "get" else browser.post
            self._seen(send(where, self._answers(form), follow=True), f"{sight} posted")

    def _answers(self, form: Form) -> dict[str, Any]:
        sent: dict[str, Any] = {}
        for name in form.names:
            controls = form.of(name)
            first = controls[0]
            if is_typed(first):
                self._count += 1
                sent[name] = f"<script>alert({self._count})</script>"
            elif first.kind == "file":
                sent[name] = SimpleUploadedFile("<script>alert(0)<.pdf", b"%PDF-1.7 invented", "application/pdf")
            elif held := [value for control in controls for value in control.held if value]:
                sent[name] = held
            else:
                sent[name] = _plain(form, first)
        if form.buttons and form.buttons[0].name:
            sent[form.buttons[0].name] = form.buttons[0].value
        return {name: value for name, value in sent.items() if value not in (None, "")}

    def _seen(self, answer: Any, where: str) -> Any:
        assert answer.status_code < 500, where
        if "text/html" in answer.headers["Content-Type"]:
            text = answer.content.decode()
            self.raw += [f"{where}: {number}" for number in RAW.findall(text)]
            self.shown |= set(ESCAPED.findall(text))
        return answer

    def browser(self, reader: Any) -> Client:
        key = getattr(reader, "pk", None)
        if key not in self._browsers:
            self._browsers[key] = Client() if reader is None else self._sign_in(reader, Client())
        elif reader is not None:
            show_second_factor(self._browsers[key], reader)
        return self._browsers[key]


def pages(network: Any, dataset: Any, agree: Callable[..., Any]) -> Iterator[Any]:
    """The pages of the two apps, on a stage without files and workers: what a page of theirs names of a run is made up."""
    from anonymizer.models import Run
    from entente.catalogue.models import DatasetVersion

    stage = Stage(network, agree, lambda *_queues: None)
    stage.active = agree(title="Contacts for planning", frequency="monthly", standing_release=True)
    stage.release = SimpleNamespace(dataset=dataset)
    stage.versions = {"columns": SimpleNamespace(dataset=dataset)}
    stage.runs = {"reviewed": Run(version=DatasetVersion(dataset=dataset, number=1))}
    for sights in (
        sights_of_drafting(stage), sights_agreements.sights(stage), sights_of_assurance(stage), sights_of_consents(stage),
        sights_of_documents(stage), sights_of_effect(stage), sights_of_emergencies(stage), sights_of_requests(stage),
    ):  # fmt: skip
        yield from sights
    # As after the worker, whose detectors have a test of their own: only then is a request answered.
    from entente.requests.models import DataRequest, RequestMessage

    RequestMessage.objects.update(text="How many?", checked_at=timezone.now())
    DataRequest.objects.update(status="waiting")


def wanted() -> Iterator[tuple[str, str]]:
    """Every text field of every form class of the two apps that has its fields when it is declared."""
    for each in subclasses(forms.BaseForm):
        if each.__module__.startswith(APPS) and each.__name__ not in UNPOSTED and not subclasses(each):
            for name in text_fields(getattr(each, "base_fields", {})):
                yield each.__name__, name


def subclasses(of: type[Any]) -> list[type[Any]]:
    return [each for child in of.__subclasses__() for each in (child, *subclasses(child))]


def text_fields(fields: Any) -> list[str]:
    plain = (forms.TextInput, forms.Textarea)
    return [
        name
        for name, field in fields.items()
        if name not in NOT_FOR_WORDS and type(field) is forms.CharField and isinstance(field.widget, plain)
    ]


def said(form: Any, name: str) -> str:
    return str(form.data.get(form.add_prefix(name), ""))


def is_typed(control: Control) -> bool:
    return control.kind in TYPED and not control.disabled and control.name not in NOT_FOR_WORDS


def _plain(form: Form, control: Control) -> Any:
    """An answer that is no text: the first choice, today, a small number."""
    match control.kind:
        case "date":
            return timezone.localdate().isoformat()
        case "number":
            return "11"
        case "radio" | "select":
            return next((value for value in form.choices(control.name) if value), "")
        case "checkbox":
            return control.value if control.required else ""
    return control.value
