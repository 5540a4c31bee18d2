"""What leaves: treatments, order, missing values, and the errors that say why nothing can."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import (
    Candidate,
    CriterionUnmet,
    InvalidRecipe,
    InvalidSource,
    Recipe,
    Span,
    frame_source,
    measure,
    transform,
    write_csv,
    write_parquet,
)
from anonymizer.engine.messages import message

KEY = b"a secret for tests only, 32 bytes"
CONTACTS = pd.DataFrame(
    {
        "id": ["1", "2", "3", "4", "5", "6"],
        "person": ["P1", "P2", "P1", None, "P3", "P4"],
        "called": ["2024-01-05 09:00", "2024-01-30 10:00", "2024-02-02", "2024-02-03", "2024-02-28", None],
        "postal": ["m5v 2t6", "M5V3A1", "K1A 0B1", "K1A0B1", "K1A 0B1", "H2X 1Y4"],
        "need": ["food", "rent", "food", "rent", None, "food"],
        "note": ["Call Amina", "ok", "Call Amina", None, "ok", "Amina"],
    }
)


class FindsAmina:
    """A small detector that knows one name and counts the texts that it is given."""

    name = "finds-amina"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        self.texts += texts
        return [[Span(start, start + 5, "PERSON", 1.0)] if (start := text.find("Amina")) >= 0 else [] for text in texts]


def recipe(**changes: Any) -> Recipe:
    columns: dict[str, Any] = {
        "id": {"role": "direct-identifier"},
        "person": {"role": "direct-identifier", "treatment": "pseudonym"},
        "called": {"role": "quasi-identifier", "hierarchy": "dates", "level": 2},
        "postal": {"role": "quasi-identifier", "hierarchy": "postal-code", "level": 1},
        "need": "sensitive",
        "note": {"role": "direct-identifier", "treatment": "redact"},
    }
    given = {
        "columns": {**columns, **changes.pop("columns", {})},
        "privacy": [{"model": "k-anonymity", "k": 2}],
        "suppression": {"max_records": 0.5},
        "search": {"method": "given"},
    }
    return Recipe.from_dict({**given, **changes})


def run(chosen: Recipe, table: pd.DataFrame = CONTACTS) -> Candidate:
    return transform(frame_source(table), chosen, key=KEY, detector=FindsAmina())


def rows(candidate: Candidate) -> pd.DataFrame:
    frame: pd.DataFrame = pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)
    return frame


def cells(frame: pd.DataFrame, column: str) -> list[str | None]:
    return [value if isinstance(value, str) else None for value in frame[column]]


def test_candidate_keeps_order_and_other_columns_and_stars_small_classes() -> None:
    candidate = run(recipe())
    left = rows(candidate)

    assert candidate.columns == ("person", "called", "postal", "need", "note")
    assert cells(left, "called") == ["2024-Q1", "2024-Q1", "2024-Q1", "2024-Q1", "2024-Q1", "*"]
    assert cells(left, "postal") == ["M5V", "M5V", "K1A", "K1A", "K1A", "*"]
    assert cells(left, "need") == ["food", "rent", "food", "rent", None, "food"]
    assert candidate.suppressed_records == 1
    assert candidate.levels == {"called": 2, "postal": 1}
    assert (candidate.before.k, candidate.after.k) == (1, 2)


def test_removed_rows_are_left_out_and_counted() -> None:
    candidate = run(recipe(suppression={"max_records": 0.5, "rows": "remove"}))

    assert len(rows(candidate)) == candidate.record_count == 5


def test_pseudonyms_are_the_same_for_the_same_person_and_blank_stays_blank() -> None:
    open_recipe = recipe(privacy=[])  # where a k is asked for, the rows of whoever would stand alone bear other codes
    pseudonyms = cells(rows(run(open_recipe)), "person")
    others = cells(
        rows(transform(frame_source(CONTACTS), open_recipe, key=b"another", detector=FindsAmina())), "person"
    )

    assert pseudonyms[0] == pseudonyms[2] != pseudonyms[1]
    assert pseudonyms[3] is None
    assert all(len(value) == 26 for value in pseudonyms if value)
    assert not set(filter(None, pseudonyms)) & set(filter(None, others))


def test_redacted_text_shows_labels_and_equal_texts_are_analyzed_once() -> None:
    detector = FindsAmina()
    candidate = transform(frame_source(CONTACTS), recipe(), key=KEY, detector=detector)

    assert cells(rows(candidate), "note") == ["Call [PERSON]", "ok", "Call [PERSON]", None, "ok", "[PERSON]"]
    assert sorted(detector.texts) == ["Amina", "Call Amina", "ok"]


def test_redaction_without_a_detector_is_refused() -> None:
    with pytest.raises(InvalidRecipe) as caught:
        transform(frame_source(CONTACTS), recipe(), key=KEY)

    assert caught.value.code == "recipe.no_detector"


def test_k_of_persons_suppresses_a_class_of_one_person() -> None:
    table = pd.DataFrame({"person": ["p", "p", "q", "r"], "place": ["a", "a", "b", "b"]})
    chosen = Recipe.from_dict(
        {
            "columns": {"person": "direct-identifier", "place": "quasi-identifier"},
            "privacy": [{"model": "k-anonymity", "k": 2}],
            "suppression": {"max_records": 0.5},
            "person": "person",
        }
    )

    candidate = transform(frame_source(table), chosen, key=KEY)

    assert cells(rows(candidate), "place") == ["*", "*", "b", "b"]
    assert (candidate.before.k_records, candidate.before.k_persons) == (2, 1)


def test_same_input_recipe_and_key_give_the_same_bytes() -> None:
    def written() -> tuple[bytes, bytes]:
        text, parquet = io.BytesIO(), io.BytesIO()
        candidate = run(recipe())
        write_csv(candidate, text)
        write_parquet(candidate, parquet)
        return text.getvalue(), parquet.getvalue()

    assert written() == written()


def test_report_measures_what_is_written() -> None:
    candidate = run(recipe())

    again = measure(candidate, quasi_identifiers=["called", "postal"], sensitive=["need"])

    assert again == replace(candidate.after, traces=None, everything_known=None)


def test_values_that_a_hierarchy_does_not_know_are_counted_and_never_shown() -> None:
    table = CONTACTS.assign(postal=["12345", "M5V3A1", "K1A 0B1", "secret", "K1A 0B1", "H2X 1Y4"])

    with pytest.raises(InvalidSource) as caught:
        run(recipe(), table)

    (finding,) = caught.value.findings
    assert (finding.code, finding.column, finding.row) == ("hierarchy.missing_value", "postal", 2)
    assert finding.facts == {"records": 2, "rows": [2, 5]}
    for told in (str(caught.value), message(finding, "en"), message(finding, "fr")):
        assert "12345" not in told
        assert "secret" not in told


def test_unknown_values_can_count_as_missing() -> None:
    table = CONTACTS.assign(postal=["12345", "?", "K1A 0B1", "K1A 0B1", "K1A 0B1", "K1A 0B1"])
    postal = {"role": "quasi-identifier", "hierarchy": "postal-code", "level": 1, "unknown": "missing"}

    candidate = run(recipe(columns={"postal": postal}), table)

    assert cells(rows(candidate), "postal")[:2] == [None, None]
    assert candidate.report()["unknown_values"] == {"postal": 2}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"privacy": [{"model": "k-anonymity", "k": 7}]}, "criterion.k_exceeds_records"),
        ({"privacy": [{"model": "k-anonymity", "k": 6}], "person": "person"}, "criterion.k_exceeds_persons"),
        ({"privacy": [{"model": "k-anonymity", "k": 4}]}, "criterion.everything_suppressed"),
        ({"suppression": {"max_records": 0.1}}, "criterion.over_ceiling_given"),
    ],
)
def test_unmet_criterion_says_why_and_holds_the_best_attempt(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(CriterionUnmet) as caught:
        run(recipe(**changes))

    assert caught.value.code == code
    assert caught.value.report["levels"] == {"called": 2, "postal": 1}
    assert caught.value.report["before"]["records"] == 6
    assert all(message(finding, language) for finding in caught.value.findings for language in ("en", "fr"))


def test_search_over_the_ceiling_reports_the_most_general_levels() -> None:
    columns = {"postal": {"role": "quasi-identifier", "hierarchy": "postal-code", "max_level": 1},
               "called": {"role": "quasi-identifier", "hierarchy": "dates"}}  # fmt: skip

    with pytest.raises(CriterionUnmet) as caught:
        run(recipe(columns=columns, search={"method": "optimal"}, suppression={"max_records": 0.1}))

    assert caught.value.code == "criterion.over_ceiling"
    assert caught.value.report["levels"] == {"called": 4, "postal": 1}


def test_few_starred_rows_are_noted() -> None:
    def notes(**changes: Any) -> list[str]:
        found = run(recipe(columns={"person": {"role": "direct-identifier"}}, **changes)).outcome.notes
        return [note.code for note in found]

    assert notes() == ["suppression.few_rows_stand_out"]
    assert notes(suppression={"max_records": 0.5, "rows": "remove"}) == []


def test_sensitive_column_leaves_at_its_level_and_is_judged_there() -> None:
    need = {
        "role": "sensitive", "treatment": "generalize", "level": 1,
        "hierarchy": {"levels": {"food": "basics", "rent": "basics"}},
    }  # fmt: skip
    candidate = run(recipe(columns={"need": need}))

    assert cells(rows(candidate), "need") == ["basics", "basics", "basics", "basics", None, "basics"]
    assert candidate.after.sensitive["need"].distinct_l == 1
    assert candidate.before.sensitive["need"].distinct_l == 1


def test_empty_table_is_refused() -> None:
    with pytest.raises(InvalidSource) as caught:
        run(recipe(), CONTACTS.iloc[:0])

    assert caught.value.code == "table.no_records"
