"""A table that one machine holds, counted in parts by processes beside one another: the candidate is that of the whole, to the byte."""

from __future__ import annotations

import io
import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import (
    Candidate,
    CriterionUnmet,
    InvalidRecipe,
    InvalidSource,
    Recipe,
    frame_source,
    transform,
    write_parquet,
)
from anonymizer.engine.partitioned import whole_table
from anonymizer.engine.partitioned.part_counts import PartCount, columns_of, count_of
from anonymizer.engine.partitioned.processes import PartProcesses
from anonymizer.engine.partitioned.whole_table import Parts, fits_parts, transform_in_parts
from anonymizer.engine.table.readers.source import encoded_batches
from tests.engine.partitioned.tables import contacts, recipe

KEY = bytes(range(32))
ALONE = Parts(rows=700, processes=0)

FAMILIES: dict[str, dict[str, Any]] = {
    "levels": {},
    "records": {"person": None},
    "diverse": {
        "privacy": [
            {"model": "k-anonymity", "k": 4},
            {"model": "distinct-l-diversity", "column": "need", "l": 2},
            {"model": "t-closeness", "column": "need", "t": 0.4},
        ]
    },
    "removed": {"suppression": {"max_records": 0.05, "rows": "remove"}},
    "finest first": {"search": {"method": "finest-first", "metric": "loss-arithmetic"}},
    "mondrian": {"search": {"method": "mondrian"}},
    "mondrian, removed": {"search": {"method": "mondrian"}, "suppression": {"max_records": 0.05, "rows": "remove"}},
    "local": {"recoding": "local"},
    "cells": {"suppression": {"max_records": 0.3, "by": "cells"}},
}


def content(candidate: Candidate) -> bytes:
    """The file that a candidate is written to."""
    sink = io.BytesIO()
    write_parquet(candidate, sink)
    return sink.getvalue()


def figures(candidate: Candidate) -> Any:
    """All that is reported of it but how long it took; fractions to nine digits, for their sums depend on the order of what is added up."""
    values = {name: value for name, value in candidate.report().items() if name != "seconds"}
    return json.loads(json.dumps(values), parse_float=lambda digits: round(float(digits), 9))


def changed(**changes: Any) -> Recipe:
    """The recipe of the contacts with columns treated otherwise."""
    columns = changes.pop("columns", {})
    values = recipe(**changes).to_dict()
    values["columns"] |= columns
    return Recipe.from_dict(values)


def require_same(frame: pd.DataFrame, wanted: Recipe, parts: Parts) -> Candidate:
    """Both ways give the same bytes and the same report."""
    whole = transform(frame_source(frame), wanted, key=KEY)
    cut = transform_in_parts(frame_source(frame), wanted, key=KEY, parts=parts)
    assert content(cut) == content(whole)
    assert figures(cut) == figures(whole)
    return cut


@pytest.mark.parametrize("changes", FAMILIES.values(), ids=FAMILIES)
def test_candidate_of_parts_is_that_of_the_whole(changes: dict[str, Any]) -> None:
    cut = require_same(contacts(3_000), recipe(**changes), ALONE)

    assert "everything_known" in cut.report()["after"]


@pytest.mark.parametrize("rows", [1, 7, 999, 2_500, 10_000])
def test_size_of_the_parts_changes_no_byte(rows: int) -> None:
    frame = contacts(1_000 if rows > 1 else 150, seed=5)

    require_same(frame, recipe(**FAMILIES["finest first"], person=None), Parts(rows=rows, processes=0))


@pytest.mark.parametrize("family", ["levels", "finest first"])
def test_processes_beside_one_another_give_the_same_bytes(family: str) -> None:
    require_same(contacts(2_500, seed=3), recipe(**FAMILIES[family]), Parts(rows=400, processes=2))


def test_codes_that_link_rows_are_renewed_alike() -> None:
    code = {"role": "direct-identifier", "treatment": "pseudonym", "parameters": {"group": "people"}}
    wanted = changed(columns={"person": code, "note": code | {"role": "other"}}, search={"method": "mondrian"})
    frame = contacts(2_000, seed=11)
    frame["note"] = frame["person"].where(frame.index % 3 == 0)  # a referral, blank in most rows

    cut = require_same(frame, wanted, ALONE)

    assert cut.after.traces is not None
    assert cut.after.traces.renewed_units


def test_values_that_a_hierarchy_misses_are_named_by_their_rows_in_the_table() -> None:
    frame = contacts(2_000, seed=2)
    frame.loc[[150, 905, 1_999], "age"] = "old"
    frame.loc[[3], "postal_code"] = "nowhere"

    with pytest.raises(InvalidSource) as whole:
        transform(frame_source(frame), recipe(), key=KEY)
    with pytest.raises(InvalidSource) as cut:
        transform_in_parts(frame_source(frame), recipe(), key=KEY, parts=ALONE)

    assert cut.value.findings == whole.value.findings


def test_values_counted_as_missing_are_reported_alike() -> None:
    frame = contacts(2_000, seed=2)
    frame.loc[[150, 905, 1_999], "age"] = "old"
    age = {"role": "quasi-identifier", "hierarchy": "age-bands", "unknown": "missing", "min_level": 1}
    need = {"role": "sensitive", "treatment": "keep"}

    cut = require_same(frame, changed(columns={"age": age, "need": need}), ALONE)

    assert cut.report()["unknown_values"] == {"age": 3}


