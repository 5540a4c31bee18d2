"""A control group shares no person with what the release is made from."""

from __future__ import annotations

import pandas as pd
import pytest

from anonymizer.engine import InvalidSource, Recipe, UnknownColumn, frame_source, run_attacks, transform
from anonymizer.engine.attacks import hold_out
from anonymizer.engine.attacks.control_group import Part

TABLE = pd.DataFrame(
    {"who": [f"p{n % 40}" for n in range(100)], "area": [str(n % 3) for n in range(100)], "n": range(100)}
)


def records(part: Part) -> pd.DataFrame:
    return pd.concat([batch.to_pandas() for batch in part.batches()], ignore_index=True)


def test_no_person_is_in_both_parts_and_no_record_is_lost() -> None:
    kept, held = (records(part) for part in hold_out(frame_source(TABLE), share=0.25, person="who"))

    assert held["who"].nunique() == 10
    assert not set(kept["who"]) & set(held["who"])
    assert sorted([*kept["n"].astype(int), *held["n"].astype(int)]) == list(range(100))
    assert kept["n"].astype(int).is_monotonic_increasing


def test_without_persons_records_are_held_back_by_the_seed() -> None:
    first, same, other = (hold_out(frame_source(TABLE), share=0.1, seed=seed)[1] for seed in (1, 1, 2))

    assert first.record_count == 10
    assert records(first).equals(records(same))
    assert not records(first).equals(records(other))


def test_parts_are_sources_of_a_release_and_its_control() -> None:
    kept, held = hold_out(frame_source(TABLE), share=0.25, person="who")
    columns = {
        "who": {"role": "direct-identifier", "treatment": "pseudonym"},
        "area": {"role": "quasi-identifier", "treatment": "keep"},
        "n": "other",
    }
    release = transform(kept, Recipe.from_dict({"columns": columns}), key=b"x" * 32)

    report = run_attacks(kept, release, quasi_identifiers=["area"], control=held, person="who")

    assert report.records == {
        "original": kept.record_count,
        "released": kept.record_count,
        "control": held.record_count,
    }
    assert report.notes == ()


@pytest.mark.parametrize("share", [0, 0.001, 1])
def test_part_without_anyone_is_refused(share: float) -> None:
    with pytest.raises(InvalidSource) as caught:
        hold_out(frame_source(TABLE), share=share, person="who")

    assert caught.value.code == "attack.too_few_to_hold_out"


def test_wrong_person_column_is_refused() -> None:
    with pytest.raises(UnknownColumn):
        hold_out(frame_source(TABLE), person="Who")
