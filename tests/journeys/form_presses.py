"""Every form of a page that is open, pressed in Chromium by whoever sees it: its post comes as far as the view.

What refuses a post before the view does (the token, the origin that the browser names under the page's referrer policy, the content
security policy, the second factor) is seen by no test whose client is a program. A new form is pressed without being named here; an
address that only a form leads to fails until a page of the stage shows its form, or until it is named below with the reason.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.urls import resolve

from tests.journeys.form_arrivals import ARRIVED

# Their pages are pressed; the form itself stands there only in a state that the stage does not hold.
NOT_PRESSED = {
    "agreements:confirm_translations": "several clauses wait in one language",
    "anonymizer:ask_sample": "free text would leave",
    "anonymizer:deny_words": "a sample of free text has been read",
    "anonymizer:mark_sample": "a sample of free text is shown",
    "anonymizer:stop_rehearsal": "attacks are being tried",
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


def press_all(page: Any, policy: str, pressed: set[tuple[str, ...]]) -> None:
    """Each button of the page that posts; one that stands on many pages, once under each ``policy`` for what a browser tells."""
    for number, (address, name, value) in enumerate(page.evaluate(BUTTONS)):
        form = (resolve(address).view_name, name, value if name else "", policy)
        if form in pressed or form[0] in BY_PASSKEY:
            continue
        with page.expect_response(lambda response: response.request.method == "POST", timeout=10_000) as arrival:
            page.locator(f"[data-number='{number}']").evaluate(PRESS)
        assert arrival.value.status == ARRIVED, (form, urlsplit(arrival.value.url).path, arrival.value.status)
        pressed.add(form)


def left_unpressed(pressed: set[tuple[str, ...]], only_by_form: set[str]) -> set[str]:
    """Of the addresses that only a form leads to, those whose form stood on no page though no reason is named for it, and the reverse."""
    return (only_by_form - {name for name, *_ in pressed}) ^ set(NOT_PRESSED)
