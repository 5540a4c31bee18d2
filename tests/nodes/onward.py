"""A release that goes on over three real nodes: provided on one, received on another, passed on to an organization of whichever."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from types import SimpleNamespace
from typing import Any, Final

from tests.nodes.replay import KEYS, NAMES, Real, RealNodes
from tests.rules.nodes_in_memory import HOME, NATION, PEER

PROVIDER, HOLDER, THIRD = HOME, PEER, NATION
FILE: Final = "data.csv"


@dataclass
class OnwardNodes(RealNodes):
    """Besides its organization, each node has a library, to which something may go on, with a steward and a reader."""

    libraries: dict[str, Any] = field(default_factory=dict)
    first: uuid.UUID | None = None
    """The access of the organization that passes it on."""
    under: uuid.UUID | None = None
    """The agreement under which a walk passes on."""
    shared: uuid.UUID | None = None

    def _people(self, name: str, real: Real) -> None:
        from entente.organizations.services import found_organization, join, make_account

        super()._people(name, real)
        title, key = real.node.local.name, KEYS[name]
        library = found_organization(
            kind="nonprofit", name_en=f"{title} Library", name_fr=f"Bibliothèque {title}", jurisdiction="CA-ON"
        )
        self.libraries[name] = library
        for person, role in {"librarian": "data_steward", "second": "data_steward", "reader": "recipient"}.items():
            email = f"{person}@{key}.example.org"
            real.people[person] = make_account(email=email, name=f"{person} {name}", password="a long invented phrase")
            join(real.people[person], library, role)
        real.people["receiver"] = make_account(
            email=f"receiver@{key}.example.org", name=f"receiver {name}", password="a long invented phrase"
        )
        join(real.people["receiver"], real.organization, "recipient")

    def listed_of(self, name: str) -> list[Any]:
        return [self.reals[name].organization, self.libraries[name]]

    def heal(self) -> None:
        """What waits is written, sent and taken in, until nothing waits."""
        self.work()
        super().heal()

    @contextmanager
    def at(self, name: str) -> Iterator[SimpleNamespace]:
        """Inside a node, with its people."""
        real = self.reals[name]
        with real.node.inside():
            yield SimpleNamespace(**real.people)

    def agree(
        self, provider: tuple[str, Any], receiver: tuple[str, Any], *, framework: uuid.UUID | None = None,
        tier: str = "standalone", **terms: Any,
    ) -> uuid.UUID:  # fmt: skip
        """An agreement in force between two organizations, drafted on the node of the first; signed by stewards of both."""
        from django.utils import timezone

        from agreements import services
        from agreements.models import Agreement
        from agreements.terms import Terms
        from entente.organizations.models import Organization

        (home, giver), (other, taker) = provider, receiver
        today = timezone.localdate()
        asked = {"purposes": ("service-planning",), "kinds": ("contacts",), "smallest_k": 11, "finest_geography": "fsa"}
        with self.at(home) as people:
            draft = services.Draft(
                title_en="Contacts", title_fr="Contacts", text_en="We agree.", text_fr="Nous convenons.",
                audience="partner", terms=Terms(**{**asked, **terms}), tier=tier,
                framework=None if framework is None else Agreement.objects.get(pk=framework),
                starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=90), time_zone="America/Toronto",
                parties=tuple(
                    services.Party(Organization.objects.get(pk=organization.pk), role)
                    for organization, role in ((giver, "provider"), (taker, "recipient"))
                ),
            )  # fmt: skip
            by = people.second if giver.pk == self.libraries[home].pk else people.steward
            agreement = services.draft_agreement(draft, drafted_for=giver, by=by)
            services.propose_agreement(agreement.pk, by=by, now=timezone.now())
        self.heal()
        for name, organization in (provider, receiver):
            self.sign_for(name, organization, agreement.pk)
            self.heal()
        for name in {home, other}:
            with self.at(name):
                assert Agreement.objects.get(pk=agreement.pk).status == "active", name
        key: uuid.UUID = agreement.pk
        return key

    def agree_anew(self, agreement_id: uuid.UUID, *parties: tuple[str, Any]) -> uuid.UUID:
        """An amendment in force, drafted on the node of the first party and signed by all of them."""
        from django.utils import timezone

        from agreements import services
        from agreements.models import Agreement

        with self.at(parties[0][0]) as people:
            draft = services.amend_agreement(agreement_id, by=people.steward)
            Agreement.objects.filter(pk=draft.pk).update(text_en="Otherwise.", text_fr="Autrement.")
            services.propose_agreement(draft.pk, by=people.steward, now=timezone.now())
        self.heal()
        for name, organization in parties:
            self.sign_for(name, organization, draft.pk)
            self.heal()
        key: uuid.UUID = draft.pk
        return key

    def sign_for(self, name: str, organization: Any, agreement_id: uuid.UUID) -> None:
        from django.utils import timezone

        from agreements import services
        from agreements.models import Agreement

        is_library = organization.pk == self.libraries[name].pk
        with self.at(name) as people:
            agreement = Agreement.objects.get(pk=agreement_id)
            party = agreement.parties.get(organization=organization.pk)
            by = people.librarian if is_library else people.signatory
            services.sign_agreement(
                agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=timezone.now()
            )

    def provide(self, agreement_id: uuid.UUID) -> None:
        """The provider's node releases contacts to the holder, whose node verifies them."""
        self.state_onward()
        recipient = self.reals[HOLDER].organization.pk
        self.first = self.release_at(PROVIDER, agreement_id, recipient=recipient)

    def release_at(self, name: str, agreement_id: uuid.UUID, *, recipient: uuid.UUID) -> uuid.UUID:
        """The organization of a node releases contacts under an agreement; the access."""
        from django.utils import timezone

        from agreements.models import Agreement
        from entente.catalogue.services import create_dataset
        from entente.organizations.models import Organization
        from exports.services import release_run
        from tests.apps.exports.conftest import approved_run
        from tests.network import sealed_upload

        with self.at(name) as people:
            owner = self.reals[name].organization
            world = SimpleNamespace(nonprofit=owner, **vars(people))
            dataset = create_dataset(
                owner=owner, title_en="Contacts", title_fr="Contacts", kind="contacts", by=people.contributor
            )
            run = approved_run(dataset, world, partial(sealed_upload, dataset, people.contributor))
            agreement = Agreement.objects.get(pk=agreement_id)
            released = release_run(
                run.pk, agreement.pk, purpose="service-planning", ends_on=agreement.ends_on, by=people.steward,
                now=timezone.now(), recipients_chosen=[Organization.objects.get(pk=recipient)],
            )  # fmt: skip
            access: uuid.UUID = released.entitlements.get().pk
        self.heal()
        return access

    def state_onward(self) -> None:
        """Each node says to whom its organizations pass on what they receive, as each minute."""
        from entente.federation.tasks import state_onward

        for name in self.reals:
            with self.at(name):
                state_onward(0)
        self.heal()

    def open(self, third: Any, under: uuid.UUID, *, days: int = 20) -> Any:
        """A steward of the holder proposes to pass it on."""
        from django.utils import timezone

        from agreements.models import Agreement
        from entente.federation.services.onward import open_onward
        from entente.organizations.models import Organization

        with self.at(HOLDER) as people:
            return open_onward(
                self._first(), Organization.objects.get(pk=third.pk), Agreement.objects.get(pk=under),
                ends_on=timezone.localdate() + timedelta(days=days), by=people.steward, now=timezone.now(),
            )  # fmt: skip

    def approve(self, share: Any) -> None:
        """Another one approves."""
        from django.utils import timezone

        from entente.federation.services.onward import decide_onward

        with self.at(HOLDER) as people:
            decide_onward(share.pk, approve=True, by=people.signatory, now=timezone.now())

    def agree_to_pass_on(self) -> None:
        """Before walks: the holder may pass on to the library of the third node, and the agreements of the walks say so."""
        library = self.libraries[THIRD]
        self.under = self.agree((HOLDER, self.reals[HOLDER].organization), (THIRD, library))
        self.terms = {"onward": "named", "onward_to": (str(library.pk),)}

    def pass_on(self) -> None:
        """In a walk: what was released goes on to the library."""
        assert self.under is not None
        self.first = self.entitlement
        self.state_onward()
        share = self.open(self.libraries[THIRD], self.under)
        self.approve(share)
        self.heal()
        self.shared = share.pk
        assert self.share(share.pk).access_id is not None, self.share(share.pk).codes

    def access_of_third(self) -> tuple[bool, bool]:
        """Whether what was passed on may be fetched, as the provider's node judges; and whether it ended on the third."""
        from django.utils import timezone

        from entente.federation.models import RemoteRelease
        from exports.gate import CurrentPolicies, entitlement_verdict
        from exports.models import Entitlement

        assert self.shared is not None
        access = self.share(self.shared).access_id
        with self.at(PROVIDER):
            verdict = entitlement_verdict(Entitlement.objects.get(pk=access), CurrentPolicies(timezone.now()))
        with self.at(THIRD):
            return bool(verdict), RemoteRelease.objects.get(pk=access).ended_at is not None

    def share(self, key: uuid.UUID) -> Any:
        """What the holder's node holds of it."""
        from entente.federation.models import RemoteOnward

        with self.at(HOLDER):
            return RemoteOnward.objects.get(pk=key)

    def fetch(self, name: str, access: uuid.UUID) -> bytes | str:
        """What a reader of the library of a node gets of a file; or why not. On the provider's node files are its own."""
        from django.utils import timezone

        from entente.core.errors import EntenteError
        from entente.federation.models import RemoteRelease, Ticket
        from entente.federation.passing_on import RemoteFile
        from entente.federation.services import accept_terms, ask_for_file

        if name == PROVIDER:
            return self._fetch_here(access)
        now = timezone.now()
        try:
            with self.at(name) as people:
                release = RemoteRelease.objects.filter(pk=access).first()
                if release is None:
                    return "nothing arrived"
                accept_terms(access, digest=release.agreement.current.digest(), by=people.reader, now=now)
                ticket = ask_for_file(access, FILE, by=people.reader, now=now)
            self.reals[name].node.work()
            self.wire.is_open = lambda *ends: True
            with self.at(name):
                ticket = Ticket.objects.select_related("release__peer").get(pk=ticket.pk)
                if ticket.code:
                    return ticket.code
                file = RemoteFile(ticket.release, FILE, bytes(ticket.raw).decode(), {})
                return file.code or b"".join(file.pieces())
        except EntenteError as error:
            return error.code_given

    def _fetch_here(self, access: uuid.UUID) -> bytes | str:
        from django.utils import timezone

        from entente.core.errors import EntenteError
        from exports.models import Entitlement
        from exports.services import accept_terms, begin_transfer

        now = timezone.now()
        try:
            with self.at(PROVIDER) as people:
                entitlement = Entitlement.objects.get(pk=access)
                accept_terms(access, digest=entitlement.agreement.digest(), by=people.reader, now=now)
                transfer = begin_transfer(access, FILE, by=people.reader, now=now)
                return b"".join(transfer.pieces(0, transfer.size_bytes - 1))
        except EntenteError as error:
            return error.code_given

    def kinds(self, sender: str, recipient: str) -> Sequence[str]:
        """What a node said to another, in its order."""
        from entente.federation.models import Outgoing

        with self.at(sender):
            rows = Outgoing.objects.filter(peer=self.reals[recipient].node.node_id).order_by("id")
            return list(rows.values_list("type", flat=True))

    def _first(self) -> uuid.UUID:
        assert self.first is not None
        return self.first


__all__ = ["FILE", "HOLDER", "NAMES", "PROVIDER", "THIRD", "OnwardNodes"]
