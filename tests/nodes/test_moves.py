"""A library that Nova Scotia's node hosts moves to a third node: what goes over, what ends, and what an adversary gets of it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.nodes.onward import HOLDER, NAMES, PROVIDER, THIRD, OnwardNodes
from tests.nodes.services import service_nodes

pytestmark = pytest.mark.slow
OLD, NEW = HOLDER, THIRD


@dataclass
class Moving:
    """The nodes, and the library that moves from one of them."""

    nodes: OnwardNodes
    library: Any

    def ask(self) -> str:
        from entente.federation.services import moves

        with self.nodes.at(NEW):
            return moves.ask_for(self.library.pk, now=_now())

    def take_request(self, text: str) -> Any:
        from entente.federation.services import moves

        with self.nodes.at(OLD):
            return moves.take_request(text, now=_now())

    def confirm(self, departure: Any, *who: str) -> None:
        from entente.federation.services import moves

        for person in who:
            with self.nodes.at(OLD) as people:
                moves.confirm_move(departure.pk, by=getattr(people, person), now=_now())

    def pack(self) -> bytes:
        from entente.federation.services import moves

        with self.nodes.at(OLD):
            return moves.pack(self.library.pk, now=_now())

    def take_in(self, sealed: bytes, *, node: str = NEW) -> Any:
        from entente.federation.services import moves

        with self.nodes.at(node):
            return moves.take_in(sealed, now=_now())

    def list_anew(self) -> None:
        """Both nodes ask to be listed as they are then, two stewards sign, every node takes the list, and what follows is done."""
        from entente.federation.services.joining import join_network, request_listing
        from entente.federation.trust.ceremony import Changes, add_signature, change
        from entente.federation.trust.requests import read_request
        from entente.organizations.models import Organization

        nodes, entries = self.nodes, []
        for name in (OLD, NEW):
            listed = [row.pk for row in nodes.listed_of(name) if row.pk != self.library.pk]
            listed += [self.library.pk] if name == NEW else []
            with nodes.at(name):
                rows = [Organization.objects.get(pk=key) for key in listed]
                entries.append(read_request(request_listing(rows, now=_now())))
        nodes.file = change(nodes.file, Changes(nodes=entries), now=_now())
        for seed in nodes.stewards[:2]:
            nodes.file = add_signature(nodes.file, seed)
        nodes.wire.is_open = lambda sender, recipient: True
        for name in (NEW, OLD, PROVIDER):
            with nodes.at(name):
                join_network(nodes.file, now=_now())
        nodes.heal()

    def home_at(self, name: str) -> Any:
        from entente.organizations.models import Organization

        with self.nodes.at(name):
            return Organization.objects.get(pk=self.library.pk).home_node

    def status_at(self, name: str, agreement: Any) -> str:
        from agreements.models import Agreement

        with self.nodes.at(name):
            row = Agreement.objects.filter(pk=agreement).first()
            return "" if row is None else str(row.status)


def _now() -> Any:
    from django.utils import timezone

    return timezone.now()


@pytest.fixture(scope="module")
def nodes(django_db_blocker: Any) -> Iterator[OnwardNodes]:
    with django_db_blocker.unblock(), service_nodes(NAMES) as (nodes, wire):
        yield OnwardNodes.founded(nodes, wire)


@pytest.fixture
def moving(nodes: OnwardNodes, django_db_blocker: Any) -> Iterator[Moving]:
    with django_db_blocker.unblock():
        yield Moving(nodes, nodes.libraries[OLD])


def test_adversaries_get_nothing_and_then_it_moves_with_its_agreements(moving: Moving) -> None:
    from agreements import services
    from agreements.models import Agreement
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset
    from entente.core.errors import NotPermitted, Refused
    from entente.federation.models import Arrival, Departure, Outgoing
    from entente.federation.wire.faults import Rejected
    from entente.organizations.models import Membership, OrganizationKey
    from entente.organizations.services import join
    from exports.models import EarlierSeries, Entitlement
    from tests.network import sealed_upload

    nodes, library = moving.nodes, moving.library
    own = nodes.reals[OLD].organization
    within = nodes.agree((OLD, own), (OLD, library))  # both parties lived on one node
    others = (PROVIDER, nodes.reals[PROVIDER].organization), (OLD, library)
    before = nodes.agree(*others)
    across = nodes.agree_anew(before, *others)
    framework = nodes.agree((OLD, own), (OLD, library), tier="framework")
    first = nodes.agree((OLD, own), (OLD, library), tier="schedule", framework=framework)
    schedule = nodes.agree_anew(first, (OLD, own), (OLD, library))
    paper = nodes.agree((OLD, own), (OLD, library))
    under_paper = nodes.agree((OLD, own), (OLD, library))
    by_it = nodes.agree((OLD, library), (PROVIDER, nodes.libraries[PROVIDER]))  # ordered by the node where it lives

    access_id = nodes.release_at(OLD, within, recipient=library.pk)
    with nodes.at(OLD) as people:
        services.suspend_agreement(schedule, by=people.signatory, reason="A question.")
        Agreement.objects.filter(pk=paper).update(signed_on="2020-01-01")
        Agreement.objects.filter(pk=under_paper).update(framework=paper, tier="schedule")
        noted = EarlierSeries.objects.create(  # it lived elsewhere before
            owner=library, node=uuid.uuid4(), series=uuid.uuid4(), kind="contacts", title_en="Calls", title_fr="Appels",
            period_start="2020-01-01", period_end="2020-12-31", recipients=[str(own.pk)], noted_at=_now(),
        )  # fmt: skip
        join(people.second, library, "contributor")
        series = create_dataset(owner=library, title_en="Calls", title_fr="Appels", kind="contacts", by=people.second)
        upload = sealed_upload(series, people.second, b"day,need\n2026-01-02,food\n")

    # Another node's request, or an altered one, is none.
    text = moving.ask()
    with pytest.raises(Rejected):
        moving.take_request(text[:-6] + ("AAAAAA" if text[-6:] != "AAAAAA" else "BBBBBB"))
    departure = moving.take_request(text)
    assert moving.take_request(text).pk == departure.pk

    # Nobody packs alone, and one person is not two.
    with pytest.raises(NotPermitted, match="not_confirmed"):
        moving.pack()
    moving.confirm(departure, "librarian")
    with pytest.raises(NotPermitted):
        moving.confirm(departure, "librarian")
    with pytest.raises(NotPermitted):
        moving.confirm(departure, "signatory")  # of another organization of the node
    with pytest.raises(NotPermitted):
        moving.pack()

    # Not while an agreement is being signed.
    with nodes.at(OLD) as people:
        draft = services.amend_agreement(within, by=people.steward)
        Agreement.objects.filter(pk=draft.pk).update(text_en="Otherwise.", text_fr="Autrement.")
        services.propose_agreement(draft.pk, by=people.steward, now=_now())
    with pytest.raises(NotPermitted) as refused:
        moving.confirm(departure, "second")
    assert [str(reason.value) for reason in refused.value.reasons] == ["move.agreement_open"]
    with nodes.at(OLD) as people:
        services.return_agreement(draft.pk, reason="Later.", by=people.librarian)
    moving.confirm(departure, "second")
    sealed = moving.pack()

    # Altered, at a node to which it is not sealed, and twice.
    for wrong in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"", b"nothing" * 40):
        with pytest.raises(Refused, match="not_for_us"):
            moving.take_in(wrong)
    with pytest.raises(Refused, match="not_for_us"):
        moving.take_in(sealed, node=PROVIDER)
    _, statement = moving.take_in(sealed)
    assert statement.counts == {
        "versions": 1, "accesses": 1, "remote_accesses": 0, "agreements_left": 2, "agreements_over": 0,
    }  # fmt: skip
    going = (within, before, across, by_it, framework, first, schedule)
    assert set(statement.agreements) == {str(agreement) for agreement in going}
    with nodes.at(NEW):  # nothing is known yet of what it released, so a person decides about each release
        assert EarlierSeries.objects.get().series is None
    assert {(person.email, person.roles) for person in statement.people} == {
        ("librarian@ns.example.org", ("data_steward",)),
        ("second@ns.example.org", ("contributor", "data_steward")),
        ("reader@ns.example.org", ("recipient",)),
    }
    with pytest.raises(Refused, match="taken_in"):
        moving.take_in(sealed)

    # What is signed after it was packed does not go over, and does not run on without anybody.
    late = nodes.agree((OLD, own), (OLD, library), smallest_k=20)

    moving.list_anew()
    home = nodes.reals[NEW].node.node_id
    assert {moving.home_at(name) for name in (OLD, NEW, PROVIDER)} == {home}
    for agreement in (within, across, by_it):
        assert moving.status_at(NEW, agreement) == "active"
    assert [moving.status_at(NEW, agreement) for agreement in (before, first)] == ["superseded"] * 2
    assert [moving.status_at(NEW, agreement) for agreement in (framework, schedule)] == ["active", "suspended"]
    for agreement in (late, paper, under_paper):
        assert moving.status_at(OLD, agreement) == "suspended"
        assert moving.status_at(NEW, agreement) == ""
    with nodes.at(NEW):
        arrival = Arrival.objects.get()
        assert set(arrival.taken_over) == set(arrival.agreements)
        (earlier,) = EarlierSeries.objects.filter(replaced_at=None)
        assert (earlier.series, earlier.recipients) == (noted.series, [str(own.pk)])
        assert {str(row.home_node) for row in Agreement.objects.filter(pk=by_it)} == {str(home)}
        (key,) = OrganizationKey.objects.filter(organization=library.pk, retired_at=None)
        assert bytes(key.wrapped_signing_key)
    with nodes.at(PROVIDER):
        assert Agreement.objects.get(pk=by_it).home_node == home
    with nodes.at(OLD):
        assert not Membership.objects.filter(organization=library.pk).exists()
        keys = OrganizationKey.objects.filter(organization=library.pk)
        assert not any(bytes(key.wrapped_signing_key) or bytes(key.wrapped_private_key) for key in keys)
        assert Departure.objects.get().ended_at is not None
        assert not Entitlement.objects.filter(recipient=library.pk, revoked_at=None).exists()
        access = Entitlement.objects.get(pk=access_id)
        assert (access.revoked_at is not None, access.delivery.files) == (True, [])
        assert DatasetVersion.objects.get(pk=upload.pk).destroyed_at is not None
        refused_there = Outgoing.objects.exclude(outcome="applied").exclude(outcome="")
        assert [(row.type, row.code) for row in refused_there] == [
            ("agreement.suspended", "federation.unknown_agreement")  # of those that the new node never had
        ] * 3
        services.resume_agreement(schedule, by=nodes.reals[OLD].signatory)
    with pytest.raises(Refused, match="taken_in"):
        moving.take_in(sealed)

    # There its people act, and it is heard on every node.
    from entente.organizations.services import invite

    with nodes.at(NEW):
        for name in ("librarian", "second"):
            invite(library.pk, email=f"{name}@moved.example.org", name=name, role="data_steward")
    with nodes.at(NEW):
        from entente.organizations.models import User

        librarian = User.objects.get(email="librarian@moved.example.org")
        for agreement in (within, across, by_it):
            services.suspend_agreement(agreement, by=librarian, reason="A question.")
    nodes.heal()
    assert moving.status_at(NEW, schedule) == "active"
    assert [moving.status_at(OLD, within), moving.status_at(PROVIDER, across), moving.status_at(PROVIDER, by_it)] == [
        "suspended"
    ] * 3
