"""The main journey in Chromium: with scripts, where progress is seen as it happens; and without, from the sign-in to the download."""

from __future__ import annotations

import hashlib
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.urls import reverse
from django.utils import translation

from tests.journeys.signing_in import PASSWORD, code_of
from tests.journeys.tables import plain_contacts
from tests.workers import Worker

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

PRIMARY = "main button.button-primary"
# Tells what a part of the page says each time it changes, also when a fragment takes its place.
LISTEN = """selector => {
  let last = "";
  const note = () => {
    const words = document.querySelector(selector)?.textContent.trim() ?? "";
    if (words && words !== last) heard(last = words);
  };
  new MutationObserver(note).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
  note();
}"""


class Person:
    """Somebody at a browser, in one language."""

    def __init__(self, page: Any, live_server: Any, language: str) -> None:
        self.page, self.home, self.language = page, str(live_server.url), language

    def go(self, name: str, *arguments: Any, query: str = "") -> None:
        with translation.override(self.language):
            self.page.goto(self.home + reverse(name, args=arguments) + query)

    def fill(self, **answers: str) -> None:
        for name, value in answers.items():
            self.page.locator(f"main [name={name}]").fill(value)

    def tick(self, name: str, value: str = "") -> None:
        self.page.locator(f"main [name={name}]" + (f"[value='{value}']" if value else "")).check()

    def press(self, selector: str = PRIMARY) -> None:
        self.page.locator(selector).click()

    def agree(self) -> None:
        """To all that is proposed for the columns, where something needs her."""
        if self.page.locator("main button[value=agree-all]").count():
            self.press("main button[value=agree-all]")
            self.page.get_by_role("heading", name=re.compile("Nothing needs you|Rien à vérifier")).wait_for()

    def sign_out(self) -> None:
        self.go("account_logout")
        self.press()

    def sign_in(self, user: Any) -> None:
        """With a password, and with a code where there is a second factor."""
        from allauth.mfa.models import Authenticator

        self.go("account_login")
        self.fill(login=user.email, password=PASSWORD)
        self.press()
        found = Authenticator.objects.filter(user=user, type="totp").first()
        if found is not None:
            self.fill(code=code_of(found))
            self.press(f"main form:has([name=code]) {PRIMARY.removeprefix('main ')}")
        self.page.wait_for_url("**/desk/")

    def take_over(self, user: Any, sign_in: Callable[..., Any]) -> None:
        """The browser goes on as somebody else, who has signed in before."""
        cookie = sign_in(user, Client()).cookies[django_settings.SESSION_COOKIE_NAME]
        self.page.context.clear_cookies()
        self.page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": self.home}])


@pytest.fixture
def worker(run_jobs: Callable[..., None], tmp_path: Path) -> Iterator[Callable[[], Worker]]:
    """Starts a worker of these queues, in a process of its own."""
    started: list[Worker] = []

    def start() -> Worker:
        started.append(Worker("runs", "deliveries", "urgent", temporary=tmp_path))
        return started[-1]

    yield start
    for each in started:
        each.kill()
        print(each.log.read_text())  # shown when the test failed


def fail_twice(page: Any, pages: str) -> list[int | None]:
    """The first two questions that a page asks by itself get no answer, and an overloaded server's."""
    answers: list[int | None] = [None, 503]

    def answer(route: Any) -> None:
        if "hx-request" not in route.request.headers or not answers:
            route.continue_()
        elif (status := answers.pop(0)) is None:
            route.abort()
        else:
            route.fulfill(status=status, body="<p>Not now</p>")

    page.route(pages, answer)
    return answers


def assert_rises(shares: list[str], *, at_least: int) -> None:
    """So many different shares in per cent, none smaller than the one before."""
    numbers = [int(share.rstrip("%\N{NO-BREAK SPACE} ")) for share in shares]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) >= at_least, shares


def make_dataset(person: Person) -> Any:
    from entente.catalogue.models import Dataset

    person.go("catalogue:new_dataset")
    person.fill(title_en="Contacts of the year", title_fr="Appels de l’année")
    person.tick("kind", "contacts")
    person.press()
    person.page.wait_for_url("**/upload/")
    return Dataset.objects.get()


def set_audience(person: Person, dataset: Any, agreement: Any) -> None:
    person.go("exports:meant_for", dataset.pk)
    person.tick("agreements", str(agreement.pk))
    person.press()


def release(person: Person, run: Any, agreement: Any) -> Any:
    from exports.models import Release

    person.go("exports:release_run", run.pk)
    person.press(f"main a.button-primary[href*='{agreement.pk}']")
    person.tick("agreed")
    person.press()
    person.page.wait_for_url("**/releases/**")
    return Release.objects.get()


def download(person: Person, made: Any, begin: Callable[[str], None]) -> None:
    """Accept the terms, fetch the text table, and compare it with the hash that the page gives."""
    entitlement = made.entitlements.get()
    person.go("exports:my_datasets")
    person.press(f"main a[href$='/my/datasets/{entitlement.pk}/']")
    person.tick("agreed")
    person.press("main form[action$='/accept/'] button")
    with person.page.expect_download() as begun:
        begin("main form[action$='/files/data.csv/'] button")
    content = Path(begun.value.path()).read_bytes()
    assert begun.value.suggested_filename == "data.csv"
    assert person.page.locator("#sha256").inner_text() == hashlib.sha256(content).hexdigest()
    assert entitlement.downloads.count() == 1


