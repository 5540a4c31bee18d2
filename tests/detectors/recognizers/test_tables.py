"""Each recognizer against its table: what it marks stands between ⟦ and ⟧; a line without these is a near miss.

All people and numbers are invented. The cases of a type of number stand in its row (``recognizers.numbers``); those of
any other recognizer in a file here, named for the recognizer's own file.
"""

import importlib
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from anonymizer.detectors import reasons
from anonymizer.detectors.labels import LABELS
from anonymizer.detectors.recognizers import registry
from anonymizer.detectors.recognizers.number import NumberRecognizer
from anonymizer.detectors.recognizers.numbers import NUMBER_TYPES

TABLES = {
    make: lines
    for file in sorted(Path(__file__).parent.glob("table_*.py"))
    for make, lines in importlib.import_module(f"tests.detectors.recognizers.{file.stem}").CASES.items()
}
RECOGNIZERS = {recognizer.name: recognizer for recognizer in registry.recognizers("fr")}
LINES = {make.__name__: lines for make, lines in TABLES.items()} | {row.recognizer: row.cases for row in NUMBER_TYPES}
"""By the name of a recognizer: its lines."""


def joined(hits):
    """The stretches that hits cover; those that overlap become one."""
    spans = []
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        if spans and start < spans[-1][1]:
            spans[-1][1] = max(end, spans[-1][1])
        else:
            spans.append([start, end])
    return [tuple(span) for span in spans]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        pytest.param(name, line, id=f"{name}-{number}")
        for name, lines in LINES.items()
        for number, line in enumerate(lines)
    ],
)
def test_recognizer_marks_what_its_table_says(name, line):
    text = re.sub("[⟦⟧]", "", line)
    expected = []
    for match in re.finditer("⟦(.*?)⟧", line, re.DOTALL):
        start = match.start() - 2 * len(expected)
        expected.append((start, start + len(match[1])))

    spans = joined(RECOGNIZERS[name].find(text))

    assert [text[start:end] for start, end in spans] == [text[start:end] for start, end in expected]
    assert spans == expected


def test_every_recognizer_of_rules_has_a_table():
    assert set(LINES) == {name for name, recognizer in RECOGNIZERS.items() if recognizer.rules}


@pytest.mark.parametrize("recognizer", RECOGNIZERS.values(), ids=RECOGNIZERS)
def test_scores_are_proper_and_reasons_quote_nothing(recognizer):
    for rule in recognizer.rules:
        assert 0 < rule.score <= 1
        assert rule.reason
        assert not re.search(r"\d{3}", rule.reason)
    assert len({rule.pattern.pattern for rule in recognizer.rules}) == len(recognizer.rules)


@pytest.mark.parametrize(
    "text", [" " * 20_000 + "1", "1" + "\n" * 20_000, "x" + "\t" * 20_000 + "1234"], ids=["before", "lines", "tabs"]
)
@pytest.mark.parametrize("recognizer", RECOGNIZERS.values(), ids=RECOGNIZERS)
def test_wide_gap_is_passed_over(recognizer, text):
    """A cell of a table of fixed width may end in thousands of blanks: what begins anew at each would take minutes."""
    assert list(recognizer.find(text)) == []


@pytest.mark.parametrize("row", NUMBER_TYPES, ids=lambda row: row.recognizer)
def test_row_of_a_number_type_is_whole(row):
    assert row.label in LABELS
    assert row.title_en
    assert row.title_fr != row.title_en
    assert {pattern.reason for pattern in row.patterns} <= set(reasons.FRENCH)
    assert len({pattern.name for pattern in row.patterns}) == len(row.patterns)
    assert any("⟦" in line for line in row.cases)
    assert any("⟦" not in line for line in row.cases)
    for authority in row.authorities:
        assert authority.name
        assert urlsplit(authority.link).scheme == "https"


@pytest.mark.parametrize("row", [row for row in NUMBER_TYPES if row.context], ids=lambda row: row.recognizer)
def test_context_of_a_number_type_has_both_languages_and_is_read(row):
    assert row.context.en
    assert row.context.fr
    assert any(row.context.expression in pattern.regex for pattern in row.patterns)


@pytest.mark.parametrize("field", ["recognizer", "entity"])
def test_number_types_have_names_of_their_own(field):
    assert len({getattr(row, field) for row in NUMBER_TYPES}) == len(NUMBER_TYPES)


def test_every_number_type_runs_as_the_one_recognizer():
    assert {row.recognizer for row in NUMBER_TYPES} == {
        name for name, recognizer in RECOGNIZERS.items() if isinstance(recognizer, NumberRecognizer)
    }
