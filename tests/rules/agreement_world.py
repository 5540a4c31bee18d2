"""Agreements, releases and a clock, driven by the tables and the policies alone; and the plain sentence that must never be untrue."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agreements import policies
from agreements.comparison.strictness import loosened
from agreements.models import Agreement, AgreementParty
from agreements.policies import can_activate, can_propose, can_sign
from agreements.states import TRANSITIONS
from agreements.terms import Terms
from agreements.uses import policy_of
from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.errors import InvalidTransition
from entente.core.transitions import find
from exports.models import Entitlement, Release
from exports.policies import can_download, can_entitle
from exports.states import RELEASE_TRANSITIONS

ZONES = [f"America/{name}" for name in ("St_Johns", "Halifax", "Toronto", "Winnipeg", "Edmonton", "Vancouver")]
OWNER, RIVAL, CITY, INSTITUTE, FUNDER = (uuid.UUID(int=number) for number in range(1, 6))
ORGANIZATIONS = (OWNER, RIVAL, CITY, INSTITUTE, FUNDER)
PURPOSES = ("funding", "research", "emergency")
KINDS = ("contacts", "survey")
DATASETS = [
    Dataset(pk=uuid.UUID(int=20 + number), owner_id=owner, kind=kind)
    for number, (owner, kind) in enumerate([(OWNER, "contacts"), (OWNER, "survey"), (RIVAL, "contacts")])
]
START = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass
class Signed:
    """An agreement beside its parties and who of them has signed."""

    agreement: Agreement
    parties: list[AgreementParty]
    signed: set[uuid.UUID]

    def digest(self) -> str:
        return self.agreement.digest()


class World:
    """What people and the worker do; each act is refused by the rules or done. ``steps`` counts the acts that were tried."""

    def __init__(self) -> None:
        self.now = START
        self.known: list[Signed] = []
        self.entitlements: list[Entitlement] = []
        self.steps = self.granted = self.downloads = 0

    # --- Agreements -------------------------------------------------------------------------------------------------
    def draft(self, *, zone: int, days: int, length: int, terms: int, roles: int, tier: int) -> None:
        self.steps += 1
        framework = next((each for each in reversed(self.known) if each.agreement.tier == "framework"), None)
        kind = ("standalone", "framework", "schedule", "standalone")[tier % 4]
        if kind == "schedule" and framework is None:
            return
        today = self.now.astimezone(ZoneInfo(ZONES[zone])).date()
        starts_on = today + timedelta(days=days)
        made = Agreement(
            status="draft", tier=kind, framework=framework.agreement if kind == "schedule" and framework else None,
            text_en="We agree.", binding="en", time_zone=ZONES[zone], starts_on=starts_on,
            ends_on=starts_on + timedelta(days=length), terms=_terms(terms).to_dict(), emergency=tier % 7 == 6,
        )  # fmt: skip
        self._know(made, _parties(made, roles))

    def amend(self, which: int, *, terms: int, roles: int, length: int, later: int = 0) -> None:
        """``later``: after how many days it counts; 0: with its last signature."""
        self.steps += 1
        base = self._one(which)
        if base is None or not policies.can_be_amended(base.agreement):
            return
        old = base.agreement
        made = Agreement(
            status="draft", lineage=old.lineage, version=old.version + 1, amends=old, tier=old.tier, framework=old.framework,
            text_en="We agree anew.", binding="en", time_zone=old.time_zone, starts_on=old.starts_on,
            ends_on=old.starts_on + timedelta(days=length), terms=_terms(terms).to_dict(), emergency=old.emergency,
        )  # fmt: skip
        today = old.today(self.now)
        if later and policies.can_set_effect(made, day=today + timedelta(days=later), today=today):
            made.effective_on = today + timedelta(days=later)
        self._know(made, _parties(made, roles))

    def propose(self, which: int) -> None:
        self.steps += 1
        if (one := self._one(which)) is None:
            return
        found, today = one.agreement, one.agreement.today(self.now)
        verdict = can_propose(found, roles=[party.role for party in one.parties], today=today)
        if found.framework is not None:
            above = next(each for each in self.known if each.agreement is found.framework)
            outsiders = {party.organization_id for party in one.parties} - {
                party.organization_id for party in above.parties
            }
            looser = loosened(found.machine_terms, found.framework.machine_terms)
            verdict &= policies.can_be_under(found.framework, loosened=looser, outsiders=len(outsiders), today=today)
        if verdict:
            self._move(one, "proposed")

    def sign(self, which: int, who: int, *, stale: bool = False) -> None:
        self.steps += 1
        if (one := self._one(which)) is None:
            return
        party, today = one.parties[who % len(one.parties)], one.agreement.today(self.now)
        read = "of another version" if stale else one.digest()
        verdict = can_sign(
            one.agreement,
            is_drafter=False,
            has_signed=party.organization_id in one.signed,
            read_digest=read,
            today=today,
        )
        if not verdict:
            return
        assert not stale
        one.signed.add(party.organization_id)
        signed = [each.organization_id in one.signed for each in one.parties]
        if all(signed) and can_activate(one.agreement, signed=signed, today=today):
            base = one.agreement.amends
            if base is not None:
                if policies.waits_for_its_day(one.agreement, today=today):
                    assert self._move(one, "scheduled")
                    base.gives_way_on = one.agreement.effective_on
                    return
                old = next(each for each in self.known if each.agreement is base)
                if not self._move(old, "superseded"):
                    return
                base.superseded_by = one.agreement
            self._move(one, "dormant" if one.agreement.emergency else "active")

    def take_effect(self, which: int) -> None:
        """The worker's minute, whenever it comes."""
        self.steps += 1
        one = self._one(which)
        if one is None or not policies.can_take_effect(
            one.agreement, today=one.agreement.today(self.now), assessed=True
        ):
            return
        base = one.agreement.amends
        assert base is not None
        assert self._move(self._of(base), "superseded")
        base.superseded_by = one.agreement
        assert self._move(one, "active")

    def call_off(self, which: int) -> None:
        """A signed amendment is given up before its day."""
        self.steps += 1
        one = self._one(which)
        if one is None or not policies.can_call_off(one.agreement, today=one.agreement.today(self.now)):
            return
        base = one.agreement.amends
        assert base is not None
        assert self._move(one, "withdrawn")
        base.gives_way_on = None

    def move(self, which: int, to: str) -> None:
        """Whatever the table lets a person or the worker do without a further rule."""
        self.steps += 1
        one = self._one(which)
        if one is None or to in ("proposed", "superseded", "scheduled") or (to, one.agreement.status) in (
            ("active", "scheduled"), ("withdrawn", "scheduled"),
            ("active", "proposed"), ("dormant", "proposed"), ("active", "draft"),
        ):  # fmt: skip
            return
        if to == "expired" and one.agreement.today(self.now) <= one.agreement.ends_on:
            return
        before = one.agreement.status
        if not self._move(one, to):
            return
        if to == "draft":
            one.signed.clear()
        if (before, to) == ("dormant", "active"):
            one.agreement.awake_through = one.agreement.today(self.now) + timedelta(days=3)
            one.agreement.confirm_by = self.now + timedelta(hours=24)

    def confirm_entry(self, which: int, *, is_entry: bool, by_same: bool) -> None:
        """What was signed on paper, and taken over by one person, is confirmed by a second. Only simple agreements are entered so."""
        self.steps += 1
        one = self._one(which)
        if one is None or one.agreement.emergency or one.agreement.amends or one.agreement.tier != "standalone":
            return
        today = one.agreement.today(self.now)
        if policies.can_confirm_entry(one.agreement, is_entry=is_entry, entered_by_same=by_same, today=today):
            assert is_entry
            assert not by_same
            assert self._move(one, "active")
            one.signed |= {party.organization_id for party in one.parties}  # on paper

    def confirm(self, which: int) -> None:
        self.steps += 1
        one = self._one(which)
        if one is not None and one.agreement.confirm_by is not None and self.now < one.agreement.confirm_by:
            one.agreement.confirm_by = None

    # --- Releases and downloads -------------------------------------------------------------------------------------
    def entitle(self, which: int, *, dataset: int, purpose: int, to: int, days: int) -> None:
        self.steps += 1
        if (one := self._one(which)) is None:
            return
        agreement, current = one.agreement, self._current(one)
        run = Run(version=DatasetVersion(dataset=DATASETS[dataset % len(DATASETS)]))
        release = Release(status="available", agreement=agreement, purpose=PURPOSES[purpose], run=run)
        recipient, ends_on = ORGANIZATIONS[to], agreement.today(self.now) + timedelta(days=days)
        policy = policy_of(current.agreement, current.parties)
        today = current.agreement.today(self.now)
        if can_entitle(release, policy=policy, recipient_id=recipient, ends_on=ends_on, today=today, now=self.now):
            ends_at = agreement.end_of(ends_on)
            self.entitlements.append(
                Entitlement(release=release, recipient_id=recipient, starts_at=self.now, ends_at=ends_at)
            )
            self.entitlements[:] = self.entitlements[-4:]
            self.granted += 1

    def revoke(self, which: int) -> None:
        self.steps += 1
        if self.entitlements:
            self.entitlements[which % len(self.entitlements)].revoked_at = self.now

    def end_release(self, which: int, to: str) -> None:
        self.steps += 1
        if self.entitlements:
            release = self.entitlements[which % len(self.entitlements)].release
            try:
                release.status = find(RELEASE_TRANSITIONS, release.status, to).target
            except InvalidTransition:
                return

    def pass_time(self, minutes: int) -> None:
        self.steps += 1
        self.now += timedelta(minutes=minutes)

    def go_to_midnight(self, which: int, *, after: bool) -> None:
        """To the first instant after an agreement's last day (or before its first), where it says, or a moment before."""
        self.steps += 1
        if (one := self._one(which)) is None:
            return
        zone = ZoneInfo(one.agreement.time_zone)
        found = one.agreement
        days = (found.starts_on, found.gives_way_on, found.effective_on, found.ends_on + timedelta(days=1))
        for day in filter(None, days):
            instant = datetime.combine(day, time.min, zone).astimezone(UTC)
            instant -= timedelta(0) if after else timedelta(microseconds=1)
            if instant > self.now:
                self.now = instant
                return

    def check(self) -> None:
        """No download is possible without an agreement in force that covers dataset, purpose, recipient and day."""
        for each in self.entitlements:
            one = self._current(self._of(each.release.agreement))
            policy = policy_of(one.agreement, one.parties)
            verdict = can_download(each, policy=policy, delivery_status="ready", accepted=True, now=self.now)
            if verdict:
                self.downloads += 1
                assert faults(one, each, self.now) == []

    def _know(self, made: Agreement, parties: list[AgreementParty]) -> None:
        made._prefetched_objects_cache = {"parties": parties, "clauses": []}  # type: ignore[attr-defined]
        self.known.append(Signed(made, parties, set()))

    def _one(self, which: int) -> Signed | None:
        """One of the last six: what is old is over."""
        recent = self.known[-6:]
        return recent[which % len(recent)] if recent else None

    def _of(self, agreement: Any) -> Signed:
        return next(each for each in reversed(self.known) if each.agreement is agreement)

    def _current(self, one: Signed) -> Signed:
        return self._of(one.agreement.current)

    def _move(self, one: Signed, to: str) -> bool:
        try:
            one.agreement.status = find(TRANSITIONS, one.agreement.status, to).target
        except InvalidTransition:
            return False
        return True


