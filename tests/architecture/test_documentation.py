"""The site of the documentation: every document has its place in it, in both languages, and every link leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import normpath
from typing import Any

import pytest
import yaml

from tools.local.documentation import BILINGUAL, ENGLISH_ONLY, FRENCH, OF_THE_PROJECT, arrange

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documentation")
    arrange(ROOT, folder)
    return folder


def test_every_document_stands_in_the_navigation(sources: Path) -> None:
    pages = {path.relative_to(sources).as_posix() for path in sources.glob("**/*.md")}

    wanted = {page for page in pages if not page.endswith(".fr.md") and not re.match(r"adr/0\d+", page)}

    assert set(_navigation()) == wanted


def test_documents_that_lead_to_each_other_in_two_languages_are_one_page() -> None:
    pairs = {}
    for path in (ROOT / "docs").glob("**/*.md"):
        if match := re.search(r"\[En français\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
            name = path.relative_to(ROOT).as_posix()
            pairs[name] = normpath(f"{Path(name).parent.as_posix()}/{match[1]}")

    assert {pair for pair in pairs.items() if "/models/" not in pair[0]} <= set(FRENCH.items())
    assert not [name for pair in FRENCH.items() for name in pair if not (ROOT / name).exists()]


def test_every_link_leads_to_a_source_of_the_site(sources: Path) -> None:
    lost = [
        f"{page.relative_to(sources)}: {target}"
        for page in sources.glob("**/*.md")
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / target).is_file()
    ]

    assert not lost


def test_every_page_has_a_french_one_or_says_that_it_is_in_english(sources: Path) -> None:
    french = {path: path.read_text(encoding="utf-8") for path in sources.glob("**/*.fr.md")}

    remarks = {path.relative_to(sources).as_posix() for path, text in french.items() if ENGLISH_ONLY in text}

    assert len(french) == len([path for path in sources.glob("**/*.md") if path not in french])
    assert {"architecture.fr.md", "project/changelog.fr.md", "reference/states.fr.md"} <= remarks
    assert not remarks & {"index.fr.md", "guides/five-minutes.fr.md", "models/k-anonymity.fr.md", "glossary.fr.md"}
    assert set(OF_THE_PROJECT) - BILINGUAL == {"CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"}


@pytest.mark.parametrize("name", ["README.md", "LISEZMOI.md"])
def test_front_page_is_short_and_its_pictures_are_light(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")

    pictures = {ROOT / source for source in re.findall(r'<img src="(docs/images/page-[^"]+)"', text)}

    assert len(text.splitlines()) <= 110
    assert len(pictures) == 3  # a nonprofit, a data steward, a partner
    assert all(path.stat().st_size <= 150_000 for path in pictures)


def _navigation() -> list[str]:
    """The pages that mkdocs.yml names; its tags of Python mean nothing here."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)
    nav = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader)["nav"]

    def pages(entry: Any) -> list[str]:
        if isinstance(entry, str):
            return [entry]
        inner = entry.values() if isinstance(entry, dict) else entry
        return [page for part in inner for page in pages(part)]

    return pages(nav)
