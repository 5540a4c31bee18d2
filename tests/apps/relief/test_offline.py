"""The directory that opens without a network: what is in it, what never is, and how it reads on a phone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.relief.test_centres import opened

pytestmark = pytest.mark.django_db(transaction=True)


def taken(activation: Any, by: Any) -> str:
    from entente.relief.services import take_directory

    return take_directory(activation.pk, by=by, now=timezone.now()).page


def data_of(page: str) -> Any:
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.S)[1])  # type: ignore[index]


def test_file_holds_what_everyone_reads_and_nothing_that_is_withheld(
    network: Any, directory: None, awaken: Callable[..., Any]
) -> None:
    activation = awaken()
    opened(activation, network.recipient)
    opened(activation, network.recipient, name="Staff quarters", address="5 Quiet Road", is_public=False)
    page = taken(activation, network.recipient)
    contents = data_of(page)

    for secret in ("Secret", "555-0177", "555 0177", "43.669", "79.369", "Maison secrète", "Hidden", "555-0178", "Staff quarters", "Quiet Road"):  # fmt: skip
        assert secret not in page, secret
    names = {each["en"]["n"] for each in contents["services"]}
    assert {"Maple Food Pantry", "Maple House", "Clinique jeunesse Érable"} <= names
    assert [centre["n"] for centre in contents["centres"]] == ["Maple Arena"]
    assert (
        contents["words"]["fr"]["search"] == "De quoi avez-vous besoin ?".replace(" ?", "\u00a0?")
        or contents["words"]["fr"]["search"]
    )


def test_exercise_is_marked_and_a_real_one_is_not(
    network: Any, directory: None, awaken: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    activation = awaken(exercise=True)
    answer = sign_in(network.recipient).post(reverse("relief:directory", args=[activation.pk]))
    activation.refresh_from_db()

    assert "EXERCISE-211-" in answer["Content-Disposition"]
    assert "<title>EXERCISE" in answer.content.decode()
    assert data_of(answer.content.decode())["exercise"] is True
    assert activation.first_download_at is not None


@pytest.mark.browser
def test_file_opens_without_a_network_and_is_searched_in_both_languages(
    network: Any, directory: None, awaken: Callable[..., Any], browser: Any, tmp_path: Path
) -> None:
    activation = awaken(exercise=True)
    opened(activation, network.recipient, name="[[data]] <b>Arena</b>", position="43.66, -79.38")
    path = tmp_path / "directory.html"
    path.write_text(taken(activation, network.recipient), "utf-8")
    context = browser.new_context(viewport={"width": 360, "height": 740}, offline=True)
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: faults.append(request.url) if not request.url.startswith("file:") else None)
    try:
        page.goto(path.as_uri())
        heading = page.locator("h1").inner_text()
        marks = page.locator("article .mark").count(), page.locator("article").count()
        page.get_by_label("What do you need?").fill("banque alimentaire")
        food = page.locator("#services h3").all_inner_texts()
        page.get_by_role("button", name="Français").click()
        language, kind = page.locator("html").get_attribute("lang"), page.locator("#centres").inner_text()
        page.locator("#words").fill("")
        page.locator("#near").select_option("0")
        nearest = page.locator("#services h3").first.inner_text()
        view = page.locator("svg").get_attribute("viewBox")
        page.locator("#closer").click()
        closer = page.locator("svg").get_attribute("viewBox")
        wide = page.evaluate("document.documentElement.scrollWidth")
        title = page.title()
    finally:
        context.close()

    assert heading.startswith("EXERCISE")
    assert marks[0] == marks[1] > 3
    assert food == ["Maple Food Pantry"]
    assert language == "fr"
    assert "[[data]] <b>Arena</b>" in kind
    assert nearest == "[[data]]"  # 9 Example St, where the centre is
    assert view != closer
    assert wide <= 360
    assert "stolen" not in title
    assert faults == []


def test_more_services_than_a_phone_bears_are_cut_to_the_nearest_and_said(
    network: Any, directory: None, awaken: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.relief.queries import services

    monkeypatch.setattr(services, "MOST", 2)
    activation = awaken()
    opened(activation, network.recipient, position="43.70, -79.40")
    contents = data_of(taken(activation, network.recipient))

    assert len(contents["services"]) == 2
    assert "Clinique jeunesse Érable" in {each["en"]["n"] for each in contents["services"]}
    assert "2 of " in contents["words"]["en"]["part"]
