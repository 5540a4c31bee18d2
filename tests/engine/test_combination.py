"""What several releases tell together: intersections of classes, differences, and tables that differ by one filter."""

from __future__ import annotations

import io
import unicodedata
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import Recipe, frame_source, hide_small_cells, tabulate, transform
from anonymizer.engine.combined_releases import combination
from anonymizer.engine.combined_releases.class_assignment import Holding, holding_of
from anonymizer.engine.combined_releases.combination import Held, combine
from anonymizer.engine.recipe.count_table import TableRule
from anonymizer.engine.tabulation.aggregated import Status
from anonymizer.engine.tabulation.differencing import prove, prove_beside
from exports.policies import can_combine
from tests.public_data import SHARED, needs

KEY = b"k" * 32
PUBLIC = "data/microdata_survey/acs_2012_sample.csv"


def holding(**classes: list[int]) -> Holding:
    """From class names to the persons in them."""
    pairs = [(person, number) for number, people in enumerate(classes.values()) for person in people]
    persons, codes = zip(*pairs, strict=True)
    return Holding.of_pairs(np.array(persons, np.uint64), np.array(codes, np.int64))


ELEVEN, NEXT = list(range(11)), list(range(11, 22))
# Each release of 121 persons has classes of 11; person n stands in row n // 11 of one and in column n % 11 of the other.
BY_ROW = holding(**{f"r{row}": [row * 11 + at for at in range(11)] for row in range(11)})
BY_COLUMN = holding(**{f"c{column}": [row * 11 + column for row in range(11)] for column in range(11)})


@pytest.mark.parametrize(
    ("new", "held", "tells", "alone", "together", "below"),
    [
        (BY_ROW, [], [], 11, 11, 0),
        (BY_ROW, [BY_ROW], [True], 11, 11, 0),
        (BY_ROW, [BY_COLUMN], [False], 11, 1, 121),
        (BY_ROW, [BY_COLUMN], [True], 11, 1, 121),
        # One filter takes one person out of a class: the difference is that person.
        (holding(a=ELEVEN), [holding(a=[*ELEVEN, 99])], [True], 12, 1, 1),
        (holding(a=[*ELEVEN, 99]), [holding(a=ELEVEN)], [True], 12, 1, 1),
        # In another period people come and go: absence tells nothing.
        (holding(a=ELEVEN), [holding(a=[*ELEVEN[:8], 97, 98, 99])], [False], 11, 11, 0),
        (holding(a=[*ELEVEN, 99]), [holding(a=[*ELEVEN[:7], 96, 97, 98])], [False], 12, 12, 0),
        # Nearly the same people are the same people, whatever period and series the two name: the difference is one person.
        (holding(a=ELEVEN), [holding(a=[*ELEVEN, 99])], [False], 12, 1, 1),
        (holding(a=[*ELEVEN, 99]), [holding(a=ELEVEN)], [False], 12, 1, 1),
        # Five came back and are in one class both times: the others of the class may be any of them.
        (holding(a=ELEVEN, b=NEXT), [holding(x=[0, 1, 2, 3, 4, 90, 91, 92])], [False], 11, 11, 0),
        # One came back from elsewhere than the ten others: each is told apart from those.
        (holding(a=ELEVEN), [holding(x=ELEVEN[1:], y=[0, 50, 51])], [False], 3, 1, 13),
        # A whole class left out is no difference between classes.
        (holding(a=ELEVEN), [holding(a=ELEVEN, b=NEXT)], [True], 11, 11, 0),
        # Two others together tell what neither tells alone.
        (
            holding(a=list(range(44))),
            [holding(x=list(range(22)), y=list(range(22, 44))), holding(x=list(range(11, 33)), y=[*range(11), *range(33, 44)])],
            [True, True],
            44,
            11,
            0,
        ),
    ],
)  # fmt: skip
def test_combination_leaves_the_fewest_persons_who_share_every_class(
    new: Holding, held: list[Holding], tells: list[bool], alone: int, together: int, below: int
) -> None:
    found = combine(new, [Held(each, tell) for each, tell in zip(held, tells, strict=True)], k=11)

    assert (found.alone, found.together, found.below) == (alone, together, below)


def test_of_several_classes_of_a_person_the_one_of_most_others_counts() -> None:
    several = holding(a=ELEVEN, b=[*NEXT, 0])

    assert combine(several, [Held(several, True)], k=11).together == 11


