"""A handout of chosen services: a page, a PDF and a text for a message, whose address holds keys of services alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH
from tests.pdf import read_pdf


@pytest.fixture
def pantry(take_in: Callable[..., Any]) -> Any:
    from entente.directory.models import Listing

    take_in([AGENCY, PANTRY, YOUTH])
    return Listing.objects.get(name="Maple Food Pantry")


def test_handout_shows_what_was_chosen_and_counts_what_is_gone(pantry: Any, client: Any) -> None:
    page = client.get(f"/en/find/handout/?service={pantry.pk}&service={uuid4()}&service=nonsense&service={pantry.pk}").content.decode()  # fmt: skip

    assert page.count("<article") == 1
    assert "1 service is no longer there" in page
    assert "Maple Food Pantry, 416-555-0100, 10 Example St" in page
    assert "It fits in 1 message." in page
    assert client.get("/fr/find/handout/").status_code == 200


def test_french_message_holds_letters_of_the_network_alone(pantry: Any) -> None:
    from django.utils.translation import override

    from entente.directory import handouts, queries

    with override("fr"):
        message = handouts.message_of(queries.cards_of([pantry]) * 3)

    assert "\u00a0" not in message.text
    assert (len(message.text) > 70, message.parts) == (True, 1)


@pytest.mark.parametrize(("language", "words"), [("en", "Services for you"), ("fr", "Des services pour vous")])
def test_handout_is_printed_in_both_languages(pantry: Any, client: Any, language: str, words: str) -> None:
    answer = client.get(f"/{language}/find/handout/services.pdf?service={pantry.pk}")

    assert answer["Content-Type"] == "application/pdf"
    text = read_pdf(answer.content).words
    assert words in text
    assert "Maple Food Pantry" in text
    assert "416-555-0100" in text


def test_handout_holds_at_most_twelve(pantry: Any, client: Any) -> None:
    from entente.directory.handouts import MOST

    query = "&".join(f"service={uuid4()}" for _ in range(40))

    assert f"{MOST} services are no longer there" in client.get(f"/en/find/handout/?{query}").content.decode()
    assert client.get(f"/en/find/handout/services.pdf?{query}").status_code == 200
