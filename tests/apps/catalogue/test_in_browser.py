"""The pages of datasets in a browser: accessible, narrow, and sending a file with and without JavaScript."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.catalogue.models import DatasetVersion
from tests.network import contacts_csv

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def enter(page: Any, live_server: Any, sign_in: Any) -> Any:
    """Signs a person in, in the browser."""

    def as_person(user: Any) -> Any:
        cookie = sign_in(user, Client()).cookies[settings.SESSION_COOKIE_NAME]
        page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
        return page

    return as_person


@pytest.fixture
def addresses(dataset: Any, upload: Any, network: Any, run_jobs: Any) -> dict[str, tuple[Any, str]]:
    """Every page by its name, with who looks at it."""
    from entente.catalogue.services import hold_version, send_upload_link

    upload(contacts_csv(20))
    run_jobs()
    now = timezone.now()
    held = upload(contacts_csv(20, seed=8))
    hold_version(held.pk, by=network.officer, reason="Request 2026-17", now=now)
    link, token = send_upload_link(
        dataset, period_start=held.period_start, period_end=held.period_end, days=7, by=network.contributor, now=now
    )
    contributor, officer = network.contributor, network.officer
    return {
        "datasets": (contributor, reverse("catalogue:datasets")),
        "new_dataset": (contributor, reverse("catalogue:new_dataset")),
        "dataset": (contributor, reverse("catalogue:dataset", args=[dataset.pk])),
        "upload": (contributor, reverse("catalogue:upload", args=[dataset.pk])),
        "version": (contributor, reverse("catalogue:version", args=[held.pk])),
        "send_link": (contributor, reverse("catalogue:send_link", args=[dataset.pk])),
        "revoke_link": (contributor, reverse("catalogue:revoke_link", args=[link.pk])),
        "hand_in": (contributor, reverse("catalogue:hand_in", args=[token])),
        "dataset_of_officer": (officer, reverse("catalogue:dataset", args=[dataset.pk])),
        "names": (network.steward, reverse("catalogue:protected_names", args=[network.nonprofit.pk])),
        "hold": (officer, reverse("catalogue:hold", args=[held.pk])),
        "lift_hold": (officer, reverse("catalogue:lift_hold", args=[held.pk])),
    }


def test_pages_are_accessible_and_fit_a_narrow_screen(
    addresses: dict[str, tuple[Any, str]], enter: Any, live_server: Any
) -> None:
    found: dict[str, Any] = {}
    for name, (who, address) in addresses.items():
        page = enter(who)
        for scheme, width in (("light", 1280), ("dark", 360)):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 800})
            page.goto(live_server.url + address)
            page.evaluate(f"{AXE};0")
            result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
            faults = [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in result["violations"]]
            if page.evaluate("document.documentElement.scrollWidth") > width:
                faults.append(("too wide", []))
            if faults:
                found[f"{name} {scheme}"] = faults

    assert found == {}


def test_file_is_sent_with_its_progress(
    dataset: Any, network: Any, enter: Any, live_server: Any, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_bytes(contacts_csv())
    page = enter(network.contributor)
    page.goto(live_server.url + reverse("catalogue:upload", args=[dataset.pk]))
    page.locator("input[type=file]").set_input_files(table)

    page.get_by_role("button", name="Send the file").click()

    page.get_by_text("waits for its turn to be read").wait_for()
    assert DatasetVersion.objects.count() == 1


class TestWithoutJavaScript:
    @pytest.fixture
    def browser_options(self) -> dict[str, Any]:
        return {"java_script_enabled": False, "locale": "en-CA"}

    @pytest.fixture
    def page(self, browser_context: Any) -> Any:
        """Not watched: a form that answers 422 is an error on Chromium's console."""
        return browser_context.new_page()

    def test_refused_file_is_explained_and_then_a_good_one_is_sent(
        self, dataset: Any, network: Any, enter: Any, live_server: Any, tmp_path: Path
    ) -> None:
        table = tmp_path / "table.csv"
        table.write_bytes(contacts_csv())
        page = enter(network.contributor)
        page.goto(live_server.url + reverse("catalogue:upload", args=[dataset.pk]))
        page.locator("input[type=file]").set_input_files(table)
        page.get_by_label("The data end on").fill("2020-01-01")
        page.get_by_role("button", name="Send the file").click()
        assert "ends before it begins" in page.locator(".error-summary").inner_text()
        assert not DatasetVersion.objects.exists()

        page.get_by_label("The data end on").fill(timezone.localdate().isoformat())
        page.locator("input[type=file]").set_input_files(table)
        page.get_by_role("button", name="Send the file").click()

        page.get_by_text("waits for its turn to be read").wait_for()
