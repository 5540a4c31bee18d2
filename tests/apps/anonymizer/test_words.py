"""Every treatment that the engine knows has words on the pages, also those that a form does not offer."""

from __future__ import annotations

import pytest
from django.utils import translation

from anonymizer import explanations
from anonymizer.engine.recipe.validation import TREATMENTS


@pytest.mark.parametrize("language", ["en", "fr-ca"])
def test_every_treatment_has_a_name_and_a_sentence(language: str) -> None:
    with translation.override(language):
        sentences = {
            treatment: explanations.treatment_in_words({"treatment": treatment, "hierarchy": "fsa"}, "a")
            for treatment in TREATMENTS
        }
        names = {str(explanations.TREATMENTS[treatment]) for treatment in TREATMENTS}

    assert len(names) == len(set(sentences.values())) == len(TREATMENTS)
