"""Help: the guides as pages, from the documents themselves, and the part of them to which each page leads."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import translation

from entente.web.guides.documents import FOLDER, GLOSSARY, INDEX, guide, guides, paths, shelves
from entente.web.guides.markdown import page
from entente.web.guides.subjects import SUBJECTS, help_address, part

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_list_names_the_guides_of_each_reader(visitor: Client, language: str) -> None:
    text = visitor.get(f"/{language}/help/").content.decode()

    slugs = re.findall(rf'href="/{language}/help/([a-z0-9-]+)/"', text)
    written_for_people = {slug for slug, path in paths().items() if path["en"].startswith("guides/")}
    assert written_for_people | {"glossary", "privacy-models"} == set(slugs)
    assert len(shelves("en")) == len(shelves("fr"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", sorted(paths()))
def test_guide_is_its_document_and_its_links_lead_somewhere(visitor: Client, language: str, slug: str) -> None:
    response = visitor.get(f"/{language}/help/{slug}/")

    text = response.content.decode()
    document = (FOLDER / paths()[slug][language]).read_text(encoding="utf-8")
    assert response.status_code == 200
    assert document.startswith(f"# {guide(slug, language).title}\n")  # type: ignore[union-attr]
    body = text[text.index('<div class="guide">') : text.index("</main>")]
    assert not re.search(r'href="(?!/|#|https://)', body)
    assert not re.search(r"<script|style=|<img|\]\(", body)
    for address in re.findall(r'href="(/[^"#]*)', body):
        assert visitor.get(address).status_code == 200, address
    assert all(f'id="{name}"' in body for name in re.findall(r'href="#([^"]+)"', body))


@pytest.mark.parametrize("name", ["no-such-guide", "demonstration", "0047-what-nodes-say-to-each-other", "operating"])
def test_document_that_is_no_guide_has_no_page(visitor: Client, name: str) -> None:
    assert visitor.get(f"/en/help/{name}/").status_code == 404


def test_guides_of_a_language_have_address_title_and_text() -> None:
    french = {each.slug: each for each in guides("fr")}

    first = french["first-dataset"]
    assert (first.address, first.title) == ("/fr/help/first-dataset/", "Votre premier jeu de données")
    assert "Exportez le tableau" in first.text
    assert "**" not in first.text
    assert len(french) == len(guides("en")) == len(paths())


def test_both_languages_have_the_same_parts() -> None:
    different = {slug for slug in paths() if len(_parts(slug, "en")) != len(_parts(slug, "fr"))}

    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_is_a_page_and_a_part_that_exist(visitor: Client, language: str) -> None:
    with translation.override(language):
        addresses = {name: help_address(name) for name in SUBJECTS}

    for slug, fragment in {(address.partition("#")[0], address.partition("#")[2]) for address in addresses.values()}:
        text = visitor.get(slug).content.decode()
        assert not fragment or f'id="{fragment}"' in text
    assert not {name for name in SUBJECTS if ":" in name and not _is_an_address(name)}


@pytest.mark.django_db
def test_page_leads_to_the_part_that_concerns_it(visitor: Client) -> None:
    with translation.override("fr"):
        address = reverse("agreements:register")
    register = visitor.get(address).content.decode()
    home = visitor.get("/en/").content.decode()

    assert 'class="tool" href="/fr/help/many-agreements/#le-registre-public"' in register
    assert 'class="tool" href="/en/help/"' in home
    assert part("first-dataset", "4-answer-for-each-column")[0] == "Answer for each column"


def test_help_leads_to_the_practice_space_where_there_is_one(visitor: Client, settings: Any) -> None:
    assert "practice.example.org" not in visitor.get("/en/help/").content.decode()

    settings.PRACTICE_URL = "https://practice.example.org/"
    assert 'href="https://practice.example.org/"' in visitor.get("/en/help/").content.decode()


def test_part_that_does_not_exist_is_an_error_and_no_dead_link() -> None:
    with pytest.raises(LookupError):
        part("first-dataset", "no-such-part")
    with pytest.raises(LookupError):
        part("no-such-guide")


def test_html_and_dangerous_addresses_of_a_document_do_not_reach_the_page() -> None:
    text = "# T\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1)) [b](../x.md) ![c](d.png)\n\n```sh\n<b>\n```\n"

    html = page(text, lambda _: "").html

    assert "<script" not in html
    assert "javascript:" not in html.replace("[a](javascript:alert(1))", "")
    assert "<a " not in html
    assert "<img" not in html
    assert "&lt;b&gt;" in html


def test_wheel_carries_the_documents_themselves() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    wanted = {INDEX["en"], INDEX["fr"], GLOSSARY} | {
        path.partition("/")[0] for pair in paths().values() for path in pair.values()
    }
    assert carried == {f"docs/{name}": f"entente/web/guides/documents/{name}" for name in wanted}


def _parts(slug: str, language: str) -> tuple[object, ...]:
    document = guide(slug, language)
    assert document
    return document.headings


def _is_an_address(name: str) -> bool:
    try:
        reverse(name)
    except NoReverseMatch as error:
        return "is not a registered namespace" not in str(
            error
        ) and "not a valid view function or pattern name" not in str(error)
    return True
