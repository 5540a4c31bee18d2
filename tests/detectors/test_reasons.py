"""Each reason that a person may be told has words in both languages."""

import re
from pathlib import Path

import pytest

from anonymizer.detectors import beside, denied
from anonymizer.detectors.reasons import FRENCH, RECOGNIZERS, reason_in_words, recognizer_in_words
from anonymizer.detectors.recognizers import person, registry


def test_every_recognizer_and_every_reason_has_words_in_both_languages() -> None:
    recognizers = registry.recognizers("fr")
    rules = {rule.reason for recognizer in recognizers for rule in recognizer.rules}
    others = {
        *(denied.WithDenied.REASON, denied.WithRegistered.REASON),
        *(person._reason("P"), person._reason("-")),
    }
    source = Path(beside.__file__).read_text("utf-8")
    others |= set(re.findall(r'(?:_SCORE|span\("id"\)), "([^"]+)"', source))

    assert len(others) > 6
    assert rules | others <= set(FRENCH)
    assert {recognizer.name for recognizer in recognizers} | {
        "Beside",
        denied.WithDenied.__name__,
        denied.WithRegistered.__name__,
    } <= set(RECOGNIZERS)


@pytest.mark.parametrize(
    ("reason", "language", "words"),
    [
        ("nine digits", "en", "nine digits"),
        ("nine digits; checksum holds", "en", "nine digits; checksum holds"),
        ("nine digits; checksum holds", "fr", "neuf chiffres; la somme de contrôle concorde"),
        ("of someone's own recognizer", "fr", "of someone's own recognizer"),
    ],
)
def test_reason_in_words(reason: str, language: str, words: str) -> None:
    assert reason_in_words(reason, language) == words


def test_recognizer_of_somebody_else_keeps_its_name() -> None:
    assert recognizer_in_words("Theirs", "fr") == "Theirs"
    assert recognizer_in_words("PhoneRecognizer", "en") == "PhoneRecognizer"
