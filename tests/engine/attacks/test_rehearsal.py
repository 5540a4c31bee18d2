"""A rehearsal names the column that gives people away, says what it did not try, and ends when time is over or nobody waits."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import Recipe, frame_source, profile, propose, transform
from anonymizer.engine.attacks import (
    Effort,
    NotTried,
    Rehearsal,
    Stopped,
    Trial,
    membership,
    rehearse,
    scene,
    singling_out,
)
from anonymizer.engine.attacks.one_column import alone_in
from anonymizer.engine.transformation.candidate import Candidate
from tests.public_data import SHARED, needs

KEY = b"k" * 32


def contacts(size: int = 400, *, seed: int = 1) -> pd.DataFrame:
    """Invented contacts of people; whoever lives in the first area needs food, every amount is somebody's own."""
    rng = np.random.default_rng(seed)
    area = rng.choice(["North", "East", "South", "West"], size)
    return pd.DataFrame(
        {
            "area": area,
            "gender": rng.choice(["F", "M"], size),
            "need": np.where(area == "North", "food", rng.choice(["rent", "legal", "debt", "other"], size)),
            "amount": rng.permutation(10 * size)[:size],
            "notes": [f"Asked about number {number}." for number in range(size)],
        }
    )


def recipe(**columns: Any) -> Recipe:
    spec: dict[str, Any] = {
        "area": {"role": "quasi-identifier", "treatment": "keep"},
        "gender": {"role": "quasi-identifier", "treatment": "keep"},
        "need": {"role": "sensitive", "treatment": "keep"},
        "amount": {"role": "sensitive", "treatment": "drop"},
        "notes": {"role": "other", "treatment": "drop"},
    }
    return Recipe.from_dict(
        {"columns": {**spec, **columns}, "privacy": [{"model": "k-anonymity", "k": 11}],
         "suppression": {"max_records": 0.2, "rows": "remove"}}
    )  # fmt: skip


def rehearsed(table: pd.DataFrame, settings: Recipe, **options: Any) -> Rehearsal:
    source = frame_source(table)
    return rehearse(source, transform(source, settings, key=KEY), **options)


def by_attack(rehearsal: Rehearsal) -> dict[tuple[str, str | None], Trial]:
    return {(trial.attack, trial.column): trial for trial in rehearsal.trials}


def reasons(rehearsal: Rehearsal) -> set[tuple[str, str, str | None]]:
    return {(item.what, item.why, item.column) for item in rehearsal.not_tried}


def test_a_column_that_gives_people_away_is_named_whatever_its_role() -> None:
    """k is 11 over what a neighbour knows, and the amounts are sensitive: whoever knows one finds its record all the same."""
    outcome = rehearsed(contacts(), recipe(amount={"role": "sensitive", "treatment": "keep"}))

    assert outcome.worst is not None
    assert (outcome.worst.attack, outcome.worst.column, outcome.worst.people) == ("one-column", "amount", 400)
    assert outcome.worst.interval[0] > 0.9
    assert dict(outcome.alone) == {"amount": 400}


def test_of_columns_that_all_conditions_use_the_one_of_most_values_does_it() -> None:
    table = contacts()[["area", "gender", "amount"]]
    columns = recipe(amount={"role": "sensitive", "treatment": "keep"}).to_dict()["columns"]
    settings = Recipe.from_dict({"columns": {name: columns[name] for name in table.columns}})

    outcome = {trial.attack: trial.column for trial in rehearsed(table, settings).trials}

    assert outcome["several-columns"] == "amount"


def test_a_secret_that_a_group_shares_is_named() -> None:
    outcome = rehearsed(contacts(), recipe())

    assert outcome.worst is None or outcome.worst.column == "need"
    guessed = by_attack(outcome)["inference", "need"]
    assert guessed.rate > 0.25
    assert guessed.control is not None  # so are the needs of people who were held back: it is true of the area


def test_planted_secret_of_people_in_the_release_alone_is_inferred() -> None:
    """Nobody who is held back shares anything with a group of one person in a table without k."""
    table = contacts(300)
    table["area"] = [f"Lot {number}" for number in range(300)]
    open_recipe = Recipe.from_dict({"columns": recipe().to_dict()["columns"]})

    outcome = by_attack(rehearsed(table, open_recipe))

    assert outcome["recognition", "area"].interval[0] > 0.9
    assert outcome["membership", "area"].interval[0] > 0.9
    assert outcome["inference", "need"].interval[0] > 0.5


