"""A person with a browser without JavaScript: opens pages in her language, follows redirects, fills in forms and sends them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.test import Client
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from tests.journeys.forms import CannotSend, Form, Given, Reading, read


@dataclass(frozen=True)
class Page:
    """What came back, and from where."""

    status: int
    address: str
    response: Any

    @cached_property
    def html(self) -> str:
        return str(self.response.content.decode())

    @cached_property
    def reading(self) -> Reading:
        return read(self.html)

    @property
    def words(self) -> str:
        """Everything that can be read on it."""
        return self.reading.words

    def form(self, name: str = "", *, action: str = "", button: str = "") -> Form:
        """The form in ``main`` that asks for ``name``, whose address ends so, or with a button of that value; the sign-out form of the
        header is none."""
        for form in self.reading.forms:
            if (
                (name and name in [*form.names, *(pressed.name for pressed in form.buttons)])
                or (action and form.action.endswith(action))
                or (button and button in [pressed.value for pressed in form.buttons])
            ):
                return form
        raise CannotSend(f"{self.address} has no form for {name or action or button!r}: {self.words[:400]}")

    def link(self, ending: str) -> str:
        """The address of a link of the page whose path ends so."""
        found = [href for _, href in self.reading.links if urlsplit(href).path.endswith(ending)]
        if not found:
            raise CannotSend(f"{self.address} has no link to …{ending}")
        return found[0]


class Visitor:
    """One browser of one person, in one language. Forgery protection is on, so each form is sent as it was rendered."""

    def __init__(self, language: str, client: Client | None = None) -> None:
        self.language = language
        self.client = client or Client(enforce_csrf_checks=True)

    def address(self, name: str, *arguments: object) -> str:
        """The address of a page in the visitor's language."""
        with translation.override(self.language):
            return reverse(name, args=arguments)

    def said(self, sentence: str) -> str:
        """A sentence of the pages in the visitor's language."""
        with translation.override(self.language):
            return " ".join(gettext(sentence).split())

    def open(self, name: str, *arguments: object, status: int = 200) -> Page:
        """A page by its name or address, wherever that leads; a private link is pasted where it leads, as without JavaScript."""
        address = name if name.startswith(("/", "http")) else self.address(name, *arguments)
        if urlsplit(address).fragment:
            page = self.open(urlsplit(address).path)
            return self.send(page, {"link": address}, form=page.form("link"), status=status)
        with translation.override(self.language):
            return self._arrived(self.client.get(address, follow=True), address, status)

    def send(
        self,
        page: Page,
        answers: Mapping[str, Given] | None = None,
        *,
        form: Form,
        button: str = "",
        status: int = 200,
    ) -> Page:
        """Fill in a form of the page, press a button, and go where that leads."""
        sent = form.filled(answers, button=button)
        address = urljoin(page.address, form.action) if form.action else page.address
        with translation.override(self.language):
            if form.method == "get":
                return self._arrived(self.client.get(address, sent, follow=True), address, status)
            return self._arrived(self.client.post(address, sent, follow=True), address, status)

    def _arrived(self, response: Any, asked: str, status: int) -> Page:
        chain = response.redirect_chain
        page = Page(response.status_code, chain[-1][0] if chain else asked, response)
        assert page.status == status, f"{page.address}: {page.status}, {page.words[:2000]}"
        kind = response.headers.get("Content-Type", "")
        if kind.startswith("text/html"):
            assert page.reading.language.startswith(self.language), page.address
        return page
