"""Cleaning by a recipe: what each step does to cells and rows, what it counts, and what it refuses."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa
import pytest

from anonymizer.engine import InvalidRecipe, Recipe, ValueMaps, clean, transform, write_csv
from anonymizer.engine.cleaning import CleanedSource, cleaned, cleaning_of
from anonymizer.engine.data_drift import drift, snapshot
from anonymizer.engine.recipe.cleaning import Cleaning
from anonymizer.engine.table.readers import Source
from anonymizer.engine.table.readers.source import encoded_batches
from tests.engine.messy_tables import cells, rules, table

KEY = bytes(32)


def maps(**columns: Mapping[str, Sequence[str]]) -> ValueMaps:
    return ValueMaps.from_bytes(json.dumps({"columns": columns}).encode())


def with_maps(source: Source, values: ValueMaps, **steps: Any) -> CleanedSource:
    columns = {name: {"values": True} for name in values.columns}
    return cleaned(source, rules(columns=columns, values=values.digest, **steps), values)


def test_value_map_makes_spellings_one_value_and_counts_what_it_does_not_know() -> None:
    values = maps(gender={"Woman": ["F", "femme", "Female"], "Man": ["M"], "": ["99"]})
    source = with_maps(table(gender=["F", "f ", "FEMME", "woman", "M", "99", "Xx", "XX", None]), values)

    assert cells(source, "gender") == ["Woman"] * 4 + ["Man", None, "Xx", "XX", None]
    figures = source.cleaned.columns["gender"].steps["values"]
    assert (figures.changed, figures.understood, figures.not_understood, figures.blanked) == (6, 6, 2, 1)
    assert source.cleaned.new_spellings == {"gender": (1, 2)}
    assert [note.code for note in source.cleaned.notes()] == ["cleaning.merged", "cleaning.new_spellings"]


def test_batches_and_dictionaries_give_the_same_cells_again_and_again() -> None:
    values = maps(a={"one": ["1", "un"]})
    source = with_maps(table(a=["1", "un", None, "deux"], b=["p", "q", "r", "s"]), values)
    encoded = [cell for batch in encoded_batches(source, ["b", "a"]) for cell in batch.column("a").to_pylist()]

    assert cells(source, "a") == cells(source, "a") == encoded == ["one", "one", None, "deux"]
    assert cells(source, "b") == ["p", "q", "r", "s"]
    assert [batch.schema.field("a").type for batch in source.batches()] == [pa.string()]


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ("[", "cleaning.values_form"),
        ("[]", "cleaning.values_form"),
        ('{"a": {"x": "y"}}', "cleaning.values_form"),
        ('{"a": {"x": ["1"], "x": ["2"]}}', "cleaning.values_form"),
        ('{"a": {"x": ["1"]}, "a": {}}', "cleaning.values_form"),
        ('{}, "salt": "words"', "cleaning.values_form"),
        ('{}, "rows": {}', "cleaning.values_form"),
        ("[" * 100_000, "cleaning.values_form"),
        ('{"a": {"x": ["Été"], "y": ["e\u0301te\u0301 "]}}', "cleaning.values_twice"),
        ('{"a": {"x": ["y"], "y": ["x"]}}', "cleaning.values_circle"),
        ('{"a": {"x": ["y"], "y": ["z"]}}', "cleaning.values_circle"),
        ('{"a": {"x": ["1"], "X ": ["2"]}}', "cleaning.values_alike"),
    ],
)
def test_map_that_says_nothing_certain_is_refused(columns: str, code: str) -> None:
    with pytest.raises(InvalidRecipe) as refused:
        ValueMaps.from_bytes(f'{{"columns": {columns}}}'.encode())

    assert refused.value.code == code


def test_digest_of_salted_maps_tells_nothing_of_their_words() -> None:
    plain = maps(a={"x": ["1"]})
    salted = plain.salted()

    assert salted.digest != plain.digest != plain.salted().digest != salted.digest
    assert ValueMaps.from_bytes(salted.to_bytes()) == salted == salted.salted()


def test_maps_that_the_recipe_does_not_name_are_refused() -> None:
    source, values, others = table(a=["1"], b=["1"]), maps(a={"x": ["1"]}), maps(a={"y": ["1"]})
    of_b = maps(b={"x": ["1"]})
    both = rules(columns={"a": {"values": True}}, values=of_b.digest)
    cases: list[tuple[Cleaning, ValueMaps | None, str]] = [
        (rules(columns={"a": {"values": True}}, values=values.digest), None, "cleaning.values_missing"),
        (rules(columns={"a": {"values": True}}, values=values.digest), others, "cleaning.values_others"),
        (rules(columns={"a": {"values": True}}), values, "cleaning.values_others"),
        (both, of_b, "cleaning.values_without_column"),
        (rules(columns={"c": {"spelling": "trim"}}), None, "recipe.unknown_column"),
    ]
    for cleaning, supplied, code in cases:
        with pytest.raises(InvalidRecipe) as refused:
            cleaned(source, cleaning, supplied)
        assert refused.value.code == code


def test_map_of_a_hundred_thousand_spellings_is_used() -> None:
    values = maps(
        a={f"value {group}": [f"spelling {group}-{number}" for number in range(100)] for group in range(1000)}
    )
    source = with_maps(table(a=[f"Spelling {group}-7" for group in range(1000)]), values)

    assert cells(source, "a")[:2] == ["value 0", "value 1"]
    assert source.cleaned.columns["a"].steps["values"].not_understood == 0


def test_formulas_are_cells_like_others_and_leave_as_text() -> None:
    values = maps(need={"=HYPERLINK(1)": ["food"]})
    recipe = Recipe.from_dict({
        "version": 2, "columns": {"need": {"role": "other", "treatment": "keep"}}, "search": {"method": "given"},
        "cleaning": {"columns": {"need": {"spelling": "trim", "values": True}}, "values": values.digest},
    })  # fmt: skip
    candidate = transform(clean(table(need=["food", "\u200b =1+1", "@x"]), recipe, values), recipe, key=KEY)
    sink = io.BytesIO()
    write_csv(candidate, sink)

    assert [line[:2] for line in sink.getvalue().decode().splitlines()[1:]] == ["'=", "'=", "'@"]


def test_rows_of_totals_are_those_whose_numbers_are_sums() -> None:
    rows = {
        "city": ["Maple", "Birch", "Sous-total", "Cedar", "Fir", "sous-total", "TOTAL :", "Total"],
        "calls": ["1 000", "20", "1 020", "5", "6", "11", "1031", "7"],
        "mean": ["2,5", "3", "", "4", "1", "", "", "2"],
    }
    counted = cleaned(table(**rows), rules(totals="keep"))
    left = cleaned(table(**rows), rules(totals="drop"))

    assert counted.cleaned.row_steps == {"totals": {"rows": 3, "left_out": 0, "doubtful": 1}}
    assert cells(counted, "city") == rows["city"]
    assert cells(left, "city") == ["Maple", "Birch", "Cedar", "Fir", "Total"]
    assert [note.code for note in left.cleaned.notes()] == ["cleaning.totals_left_out", "cleaning.totals_doubtful"]
    assert left.record_count == 5


def test_total_may_stand_above_what_it_sums_and_a_category_of_that_name_is_none() -> None:
    above = cleaned(table(a=["Somme", "x", "y"], n=["30", "10", "20"]), rules(totals="drop"))
    persons = cleaned(table(a=["total", "x", "total"], n=["3", "10", "20"]), rules(totals="drop"))

    assert cells(above, "a") == ["x", "y"]
    assert cells(persons, "a") == ["total", "x", "total"]


def test_exact_repetitions_are_told_and_left_out_only_where_the_recipe_says_so() -> None:
    rows = {"a": ["1", "1", "1 ", "1", None], "b": ["x", "x", "x", None, "x"]}
    counted, left = (cleaned(table(**rows), rules(duplicates=word)) for word in ("keep", "drop"))

    assert counted.cleaned.row_steps == {"duplicates": {"rows": 1, "left_out": 0}}
    assert (cells(counted, "a"), cells(left, "a")) == (rows["a"], ["1", "1 ", "1", None])


GENDERS = ["F"] * 6 + ["f"] * 5 + ["M"] * 12 + ["X"] * 3
SPEC: dict[str, Any] = {
    "version": 2,
    "columns": {"id": {"role": "direct-identifier"}, "gender": {"role": "quasi-identifier"}},
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "suppression": {"max_records": 0.2},
    "search": {"method": "given"},
}


def people(genders: Sequence[str]) -> Source:
    return table(id=[f"C{number}" for number in range(len(genders))], gender=genders)


def recipe_with(cleaning: dict[str, Any]) -> Recipe:
    return Recipe.from_dict({**SPEC, "cleaning": cleaning})


def test_k_is_counted_on_what_was_cleaned() -> None:
    plain = Recipe.from_dict({**SPEC, "suppression": {"max_records": 0.6}})
    folded = recipe_with({"columns": {"gender": {"spelling": "fold"}}})

    before = transform(people(GENDERS), plain, key=KEY)
    after = transform(clean(people(GENDERS), folded), folded, key=KEY)

    assert (before.suppressed_records, after.suppressed_records) == (14, 3)
    assert after.after.k == 11
    assert after.recipe.to_dict()["cleaning"] == {"columns": {"gender": {"spelling": "fold"}}}


def test_map_that_merges_two_values_makes_them_coarser_and_the_report_says_so() -> None:
    values = maps(gender={"F or X": ["F", "X"], "M": []})
    recipe = recipe_with({"columns": {"gender": {"values": True}}, "values": values.digest})
    source = clean(people(GENDERS), recipe, values)
    candidate = transform(source, recipe, key=KEY)
    report = cleaning_of(source)

    assert candidate.suppressed_records == 0
    assert candidate.after.k == 12
    assert set(cells(candidate, "gender")) == {"F or X", "M"}
    assert report is not None
    assert [note.facts for note in report.notes() if note.code == "cleaning.merged"] == [{"before": 4, "after": 2}]


def test_table_that_was_not_cleaned_as_its_recipe_says_is_refused() -> None:
    recipe = recipe_with({"columns": {"gender": {"spelling": "fold"}}})
    other = clean(people(GENDERS), recipe_with({"columns": {"gender": {"spelling": "trim"}}}))

    for source in (people(GENDERS), other):
        with pytest.raises(InvalidRecipe) as refused:
            transform(source, recipe, key=KEY)
        assert refused.value.code == "cleaning.not_applied"


@pytest.mark.parametrize("step", [{"values": True}, {"dates": {}}, {"yes_no": {}}])
def test_what_tells_who_somebody_is_keeps_its_words(step: dict[str, Any]) -> None:
    """Otherwise a map of identifiers to blanks would hide from the ledger that two releases hold the same people."""
    by_name = {**SPEC, "columns": {"client id": {"role": "other"}, "gender": {"role": "quasi-identifier"}}}

    for spec, column in ((SPEC, "id"), (by_name, "client id")):
        recipe = Recipe.from_dict({**spec, "cleaning": {"columns": {column: step}}})
        with pytest.raises(InvalidRecipe) as refused:
            clean(people(GENDERS), recipe, maps(id={}))
        assert refused.value.code == "cleaning.identifier"


def test_next_version_says_how_many_spellings_are_new() -> None:
    values = maps(gender={"F": ["f"], "M": [], "X": []})
    recipe = recipe_with({"columns": {"gender": {"values": True}}, "values": values.digest})
    before = snapshot(clean(people(GENDERS), recipe, values), recipe)
    comparison = drift(clean(people([*GENDERS, "Fem", "fem", "NB"]), recipe, values), recipe, before)

    fresh = [finding for finding in comparison.findings if finding.code == "drift.new_spellings"]
    assert [(finding.column, finding.facts) for finding in fresh] == [("gender", {"spellings": 2, "cells": 3})]


def test_recipe_is_written_as_it_was_read_and_without_cleaning_as_ever() -> None:
    cleaning = {
        "columns": {
            "gender": {"spelling": "fold", "blank": True, "values": True},
            "id": {"spelling": "trim"},
        },
        "values": "0" * 64,
        "totals": "drop",
        "duplicates": "keep",
    }
    recipe = recipe_with(cleaning)
    plain = Recipe.from_dict({name: value for name, value in SPEC.items() if name != "version"})

    assert recipe.to_dict()["cleaning"] == cleaning
    assert Recipe.from_dict(recipe.to_dict()) == recipe
    assert recipe.to_dict()["version"] == 2
    assert {"version", "cleaning"}.isdisjoint(plain.to_dict())
    assert recipe_with({"columns": {}}).to_dict() == plain.to_dict()


@pytest.mark.parametrize(
    ("cleaning", "code"),
    [
        ([], "cleaning.form"),
        ({"columns": {"gender": "fold"}}, "cleaning.column_form"),
        ({"columns": {"gendr": {"spelling": "fold"}}}, "recipe.unknown_column_close"),
        ({"columns": {"gender": {"spelling": "title"}}}, "recipe.unknown_word_of_column"),
        ({"columns": {"gender": {"fold": True}}}, "recipe.unknown_key_of_column"),
        ({"columns": {"gender": {"dates": {}, "numbers": {}}}}, "cleaning.several_forms"),
        ({"columns": {"gender": {"dates": {"order": "ymd"}}}}, "recipe.unknown_word_of_column"),
        ({"columns": {"gender": {"values": True}}, "values": "abc"}, "cleaning.values_digest"),
        ({"columns": {"gender": {"spelling": "trim"}}, "values": "0" * 64}, "cleaning.values_of_no_column"),
        ({"totals": "hide"}, "recipe.unknown_word"),
    ],
)
def test_cleaning_that_is_not_right_is_refused_by_its_fault(cleaning: Any, code: str) -> None:
    with pytest.raises(InvalidRecipe) as refused:
        recipe_with(cleaning)

    assert refused.value.code == code


def test_cleaning_belongs_to_version_2() -> None:
    with pytest.raises(InvalidRecipe) as refused:
        Recipe.from_dict({**SPEC, "version": 1, "cleaning": {"duplicates": "keep"}})

    assert refused.value.code == "recipe.unknown_key"
