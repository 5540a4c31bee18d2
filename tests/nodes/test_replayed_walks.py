"""A model proves a model: its walks are taken by real services on databases of their own, and after each step every node holds what the model says.

A few in every run, 300 before a release, or as many as ``ENTENTE_NODE_WALKS`` says; one again by its seed, ``ENTENTE_NODE_WALK``.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest

from agreements.states import AgreementStatus as S
from tests.conftest import CI
from tests.drawn import examples
from tests.nodes.onward import OnwardNodes
from tests.nodes.replay import DEATHS, NAMES, expected
from tests.nodes.services import service_nodes
from tests.rules.nodes_in_memory import HOME, NATION, NODES, PEER
from tests.rules.walks_of_nodes import Agreements

pytestmark = pytest.mark.slow

WALKS: Final = int(os.environ.get("ENTENTE_NODE_WALKS") or examples(2, release=300))
STEPS: Final = 28
PAIRS: Final = ((HOME, PEER), (HOME, NATION), (PEER, NATION))


class Replayed(Agreements):
    """Each step in memory is taken on the real nodes, which are compared with it. ``acts``: what happened in all walks."""

    def __init__(self, reals: OnwardNodes, seed: int, acts: Counter[str]) -> None:
        super().__init__()
        self.reals, self.draw, self.acts = reals, random.Random(seed), acts
        self.reals.world = self.world
        self.path: list[str] = []
        self.reals.lineage = self.reals.entitlement = self.reals.shared = None
        self.revoked = False
        self.dies: Any = None

    def walk(self) -> None:
        """An offer, so many steps, and rest."""
        self.offer()
        for _ in range(STEPS):
            self.step()
            self.nothing_is_in_force_that_somebody_did_not_sign()
            self.nothing_flows_on_a_node_that_stopped_it_or_knows_of_a_stop()
            self.one_version_at_most_is_in_force()
        self.heal()

    def step(self) -> None:
        who, other, draw = self.draw.choice(NODES), self.draw.choice(NODES), self.draw
        steps: list[tuple[int, Callable[..., Any], tuple[Any, ...]]] = [
            (24, self.deliver, (draw.randrange(200), draw.random() < 0.2)),
            (8, self.sign, (who,)),
            (6, self.everybody_signs, ()),
            (6, self.amend, (who,)),
            (5, self.resume, (who,)),
            (4, self.suspend, (who,)),
            (4, self.consent, (draw.random() < 0.7,)),
            (6, self.release, ()),
            (10, self.pass_on, ()),
            (4, self.next_worker_dies, ()),
            (3, self.heal, ()),
            (3, self.cut, (draw.choice(PAIRS),)),
            (3, self.offer_again, ()),
            (2, self.give_back, (who,)),
            (3, self.counter, (draw.choice((PEER, NATION)),)),
            (6, self.decide, (draw.random() < 0.7,)),
            (3, self.revoke, ()),
            (2, self.both_suspend, (who, other)),
            (2, self.restart, (who,)),
            (1, self.stop_meets_activation, (draw.choice((PEER, NATION)),)),
            (1, self.terminate, (who, draw.randrange(2))),
        ]
        _, act, parameters = draw.choices(steps, [weight for weight, _, _ in steps])[0]
        self.path.append(f"{act.__name__}{parameters}")
        act(*parameters)

    def next_worker_dies(self) -> None:
        """Whoever takes in the next message is killed over it."""
        self.dies = self.draw.choice(DEATHS)

    def restart(self, who: str) -> None:
        """A node's processes end, and begin anew."""
        self.reals.reals[who].node.restart()
        self.acts["restart"] += 1

    def heal(self) -> None:
        """The line works again: message by message, as in memory; then the nodes themselves send what they find."""
        self.world.cut.clear()
        while waiting := self.world.waiting():
            for message in waiting:
                self._bring(message)
        super().heal()

    def release(self) -> None:
        """In a calm hour: the nation is asked, consents, and the home releases to the peer's organization."""
        if self.reals.entitlement is not None:
            return
        self.heal()
        home = self.world.nodes[HOME]
        current = home.current()
        if current is None or current.status != S.ACTIVE or not any(home.versions[n] is current for n in home.consents):
            return
        self.reals.state_onward()  # nothing is released to whom nobody has said yet that it passes nothing on
        self.reals.follow(self.world, arrived=True)
        run = self.reals.ask_for_release()
        self._follow()
        self.heal()
        self.reals.allow_release(run)
        self._follow()
        self.heal()
        self.happened("release", run)

    def pass_on(self) -> None:
        """In a calm hour, where both nodes let the peer's people fetch it: it goes on to a library of the nation's node."""
        if self.reals.entitlement is not None and self.reals.shared is None:
            self.heal()
            if all(self.reals.access()):
                self.happened("pass_on")

    def revoke(self) -> None:
        """The home takes back what it released."""
        if self.reals.entitlement is not None and not self.revoked:
            self.revoked = True
            self.happened("revoke")

    def bring(self, kind: str, *, to: str) -> None:
        """The first message of a kind that is on its way to a node arrives."""
        line = self.world.line
        self._bring(line.pop(next(n for n, message in enumerate(line) if (message.kind, message.to) == (kind, to))))

    def _follow(self) -> None:
        self.reals.work()
        self.reals.follow(self.world)

    def happened(self, act: str, *facts: Any) -> None:
        self.acts[act if act != "deliver" else f"deliver {facts[0].kind}"] += 1
        if act == "deliver":
            self.acts["worker killed"] += self.dies is not None
            facts, self.dies = (*facts, self.world.cut, self.dies), None
        getattr(self.reals, act)(*facts)
        self.reals.work()
        self.reals.follow(self.world, arrived=act in ("heal", "pass_on"))
        for who in NODES:
            assert self.reals.state(who) == expected(self.world, who), f"{who} after {act}"
        if self.reals.entitlement is not None:
            self._compare_access(act)

    def _compare_access(self, act: str) -> None:
        """Nobody fetches what was taken back, nor under what stands still here; in the end both nodes judge alike."""
        here, there = self.reals.access()
        for name, judged in ((HOME, here), (PEER, there)):
            current = self.world.nodes[name].current()
            if current is None or current.status != S.ACTIVE:
                assert not judged, f"{name} lets a file go after {act}"
        assert not (self.revoked and here)
        if act == "heal":
            assert here == there, f"home judges {here}, the peer {there}"
            self.acts["both nodes: open" if here else "both nodes: closed"] += 1
        if self.reals.shared is not None:
            third, ended = self.reals.access_of_third()
            assert here or not third, f"what was passed on is let go after {act}"
            if act == "heal" and self.revoked:
                assert ended, "the third node does not know of the end"


