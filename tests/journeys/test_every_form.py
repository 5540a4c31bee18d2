"""Every form of every page, pressed in Chromium by whoever sees it: its post comes as far as the view.

What refuses a post before the view does (the token, the origin that the browser names under the page's referrer policy, the content
security policy, the second factor) is seen by no test whose client is a program. A new form is pressed without being named here; an
address that only a form leads to fails until a page of the stage shows its form, or until it is named below with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.urls import resolve
from pytest_django.live_server_helper import LiveServer

from tests.accessibility import WIDE
from tests.journeys.form_arrivals import ARRIVED
from tests.journeys.stage import Stage
from tests.journeys.test_every_page import A_POST, NOT_A_PAGE, SIGHTS, sign_in, walked

# Their pages are pressed; the form itself stands there only in a state that the stage does not hold.
NOT_PRESSED = {
    "agreements:confirm_translations": "several clauses wait in one language",
    "anonymizer:ask_sample": "free text would leave",
    "anonymizer:deny_words": "a sample of free text has been read",
    "anonymizer:mark_sample": "a sample of free text is shown",
    "anonymizer:trace_codes": "a second person agreed to an opening",
    "catalogue:remove_name": "a registered name waits for its second person",
    "exports:deliver_again": "a delivery failed",
    "exports:exercise": "an exercise lasts under an agreement with a release",
    "exports:retry": "a publication failed",
    "organizations:decide_role": "a role that somebody asked for herself waits",
}
# The browser asks an authenticator before it posts: walked with one in tests/web/test_in_browser.py.
BY_PASSKEY = {"mfa_login_webauthn", "mfa_reauthenticate_webauthn"}

# Opens what is folded, lets empty fields pass, numbers the buttons that post, and tells where each leads.
BUTTONS = """() => {
  document.querySelectorAll("details").forEach(details => { details.open = true; });
  const posting = [...document.querySelectorAll("button, input[type=submit], input[type=image]")].filter(button =>
      button.form && button.type !== "button" && button.type !== "reset" && !button.disabled
      && (button.getAttribute("formmethod") || button.form.getAttribute("method") || "get").toLowerCase() === "post");
  return posting.map((button, index) => {
    button.form.noValidate = true;
    button.dataset.number = index;
    const address = button.getAttribute("formaction") ?? button.form.getAttribute("action") ?? "";
    return [new URL(address || location.href, location.href).pathname, button.name, button.value];
  });
}"""

# As a mouse does, on a form that was not sent before (a page sends each form once).
PRESS = "button => { delete button.form.dataset.sent; button.click(); }"


@pytest.fixture
def server(settings: Any, transactional_db: None) -> Iterator[LiveServer]:
    """The application in whole, but for what its views would do with a post."""
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "tests.journeys.form_arrivals.StopBeforeViews"]
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "localhost"]
    running = LiveServer("localhost")
    yield running
    running.stop()


@pytest.mark.browser
@pytest.mark.journey
@pytest.mark.slow
@pytest.mark.first
@pytest.mark.django_db(transaction=True)
def test_every_form_is_pressed_and_arrives(
    network: Any, agree: Callable[..., Any], run_jobs: Callable[..., None], browser: Any, server: LiveServer, settings: Any,
    subtests: Any,
) -> None:  # fmt: skip
    settings.STYLE_GUIDE = True
    settings.ACCOUNT_RATE_LIMITS = False
    sights = [sight for sight in Stage(network, agree, run_jobs).set() if SIGHTS.search(str(sight))]
    pressed: set[tuple[str, ...]] = set()
    context = browser.new_context(viewport=WIDE, locale="en-CA", reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(5_000)
    page.on("dialog", lambda dialog: dialog.accept())
    reader: Any = None
    for sight in sorted(sights, key=lambda sight: str(sight.reader or "")):
        if sight.reader != reader:
            reader = sight.reader
            context.clear_cookies()
            if reader is not None:
                sign_in(context, reader, server, network)
        with subtests.test(str(sight)):
            _press_all(page, sight, server, pressed)
    context.close()

    if not SIGHTS.pattern:
        only_by_form = {name for name, reason in NOT_A_PAGE.items() if reason == A_POST}
        assert only_by_form - {name for name, *_ in pressed} == set(NOT_PRESSED)


def _press_all(page: Any, sight: Any, server: LiveServer, pressed: set[tuple[str, ...]]) -> None:
    """Each button of the page that posts; one that stands on many pages, once under each policy for what a browser tells."""
    policy = ""

    def note_policy(response: Any) -> None:
        nonlocal policy
        if response.request.is_navigation_request() and response.status != ARRIVED:
            policy = response.headers.get("referrer-policy", "")

    page.on("response", note_policy)
    walked(page, sight, server, "en")
    page.remove_listener("response", note_policy)
    for number, (address, name, value) in enumerate(page.evaluate(BUTTONS)):
        form = (resolve(address).view_name, name, value if name else "", policy)
        if form in pressed or form[0] in BY_PASSKEY:
            continue
        with page.expect_response(lambda response: response.request.method == "POST") as arrival:
            page.locator(f"[data-number='{number}']").evaluate(PRESS)
        assert arrival.value.status == ARRIVED, (form, urlsplit(arrival.value.url).path, arrival.value.status)
        pressed.add(form)
