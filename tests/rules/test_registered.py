"""Which records of a table a community's authority claims by its register, and what remains without them."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from anonymizer import community_claims
from anonymizer.community_claims import Remaining, claims
from anonymizer.detectors.denied import WithRegistered
from anonymizer.engine import frame_source, profile
from anonymizer.engine.table.readers.source import encoded_batches
from anonymizer.engine.text.detection import Span
from entente.catalogue.communities import Registered
from exports.certificates.document import left_out_for_communities

TABLE = pd.DataFrame(
    {
        "postal_code": ["X0A 0H0", "M5V 2T6", None, "K1A 0B1"] * 10,
        "city": ["Iqaluit", "Toronto", "Invented Reserve", "Ottawa"] * 10,
        "belongs": ["None", "Invented Nations member", "None", None] * 10,
        "notes": ["Said that the Invented Nation would call back about the form today."] * 40,
    }
)


@pytest.mark.parametrize(
    ("kind", "value", "rows"),
    [
        ("place", "X0A", {0}),
        ("place", "CA-NU", {0}),
        ("place", "CA-ON", {1, 3}),
        ("place", "Invented Reserve", {2}),
        ("place", "Toronto", {1}),
        ("name", "Invented Nation", {1}),
        ("name", "Iqaluit", {0}),
        ("name", "Nation", {1}),
        ("column", "Invented Nation", set()),
        ("place", "X0", {0}),
    ],
)
def test_records_are_claimed_by_place_and_by_category(kind: str, value: str, rows: set[int]) -> None:
    source = frame_source(TABLE)

    found = claims(source, profile(source).columns, [Registered("a", "A", value, kind)])

    assert [place % 4 in rows for place in range(40)] == (found["a"].tolist() if found else [False] * 40)


def test_notes_that_leave_as_they_are_are_read_for_names() -> None:
    source = frame_source(TABLE)
    register = [Registered("a", "A", "Invented Nation", "name")]

    found = claims(source, profile(source).columns, register, reads_text=True)

    assert found["a"].all()


@pytest.mark.parametrize(
    ("parties", "hidden"), [([], {"a", "b"}), ([["a"]], {"b"}), ([["a"], ["a", "b"]], {"b"}), ([["a", "b"]], set())]
)
def test_names_are_hidden_in_notes_unless_their_authority_is_a_party_to_all(
    monkeypatch: pytest.MonkeyPatch, parties: list[list[str]], hidden: set[str]
) -> None:
    register = [
        Registered("a", "A", "Invented Nation", "name"),
        Registered("a", "A", "X0A", "place"),
        Registered("b", "B", "Invented Reserve", "place"),
        Registered("b", "B", "indigenous_identity", "column"),
    ]
    monkeypatch.setattr(community_claims, "registered_against", lambda _owner: register)
    recipe = SimpleNamespace(ceilings=[{"authorities": each} for each in parties])
    run: Any = SimpleNamespace(recipe=recipe, dataset=SimpleNamespace(owner_id="owner"))

    found = community_claims.names_to_hide(run)

    assert set(found) == hidden
    assert found.get("b", ["Invented Reserve"])[0] == "Invented Reserve"
    if "a" in found:
        texts = ["Asked for the INVENTED NATIONS office in X0A.", "Nothing of the kind."]
        spans = WithRegistered(Silent(), found["a"]).analyze(texts)
        assert [[(each.label, texts[0][each.start : each.end]) for each in several] for several in spans] == [
            [("DENIED", "INVENTED NATIONS")],
            [],
        ]


class Silent:
    """A detector that finds nothing."""

    name = "silent"

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        return [[] for _text in texts]


def test_what_remains_is_read_as_any_source() -> None:
    source = frame_source(TABLE)
    mask = claims(source, profile(source).columns, [Registered("a", "A", "CA-ON", "place")])["a"]

    remaining = Remaining(source, ~mask)
    texts = pa.Table.from_batches(remaining.batches(["city"]))["city"].to_pylist()
    coded = [row for batch in encoded_batches(remaining, ["city"]) for row in batch.column("city").to_pylist()]

    assert remaining.record_count == 20
    assert texts == coded == ["Iqaluit", "Invented Reserve"] * 10


@pytest.mark.parametrize(
    ("left_out", "told"), [({}, 0), ({"a": 5, "b": 6}, 11), ({"a": 10}, None), ({"a": 400, "b": 2}, 402)]
)
def test_certificate_tells_one_total_and_no_small_one(left_out: dict[str, int], told: int | None) -> None:
    found = left_out_for_communities({"left_out": left_out, "held": {"a": 3}}, 11)

    assert found == {"records": told, "small_count_below": 11}
