"""What another node released to organizations here, and whether it may be fetched now."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from agreements.uses import datasets_of
from entente.audit.log.proofs import latest_head
from entente.core.verdicts import Verdict
from entente.federation import permissions
from entente.federation.models import NodeAccess, RemoteAcceptance, RemoteRelease
from entente.federation.policies import can_fetch
from entente.organizations.models import User
from exports.gate import CurrentPolicies
from exports.policies import MadePossible, Term, is_open
from exports.policies import Refusal as ReleaseRefusal
from exports.states import ReleaseStatus


def received_by(user: User) -> list[RemoteRelease]:
    """What this person may fetch for her organizations, the newest first; what ended is left out."""
    releases = permissions.releases_addressed_to(user).filter(ended_at=None)
    return list(releases.select_related("peer", "owner", "recipient", "agreement"))


def access_verdict(release: RemoteRelease, *, now: datetime) -> Verdict:
    """Whether access stands by what is known here: the rule of every access, the lease, and the node itself."""
    policies = CurrentPolicies(now)
    agreement = release.agreement.current
    term = Term(release.starts_at, release.ends_at, release.ended_at, ReleaseStatus.AVAILABLE)
    possible = MadePossible(
        release.recipient_id,
        release.dataset_id,
        release.kind,
        frozenset({datasets_of(release.owner_id)}),
        release.purpose,
        release.run_id,
    )
    head = latest_head()
    return is_open(
        term,
        possible.use(today=agreement.today(now), now=now),
        policy=policies.strictest_policy(release.agreement_id, release.recipient_id),
        now=now,
    ) & can_fetch(
        verified=release.verified_at is not None,
        lease_until=release.lease_until,
        trusted=release.peer.is_trusted,
        unchanged=release.agreement_digest == release.agreement.digest(),
        now=now,
        latest=None if head is None else head.at,
    )


def has_accepted(release: RemoteRelease, user: User) -> bool:
    """Whether this person accepted the terms as they are now."""
    digest = release.agreement.current.digest()
    return RemoteAcceptance.objects.filter(release=release, accepted_by=user, digest=digest).exists()


def fetch_verdict(release: RemoteRelease, user: User, *, now: datetime) -> Verdict:
    """The same for a person who asks for a file: she downloads for the recipient, and accepted the terms."""
    accepted = Verdict.of({ReleaseRefusal.NOT_ACCEPTED: has_accepted(release, user)})
    return permissions.may_fetch(user, release) & access_verdict(release, now=now) & accepted


@dataclass(frozen=True, slots=True)
class NodeStop:
    """Of an access of another node's organization: which node, and since when or by when nothing is passed on there."""

    access: NodeAccess
    node: str


def node_stop(entitlement_id: uuid.UUID) -> NodeStop | None:
    """What is known of an access whose recipient is at home elsewhere; ``None`` for those who are at home here."""
    access = NodeAccess.objects.select_related("peer").filter(pk=entitlement_id).first()
    return None if access is None else NodeStop(access, access.peer.name)
