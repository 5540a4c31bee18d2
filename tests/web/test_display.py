"""Density of pages: chosen by the reader, remembered by her browser alone."""

from __future__ import annotations

import pytest
from django.test import Client

from entente.web.views.display import COOKIE


@pytest.mark.parametrize("density", ["compact", "comfortable"])
def test_choice_is_remembered_by_the_browser_and_shown_on_every_page(visitor: Client, density: str) -> None:
    response = visitor.post("/en/display/", {"density": density})

    cookie = response.cookies[COOKIE]
    assert (cookie.value, cookie["samesite"], cookie["httponly"]) == (density, "Lax", True)
    assert f'<body class="{density} ' in visitor.get("/en/privacy/").content.decode()
    assert f'value="{density}" required id="id_density_' in visitor.get("/fr/display/").content.decode()


@pytest.mark.parametrize("value", ['"><script>alert(1)</script>', "", "COMPACT", "x" * 4_000])
def test_other_words_in_the_cookie_are_nothing(visitor: Client, value: str) -> None:
    visitor.cookies[COOKIE] = value

    text = visitor.get("/en/privacy/").content.decode()

    assert '<body class="comfortable ' in text
    assert "alert(1)" not in text


def test_answer_that_is_no_choice_is_refused_with_the_form(visitor: Client) -> None:
    response = visitor.post("/en/display/", {"density": "tiny"})

    assert response.status_code == 422
    assert COOKIE not in response.cookies
    assert 'class="error-summary"' in response.content.decode()
