"""Pages of agreements and releases in a real browser: accessible, narrow, and a download that begins by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.conf import settings as django_settings
from django.urls import reverse

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def enter(page: Any, live_server: Any, sign_in: Callable[..., Any]) -> Callable[[Any], None]:
    """The browser goes on as ``user``."""

    def go(user: Any) -> None:
        session = sign_in(user).cookies[django_settings.SESSION_COOKIE_NAME].value
        page.context.clear_cookies()
        page.context.add_cookies(
            [{"name": django_settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
        )

    return go


@pytest.fixture
def addresses(accepted: Any, approve: Callable[..., Any], agreement: Any, network: Any) -> dict[str, tuple[Any, str]]:
    """Name, reader and address of each page, each in a state that shows much of it."""
    from django.utils import timezone

    from agreements.services import Draft, Party, draft_agreement, propose_agreement
    from exports.services import KeyWanted, make_key

    parts = {name: getattr(agreement, name) for name in ("title_en", "title_fr", "text_en", "text_fr", "audience")}
    days = {name: getattr(agreement, name) for name in ("starts_on", "ends_on", "time_zone")}
    draft = draft_agreement(
        Draft(
            **parts,
            **days,
            terms=agreement.machine_terms,
            parties=(Party(network.nonprofit, "provider"), Party(network.city, "recipient")),
        ),
        drafted_for=network.nonprofit,
        by=network.steward,
    )
    proposed = propose_agreement(draft.pk, by=network.steward, now=timezone.now())
    fresh, coarse = approve(), approve(k=7, finest_geography="postal_code")
    steward, recipient, release, now = network.steward, network.recipient, accepted.release, timezone.now()
    key, token = make_key(
        network.city, KeyWanted("api", "Monthly report", now + timedelta(days=90)), by=recipient, now=now
    )
    return {
        "agreements": (steward, reverse("agreements:agreements")),
        "new_agreement": (steward, reverse("agreements:new_agreement")),
        "agreement": (steward, reverse("agreements:agreement", args=[agreement.pk])),
        "proposed": (network.city_steward, reverse("agreements:agreement", args=[proposed.pk])),
        "sign": (network.city_steward, reverse("agreements:act", args=[proposed.pk, "sign"])),
        "terminate": (steward, reverse("agreements:act", args=[agreement.pk, "terminate"])),
        "meant_for": (network.contributor, reverse("exports:meant_for", args=[release.dataset.pk])),
        "refused": (steward, reverse("exports:release_run", args=[coarse.pk])),
        "release_choose": (steward, reverse("exports:release_run", args=[fresh.pk])),
        "release_confirm": (
            steward,
            reverse("exports:release_run", args=[fresh.pk]) + f"?agreement={agreement.pk}",
        ),
        "releases": (steward, reverse("exports:releases")),
        "release": (steward, reverse("exports:release", args=[release.pk])),
        "withdraw": (steward, reverse("exports:withdraw", args=[release.pk])),
        "revoke": (steward, reverse("exports:revoke", args=[accepted.pk])),
        "my_datasets": (recipient, reverse("exports:my_datasets")),
        "entitlement": (recipient, reverse("exports:entitlement", args=[accepted.pk])),
        "connections": (recipient, reverse("exports:connections")),
        "new_connection": (recipient, reverse("exports:new_connection")),
        "rotate_key": (recipient, reverse("exports:rotate_key", args=[key.pk])),
        "revoke_key": (recipient, reverse("exports:revoke_key", args=[key.pk])),
        "activate_key": (recipient, reverse("exports:activate_key", args=[token])),
        "to_accept": (network.city_steward, reverse("exports:entitlement", args=[accepted.pk])),
    }


def test_pages_are_accessible_and_fit_a_narrow_screen(
    page: Any, live_server: Any, enter: Callable[[Any], None], addresses: dict[str, tuple[Any, str]]
) -> None:
    faults: dict[str, Any] = {}
    reader = None
    for name, (user, address) in addresses.items():
        if user != reader:
            enter(user)
            reader = user
        page.set_viewport_size({"width": 1280, "height": 900})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.goto(live_server.url + address)
            page.evaluate(f"{AXE};0")
            found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
            if found:
                faults[f"{name} {scheme}"] = [(each["id"], [n["target"] for n in each["nodes"]]) for each in found]
        page.set_viewport_size({"width": 360, "height": 740})
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 360:
            faults[f"{name} narrow"] = width

    assert faults == {}


def test_download_begins_by_itself_and_leaves_the_page(
    page: Any, live_server: Any, enter: Callable[[Any], None], accepted: Any, network: Any
) -> None:
    enter(network.recipient)
    page.goto(live_server.url + reverse("exports:entitlement", args=[accepted.pk]))

    with page.expect_download() as begun:
        page.get_by_role("button", name="Download data.csv").click()

    assert begun.value.suggested_filename == "data.csv"
    assert Path(begun.value.path()).read_bytes().startswith(b"age,postal_code,need")
    assert page.get_by_role("heading", name="Your download begins").is_visible()
    assert accepted.downloads.count() == 1