def faults(one: Signed, entitlement: Entitlement, now: datetime) -> list[str]:
    """What is wrong with a download now, said without any rule of the platform: midnights as instants, sets as sets."""
    found, release, terms = one.agreement, entitlement.release, one.agreement.terms
    dataset = release.run.version.dataset
    roles = {party.organization_id: party.role for party in one.parties}
    wrong = {
        "status": found.status == "active",
        "signatures": one.signed == set(roles),
        "day": _within(found, now),
        "purpose": release.purpose in terms["purposes"],
        "kind": dataset.kind in terms["kinds"],
        "dataset": not terms["datasets"] or str(dataset.pk) in terms["datasets"],
        "provider": roles.get(dataset.owner_id) == "provider",
        "recipient": roles.get(entitlement.recipient_id) in ("recipient", "processor"),
        "access": entitlement.revoked_at is None and entitlement.starts_at <= now < entitlement.ends_at,
        "release": release.status == "available",
        "emergency": not found.emergency or (found.confirm_by is None or now < found.confirm_by),
        "framework": _framework_holds(found.framework, now),
        "stricter": _is_within(found, found.framework),
        "turn": _has_its_turn(found, now),
    }
    return [name for name, holds in wrong.items() if not holds]


def _has_its_turn(agreement: Agreement, now: datetime) -> bool:
    """Of two versions, the one before counts until the midnight of a day, and the other from then on."""
    zone = ZoneInfo(agreement.time_zone)
    first, over = (
        day and datetime.combine(day, time.min, zone).astimezone(UTC)
        for day in (agreement.effective_on, agreement.gives_way_on)
    )
    return (first is None or first <= now) and (over is None or now < over)