def test_a_release_of_large_groups_lets_nothing_succeed_beyond_its_groups() -> None:
    outcome = rehearsed(contacts(), recipe(need={"role": "sensitive", "treatment": "drop"}))

    assert outcome.worst is None or outcome.worst.interval[0] <= 1 / 11
    assert not outcome.alone
    assert ("inference", "nothing-sensitive", None) in reasons(outcome)


def test_what_is_not_looked_at_is_said() -> None:
    outcome = rehearsed(contacts(), recipe(notes={"role": "other", "treatment": "keep", "kind": "text"}))

    assert ("column", "text", "notes") in reasons(outcome)
    assert ("register", "no-register", None) in reasons(outcome)
    assert ("holdings", "at-release", None) in reasons(outcome)
    assert all("notes" not in trial.known for trial in outcome.trials)


def test_a_tiny_table_is_not_tried_and_says_so() -> None:
    outcome = rehearsed(contacts(39), recipe(gender={"role": "quasi-identifier", "treatment": "drop"},
                                           area={"role": "quasi-identifier", "treatment": "drop"}))  # fmt: skip

    assert outcome.trials == ()
    assert ("everything", "few", None) in reasons(outcome)
    assert outcome.worst is None


def test_nothing_but_a_column_of_text_is_not_tried() -> None:
    table = contacts()[["notes"]]
    settings = Recipe.from_dict({"columns": {"notes": {"role": "other", "treatment": "keep", "kind": "text"}}})

    assert reasons(rehearsed(table, settings)) == {("everything", "nothing-leaves", None), ("column", "text", "notes")}


def test_one_column_alone_has_no_combinations() -> None:
    settings = Recipe.from_dict({"columns": {"area": {"role": "quasi-identifier", "treatment": "keep"}}})

    outcome = reasons(rehearsed(contacts()[["area"]], settings))

    assert {("several-columns", "one-column", None), ("joining", "one-column", None)} <= outcome


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_what_the_time_limit_cuts_off_is_said(seconds: float) -> None:
    outcome = rehearsed(contacts(), recipe(), seconds=seconds)

    assert outcome.trials == ()
    assert ("everything", "time", None) in reasons(outcome)