@pytest.mark.parametrize(("sharing", "together"), [(5, 5), (6, 12)])
def test_identifier_of_more_than_five_persons_names_nobody(sharing: int, together: int) -> None:
    """Twelve persons of one class; some of them have one telephone, by which another release knows them."""
    persons, one = np.arange(12, dtype=np.uint64), np.zeros(1, np.uint64)
    classes = np.zeros(12, np.int64)
    new = Holding(persons, classes, classes, persons[:sharing], np.full(sharing, 416, np.uint64))
    other = Holding(one, classes[:1], classes[:1], one, np.full(1, 416, np.uint64))

    assert combine(new, [Held(other, True)], k=11).together == together


@pytest.mark.parametrize(
    ("most", "signatures", "together"),
    [(4, 2, 12), (3, 2, 6), (9, 3, 12), (8, 3, 4)],
)
def test_beyond_so_many_pairs_of_signatures_only_equal_ones_hide_each_other(
    monkeypatch: pytest.MonkeyPatch, most: int, signatures: int, together: int
) -> None:
    """Two classes of twelve, of which a third or half was away each time: absence tells nothing, so that they hide the others."""
    monkeypatch.setattr(combination, "_COMPARED", most)
    persons = np.arange(24)
    new = holding(a=list(range(12)), b=list(range(12, 24)))
    seen = [
        holding(
            x=[*(int(each) for each in persons[persons % signatures != away]), *range(100 + 50 * away, 140 + 50 * away)]
        )
        for away in range(signatures - 1)
    ]

    assert combine(new, [Held(each, False) for each in seen], k=11).together == together


def test_further_records_of_a_person_are_no_crowd_for_her() -> None:
    """Twelve persons of one class; the first has a record for each of twelve needs, and stands elsewhere in the other release."""
    persons = np.array([0] * 12 + list(range(1, 12)), np.uint64)
    needs = np.array([*range(12), *[99] * 11], np.int64)
    new = Holding.of_pairs(persons, np.zeros(23, np.int64), needs)

    found = combine(new, [Held(holding(x=[0, *range(50, 61)], y=list(range(1, 12))), False)], k=11)

    assert (found.alone, found.together, found.below) == (12, 1, 1)


