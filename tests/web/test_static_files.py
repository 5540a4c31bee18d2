"""What is vendored is what its hash says, and no page needs an inline style or script."""

from __future__ import annotations

import gzip
import hashlib
import re
import tomllib
from pathlib import Path

import polib
import pytest
from django.contrib.staticfiles import finders

WEB = Path(__file__).parents[2] / "platform" / "entente" / "web"
VENDOR = WEB / "static" / "vendor"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
BASE = (WEB / "templates" / "base.html").read_text()

VENDORED = [
    (f"{package['folder']}/{name}", expected)
    for package in tomllib.loads((VENDOR / "VENDOR.toml").read_text())["package"]
    for name, expected in package["sha256"].items()
]


@pytest.mark.parametrize(("name", "expected"), VENDORED)
def test_vendored_file_is_unchanged(name: str, expected: str) -> None:
    assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == expected


def test_every_vendored_file_is_listed() -> None:
    present = {str(path.relative_to(VENDOR)) for path in VENDOR.rglob("*") if path.is_file()} - {"VENDOR.toml"}

    assert present == {name for name, _ in VENDORED}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(WEB / "templates")))
def test_template_has_no_inline_style_or_script(template: Path) -> None:
    text = template.read_text()

    assert not re.search(r"\sstyle\s*=|<style|\son[a-z]+\s*=\s*[\"']|javascript:", text)
    for tag in re.findall(r"<script[^>]*>", text):
        assert "src=" in tag or 'type="application/json"' in tag


@pytest.mark.parametrize("name", re.findall(r"{% static '([^']+)' %}", BASE))
def test_static_file_of_the_base_page_exists(name: str) -> None:
    assert finders.find(name)


def test_javascript_of_a_page_stays_small() -> None:
    own = (WEB / "static" / "entente" / "entente.js").read_bytes()
    htmx = Path(str(finders.find("django_htmx/htmx-4.min.js"))).read_bytes()

    assert len(own) < 9_000
    assert len((WEB / "static" / "entente" / "maps.js").read_bytes()) < 1_500  # on pages with a map alone
    assert len(gzip.compress(own)) + len(gzip.compress(htmx)) < 30_000


def test_our_stylesheets_load_nothing_from_elsewhere() -> None:
    for sheet in (WEB / "static" / "entente").glob("*.css"):
        assert not re.search(r"@import|url\((?!\"fonts/)", sheet.read_text()), sheet.name


def test_our_stylesheets_do_not_ask_how_a_screen_is_held() -> None:
    """Nobody has to turn the device (WCAG 1.3.4): what axe's rule css-orientation-lock looks for on each page."""
    for sheet in (WEB / "static").rglob("*.css"):
        assert "orientation" not in sheet.read_text(), sheet.name


def test_our_stylesheets_paint_no_language_apart() -> None:
    """Colours and sizes of what one touches are looked at in English alone (``tests/accessibility.py``)."""
    for sheet in (WEB / "static").rglob("*.css"):
        assert not re.search(r":lang\(|\[(hreflang|lang)\b", sheet.read_text()), sheet.name


def test_shipped_letters_are_light_and_cover_both_languages() -> None:
    """At most 60 kB; every letter and sign of the sentences in both languages, but for formulas."""
    sheet = (WEB / "static" / "entente" / "entente.css").read_text()
    faces = re.findall(r"url\(\"(fonts/[^\"]+)\"\) format\(\"woff2\"\);\s+unicode-range: ([^;]+);", sheet)
    covered = {code for part in faces[0][1].split(", ") for code in _codes(part)}
    catalogue = polib.pofile(str(WEB.parent / "locale" / "fr" / "LC_MESSAGES" / "django.po"))
    letters = {
        sign for entry in catalogue for sign in entry.msgid + entry.msgstr + "".join(entry.msgstr_plural.values())
    }

    assert [bound for _, bound in faces] == [faces[0][1]] * 2
    assert sum((WEB / "static" / "entente" / name).stat().st_size for name, _ in faces) < 60_000
    assert {sign for sign in letters if ord(sign) >= 32 and ord(sign) not in covered} <= set("βδ")


def _codes(part: str) -> range:
    first, _, last = part.removeprefix("U+").partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)
