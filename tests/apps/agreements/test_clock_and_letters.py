"""The clock of an agreement is a city's in either language, older drafts are still known, and PDFs hold syllabics."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from agreements.library.filling import is_filled_from, words_of
from agreements.terms import Terms
from entente.core.printing import printed

CONTENT = SimpleNamespace(
    audience="partner", terms=Terms(("service-planning",), ("contacts",), 11, "fsa"), starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31),
    time_zone="America/Toronto", sensitivity="",
)  # fmt: skip
FRENCH = "La présente entente se termine à la fin du {ends}, heure de {zone}."


@pytest.mark.parametrize(("language", "zone"), [("en", "Toronto"), ("fr", "Toronto")])
def test_the_clock_of_an_agreement_is_that_of_a_city(language: str, zone: str) -> None:
    assert words_of(CONTENT, [], [], language=language)["zone"] == zone


def test_a_clause_of_before_is_known_as_the_templates_own() -> None:
    words = words_of(CONTENT, [], [], language="fr")

    assert is_filled_from(
        "La présente entente se termine à la fin du 31 décembre 2026, heure de America/Toronto.", FRENCH, words, CONTENT
    )
    assert is_filled_from(
        "La présente entente se termine à la fin du 31 décembre 2026, heure de Toronto.", FRENCH, words, CONTENT
    )
    assert not is_filled_from(
        "La présente entente se termine à la fin du 31 décembre 2026, heure de Paris.", FRENCH, words, CONTENT
    )


@pytest.mark.parametrize(("text", "standard"), [("ᐃᓄᒃᑎᑐᑦ ᓀᐦᐃᔭᐍᐏᐣ", True), ("漢字", False)])
def test_a_pdf_holds_syllabics_and_fails_for_no_letter(text: str, standard: bool, tmp_path: Path) -> None:
    layout = tmp_path / "layout.typ"
    layout.write_text(
        '#let words = json(bytes(sys.inputs.contents))\n#set document(title: "A")\n#set text(font: "Noto Sans", lang: "fr")\n= #words.text\n'
    )

    pdf = printed(layout, {"text": text}, at=None)

    assert pdf.startswith(b"%PDF")
    assert (b"pdfuaid" in pdf) is standard
