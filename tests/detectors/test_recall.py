"""Texts by authors who never saw the recognizers stay hidden as they were measured to be (``docs/detection.md``)."""

from __future__ import annotations

import pytest

from anonymizer.detectors import PresidioDetector
from tests.detectors.notes import notes, services
from tools.benchmarks.detection_record import figures

SETS = [f"set-{number:02}" for number in (4, 5, 6, 7, *range(9, 33))]

# A little under what is reached on these texts.
LEAST = {"LOCATION_ADDRESS": 0.93, "DATE_OF_BIRTH": 0.95, "PERSON": 0.97, "AGE": 0.85}
OF_OTHERS = 0.99
# One plate of seventeen, after a car that is mistyped: "auyo (SGA153)".
LEAST_OF_A_SET = {("set-31", "fr"): {"GOV_ID": 0.94}}
MOST_LEAKING = 0.08


@pytest.mark.models
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", SETS)
def test_texts_by_other_authors_are_hidden_as_measured(name: str, language: str) -> None:
    texts = [note for note in notes(name, "recall") if note["lang"] == language]
    found = PresidioDetector(services(name)).analyze([note["text"] for note in texts])
    hidden = [{at for span in spans for at in range(span.start, span.end)} for spans in found]

    reached = figures(list(zip(texts, hidden, strict=True)))

    assert reached["recall"].keys() >= LEAST.keys()
    least = LEAST | LEAST_OF_A_SET.get((name, language), {})
    assert {label: share for label, share in reached["recall"].items() if share < least.get(label, OF_OTHERS)} == {}
    assert reached["leaking"] <= MOST_LEAKING * reached["texts"]
    protected = {service.casefold() for service in services(name)}
    touched = [
        hiding & set(range(span["start"], span["end"]))
        for note, hiding in zip(texts, hidden, strict=True)
        for span in note["spans"]
        if span["label"] == "HOTLINE_OK" or note["text"][span["start"] : span["end"]].casefold() in protected
    ]
    assert touched
    assert not any(touched)
