"""Three nodes and one agreement, in memory: however the line delays, doubles, reorders and cuts, they end up with the same.

The verdicts and the sum of the stops are the platform's own (``agreements.policies``); storing, sending and the clock are played.
Longer walks: ``bin/test --release``, or ``ENTENTE_NODE_STEPS=300000 bin/test tests/rules/test_agreements_on_nodes.py``.
"""

from __future__ import annotations

import os
from typing import Any, Final

import pytest
from hypothesis import settings as drawing
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agreements.states import AgreementStatus as S
from tests.drawn import examples
from tests.rules.nodes_in_memory import HOME, NATION, NODES, PEER, Node, Version, World

WHO: Final = st.sampled_from(NODES)


class Agreements(RuleBasedStateMachine):
    """What people do on three nodes, and what befalls the line."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    def _new_text(self) -> str:
        self.world.texts += 1
        return f"text {self.world.texts}"

    @precondition(lambda self: not self.world.nodes[HOME].versions)
    @rule()
    def offer(self) -> None:
        text = self._new_text()
        self.world.nodes[HOME].versions[1] = Version(text, None)
        self.world.tell_all(HOME, "offered", 1, text, None)

    @rule()
    def everybody_signs(self) -> None:
        """A calm hour: the line works, the nation consents, and whoever has not signed does."""
        self.consent(given=True)
        self.heal()
        for who in NODES:
            self.sign(who)
        self.heal()

    @rule(first=WHO, second=WHO)
    def both_suspend(self, first: str, second: str) -> None:
        """Two nodes stop it before either knows of the other."""
        self.suspend(first)
        self.suspend(second)

    @rule(who=st.sampled_from([PEER, NATION]))
    def stop_meets_activation(self, who: str) -> None:
        """An amendment is in force on its home, and a node that does not know of it yet stops the version before."""
        self.everybody_signs()
        self.amend(HOME)
        self.heal()
        for other in (PEER, NATION, HOME):
            self.sign(other)
        line = self.world.line
        while any(said.kind == "signed" for said in line):
            self.world.deliver(line.pop(next(n for n, said in enumerate(line) if said.kind == "signed")))
        self.suspend(who)

    @rule(who=WHO)
    def amend(self, who: str) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if current is None or current.status != S.ACTIVE or node.drafts:
            return
        base = next(number for number, version in node.versions.items() if version is current)
        number, text = max(node.versions) + 1, self._new_text()
        if who == HOME:
            node.versions[number] = Version(text, base)
            self.world.tell_all(HOME, "offered", number, text, base)
        else:
            node.drafts.append((number, text))
            self.world.say(who, HOME, "countered", number, text, base)

    @rule(who=WHO)
    def sign(self, who: str) -> None:
        node = self.world.nodes[who]
        waiting = node.open()
        if waiting is None or who in waiting[1].signatures:
            return
        number, version = waiting
        version.signatures.add(who)
        self.world.truly_signed.add((who, version.text))
        if who == HOME:
            self.world.tell_all(HOME, "signed", number, who, version.text)
            self.world.activate_if_verified()
        else:
            self.world.say(who, HOME, "signed", number, who, version.text)

    @rule(who=WHO)
    def give_back(self, who: str) -> None:
        node = self.world.nodes[who]
        waiting = node.open()
        if waiting is None:
            return
        number, version = waiting
        if who == HOME:
            version.status = S.DRAFT
            version.signatures.clear()
            self.world.tell_all(HOME, "returned", number, version.text)
        else:
            self.world.say(who, HOME, "returned", number, version.text)

    @rule()
    def offer_again(self) -> None:
        home = self.world.nodes[HOME]
        for number, version in home.versions.items():
            if version.status == S.DRAFT:
                home.versions[number] = Version(self._new_text(), version.base)
                self.world.tell_all(HOME, "offered", number, home.versions[number].text, version.base)
                return

    @rule(who=WHO)
    def suspend(self, who: str) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if current is not None and current.status == S.ACTIVE:
            node.suspended.add(who)
            node.settle()
            self.world.tell_all(who, "suspended")

    @rule(who=WHO)
    def resume(self, who: str) -> None:
        node = self.world.nodes[who]
        if who in node.suspended:
            node.suspended.discard(who)
            node.settle()
            self.world.tell_all(who, "resumed")
            self.world.activate_if_verified()

    @rule(who=WHO, really=st.integers(0, 4))
    def terminate(self, who: str, really: int) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if really == 0 and current is not None and current.status in (S.ACTIVE, S.SUSPENDED):
            node.ended.add(who)
            node.settle()
            self.world.tell_all(who, "terminated")

    @rule(given=st.booleans())
    def consent(self, given: bool) -> None:
        nation = self.world.nodes[NATION]
        nation.consent_number += 1
        nation.consents = given
        self.world.tell_all(NATION, "consent", nation.consent_number, given)

    @rule(at=st.integers(0, 200), twice=st.booleans())
    def deliver(self, at: int, twice: bool) -> None:
        line = self.world.line
        if line:
            said = line[at % len(line)] if twice else line.pop(at % len(line))
            self.world.deliver(said)

    @rule(pair=st.sampled_from([(HOME, PEER), (HOME, NATION), (PEER, NATION)]))
    def cut(self, pair: tuple[str, str]) -> None:
        self.world.cut.add(frozenset(pair))

    @rule()
    def heal(self) -> None:
        self.world.heal()
        states = {name: self._state(node) for name, node in self.world.nodes.items()}
        assert len(set(states.values())) == 1, states

    def teardown(self) -> None:
        self.heal()

    def _state(self, node: Node) -> tuple[Any, ...]:
        current = node.current()
        waiting = tuple(
            (number, version.text, version.status, frozenset(version.signatures))
            for number, version in sorted(node.versions.items())
            if version.status in (S.PROPOSED, S.DRAFT)
        )
        in_force = None if current is None else (current.text, current.status)
        stops = frozenset(node.suspended), frozenset(node.ended)
        return in_force, waiting, stops, node.consents, tuple(node.drafts)

    @invariant()
    def nothing_is_in_force_that_somebody_did_not_sign(self) -> None:
        for node in self.world.nodes.values():
            for version in node.versions.values():
                if version.status in (S.ACTIVE, S.SUSPENDED):
                    assert all((who, version.text) in self.world.truly_signed for who in NODES)

    @invariant()
    def nothing_flows_on_a_node_that_stopped_it_or_knows_of_a_stop(self) -> None:
        for node in self.world.nodes.values():
            current = node.current()
            if current is not None and (node.suspended or node.ended):
                assert current.status != S.ACTIVE

    @invariant()
    def one_version_at_most_is_in_force(self) -> None:
        for node in self.world.nodes.values():
            running = [v for v in node.versions.values() if v.status in (S.ACTIVE, S.SUSPENDED)]
            assert len(running) <= 1


STEPS: Final = int(os.environ.get("ENTENTE_NODE_STEPS") or examples(3_000, release=30_000))
OF_A_WALK: Final = 50

TestAgreements = pytest.mark.drawn(Agreements.TestCase)
TestAgreements.settings = drawing(max_examples=STEPS // OF_A_WALK, stateful_step_count=OF_A_WALK, deadline=None)
