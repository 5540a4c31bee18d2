"""What an act changes today: the access that closes or opens, and the series that no longer go on by themselves.

The act is supposed inside a savepoint of the database, which is rolled back: the rule that judges each use judges both sides.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Q

from agreements.assurance import valid_through
from agreements.models import Agreement, Assessment, PartyRole
from agreements.queries import recipients
from agreements.states import AgreementStatus
from anonymizer.policies import Refusal as RunRefusal
from entente.organizations.models import Organization, User
from exports.gate import Amendment, CurrentPolicies, entitlement_verdict, judge_release
from exports.models import Entitlement, StandingApproval
from exports.places import Placing
from exports.policies import Refusal
from exports.policies.standing import is_agreed
from exports.queries.approvals import last_release
from exports.states import ReleaseStatus, StandingStatus

OF_THE_LAST_RUN: Final = frozenset(
    {Refusal.TWICE.value, Refusal.GONE.value, Refusal.NOT_APPROVED.value, RunRefusal.ASKED_SINCE.value}
)
"""What says no to releasing the last version once more, and nothing about the next one."""


@dataclass(frozen=True, slots=True)
class Usable:
    """What works at a moment: entitlements that open a download, and series that go on by themselves."""

    access: frozenset[uuid.UUID] = frozenset()
    series: frozenset[uuid.UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Effects:
    """What works before and not after, and the other way round."""

    closes: frozenset[uuid.UUID]
    opens: frozenset[uuid.UUID]
    stops: frozenset[uuid.UUID]


def difference(before: Usable, after: Usable) -> Effects:
    """What one state of the agreements lets people do and another does not."""
    return Effects(before.access - after.access, after.access - before.access, before.series - after.series)


@dataclass(frozen=True, slots=True)
class Act:
    """Something that would change what works.

    Attributes:
        suppose: writes it as if it had been done.
        access, series: what it could touch.
        amendment: what would take the place of the version before.
        at: the moment that is judged: now, or when the act counts.
    """

    suppose: Callable[[], object]
    access: Q
    series: Q
    at: datetime
    amendment: Agreement | None = None


def effects_of(act: Act) -> Effects:
    """What would change, were the act done. Nothing is written."""
    before, after = _usable(act, amended=False), Usable()
    with suppress(_Supposed), transaction.atomic():
        act.suppose()
        after = _usable(act, amended=True)
        raise _Supposed  # takes back what was supposed
    return difference(before, after)


class _Supposed(Exception):  # nothing went wrong
    """The consequences are known, and the act is undone."""


def in_force(agreement: Agreement, *, now: datetime) -> Act:
    """With its last signature, or when it is resumed: it counts, and what it amends gives way."""

    def suppose() -> None:
        if agreement.amends_id is not None:
            base = Agreement.objects.filter(pk=agreement.amends_id)
            base.update(status=AgreementStatus.SUPERSEDED, superseded_by=agreement)
        status = AgreementStatus.DORMANT if agreement.emergency else AgreementStatus.ACTIVE
        Agreement.objects.filter(pk=agreement.pk).update(status=status)

    first = agreement.effective_on or agreement.starts_on
    at = max(now, agreement.end_of(first - timedelta(days=1)))
    return Act(suppose, *_touched(agreement), at, agreement if agreement.amends_id is not None else None)


def stopped(agreement: Agreement, *, to: str, now: datetime) -> Act:
    """It is suspended or terminated."""
    return Act(lambda: Agreement.objects.filter(pk=agreement.pk).update(status=to), *_touched(agreement), now)


def assessed(organization: Organization, *, level: str, by: User, now: datetime) -> Act:
    """The organization's safeguards reach this level, as it assesses them today."""

    def suppose() -> None:
        today = now.date()
        Assessment.objects.create(
            organization=organization, level=level, assessed_on=today, valid_through=valid_through(today),
            assessed_by=by, acting=organization,
        )  # fmt: skip

    return Act(suppose, Q(recipient=organization), Q(recipients=organization), now)


def _touched(agreement: Agreement) -> tuple[Q, Q]:
    """What an agreement may touch: all under it or a schedule of it, and what its recipients have of its providers."""
    receiving = recipients(agreement)
    providing = [party.organization_id for party in agreement.parties.all() if party.role == PartyRole.PROVIDER]
    lineage = agreement.lineage
    owner = "run__version__dataset__owner__in"
    under = Q(release__agreement__lineage=lineage) | Q(release__agreement__framework__lineage=lineage)
    onward = Q(passed_on_under__lineage=lineage)
    of_providers = Q(**{f"release__{owner}": providing})
    return (
        under | onward | (of_providers & Q(recipient__in=receiving)),
        under | (of_providers & Q(recipients__in=receiving)),
    )


def _usable(act: Act, *, amended: bool) -> Usable:
    amendment = _as_supposed(act) if amended else None
    current_policies = CurrentPolicies(act.at)
    live = Entitlement.objects.filter(
        act.access, revoked_at=None, release__status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE]
    ).filter(starts_at__lte=act.at, ends_at__gt=act.at)
    entitlement_ids = set()
    for entitlement in live.select_related(
        "release__agreement", "release__run__version__dataset", "release__run__report"
    ):
        goes_on = amendment is None or entitlement.passed_on_from_id or amendment.carries(entitlement)
        if goes_on and entitlement_verdict(entitlement, current_policies):
            entitlement_ids.add(entitlement.pk)
    going = StandingApproval.objects.filter(act.series, status=StandingStatus.ACTIVE).distinct()
    series = {approval.pk for approval in going.select_related("release__agreement") if _goes_on(approval, now=act.at)}
    return Usable(frozenset(entitlement_ids), frozenset(series))


def _as_supposed(act: Act) -> Amendment | None:
    """The amendment, read again: in the database it is in force."""
    if act.amendment is None:
        return None
    return Amendment.of(Agreement.objects.select_related("amends").get(pk=act.amendment.pk), now=act.at)


def _goes_on(approval: StandingApproval, *, now: datetime) -> bool:
    """Whether the next version could leave as the last one did."""
    agreement, release = approval.release.agreement.current, last_release(approval)
    if not is_agreed(agreement.machine_terms):
        return False
    to: Collection[uuid.UUID] = list(approval.recipients.values_list("pk", flat=True))
    placing = Placing.of(release.places)
    judgement = judge_release(
        release.run, agreement, purpose=release.purpose, to=to, now=now, approved=True, placing=placing
    )
    return {reason.value for reason in judgement.verdict.reasons} <= OF_THE_LAST_RUN
