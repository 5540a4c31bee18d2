"""Public pages, navigation, and the blocks of the style guide."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.core.paginator import Paginator
from django.template import Context, RequestContext, Template
from django.test import Client, RequestFactory
from django.utils import translation

from entente.web.blocks.line import STEPS, steps
from entente.web.blocks.navigation import NavigationEntry, in_language, shown
from entente.web.blocks.samples import SampleForm
from entente.web.task_list.sources import Task, waiting_for
from entente.web.templatetags.entente_charts import Bar


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("page", ["", "style/", "accessibility/", "privacy/", "account/signup/"])
def test_public_page_renders(visitor: Client, language: str, page: str) -> None:
    response = visitor.get(f"/{language}/{page}?a=1")

    text = response.content.decode()
    assert response.status_code == 200
    assert f'<html lang="{language}">' in text
    assert len(re.findall("<h1", text)) == 1
    assert re.search(r'<a class="tool" href="/(en|fr)/[^"]*\?a=1"[^>]*>(English|Français)</a>', text)
    assert "nonce-" in response["Content-Security-Policy"]


def test_page_is_drawn_once_the_last_of_it_has_arrived(visitor: Client) -> None:
    text = visitor.get("/en/").content.decode()

    (awaited,) = re.findall(r'<link rel="expect" href="#([^"]+)" blocking="render">', text)
    assert text.count(f'id="{awaited}"') == 1
    rest = text[text.index(f'id="{awaited}"') :]
    assert re.findall("<(?!/)[a-z]+", rest) == []  # a table above it is there in whole


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["account/login/", "account/password/reset/"])
def test_account_page_carries_the_design(visitor: Client, page: str) -> None:
    text = visitor.get(f"/en/{page}").content.decode()

    assert 'class="entrance-card' in text
    assert len(re.findall("<h1", text)) == 1
    assert 'class="field' in text


def test_style_guide_is_hidden_unless_wanted(visitor: Client, settings: Any) -> None:
    settings.STYLE_GUIDE = False

    assert visitor.get("/en/style/").status_code == 404


def test_ids_of_the_style_guide_are_unique_and_its_links_lead_somewhere(visitor: Client) -> None:
    text = visitor.get("/en/style/").content.decode()

    ids = re.findall(r'\sid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)
    assert set(" ".join(re.findall(r'aria-(?:describedby|labelledby)="([^"]+)"', text)).split()) <= set(ids)


def test_desk_asks_a_visitor_to_sign_in(visitor: Client) -> None:
    response = visitor.get("/en/desk/")

    assert response.status_code == 302
    assert response["Location"] == "/en/account/login/?next=/en/desk/"


def test_desk_shows_the_most_urgent_first() -> None:
    late, soon, never = (
        Task(name, "/", "waiting", "", due=due)
        for name, due in (("late", date(2027, 1, 1)), ("soon", date(2026, 1, 1)), ("never", None))
    )

    found = waiting_for(None, [lambda user: [never, late], lambda user: [soon]])  # type: ignore[arg-type]  # no account

    assert [task.title for task in found] == ["soon", "late", "never"]


def test_form_links_each_error_to_its_field() -> None:
    text = str(SampleForm({"title": "", "email": "someone"}))

    assert '<a href="#id_title">Title of the dataset – This field is required.</a>' in text
    assert 'aria-describedby="id_title_helptext id_title_error"' in text
    assert 'href="#id_about_0"' in text
    assert 'id="id_about_0"' in text
    assert 'value="someone"' in text


def test_form_without_errors_has_no_summary() -> None:
    assert "error-summary" not in str(SampleForm())


@pytest.mark.parametrize(("current", "states"), [("upload", "current"), ("release", "current"), ("done", "done")])
def test_line_marks_where_a_dataset_stands(current: str, states: str) -> None:
    found = steps(current)

    assert len(found) == len(STEPS)
    assert [step for step in found if step.state == "current"] == [step for step in found if step.name == current]
    assert found[-1].state == {"upload": "ahead", "release": "current", "done": "done"}[current]


def test_bars_write_no_comma_in_an_attribute_in_french() -> None:
    template = Template(
        "{% load entente_charts %}{% bar_svg bars caption='c' label_heading='l' value_heading='v' mark=3.3 %}"
    )

    with translation.override("fr"):
        text = template.render(Context({"bars": [Bar("a", 1.5), Bar("b", 12345.5)]}))

    assert re.findall(r'<rect[^>]*width="([^"]*)"', text) == ["0.01%", "82.3%"]
    assert not re.search(r'="[^"]*\d,\d[^"]*"', text)
    assert "12\u202f345,5" in text or "12\xa0345,5" in text


def test_pagination_keeps_the_query() -> None:
    request = RequestFactory().get("/?q=food&page=2")
    page = Paginator(range(100), 10).get_page(2)

    text = Template("{% load entente_ui %}{% pagination page %}").render(RequestContext(request, {"page": page}))

    assert 'href="?q=food&amp;page=3"' in text
    assert 'aria-current="page" href="?q=food&amp;page=2"' in text


@pytest.mark.parametrize(
    ("source", "english", "french"),
    [
        ("{{ 12345|number }}", "12,345", "12\xa0345"),
        ("{{ 12345.67|number:1 }}", "12,345.7", "12\xa0345,7"),
        ("{{ 0.042|percent }}", "4.2%", "4,2"),
        ("{{ 0.1297|percent }}", "13.0%", "13,0"),
        ("{{ 8.97|seconds }}", "9.0 s", "9,0\xa0s"),
        ("{{ 9.97|seconds }}", "10 s", "10\xa0s"),
        ("{{ 59.7|seconds }}", "1 min 0 s", "1\xa0min 0\xa0s"),
        ("{{ 200|seconds }}", "3 min 20 s", "3\xa0min 20\xa0s"),
    ],
)
def test_numbers_follow_the_language(source: str, english: str, french: str) -> None:
    template = Template("{% load entente_ui %}" + source)

    with translation.override("en"):
        assert template.render(Context()) == english
    with translation.override("fr"):
        assert template.render(Context()).replace("\u202f", "\xa0").startswith(french)


def test_navigation_shows_what_roles_open_and_where_one_is(settings: Any, visitor: Client) -> None:
    entries = (
        NavigationEntry("Desk", "web:desk"),  # type: ignore[arg-type]  # plain words do in a test
        NavigationEntry("Privacy", "web:privacy", frozenset({"auditor"})),  # type: ignore[arg-type]
        NavigationEntry("Absent", "absent:page"),  # type: ignore[arg-type]
    )

    with translation.override("en"):
        assert [link.label for link in shown(entries, roles={"recipient"}, path="/en/")] == ["Desk"]
        assert [link.current for link in shown(entries, roles={"auditor"}, path="/en/privacy/")] == [False, True]


@pytest.mark.parametrize(
    ("address", "expected"),
    [("/en/datasets/?page=2", "/fr/datasets/?page=2"), ("/en/", "/fr/"), ("/health/", "/fr/"), ("/enough/", "/fr/")],
)
def test_language_link_keeps_path_and_query(address: str, expected: str) -> None:
    assert in_language(address, "en", "fr") == expected