def test_an_attack_that_takes_too_long_leaves_time_for_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of what is left at most: the slow one is named, the others are played."""

    def slow(scene: Any, *, columns: int, effort: Effort) -> Any:
        while columns > 1:
            scene.tick()
        return singling_out(scene, columns=columns, effort=effort)

    monkeypatch.setattr("anonymizer.engine.attacks.rehearsal.singling_out", slow)

    outcome = rehearsed(contacts(), recipe(), seconds=4)

    assert {(item.what, item.why) for item in outcome.not_tried} >= {("several-columns", "time")}
    assert {trial.attack for trial in outcome.trials} == {
        "one-column",
        "recognition",
        "joining",
        "inference",
        "membership",
    }


def test_whoever_stops_it_is_told_what_was_not_tried() -> None:
    shares: list[float] = []

    def stop_in_the_middle(share: float) -> None:
        shares.append(share)
        if share > 0.3:
            raise Stopped

    outcome = rehearsed(contacts(), recipe(), progress=stop_in_the_middle)

    assert {trial.attack for trial in outcome.trials} < {"one-column", "several-columns", "recognition", "joining"}
    stopped = {item.what for item in outcome.not_tried if item.why == "stopped"}
    assert {"inference", "membership"} <= stopped
    assert shares == sorted(shares)
    assert outcome.trials


def test_the_report_is_read_back_and_holds_no_value() -> None:
    table = contacts()
    outcome = rehearsed(table, recipe(amount={"role": "sensitive", "treatment": "keep"}))

    stored = json.dumps(outcome.to_dict())

    assert Rehearsal.from_dict(json.loads(stored)) == outcome
    assert not any(f'"{value}"' in stored for value in {*table["area"], *table["need"], *map(str, table["amount"])})
    assert Rehearsal.from_dict({}).not_tried == (NotTried("everything", "never"),)


def test_the_same_candidate_gives_the_same_figures() -> None:
    first, second = (rehearsed(contacts(), recipe()).to_dict() for _ in range(2))

    assert {**first, "seconds": 0} == {**second, "seconds": 0}


def test_people_not_records_are_counted_and_codes_of_people_are_not_known() -> None:
    table = contacts().assign(who=[f"p{number // 2}" for number in range(400)])
    settings = Recipe.from_dict(
        {**recipe(amount={"role": "sensitive", "treatment": "keep"}).to_dict(), "person": "who",
         "columns": {**recipe(amount={"role": "sensitive", "treatment": "keep"}).to_dict()["columns"],
                     "who": {"role": "direct-identifier", "treatment": "pseudonym"}}}
    )  # fmt: skip

    outcome = rehearsed(table, settings)

    assert (outcome.people, outcome.counts_persons) == (200, True)
    assert dict(outcome.alone) == {"amount": 200}
    assert ("column", "codes", "who") in reasons(outcome)


def test_people_who_stand_alone_are_counted_as_by_hand() -> None:
    rng = np.random.default_rng(3)
    table = pd.DataFrame({"size": rng.integers(0, 60, 100), "who": [f"p{number // 2}" for number in range(100)]})
    played = scene(frame_source(table), frame_source(table), columns=["size"], person="who")

    persons = table.groupby("size")["who"].agg(["nunique", "first"])

    assert alone_in(played, "size") == persons[persons["nunique"] == 1]["first"].nunique()


def test_whoever_is_alone_in_the_release_only_is_not_alone() -> None:
    """Two people have the first size, and one of them was left out of the release."""
    original, released = pd.DataFrame({"size": [1, 1, 2]}), pd.DataFrame({"size": [1, 2]})

    assert alone_in(scene(frame_source(original), frame_source(released), columns=["size"]), "size") == 1


def test_a_record_that_shows_nothing_tells_nobody_that_anyone_is_in_the_table() -> None:
    original = pd.DataFrame({"area": ["North", "South"] * 20})
    whole, starred = (
        scene(frame_source(original), frame_source(table), columns=["area"])
        for table in (original, original.assign(area="*"))
    )

    assert membership(whole).attack.successes == 40
    assert membership(starred).attack.successes == 0


def test_an_adversary_who_hides_a_column_among_many_is_seen() -> None:
    """A code that looks like a category, with a check digit per person, beside twenty harmless columns."""
    table = contacts(300)
    for number in range(20):
        table[f"harmless {number}"] = ["yes", "no", "no"] * 100
    table["branch"] = [f"B{number:03d}" for number in range(300)]
    others = {name: {"role": "sensitive", "treatment": "keep"} for name in table.columns if "harmless" in name}

    outcome = rehearsed(table, recipe(branch={"role": "sensitive", "treatment": "keep"}, **others))

    assert outcome.worst is not None
    assert (outcome.worst.attack, outcome.worst.column, outcome.worst.people) == ("one-column", "branch", 300)
    guessed = [trial for trial in outcome.trials if trial.attack == "several-columns"]
    assert [trial.column for trial in guessed] == ["branch"]


@pytest.mark.shared
@needs("data/microdata_survey/acs_2012_sample.csv")
def test_a_survey_that_nobody_here_made_is_rehearsed() -> None:
    source = frame_source(pd.read_csv(SHARED / "data" / "microdata_survey" / "acs_2012_sample.csv", dtype=str))
    candidate = transform(source, propose(profile(source), k=11), key=KEY)

    outcome = rehearse(source, candidate, effort=Effort(attacks=200, tries=20))

    assert outcome.people == 2000
    assert outcome.held_back == 500
    assert {trial.attack for trial in outcome.trials} >= {"one-column", "several-columns", "recognition", "membership"}
    recognized = next(trial for trial in outcome.trials if trial.attack == "recognition")
    assert recognized.rate <= 1 / 11 * 1.5  # groups of 11, less the people held back
    assert isinstance(candidate, Candidate)


def test_singling_out_tries_no_more_words_than_isolate_someone() -> None:
    """Twenty thousand values of one column are looked through at once, not one by one."""
    table = frame_source(pd.DataFrame({"amount": range(20_000)}))

    outcome = singling_out(scene(table, table, columns=["amount"]), columns=1, effort=Effort(attacks=300))

    assert outcome.attack.successes == 300
    assert outcome.facts["by_column"] == {"amount": 300}