def test_groups_of_before_are_found_again_in_parts() -> None:
    first, next_frame = contacts(2_000, seed=1), contacts(2_000, seed=2)
    asked = recipe(**FAMILIES["finest first"])
    whole = transform(frame_source(first), asked, key=KEY).boundaries
    cut = transform_in_parts(frame_source(first), asked, key=KEY, parts=ALONE).boundaries
    assert whole is not None
    assert cut is not None
    assert cut.digest == whole.digest
    named = recipe(**FAMILIES["finest first"], version=2, boundaries=whole.digest)

    with suppress(CriterionUnmet):
        expected = content(transform(frame_source(next_frame), named, key=KEY, boundaries=whole))
        assert (
            content(transform_in_parts(frame_source(next_frame), named, key=KEY, parts=ALONE, boundaries=cut))
            == expected
        )


@settings(max_examples=25, deadline=None)
@given(st.integers(20, 200), st.integers(1, 90), st.integers(0, 99), st.sampled_from(sorted(FAMILIES)))
def test_any_table_cut_anywhere_leaves_as_the_whole(records: int, rows: int, seed: int, family: str) -> None:
    frame = contacts(records, seed=seed)
    wanted = recipe(**{"privacy": [{"model": "k-anonymity", "k": 2}], **FAMILIES[family]})

    def outcome(way: Callable[..., Candidate], **named: Any) -> object:
        try:
            return content(way(frame_source(frame), wanted, key=KEY, **named))
        except CriterionUnmet as unmet:
            return unmet.findings

    assert outcome(transform_in_parts, parts=Parts(rows=rows, processes=0)) == outcome(transform)


class Killed(PartProcesses):
    """Processes of which one is killed while it counts: the first time, or whenever it is given a part."""

    is_stubborn = False
    last: Killed

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.kills = 0
        Killed.last = self

    def _begin(self, place: int, frames: Sequence[bytes]) -> None:
        super()._begin(place, frames)
        if place == 0 and (self.is_stubborn or not self.kills):
            self.kills += 1
            os.kill(self.pids[0], signal.SIGKILL)


class Stubborn(Killed):
    is_stubborn = True


def test_part_whose_process_is_killed_is_counted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_table, "PartProcesses", Killed)

    require_same(contacts(2_000, seed=3), recipe(**FAMILIES["mondrian"]), Parts(rows=300, processes=2))

    assert Killed.last.kills == 1
    assert Killed.last.deaths == 1
    assert not Killed.last.pids


def test_part_that_ends_its_process_three_times_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_table, "PartProcesses", Stubborn)

    with pytest.raises(InvalidSource, match=r"partitioned\.part_failed"):
        transform_in_parts(frame_source(contacts(900)), recipe(), key=KEY, parts=Parts(rows=300, processes=2))

    assert not Killed.last.pids


class Stop(Exception):
    """Somebody wants no more of it."""


def test_work_that_is_stopped_leaves_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[float] = []
    started: list[int] = []

    class Watched(PartProcesses):
        def counts(self, parts: Any) -> Iterator[PartCount]:
            for count in super().counts(parts):
                started.extend(self.pids)
                yield count

    def stop(step: str, share: float) -> None:
        counted.append(share)
        if len(counted) == 3:
            raise Stop

    monkeypatch.setattr(whole_table, "PartProcesses", Watched)

    with pytest.raises(Stop):
        transform_in_parts(
            frame_source(contacts(3_000)), recipe(), key=KEY, parts=Parts(rows=300, processes=2), progress=stop
        )

    assert counted == sorted(counted)
    assert len(set(started)) == 2
    for pid in set(started):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_part_that_needs_more_memory_than_allowed_is_refused_in_words() -> None:
    frame = contacts(400_000)
    frame["person"] = [f"a person with a very long name, whose number is {row}" for row in range(len(frame))]

    with pytest.raises(InvalidSource) as refused:
        transform_in_parts(
            frame_source(frame),
            recipe(),
            key=KEY,
            parts=Parts(rows=400_000, processes=1, memory_bytes=150 * 2**20),
        )

    assert refused.value.code in ("partitioned.part_memory", "partitioned.part_failed")


def test_process_of_a_part_holds_no_setting_of_the_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_MASTER_KEY", "secret")
    asked = recipe()
    batches = list(encoded_batches(frame_source(contacts(300)), columns_of(asked)))

    with PartProcesses(asked, secret=KEY, count=1) as processes:
        for _ in processes.counts([batches]):
            with open(f"/proc/{processes.pids[0]}/environ", "rb") as environment:
                assert b"ENTENTE_" not in environment.read()


def test_counts_survive_the_way_between_processes() -> None:
    asked = recipe()
    batches = list(encoded_batches(frame_source(contacts(500)), columns_of(asked)))
    count = count_of(batches, asked, secret=KEY)

    again = PartCount.from_bytes(count.to_bytes())

    assert again.to_bytes() == count.to_bytes()
    assert again.paths == count.paths
    assert again.records == 500


@pytest.mark.parametrize(
    "wanted",
    [
        changed(columns={"need": {"role": "sensitive", "treatment": "swap"}}, person=None),
        changed(columns={"age": {"role": "quasi-identifier", "treatment": "microaggregate"}}, person=None),
        recipe(person=None, shuffle=True),
    ],
    ids=["swapped", "averaged", "shuffled"],
)
def test_recipe_that_needs_all_rows_in_one_place_does_not_fit(wanted: Recipe) -> None:
    assert fits_parts(recipe())
    assert not fits_parts(wanted)
    with pytest.raises(InvalidRecipe, match=r"partitioned\.whole_needed"):
        transform_in_parts(frame_source(contacts(100)), wanted, key=KEY, parts=ALONE)


def test_table_without_records_is_refused_as_a_whole_one_is() -> None:
    for way in (transform, transform_in_parts):
        with pytest.raises(InvalidSource, match=r"table\.no_records|file\.header_only"):
            way(frame_source(contacts(100).iloc[:0]), recipe(), key=KEY)