def _framework_holds(framework: Agreement | None, now: datetime) -> bool:
    while framework is not None and framework.superseded_by is not None:
        framework = framework.superseded_by
    return framework is None or (framework.status == "active" and _within(framework, now))


def _is_within(schedule: Agreement, framework: Agreement | None) -> bool:
    while framework is not None and framework.superseded_by is not None:
        framework = framework.superseded_by
    if framework is None:
        return True
    inner, outer = schedule.terms, framework.terms
    datasets = not outer["datasets"] or bool(inner["datasets"] and set(inner["datasets"]) <= set(outer["datasets"]))
    return datasets and all(set(inner[name]) <= set(outer[name]) for name in ("purposes", "kinds"))


def _within(agreement: Agreement, now: datetime) -> bool:
    zone = ZoneInfo(agreement.time_zone)
    first = datetime.combine(agreement.starts_on, time.min, zone).astimezone(UTC)
    over = datetime.combine(agreement.ends_on + timedelta(days=1), time.min, zone).astimezone(UTC)
    return first <= now < over


def _terms(number: int) -> Terms:
    """One of a few dozen."""
    purposes = tuple(purpose for bit, purpose in enumerate(PURPOSES) if number >> bit & 1) or PURPOSES
    datasets = (str(DATASETS[number % 3].pk),) if number & 8 else ()
    kinds = KINDS if number & 16 else KINDS[:1]
    return Terms(purposes=purposes, kinds=kinds, smallest_k=11, finest_geography="fsa", datasets=datasets)


def _parties(agreement: Agreement, roles: int) -> list[AgreementParty]:
    """Mostly a provider and one or two that receive; sometimes nobody does, or all are members of a framework."""
    chosen = {OWNER if roles % 5 else RIVAL: "provider", CITY: "recipient" if roles % 7 else "funder"}
    if roles & 1:
        chosen[INSTITUTE] = "processor" if roles & 2 else "recipient"
    if roles & 4:
        chosen[FUNDER] = "funder"
    if agreement.tier == "framework":
        chosen = dict.fromkeys(ORGANIZATIONS, "member")
    return [AgreementParty(organization_id=key, role=role) for key, role in chosen.items()]
