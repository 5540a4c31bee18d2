"""The demonstration's people at browsers of their own: each opens pages, presses what has a visible name, and reads what comes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import translation

from tests.network import show_second_factor
from tools.local.browser import watch

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
PATIENCE = 10_000  # milliseconds


class Person:
    """Somebody at a browser, in one language. Everything is named as it can be read on the page."""

    def __init__(self, page: Any, home: str, language: str, user: Any = None) -> None:
        self.page, self.home, self.language, self.user = page, home, language, user

    def open(self, name: str, *arguments: Any, query: str = "") -> None:
        """A page by its name or address."""
        if name.startswith("http"):
            self.page.goto(name)
            return
        with translation.override(self.language):
            self.page.goto(self.home + reverse(name, args=arguments) + query)

    def press(self, name: str, *, within: Any = None) -> None:
        """A button. A name that ends in “…” is the beginning of one."""
        self.named("button", name, within).click()

    def follow(self, name: str, *, within: Any = None) -> None:
        """A link of the page."""
        self.named("link", name, within).click()

    def go_to(self, name: str) -> None:
        """A link of the header, which a narrow window has in its menu."""
        link = self.named("link", name, self.page.locator(".site-nav-row"))
        if not link.is_visible():
            self.page.locator(".site-menu > summary").click()
            link = self.named("link", name, self.page.locator(".site-menu"))
        link.click()

    def fill(self, label: str, value: str) -> None:
        self._labelled(label).fill(value)

    def choose(self, label: str, option: str) -> None:
        """One of the options of a list."""
        self._labelled(label).select_option(label=option)

    def tick(self, label: str) -> None:
        """A box or a radio button."""
        self._labelled(label).check()

    def attach(self, label: str, name: str, content: bytes) -> None:
        """A file, as a person picks it."""
        self._labelled(label).set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})

    def unfold(self, name: str) -> None:
        """What is folded under a summary."""
        self.page.locator("main summary").filter(has_text=name).first.click()

    def download(self, name: str, *, role: str = "button", within: Any = None) -> bytes:
        """What a button or a link sends, as the browser stores it."""
        with self.page.expect_download() as begun:
            self.named(role, name, within).click()
        return Path(begun.value.path()).read_bytes()

    def sees(self, *words: str) -> None:
        """Each of these can be read in the page, now or as soon as the page has gone on."""
        for each in words:
            self.page.locator("main").get_by_text(re.compile(_pattern(each))).locator("visible=true").first.wait_for()

    def does_not_see(self, *words: str) -> None:
        text = self.text
        for each in words:
            assert each not in text, each

    def sign_in(self) -> None:
        """Type address, password and code into the forms that stand before the desk."""
        from tools.demo.network import current_code, password

        address, secret, code, button, desk = {
            "en": ("Email", "Password", "Code", "Sign in", "Your desk"),
            "fr": ("Courriel", "Mot de passe", "Code", "Se connecter", "Votre bureau"),
        }[self.language]
        self.open("web:desk")
        self.fill(address, self.user.email)
        self.fill(secret, password())
        self.press(button)
        self.fill(code, current_code(self.user))
        self.press(button)
        self.sees(desk)

    def confirm_by_code(self) -> None:
        """Show the second factor where a page asks for it before an act."""
        from django.core.cache import cache

        from tools.demo.network import current_code

        cache.clear()  # a code works once: this is a later one than that of the sign-in
        self.follow({"en": "Confirm that it is you", "fr": "Confirmez que c’est bien vous"}[self.language])
        self.page.locator("main [name=code]").fill(current_code(self.user))
        self.page.locator("main form:has([name=code]) button.button-primary").click()

    @property
    def first_task(self) -> str:
        """What stands first on her desk."""
        self.open("web:desk")
        return " ".join(self.page.locator("main .task-link").first.inner_text().split())

    @property
    def notices(self) -> str:
        """What her notices tell."""
        self.open("web:notices")
        return self.text

    def part(self, name: str) -> Any:
        """A part of the page by its heading or caption."""
        return self.page.locator("main").locator("section, article, table, form, li, tr").filter(has_text=name).last

    @property
    def text(self) -> str:
        """All that can be read in the page."""
        return " ".join(self.page.locator("main").inner_text().split())

    def named(self, role: str, name: str, within: Any = None) -> Any:
        """What has this role and name, the first there is."""
        pattern = f"^{_pattern(name.removesuffix('…'))}" + ("" if name.endswith("…") else "$")
        return (within or self.page.locator("main")).get_by_role(role, name=re.compile(pattern)).first

    def _labelled(self, label: str) -> Any:
        return self.page.locator("main").get_by_label(re.compile(_pattern(label))).locator("visible=true").first


def _pattern(words: str) -> str:
    """These words with any spaces between them: French ones do not break."""
    return r"\s+".join(re.escape(each) for each in words.split())


class Town:
    """The demonstration, its worker, and whoever sits at a browser."""

    def __init__(self, network: Any, browser: Any, home: str, run_jobs: Callable[..., None]) -> None:
        self.organizations, self.people = network.organizations, network.people
        self.network, self.work = network, run_jobs
        self.faults: list[str] = []
        self.browser, self.home = browser, home
        self._contexts: list[Any] = []

    def person(
        self, name: str, *, language: str = "", on_phone: bool = False, confirmed: bool = True, by_form: bool = False
    ) -> Person:
        """One of the demonstration's people, signed in, in her own language; ``confirmed`` by her second factor a moment ago.

        ``by_form``: she signs in herself. The others have a session from the beginning, which spares their browsers two pages.
        """
        user = self.people[name]
        person = self._open(language or user.language, on_phone=on_phone, user=user)
        if by_form:
            person.sign_in()
            return person
        client = Client()
        client.force_login(user)
        if confirmed:
            show_second_factor(client, user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        person.page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": self.home}])
        return person

    def visitor(self, language: str, *, on_phone: bool = False) -> Person:
        """Somebody without an account."""
        return self._open(language, on_phone=on_phone)

    def events(self, *families: str) -> list[str]:
        """What the audit trail holds whose code begins so, the oldest first."""
        from entente.audit.models import AuditEvent

        codes = AuditEvent.objects.filter(refused=False).order_by("id").values_list("event", flat=True)
        return [code for code in codes if code.startswith(families)]

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _open(self, language: str, *, on_phone: bool, user: Any = None) -> Person:
        context = self.browser.new_context(
            viewport=PHONE if on_phone else WIDE, locale=f"{language}-CA", reduced_motion="reduce"
        )
        context.set_default_timeout(PATIENCE)
        self._contexts.append(context)
        page = context.new_page()
        allowed = {urlsplit(self.home).netloc, urlsplit(os.environ["ENTENTE_S3_ENDPOINT"]).netloc}
        watch(page, self.faults, allowed=allowed)
        return Person(page, self.home, language, user)
