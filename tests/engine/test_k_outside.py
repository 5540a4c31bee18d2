"""Whoever contributed rows subtracts them: k others stand in each class, in every way of finding levels, in records and in persons."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import CriterionUnmet, InvalidRecipe, Recipe, frame_source, offer, transform
from anonymizer.engine.partitioned.whole_table import fits_parts
from anonymizer.engine.verification.outside import smallest_outside

NEEDS = ["Food", "Shelter", "Tax clinic"]
AGES = {"levels": [[str(age), str(age // 10 * 10), "*"] for age in range(20, 60)]}
PLACES = {"levels": [[f"{area}{number}", area, "*"] for area in "ABCD" for number in range(4)]}


def clients(contributor: str, count: int, seed: int, *, person: str = "") -> list[dict[str, str]]:
    draw = random.Random(seed)
    return [
        {
            "age": str(draw.randint(20, 59)),
            "place": f"{draw.choice('ABCD')}{draw.randint(0, 3)}",
            "need": draw.choice(NEEDS),
            "person": f"{person or contributor}{number}",
            "from": contributor,
        }
        for number in range(count)
    ]


def recipe(*, k: int = 5, outside: bool = True, person: bool = False, **settings: Any) -> Recipe:
    return Recipe.from_dict(
        {
            "columns": {
                "age": {"role": "quasi-identifier", "hierarchy": AGES},
                "place": {"role": "quasi-identifier", "hierarchy": PLACES},
                "need": "sensitive",
                "person": "direct-identifier",
                "from": "direct-identifier",
            },
            "privacy": [
                {"model": "k-anonymity", "k": k},
                *([{"model": "k-outside-contributors", "k": k, "contributor": "from"}] if outside else []),
            ],
            "suppression": {"max_records": 1.0, "rows": "remove"},
            "person": "person" if person else None,
            **settings,
        }
    )


def left_outside(table: pd.DataFrame, made: Any) -> int:
    """The fewest that any contributor sees in a group of what leaves when it leaves its own rows out, counted row by row."""
    shown = pd.concat([batch.to_pandas() for batch in made.batches()], ignore_index=True)
    assert list(shown.columns) == ["age", "place", "need"]
    assert len(table) == len(shown)
    groups: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (_, row), (_, cells) in zip(table.iterrows(), shown.iterrows(), strict=True):
        groups[cells["age"], cells["place"]][row["from"]].add(row["person"])
    return min(
        len(set().union(*(people for name, people in group.items() if name != own)))
        for group in groups.values()
        for own in group
    )


LEVELS: dict[str, Any] = {"search": {"method": "optimal"}}
GROUPS: list[dict[str, Any]] = [{"search": {"method": method}} for method in ("mondrian", "finest-first")]
METHODS = [LEVELS, {**LEVELS, "recoding": "local"}, *GROUPS]


@pytest.mark.parametrize("method", METHODS, ids=str)
@pytest.mark.parametrize("person", [False, True])
def test_group_holds_k_without_the_rows_of_any_one_contributor(method: dict[str, Any], person: bool) -> None:
    """One contributor sends many rows of a few groups, to isolate whoever else stands there."""
    forged = [{"age": "33", "place": "B2", "need": "Food", "person": f"F{number}", "from": "C"} for number in range(60)]
    table = pd.DataFrame([*clients("A", 120, 1), *clients("B", 120, 2), *clients("C", 60, 3), *forged])
    source = frame_source(table)

    keeping = {"suppression": {"max_records": 0.0}}  # so that rows of both tables stand beside one another
    made = transform(source, recipe(person=person, **method, **keeping), key=b"key")
    without = transform(source, recipe(person=person, outside=False, **method, **keeping), key=b"key")

    assert left_outside(table, made) >= 5
    assert left_outside(table, without) < 5 or method not in GROUPS  # levels of whole columns hold it by chance
    for candidate in (made, without) if person else (made,):  # without persons, each row is one
        assert smallest_outside(source, candidate, "from") == left_outside(table, candidate)


def test_figure_counts_what_leaves_and_is_nothing_where_the_contributor_leaves() -> None:
    """Rows that are removed hide nobody; and whoever reads from whom a row is finds the others of a group apart."""
    lone = [{"age": "59", "place": "D3", "need": "Food", "person": "L", "from": "C"}]
    source = frame_source(pd.DataFrame([*(row for name in "ABC" for row in clients(name, 100, ord(name))), *lone]))
    asked = recipe(k=11, search={"method": "finest-first"})
    shown = recipe(k=11, outside=False).to_dict()
    shown["columns"]["from"] = {"role": "other", "treatment": "keep"}
    shown["assumed_unknown"] = ["from"]

    made = transform(source, asked, key=b"key")
    naming = transform(source, Recipe.from_dict(shown), key=b"key")

    assert smallest_outside(source, made, "from") >= 11
    assert smallest_outside(source, naming, "from") == 0


def test_persons_of_whom_two_contributors_know_count_once_for_a_third() -> None:
    """A and B know the same four people: for C, who knows the fifth, they are four, and not eight."""
    rows = [
        *(
            {"age": "30", "place": "A0", "need": "Food", "person": f"P{n}", "from": name}
            for name in "AB"
            for n in range(4)
        ),
        {"age": "30", "place": "A0", "need": "Food", "person": "Q", "from": "C"},
    ]
    source = frame_source(pd.DataFrame(rows))

    transform(source, recipe(k=4, person=True), key=b"key")
    with pytest.raises(CriterionUnmet):
        transform(source, recipe(k=5, person=True), key=b"key")


def test_two_contributors_gain_nothing_from_one_another() -> None:
    """Six of one and ten of another: the first sees ten, the second six."""
    rows = [{"age": "30", "place": "A0", "need": "Food", "person": "", "from": name} for name in "A" * 6 + "B" * 10]
    source = frame_source(pd.DataFrame(rows))

    transform(source, recipe(k=6), key=b"key")
    with pytest.raises(CriterionUnmet):
        transform(source, recipe(k=7), key=b"key")


def test_offer_judges_rows_by_what_is_left_outside() -> None:
    """What three organizations have together is worth it; where one of them has nearly all, its own size does not help."""
    even = pd.DataFrame([row for name in "ABC" for row in clients(name, 300, ord(name))])
    uneven = pd.DataFrame([*clients("A", 890, 1), *clients("B", 5, 2), *clients("C", 5, 3)])

    assert offer(frame_source(even), recipe(k=11)).is_useful
    assert not offer(frame_source(uneven), recipe(k=11)).is_useful
    assert offer(frame_source(uneven), recipe(k=11, outside=False)).is_useful


def test_column_that_the_table_does_not_have_is_named_and_parts_are_refused() -> None:
    asked = recipe().to_dict()
    asked["privacy"][1]["contributor"] = "nobody"

    with pytest.raises(InvalidRecipe) as error:
        Recipe.from_dict(asked)

    assert error.value.code == "recipe.unknown_column"
    assert fits_parts(recipe(outside=False))
    assert not fits_parts(recipe())
