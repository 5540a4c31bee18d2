"""Addresses and dates of birth as callers say them: four fifths of each is hidden, in both languages."""

from __future__ import annotations

from collections import Counter

import pytest

from anonymizer.detectors import PresidioDetector
from tests.detectors.spoken_addresses import ENGLISH, FRENCH, marked


@pytest.mark.models
@pytest.mark.parametrize(("language", "lines"), [("en", ENGLISH), ("fr", FRENCH)])
def test_addresses_and_dates_of_birth_are_hidden(detector: PresidioDetector, language: str, lines: str) -> None:
    texts = [marked(line) for line in lines.strip().splitlines()]
    found = detector.analyze([text for text, _ in texts])

    visible: Counter[str] = Counter()
    for (text, spans), hits in zip(texts, found, strict=True):
        hidden = {at for hit in hits for at in range(hit.start, hit.end)}
        for start, end, kind in spans:
            counted = [at for at in range(start, end) if text[at].isalnum()]
            visible[kind] += sum(at in hidden for at in counted) < 0.8 * len(counted)

    assert set(visible) == {"A", "D"}
    assert not any(visible.values())
