"""A verdict: each reason once, in order; and what is raised where one is required."""

from __future__ import annotations

import pytest

from entente.core.errors import NotPermitted
from entente.core.verdicts import Verdict
from entente.requests.policies import Refusal

FIRST, SECOND = Refusal.OVER, Refusal.ERASED


def test_reasons_of_two_verdicts_are_joined_once_each() -> None:
    both = Verdict((FIRST,)) & Verdict((SECOND, FIRST))

    assert both.reasons == (FIRST, SECOND)
    assert not both
    assert Verdict() & Verdict()


def test_verdict_names_every_condition_that_does_not_hold() -> None:
    assert Verdict.of({FIRST: False, SECOND: True}).reasons == (FIRST,)
    assert Verdict.of({FIRST: True}).allowed


def test_refusal_is_raised_with_its_facts_where_it_is_required() -> None:
    Verdict().require(subject_id="7")

    with pytest.raises(NotPermitted) as refused:
        Verdict((FIRST,)).require(subject_id="7")

    assert refused.value.reasons == (FIRST,)
    assert refused.value.facts["subject_id"] == "7"
