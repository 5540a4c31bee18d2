"""What a text costs grows with its length and no faster, whatever it is made of; and a text that takes too long or is too long is hidden."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from time import process_time

import pytest

from anonymizer.detectors import DetectorProcess, PresidioDetector, process
from anonymizer.detectors.detector import MOST_CHARACTERS, SECONDS
from anonymizer.engine.profiles.profile import profile
from anonymizer.engine.table.readers import open_source
from anonymizer.engine.text.detection import TOO_LONG, TOO_SLOW, UNSEARCHED
from anonymizer.engine.text.normalization import normalize
from anonymizer.engine.text.operators.replacement import Replacer

UNITS = [
    *(
        "@",
        "a@",
        "a@b.",
        "x.@",
        ",",
        ", ",
        "(",
        "&",
        "1",
        "1 ",
        "1-",
        "1.",
        "1,",
        "a",
        "A ",
        "-",
        "a-",
        ".",
        "a.",
        "/",
        "www.",
    ),
    *(
        "a\n",
        "1\n",
        "Omar ",
        "12 St, ",
        "a'",
        "one ",
        "rue ",
        "e\u0301",
        "\u0301\u0323",
        "&amp;",
        "\u202e",
        "a    ",
        "\u200b",
        "а",
    ),
]
LONGER, MOST_TIMES, ALWAYS_FAST, RUNS = 4, 9.0, 0.25, 4
"""Four times the text may take nine times as long: far more than four, for machines are busy, and far less than the sixteen of a square."""


def _seconds(act: Callable[[], object]) -> float:
    begun = process_time()
    act()
    return process_time() - begun


def _grows_too_fast(act: Callable[[str], object], unit: str, length: int, *, tail: str = "") -> bool:
    """The least of several runs of each counts: what else happens in a process, such as the collection of garbage, only adds to a run."""
    short = long = math.inf
    for _ in range(RUNS):
        long = min(long, _seconds(lambda: act(unit * (LONGER * length // len(unit)) + tail)))
        if long < ALWAYS_FAST:
            return False
        short = min(short, _seconds(lambda: act(unit * (length // len(unit)) + tail)))
        if long <= MOST_TIMES * short:
            return False
    return True


@pytest.mark.models
def test_detection_grows_with_the_length_of_a_text(detector: PresidioDetector) -> None:
    detector.analyze(["Omar Mansour called"])

    assert [unit for unit in UNITS if _grows_too_fast(lambda text: detector.analyze([text]), unit, 2_000)] == []


@pytest.mark.models
@pytest.mark.parametrize("unit", [",", "(", "&", "@", "-("])
def test_rows_of_signs_cost_no_more_than_words(detector: PresidioDetector, unit: str) -> None:
    words = _seconds(lambda: detector.analyze(["word " * 1_600]))

    assert _seconds(lambda: detector.analyze([unit * (8_000 // len(unit))])) < 5 * words + ALWAYS_FAST


@pytest.mark.parametrize("tail", ["", "@", "@a"])
def test_description_of_a_column_grows_with_the_length_of_its_cells(tail: str) -> None:
    def describe(text: str) -> None:
        source = open_source(io.BytesIO(f'id,note\n1,"{text}"\n2,b@c\n'.encode()), filename="table.csv")
        profile(source)

    describe("a")

    units = [unit for unit in UNITS if "\n" not in unit]
    assert [unit for unit in units if _grows_too_fast(describe, unit, 25_000, tail=tail)] == []


def test_normal_form_grows_with_the_length_of_a_text() -> None:
    assert [unit for unit in UNITS if _grows_too_fast(normalize, unit, 20_000)] == []


@pytest.mark.models
def test_text_that_takes_too_long_is_hidden_from_where_it_was_left(
    detector: PresidioDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("anonymizer.detectors.detector.SECONDS", -1.0)
    monkeypatch.setattr("anonymizer.detectors.detector.SECONDS_PER_CHARACTER", 0.0)
    text = "Omar Mansour called. " * 700

    [spans] = detector.analyze([text])

    assert (spans[-1].label, spans[-1].reason, spans[-1].end) == (UNSEARCHED, TOO_SLOW, len(text))
    assert "Omar" not in Replacer(b"k" * 32, "surrogate").replace(text, spans)


@pytest.mark.models
def test_what_lies_beyond_the_longest_text_is_hidden(
    detector: PresidioDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("anonymizer.detectors.detector.MOST_CHARACTERS", 5_000)
    text = "the caller needs food. " * 400 + "Omar"

    [spans] = detector.analyze([text])

    assert (spans[-1].label, spans[-1].reason, spans[-1].end) == (UNSEARCHED, TOO_LONG, len(text))
    assert spans[-1].start <= 5_000


@pytest.mark.models
def test_text_over_which_the_process_takes_too_long_is_hidden_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.detection import forked

    monkeypatch.setattr(process, "_started", forked)
    with DetectorProcess() as searching:
        assert searching.analyze(["the caller needs food"]) == [[]]
        monkeypatch.setattr(process, "SECONDS_TO_ANSWER", 0.0)
        monkeypatch.setattr(process, "SECONDS_PER_CHARACTER", 0.0)

        found = searching.analyze(["Omar Mansour called", "nobody"])

    assert [[(span.start, span.end, span.label) for span in spans] for spans in found] == [
        [(0, 19, UNSEARCHED)],
        [(0, 6, UNSEARCHED)],
    ]


def test_limits_stand_far_above_what_texts_of_people_take() -> None:
    assert SECONDS >= 10
    assert MOST_CHARACTERS >= 50_000
