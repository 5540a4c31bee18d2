"""The sets of invented notes in ``notes/`` keep their promises: whoever measures a detector with them can trust the labels."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

LABELS = {
    "PERSON",
    "LOCATION_ADDRESS",
    "POSTAL_CODE",
    "PHONE",
    "EMAIL",
    "DATE_OF_BIRTH",
    "SIN",
    "HEALTH_NUMBER",
    "GOV_ID",
    "CASE_ID",
    "ACCOUNT",
    "URL_IP",
    "AGE",
    "ORG_OK",
    "HOTLINE_OK",
    "DATE_OK",
    "NUM_OK",
    "LANG_OK",
    "PLACE_OK",
    "NEUTRAL",
}
KEPT = {"ORG_OK", "HOTLINE_OK", "DATE_OK", "NUM_OK", "LANG_OK", "PLACE_OK", "NEUTRAL"}
HERE = Path(__file__).parent / "notes"
SETS = [
    file.stem for file in sorted(HERE.glob("*.py")) if re.search(r"^def make\(", file.read_text("utf-8"), re.MULTILINE)
]
COUNT = 600
LEAST_CLEAN = {"fourth_hand": 0.13, "fifth_hand": 0.12}
"""Two hands wrote fewer texts without an identifier. Their texts were scored so, and stay as they were scored."""


@pytest.fixture(params=SETS)
def notes_of(request: pytest.FixtureRequest) -> ModuleType:
    return importlib.import_module(f"tests.detectors.notes.{request.param}")


def test_there_are_sets() -> None:
    assert "calls" in SETS


def test_spans_lie_in_their_text_in_order_and_apart(notes_of: ModuleType) -> None:
    for note in notes_of.make(5, COUNT):
        end = 0
        for span in note["spans"]:
            assert end <= span["start"] < span["end"] <= len(note["text"]), note
            words = note["text"][span["start"] : span["end"]]
            assert words == words.strip(), note
            assert any(c.isalnum() for c in words), note
            end = span["end"]


def test_labels_are_those_of_the_evaluation_and_all_but_few_occur(notes_of: ModuleType) -> None:
    for lang in ("en", "fr"):
        seen = {s["label"] for n in notes_of.make(5, COUNT) if n["lang"] == lang for s in n["spans"]}
        assert seen <= LABELS
        assert len(seen) >= 15, LABELS - seen


def test_notes_are_the_same_for_the_same_seed_only(notes_of: ModuleType) -> None:
    assert notes_of.make(5, 80) == notes_of.make(5, 80)
    assert notes_of.make(5, 80) != notes_of.make(6, 80)


def test_half_of_the_notes_are_french_and_names_are_single(notes_of: ModuleType) -> None:
    notes = notes_of.make(5, COUNT)
    assert [n["lang"] for n in notes].count("fr") == len(notes) // 2 == COUNT // 2
    assert len({n["id"] for n in notes}) == COUNT


def test_notes_are_many_and_a_part_holds_no_identifier(notes_of: ModuleType) -> None:
    """Without labelled words a note is its frame: letters and signs that stay tell frames apart."""
    for lang in ("en", "fr"):
        notes = [n for n in notes_of.make(5, COUNT) if n["lang"] == lang]
        assert len({bare(n) for n in notes}) >= 100
        clean = sum(all(s["label"] in KEPT for s in n["spans"]) for n in notes) / len(notes)
        assert LEAST_CLEAN.get(notes_of.__name__.rpartition(".")[2], 0.15) <= clean <= 0.4


def test_agencies_in_the_notes_are_single_and_named_well(notes_of: ModuleType) -> None:
    services = notes_of.SERVICES
    assert len(services) == len(set(services)) >= 40
    assert all(s == s.strip() and s for s in services)


def bare(note: dict[str, Any]) -> str:
    """The note with its labels for its labelled words; letters sorted, so that a typing slip makes no new frame."""
    text = note["text"]
    for span in reversed(note["spans"]):
        text = f"{text[: span['start']]}{span['label']}{text[span['end'] :]}"
    return "".join(sorted(c for c in text.lower() if c.isascii()))
