"""Presidio's entities in the project's labels."""

import pytest

from anonymizer.detectors.detector import settle
from anonymizer.detectors.labels import LABEL_OF_ENTITY, LABELS, label_of
from anonymizer.engine.detect import Span


@pytest.mark.parametrize(
    ("matched", "label"),
    [
        ("1956-03-20", "DATE_OF_BIRTH"),
        ("01/16/16", "DATE_OF_BIRTH"),
        ("20.03.1956", "DATE_OF_BIRTH"),
        ("March 20, 1956", "DATE_OF_BIRTH"),
        ("20 mars 1956", "DATE_OF_BIRTH"),
        ("61 years old", "AGE"),
        ("4 ans", "AGE"),
        ("2025-737168", "CASE_ID"),
        ("next Tuesday", None),
        ("February 15", None),
        ("March 2025", None),
        ("2024-2025", None),
        ("the summer of 2024", None),
    ],
)
def test_date_is_hidden_only_when_complete(matched, label):
    assert label_of("DATE_TIME", matched) == label


def test_entities_without_a_label_stay_visible():
    assert [label_of(entity, "Syrian") for entity in ("NRP", "ORGANIZATION", "NOT_YET_KNOWN")] == [None] * 3


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
