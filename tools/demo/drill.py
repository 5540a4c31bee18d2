"""The night of a disaster, rehearsed on phones of 360 pixels: two people awaken an agreement as an EXERCISE, the relief body takes the directory along and opens it
without a network, a centre is added, people are counted, it ends, and the report is there. Each step is timed, with the keys pressed as fast as on a phone.

To the time of the machine are added ``READING`` seconds for each page: a person reads before she presses.
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

PHONE: Final = {"width": 360, "height": 740}
READING: Final = 8.0
"""Seconds for each page."""
TYPING: Final = 0.2
"""Seconds for a key."""
MOST_MINUTES: Final = 10.0
CENTRE_MINUTES: Final = 2.0
EVENT: Final = "Wildfire north of the lake"
DECIDE: Final = "main form button.button-primary, main form button.button-danger"


@dataclass(frozen=True, slots=True)
class SignIn:
    """What somebody types to sign in. ``code`` answers with one that was not used yet."""

    email: str
    password: str
    code: Callable[[], str]


@dataclass(slots=True)
class Step:
    """One thing that somebody does: what, on how many pages, and how long the machine and the keys took."""

    what: str
    pages: int = 0
    keys: int = 0
    seconds: float = 0.0

    @property
    def minutes(self) -> float:
        return (self.seconds + READING * self.pages) / 60


class Unmarked(RuntimeError):
    """A page of the exercise does not say that it is one; the text is its address."""


@dataclass(slots=True)
class Drill:
    """The rehearsal in a browser.

    Attributes:
        home: where the pages are, without a slash at the end.
        people: who signs in, by name: on_call and second in English, relief in French.
        typing: seconds for a key; none in a test.
        between: runs after each step, for whoever has no workers beside her.
    """

    browser: Any
    home: str
    people: dict[str, SignIn]
    typing: float = TYPING
    between: Callable[[], None] = lambda: None
    steps: list[Step] = field(default_factory=list)
    marked: int = 0

    def rehearse(self, pictures: Path | None = None) -> list[Step]:
        """All steps in their order, each with its time.

        Raises:
            Unmarked: a page does not say EXERCISE.
        """
        on_call, second, relief = (self._phone(name) for name in ("en", "en", "fr"))
        with self._step("Somebody on call signs in", on_call):
            self._sign_in(on_call, "on_call", "en")
        with self._step("… awakens the agreement as an exercise", on_call):
            self._press(on_call, on_call.locator("#on-call ~ p a.button").first)
            self._confirm(on_call, "on_call")
            self._type(on_call, "event", EVENT)
            self._type(on_call, "area", "Lake district")
            on_call.locator("main [name=exercise]").check()
            self._press(on_call, on_call.locator(DECIDE).last)
            self._is_marked(on_call)
        with self._step("A second person signs in", second):
            self._sign_in(second, "second", "en")
            self._is_marked(second)
        with self._step("… and confirms", second):
            self._press(second, second.locator("main .task-link").first)
            self._confirm(second, "second")
            self._press(second, second.locator(DECIDE).last)
            self._is_marked(second)
        with self._step("The relief body signs in", relief):
            self._sign_in(relief, "relief", "fr")
            self._is_marked(relief)
        with self._step("… sees the map and takes the directory along", relief):
            self._press(relief, relief.locator("#under-way ~ p a.button").first)
            relief.locator("svg.relief-map").wait_for()
            self._is_marked(relief)
            file = self._take(relief)
        with self._step("… opens it without a network and finds food", relief, opened=True):
            self._read_offline(file, "banque alimentaire", pictures)
        with self._step("A centre is added", relief):
            self._press(relief, relief.locator("main a.button[href*='/centres/new/']").first)
            self._is_marked(relief)
            relief.locator("main [name=kind]").select_option("evacuation")
            self._type(relief, "name", "Arena of the exercise")
            self._type(relief, "address", "12 Main Street")
            self._type(relief, "people", "40")
            self._press(relief, relief.locator("main form button.button-primary").last)
            relief.get_by_text("Arena of the exercise").first.wait_for()
            self._is_marked(relief)
        with self._step("… and is in the directory that is taken along anew", relief):
            self._read_offline(self._take(relief), "arena", pictures, centre="Arena of the exercise")
        with self._step("People are counted, and the centre closes", relief):
            for people, is_open in (("55", True), ("", False)):
                self._press(relief, relief.locator("main a.button[href*='/centres/']:not([href*='/new/'])").first)
                self._type(relief, "people", people)
                relief.locator("main [name=is_open]").set_checked(is_open)
                self._press(relief, relief.locator("main form button.button-primary").last)
                relief.locator("#days-title").wait_for()
            self._is_marked(relief)
        with self._step("It ends before its last day, and the report is there", second):
            self._press(second, second.locator("main a.button[href*='/end-emergency/']").first)
            self._press(second, second.locator(DECIDE).last)
            self._press(second, second.locator("#emergencies ~ dl a[href*='/emergencies/']").first)
            second.locator("#record-title").wait_for()
            self._is_marked(second)
            if pictures:
                second.screenshot(path=pictures / "report.png", full_page=True)
        for phone in (on_call, second, relief):
            phone.context.close()
        return self.steps

    @property
    def minutes_to_directory(self) -> float:
        """From the first sign-in to the directory that is open without a network."""
        return sum(step.minutes for step in self.steps[:7])

    @property
    def minutes_of_centre(self) -> float:
        return self.steps[7].minutes

    def _phone(self, language: str) -> Any:
        context = self.browser.new_context(
            viewport=PHONE, locale=f"{language}-CA", reduced_motion="reduce", accept_downloads=True
        )
        context.set_default_timeout(30_000)
        return context.new_page()

    @contextmanager
    def _step(self, what: str, phone: Any, *, opened: bool = False) -> Iterator[None]:
        step = Step(what, pages=int(opened))
        self.steps.append(step)

        def read(frame: Any) -> None:
            if frame == phone.main_frame and urlsplit(frame.url).scheme in ("http", "https"):
                step.pages += 1

        phone.on("framenavigated", read)
        begun = time.monotonic()
        yield
        step.seconds = time.monotonic() - begun
        phone.remove_listener("framenavigated", read)
        self.between()

    def _sign_in(self, phone: Any, name: str, language: str) -> None:
        person = self.people[name]
        phone.goto(f"{self.home}/{language}/desk/")
        self._type(phone, "login", person.email)
        self._type(phone, "password", person.password)
        self._press(phone, phone.locator("main form button.button-primary").last)
        if phone.locator("main [name=code]").count():
            self._type(phone, "code", person.code())
            self._press(phone, phone.locator("main form button.button-primary").last)
        phone.locator("#tasks-title").wait_for()

    def _confirm(self, phone: Any, name: str) -> None:
        """Show the second factor again where the page asks for it."""
        if not phone.locator("#act a.button-primary").count():
            return
        self._press(phone, phone.locator("#act a.button-primary"))
        self._type(phone, "code", self.people[name].code())
        self._press(phone, phone.locator("main form:has([name=code]) button.button-primary"))

    @staticmethod
    def _press(phone: Any, control: Any) -> None:
        """Press what leads to another page, and wait until that page is there: what comes next would read the one before it."""
        with phone.expect_navigation(wait_until="load"):
            control.click()

    def _type(self, phone: Any, name: str, words: str) -> None:
        field = phone.locator(f"main [name={name}]").last
        field.fill("")
        field.press_sequentially(words, delay=self.typing * 1000)
        self.steps[-1].keys += len(words)

    def _is_marked(self, phone: Any) -> None:
        text = phone.locator("main").inner_text()
        if not re.search(r"EXERCI[SC]E", text):
            raise Unmarked(urlsplit(phone.url).path)
        self.marked += 1

    def _take(self, phone: Any) -> Path:
        """The file as the phone stores it, in a folder of its own."""
        with phone.expect_download() as begun:
            phone.locator("form[action*='/directory/'] button").first.click()
        folder = Path(tempfile.mkdtemp())
        file = folder / str(begun.value.suggested_filename)
        begun.value.save_as(file)
        return file

    def _read_offline(self, file: Path, words: str, pictures: Path | None, *, centre: str = "") -> None:
        """Open the file where there is no network, and find something in it."""
        context = self.browser.new_context(viewport=PHONE, offline=True)
        try:
            page = context.new_page()
            page.goto(file.as_uri())
            if not page.title().startswith("EXERCI") or not page.locator("#banner").is_visible():
                raise Unmarked(file.name)
            page.locator("#words").press_sequentially(words, delay=self.typing * 1000)
            if centre:
                page.locator("#centres").get_by_text(centre).first.wait_for()
            else:
                page.locator("#services article").first.wait_for()
            if pictures:
                page.screenshot(path=pictures / f"offline-{'centre' if centre else 'food'}.png")
            self.marked += 1
        finally:
            context.close()
            file.unlink()
            file.parent.rmdir()
