"""Attacks succeed where a release tells too much, fail where it tells nothing, and the control takes off what anyone knows."""

from __future__ import annotations

from itertools import combinations
from math import comb
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import InvalidSource, UnknownColumn, frame_source, run_attacks
from anonymizer.engine.attacks import (
    Effort,
    inference,
    inference_from_both,
    linkability,
    linkability_to,
    owners_of,
    scene,
    singling_out,
)
from anonymizer.engine.attacks.predicates import Isolation, Term, holds_in_original
from anonymizer.engine.attacks.rates import rate, result
from anonymizer.engine.attacks.singling_out import _at_size
from anonymizer.engine.attacks.tables import coded_together


def people(size: int, seed: int) -> pd.DataFrame:
    """Invented people; what they need has nothing to do with the rest."""
    rng = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "who": [f"p{seed}-{number}" for number in range(size)],
            "age": rng.integers(0, 1000, size),
            "area": rng.choice(list("ABCDE"), size),
            "size": rng.integers(0, 1000, size),
            "need": rng.choice(["food", "rent", "legal", "other"], size),
        }
    )


QUASI = ["age", "area", "size"]
ORIGINAL, CONTROL = people(300, 1), people(300, 2)


def attack(released: pd.DataFrame, seed: int = 0, **options: Any) -> dict[str, Any]:
    return run_attacks(
        frame_source(ORIGINAL), frame_source(released), quasi_identifiers=QUASI, secrets=["need"],
        control=frame_source(CONTROL), effort=Effort(attacks=200, seed=seed), **options,
    ).to_dict()  # fmt: skip


def test_release_of_everything_is_at_risk_of_everything() -> None:
    found = attack(ORIGINAL)

    alone = found["singling_out"]["3"]
    assert alone["attack"]["successes"] == alone["predicates"] > 50
    assert alone["interval"][0] > 0.1
    assert found["inference"]["need"]["interval"][0] > 0.8
    assert found["notes"] == []


def test_columns_that_no_attacker_was_said_to_know_single_people_out_too() -> None:
    """Groups of sixty, beside sizes that are everybody's own: only singling out over all columns sees them."""
    outcome = run_attacks(
        frame_source(ORIGINAL), frame_source(ORIGINAL.assign(age="*")), quasi_identifiers=["area"],
        person="who", effort=Effort(attacks=200),
    ).to_dict()  # fmt: skip

    assert outcome["singling_out"]["1"]["attack"]["successes"] == 0
    assert outcome["singling_out_everything"]["1"]["attack"]["successes"] > 100
    assert set(outcome["singling_out_everything"]["1"]["by_column"]) == {"size"}


def test_release_about_others_adds_no_risk() -> None:
    found = attack(people(300, 3))

    for risk in (found["singling_out"]["1"], found["singling_out"]["3"], found["inference"]["need"]):
        assert risk["interval"][0] == 0
    assert found["inference"]["need"]["attack"]["rate"] == pytest.approx(0.25, abs=0.1)  # four needs, and no help


def test_release_of_nothing_lets_nothing_be_done() -> None:
    found = attack(ORIGINAL.assign(age="*", area="*", size="*", need="*"))

    assert [risk["attack"]["successes"] for risk in found["singling_out"].values()] == [0, 0]
    assert found["inference"]["need"]["attack"]["successes"] == 0
    assert found["linkability"]["attack"]["successes"] < 10  # one in 300 by chance


def test_class_of_one_secret_gives_it_away() -> None:
    """Homogeneity: k is 150, and yet everyone's need is told."""
    original = pd.DataFrame({"area": ["A"] * 150 + ["B"] * 150, "need": ["food"] * 150 + ["rent"] * 150})

    found = inference(scene(frame_source(original), frame_source(original), columns=["area", "need"]), secret="need")

    assert found.attack.successes == found.attack.attacks == 300


def test_of_equally_near_records_the_most_frequent_secret_is_guessed() -> None:
    original = pd.DataFrame({"area": ["A"] * 10, "need": ["food"] * 6 + ["rent"] * 4})

    found = inference(scene(frame_source(original), frame_source(original), columns=["area", "need"]), secret="need")

    assert (found.attack.successes, found.attack.attacks) == (6, 10)


