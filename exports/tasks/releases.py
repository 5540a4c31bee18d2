"""What the worker does for releases: publish, deliver, erase, end."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.models import Agreement
from agreements.policies import has_consent
from agreements.queries import policy
from entente.audit.failures import again
from entente.audit.jobs import defer
from entente.audit.services import move, record
from entente.core.errors import Failed
from entente.vault import endings, s3
from entente.vault.endings import Ending
from entente.vault.objects import destroy
from exports.deliveries.revocation import end_entitlement, locked_delivery, move_delivery, start_erasing
from exports.gate import (
    Amendment,
    CurrentPolicies,
    entitlement_verdict,
    given_verdict,
    linkage_of_entitlement,
    passing_verdict,
)
from exports.models import Delivery, Entitlement, Release
from exports.states import RELEASE_TRANSITIONS, DeliveryStatus, EndCause, ReleaseStatus

MOST_ATTEMPTS = 5
RETRY = RetryStrategy(
    max_attempts=MOST_ATTEMPTS, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)


again("exports.erase", "exports.shred_release")
again("after.agreement_ended", "after.agreement_amended", "after.consent_withdrawn")


@app.task(name="exports.erase", queue="erasures", retry=RetryStrategy(max_attempts=50, wait=1, linear_wait=1))
def erase(entitlement_id: str) -> None:
    """Nothing remains under the prefix of an entitlement that ended, whatever its delivery had come to."""
    delivery = Delivery.objects.select_related("entitlement__release__run__version__dataset__owner").get(
        pk=UUID(entitlement_id)
    )
    if delivery.entitlement.revoked_at is not None:  # what merely runs out does so again
        endings.record(Ending.ENTITLEMENT, delivery.pk)
    s3.delete_prefix(s3.bucket_of(delivery.entitlement.release.dataset.owner.store), delivery.prefix)
    with transaction.atomic():
        delivery = locked_delivery(entitlement_id)
        if delivery.status == DeliveryStatus.ERASING:
            delivery.erased_at, delivery.files = timezone.now(), []
            delivery.save(update_fields=["erased_at", "files"])
            move_delivery(delivery, DeliveryStatus.ERASED)


@app.task(name="exports.shred_release", queue="erasures", retry=RETRY)
def shred_release(release_id: str) -> None:
    """The sealed files of a release that was withdrawn or has ended can be opened by nobody any more."""
    release = Release.objects.get(pk=UUID(release_id))
    if release.status in (ReleaseStatus.WITHDRAWN, ReleaseStatus.EXPIRED):
        for file in release.files.select_related("sealed"):
            destroy(file.sealed)


@app.task(name="after.agreement_ended", queue="erasures", retry=RETRY)
def agreement_ended(agreement_id: str) -> None:
    """Every release under an agreement that ended is expired, its entitlements end, its deliveries are erased."""
    now = timezone.now()
    endings.record(Ending.AGREEMENT, UUID(agreement_id))
    with transaction.atomic():
        lineage = Agreement.objects.filter(pk=UUID(agreement_id)).values("lineage")
        releases = Release.objects.select_for_update(of=("self",)).filter(agreement__lineage__in=lineage)
        for release in releases.select_related("run__version__dataset"):
            if release.status == ReleaseStatus.AVAILABLE:
                move_release(release, ReleaseStatus.EXPIRED)
                defer("exports.shred_release", release_id=str(release.pk))
            for entitlement in release.entitlements.filter(revoked_at=None).select_for_update():
                end_entitlement(entitlement, by=None, reason=EndCause.AGREEMENT_ENDED, now=now)
        ended = Agreement.objects.get(pk=UUID(agreement_id))
        for passed_on in _passed_on(Q(passed_on_under__lineage=ended.lineage)):
            end_entitlement(passed_on, by=None, reason=EndCause.AGREEMENT_ENDED, now=now)
        _end_unlinked(ended, reason=EndCause.AGREEMENT_ENDED, now=now)


@app.task(name="after.agreement_amended", queue="erasures", retry=RETRY)
def agreement_amended(agreement_id: str) -> None:
    """Live access follows the amendment: to its last day where it ran to that of the version before, and to its end where
    what was released does not meet the new terms."""
    now = timezone.now()
    with transaction.atomic():
        agreement = Agreement.objects.select_related("amends").get(pk=UUID(agreement_id))
        releases = Release.objects.select_for_update(of=("self",)).filter(agreement__lineage=agreement.lineage)
        amendment = Amendment.of(agreement, now=now)
        live = Q(status__in=[ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE])
        for release in releases.filter(live).select_related("run__version__dataset", "run__report", "agreement"):
            provided = release.entitlements.filter(revoked_at=None, passed_on_from=None)
            for entitlement in provided.select_for_update():
                entitlement.release = release
                if amendment.carries(entitlement):
                    _follow(entitlement, agreement)
                else:
                    end_entitlement(entitlement, by=None, reason=EndCause.AGREEMENT_AMENDED, now=now)
        rests = Q(release__agreement__lineage=agreement.lineage) | Q(passed_on_under__lineage=agreement.lineage)
        for passed_on in _passed_on(rests):
            if not _stands(passed_on, now=now):
                end_entitlement(passed_on, by=None, reason=EndCause.AGREEMENT_AMENDED, now=now)
        _end_unlinked(agreement, reason=EndCause.AGREEMENT_AMENDED, now=now)


@app.task(name="after.consent_withdrawn", queue="erasures", retry=RETRY)
def consent_withdrawn(agreement_id: str) -> None:
    """Access that a community authority no longer consents to ends for good, and what was delivered is erased."""
    now = timezone.now()
    with transaction.atomic():
        agreement = Agreement.objects.get(pk=UUID(agreement_id)).current
        today = agreement.today(now)
        known = policy(agreement).evidence
        releases = Release.objects.select_for_update(of=("self",)).filter(agreement__lineage=agreement.lineage)
        for release in releases.select_related("run__version__dataset", "agreement"):
            if has_consent(agreement, today=today) and known.consents_to(str(release.run_id), today=today):
                continue
            for entitlement in release.entitlements.filter(revoked_at=None).select_for_update():
                end_entitlement(entitlement, by=None, reason=EndCause.CONSENT_WITHDRAWN, now=now)
        for passed_on in _passed_on(Q(passed_on_under__lineage=agreement.lineage)):
            consented = has_consent(agreement, today=today) and known.consents_to(
                str(passed_on.release.run_id), today=today
            )
            if not consented:
                end_entitlement(passed_on, by=None, reason=EndCause.CONSENT_WITHDRAWN, now=now)
        _end_unlinked(agreement, reason=EndCause.CONSENT_WITHDRAWN, now=now)


def _passed_on(which: Q) -> list[Entitlement]:
    """Live access that recipients passed on, locked."""
    live = Entitlement.objects.filter(which, revoked_at=None, passed_on_from__isnull=False)
    return list(
        live.select_for_update(of=("self",)).select_related(
            "release__run__version__dataset", "release__agreement", "passed_on_from", "passed_on_under"
        )
    )


def _stands(passed_on: Entitlement, *, now: datetime) -> bool:
    verdict = entitlement_verdict(passed_on, CurrentPolicies(now)) & passing_verdict(passed_on, now=now)
    return bool(given_verdict(verdict))


def _end_unlinked(agreement: Agreement, *, reason: str, now: datetime) -> None:
    """Access to joined tables ends where an agreement of one of the two tables no longer lets them be linked."""
    owners = agreement.parties.values("organization")
    ours = Q(release__run__version__dataset__owner__in=owners) | ~Q(release__run__version__dataset__pooled_under=None)
    live = Entitlement.objects.filter(ours, revoked_at=None)
    joined = live.exclude(release__run__version__dataset__joined_from=[]).select_for_update(of=("self",))
    for entitlement in joined.select_related("release__run__version__dataset"):
        if not linkage_of_entitlement(entitlement, now=now):
            end_entitlement(entitlement, by=None, reason=reason, now=now)


def _follow(entitlement: Entitlement, agreement: Agreement) -> None:
    """Access that ran to the last day of an agreement runs to its new last day, and never beyond it."""
    before = agreement.amends
    end = agreement.end_of(agreement.ends_on)
    if before is None or entitlement.ends_at == end:
        return
    if entitlement.ends_at == before.end_of(before.ends_on) or end < entitlement.ends_at:
        if end <= entitlement.starts_at:
            return  # over at once: judged at use, and ended by the minute's task
        entitlement.ends_at = end
        entitlement.save(update_fields=["ends_at"])
        record(
            "entitlement.extended",
            by=None,
            subject=entitlement,
            organization_id=entitlement.release.dataset.owner_id,
            agreement_id=agreement.pk,
        )


@app.periodic(cron="* * * * *")
@app.task(name="exports.end_entitlements", queue="erasures", queueing_lock="exports.end_entitlements")
def end_entitlements(timestamp: int) -> None:
    """Deliveries of entitlements whose time is over are erased. Nothing waits for this to be safe."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    over = Delivery.objects.filter(entitlement__ends_at__lte=now, status__in=["copying", "ready", "failed", "withheld"])
    for delivery in over:
        with transaction.atomic():
            start_erasing(locked_delivery(str(delivery.pk)))


def move_release(release: Release, to: str, **facts: Any) -> None:
    """The worker moves a locked release."""
    move(release, to=to, by=None, table=RELEASE_TRANSITIONS, organization_id=release.dataset.owner_id, **facts)
