from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.agreement_partner import (
    Line,
    Partner,
    activated,
    drafted,
    line_to,
    offer,
    offered,
    outcome,
    partner_of,
    second,
    sign,
    status,
)
from tests.apps.exports.conftest import approve, release_to_city, run
from tests.other_node import OtherNode
from tests.trust_lists import confirmed_list

__all__ = ["approve", "release_to_city", "run"]


@pytest.fixture
def other() -> OtherNode:
    """A node that nobody here knows."""
    return OtherNode()


@pytest.fixture
def peer(db: None, other: OtherNode) -> Any:
    """The same node, named by the trust list."""
    confirmed_list()
    return other.listed()


@pytest.fixture
def ping() -> Iterator[list[Any]]:
    """What arrived by a kind of message that only this test knows."""
    from entente.federation.tasks.effects import EFFECTS

    arrived: list[Any] = []
    EFFECTS["test.ping"] = lambda message, peer: arrived.append(message)
    yield arrived
    del EFFECTS["test.ping"]


@pytest.fixture
def line(network: Any, other: OtherNode, peer: Any) -> Iterator[Line]:
    with line_to(other) as line:
        yield line


@pytest.fixture
def partner(network: Any, other: OtherNode, peer: Any) -> Partner:
    return partner_of(other)


@pytest.fixture
def proposed(network: Any, partner: Partner, line: Line, run_jobs: Callable[..., None]) -> Any:
    """Drafted here by the clinic for an organization of Nova Scotia."""
    made = drafted(network, partner)
    run_jobs()
    return made


@pytest.fixture
def active(
    network: Any, partner: Partner, proposed: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> Any:
    """Signed on both nodes, in force on both; this node is its home."""
    sign(proposed, network.nonprofit, second(network))
    other.say("agreement.signed", partner.signed(proposed), thread=proposed.lineage)
    run_jobs()
    assert status(proposed) == "active"
    return proposed


@pytest.fixture
def mirror(network: Any, partner: Partner, line: Line, other: OtherNode, run_jobs: Callable[..., None]) -> Any:
    """Offered by Nova Scotia to the city here."""
    return offer(other, offered(partner, network.city), run_jobs)


@pytest.fixture
def mirrored(
    network: Any, partner: Partner, mirror: Any, line: Line, other: OtherNode, run_jobs: Callable[..., None]
) -> Any:
    """In force; Nova Scotia is its home."""
    sign(mirror, network.city, network.city_steward)
    run_jobs()
    answer = other.say("agreement.activated", activated(partner, mirror), thread=mirror.lineage)
    assert outcome(other, answer, run_jobs) == ""
    assert status(mirror) == "active"
    return mirror
