"""What organizations here pass on of what another node released to them: to whom they may, by what is known here, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements.models import Agreement
from agreements.policies import Refusal as AgreementRefusal
from agreements.queries.seals import seal_verdict
from agreements.states import AgreementStatus
from agreements.uses import Refusal as UseRefusal
from entente.core.verdicts import Verdict
from entente.federation.models import RemoteOnward, RemoteRelease
from entente.federation.policies import Refusal as RemoteRefusal
from entente.federation.queries.releases import access_verdict, use_of
from entente.organizations.confirmations.challenges import Act
from entente.organizations.models import Organization
from entente.organizations.queries.confirmations import confirmation_verdict, right_verdict
from exports import permissions
from exports.gate import CurrentPolicies
from exports.policies import (
    LinkingRefusal,
    OnwardRefusal,
    Term,
    can_approve_onward,
    can_pass_on,
    handles_onward,
    is_open,
    lets_pass_on,
)
from exports.policies import Refusal as ReleaseRefusal
from exports.queries.onward import OnwardWay, onward_ways_under
from exports.states import ReleaseStatus

REFUSALS: Final[tuple[type[TextChoices], ...]] = (
    OnwardRefusal,
    ReleaseRefusal,
    LinkingRefusal,
    UseRefusal,
    AgreementRefusal,
    RemoteRefusal,
)


_ENDS: Final[dict[str, StrPromise]] = {
    "provider": _("It ended at the provider’s node."),
    "agreement_over": _("The agreement under which it was passed on was amended, or has ended."),
}


def ways_of(release: RemoteRelease) -> list[OnwardWay]:
    """To whom the recipient of a release of another node might pass it on, and under which agreement."""
    return [] if release.passed_on_by_id is not None else onward_ways_under(release.agreement, release.recipient_id)


def onward_share_verdict(
    release: RemoteRelease, recipient: Organization, under: Agreement, *, ends_on: date, now: datetime
) -> Verdict:
    """Whether it may be passed on, by what is known here. What the content is, its provider's node judges, as all of this again."""
    first = release.agreement.current.machine_terms
    return (
        can_pass_on(
            is_available=release.verified_at is not None and release.ended_at is None,
            is_first=release.passed_on_by_id is None,
            is_here=True,
            within_first=ends_on <= release.last_day,
        )
        & lets_pass_on(first, recipient=str(recipient.pk))
        & standing_verdict(release, recipient, under, now=now)
    )


def standing_verdict(release: RemoteRelease, recipient: Organization, under: Agreement, *, now: datetime) -> Verdict:
    """Whether the recipient's own access stands, and the agreement under which it is passed on carries it, as strictly as the provider's."""
    current, policies = under.current, CurrentPolicies(now)
    term = Term(now, release.ends_at, None, ReleaseStatus.AVAILABLE)
    use = use_of(release, recipient_id=recipient.pk, provider_id=release.recipient_id, agreement=current, now=now)
    policy = policies.strictest_policy(current.pk, recipient.pk)
    return (
        access_verdict(release, now=now)
        & is_open(term, use, policy=policy, now=now)
        & handles_onward(current.machine_terms, release.agreement.current.machine_terms)
    )


def decided_verdict(share: RemoteOnward) -> Verdict:
    """Whether two people of the holder decided who might, and confirmed it where they must, under an agreement that its parties signed.

    Raises:
        Failed: a signature is still being sealed.
    """
    opener, second, holder = share.opened_by, share.decided_by, share.release.recipient
    if share.approved is not True or second is None:
        return can_approve_onward(is_open=False, by_another=True)
    return (
        seal_verdict(share.agreement.current)
        & can_approve_onward(is_open=True, by_another=opener != second)
        & permissions.may_pass_on(opener, holder)
        & permissions.may_approve_onward(second, holder)
        & right_verdict(opener, permissions.OPEN_ONWARD, holder)
        & right_verdict(second, permissions.APPROVE_ONWARD, holder)
        & confirmation_verdict(opening_act(share), share.pk, opener)
        & confirmation_verdict(approval_act(share), share.pk, second)
    )


def opening_act(share: RemoteOnward) -> Act:
    """The first of two people passes a release of another node on."""
    return _act("onward.opened", share)


def approval_act(share: RemoteOnward) -> Act:
    """The second one approves it."""
    return _act("onward.approved", share)


def _act(code: str, share: RemoteOnward) -> Act:
    content = {
        "access": str(share.release_id),
        "recipient": str(share.recipient_id),
        "agreement": share.agreement.digest(),
        "ends_on": share.ends_on.isoformat(),
    }
    return Act(code, share.release.recipient_id, content)


def is_over_for_good(share: RemoteOnward, *, now: datetime) -> bool:
    """Whether nothing lets what was passed on come back: its agreement was amended or has ended, or the holder's own access did."""
    release, ended = share.release, (AgreementStatus.EXPIRED, AgreementStatus.TERMINATED)
    amended = share.agreement.superseded_by_id is not None
    return amended or share.agreement.status in ended or release.ended_at is not None or now >= release.ends_at


@dataclass(frozen=True, slots=True)
class RemoteOnwardRow:
    """What was proposed, and where it stands; as ``exports.queries.onward.OnwardRow`` for what rests here.

    Attributes:
        refusals: why the provider's node, or this one, refused it.
        note: what it waits for, or until when it goes on.
    """

    share: RemoteOnward
    label: Promise | str
    tone: str
    is_waiting: bool
    is_live: bool
    refusals: tuple[Promise | str, ...] = ()

    @property
    def reason(self) -> str:
        """Why a person refused or ended it, or what ended it."""
        return self.share.reason or str(_ENDS.get(self.share.ended_reason, ""))


def rows_of(release: RemoteRelease, *, now: datetime) -> list[RemoteOnwardRow]:
    """What people of the recipient proposed to pass on, the newest first."""
    shares = release.onward_shares.select_related("recipient", "agreement", "opened_by", "decided_by")
    return [_row(share, now=now) for share in shares]


def _row(share: RemoteOnward, *, now: datetime) -> RemoteOnwardRow:
    if share.approved is None:
        return RemoteOnwardRow(
            share, pgettext_lazy("passing on", "Waiting for a second person"), "waiting", True, False
        )
    if share.codes:
        words = tuple(_words(code) for code in share.codes)
        by_node = pgettext_lazy("passing on", "Refused by the provider’s node")
        by_own = pgettext_lazy("passing on", "Not asked: this node refused it")
        return RemoteOnwardRow(share, by_node if share.asked_at else by_own, "stopped", False, False, words)
    if share.approved is False:
        return RemoteOnwardRow(share, pgettext_lazy("passing on", "Refused"), "stopped", False, False)
    if share.taken_back_at is not None or share.ended_at is not None:
        return RemoteOnwardRow(share, pgettext_lazy("passing on", "Ended"), "stopped", False, False)
    if share.answered_at is None:
        words_for = pgettext_lazy("passing on", "The provider’s node is asked, and has not answered")
        return RemoteOnwardRow(share, words_for, "waiting", False, False)
    if not share.is_live(now):
        return RemoteOnwardRow(share, pgettext_lazy("passing on", "Ended"), "stopped", False, False)
    return RemoteOnwardRow(share, pgettext_lazy("passing on", "Passed on"), "good", False, True)


def _words(code: str) -> Promise | str:
    for refusals in REFUSALS:
        if code in refusals.values:
            return refusals(code).label
    return code
