"""Two installations with processes of their own: what is said arrives, once and in order, whatever breaks between them or in them."""

from __future__ import annotations

import uuid

import psycopg
import pytest

from tests.faults import Fault, struck
from tests.nodes.apps import CLOCK, DIES
from tests.nodes.processes import Node
from tests.workers import PATIENCE_SECONDS, until

pytestmark = pytest.mark.slow

type Nodes = tuple[Node, Node]


def arrives(sender: Node, recipient: Node, count: int, *, seconds: float = PATIENCE_SECONDS) -> None:
    """So much was noted, nothing twice, in its order, and the sender has the receipts."""

    def is_there() -> bool:
        return len(recipient.noted()) >= count and sender.has_settled()

    until(is_there, "what was said", every=0.1, seconds=seconds)
    assert recipient.noted() == list(range(count))


def test_processes_of_a_node_do_not_reach_the_tables_of_another(nodes: Nodes) -> None:
    bc, ns = nodes
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        psycopg.connect(ns.postgres.url(ns.local.roles.worker, bc.local.database))


def test_messages_go_and_come(nodes: Nodes) -> None:
    bc, ns = nodes
    bc.say(ns, range(20), uuid.uuid4())
    ns.say(bc, range(3), uuid.uuid4())

    arrives(bc, ns, 20)
    arrives(ns, bc, 3)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("reset", "federation.unreachable"),
        ("lost", "federation.unreachable"),
        ("partial", "federation.unreachable"),
        ("late", ""),
        ("double", ""),
        ("html", "federation.malformed"),
        ("redirect", "federation.http_302"),
        ("huge", "federation.too_large"),
        ("trickle", "federation.slow"),
    ],
)
def test_what_breaks_on_the_way_is_named_and_heals(nodes: Nodes, kind: str, code: str) -> None:
    bc, ns = nodes
    ns.proxy.strike(Fault(kind, "POST"))
    bc.say(ns, range(3), uuid.uuid4())
    if code:
        until(lambda: bc.error() == code, "the code of the failure", every=0.05)
        bc.try_now()

    arrives(bc, ns, 3)


SENDER = ("entente.federation.tasks.sending._send:before", "entente.federation.tasks.delivery.settle_several:before")
RECIPIENT = ("entente.federation.tasks.inbox.write_receipt:before", "entente.federation.tasks.inbox.apply_next:after")


@struck("worker", "the workers of two nodes die while messages go between them", points=4)
@pytest.mark.parametrize(("sender", "recipient"), list(zip(SENDER, RECIPIENT, strict=True)))
def test_worker_killed_on_either_node_leaves_nothing_undone_and_nothing_twice(
    nodes: Nodes, sender: str, recipient: str
) -> None:
    bc, ns = nodes
    for node, point in ((bc, sender), (ns, recipient)):
        node.end_worker()
        node.start_worker(**{DIES: point})
    bc.say(ns, range(5), uuid.uuid4())
    for node in (bc, ns):
        assert node.worker is not None
        until(lambda worker=node.worker: worker.poll() is not None, "the end of the worker", every=0.1)  # type: ignore[misc]
        assert node.worker.returncode == 137
        node.start_worker()
        node.rows("UPDATE federation_peer SET leased_until = NULL")  # it lapses after ten minutes

    arrives(bc, ns, 5, seconds=3 * PATIENCE_SECONDS)  # jobs of workers that are gone are taken up by the minute


def test_clock_two_minutes_off_is_named_and_heals(nodes: Nodes) -> None:
    bc, ns = nodes
    bc.end_worker()
    bc.start_worker(**{CLOCK: "125"})
    bc.say(ns, range(2), uuid.uuid4())
    until(lambda: bc.error() == "federation.clock", "the refusal", every=0.1)
    assert ns.noted() == []
    bc.end_worker()
    bc.start_worker()
    bc.try_now()

    arrives(bc, ns, 2)


@pytest.mark.parametrize("address", ["https://169.254.169.254", "https://10.0.0.1", "http://192.0.2.7"])
def test_address_inside_a_network_is_never_fetched(nodes: Nodes, address: str) -> None:
    bc, ns = nodes
    bc.rows("UPDATE federation_peer SET address = %s", address)
    try:
        bc.say(ns, range(1), uuid.uuid4())
        until(lambda: bc.error() == "federation.not_public", "the refusal", every=0.1)
    finally:
        bc.rows("UPDATE federation_peer SET address = %s, error_code = ''", ns.address)
        bc.try_now()
    arrives(bc, ns, 1)


def test_node_that_nobody_reaches_fetches_what_waits_for_it(nodes: Nodes) -> None:
    bc, ns = nodes
    ns.proxy.strike(Fault("reset", "POST", nth=0))
    ns.end_worker()
    ns.start_worker(ENTENTE_FEDERATION_POLLS="true")
    bc.say(ns, range(5), uuid.uuid4())
    arrives(bc, ns, 5)
    ns.end_worker()
    ns.start_worker()


def test_node_restored_from_a_backup_says_nothing_until_it_knows_what_it_said(nodes: Nodes) -> None:
    from entente.core.errors import Failed
    from entente.federation.tasks import level_all

    bc, ns = nodes
    thread = uuid.uuid4()
    bc.say(ns, range(3), thread)
    ns.say(bc, range(2), thread)
    arrives(bc, ns, 3)
    arrives(ns, bc, 2)
    with bc.inside():
        level_all(0)  # as each minute
    bc.stop()
    bc.copy()
    bc.start()
    bc.say(ns, range(3, 6), thread)
    ns.say(bc, range(2, 4), thread)
    arrives(bc, ns, 6)
    arrives(ns, bc, 4)
    bc.stop()
    bc.go_back()
    bc.start()
    assert bc.noted() == [0, 1]

    with pytest.raises(Failed, match="not_level"):
        bc.say(ns, range(6, 7), thread)
    ns.say(bc, range(4, 5), thread)  # meanwhile
    with bc.inside():
        level_all(0)
    until(lambda: bc.value("SELECT count(*) FROM audit_auditevent WHERE event = 'federation.leveled'"), "level")

    assert bc.rows("SELECT sent FROM federation_thread WHERE thread = %s", thread) == [(6,)]
    bc.say(ns, range(6, 8), thread)
    arrives(bc, ns, 8)
    arrives(ns, bc, 5)
