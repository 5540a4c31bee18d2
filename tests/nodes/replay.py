"""A walk of nodes in memory, replayed: the same steps by the services of three nodes with databases of their own, and what each of them holds then."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from tests.faults import Point
from tests.nodes.acts import CHANGED, FIRST_CHANGE, KEYS, KINDS, NAMES, PEOPLE, SHOWN, Acts, Real
from tests.nodes.services import ServiceNode, Wire
from tests.rules.nodes_in_memory import HOME, NODES, Message, World

BESIDES: Final = {
    "consent.asked", "consent.given", "release.available", "lease.renewed", "entitlement.revoked",
    "onward.stated", "onward.asked", "onward.answered", "onward.confirmed", "onward.taken_back", "onward.ended",
}  # fmt: skip
INBOX: Final = "entente.federation.tasks.inbox"
DEATHS: Final = tuple(
    Point(f"{INBOX}.{name}", when)
    for name in ("_next", "_judged", "_outcome", "_sign_receipts", "write_receipt")
    for when in ("before", "after")
)


@dataclass
class RealNodes(Acts):
    """The same, with the line between them and what each of them holds."""

    @classmethod
    def founded(cls, nodes: Mapping[str, ServiceNode], wire: Wire) -> RealNodes:
        """Organizations, people and keys of each; two of three stewards sign the list, and each node takes it."""
        from entente.federation.services.joining import install_root, join_network, request_listing
        from entente.federation.trust.ceremony import add_signature, found_network
        from entente.federation.trust.requests import read_request
        from entente.organizations.keys.records import observe
        from entente.vault.sealing import new_key, signing_public

        these = cls({name: Real(nodes[KEYS[name]]) for name in NODES}, wire)
        entries, now = [], datetime.now(UTC)
        for name, real in these.reals.items():
            with real.node.inside():
                these._people(name, real)
            real.node.work()
            with real.node.inside():
                observe(now=now)
                entries.append(read_request(request_listing(these.listed_of(name), now=now)))
        stewards = [new_key() for _ in range(3)]
        file = found_network([signing_public(seed) for seed in stewards], entries, now=now)
        for seed in stewards[:2]:
            file = add_signature(file, seed)
        these.file, these.stewards = file, stewards
        these.wire.is_open = lambda sender, recipient: True
        for real in these.reals.values():
            with real.node.inside():
                install_root(file.roots[0], now=now)
                join_network(file, now=now)
            real.node.work()
        return these

    def _people(self, name: str, real: Real) -> None:
        from entente.organizations.services import found_organization, join, make_account

        title = real.node.local.name
        real.organization = found_organization(
            kind=KINDS[name], name_en=f"{title} Test", name_fr=f"{title} Essai", jurisdiction="CA-ON"
        )
        for person, role in PEOPLE.items():
            email = f"{person}@{KEYS[name]}.example.org"
            real.people[person] = make_account(email=email, name=f"{person} {name}", password="a long invented phrase")
            join(real.people[person], real.organization, role)

    def listed_of(self, name: str) -> list[Any]:
        """The organizations of a node that the list names."""
        return [self.reals[name].organization]

    def follow(self, world: World, *, arrived: bool = False) -> None:
        """What the services of a node say besides what the model knows of (a release, its end) has its number in the model's threads too.

        Kinds of both are compared. ``arrived``: it was delivered already.
        """
        from entente.federation.models import Outgoing

        if self.lineage is None:
            return
        for sender, real in self.reals.items():
            with real.node.inside():
                rows = Outgoing.objects.filter(thread__thread=self.lineage).order_by("seq")
                kinds: dict[uuid.UUID, list[str]] = {}
                for peer, kind in rows.values_list("peer", "type"):
                    kinds.setdefault(peer, []).append(kind)
            for to, other in self.reals.items():
                real_kinds, thread = kinds.get(other.node.node_id, []), world.nodes[sender].sent[to]
                for kind in real_kinds[len(thread) :]:
                    assert kind in BESIDES, f"{sender} says {kind} to {to}"
                    world.say(sender, to, "besides", kind)
                words = [(m.body[0] if m.kind == "besides" else _kind(m)) for m in thread]
                assert real_kinds == words, f"{sender} to {to}: {real_kinds} and not {words}"
        if arrived:
            world.heal()

    def deliver(self, message: Message, cut: set[frozenset[str]], dies: Point | None) -> None:
        """One request with this one message, and what the sender is answered about it and those before it."""
        from entente.federation.connections import NodeConnection
        from entente.federation.models import Outgoing, Peer
        from entente.federation.queries import key_that_signs
        from entente.federation.tasks.delivery import Delivery

        if frozenset((message.sender, message.to)) in cut:
            return
        sender, recipient = self.reals[message.sender], self.reals[message.to]
        self.wire.is_open = lambda *ends: ends == (sender.node, recipient.node)
        for settles in (False, True):
            with sender.node.inside():
                peer = Peer.objects.get(pk=recipient.node.node_id)
                rows = Outgoing.objects.filter(peer=peer, thread__thread=self.lineage)
                seed, key_name = key_that_signs(peer)
                with NodeConnection(peer.address, seed=seed, key_name=key_name) as connection:
                    delivery = Delivery(peer, connection)
                    if settles:
                        delivery.ask(list(rows.filter(settled_at=None, attempts__gt=0)))
                    else:
                        delivery.bring([rows.get(seq=message.seq)])
            if not settles:
                self.wire.is_open = lambda *ends: False
                recipient.node.work(dies=dies)
                self.wire.is_open = lambda *ends: ends == (sender.node, recipient.node)
        self.wire.is_open = lambda *ends: False

    def heal(self) -> None:
        """Every node sends what waits, until nothing does."""
        from entente.federation.models import Outgoing, Peer
        from entente.federation.tasks.sending import send

        self.wire.is_open = lambda *ends: True
        for _ in range(30):
            waiting = 0
            for real in self.reals.values():
                real.node.hurry()
                with real.node.inside():
                    Peer.objects.update(next_attempt_at=None, failing_since=None)
                    peers = set(Outgoing.objects.filter(settled_at=None).values_list("peer", flat=True))
                    for peer in peers:
                        send(str(peer))
                    waiting += len(peers)
                for other in self.reals.values():
                    other.node.work()
            if not waiting:
                break
        else:
            raise AssertionError(f"it never comes to rest: {self._unsettled()}")
        self.wire.is_open = lambda *ends: False

    def _unsettled(self) -> list[tuple[Any, ...]]:
        from entente.federation.models import Outgoing

        rows: list[tuple[Any, ...]] = []
        for name, real in self.reals.items():
            with real.node.inside():
                unsettled = Outgoing.objects.filter(settled_at=None)
                rows += [(name, *row) for row in unsettled.values_list("type", "seq", "attempts", "error_code")]
        return rows

    def work(self) -> None:
        """Each node's worker does what there is to do, and cannot reach another."""
        for real in self.reals.values():
            real.node.work()

    # --- What each of them holds

    def state(self, who: str) -> dict[str, Any]:
        """Of a node, in the words of ``expected``."""
        from agreements.models import Agreement, Consent, NodeStop

        if self.lineage is None:
            return _EMPTY
        of = {real.organization.pk: name for name, real in self.reals.items()}
        at = {real.node.node_id: name for name, real in self.reals.items()}
        home = self.reals[HOME].node.node_id
        with self.reals[who].node.inside():
            rows = Agreement.objects.filter(lineage=self.lineage, status__in=SHOWN).prefetch_related(
                "parties__signatures", "proposed_terms"
            )
            versions, drafts = {}, []
            for row in rows:
                if row.home_node != home:
                    drafts.append(row.text_en)
                    continue
                signed = [of[party.organization_id] for party in row.parties.all() if party.signatures.all()]
                changes = {term.values[CHANGED] - FIRST_CHANGE: term.accepted for term in row.proposed_terms.all()}
                versions[row.version] = (row.text_en, str(row.status), tuple(sorted(signed)), changes)
            stops = NodeStop.objects.filter(lineage=self.lineage, lifted_at=None)
            consents = Consent.objects.filter(
                agreement__lineage=self.lineage, agreement__home_node=home, run_id=None, withdrawn_at=None,
                given_on__isnull=False,
            )  # fmt: skip
            places = {number: place for place, number in enumerate(sorted(versions), start=1)}
            return {
                "versions": {places[number]: version for number, version in versions.items()},
                "drafts": sorted(drafts),
                "suspended": sorted(at[stop.node] for stop in stops if not stop.is_final),
                "ended": sorted(at[stop.node] for stop in stops if stop.is_final),
                "consents": sorted(
                    places[number] for number in set(consents.values_list("agreement__version", flat=True))
                ),
            }


def _kind(message: Message) -> str:
    if message.kind == "consent":
        return "consent.given" if message.body[1] else "consent.withdrawn"
    return f"agreement.{message.kind}"


_EMPTY: Final[dict[str, Any]] = {"versions": {}, "drafts": [], "suspended": [], "ended": [], "consents": []}


def expected(world: World, who: str) -> dict[str, Any]:
    """What a node holds in memory; versions by their place in their order."""
    node = world.nodes[who]
    places = {number: place for place, number in enumerate(sorted(node.versions), start=1)}
    return {
        "versions": {
            places[number]: (version.text, str(version.status), tuple(sorted(version.signatures)), version.changes)
            for number, version in sorted(node.versions.items())
        },
        "drafts": sorted(text for _, text in node.drafts),
        "suspended": sorted(node.suspended),
        "ended": sorted(node.ended),
        "consents": sorted(places[number] for number in node.consents),
    }


__all__ = ["KEYS", "NAMES", "Real", "RealNodes", "expected"]
