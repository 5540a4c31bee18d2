"""How many people stand in groups that give a sensitive value away: counted as by hand, in persons where they are known."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import frame_source, measure

rows = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from(["food", "rent", None]), st.integers(0, 5)),
    min_size=1,
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(rows, st.booleans())
def test_people_in_groups_that_share_a_value_are_counted_as_by_hand(
    records: list[tuple[str, str | None, int]], with_persons: bool
) -> None:
    table = pd.DataFrame(records, columns=["area", "need", "who"])
    table["who"] = "p" + table["who"].astype(str)

    outcome = measure(
        frame_source(table), quasi_identifiers=["area"], sensitive=["need"], person="who" if with_persons else None
    ).sensitive["need"]

    needs = table["need"].fillna("–")
    most = needs.groupby(table["area"]).agg(lambda group: group.value_counts().iloc[0])
    size = table["area"].value_counts()
    whole = needs.value_counts(normalize=True)
    top = needs.groupby(table["area"]).agg(lambda group: group.value_counts().index[0])
    alike = {area for area in size.index if most[area] == size[area]}
    leaning = {
        area for area in size.index if area not in alike and most[area] >= 0.8 * size[area] and whole[top[area]] < 0.8
    }
    counted = [
        table[table["area"].isin(areas)]["who"].nunique() if with_persons else int(table["area"].isin(areas).sum())
        for areas in (alike, leaning)
    ]
    assert [outcome.alike, outcome.leaning] == counted


def test_groups_of_which_four_in_five_share_what_the_table_does_not_are_counted() -> None:
    table = pd.DataFrame({"area": ["A"] * 10 + ["B"] * 10, "need": ["food"] * 8 + ["rent"] * 2 + ["rent", "legal"] * 5})

    outcome = measure(frame_source(table), quasi_identifiers=["area"], sensitive=["need"]).sensitive["need"]

    assert (outcome.alike, outcome.leaning) == (0, 10)
    assert outcome.to_dict()["leaning"] == 10
