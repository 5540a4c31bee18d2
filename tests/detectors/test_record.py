"""What was recorded of the detectors is of the texts that it names (``tools/benchmarks/detection_record``, ``performance.json``)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from anonymizer.detectors.performance import performance
from tests.detectors.notes import notes
from tools.benchmarks.detection_record import FOLDER, corpus, counts

RECORDED: dict[str, dict[str, Any]] = {path.stem: json.loads(path.read_text("utf-8")) for path in FOLDER.glob("*.json")}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", sorted(RECORDED))
def test_recorded_counts_are_of_the_texts_of_the_data(name: str, language: str) -> None:
    recorded = RECORDED[name]
    texts = notes(recorded["set"], recorded["draw"])

    counted = counts([(note, set()) for note in texts if note["lang"] == language])

    assert (recorded["set"], recorded["count"]) == (name, len(texts))
    assert counted["texts"] == recorded["languages"][language]["texts"]
    assert _totals(counted) == _totals(recorded["languages"][language])


def test_performance_adds_the_recorded_counts_up() -> None:
    measured = [RECORDED[name] for name in sorted(RECORDED)]

    assert performance().corpus == corpus(measured)
    for shown in performance().languages:
        counted = [recorded["languages"][shown.language] for recorded in measured]
        assert shown.texts == sum(figures["texts"] for figures in counted)
        assert shown.leaking == sum(figures["leaking"] for figures in counted)


def _totals(counted: dict[str, Any]) -> dict[str, int]:
    return {label: total for label, (_, total) in counted["found"].items()}