def test_two_releases_rule_out_what_only_one_of_them_shows() -> None:
    """Ganta, Kasiviswanathan and Smith (2008): each class is diverse, and the secret is what both classes have in common."""
    original = pd.DataFrame({"age": ["31", "38", "42", "49"], "need": ["food", "rent", "legal", "debt"]})
    one = original.assign(age=["30-39", "30-39", "40-49", "40-49"])
    two = original.assign(age=["31-45", "20-30", "31-45", "46-50"]).assign(need=["food", "x", "legal", "debt"])
    first, second = (scene(frame_source(original), frame_source(told), columns=["age", "need"]) for told in (one, two))

    alone = inference(first, secret="need").attack.successes
    both = inference_from_both(first, second, secret="need").attack.successes

    assert (alone, both) == (2, 3)  # 31: food or rent, food or legal; 42: legal or debt, food or legal; 49: debt alone


def test_release_with_other_secrets_adds_nothing() -> None:
    first, second = (
        scene(frame_source(ORIGINAL), frame_source(told), columns=[*QUASI, "need"], control=frame_source(CONTROL))
        for told in (ORIGINAL.assign(age="*", size="*"), ORIGINAL.assign(need="withheld"))
    )

    assert inference_from_both(first, second, secret="need") == inference(first, secret="need")


def test_narrower_word_is_likelier_than_star() -> None:
    original = pd.DataFrame({"age": ["31", "45"], "need": ["food", "rent"]})
    released = pd.DataFrame({"age": ["*", "*", "30-39", "40-49"], "need": ["rent", "food", "food", "rent"]})

    found = inference(scene(frame_source(original), frame_source(released), columns=["age", "need"]), secret="need")

    assert found.attack.successes == 2


def test_generalized_secret_is_right_where_it_covers_and_star_never() -> None:
    original = pd.DataFrame({"area": ["A", "B"], "age": ["31", "45"]})

    def successes(ages: list[str]) -> float:
        released = original.assign(age=ages)
        return inference(
            scene(frame_source(original), frame_source(released), columns=["area", "age"]), secret="age"
        ).attack.successes

    assert successes(["30-39", "30-39"]) == 1
    assert successes(["*", "*"]) == 0


def test_link_succeeds_where_both_halves_find_the_same_record() -> None:
    table = scene(frame_source(ORIGINAL), frame_source(ORIGINAL), columns=QUASI)

    alone = linkability(table, parts=(["age"], ["size"]), effort=Effort(300))
    both = ORIGINAL["age"].value_counts()[ORIGINAL["age"]].to_numpy() * (
        ORIGINAL["size"].value_counts()[ORIGINAL["size"]].to_numpy()
    )

    # Each half draws one of the records that share the number: the halves meet with chance 1 / (ties × ties), or more.
    assert alone.attack.successes == pytest.approx((1 / both).sum(), abs=25)
    assert alone.baseline.successes < 10


def test_class_of_k_links_one_in_k() -> None:
    table = pd.DataFrame({"a": np.repeat(range(100), 5), "b": np.repeat(range(100), 5)})

    found = linkability(scene(frame_source(table), frame_source(table), columns=["a", "b"]), parts=(["a"], ["b"]))

    assert found.attack.successes == pytest.approx(100, abs=30)  # 500 targets, k = 5; three standard deviations


def test_two_releases_are_joined_by_person_or_by_place() -> None:
    other = ORIGINAL.drop(columns="area").iloc[::-1].reset_index(drop=True)
    known = {"columns": QUASI, "control": frame_source(CONTROL)}
    first = scene(frame_source(ORIGINAL), frame_source(ORIGINAL), **known)
    second = scene(frame_source(ORIGINAL), frame_source(other), **known)
    owners = owners_of(frame_source(ORIGINAL), frame_source(other), person="who", records=300)
    by_place = owners_of(
        frame_source(ORIGINAL.drop(columns="who")), frame_source(other.iloc[::-1]), person="who", records=300
    )

    found = linkability_to(first, second, owners=owners, effort=Effort(300))

    assert found.attack.successes > 290
    assert found.control is not None
    assert found.control.value < 0.4 < found.interval[0]
    assert [len(codes) for codes in by_place] == [300, 300]


def test_releases_that_cannot_be_laid_side_by_side_are_refused() -> None:
    with pytest.raises(InvalidSource) as caught:
        attack(ORIGINAL.drop(columns="who"), other=frame_source(ORIGINAL[:200]), person="who")

    assert caught.value.code == "attack.releases_not_aligned"


def test_without_control_the_report_says_that_it_is_an_upper_bound() -> None:
    report = run_attacks(frame_source(ORIGINAL), frame_source(ORIGINAL), quasi_identifiers=QUASI, effort=Effort(50))

    assert [note.code for note in report.notes] == ["attack.no_control"]
    assert report.singling_out[3].control is None
    assert report.singling_out[3].risk == report.singling_out[3].attack.value


