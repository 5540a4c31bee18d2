"""Agreements, access and a clock driven by the services on PostgreSQL. What may not be is said by ``agreement_world.faults``."""

from __future__ import annotations

import uuid
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from agreements import services
from agreements.models import Agreement
from agreements.tasks import expire_agreements, take_effect
from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.errors import EntenteError, NotPermitted
from entente.organizations.services import found_organization, join, make_account
from entente.vault.models import SealedObject
from exports.gate import make_entitlement
from exports.models import Entitlement, Release
from exports.services import accept_terms, issue_download, revoke_entitlement
from tests.rules.agreement_world import PURPOSES, START, ZONES, Signed, faults

FILE = "data.csv"


class ServiceWorld:
    """A provider, a city and an institute; each act is refused by a service or done. ``steps`` counts the acts that were tried."""

    def __init__(self) -> None:
        self.now: datetime = START
        self.steps = self.granted = self.downloads = self.refused = 0
        self.agreements: list[uuid.UUID] = []
        self.entitlements: list[uuid.UUID] = []
        found = {
            name: found_organization(kind="nonprofit", name_en=name, name_fr=name, jurisdiction="CA-ON")
            for name in ("owner", "city", "institute")
        }
        self.owner, self.city, self.institute = found.values()
        self.drafter, self.steward = (self._person(f"{name}-of-owner", self.owner) for name in ("drafter", "steward"))
        self.others = [(self.owner, self.steward)] + [
            (each, self._person(f"steward-{each.pk}", each)) for each in (self.city, self.institute)
        ]
        self.reader = {each.pk: steward for each, steward in self.others}
        self.datasets = [
            Dataset.objects.create(owner=self.owner, title_en=kind, title_fr=kind, kind=kind, created_by=self.drafter)
            for kind in ("contacts", "survey")
        ]
        self._grant_datasets()
        self.versions = [self._version(dataset) for dataset in self.datasets]

    # --- Agreements -------------------------------------------------------------------------------------------------
    def draft(self, *, zone: int, days: int, length: int, terms: int, parties: int) -> None:
        from tests.rules.agreement_world import _terms

        self.steps += 1
        starts_on = self.now.astimezone(ZoneInfo(ZONES[zone])).date() + timedelta(days=days)
        said = [services.Party(self.owner, "provider"), services.Party(self.city, "recipient")]
        said += [services.Party(self.institute, "processor")] if parties % 2 else []
        made = _terms(terms & ~8)  # of any dataset: those of the tables are no rows here
        draft = services.Draft(
            title_en="A", title_fr="A", text_en="We agree.", text_fr="", binding="en", audience="partner", terms=made,
            starts_on=starts_on, ends_on=starts_on + timedelta(days=length), time_zone=ZONES[zone], parties=tuple(said),
        )  # fmt: skip
        found = self._try(lambda: services.draft_agreement(draft, drafted_for=self.owner, by=self.drafter))
        if found is not None:
            self.agreements.append(found.pk)

    def amend(self, which: int, *, length: int, later: int = 0) -> None:
        """``later``: after how many days it counts; 0: with its last signature."""

        def act(one: Agreement) -> Any:
            made = services.amend_agreement(one.pk, by=self.drafter)
            Agreement.objects.filter(pk=made.pk).update(ends_on=made.starts_on + timedelta(days=length))
            if later:
                day = made.today(self.now) + timedelta(days=later)
                services.set_effect(made.pk, day=day, by=self.drafter, now=self.now)
            self.agreements.append(made.pk)

        self._on(which, act)

    def propose(self, which: int) -> None:
        self._on(which, lambda one: services.propose_agreement(one.pk, by=self.drafter, now=self.now))

    def sign(self, which: int, who: int, *, stale: bool = False) -> None:
        def act(one: Agreement) -> None:
            organization, steward = self.others[who % len(self.others)]
            party = one.parties.filter(organization=organization).first()
            if party is not None:
                read = "of another version" if stale else one.digest()
                services.sign_agreement(one.pk, party_id=party.pk, read_digest=read, by=steward, now=self.now)
                assert not stale

        self._on(which, act)

    def everyone_signs(self, which: int) -> None:
        self.propose(which)
        for who in range(len(self.others)):
            self.sign(which, who)

    def move(self, which: int, act: str) -> None:
        by, reason = self.steward, "A reason."
        acts = {
            "return": lambda one: services.return_agreement(one.pk, by=by, reason=reason),
            "suspend": lambda one: services.suspend_agreement(one.pk, by=self.reader[self.city.pk], reason=reason),
            "resume": lambda one: services.resume_agreement(one.pk, by=by),
            "terminate": lambda one: services.terminate_agreement(one.pk, by=by, reason=reason, now=self.now),
            "withdraw": lambda one: services.withdraw_draft(one.pk, by=self.drafter),
        }
        self._on(which, acts[act])

    def expire(self) -> None:
        """The minute's task, late as it may be: nothing waits for it to be safe."""
        self.steps += 1
        expire_agreements(timestamp=int(self.now.timestamp()))
        take_effect(timestamp=int(self.now.timestamp()))

    # --- Access -----------------------------------------------------------------------------------------------------
    def entitle(self, which: int, *, dataset: int, purpose: int, to: int, days: int) -> None:
        def act(one: Agreement) -> None:
            recipient, reader = self.others[to % len(self.others)]
            run = Run.objects.create(
                version=self.versions[dataset % 2], status="approved", decided_by=self.drafter, decided_at=self.now
            )
            release = Release.objects.create(
                run=run, agreement=one, purpose=PURPOSES[purpose], status="available", legal_status=[],
                released_by=self.steward, released_at=self.now,
            )  # fmt: skip
            ends_on = one.today(self.now) + timedelta(days=days)
            said = {"ends_on": ends_on, "by": self.steward, "actor": self.steward, "now": self.now}
            made = make_entitlement(release, recipient, **said)
            accept_terms(made.pk, digest=one.current.digest(), by=reader, now=self.now)
            made.delivery.status, made.delivery.files = "ready", [{"name": FILE, "key": f"deliveries/{made.pk}/{FILE}"}]
            made.delivery.save()
            self.entitlements = [*self.entitlements[-1:], made.pk]
            self.granted += 1

        self._on(which, act)

    def revoke(self, which: int) -> None:
        self.steps += 1
        if self.entitlements:
            key = self.entitlements[which % len(self.entitlements)]
            self._try(lambda: revoke_entitlement(key, by=self.steward, reason="A reason.", now=self.now))

    def pass_time(self, minutes: int) -> None:
        self.steps += 1
        self.now += timedelta(minutes=minutes)

    def go_to_midnight(self, which: int, *, after: bool) -> None:
        def act(one: Agreement) -> None:
            day = one.gives_way_on or one.ends_on + timedelta(days=1)
            midnight = datetime.combine(day, time.min, ZoneInfo(one.time_zone))
            instant = midnight if after else midnight - timedelta(microseconds=1)
            self.now = max(self.now, instant)

        self._on(which, act)

    def check(self) -> None:
        """What is active was signed; whoever gets a link gets it under an agreement in force that covers dataset, purpose, recipient and day."""
        for one in Agreement.objects.filter(status__in=["active", "suspended"]).prefetch_related("parties__signatures"):
            assert all(party.carried or party.signatures.all() for party in one.parties.all())
        for key in self.entitlements:
            entitlement = Entitlement.objects.select_related(
                "release__run__version__dataset", "release__agreement"
            ).get(pk=key)
            try:
                with transaction.atomic():
                    issue_download(key, FILE, by=self.reader[entitlement.recipient_id], now=self.now)
            except NotPermitted:
                self.refused += 1
                continue
            self.downloads += 1
            current = Agreement.objects.get(pk=entitlement.release.agreement.current.pk)
            parties = list(current.parties.prefetch_related("signatures"))
            signed = {each.organization_id for each in parties if each.signatures.all() or each.carried}
            assert faults(Signed(current, parties, signed), entitlement, self.now) == []

    # --- Making -----------------------------------------------------------------------------------------------------
    def _on(self, which: int, act: Any) -> None:
        self.steps += 1
        recent = self.agreements[-4:]
        if recent:
            one = Agreement.objects.get(pk=recent[which % len(recent)])
            self._try(lambda: act(one))

    def _try(self, act: Any) -> Any:
        try:
            with transaction.atomic():
                return act()
        except EntenteError:
            return None

    def _person(self, name: str, organization: Any) -> Any:
        user = make_account(email=f"{name}@example.org", name=name, password="a long invented phrase")
        join(user, organization, "data_steward")
        return user

    def _grant_datasets(self) -> None:
        from entente.catalogue.permissions import grant_to_owner

        for dataset in self.datasets:
            grant_to_owner(dataset)

    def _version(self, dataset: Dataset) -> DatasetVersion:
        day = START.date()
        sealed = SealedObject.objects.create(
            key=f"k/{dataset.pk}", label="upload", size_bytes=1, sealed_bytes=2, sha256="0" * 64
        )
        return DatasetVersion.objects.create(
            dataset=dataset, number=1, period_start=day, period_end=day, file_type="csv", upload=sealed, uploaded_by=self.drafter
        )  # fmt: skip
