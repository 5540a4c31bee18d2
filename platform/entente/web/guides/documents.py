"""Which documents the site shows, by their names in English: read once from ``docs/``, or from their place in the wheel.

A document and its French one are a pair because the English one leads to the other. The list follows ``docs/index.md``, section by section,
with those of its rows whose documents are shown. What stands elsewhere in ``docs/`` is for operators and contributors, and is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Final

from django.urls import reverse
from django.utils.translation import override

from entente.web.guides import markdown
from entente.web.guides.markdown import Heading, Part

_INSTALLED: Final = Path(__file__).parent / "documents"
FOLDER: Final = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).resolve().parents[4] / "docs"
LANGUAGES: Final = ("en", "fr")
INDEX: Final = {"en": "index.md", "fr": "index.fr.md"}
GLOSSARY: Final = "glossary.md"  # in both languages at once
NOT_SHOWN: Final = frozenset({"guides/demonstration.md"})  # it begins at a terminal
_PAIR: Final = re.compile(r" ?\(?\[(?:En français|In English)\]\(([^)]+)\)\)?\.?")
_ROW: Final = re.compile(r"^\| \[(?P<title>[^\]]+)\]\((?P<path>[^)]+)\)[^|]*\| (?P<about>.*) \|$")


@dataclass(frozen=True, slots=True)
class Guide:
    """A document in one language. ``html``, what stands before its parts, and theirs are safe: the library escapes whatever HTML the document holds."""

    slug: str
    language: str
    title: str
    text: str
    html: str
    parts: tuple[Part, ...]

    @property
    def headings(self) -> list[Heading]:
        """Those of its parts."""
        return [part.heading for part in self.parts]

    @property
    def address(self) -> str:
        """Its page, in its language."""
        with override(self.language):
            return reverse("web:guide", args=[self.slug])


@dataclass(frozen=True, slots=True)
class Row:
    """A guide as the list shows it: ``about`` is what it tells."""

    slug: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The guides for one kind of reader."""

    title: str
    rows: tuple[Row, ...]


@cache
def guides(language: str) -> tuple[Guide, ...]:
    """Every guide in the language ("en" or "fr"), with its address, title and plain text."""
    return tuple(_guide(slug, language) for slug in paths())


def guide(slug: str, language: str) -> Guide | None:
    """The guide of this name; None where there is none."""
    return _guide(slug, language) if slug in paths() else None


@cache
def shelves(language: str) -> tuple[Shelf, ...]:
    """The list of guides, as the index of the documentation orders them."""
    named = {path[language]: slug for slug, path in paths().items()}
    listed: list[Shelf] = []
    for part in _read(INDEX[language]).split("\n## ")[1:]:
        rows = [match for line in part.splitlines() if (match := _ROW.match(line)) and match["path"] in named]
        if rows:
            shelf = tuple(Row(named[row["path"]], row["title"], row["about"]) for row in rows)
            listed.append(Shelf(part.splitlines()[0], shelf))
    return tuple(listed)


@cache
def paths() -> dict[str, dict[str, str]]:
    """Below ``docs/``: where each guide stands in each language, by its name in addresses."""
    pairs = {GLOSSARY: GLOSSARY}
    for path in sorted((*FOLDER.glob("guides/*.md"), *FOLDER.glob("models/en/*.md"))):
        name = path.relative_to(FOLDER).as_posix()
        pair = _PAIR.search(path.read_text(encoding="utf-8"))
        french = name.replace("/en/", "/fr/")
        if pair and pair[0].strip(" (").startswith("[En français]"):
            french = normpath(str(PurePosixPath(name).parent / pair[1]))
        if french != name and (FOLDER / french).is_file() and name not in NOT_SHOWN:
            pairs[name] = french
    return {_slug(name): {"en": name, "fr": french} for name, french in pairs.items()}


def _slug(name: str) -> str:
    path = PurePosixPath(name)
    return "privacy-models" if path.name == "README.md" else path.stem


@cache
def _guide(slug: str, language: str) -> Guide:
    path = PurePosixPath(paths()[slug][language])
    slugs = {place: slug for slug, places in paths().items() for place in places.values()}

    def address(target: str) -> str:
        """Where a link of this document leads inside the site; "" where the site does not show what it names."""
        name, _, fragment = target.partition("#")
        other = slugs.get(normpath(str(path.parent / name)))
        with override(language):
            page = reverse("web:guide", args=[other]) if other else ""
        return page and (f"{page}#{fragment}" if fragment else page)

    page = markdown.page(_PAIR.sub("", _read(str(path))), address)
    return Guide(slug, language, page.title, page.text, page.html, page.parts)


def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
