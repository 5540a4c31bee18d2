"""Every treatment that the engine knows has words on the pages, also those that a form does not offer."""

from __future__ import annotations

import pytest
from django.utils import translation

from anonymizer import explanations
from anonymizer.engine.recipe.validation import TREATMENTS
from anonymizer.models import RiskReport
from anonymizer.report.summary import loss_sentences


@pytest.mark.parametrize("language", ["en", "fr-ca"])
def test_every_treatment_has_a_name_and_a_sentence(language: str) -> None:
    with translation.override(language):
        sentences = {
            treatment: explanations.treatment_in_words({"treatment": treatment, "hierarchy": "fsa"}, "a")
            for treatment in TREATMENTS
        }
        names = {str(explanations.TREATMENTS[treatment]) for treatment in TREATMENTS}

    assert len(names) == len(set(sentences.values())) == len(TREATMENTS)


@pytest.mark.parametrize(
    ("search", "english", "french"),
    [
        ({"is_proved": True}, "", ""),
        (
            {"is_proved": False, "least_loss": 0.2996, "ended_by": "work"},
            "less than 29%",
            "moins de 29\u00a0% du détail",
        ),
        ({"is_proved": False, "least_loss": None, "ended_by": "work"}, "less detail might", "perdre moins de détail"),
        ({"is_proved": False, "least_loss": 0.3, "ended_by": "clock"}, "another machine", "une autre machine"),
    ],
)
def test_reader_is_told_how_far_off_a_search_that_ended_early_may_be(
    search: dict[str, object], english: str, french: str
) -> None:
    report = RiskReport(after={"search": search}, loss=0.5)

    with translation.override("en"):
        in_english = loss_sentences(report)
    with translation.override("fr-ca"):
        in_french = loss_sentences(report)

    assert english in in_english
    assert french in in_french
    assert ("ended before" in in_english) is not search["is_proved"]


def test_report_of_before_is_read_as_one_of_a_search_that_ended() -> None:
    with translation.override("en"):
        assert "ended before" not in loss_sentences(RiskReport(after={}, loss=0.5))
