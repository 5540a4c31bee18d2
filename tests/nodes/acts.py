"""What people of three real nodes do, by the services of their own node; each step under its name in a walk."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, Final

from tests.nodes.services import ServiceNode, Wire
from tests.rules.nodes_in_memory import HOME, NATION, NODES, PEER, World

NAMES: Final = {"bc": "British Columbia", "ns": "Nova Scotia", "fn": "First Nations"}
KEYS: Final = dict(zip(NODES, NAMES, strict=True))
KINDS: Final = {HOME: "region_211", PEER: "region_211", NATION: "community_authority"}
ROLES: Final = {HOME: "provider", PEER: "recipient", NATION: "community_authority"}
PEOPLE: Final = {
    "steward": "data_steward", "signatory": "data_steward", "contributor": "contributor", "officer": "privacy_officer",
}  # fmt: skip
CHANGED: Final = "destroy_within_days"
FIRST_CHANGE: Final = 100
"""The term that parties propose to change, each time to another value, by which the proposal is known."""
SHOWN: Final = {"proposed", "draft", "active", "suspended", "terminated", "superseded"}


@dataclass
class Real:
    """A node with its organization and the people who act for it."""

    node: ServiceNode
    organization: Any = None
    people: dict[str, Any] = field(default_factory=dict)

    @property
    def steward(self) -> Any:
        """Who drafts, proposes and releases."""
        return self.people["steward"]

    @property
    def signatory(self) -> Any:
        """Who signs, stops and consents."""
        return self.people["signatory"]


@dataclass
class Acts:
    """The three of them, known to each other by a trust list that stewards signed."""

    reals: dict[str, Real]
    wire: Wire
    world: World = field(default_factory=World)
    """What stands in memory beside them."""
    lineage: uuid.UUID | None = None
    terms: dict[str, Any] = field(default_factory=dict)
    """Of what is offered, besides those of every offer."""
    entitlement: uuid.UUID | None = None
    file: Any = None
    """What the stewards of the network signed last; ``stewards``: by which keys."""
    stewards: list[bytes] = field(default_factory=list)

    def offer(self, who: str, text: str) -> None:
        from django.utils import timezone

        from agreements import services
        from agreements.terms import Terms
        from entente.organizations.models import Organization

        real, today = self.reals[who], timezone.localdate()
        with real.node.inside():
            draft = services.Draft(
                title_en="Contacts", title_fr="Contacts", text_en=text, text_fr=text, audience="partner",
                terms=Terms(
                    purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa", **self.terms
                ),
                starts_on=today - timedelta(days=1), ends_on=today + timedelta(days=90), time_zone="America/Toronto",
                parties=tuple(
                    services.Party(Organization.objects.get(pk=other.organization.pk), ROLES[name])
                    for name, other in self.reals.items()
                ),
            )  # fmt: skip
            agreement = services.draft_agreement(draft, drafted_for=real.organization, by=real.steward)
            self.lineage = agreement.lineage
            services.propose_agreement(agreement.pk, by=real.steward, now=timezone.now())

    def amend(self, who: str, base: int, text: str) -> None:
        from django.utils import timezone

        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            draft = services.amend_agreement(self._version(who, base).pk, by=real.steward)
            self._write(draft, text, real)
            services.propose_agreement(draft.pk, by=real.steward, now=timezone.now())

    def offer_again(self, who: str, number: int, text: str) -> None:
        from django.utils import timezone

        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            draft = self._version(who, number)
            self._write(draft, text, real)
            services.propose_agreement(draft.pk, by=real.steward, now=timezone.now())

    def sign(self, who: str, number: int) -> None:
        from django.utils import timezone

        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            agreement = self._version(who, number)
            party = agreement.parties.get(organization=real.organization)
            services.sign_agreement(
                agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=real.signatory, now=timezone.now()
            )

    def give_back(self, who: str, number: int) -> None:
        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            services.return_agreement(self._version(who, number).pk, reason="Please change it.", by=real.signatory)

    def counter(self, who: str, number: int, change: int) -> None:
        from django.utils import timezone

        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            values = {CHANGED: FIRST_CHANGE + change}
            services.propose_terms(self._version(who, number).pk, values, by=real.signatory, now=timezone.now())

    def decide(self, who: str, number: int, change: int, accepted: bool) -> None:
        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            waiting = self._version(who, number).proposed_terms.filter(accepted=None)
            proposal = next(row for row in waiting if row.values == {CHANGED: FIRST_CHANGE + change})
            services.decide_terms(proposal.pk, accept=accepted, reason="" if accepted else "No.", by=real.steward)

    def suspend(self, who: str) -> None:
        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            services.suspend_agreement(self._running().pk, reason="A question.", by=real.signatory)

    def resume(self, who: str) -> None:
        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            services.resume_agreement(self._running().pk, by=real.signatory)

    def terminate(self, who: str) -> None:
        from django.utils import timezone

        from agreements import services

        real = self.reals[who]
        with real.node.inside():
            services.terminate_agreement(
                self._running().pk, reason="It is over.", by=real.signatory, now=timezone.now()
            )

    def consent(self, who: str, number: int, given: bool) -> None:
        from django.utils import timezone

        from agreements import services
        from agreements.models import Consent

        real, now = self.reals[who], timezone.now()
        with real.node.inside():
            agreement = self._version(who, number)
            if given:
                grant = services.Given("resolution", timezone.localdate(), agreement.ends_on, reference="Resolution 7")
                services.give_consent(agreement.pk, grant, by=real.signatory, now=now)
            else:
                live = Consent.objects.get(agreement=agreement, run_id=None, withdrawn_at=None)
                services.withdraw_consent(agreement.pk, consent_id=live.pk, by=real.signatory, now=now)

    def ask_for_release(self) -> uuid.UUID:
        """A run of the home is approved, and the nation is asked whether it may be released; its identifier."""
        from types import SimpleNamespace

        from django.utils import timezone

        from agreements import services
        from entente.catalogue.services import create_dataset
        from tests.apps.exports.conftest import approved_run
        from tests.network import sealed_upload

        home = self.reals[HOME]
        with home.node.inside():
            people = SimpleNamespace(nonprofit=home.organization, **home.people)
            dataset = create_dataset(
                owner=home.organization,
                title_en="Contacts",
                title_fr="Contacts",
                kind="contacts",
                by=people.contributor,
            )
            run = approved_run(dataset, people, partial(sealed_upload, dataset, people.contributor))
            agreement = self._running()
            services.ask_for_consent(agreement.pk, run_id=run.pk, about="Contacts", by=home.steward, now=timezone.now())
            key: uuid.UUID = run.pk
        return key

    def allow_release(self, run: uuid.UUID) -> None:
        """The nation consents to it."""
        from django.utils import timezone

        from agreements import services
        from agreements.models import Consent

        nation = self.reals[NATION]
        with nation.node.inside():
            question, running = Consent.objects.get(run_id=run), self._running()
            grant = services.Given("resolution", timezone.localdate(), running.ends_on, reference="Resolution 8")
            services.give_consent(running.pk, grant, asked_id=question.pk, by=nation.signatory, now=timezone.now())

    def release(self, run: uuid.UUID) -> None:
        """The home releases it to the peer's organization."""
        from django.utils import timezone

        from entente.organizations.models import Organization
        from exports.services import release_run

        home, peer = self.reals[HOME], self.reals[PEER]
        with home.node.inside():
            running = self._running()
            released = release_run(
                run, running.pk, purpose="service-planning", ends_on=running.ends_on, by=home.steward, now=timezone.now(),
                recipients_chosen=[Organization.objects.get(pk=peer.organization.pk)],
            )  # fmt: skip
            self.entitlement = released.entitlements.get().pk

    def revoke(self) -> None:
        """The home takes it back."""
        from django.utils import timezone

        from exports.services import revoke_entitlement

        home = self.reals[HOME]
        assert self.entitlement is not None
        with home.node.inside():
            revoke_entitlement(self.entitlement, by=home.steward, reason="Taken back.", now=timezone.now())

    def access(self) -> tuple[bool, bool]:
        """Whether the peer's people may fetch what was released: as the home judges, and as the peer's own node does."""
        from django.utils import timezone

        from entente.federation.models import RemoteRelease
        from entente.federation.queries.releases import access_verdict
        from exports.gate import CurrentPolicies, entitlement_verdict
        from exports.models import Entitlement

        now = timezone.now()
        with self.reals[HOME].node.inside():
            entitlement = Entitlement.objects.filter(pk=self.entitlement).first()
            here = entitlement is not None and bool(entitlement_verdict(entitlement, CurrentPolicies(now)))
        with self.reals[PEER].node.inside():
            remote = RemoteRelease.objects.filter(pk=self.entitlement).first()
            return here, remote is not None and bool(access_verdict(remote, now=now))

    def _version(self, who: str, number: int) -> Any:
        """The version that has this number in memory: the numbers of drafts that came to nothing are not given again on real nodes."""
        from agreements.models import Agreement

        home = self.reals[HOME].node.node_id
        rows = Agreement.objects.filter(lineage=self.lineage, home_node=home, status__in=SHOWN).order_by("version")
        return rows[sorted(self.world.nodes[who].versions).index(number)]

    def _running(self) -> Any:
        from django.db import transaction

        from agreements.queries.nodes import running_version

        assert self.lineage is not None
        with transaction.atomic():
            return running_version(self.lineage)

    def _write(self, draft: Any, text: str, real: Real) -> None:
        from agreements import services
        from tests.apps.agreements.test_life import draft_of

        services.change_draft(draft.pk, draft_of(draft, text_en=text, text_fr=text), by=real.steward)
