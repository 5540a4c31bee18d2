"""What people do on three nodes, and what befalls the line between them: the steps that chance draws, in memory.

``happened`` is called after each step that changed something: real nodes replay it there (``tests/nodes/replay.py``).
"""

from __future__ import annotations

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from agreements.states import AgreementStatus as S
from tests.rules.nodes_in_memory import HOME, NATION, NODES, PEER, Message, Node, Version, World

WHO: Final = st.sampled_from(NODES)


class Agreements(RuleBasedStateMachine):
    """What people do on three nodes, and what befalls the line."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()

    def happened(self, act: str, *facts: Any) -> None:
        """A step of the walk was taken in memory; nothing else follows from it there."""

    def _new_text(self) -> str:
        self.world.texts += 1
        return f"text {self.world.texts}"

    @initialize()
    def offer(self) -> None:
        text = self._new_text()
        self.world.nodes[HOME].versions[1] = Version(text, None, HOME)
        self.world.say_to_all(HOME, "offered", 1, text, None, HOME)
        self.happened("offer", HOME, text)

    @rule()
    def everybody_signs(self) -> None:
        """A calm hour: the line works, the nation consents, and whoever has not signed does."""
        self.heal()
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
        while any(message.kind == "signed" for message in line):
            self._bring(line.pop(next(n for n, message in enumerate(line) if message.kind == "signed")))
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
            node.versions[number] = Version(text, base, HOME)
            self.world.say_to_all(HOME, "offered", number, text, base, HOME)
        else:
            node.drafts.append((number, text))
            self.world.say(who, HOME, "countered", number, text, base)
        self.happened("amend", who, base, text)

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
            self.world.say_to_all(HOME, "signed", number, who, version.text)
            self.world.activate_if_verified()
        else:
            self.world.say(who, HOME, "signed", number, who, version.text)
        self.happened("sign", who, number)

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
            self.world.say_to_all(HOME, "returned", number, version.text)
        else:
            self.world.say(who, HOME, "returned", number, version.text)
        self.happened("give_back", who, number)

    @rule()
    def offer_again(self) -> None:
        home = self.world.nodes[HOME]
        for number, version in home.versions.items():
            amendable = version.base is None or home.versions[version.base].status == S.ACTIVE
            if version.status == S.DRAFT and version.drafter == HOME and amendable:
                text = self._new_text()
                home.versions[number] = Version(text, version.base, HOME, changes=version.changes)
                self.world.say_to_all(HOME, "offered", number, text, version.base, HOME)
                self.happened("offer_again", HOME, number, text)
                return

    @rule(who=st.sampled_from([PEER, NATION]))
    def counter(self, who: str) -> None:
        """A party of another node proposes to change what the home drafted: offered, or given back."""
        node = self.world.nodes[who]
        offers = [(n, v) for n, v in node.versions.items() if v.drafter == HOME and v.status in (S.PROPOSED, S.DRAFT)]
        if offers:
            number, version = max(offers, key=lambda offer: (offer[1].status == S.PROPOSED, offer[0]))
            self.world.changes += 1
            version.changes[self.world.changes] = None
            self.world.say(who, HOME, "change_proposed", number, self.world.changes)
            self.happened("counter", who, number, self.world.changes)

    @rule(accepted=st.booleans())
    def decide(self, accepted: bool) -> None:
        """The home answers; one change of a version is accepted at most, since the others were proposed beside other words."""
        home = self.world.nodes[HOME]
        for number, version in home.versions.items():
            change = next((change for change, answer in version.changes.items() if answer is None), None)
            if change is not None and version.status == S.DRAFT:
                version.changes[change] = accepted and True not in version.changes.values()
                self.world.say_to_all(HOME, "change_answered", number, change, version.changes[change])
                self.happened("decide", HOME, number, change, version.changes[change])
                return

    @rule(who=WHO)
    def suspend(self, who: str) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if current is not None and current.status == S.ACTIVE:
            node.suspended.add(who)
            node.settle()
            self.world.say_to_all(who, "suspended")
            self.happened("suspend", who)

    @rule(who=WHO)
    def resume(self, who: str) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if who in node.suspended and current is not None and current.status == S.SUSPENDED:
            node.suspended.discard(who)
            node.settle()
            self.world.say_to_all(who, "resumed")
            self.world.activate_if_verified()
            self.happened("resume", who)

    @rule(who=WHO, really=st.integers(0, 4))
    def terminate(self, who: str, really: int) -> None:
        node = self.world.nodes[who]
        current = node.current()
        if really == 0 and current is not None and current.status in (S.ACTIVE, S.SUSPENDED):
            node.ended.add(who)
            node.settle()
            self.world.say_to_all(who, "terminated")
            self.happened("terminate", who)

    @rule(given=st.booleans())
    def consent(self, given: bool) -> None:
        """To the version that waits for signatures where there is one, otherwise to the one that is in force or was last."""
        nation = self.world.nodes[NATION]
        waiting, current = nation.open(), nation.current()
        version = current if waiting is None else waiting[1]
        number = next((number for number, known in nation.versions.items() if known is version), None)
        if number is None or (number in nation.consents) == given:
            return
        (nation.consents.add if given else nation.consents.discard)(number)
        self.world.say_to_all(NATION, "consent", number, given)
        self.happened("consent", NATION, number, given)

    @rule(at=st.integers(0, 200), twice=st.booleans())
    def deliver(self, at: int, twice: bool) -> None:
        line = self.world.line
        if line:
            self._bring(line[at % len(line)] if twice else line.pop(at % len(line)))

    def _bring(self, message: Message) -> None:
        self.world.deliver(message)
        self.happened("deliver", message)

    @rule(pair=st.sampled_from([(HOME, PEER), (HOME, NATION), (PEER, NATION)]))
    def cut(self, pair: tuple[str, str]) -> None:
        self.world.cut.add(frozenset(pair))

    @rule()
    def heal(self) -> None:
        self.world.heal()
        self.happened("heal")
        states = {name: self._state(node) for name, node in self.world.nodes.items()}
        assert len(set(states.values())) == 1, states

    def teardown(self) -> None:
        self.heal()

    def _state(self, node: Node) -> tuple[Any, ...]:
        current = node.current()
        waiting = tuple(
            (number, version.text, version.status, frozenset(version.signatures), _answered(version))
            for number, version in sorted(node.versions.items())
            if version.status in (S.PROPOSED, S.DRAFT)
        )
        in_force = None if current is None else (current.text, current.status)
        stops = frozenset(node.suspended), frozenset(node.ended)
        consents = frozenset(number for number in node.consents if node.versions[number] is current)
        return in_force, waiting, stops, consents, tuple(node.drafts)

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


def _answered(version: Version) -> frozenset[tuple[int, bool | None]]:
    return frozenset((change, answer) for change, answer in version.changes.items() if answer is not None)
