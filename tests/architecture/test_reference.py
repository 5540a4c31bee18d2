"""Pages that follow from the code say what the code says; links inside the documents lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.utils import translation

from tools.local import reference

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")])


@pytest.mark.parametrize("name", sorted(reference.pages()))
def test_generated_page_is_current(name: str) -> None:
    with translation.override("en"):
        expected = reference.text_of(name)

    assert (reference.FOLDER / name).read_text(encoding="utf-8") == expected, "run: python -m tools.local.reference"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    targets = re.findall(
        r"\]\(([^)#\s]+)(?:#[^)]*)?\)|<img[^>]* src=\"([^\"]+)\"", document.read_text(encoding="utf-8")
    )

    local = [unquote(link or image) for link, image in targets if not re.match(r"[a-z]+:", link or image)]

    assert not [target for target in local if not (document.parent / target).exists()]


def test_printouts_of_others_are_the_same_in_both_languages_and_none_is_missing() -> None:
    english, french = (
        re.findall(
            r"^```text\n(.+?)^```$", (ROOT / "docs" / name).read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE
        )
        for name in ("readers.md", "lecteurs.md")
    )

    assert english == french
    assert len(english) >= 22  # of the programs of the guide, each validator, and the matrices
    assert "NOT SEEN" not in "".join(english)


def test_readme_has_the_same_sections_in_both_languages() -> None:
    english, french = (
        re.findall(r"^(#+) ", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
        for name in ("README.md", "LISEZMOI.md")
    )

    assert english == french
