"""What another node released to organizations here, and whether it may be fetched now."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from agreements.models import Agreement
from agreements.uses import Action, Policy, Use, datasets_of, may_use
from entente.audit.log.proofs import latest_head
from entente.audit.models import LogHead
from entente.core.verdicts import Verdict
from entente.federation import permissions
from entente.federation.models import NodeAccess, RemoteAcceptance, RemoteCopy, RemoteRelease
from entente.federation.policies import can_fetch
from entente.organizations.models import User
from exports.gate import CurrentPolicies
from exports.policies import MadePossible, OnwardRefusal, Term, can_reach, can_use_key, is_open
from exports.policies import Refusal as ReleaseRefusal
from exports.services.keys import keys_to_use, maker_belongs
from exports.states import ReleaseStatus


def received_by(user: User) -> list[RemoteRelease]:
    """What this person may fetch for her organizations, the newest first; what ended is left out."""
    releases = permissions.releases_addressed_to(user).filter(ended_at=None)
    whole = releases.select_related(
        "peer",
        "owner",
        "recipient",
        "passed_on_by",
        "agreement__superseded_by",
        "agreement__framework",
        "agreement__origin",
    )
    return list(whole.prefetch_related("agreement__parties__organization", "agreement__clauses"))


def access_verdict(release: RemoteRelease, *, now: datetime) -> Verdict:
    """Whether access stands by what is known here: the rule of every access, the lease, and the node itself."""
    return _access_verdict(release, CurrentPolicies(now), latest_head())


def access_verdicts(releases: Sequence[RemoteRelease], *, now: datetime) -> list[Verdict]:
    """The same of many that were read just now with their agreements (``received_by``), in their order."""
    policies, head = CurrentPolicies(now), latest_head()
    policies.know(release.agreement for release in releases)
    return [_access_verdict(release, policies, head) for release in releases]


def _access_verdict(release: RemoteRelease, policies: CurrentPolicies, head: LogHead | None) -> Verdict:
    now = policies.now
    term = Term(release.starts_at, release.ends_at, release.ended_at, ReleaseStatus.AVAILABLE)
    policy = policies.strictest_policy(release.agreement_id, release.recipient_id)
    return is_open(term, _use(release, now), policy=policy, now=now) & can_fetch(
        verified=release.verified_at is not None,
        lease_until=release.lease_until,
        trusted=release.peer.is_trusted,
        unchanged=release.agreement_digest == release.agreement.digest(),
        now=now,
        latest=_latest_moment(release, head),
    )


def latest_moment(release: RemoteRelease) -> datetime | None:
    """The latest that this node is known to have seen: a clock that reads less was turned back."""
    return _latest_moment(release, latest_head())


def _latest_moment(release: RemoteRelease, head: LogHead | None) -> datetime | None:
    seen = [moment for moment in (None if head is None else head.at, release.leased_at) if moment is not None]
    return max(seen, default=None)


def copy_verdict(release: RemoteRelease, *, now: datetime) -> Verdict:
    """Whether a sealed copy of it may be made and served here: access stands, the agreement lets a copy rest here, and it was not passed on."""
    act = replace(_use(release, now), action=Action.KEEP_COPY)
    first = Verdict.of({OnwardRefusal.ELSEWHERE: release.passed_on_by_id is None})
    return access_verdict(release, now=now) & may_use(_policy(release, now), act) & first


def copy_at_hand(release: RemoteRelease) -> RemoteCopy | None:
    """The copy that rests here, whole and verified."""
    return release.copies.filter(destroyed_at=None, ready_at__isnull=False).first()


def refused_copy(release: RemoteRelease) -> RemoteCopy | None:
    """The last attempt at a copy, where it came to nothing for a reason that a steward should know."""
    last = release.copies.first()
    return last if last is not None and last.error_code else None


def _use(release: RemoteRelease, now: datetime) -> Use:
    agreement = release.agreement.current
    return use_of(
        release, recipient_id=release.recipient_id, provider_id=release.provider.pk, agreement=agreement, now=now
    )


def use_of(
    release: RemoteRelease, *, recipient_id: uuid.UUID, provider_id: uuid.UUID, agreement: Agreement, now: datetime
) -> Use:
    """The use of a release by an organization to which another provides it under an agreement; who holds it stands in the owner's place."""
    possible = MadePossible(
        recipient_id,
        release.dataset_id,
        release.kind,
        frozenset({datasets_of(provider_id)}),
        release.purpose,
        release.run_id,
    )
    return possible.use(today=agreement.today(now), now=now)


def _policy(release: RemoteRelease, now: datetime) -> Policy:
    return CurrentPolicies(now).strictest_policy(release.agreement_id, release.recipient_id)


def has_accepted(release: RemoteRelease, user: User) -> bool:
    """Whether this person accepted the terms as they are now."""
    digest = release.agreement.current.digest()
    return RemoteAcceptance.objects.filter(release=release, accepted_by=user, digest=digest).exists()


def has_accepted_words(release: RemoteRelease, user: User) -> bool:
    """Whether this person accepted the same words for any release to the same organization: her programs then need nothing more."""
    return RemoteAcceptance.objects.filter(
        release__agreement=release.agreement_id,
        release__recipient=release.recipient_id,
        accepted_by=user,
        digest=release.agreement.current.digest(),
    ).exists()


def fetch_verdict(release: RemoteRelease, user: User, *, now: datetime, key_id: uuid.UUID | None = None) -> Verdict:
    """The same for a person who asks for a file, or her program: she downloads for the recipient, and accepted the terms."""
    has_agreed = has_accepted(release, user) if key_id is None else has_accepted_words(release, user)
    accepted = Verdict.of({ReleaseRefusal.NOT_ACCEPTED: has_agreed})
    verdict = permissions.may_fetch(user, release) & access_verdict(release, now=now) & accepted
    return verdict if key_id is None else verdict & _key_verdict(release, user, key_id, now=now)


def _key_verdict(release: RemoteRelease, user: User, key_id: uuid.UUID, *, now: datetime) -> Verdict:
    key = keys_to_use().get(pk=key_id)
    is_hers = Verdict.of({ReleaseRefusal.KEY_OWNER: key.made_by_id == user.pk})
    reaches = can_reach(key, recipient_id=release.recipient_id, dataset_id=release.dataset_id)
    return is_hers & reaches & can_use_key(key, maker_belongs=maker_belongs(key), now=now)


@dataclass(frozen=True, slots=True)
class NodeStop:
    """Of an access of another node's organization: which node, and since when or by when nothing is passed on there."""

    access: NodeAccess
    node: str


def node_stop(entitlement_id: uuid.UUID) -> NodeStop | None:
    """What is known of an access whose recipient is at home elsewhere; ``None`` for those who are at home here."""
    access = NodeAccess.objects.select_related("peer").filter(pk=entitlement_id).first()
    return None if access is None else NodeStop(access, access.peer.name)
