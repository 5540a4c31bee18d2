"""Pages on paper: the first sheet of what people print says what it is about, and no sheet is wasted on what only a screen can use.

``SCREENSHOTS=folder bin/test tests/journeys/test_paper.py`` keeps each as a PDF, to look at.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation

from tests.journeys.signing_in import signed_in
from tests.journeys.stage import Stage

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
SHEET = {"width": 718, "height": 1_000}  # letter paper between its margins, in pixels of a page
WORDS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "agreement": (
        "steward",
        ("Active", "Maple Test Clinic (", "City of Maple ("),
        ("Active", "Clinique d’essai Érable (", "Ville d’Érable ("),
    ),
    "result": (
        "contributor",
        ("Result", "people are in", "People in small groups"),
        ("Résultat", "personnes", "Personnes dans de petits groupes"),
    ),
    "review": ("officer", ("Review", "people are in"), ("Examen", "personnes")),
    "explore": (
        "",
        ("Explore", "All places", "The stronger the colour"),
        ("Explorer", "Tous les lieux", "Plus la couleur"),
    ),
    "catalogue": ("", ("Catalogue",), ("Catalogue",)),
    "register": ("", ("Register of agreements",), ("Registre des ententes",)),
}
# What is on the first sheet: words whose box lies on it, without pages that Chromium would break elsewhere.
ON_FIRST = """height => {
  const words = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  while (walk.nextNode()) {
    range.selectNodeContents(walk.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && box.top + scrollY < height) words.push(walk.currentNode.textContent);
  }
  return words.join(" ").replace(/\\s+/g, " ");
}"""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_first_sheets_say_what_they_are_about(stage: Stage, page: Any, live_server: Any, language: str) -> None:
    people = {
        "steward": stage.network.steward,
        "contributor": stage.network.contributor,
        "officer": stage.network.officer,
    }
    addresses = {
        "agreement": ("agreements:agreement", stage.active.pk),
        "result": ("anonymizer:result", stage.runs["reviewed"].pk),
        "review": ("anonymizer:review", stage.runs["reviewing"].pk),
        "explore": ("explorer:explore",),
        "catalogue": ("portal:catalogue",),
        "register": ("agreements:register",),
    }
    page.emulate_media(media="print")
    page.set_viewport_size(SHEET)
    faults, reader = [], ""
    for name, (who, english, french) in WORDS.items():
        if who != reader:
            reader = who
            page.context.clear_cookies()
            if who:
                value = signed_in(people[who]).cookies[settings.SESSION_COOKIE_NAME].value
                page.context.add_cookies(
                    [{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}]
                )
        view, *arguments = addresses[name]
        with translation.override(language):
            page.goto(live_server.url + reverse(view, args=arguments))
        first = page.evaluate(ON_FIRST, SHEET["height"])
        faults += [
            f"{name}: “{words}” is not on the first sheet"
            for words in (english, french)[language == "fr"]
            if words not in first
        ]
        faults += [
            f"{name}: {words} is printed"
            for words in page.evaluate(
                "[...document.querySelectorAll('button, .site-nav, .site-footer, .breadcrumb, .choose')].filter(each => each.checkVisibility() && each.getBoundingClientRect().width > 1).map(each => each.outerHTML.slice(0, 60))"
            )
        ]
        if page.evaluate("document.documentElement.scrollWidth") > SHEET["width"]:
            faults.append(f"{name}: wider than the sheet")
        if folder := os.environ.get("SCREENSHOTS"):
            page.pdf(path=f"{folder}/{name}-{language}.pdf", format="Letter")

    assert not faults, "\n".join(faults)
