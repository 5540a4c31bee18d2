"""Certificates: made with a release, made again on their day and when an overlapping release appears; and the proof from the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate import JobContext
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.audit.jobs import defer, fence
from entente.audit.log import sequencing
from entente.audit.log.node_keys import successions
from entente.audit.log.proofs import consistency, latest_head, proved, signed_head
from entente.audit.models import AuditEvent, LogHead
from entente.audit.services import record
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.certificates import certificate_of
from exports.manifests import signed
from exports.models import Certificate, DisclosureCheck, Entitlement, Release
from exports.queries.determinations import legal_status_now, missing_quebec_steps
from exports.queries.holders import may_hold
from exports.states import ReleaseStatus
from exports.tasks.disclosure import judge
from exports.tasks.releases import RETRY


def evaluated(
    release: Release,
    *,
    number: int,
    reason: str,
    files: Sequence[Mapping[str, Any]],
    checks: Iterable[DisclosureCheck],
    log_head: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """The signed certificate of a release as it stands now."""
    now = timezone.now()
    again_on = release.agreement.today(now) + timedelta(days=settings.REEVALUATE_DAYS)
    legal = None if reason == "release" else legal_status_now(release, now=now)
    return signed(
        certificate_of(
            release,
            number=number,
            reason=reason,
            files=files,
            checks=checks,
            log_head=log_head,
            evaluated_at=now,
            again_on=again_on,
            legal=legal,
            missing=None if legal is None else missing_quebec_steps(release, legal, now=now),
        ),
        part="certificate",
    )


def keep_certificate(release: Release, document: Mapping[str, Any]) -> Certificate:
    """Keep a signed certificate of a locked release, and say so in its trail."""
    certificate = document["certificate"]
    record(
        "certificate.issued",
        by=None,
        subject=release,
        organization_id=release.dataset.owner_id,
        number=certificate["number"],
        reason=certificate["reason"],
    )
    return Certificate.objects.create(
        release=release,
        number=certificate["number"],
        document=document,
        evaluated_at=datetime.fromisoformat(certificate["evaluated_at"]),
        again_on=date.fromisoformat(certificate["evaluated_again_by"]),
    )


again("exports.evaluate_again")


@app.task(
    name="exports.evaluate_again", queue="background", lock="exports.evaluate_again", retry=RETRY, pass_context=True
)
def evaluate_again(context: JobContext, release_id: str, reason: str) -> None:
    """The next certificate of an available release; its stewards are told where it no longer keeps what was asked."""
    release = _available(release_id)
    if release is None:
        return
    last, now = release.certificates.first(), timezone.now()
    if last is None or (reason == "schedule" and last.again_on > release.agreement.today(now)):
        return
    held = may_hold(Entitlement.objects.filter(release=release), now=now).select_related("recipient")
    checks = [judge(release, entitlement, now=now) for entitlement in held]
    head = latest_head()
    document = evaluated(
        release,
        number=last.number + 1,
        reason=reason,
        files=last.document["certificate"]["files"],
        checks=checks,
        log_head=None if head is None else signed_head(head),
    )
    with transaction.atomic():
        fence(context)
        Release.objects.select_for_update(of=("self",)).get(pk=release.pk)
        if release.certificates.filter(number=last.number + 1).exists():
            return  # a job beside this one was quicker
        keep_certificate(release, document)
        if any(check.refused for check in checks):
            notify(people_of(release.dataset.owner, Role.DATA_STEWARD), "certificate.below", release)


@app.periodic(cron="53 4 * * *")
@app.task(name="exports.evaluate_due", queue="default", queueing_lock="exports.evaluate_due")
def evaluate_due(timestamp: int) -> None:
    """Releases whose certificate's day has come are evaluated again."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    available = Release.objects.filter(status=ReleaseStatus.AVAILABLE).prefetch_related("certificates")
    for release in available.filter(certificates__again_on__lte=timezone.localdate(now)).distinct():
        if release.certificates.all()[0].again_on <= timezone.localdate(now):
            with transaction.atomic():
                defer("exports.evaluate_again", release_id=str(release.pk), reason="schedule")


def proof_of_publication(release: Release) -> dict[str, Any] | None:
    """That the manifest's publication stands in the audit log, and the log only grew since the manifest was signed.

    The sequencer, which alone numbers events, is waited for. ``None`` where it is away or held back.
    """
    event = AuditEvent.objects.filter(event="release.published", subject_id=release.pk).order_by("-id").first()
    if event is None or "manifest" not in event.facts:
        return None
    if not sequencing.is_placed(event.pk):
        return None
    head, earlier = latest_head(), release.manifest["manifest"].get("log_head")
    if head is None:
        return None
    published = proved([event], head)
    if not published["events"]:
        return None
    before = None if earlier is None else LogHead.objects.get(size=earlier["head"]["size"])
    return {
        "type": "entente-release-log",
        "version": 1,
        "published": published,
        **({} if before is None else {"since": consistency(before, head)}),
        "keys": successions(),
    }


def _available(release_id: str) -> Release | None:
    releases = Release.objects.select_related(
        "run__version__dataset__owner",
        "run__report",
        "run__recipe",
        "run__holding",
        "run__candidate",
        "run__decided_by",
        "agreement",
    )
    return releases.filter(pk=UUID(release_id), status=ReleaseStatus.AVAILABLE).first()
