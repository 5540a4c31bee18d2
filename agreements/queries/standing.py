"""Where agreements stand, and which of them cover what."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet
from django.utils.functional import Promise

from agreements import permissions
from agreements.comparison.obligations import GIVING, changes_something
from agreements.comparison.strictness import loosened
from agreements.formats.offers import offer_of
from agreements.library.authorities import uncovered
from agreements.models import (
    RECEIVING_ROLES,
    Agreement,
    AgreementParty,
    Consent,
    Destruction,
    ExtensionRequest,
    PaperSignature,
    PartyRole,
    Signature,
    Tier,
)
from agreements.policies import (
    can_amend,
    can_be_under,
    can_propose,
    can_rest_on,
    can_speak_for_communities,
    can_travel,
    is_in_force,
    status_by_clock,
    waits_for_its_day,
)
from agreements.queries.assurance import assured
from agreements.queries.consents import unconsenting
from agreements.queries.nodes import spans_nodes
from agreements.queries.parts import with_parties
from agreements.queries.pools import pool_verdict
from agreements.queries.processing import split_verdict
from agreements.states import AgreementStatus
from agreements.terms import AssuranceLevel
from agreements.uses import Action, Policy, Use, collections_of, covers, policy_of
from agreements.uses.evidence import Consented
from entente.audit.models import AuditEvent
from entente.catalogue.communities import claimants
from entente.catalogue.models import Dataset
from entente.catalogue.queries import registered_against
from entente.core.canonical import canonical
from entente.core.events import Event, collected
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization, User

RUNNING = (AgreementStatus.DORMANT, AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED)
TONES = {
    AgreementStatus.DRAFT: "neutral",
    AgreementStatus.PROPOSED: "waiting",
    AgreementStatus.SCHEDULED: "waiting",
    AgreementStatus.DORMANT: "neutral",
    AgreementStatus.ACTIVE: "good",
    AgreementStatus.SUSPENDED: "danger",
    AgreementStatus.SUPERSEDED: "stopped",
    AgreementStatus.TERMINATED: "stopped",
    AgreementStatus.EXPIRED: "stopped",
    AgreementStatus.WITHDRAWN: "stopped",
}


@dataclass(frozen=True, slots=True)
class PartySignatures:
    """A party, who signed for it, how many signatures of its quorum are still to come, and whether its sponsor acts for it here."""

    party: AgreementParty
    signatures: tuple[Signature, ...]
    missing: int
    sponsor_acts: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """Where an agreement stands: its parties, whose turn it is, and how many days are left of its term.

    ``status``: by the clock, which is a minute ahead of the worker. ``waits``: for the day from which it counts.
    """

    agreement: Agreement
    status: AgreementStatus
    tone: str
    signatures_by_party: tuple[PartySignatures, ...]
    turn: tuple[Organization, ...]
    days_left: int | None
    waits: bool
    awaits_consent: tuple[Organization, ...] = ()
    """The community authorities that take part and do not consent to it today."""


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One event of an agreement's history, as a timeline shows it."""

    label: Promise | str
    at: datetime
    by: str
    note: str
    tone: str


