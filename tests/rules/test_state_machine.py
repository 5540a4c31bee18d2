"""The life of agreements, as a state machine: whatever people and the worker do, in whatever order and at whatever hour, no download
is possible without an agreement in force that covers dataset, purpose, recipient and day.

Longer walks: ``bin/test --release``; of some minutes: ``ENTENTE_STATE_STEPS=1000000 bin/test tests/rules/test_state_machine.py``.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from agreements.states import AgreementStatus
from tests.drawn import examples
from tests.rules.agreement_world import ORGANIZATIONS, PURPOSES, ZONES, World

STEPS = int(os.environ.get("ENTENTE_STATE_STEPS") or examples(20_000, release=200_000))
WALK = 250
WHICH = st.integers(0, 5)
TERMS, ROLES = st.integers(0, 31), st.integers(0, 34)
DRAFT = {
    "zone": st.integers(0, len(ZONES) - 1), "days": st.integers(-2, 1), "length": st.integers(0, 40), "terms": TERMS,
    "roles": ROLES, "tier": st.integers(0, 27),
}  # fmt: skip
COUNTED = {"steps": 0, "granted": 0, "downloads": 0}


class Agreements(RuleBasedStateMachine):
    """Thin: what an act means stands in ``World``."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    @initialize(drafts=st.lists(st.fixed_dictionaries(DRAFT), min_size=1, max_size=3))
    def begin(self, drafts: list[dict[str, int]]) -> None:
        """A walk begins with some agreements signed and some access given: Hypothesis leaves out rules at random, and would seldom
        come so far."""
        for number, draft in enumerate(drafts):
            self.world.draft(**draft)
            self.everyone_signs(number)
            self.entitle_whoever_can(number)

    @rule(said=st.fixed_dictionaries(DRAFT))
    def draft(self, said: dict[str, int]) -> None:
        self.world.draft(**said)

    @rule(which=WHICH, terms=TERMS, roles=ROLES, length=st.integers(0, 60), later=st.sampled_from([0, 0, 1, 2, 5]))
    def amend(self, **said: int) -> None:
        self.world.amend(said.pop("which"), **said)

    @rule(which=WHICH)
    def take_effect(self, which: int) -> None:
        self.world.take_effect(which)

    @rule(which=WHICH)
    def call_off(self, which: int) -> None:
        self.world.call_off(which)

    @rule(which=WHICH)
    def propose(self, which: int) -> None:
        self.world.propose(which)

    @rule(which=WHICH, who=st.integers(0, 4), stale=st.sampled_from([False, False, False, True]))
    def sign(self, which: int, who: int, stale: bool) -> None:
        self.world.sign(which, who, stale=stale)

    @rule(which=WHICH)
    def everyone_signs(self, which: int) -> None:
        self.world.propose(which)
        for who in range(5):
            self.world.sign(which, who)

    @rule(which=WHICH, to=st.sampled_from(AgreementStatus.values))
    def move(self, which: int, to: str) -> None:
        self.world.move(which, to)

    @rule(which=WHICH, is_entry=st.booleans(), by_same=st.booleans())
    def confirm_entry(self, which: int, is_entry: bool, by_same: bool) -> None:
        self.world.confirm_entry(which, is_entry=is_entry, by_same=by_same)

    @rule(which=WHICH)
    def confirm(self, which: int) -> None:
        self.world.confirm(which)

    @rule(which=WHICH, dataset=st.integers(0, 2), purpose=st.integers(0, len(PURPOSES) - 1),
          to=st.integers(0, len(ORGANIZATIONS) - 1), days=st.integers(0, 20))  # fmt: skip
    def entitle(self, **said: Any) -> None:
        self.world.entitle(said.pop("which"), **said)

    @rule(which=WHICH)
    def entitle_whoever_can(self, which: int) -> None:
        for number in range(6):
            self.world.entitle(which, dataset=number % 2, purpose=number % 3, to=2 + number % 2, days=number)

    @rule(which=WHICH)
    def revoke(self, which: int) -> None:
        self.world.revoke(which)

    @rule(which=WHICH, to=st.sampled_from(["withdrawn", "expired"]))
    def end_release(self, which: int, to: str) -> None:
        self.world.end_release(which, to)

    @rule(minutes=st.sampled_from([1, 30, 90, 60 * 24, 60 * 24 * 3]))
    def pass_time(self, minutes: int) -> None:
        self.world.pass_time(minutes)

    @rule(which=WHICH, after=st.booleans())
    def go_to_midnight(self, which: int, after: bool) -> None:
        self.world.go_to_midnight(which, after=after)

    @invariant()
    def no_download_without_an_agreement(self) -> None:
        self.world.check()

    def teardown(self) -> None:
        for name in COUNTED:
            COUNTED[name] += getattr(self.world, name)


@pytest.mark.slow
@pytest.mark.drawn
def test_no_download_without_an_agreement_in_force_that_covers_it() -> None:
    COUNTED.update(dict.fromkeys(COUNTED, 0))
    walks = settings(
        max_examples=max(10, STEPS // 250),
        stateful_step_count=WALK,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )

    floor = STEPS // 1000
    for _ in range(4):  # where by chance few walks reach a download, others are drawn
        run_state_machine_as_test(Agreements, settings=walks)  # type: ignore[no-untyped-call]
        if min(COUNTED["granted"], COUNTED["downloads"]) > floor:
            break

    assert COUNTED["steps"] >= STEPS, COUNTED
    assert COUNTED["granted"] > floor, COUNTED  # the walk reaches downloads, so that the sentence is tried
    assert COUNTED["downloads"] > floor, COUNTED
