"""Each error family becomes a page with its status, its reasons and what to do next; never a value or a traceback."""

from __future__ import annotations

import pytest
from django.test import Client, RequestFactory

from entente.web.errors import page_for
from entente.web.middleware import came_from

FAMILIES = [
    ("not-permitted", 403, "The smallest group has 7 people"),
    ("invalid-transition", 409, "has moved on"),
    ("invalid", 422, "The file is empty."),
    ("failed", 503, "Try again in a minute"),
    ("failed-for-good", 503, "Trying again will not help"),
    ("extra-missing", 503, "not installed here: entente[maps]"),
    ("permission-denied", 403, "You cannot open this page"),
]


@pytest.mark.parametrize(("name", "status", "words"), FAMILIES)
def test_error_becomes_page(visitor: Client, refusals: list[object], name: str, status: int, words: str) -> None:
    response = visitor.get(f"/en/broken/{name}/")

    page = response.content.decode()
    assert response.status_code == status
    assert words in page
    assert "<h1>" in page
    assert "must not be shown" not in page


@pytest.mark.parametrize(("name", "status", "words"), FAMILIES)
def test_error_becomes_fragment_for_htmx(
    visitor: Client, refusals: list[object], name: str, status: int, words: str
) -> None:
    response = visitor.get(f"/en/broken/{name}/", headers={"HX-Request": "true"})

    assert response.status_code == status
    assert 'role="alert"' in response.content.decode()
    assert "<html" not in response.content.decode()


def test_error_becomes_json_for_a_program(visitor: Client, refusals: list[object]) -> None:
    response = visitor.get("/en/broken/not-permitted/", headers={"Accept": "application/json"})

    assert response.status_code == 403
    assert [reason["code"] for reason in response.json()["reasons"]] == [
        "release.k_below_term",
        "release.geography_too_fine",
    ]


def test_transient_failure_says_when_to_try_again(visitor: Client) -> None:
    assert visitor.get("/en/broken/failed/")["Retry-After"] == "30"
    assert "Retry-After" not in visitor.get("/en/broken/failed-for-good/")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("not-permitted", "release.k_below_term"),
        ("invalid-transition", "refused.invalid_transition"),
        ("permission-denied", "refused.not_permitted"),
    ],
)
def test_refusal_is_recorded(visitor: Client, refusals: list[tuple[str, str]], name: str, code: str) -> None:
    visitor.get(f"/en/broken/{name}/")

    assert refusals == [(code, "broken")]


@pytest.mark.parametrize("name", ["invalid", "failed"])
def test_what_is_no_refusal_is_not_recorded(visitor: Client, refusals: list[object], name: str) -> None:
    visitor.get(f"/en/broken/{name}/")

    assert refusals == []


def test_fault_of_ours_shows_no_detail(visitor: Client) -> None:
    response = visitor.get("/en/broken/fault/")

    assert response.status_code == 500
    assert "Something went wrong on our side" in response.content.decode()
    assert "must not be shown" not in response.content.decode()


def test_unknown_error_is_left_to_django() -> None:
    assert page_for(ValueError("x")) is None


def test_missing_page_keeps_the_other_language_at_hand(visitor: Client) -> None:
    response = visitor.get("/en/no-such-page/?page=2")

    assert response.status_code == 404
    assert 'href="/fr/no-such-page/?page=2"' in response.content.decode()


@pytest.mark.parametrize(
    ("referer", "expected"),
    [
        ("http://testserver/en/desk/", "http://testserver/en/desk/"),
        ("http://elsewhere.example.org/", ""),
        ("http://testserver/here/", ""),
        ("", ""),
    ],
)
def test_way_back_stays_on_this_site(referer: str, expected: str) -> None:
    request = RequestFactory().get("/here/", headers={"Referer": referer})

    assert came_from(request) == expected


def test_own_finding_speaks_before_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.core.errors import Finding
    from entente.web.errors import sentence

    assert sentence(Finding("upload.nothing_sent")) == "No file was chosen. Choose one and send it again."
    assert "version 3" in sentence(Finding("upload.same_file", facts={"version": 3}))
    assert "(unknown.code)" in sentence(Finding("unknown.code"))
