"""The life of agreements through the services, on PostgreSQL: no link is given without an agreement in force that covers it.

Longer walks: ``bin/test --release``, or ``ENTENTE_SERVICE_STEPS=30000 bin/test tests/apps/exports/test_state_machine.py``.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.drawn import examples
from tests.rules.agreement_world import PURPOSES, ZONES

STEPS = int(os.environ.get("ENTENTE_SERVICE_STEPS") or examples(600, release=6_000))
WALK = 100
WHICH = st.integers(0, 3)
DRAFT = {
    "zone": st.integers(0, len(ZONES) - 1), "days": st.integers(-2, 1), "length": st.integers(0, 20),
    "terms": st.integers(0, 31), "parties": st.integers(0, 1),
}  # fmt: skip
COUNTED = {"steps": 0, "granted": 0, "downloads": 0, "refused": 0}


class AgreementsOnPostgres(RuleBasedStateMachine):
    """Thin: what an act means stands in ``ServiceWorld``. Each walk begins with empty tables."""

    def __init__(self) -> None:
        from django.db import transaction

        from tests.apps.exports.service_world import ServiceWorld

        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.world = ServiceWorld()

    @initialize(drafts=st.lists(st.fixed_dictionaries(DRAFT), min_size=1, max_size=2), dataset=st.integers(0, 1))
    def begin(self, drafts: list[dict[str, int]], dataset: int) -> None:
        for number, draft in enumerate(drafts):
            self.world.draft(**draft)
            self.world.everyone_signs(number)
            for purpose in range(2):
                self.world.entitle(number, dataset=dataset, purpose=purpose, to=1, days=1)

    @rule(said=st.fixed_dictionaries(DRAFT))
    def draft(self, said: dict[str, int]) -> None:
        self.world.draft(**said)

    @rule(which=WHICH, length=st.integers(0, 30), later=st.sampled_from([0, 0, 1, 2]))
    def amend(self, which: int, length: int, later: int) -> None:
        self.world.amend(which, length=length, later=later)

    @rule(which=WHICH)
    def propose(self, which: int) -> None:
        self.world.propose(which)

    @rule(which=WHICH, who=st.integers(0, 2), stale=st.sampled_from([False, False, True]))
    def sign(self, which: int, who: int, stale: bool) -> None:
        self.world.sign(which, who, stale=stale)

    @rule(which=WHICH)
    def everyone_signs(self, which: int) -> None:
        self.world.everyone_signs(which)

    @rule(which=WHICH, act=st.sampled_from(["return", "suspend", "resume", "resume", "terminate", "withdraw"]))
    def move(self, which: int, act: str) -> None:
        self.world.move(which, act)

    @rule()
    def expire(self) -> None:
        self.world.expire()

    @rule(which=WHICH, dataset=st.integers(0, 1), purpose=st.integers(0, len(PURPOSES) - 1), to=st.integers(0, 2),
          days=st.integers(0, 20))  # fmt: skip
    def entitle(self, **said: Any) -> None:
        self.world.entitle(said.pop("which"), **said)

    @rule(which=WHICH)
    def revoke(self, which: int) -> None:
        self.world.revoke(which)

    @rule(minutes=st.sampled_from([1, 30, 90, 60 * 24]))
    def pass_time(self, minutes: int) -> None:
        self.world.pass_time(minutes)

    @rule(which=WHICH, after=st.booleans())
    def go_to_midnight(self, which: int, after: bool) -> None:
        self.world.go_to_midnight(which, after=after)

    @invariant()
    def no_link_without_an_agreement(self) -> None:
        self.world.check()

    def teardown(self) -> None:
        from django.db import transaction

        for name in COUNTED:
            COUNTED[name] += getattr(self.world, name)
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)


@pytest.mark.slow
@pytest.mark.drawn
@pytest.mark.django_db
def test_no_link_without_an_agreement_in_force_that_covers_it() -> None:
    COUNTED.update(dict.fromkeys(COUNTED, 0))
    walks = settings(
        stateful_step_count=WALK,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )

    while (left := STEPS - COUNTED["steps"]) > 0:  # a walk may end before its last step
        some = settings(walks, max_examples=-(-left // WALK))
        run_state_machine_as_test(AgreementsOnPostgres, settings=some)  # type: ignore[no-untyped-call]

    print(COUNTED)
    assert COUNTED["downloads"] > STEPS // 100, COUNTED  # the walk reaches links, so that the sentence is tried
    assert COUNTED["refused"] > STEPS // 100, COUNTED