def test_words_without_explanation_are_counted() -> None:
    report = run_attacks(
        frame_source(ORIGINAL),
        frame_source(ORIGINAL.assign(area="Downtown")),
        quasi_identifiers=QUASI,
        effort=Effort(20),
    )

    note = next(note for note in report.notes if note.code == "attack.not_understood")
    assert (note.column, note.facts["records"]) == ("area", 300)


def test_dropped_column_is_not_known_and_a_wrong_name_is_refused() -> None:
    assert attack(ORIGINAL.drop(columns=["age", "need"]))["columns"] == ["area", "size"]
    assert attack(ORIGINAL.drop(columns=["age", "need"]))["inference"] == {}
    with pytest.raises(UnknownColumn):
        run_attacks(frame_source(ORIGINAL), frame_source(ORIGINAL), quasi_identifiers=["Age"])
    with pytest.raises(InvalidSource):
        attack(ORIGINAL[["need"]])


def test_same_seed_same_figures() -> None:
    assert attack(ORIGINAL[:200], seed=5) == attack(ORIGINAL[:200], seed=5)


def test_persons_not_records_are_singled_out() -> None:
    """Two contacts of one person share what no one else has: the person is alone, though no record is."""
    contacts = pd.DataFrame({"who": ["p", "p", "q", "r"], "area": ["A", "A", "B", "B"]})

    def predicates(person: str | None) -> int:
        table = scene(frame_source(contacts), frame_source(contacts), columns=["area"], person=person)
        return int(singling_out(table, columns=1, effort=Effort(10)).attack.successes)

    assert predicates(None) == 0
    assert predicates("who") == 1


rows = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 3), st.integers(0, 4)), min_size=1, max_size=20)


@settings(max_examples=40, deadline=None)
@given(rows, st.sampled_from(["in", "not in", "from", "to"]), st.integers(0, 3))
def test_predicates_are_counted_as_by_hand(records: list[tuple[str, int, int]], compares: str, word: int) -> None:
    table = pd.DataFrame(records, columns=["letter", "number", "who"])
    values = list(dict.fromkeys(table["number"]))
    word %= len(values)
    played = scene(frame_source(table), frame_source(table), columns=["letter", "number"], person="who")
    isolation = Isolation(played.original, played.columns, holds_in_original(played.meanings))

    counted = isolation.count((Term("letter", "in", 0), Term("number", compares, word)))

    against = {"in": table["number"] == values[word], "not in": table["number"] != values[word],
               "from": table["number"] >= values[word], "to": table["number"] <= values[word]}  # fmt: skip
    held = table[(table["letter"] == table["letter"][0]) & against[compares]]
    assert counted == held["who"].nunique()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.integers(1, 6))
def test_larger_control_is_brought_to_size_exactly(counts: list[int], wanted: int) -> None:
    """Against all samples of a control group of six."""
    expected = sum(
        sum(len(set(part) & set(range(count))) == 1 for part in combinations(range(6), wanted)) / comb(6, wanted)
        for count in counts
    )

    assert _at_size(np.array(counts, float), 6, wanted) == pytest.approx(expected)


def test_smaller_control_is_brought_to_size_by_the_model() -> None:
    """Predicates of weight 1/1000 in a control group of 500 isolate someone about as often in one of 1000."""
    rng = np.random.default_rng(1)
    counts = rng.binomial(500, 1 / 1000, size=2000).astype(float)
    truth = float((rng.binomial(1000, 1 / 1000, size=20000) == 1).mean() * 2000)

    assert _at_size(counts, 500, 1000) == pytest.approx(truth, rel=0.15)


def test_rates_are_those_of_wilson() -> None:
    """Wilson's interval for 10 of 100: Brown, Cai and DasGupta (2001) and every textbook give (.0552, .1744)."""
    found = rate(100, 10)

    assert found.interval == (pytest.approx(0.0552, abs=1e-4), pytest.approx(0.1744, abs=1e-4))


def test_risk_is_what_the_attack_gains_over_the_control_of_what_there_was_to_gain() -> None:
    found = result(rate(10**6, 6 * 10**5), rate(10**6, 0), rate(10**6, 2 * 10**5))
    no_room = result(rate(10, 10), rate(10, 0), rate(10**12, 10**12))

    assert found.risk == pytest.approx(0.5, abs=1e-5)
    assert found.interval[0] < 0.5 < found.interval[1]
    assert no_room.interval[0] == 0


def test_targets_are_of_different_persons() -> None:
    table = coded_together([frame_source(pd.DataFrame({"a": range(9), "who": list("pppqqqrrr")}))], ["a"], "who")[0]

    chosen = table.sample(9, np.random.default_rng(0))

    assert sorted(table.units[chosen]) == [0, 1, 2]
