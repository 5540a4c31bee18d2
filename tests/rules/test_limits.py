"""The exact limit of rules that compare numbers or days: on it, one beyond it, and who asks for more."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, cast
from unittest import mock

import pytest

from anonymizer.policies import DEFAULT_K, DEFAULT_SMALL_CELL, required_k, required_small_cell
from entente.core.ids import uuid7
from entente.core.verdicts import Verdict
from exports.policies import releases
from exports.policies.releases import Refusal


@pytest.mark.parametrize(
    ("asked_by_recipe", "asked_by_agreements", "required"),
    [
        (2, [], DEFAULT_K),
        (DEFAULT_K, [], DEFAULT_K),
        (DEFAULT_K + 1, [], DEFAULT_K + 1),
        (2, [5], DEFAULT_K),
        (12, [15, 20], 20),
        (25, [15, 20], 25),
    ],
)
def test_required_k_is_the_most_that_anyone_asks_and_never_below_the_policy(
    asked_by_recipe: int, asked_by_agreements: list[int], required: int
) -> None:
    ceilings = [{"smallest_k": k, "small_cell": k} for k in asked_by_agreements]

    assert DEFAULT_K == 11
    assert required_k(asked_by_recipe, ceilings) == required
    assert required_small_cell(ceilings) == max([DEFAULT_SMALL_CELL, *asked_by_agreements])


@pytest.mark.parametrize(
    ("ends_on", "is_refused"),
    [(date(2027, 3, 30), False), (date(2027, 3, 31), False), (date(2027, 4, 1), True)],
)
def test_access_may_end_on_the_last_day_of_the_agreement_and_not_after(ends_on: date, is_refused: bool) -> None:
    agreement = SimpleNamespace(current=SimpleNamespace(emergency=False, ends_on=date(2027, 3, 31)))
    release = cast("Any", SimpleNamespace(status="available", agreement=agreement))

    with mock.patch.object(
        releases, "holds", return_value=Verdict.of({})
    ):  # what the agreement covers is judged elsewhere
        verdict = releases.can_entitle(
            release, policy=cast("Any", None), recipient_id=uuid7(), ends_on=ends_on, today=date(2027, 3, 1)
        )

    assert (Refusal.BEYOND_TERM in verdict.reasons) is is_refused
    assert bool(verdict) is not is_refused
