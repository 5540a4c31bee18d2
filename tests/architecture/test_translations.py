"""The French catalogue follows the code, is whole, keeps what the code fills in, and is set as French is in Canada."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = Path("platform/entente/locale/fr/LC_MESSAGES/django.po")
FOLDERS = ("platform", "agreements", "anonymizer", "exports")

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%%")
TAG = re.compile(r"</?\w+[^>]*>")
# What is not prose: markup, commands in backticks, addresses, placeholders.
NOT_PROSE = re.compile(r"<[^>]+>|`[^`]*`|https?://\S+|%\(\w+\)[a-z]")


def test_extraction_leaves_no_difference(tmp_path: Path) -> None:
    if shutil.which("xgettext") is None:
        pytest.skip("gettext absent")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    (tmp_path / "bin").mkdir()
    shutil.copy(ROOT / "bin" / "messages", tmp_path / "bin")
    (tmp_path / ".venv").symlink_to(sys.prefix)

    subprocess.run([tmp_path / "bin" / "messages"], check=True, capture_output=True)

    assert _entries(tmp_path / CATALOGUE) == _entries(ROOT / CATALOGUE)


def test_catalogue_is_whole() -> None:
    wanting = [
        entry.msgid
        for entry in polib.pofile(str(ROOT / CATALOGUE))
        if entry.obsolete or entry.fuzzy or not all(text.strip() for _, text in _texts(entry))
    ]

    assert not wanting


def test_translations_keep_placeholders_and_markup() -> None:
    changed = [
        french
        for english, french in _pairs()
        if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(french))
        or sorted(TAG.findall(english)) != sorted(TAG.findall(french))
    ]

    assert not changed


def test_translations_keep_the_edges_of_their_text() -> None:
    """A label that ends in a colon, or a line break at the end, is what the page around it counts on."""
    changed = [
        french
        for english, french in _pairs()
        if english.endswith(":") != french.endswith(":") or english[-1].isspace() != french[-1].isspace()
    ]

    assert not changed


@pytest.mark.parametrize(
    ("fault", "pattern"),
    [
        ("a colon, a closing guillemet or % without its no-break space", r"(?<=[^\u00a0 ]):(?!//)(?=\s|$)| [:»%]|[^\u00a0 ]»"),
        ("an opening guillemet without its no-break space", r"«(?!\u00a0)"),
        ("a space before ; ? or !, which Canadian usage leaves out", r"(?<!\()[ \u00a0\u202f][;?!]"),
        ("a straight apostrophe or quotation mark", r"['\"]"),
        ("English quotation marks", r"[“”]"),
        ("two spaces", r"  "),
    ],
)  # fmt: skip
def test_translations_are_set_as_in_canada(fault: str, pattern: str) -> None:
    """The spaces of the Office québécois de la langue française: none before ; ? !, a no-break one before : and »."""
    found = [french for _, french in _pairs() if re.search(pattern, NOT_PROSE.sub("x", french))]

    assert not found, fault


def _phrases_to_avoid(heading: str) -> list[str]:
    """The first column of a table of docs/writing.md."""
    section = (ROOT / "docs" / "writing.md").read_text("utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = [row.split("|")[1] for row in section.splitlines() if row.startswith("|")][2:]
    return [phrase.strip() for row in rows for phrase in row.split(",")]


@pytest.mark.parametrize(("heading", "language"), [("English", 0), ("Français", 1)])
def test_pages_avoid_the_phrases_that_have_better_ones(heading: str, language: int) -> None:
    phrases = _phrases_to_avoid(heading)
    sentences = [pair[language].casefold() for pair in _pairs()]

    assert len(phrases) >= 8
    assert not [(phrase, text) for phrase in phrases for text in sentences if phrase in text]


def _entries(path: Path) -> list[tuple[object, ...]]:
    """Each message with its translation, in a fixed order; no dates, and no flags, in which versions of gettext differ."""
    return sorted(
        (entry.msgctxt or "", entry.msgid, entry.msgid_plural, entry.msgstr, *sorted(entry.msgstr_plural.items()))
        for entry in polib.pofile(str(path))
    )


def _texts(entry: polib.POEntry) -> list[tuple[str, str]]:
    """The English and the French of a message: one pair, or one for each plural form."""
    if not entry.msgid_plural:
        return [(entry.msgid, entry.msgstr)]
    english = (entry.msgid, entry.msgid_plural)
    return [(english[min(form, 1)], french) for form, french in sorted(entry.msgstr_plural.items())]


def _pairs() -> Iterator[tuple[str, str]]:
    for entry in polib.pofile(str(ROOT / CATALOGUE)):
        yield from _texts(entry)
