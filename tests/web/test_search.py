"""One search: each reader finds what she may see, a visitor what is public; in few questions, and no log holds what was looked for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from entente.web.search.kinds import search

pytestmark = pytest.mark.django_db(transaction=True)
MOST = 12
SECRET_WORD = "zebrafinch"


def matches(words: str, user: Any = None) -> dict[str, list[str]]:
    return {
        kind.code: [hit.title for hit in kind.hits]
        for kind in search(words, user=user or AnonymousUser(), now=timezone.now())
    }


@pytest.fixture
def filled(network: Any, agreement: Any) -> Any:
    from entente.catalogue.services import create_dataset
    from entente.explorer.models import Geography, Place

    for number in range(7):
        create_dataset(
            owner=network.nonprofit, title_en=f"Calls of Élan {number}", title_fr=f"Appels {number}", kind="contacts",
            by=network.contributor,
        )  # fmt: skip
    geography = Geography.objects.create(
        owner=network.region, code="maple", name_en="Maple", kind="neighbourhood", version="2022"
    )
    Place.objects.create(geography=geography, code="1", name_en="Élan Heights", name_fr="Hauteurs-d’Élan")
    Place.objects.create(geography=geography, code="2", name_en="Élan Reserve", withheld=True)
    return network


def test_search_finds_words_in_both_languages_whatever_case_and_accents(filled: Any) -> None:
    assert matches("elan calls", filled.contributor)["datasets"] == [f"Calls of Élan {n}" for n in (6, 5, 4, 3, 2)]
    with translation.override("fr"):
        assert matches("APPELS", filled.contributor)["datasets"][0] == "Appels 6"
    assert "datasets" not in matches("elan giraffe", filled.contributor)


def test_reader_finds_nothing_that_she_may_not_see(filled: Any, agreement: Any) -> None:
    assert matches("elan", filled.recipient) == {"places": ["Élan Heights"]}  # a place that is withheld is never found
    assert matches("elan") == {"places": ["Élan Heights"]}
    assert "agreements" in matches(agreement.title_en, filled.steward)
    assert "agreements" not in matches(agreement.title_en)


def test_guides_are_found_in_the_language_of_the_page(db: None) -> None:
    assert matches("partner")["guides"]
    with translation.override("fr"):
        assert all("/fr/help/" in hit.url for kind in search("partenaire", user=AnonymousUser(), now=timezone.now()) for hit in kind.hits)  # fmt: skip


def test_counts_are_those_of_what_the_reader_may_see(filled: Any) -> None:
    [datasets] = [
        kind for kind in search("elan", user=filled.contributor, now=timezone.now()) if kind.code == "datasets"
    ]

    assert (datasets.total, len(datasets.hits), datasets.is_cut) == (7, 5, True)
    assert datasets.all_url.endswith("/datasets/?search=elan")


def test_name_withheld_in_the_register_is_not_shown(filled: Any, agreement: Any) -> None:
    from agreements.models import RegisterField, WithheldField

    assert matches(agreement.title_en)["register"] == [agreement.title_en]
    WithheldField.objects.create(
        lineage=agreement.lineage, field=RegisterField.NAME, reason="security", withheld_for=filled.nonprofit,
        withheld_by=filled.steward, withheld_at=timezone.now(),
    )  # fmt: skip

    assert "register" not in matches(agreement.title_en)  # it is not found by its name
    [number] = matches(filled.city.name_en)["register"]  # nor shown by it where a party is found
    assert agreement.title_en not in number


def test_search_asks_the_database_little(filled: Any, sign_in: Callable[..., Client]) -> None:
    browser = sign_in(filled.steward, Client())
    browser.get("/en/search/?words=elan")
    with CaptureQueriesContext(connection) as caught:
        page = browser.get("/en/search/?words=elan contacts")

    assert page.status_code == 200
    assert len(caught) <= MOST


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "'; drop table x; --",
        "&|!():*<->",
        "%_\\",
        "a" * 5000,
        "é" * 300,
        "\u202eabc",
        "<script>alert(1)</script>",
    ],
)
def test_search_takes_whatever_is_typed(filled: Any, words: str) -> None:
    page = Client().get("/fr/search/", {"words": words})

    assert page.status_code == 200
    assert b"<script>alert" not in page.content


def test_no_log_holds_what_was_looked_for(
    filled: Any, sign_in: Callable[..., Client], caplog: pytest.LogCaptureFixture
) -> None:
    from entente.audit.models import AuditEvent

    logging.getLogger("django.db.backends").setLevel(logging.INFO)
    caplog.set_level(logging.DEBUG)
    browser = sign_in(filled.steward, Client(raise_request_exception=False))
    browser.get("/en/search/", {"words": SECRET_WORD})
    browser.post("/en/search/?words=" + SECRET_WORD)  # refused, which Django logs

    lines = [record.getMessage() for record in caplog.records if record.name != "django.db.backends"]
    assert any("/en/search/" in line for line in lines)
    assert not any(SECRET_WORD in line for line in lines)
    assert not any(SECRET_WORD in str(event.facts) for event in AuditEvent.objects.all())
