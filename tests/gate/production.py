"""The gate of the platform, asked about a plain case: the same functions as in service, with the case in the place of the database."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from django.db.models import Model
from django.db.models.base import ModelState

from agreements.comparison.obligations import signs_again
from agreements.models import RECEIVING_ROLES, Agreement, AgreementParty, Clause
from agreements.policies import can_activate, can_confirm, can_confirm_entry, can_sign
from agreements.queries import use_of
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from agreements.uses import Policy, Use, policy_of
from agreements.uses.evidence import Assured, Consented
from anonymizer.models import Escrow, Opening, Run
from anonymizer.policies import can_answer, can_decide
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.places import Whereabouts
from entente.core.verdicts import Verdict
from exports.gate import (
    Amendment,
    CurrentPolicies,
    Records,
    download_verdict,
    effective_terms,
    entitlement_verdict,
    judge_recipient,
    judge_release,
    new_access_verdict,
    passing_verdict,
)
from exports.models import Delivery, Derivation, Entitlement, Release
from exports.places import Placing
from exports.policies import ReleaseContent, can_combine
from exports.policies.standing import can_agree
from exports.states import EndCause
from tests.gate import cases

NAMES = uuid.UUID("00000000-0000-0000-0000-00000000ca5e")
TODAY = date(2026, 7, 1)


def refusals(case: cases.Case) -> frozenset[str]:
    """The codes of all the reasons for which the platform refuses; empty where it allows."""
    match case:
        case cases.ReleaseCase():
            return _codes(_release(case))
        case cases.AddedRecipientCase():
            return _codes(_added_recipient(case))
        case cases.ComparisonCase():
            return _codes(_comparison(case))
        case cases.OnwardCase():
            return _codes(_onward(case))
        case cases.DownloadCase():
            return _codes(_download(case))
        case cases.AmendedAccessCase():
            return _amended_access(case)
        case cases.ActivationCase():
            return _codes(_activation(case))
        case cases.ActCase():
            return _codes(_act(case))


def _codes(verdict: Verdict) -> frozenset[str]:
    return frozenset(str(reason.value) for reason in verdict.reasons)


def _release(case: cases.ReleaseCase) -> Verdict:
    world = World(case)
    agreement, run, to = world.agreement_of(case.agreement), run_of(case.run), [uid(each) for each in case.recipients]
    verdict = judge_release(
        run, agreement, purpose=case.purpose, to=to, now=case.now, records=world
    ).verdict  # what services require; then each recipient is given access
    release = record(Release, run=run, agreement=agreement, purpose=case.purpose, status="publishing", places={})
    for recipient in to:
        verdict &= new_access_verdict(release, recipient, ends_on=case.access_ends_on, now=case.now, records=world)
    return verdict


def _added_recipient(case: cases.AddedRecipientCase) -> Verdict:
    world = World(case)
    release = record(
        Release,
        pk=uid("release"),
        run=run_of(case.run),
        agreement=world.agreement_of(case.agreement),
        purpose=case.purpose,
        status=case.release_status,
        places={},
    )
    recipient = uid(case.recipient)
    verdict = judge_recipient(release, recipient, now=case.now, records=world)
    return verdict & new_access_verdict(release, recipient, ends_on=case.access_ends_on, now=case.now, records=world)


def _comparison(case: cases.ComparisonCase) -> Verdict:
    world = World(case)
    effective = effective_terms(
        world.agreement_of(case.agreement),
        world.agreements,
        dataset=dataset_of(case.dataset),
        now=case.now,
        to=[uid(case.recipient)],
        purpose=case.purpose,
        records=world,
    )
    required = effective.least_group(case.dataset.kind)
    return can_combine(alone=case.alone, together=case.together, required=required, unknown=case.unknown)


def _download(case: cases.DownloadCase) -> Verdict:
    world = World(case)
    entitlement = entitlement_of(case, world)
    record(Delivery, entitlement=entitlement, status=case.delivery_status)
    return download_verdict(entitlement, CurrentPolicies(case.now, records=world), accepted=case.accepted)


def _onward(case: cases.OnwardCase) -> Verdict:
    world = World(case)
    access = entitlement_of(case, world)
    access.passed_on_from = record(
        Entitlement,
        release=access.release,
        recipient_id=uid(case.holder),
        starts_at=case.starts_at,
        ends_at=case.first_ends_at,
        revoked_at=case.first_revoked_at,
    )
    access.passed_on_under = world.agreement_of(case.under)
    record(Delivery, entitlement=access, status=case.delivery_status)
    policies = CurrentPolicies(case.now, records=world)
    if case.is_use:
        return download_verdict(access, policies, accepted=case.accepted)
    return entitlement_verdict(access, policies) & passing_verdict(access, now=case.now, records=world)


def entitlement_of(case: cases.DownloadCase, world: World) -> Entitlement:
    """The access of a case."""
    release = record(
        Release, run=run_of(case.run), agreement=world.agreement_of(case.agreement), purpose=case.purpose, status=case.release_status, places={}
    )  # fmt: skip
    return record(
        Entitlement,
        release=release,
        recipient_id=uid(case.recipient),
        starts_at=case.starts_at,
        ends_at=case.ends_at,
        revoked_at=case.revoked_at,
    )


def _amended_access(case: cases.AmendedAccessCase) -> frozenset[str]:
    world = World(case)
    before, after = world.agreement_of(case.before), world.agreement_of(case.after)
    after.amends = before
    release = record(
        Release, run=run_of(case.run), agreement=before, purpose=case.purpose, status="available", places={}
    )
    entitlement = record(Entitlement, release=release, recipient_id=uid(case.recipient))
    goes_on = Amendment.of(after, now=case.now, records=world).carries(entitlement)
    return frozenset() if goes_on else frozenset({EndCause.AGREEMENT_AMENDED.value})


def _activation(case: cases.ActivationCase) -> Verdict:
    world = World(case)
    after = world.agreement_of(case.after)
    parties = list(after.parties.all())
    names = {str(party.organization_id): (f"«{name}»", f"« {name} »") for party, name in _named(case, parties)}
    signing = set(names)
    if case.before is not None:
        before = world.agreement_of(case.before)
        after.amends = before
        before.text_en, after.text_en = "We agree.", "We agree anew." if case.text_changed else "We agree."
        before.binding = after.binding = "en"
        for number, clause in enumerate(case.changed_clauses):
            words = " ".join(["Changed words about"] + [f"«{name}»" for name in clause])
            before.clauses.all().append(record(Clause, key=str(number), text_en="Words before.", text_fr=""))  # type: ignore[attr-defined]
            after.clauses.all().append(record(Clause, key=str(number), text_en=words, text_fr=""))  # type: ignore[attr-defined]
        signing = set(signs_again(before.signed_content(), after.signed_content(), names=names))
    signed = {str(uid(name)) for name in case.signed}
    return can_activate(
        after,
        signed=[not signing & {str(party.organization_id)} - signed for party in parties],
        today=case.today,
        organizations=case.organizations,
        least=case.least,
    )


def _named(case: cases.ActivationCase, parties: Sequence[AgreementParty]) -> list[tuple[AgreementParty, str]]:
    return list(zip(parties, (party.organization for party in case.after.parties), strict=True))


def _act(case: cases.ActCase) -> Verdict:
    took_part, last = case.actor in case.first, TODAY if case.in_term else TODAY - timedelta(days=1)
    match case.act:
        case "sign":
            status, terms = "proposed" if case.is_open else "draft", asdict(cases.Terms())
            agreement = record(Agreement, status=status, terms=terms, starts_on=last, ends_on=last)
            agreement._prefetched_objects_cache = {"parties": [], "clauses": []}  # type: ignore[attr-defined]
            return can_sign(
                agreement,
                is_drafter=took_part,
                has_signed=case.has_signed,
                read_digest=agreement.digest() if case.unchanged else "of another text",
                today=TODAY,
                is_alone=case.is_alone,
                signed_by_another=case.signed_by_another,
            )
        case "review":
            return can_decide(record(Run, status="awaiting_review" if case.is_open else "approved"), involved=took_part)
        case "confirm_entry":
            agreement = record(Agreement, status="draft", ends_on=last)
            return can_confirm_entry(agreement, is_entry=case.is_open, entered_by_same=took_part, today=TODAY)
        case "confirm_emergency":
            agreement = record(Agreement, emergency=True)
            return can_confirm(
                agreement, awakened_by_same=took_part, waits=case.is_open, provider_among=case.provider_among
            )
        case "approve_series":
            status = "proposed" if case.is_open else "active"
            return can_agree(status=status, is_opener=took_part, involved=took_part, ends_on=last, today=TODAY)
        case "trace_codes":
            opening = record(
                Opening, escrow=record(Escrow, run=record(Run)), status="asked" if case.is_open else "agreed"
            )
            return can_answer(opening, is_asker=took_part)
    raise AssertionError(case.act)


class World(Records):
    """A plain case, as the gate reads it. It answers, and judges nothing."""

    def __init__(self, case: Any) -> None:
        self.case = case
        self._known: dict[str, Agreement] = {}
        named = [getattr(case, name, None) for name in ("agreement", "before", "after", "under")]
        plain = [*filter(None, named), *getattr(case, "others", ())]
        self.plain = {uid(each.key): each for agreement in plain for each in agreement.versions}
        self.agreements = [self.agreement_of(each) for each in self.plain.values()]

    def agreement_of(self, plain: cases.Agreement) -> Agreement:
        """The record of a plain agreement, the same each time."""
        if plain.key not in self._known:
            self._known[plain.key] = _agreement(plain, self)
        return self._known[plain.key]

    def agreements_of(self, owner_id: uuid.UUID) -> Sequence[Agreement]:
        return self.agreements

    def agreement(self, agreement_id: uuid.UUID) -> Agreement:
        return self.agreement_of(self.plain[agreement_id])

    def unstated_nodes(self, agreement: Agreement, recipient_id: uuid.UUID) -> set[uuid.UUID]:
        return {uid(f"node {number}") for number in range(getattr(self.case, "unstated_nodes", 0))}

    def asking_for_safeguards(self, recipient_id: uuid.UUID) -> Sequence[Agreement]:
        return [
            agreement
            for agreement in self.agreements
            if agreement.status == AgreementStatus.ACTIVE
            and agreement.machine_terms.assurance != AssuranceLevel.NONE
            and any(party.organization_id == recipient_id and party.role in RECEIVING_ROLES for party in agreement.parties.all())
        ]  # fmt: skip

    def policy(self, agreement: Agreement, *, assurance: str = AssuranceLevel.NONE) -> Policy:
        plain = self.plain[agreement.pk]
        consents = [
            Consented(str(uid(each.authority)), str(uid(each.run)), each.given_on, each.through)
            for each in plain.consents
            if plain.needs_consent
        ]
        assured = {
            str(uid(each.organization)): Assured(each.level, each.valid_through) for each in self.case.assessments
        }
        return policy_of(agreement, agreement.parties.all(), consents=consents, assured=assured, assurance=assurance)

    def is_confirmed(self, passed_on: Entitlement, now: datetime) -> bool:
        until = self.case.confirmed_until
        return not self.case.elsewhere or (until is not None and now < until)

    def use(self, dataset: Dataset, *, held_for: Sequence[str] = (), **aspects: Any) -> Use:
        columns = aspects.pop("columns", None)
        use = replace(use_of(dataset, **aspects), columns=columns)
        claimed_by = {claim(each) for each in self.case.run.content.claimed_by} if columns else set()
        return replace(use, claimed_by=frozenset(claimed_by | set(held_for)))

    def sources(self, dataset: Dataset) -> list[Dataset]:
        about = self.case.dataset if isinstance(self.case, cases.ComparisonCase) else self.case.run.dataset
        whole = {uid(each.key): each for each in (about, *about.joined_from)}.get(dataset.pk)
        return [] if whole is None else [dataset_of(source) for source in whole.joined_from]

    def derivation(self, run: Run) -> Derivation | None:
        plain = self.case.run.derivation
        if plain is None:
            return None
        release = record(
            Release, run=_run_of_source(plain), agreement=self.agreement_of(plain.agreement), purpose=plain.purpose,
            status=plain.release_status, places={},
        )  # fmt: skip
        access = record(
            Entitlement, release=release, recipient_id=uid(plain.recipient), starts_at=plain.starts_at, ends_at=plain.ends_at,
            revoked_at=plain.revoked_at, passed_on_from_id=uid("a first access") if plain.is_passed_on else None,
        )  # fmt: skip
        own = record(DatasetVersion, dataset=dataset_of(plain.own))
        return record(Derivation, entitlement=access, own_version=own)

    def live_here(self, organizations: Sequence[uuid.UUID]) -> bool:
        return {uid(each) for each in self.case.run.derivation.elsewhere}.isdisjoint(organizations)

    def outcome(self, run: Run, *, placing: Placing | None = None) -> ReleaseContent | None:
        content = self.case.run.content
        if content is None:
            return None
        values = {name: getattr(content, name) for name in content.__dataclass_fields__}
        places = Whereabouts(values.pop("place_codes"), values.pop("unplaced"))
        del values["claimed_by"]
        values["held_for"] = tuple(claim(each) for each in content.held_for)
        return ReleaseContent(kind=self.case.run.dataset.kind, places=places, **values)

    def decided_terms(self, agreement: Agreement, run_id: uuid.UUID) -> set[str]:
        decided: set[str] = self.case.decided_terms(self.plain[agreement.pk].lineage)
        return decided

    def is_asked_since(self, run: Run) -> bool:
        return bool(self.case.run.asked_since)

    def is_released(self, run: Run, agreement: Agreement) -> bool:
        return bool(getattr(self.case, "released_before", True))


def _run_of_source(plain: cases.Derivation) -> Run:
    return record(Run, pk=uid(plain.run), version=record(DatasetVersion, dataset=dataset_of(plain.source)))


def _agreement(plain: cases.Agreement, world: World) -> Agreement:
    same = (
        "status", "starts_on", "ends_on", "time_zone", "audience", "policy_version", "sensitivity", "emergency", "awake_through",
        "confirm_by", "needs_consent", "consent_through", "gives_way_on",
    )  # fmt: skip
    agreement = record(
        Agreement,
        pk=uid(plain.key),
        lineage=uid(plain.lineage),
        terms=_terms(plain.terms),
        unchecked=list(plain.unchecked),
        framework=None if plain.framework is None else _agreement(plain.framework, world),
        superseded_by=None if plain.superseded_by is None else world.agreement_of(plain.superseded_by),
        **{name: getattr(plain, name) for name in same},
    )
    parties = [_party(party) for party in plain.parties]
    agreement._prefetched_objects_cache = {"parties": parties, "clauses": []}  # type: ignore[attr-defined]
    return agreement


@cache
def _party(plain: cases.Party) -> AgreementParty:
    """The record of a plain party, whatever its agreement."""
    return record(
        AgreementParty,
        pk=uid(f"{plain.organization} as {plain.role}"),
        organization_id=uid(plain.organization),
        role=plain.role,
    )


def _terms(plain: cases.Terms) -> dict[str, Any]:
    """Plain terms as they are stored."""
    terms = {name: getattr(plain, name) for name in plain.__dataclass_fields__}
    for name in ("data_from", "data_to", "review_on"):
        terms[name] = terms[name] and terms[name].isoformat()
    for name in ("datasets", "link_with", "onward_to", "pooled_by"):
        terms[name] = [str(uid(each)) for each in terms[name]]
    return terms


def run_of(plain: cases.Run) -> Run:
    """The record of a plain run."""
    return record(
        Run,
        pk=uid(plain.key),
        version=record(DatasetVersion, dataset=dataset_of(plain.dataset)),
        status="approved" if plain.approved else "awaiting_review",
        destroyed_at=None if plain.candidate_exists else datetime(2026, 1, 1, tzinfo=UTC),
    )


@cache
def dataset_of(plain: cases.Dataset) -> Dataset:
    """The record of a plain series."""
    joined_from = [str(uid(source.key)) for source in plain.joined_from]
    pooled_under = uid("line of a pool") if plain.is_pool else None
    return record(
        Dataset,
        pk=uid(plain.key),
        owner_id=uid(plain.owner),
        kind=plain.kind,
        joined_from=joined_from,
        pooled_under=pooled_under,
    )


def record[Kind: Model](kind: type[Kind], /, **values: Any) -> Kind:
    """As ``kind(**values)``, with the defaults of one record for all: to make records is what takes time here, and none is written."""
    instance = kind.__new__(kind)
    instance.__dict__.update(_defaults(kind), _state=ModelState())
    for name, value in values.items():
        setattr(instance, name, value)
    return instance


@cache
def _defaults(kind: type[Model]) -> dict[str, Any]:
    return vars(kind())


def claim(name: str) -> str:
    """Who claims something: an organization, or whoever speaks for Indigenous peoples."""
    return name if name == "indigenous" else str(uid(name))


@cache
def uid(name: str) -> uuid.UUID:
    """The identifier of a short name."""
    return uuid.uuid5(NAMES, name)