def listed(agreements: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """With everything that ``summary`` reads, in a fixed number of queries."""
    signatures = Signature.objects.select_related("signed_by").defer("jws")
    parties = AgreementParty.objects.select_related("organization__sponsor", "paper__scan").defer("paper__jws")
    return agreements.select_related("drafted_for", "drafted_by", "framework", "origin").prefetch_related(
        Prefetch("parties", parties), Prefetch("parties__signatures", signatures)
    )


def summary(agreement: Agreement, *, now: datetime) -> Summary:
    """Where an agreement stands now."""
    parties = sorted(agreement.parties.all(), key=lambda party: PartyRole.values.index(party.role))
    taking = {None, *(party.organization_id for party in parties)}
    signatures_by_party = tuple(
        PartySignatures(
            party, tuple(party.signatures.all()), party.missing, party.organization.sponsor_id not in taking
        )
        for party in parties
    )
    turn: tuple[Organization, ...] = ()
    status, today = status_by_clock(agreement, now=now), agreement.today(now)
    if agreement.status == AgreementStatus.DRAFT:
        turn = (agreement.drafted_for,)
    elif agreement.status == AgreementStatus.PROPOSED:
        turn = tuple(signatures.party.organization for signatures in signatures_by_party if signatures.missing)
    consent = tuple(unconsenting(agreement, today=today)) if agreement.needs_consent else ()
    left = (agreement.ends_on - today).days + 1 if status in RUNNING else None
    waits = waits_for_its_day(agreement, today=today)
    return Summary(agreement, status, TONES[status], signatures_by_party, turn, left, waits, consent)


def history(agreement: Agreement) -> list[TimelineEvent]:
    """What happened to an agreement, newest first. What was refused to someone stays in the audit trail."""
    events = list(AuditEvent.objects.filter(subject_id=agreement.pk, refused=False).order_by("-id")[:200])
    people = User.objects.in_bulk({event.actor_id for event in events if event.actor_id})
    rows = collected()  # what happened to its dossiers is an event of another app
    timeline = []
    for event in events:
        row = rows.get(event.event, Event(event.event))
        actor = people.get(event.actor_id) if event.actor_id else None
        label = row.history or row.sentence or row.code
        timeline.append(TimelineEvent(label, event.at, str(actor or ""), "", row.tone))
    return timeline


def waiting_for(user: User) -> QuerySet[Agreement]:
    """The proposed agreements that this person can sign and that one of her organizations has not signed yet."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    unsigned = (
        permissions.parts_for(own)
        .alias(given=Count("signatures"))
        .filter(given__lt=F("quorum"), paper=None, carried=False)
        .exclude(signatures__signed_by=user)
    )
    alone = unsigned.filter(pk__in=permissions.parts_alone(user).values("pk"), agreement=OuterRef("pk"))
    return permissions.signable_by(user).filter(
        ~Q(drafted_by=user) | (Exists(alone) & Exists(_signed_by_another(user, OuterRef("pk")))),
        status=AgreementStatus.PROPOSED,
        pk__in=unsigned.values("agreement"),
    )


def signed_by_another(agreement: Agreement, user: User) -> bool:
    """Whether someone else has signed the text that is open for signature, for a party in whose name this person does not act."""
    own = permissions.parties_for(user, agreement).values("pk")
    on_paper = (
        PaperSignature.objects.filter(party__agreement=agreement).exclude(recorded_by=user).exclude(party__in=own)
    )
    return _signed_by_another(user, agreement.pk).exclude(party__in=own).exists() or on_paper.exists()


def _signed_by_another(user: User, agreement: Any) -> QuerySet[Signature]:
    return Signature.objects.filter(party__agreement=agreement).exclude(signed_by=user)


def agreements_of_provider(organization_id: uuid.UUID) -> QuerySet[Agreement]:
    """The active agreements under which an organization may provide data, and those that may still become active."""
    return (
        Agreement.objects.filter(
            parties__organization=organization_id,
            parties__role=PartyRole.PROVIDER,
            status__in=[
                AgreementStatus.PROPOSED,
                AgreementStatus.SCHEDULED,
                AgreementStatus.DORMANT,
                AgreementStatus.ACTIVE,
                AgreementStatus.SUSPENDED,
            ],
        )
        .select_related("framework")
        .prefetch_related("parties__organization")
    )


def policy(agreement: Agreement, *, assurance: str = AssuranceLevel.NONE) -> Policy:
    """What an agreement allows, as ``agreements.uses`` judges it; reads its parties, its framework, the consents given
    and, where it or ``assurance`` asks for them, the assessments of its recipients."""
    consents: list[Consented] = []
    if agreement.needs_consent:
        granted = Consent.objects.filter(
            agreement__lineage=agreement.lineage, run_id__isnull=False, given_on__isnull=False, withdrawn_at=None
        )
        consents = [
            Consented(str(authority), str(run), given_on, through)
            for authority, run, given_on, through in granted.values_list("authority", "run_id", "given_on", "through")
            if given_on and through
        ]
    needs_assessments = {agreement.machine_terms.assurance, assurance} != {AssuranceLevel.NONE}
    known = assured(recipients(agreement)) if needs_assessments else {}
    return policy_of(
        agreement, with_parties(agreement).parties.all(), consents=consents, assured=known, assurance=assurance
    )


def use_of(dataset: Dataset, *, today: date, held_for: Iterable[str] = (), **aspects: Any) -> Use:
    """The use of a dataset of the platform; ``aspects``: what else is asked (``agreements.uses.Use``).

    Where columns are asked about, so is what the authorities of communities registered; ``held_for``: those whose records are in it.
    """
    if aspects.get("columns") is not None:
        aspects["claimed_by"] = claimants(aspects["columns"], registered_against(dataset.owner_id)) | frozenset(
            held_for
        )
    key = str(dataset.pk)
    owned = {key: collections_of(dataset)}
    return Use(action=Action.USE, today=today, target=key, kind=dataset.kind, collections=owned, **aspects)


def agreements_covering(dataset: Dataset) -> list[Agreement]:
    """Those of ``agreements_of_provider`` whose terms speak of this dataset."""
    return [
        agreement
        for agreement in agreements_of_provider(dataset.owner_id)
        if covers(policy(agreement), use_of(dataset, today=agreement.starts_on))
    ]


def authorities_of(agreement: Agreement) -> set[uuid.UUID]:
    """The community authorities among its parties."""
    return {party.organization_id for party in agreement.parties.all() if party.role == PartyRole.COMMUNITY_AUTHORITY}


def in_force(agreements: Iterable[Agreement], *, now: datetime) -> list[Agreement]:
    """Those that are in force now, each by the day of its own time zone."""
    return [agreement for agreement in agreements if is_in_force(agreement, today=agreement.today(now))]


def proposal_verdict(agreement: Agreement, *, today: date, is_ordered_elsewhere: bool = False) -> Verdict:
    """Whether a draft is complete, within the policy, and within its framework where it has one. ``is_ordered_elsewhere``: see ``can_amend``."""
    parties, clauses = list(agreement.parties.all()), list(agreement.clauses.all())
    roles, least = [party.role for party in parties], settings.SIGNING_ORGANIZATIONS
    verdict = can_propose(agreement, roles=roles, clauses=clauses, today=today, least=least)
    if agreement.amends is not None:
        verdict &= can_amend(
            agreement,
            changes=changes_something(agreement.amends.signed_content(), agreement.signed_content()),
            keeps_authorities=authorities_of(agreement.amends) <= authorities_of(agreement),
            is_ordered_elsewhere=is_ordered_elsewhere,
        )
    verdict &= split_verdict(agreement, parties) & pool_verdict(agreement, parties)
    speaking = [party.organization.kind for party in parties if party.role == PartyRole.COMMUNITY_AUTHORITY]
    verdict &= can_speak_for_communities(speaking)
    origin = getattr(agreement, "origin", None)
    if origin is not None and agreement.tier != Tier.FRAMEWORK:
        terms = agreement.machine_terms
        verdict &= can_rest_on(uncovered(origin.authorities, purposes=terms.purposes, kinds=terms.kinds))
    if spans_nodes(agreement):
        verdict &= can_travel(size_bytes=len(canonical(offer_of(agreement))))
    framework = agreement.framework
    if framework is not None:
        members = {party.organization_id for party in framework.parties.all()}
        verdict &= can_be_under(
            framework,
            loosened=loosened(agreement.machine_terms, framework.machine_terms),
            outsiders=len({party.organization_id for party in parties} - members),
            today=today,
        )
    return verdict


def recipients(agreement: Agreement) -> list[uuid.UUID]:
    """The organizations that may receive under an agreement."""
    return [party.organization_id for party in agreement.parties.all() if party.role in RECEIVING_ROLES]


def organizations_to_sign(agreement: Agreement) -> list[Organization]:
    """The organizations whose quorum is not complete."""
    parties = agreement.parties.select_related("organization__sponsor", "paper").prefetch_related("signatures")
    return [party.organization for party in parties if party.missing]


def organizations_that_signed(agreement: Agreement) -> set[uuid.UUID]:
    """The organizations that signed by people of their own: what a sponsor signed for another one, it signed itself."""
    organizations: set[uuid.UUID] = set()
    parties = agreement.parties.select_related("organization", "paper").prefetch_related("signatures__signed_by")
    for party in parties:
        if party.carried or hasattr(party, "paper"):
            organizations.add(party.organization_id)
        for signature in party.signatures.all():
            by = signature.signed_by  # none: of another node, which vouches for its people
            own = by is None or by.memberships.filter(organization=party.organization_id).exists()
            organizations.add(party.organization_id if own else party.organization.sponsor_id or party.organization_id)
    return organizations


def life_of(agreement: Agreement) -> dict[str, Any]:
    """What happens under an agreement, as its page shows it: its versions, requests for more time, breaches, proofs."""
    return {
        "versions": list(
            Agreement.objects.filter(lineage=agreement.lineage, proposed_at__isnull=False).order_by("version")
        ),
        "requests": list(agreement.extension_requests.select_related("asked_for", "decided_by")),
        "breaches": list(agreement.breaches.select_related("reported_for", "reported_by")),
        "destructions": list(agreement.destructions.select_related("recipient", "attested_by")),
        "activations": list(agreement.activations.select_related("activated_by", "confirmed_by")),
        "on_call": list(agreement.on_call.select_related("organization", "person")),
        "consents": list(agreement.consents.select_related("authority", "asked_by", "recorded_by", "withdrawn_by")),
    }


def extensions_waiting_for(user: User) -> QuerySet[ExtensionRequest]:
    """Requests for more time that this person can answer: for a provider or a community authority, as steward."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    giving = permissions.parts_for(own).filter(role__in=GIVING).values("agreement")
    open_ = ExtensionRequest.objects.filter(
        decided_at=None, agreement__in=giving, agreement__status=AgreementStatus.ACTIVE
    )
    return open_.select_related("agreement", "asked_for")


def destructions_owed_by(user: User) -> QuerySet[Destruction]:
    """Proof of destruction that this person can give, as steward of the recipient or of its sponsor."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role="data_steward")
    part = permissions.parts_for(own).filter(agreement=OuterRef("agreement"), organization=OuterRef("recipient"))
    owed = Destruction.objects.filter(Exists(part), attested_at=None)
    return owed.select_related("agreement", "recipient")


def entries_waiting_for(user: User) -> QuerySet[Agreement]:
    """Agreements entered from paper that this person can confirm: another steward entered them, of her organization or of one without a second."""
    waiting = permissions.signable_by(user).filter(
        status=AgreementStatus.DRAFT, entry__isnull=False, entry__confirmed_at=None
    )
    return waiting.exclude(entry__entered_by=user)