@pytest.fixture(scope="module")
def reals(django_db_blocker: Any) -> Iterator[OnwardNodes]:
    with django_db_blocker.unblock(), service_nodes(NAMES) as (nodes, wire):
        reals = OnwardNodes.founded(nodes, wire)
        reals.agree_to_pass_on()
        yield reals


@pytest.fixture
def walk(reals: OnwardNodes, django_db_blocker: Any) -> Iterator[Replayed]:
    """In force on all nodes, and nothing on its way."""
    with django_db_blocker.unblock():
        walk = Replayed(reals, 0, Counter())
        walk.offer()
        walk.everybody_signs()
        yield walk
        walk.heal()


def signed_by_all(walk: Replayed) -> None:
    """An amendment, which only lacks the consent of the nation."""
    walk.amend(HOME)
    walk.heal()
    for who in NODES:
        walk.sign(who)
    walk.heal()


def test_amendment_that_waited_for_a_resumption_comes_into_force(walk: Replayed) -> None:
    signed_by_all(walk)
    walk.suspend(NATION)
    walk.heal()
    walk.consent(given=True)
    walk.heal()
    walk.resume(NATION)
    walk.heal()
    assert walk.world.nodes[PEER].versions[2].status == S.ACTIVE


def test_amendment_is_mirrored_where_a_stop_met_it(walk: Replayed) -> None:
    walk.amend(HOME)
    walk.suspend(PEER)
    walk.bring("offered", to=PEER)
    assert walk.world.nodes[PEER].versions[2].status == S.PROPOSED


def test_another_amendment_on_its_way_holds_none_up(walk: Replayed) -> None:
    signed_by_all(walk)
    walk.amend(HOME)
    walk.consent(given=True)
    walk.bring("consent", to=HOME)
    assert walk.world.nodes[HOME].versions[2].status == S.ACTIVE


def test_consent_to_one_version_is_withdrawn_alone(walk: Replayed) -> None:
    signed_by_all(walk)
    walk.suspend(HOME)
    walk.heal()
    walk.consent(given=True)
    walk.heal()
    walk.consent(given=False)
    walk.heal()
    assert [walk.world.nodes[who].consents for who in NODES] == [{1}, {1}, {1}]


def test_consent_that_came_before_the_offer_comes_again(walk: Replayed) -> None:
    walk.amend(HOME)
    walk.bring("offered", to=NATION)
    walk.consent(given=True)
    walk.bring("consent", to=PEER)
    assert walk.world.nodes[PEER].consents == {1}
    walk.everybody_signs()
    assert walk.world.nodes[PEER].consents == {1, 2}


@pytest.mark.drawn
def test_services_of_three_nodes_walk_as_the_model_does(reals: OnwardNodes, django_db_blocker: Any) -> None:
    begin = 0 if CI else random.SystemRandom().randrange(1_000_000)
    again = os.environ.get("ENTENTE_NODE_WALK")
    seeds = [int(again)] if again else range(begin, begin + WALKS)
    acts: Counter[str] = Counter()
    with django_db_blocker.unblock():
        for seed in seeds:
            walk = Replayed(reals, seed, acts)
            try:
                walk.walk()
            except Exception as error:
                raise AssertionError(f"walk {seed}: {', '.join(walk.path)}") from error
            acts["walks"] += 1
            print(f"{acts['walks']} walks, {reals.wire.requests} requests between nodes: {dict(acts)}", flush=True)