def test_holding_names_persons_alike_in_two_generalizations_and_keeps_no_value() -> None:
    table = pd.DataFrame({
        "person": [f"P{n // 2:03d}" for n in range(88)],
        "age": [str(20 + n // 2) for n in range(88)],
        "place": [["M5V 2T6", "M4C 1B5"][n // 4 % 2] for n in range(88)],
    })  # fmt: skip

    def made(**rules: object) -> Holding:
        columns = {
            "person": {"role": "direct-identifier", "treatment": "drop"},
            "age": {"role": "quasi-identifier", "treatment": "keep"},
            "place": {"role": "quasi-identifier", "treatment": "keep"},
        }
        recipe = Recipe.from_dict({"columns": {**columns, **rules}, "person": "person", "privacy": []})
        source = frame_source(table)
        return holding_of(source, transform(source, recipe, key=KEY), key=KEY, version=b"v")

    hidden = {"role": "quasi-identifier", "treatment": "suppress"}
    fine, coarse = made(), made(age=hidden)
    written = io.BytesIO()
    fine.write(written)

    assert len(np.unique(fine.persons)) == len(np.unique(coarse.persons)) == 44
    assert combine(coarse, [Held(fine, True)], k=11).together == 1
    assert combine(coarse, [], k=11).alone == 22
    assert b"P001" not in written.getvalue()
    assert Holding.read(written.getvalue()).classes.tolist() == fine.classes.tolist()


PEOPLE = pd.DataFrame(
    {
        "person_id": [f"Person {n:04d}" for n in range(60)],
        "phone": [f"416-555-{n:04d}" for n in range(60)],
        "name": [f"Zoé Invented{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60)],
        "age": [["20-29", "30-39"][n % 2] for n in range(60)],
        "area": [["north", "south"][n // 2 % 2] for n in range(60)],
    }
)
OTHERWISE = {
    "as it is": lambda table: table,
    "number alone": lambda table: table.assign(person_id=[str(n) for n in table.index]),
    "number and signs": lambda table: table.assign(person_id=[f"person-{n}" for n in table.index]),
    "capitals and blanks": lambda table: table.assign(person_id=[f"  PERSON\u00a0{n:06d} " for n in table.index]),
    "new numbers, the telephone stays": lambda table: table.assign(person_id=[f"X{9000 - n}" for n in table.index]),
    "telephone with a country, no number": lambda table: table.assign(
        person_id="", phone=[f"+1 (416) 555 {n:04d}" for n in table.index]
    ),
    "telephone alone, with a country and in one piece": lambda table: table.assign(
        person_id="", name="", phone=[f"+1416555{n:04d}" for n in table.index]
    ),
    "name alone, turned and decomposed": lambda table: table.assign(
        person_id="",
        phone="",
        name=[unicodedata.normalize("NFD", ", ".join(reversed(each.split()))) for each in table["name"]],
    ),
    "other columns": lambda table: table.rename(columns={"person_id": "Client no.", "phone": "Tél."}),
    "a column more": lambda table: table.assign(email=[f"p{n}@example.org" for n in table.index]),
}


def held_of(table: pd.DataFrame, version: bytes, **roles: str) -> Holding:
    rules = {
        name: {"role": "quasi-identifier", "treatment": "keep"}
        if name in ("age", "area")
        else {"role": "direct-identifier", "treatment": "drop"}
        for name in table.columns
    }
    rules |= {
        name: {"role": role, "treatment": "keep" if name in ("age", "area") else "drop"} for name, role in roles.items()
    }
    recipe = Recipe.from_dict({"columns": rules, "privacy": []})
    source = frame_source(table)
    return holding_of(source, transform(source, recipe, key=KEY), key=KEY, version=version)


@pytest.mark.parametrize("form", OTHERWISE)
def test_one_person_left_out_of_another_series_is_seen_however_identifiers_are_written(form: str) -> None:
    first = held_of(PEOPLE, b"first")
    second = held_of(OTHERWISE[form](PEOPLE.drop(index=17)), b"second")

    found = combine(second, [Held(first, False)], k=11)

    assert second.is_comparable(first)
    assert (found.together, found.below) == (1, 1)
    assert not can_combine(alone=found.alone, together=found.together, required=11, unknown=0)


def test_identifier_under_a_role_that_hides_it_is_one_still() -> None:
    first = held_of(PEOPLE, b"first")
    second = held_of(PEOPLE.drop(index=17), b"second", person_id="other", phone="sensitive", name="other")

    assert combine(second, [Held(first, False)], k=11).together == 1


def test_quasi_identifier_that_is_called_other_tells_classes_apart() -> None:
    first = held_of(PEOPLE, b"first", area="other")
    moved = PEOPLE.assign(area=["north"] * 3 + PEOPLE["area"].tolist()[3:])
    second = held_of(moved, b"second", age="other")

    found = combine(second, [Held(first, False)], k=11)

    assert not can_combine(alone=found.alone, together=found.together, required=11, unknown=0)


def test_what_many_have_names_nobody_and_where_nobody_is_named_nothing_is_compared() -> None:
    agency = PEOPLE.assign(person_id="", name="", phone="416-555-9999")
    nobody = PEOPLE[["age", "area"]]
    first, second, third = held_of(PEOPLE, b"first"), held_of(agency, b"second"), held_of(nobody, b"third")

    assert combine(second, [Held(first, False)], k=11).below == 0
    assert not third.is_comparable(first)
    assert not Holding(first.persons, first.classes, first.wide).is_comparable(second)  # an entry of before
    assert third.is_comparable(held_of(nobody, b"third"))


@pytest.mark.parametrize(
    ("alone", "together", "required", "unknown", "allowed"),
    [
        (11, 11, 11, 0, True),
        (11, 10, 11, 0, False),
        (20, 11, 11, 0, True),  # fewer than before, and enough
        (20, 10, 11, 0, False),
        (7, 7, 11, 0, True),  # not the combination's doing: the release alone is judged elsewhere
        (7, 6, 11, 0, False),
        (11, 11, 20, 0, True),
        (None, None, 11, 0, True),
        (None, 11, 11, 0, True),
        (None, 10, 11, 0, False),
        (11, 11, 11, 1, False),
    ],
)
def test_can_combine_asks_for_the_smaller_of_what_was_and_what_is_required(
    alone: int | None, together: int | None, required: int, unknown: int, allowed: bool
) -> None:
    assert bool(can_combine(alone=alone, together=together, required=required, unknown=unknown)) is allowed


RULE = TableRule(("n",), 11)


def table(*rows: tuple[str, str, str]) -> object:
    return frame_source(pd.DataFrame(rows, columns=["area", "age", "n"]))


WHOLE = [("A", "young", "40"), ("A", "old", "35"), ("A", "total", "75")]


@pytest.mark.parametrize(
    ("first", "second", "smallest", "differ"),
    [
        (WHOLE, WHOLE, None, False),
        # One filter left out three of the old: subtracting shows them.
        (WHOLE, [("A", "young", "40"), ("A", "old", "32"), ("A", "total", "72")], 3, True),
        (WHOLE, [("A", "young", "40"), ("A", "old", "20"), ("A", "total", "60")], None, True),
        # Each hides two cells; together all are known.
        (
            [("A", "young", "*"), ("A", "mid", "*"), ("A", "old", "50"), ("A", "total", "75")],
            [("A", "young", "20"), ("A", "mid", "*"), ("A", "old", "*"), ("A", "total", "75")],
            5,
            False,
        ),
        (
            [("A", "young", "*"), ("A", "mid", "*"), ("A", "old", "50"), ("A", "total", "75")],
            [("A", "young", "*"), ("A", "mid", "*"), ("A", "old", "50"), ("A", "total", "75")],
            None,
            False,
        ),
        (WHOLE, [("B", "young", "3")], None, False),
    ],
)
def test_two_tables_prove_together_what_each_hides(
    first: list[tuple[str, str, str]], second: list[tuple[str, str, str]], smallest: int | None, differ: bool
) -> None:
    found = prove(table(*first), RULE, table(*second), RULE, threshold=11)

    assert (found.smallest, found.differ) == (smallest, differ)


def test_a_table_with_one_category_more_is_compared_by_its_totals() -> None:
    finer = frame_source(
        pd.DataFrame(
            [
                ("A", "old", "f", "20"),
                ("A", "old", "m", "15"),
                ("A", "old", "total", "35"),
                ("A", "young", "total", "31"),
            ],
            columns=["area", "age", "sex", "n"],
        )
    )

    found = prove(table(("A", "old", "35"), ("A", "young", "40")), RULE, finer, RULE, threshold=11)

    assert (found.smallest, found.cells) == (9, 1)


def wide(first: str, second: str, north: str) -> tuple[Any, TableRule]:
    """Calls of two kinds and of both, by area: those of North are hidden, their sum is not."""
    kinds = {"x": ("20", "15"), "y": ("30", "25"), "z": ("40", "11")}
    (a, b), (c, d) = kinds[first], kinds[second]
    both = first + second
    frame = pd.DataFrame({
        "area": ["North", "South", "East"], first: ["*", a, b], second: ["*", c, d],
        both: [north, str(int(a) + int(c)), str(int(b) + int(d))],
    })  # fmt: skip
    return frame_source(frame), TableRule((first, second, both), 6)


def test_three_tables_prove_what_no_two_of_them_do() -> None:
    """x and y are 12, y and z are 14, x and z are 10: x is 4."""
    xy, yz, xz = wide("x", "y", "12"), wide("y", "z", "14"), wide("x", "z", "10")

    by_two = [prove(*new, *held, threshold=6).cells for new, held in ((yz, xy), (xz, xy), (xz, yz))]
    by_three = prove_beside(*xz, [xy, yz], threshold=6)

    assert by_two == [0, 0, 0]
    assert by_three.smallest == 4
    assert prove_beside(*xz, [xy], threshold=6).smallest is None


def test_what_others_prove_without_the_new_table_is_not_laid_on_it() -> None:
    first = table(("A", "young", "*"), ("A", "mid", "*"), ("A", "old", "50"), ("A", "total", "75"))
    second = table(("A", "young", "20"), ("A", "mid", "*"), ("A", "old", "*"), ("A", "total", "75"))
    new = table(("B", "young", "40"))

    assert prove(first, RULE, second, RULE, threshold=11).cells > 0
    assert prove_beside(new, RULE, [(first, RULE), (second, RULE)], threshold=11).cells == 0


@needs(PUBLIC)
def test_two_protected_tables_of_a_public_sample_tell_together_what_each_hides() -> None:
    """People of the American Community Survey by race and education, then by gender as well: a blank is a value, and no total."""
    people = pd.read_csv(SHARED / PUBLIC, dtype=str)
    tables = []
    for by in (("race", "edu"), ("race", "edu", "gender")):
        columns, rows = tabulate(frame_source(people), [by]).rows()
        tables.append(
            frame_source(pd.DataFrame(rows, columns=list(columns), dtype=object).drop(columns="count_status"))
        )
    rule = TableRule(("count",), 6)

    assert [hide_small_cells(shown, rule).count(Status.SMALL) for shown in tables] == [0, 0]
    assert prove(tables[0], rule, tables[1], rule, threshold=6).cells == 5
