"""The five theorems of docs/gate.md, section 16, on the platform's own gate: said without any rule of the platform."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from agreements.comparison.strictness import loosened
from agreements.terms import Terms
from tests.gate.cases import (
    ActCase,
    ActivationCase,
    AddedRecipientCase,
    Agreement,
    ComparisonCase,
    DownloadCase,
    ReleaseCase,
)
from tests.gate.generation import seeded_cases
from tests.gate.production import refusals

COUNT: Final = 2000
SECOND: Final = timedelta(seconds=1)


@cache
def cases_of[T](kind: type[T], seed: int) -> tuple[T, ...]:
    return tuple(case for case in seeded_cases(seed, COUNT) if isinstance(case, kind))


def test_1_no_bytes_without_an_agreement_in_force() -> None:
    allowed = 0
    for case in cases_of(DownloadCase, 21):
        if refusals(case):
            continue
        allowed += 1
        agreement = case.agreement.current
        assert is_plainly_in_force(agreement, case.now)
        assert not agreement.emergency or (
            agreement.awake_through is not None and (agreement.confirm_by or case.now + SECOND) > case.now
        )
        if agreement.framework is not None:
            assert is_plainly_in_force(agreement.framework.current, case.now)
    assert allowed > 50


def is_plainly_in_force(agreement: Agreement, now: datetime) -> bool:
    day = now.astimezone(ZoneInfo(agreement.time_zone)).date()
    consented = not agreement.needs_consent or (agreement.consent_through or day - timedelta(days=1)) >= day
    gives_way = agreement.gives_way_on is not None and agreement.gives_way_on <= day
    return (
        agreement.status == "active" and agreement.starts_on <= day <= agreement.ends_on and consented and not gives_way
    )


def test_2_strictest_wins() -> None:
    tightened = 0
    for case in seeded_cases(22, COUNT):
        if not isinstance(case, ReleaseCase | AddedRecipientCase | ComparisonCase) or not case.others:
            continue
        dataset = case.dataset if isinstance(case, ComparisonCase) else case.run.dataset
        if dataset.joined_from:
            continue  # there, another agreement may be the one that lets two tables be linked
        alone, together = refusals(replace(case, others=())), refusals(case)
        assert alone <= together
        tightened += alone < together
    assert tightened > 25


REVOCATIONS: Final[dict[str, Callable[[DownloadCase], dict[str, Any]]]] = {
    "access revoked": lambda case: {"revoked_at": case.now},
    "access revoked for later": lambda case: {"revoked_at": case.now + timedelta(days=9)},
    "release taken back": lambda case: {"release_status": "withdrawn"},
    "agreement suspended": lambda case: {"agreement": with_status(case.agreement, "suspended")},
    "agreement terminated": lambda case: {"agreement": with_status(case.agreement, "terminated")},
    "access over": lambda case: {"ends_at": case.now},
}


@pytest.mark.parametrize("name", REVOCATIONS)
def test_3_revoking_is_monotone(name: str) -> None:
    for case in cases_of(DownloadCase, 23):
        after = refusals(replace(case, **REVOCATIONS[name](case)))
        assert after
        if not case.run.dataset.joined_from:  # of a join, an agreement that is stopped no longer speaks
            # A dormant agreement is told to be dormant; once it is stopped, that it is not active.
            assert refusals(case) - {"agreement.dormant"} <= after


def with_status(agreement: Agreement, status: str) -> Agreement:
    """The agreement, its version in force in another status."""
    if agreement.superseded_by is None:
        return replace(agreement, status=status)
    return replace(agreement, superseded_by=with_status(agreement.superseded_by, status))


def test_3_nothing_makes_a_revoked_access_usable_again() -> None:
    for case, other in pairwise(cases_of(DownloadCase, 24)):
        assert refusals(replace(other, revoked_at=case.now))


def test_4_an_amendment_never_widens_silently() -> None:
    widened = 0
    for case in cases_of(ActivationCase, 25):
        before, after = case.before, case.after
        if before is None or refusals(case):
            continue
        longer = after.ends_on > before.ends_on or after.starts_on < before.starts_on
        if longer or loosened(terms_of(after), terms_of(before)):
            assert after.organizations("provider", "community_authority", "member") <= set(case.signed)
            widened += 1
    assert widened > 8


def terms_of(agreement: Agreement) -> Terms:
    return Terms(**{field.name: getattr(agreement.terms, field.name) for field in fields(agreement.terms)})


def test_5_the_two_persons_of_an_act_are_always_two() -> None:
    alone = 0
    for case in (case for seed in range(35, 40) for case in cases_of(ActCase, seed)):
        if refusals(case) or case.actor not in case.first:
            continue
        assert (case.act, case.is_alone, case.signed_by_another) == ("sign", True, True)
        alone += 1
    assert alone