class TestWithJavaScript:
    def test_main_journey_shows_its_progress(
        self, network: Any, agree: Any, page: Any, live_server: Any, sign_in: Any, worker: Any, tmp_path: Path
    ) -> None:
        from anonymizer.models import Run

        person, agreement, table = Person(page, live_server, "en"), agree(), tmp_path / "contacts.csv"
        table.write_bytes(plain_contacts(40_000))
        heard: list[str] = []

        def hear(words: str) -> None:
            heard.append(words)

        page.expose_function("heard", hear)
        person.take_over(network.contributor, sign_in)
        dataset = make_dataset(person)
        set_audience(person, dataset, agreement)

        # Upload: the share rises while the file is sent, and the answer takes the page's place.
        person.go("catalogue:upload", dataset.pk)
        page.locator("input[type=file]").set_input_files(table)
        page.evaluate(LISTEN, "[data-upload-share]")
        slow = page.context.new_cdp_session(page)
        slow.send("Network.enable")
        megabyte = 2**20
        conditions = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 2 * megabyte}
        slow.send("Network.emulateNetworkConditions", conditions)
        person.press()
        page.locator("[data-upload-panel]").wait_for()
        page.wait_for_url("**/versions/**", timeout=60_000)
        assert_rises(heard, at_least=3)
        slow.send("Network.emulateNetworkConditions", {**conditions, "uploadThroughput": -1})

        # The version waits for the worker, and then leads on by itself.
        page.get_by_text("waits for its turn").first.wait_for()
        running = worker()
        page.wait_for_url("**/columns/", timeout=120_000)

        # The run: named steps that go on while one looks, also on a page that was opened anew; then the result by itself.
        running.process.send_signal(signal.SIGSTOP)
        person.agree()
        person.press("main button[value=confirm]")
        page.wait_for_url("**/progress/**")
        page.reload()
        assert page.locator("#steps[role=status] [aria-current=step]").count() == 1
        second = page.context.new_page()  # a browser logs what failed, so nobody watches its console
        unanswered = fail_twice(second, "**/progress/")
        second.goto(page.url)
        heard.clear()
        page.evaluate(LISTEN, "#steps .progress-share")
        for step, share in (
            ("collapsing", "8%"),
            ("searching", "25%"),
            ("transforming", "58%"),
        ):  # as a slow worker would: the middle of the first, second and fourth of six
            Run.objects.filter(version__dataset=dataset).update(step=step, progress=0.5)
            page.locator("#steps .progress-share", has_text=share).wait_for()
        assert_rises(heard, at_least=3)
        second.locator("#steps .progress-share", has_text="58%").wait_for()
        assert unanswered == []
        second.close()
        running.process.send_signal(signal.SIGCONT)  # which begins with its own first step
        page.wait_for_url("**/result/", timeout=120_000)
        run = dataset.versions.get().runs.get()
        assert run.status == "awaiting_review"

        # Review: rows of the candidate appear as soon as they are sealed.
        person.take_over(network.officer, sign_in)
        person.go("web:desk")
        person.press(f".task-list a[href$='/runs/{run.pk}/review/']")
        person.press("main form:has(input[value=candidate]) button")
        page.locator("#rows table").wait_for(timeout=30_000)
        assert "caller_name" not in page.locator("#rows").inner_text()
        person.go("anonymizer:review", run.pk)
        person.press("main button[value=approve]")
        page.wait_for_url("**/result/")

        # Release: published and delivered before the steward's eyes.
        person.take_over(network.steward, sign_in)
        made = release(person, run, agreement)
        page.locator("main").get_by_text("Ready", exact=True).first.wait_for(timeout=60_000)
        person.take_over(network.recipient, sign_in)
        download(person, made, person.press)


class TestWithoutJavaScript:
    @pytest.fixture
    def browser_options(self) -> dict[str, Any]:
        return {"java_script_enabled": False, "locale": "fr-CA", "viewport": {"width": 360, "height": 740}}

    def test_main_journey_from_sign_in_to_download(
        self, network: Any, agree: Any, page: Any, live_server: Any, settings: Any, run_jobs: Any, tmp_path: Path
    ) -> None:
        from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

        settings.ACCOUNT_RATE_LIMITS = False  # all sign in from one address
        for user in (network.contributor, network.officer, network.steward, network.recipient):
            TOTP.activate(user, generate_totp_secret())
        person, agreement, table = Person(page, live_server, "fr"), agree(), tmp_path / "appels.csv"
        table.write_bytes(plain_contacts(2_000))

        person.sign_in(network.contributor)
        dataset = make_dataset(person)
        set_audience(person, dataset, agreement)
        person.go("catalogue:upload", dataset.pk)
        page.locator("input[type=file]").set_input_files(table)
        person.press()
        page.wait_for_url("**/versions/**")
        run_jobs()
        person.go("catalogue:version", dataset.versions.get().pk)
        page.wait_for_url("**/columns/")
        person.agree()
        person.press("main button[value=confirm]")
        page.wait_for_url("**/progress/**")
        run_jobs()
        run = dataset.versions.get().runs.get()
        person.go("anonymizer:run", run.pk)
        page.wait_for_url("**/result/")
        person.sign_out()

        person.sign_in(network.officer)
        person.press(f".task-list a[href$='/runs/{run.pk}/review/']")
        person.press("main form:has(input[value=candidate]) button")
        page.wait_for_url("**/looks/**")
        run_jobs()
        page.locator("#rows table").wait_for(timeout=15_000)  # the page asks again by itself
        person.go("anonymizer:review", run.pk)
        person.press("main button[value=approve]")
        page.wait_for_url("**/result/")
        person.sign_out()

        person.sign_in(network.steward)
        made = release(person, run, agreement)
        run_jobs()
        person.go("exports:release", made.pk)
        person.sign_out()

        person.sign_in(network.recipient)
        download(person, made, person.press)
        assert page.locator("html").get_attribute("lang") == "fr"
