"""Presidio's entities in the project's labels."""

import pytest

from anonymizer.detectors.detector import settle
from anonymizer.detectors.entities import LABEL_OF_ENTITY, label_of
from anonymizer.detectors.labels import LABELS
from anonymizer.detectors.recognizers.registry import recognizers
from anonymizer.engine.text.detection import Span


def test_entities_without_a_label_stay_visible():
    assert [label_of(entity) for entity in ("NRP", "ORGANIZATION", "LOCATION", "DATE_TIME", "NOT_YET_KNOWN")] == [
        None
    ] * 5


def test_every_recognizer_of_ours_has_a_label():
    entities = {entity for recognizer in recognizers("fr") for entity in recognizer.supported_entities}

    assert entities <= set(LABEL_OF_ENTITY)


def test_table_uses_the_projects_labels_alone():
    assert set(LABEL_OF_ENTITY.values()) <= set(LABELS)


@pytest.mark.parametrize(
    ("spans", "settled"),
    [
        ([], []),
        (
            [Span(5, 9, "PERSON", 0.85), Span(0, 4, "PHONE", 0.4)],
            [Span(0, 4, "PHONE", 0.4), Span(5, 9, "PERSON", 0.85)],
        ),
        ([Span(0, 9, "ACCOUNT", 0.05), Span(3, 12, "SIN", 0.5)], [Span(0, 12, "SIN", 0.5)]),
        ([Span(0, 9, "PERSON", 0.85), Span(2, 4, "AGE", 0.85)], [Span(0, 9, "PERSON", 0.85)]),
        (
            [Span(0, 4, "PERSON", 0.85), Span(4, 9, "PHONE", 0.4)],
            [Span(0, 4, "PERSON", 0.85), Span(4, 9, "PHONE", 0.4)],
        ),
    ],
)
def test_settle_joins_what_overlaps_and_keeps_the_surest_label(spans, settled):
    assert settle(spans) == settled
