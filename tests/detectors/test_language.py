"""The language of one text."""

import pytest

from anonymizer.detectors import choose_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Caller is looking for a food bank near her home.", "en"),
        ("needs shelter tonight w/ 2 kids", "en"),
        ("Met with Andrée Thériault at the clinic", "en"),
        ("She doesn't want to be called back", "en"),
        ("Il cherche une banque alimentaire près de chez lui.", "fr"),
        ("besoin d un lit pour ce soir", "fr"),
        ("L'appelante vit avec ses deux enfants", "fr"),
        (
            "Caller speaks French: « je cherche un logement pour ma mère » she said it is urgent and wants the list",
            "en",
        ),
        ("L'intervenante du Robertson House a dit qu'elle rappelle demain", "fr"),
        ("REFERE AU CLSC POUR LES SOINS", "fr"),
    ],
)
def test_language_is_read_from_small_words(text, language):
    assert choose_language(text) == language


@pytest.mark.parametrize("text", ["", "416-555-0199", "Omar Mansour", "???"])
def test_text_without_a_sign_takes_the_other_language_given(text):
    assert choose_language(text, otherwise="fr") == "fr"
    assert choose_language(text) == "en"
