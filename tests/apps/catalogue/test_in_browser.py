"""Sending a file in a browser, with and without JavaScript."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.catalogue.models import DatasetVersion
from tests.network import contacts_csv

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def enter(page: Any, live_server: Any, sign_in: Any) -> Any:
    """Signs a person in, in the browser."""

    def as_person(user: Any) -> Any:
        cookie = sign_in(user, Client()).cookies[settings.SESSION_COOKIE_NAME]
        page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
        return page

    return as_person


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
