"""Each recognizer against its table: what it marks stands between ⟦ and ⟧; a line without these is a near miss.

All people and numbers are invented. A table is one file, named for the recognizer's own file.
"""

import importlib
import re
from pathlib import Path

import pytest

from anonymizer.detectors.recognizers import registry

TABLES = sorted(file.stem for file in Path(__file__).parent.glob("table_*.py"))
CASES = [
    pytest.param(make, line, id=f"{make.__name__}-{number}")
    for table in TABLES
    for make, lines in importlib.import_module(f"tests.detectors.recognizers.{table}").CASES.items()
    for number, line in enumerate(lines)
]


def joined(hits):
    """The stretches that hits cover; those that overlap become one."""
    spans = []
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        if spans and start < spans[-1][1]:
            spans[-1][1] = max(end, spans[-1][1])
        else:
            spans.append([start, end])
    return [tuple(span) for span in spans]


@pytest.mark.parametrize(("make", "line"), CASES)
def test_recognizer_marks_what_its_table_says(make, line):
    text = re.sub("[⟦⟧]", "", line)
    expected = []
    for match in re.finditer("⟦(.*?)⟧", line, re.DOTALL):
        start = match.start() - 2 * len(expected)
        expected.append((start, start + len(match[1])))

    found = joined(make(supported_language="fr").find(text))

    assert [text[start:end] for start, end in found] == [text[start:end] for start, end in expected]
    assert found == expected


def test_every_recognizer_of_rules_has_a_table():
    covered = {param.values[0] for param in CASES}

    assert covered == {make for make in registry.ALL if make.RULES or hasattr(make, "SHAPE")}


@pytest.mark.parametrize("make", registry.ALL)
def test_scores_are_proper_and_reasons_quote_nothing(make):
    for rule in make.RULES:
        assert 0 < rule.score <= 1
        assert rule.reason
        assert not re.search(r"\d{3}", rule.reason)
    assert len({rule.pattern.pattern for rule in make.RULES}) == len(make.RULES)


@pytest.mark.parametrize(
    "text", [" " * 20_000 + "1", "1" + "\n" * 20_000, "x" + "\t" * 20_000 + "1234"], ids=["before", "lines", "tabs"]
)
@pytest.mark.parametrize("make", registry.ALL)
def test_wide_gap_is_passed_over(make, text):
    """In a table of fixed width a cell may end in thousands of blanks: an expression that begins anew at each would take minutes."""
    assert list(make(supported_language="fr").find(text)) == []
