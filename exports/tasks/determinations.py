"""Words that lapse by themselves: what is overdue by a day, or rests on somebody who left, ends, and whoever holds the data is told."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from entente.audit.failures import again
from entente.audit.jobs import defer
from entente.audit.services import record
from entente.core.verdicts import Verdict
from entente.organizations.notices import notify
from entente.organizations.queries import people_of
from entente.organizations.roles import Role
from exports.dossier import assembled
from exports.models import Determination, DeterminationEnd, Entitlement, Release
from exports.policies.dossiers import DossierRefusal
from exports.queries.determinations import verdict_of
from exports.queries.holders import may_hold
from exports.tasks.releases import RETRY
from exports.tasks.statements import state_release

again("exports.restate_law")

ENDS = {
    DossierRefusal.OVERDUE: DeterminationEnd.OVERDUE,
    DossierRefusal.NOT_QUALIFIED_HERE: DeterminationEnd.LEFT,
    DossierRefusal.STEP_MISSING: DeterminationEnd.STEPS,
    DossierRefusal.NOT_AVAILABLE: DeterminationEnd.RELEASE_ENDED,
}


@app.task(name="exports.restate_law", queue="default", retry=RETRY)
def restate_law(release_id: str) -> None:
    """What the node says of a release, and its next certificate, name what the data are called today."""
    release = Release.objects.select_related("recall", "run__version__dataset__owner", "agreement").get(
        pk=UUID(release_id)
    )
    with transaction.atomic():
        state_release(release, now=timezone.now())
        defer("exports.evaluate_again", release_id=release_id, reason="determination")


@app.periodic(cron="17 * * * *")
@app.task(name="exports.lapse_determinations", queue="default", queueing_lock="exports.lapse_determinations")
def lapse_determinations(timestamp: int) -> None:
    """What no longer stands has ended, and its people and everyone who may hold the data know it. Pages do not wait for this."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    held = Determination.objects.filter(ended_at=None, confirmed_at__isnull=False).order_by("pk")
    for pk in held.values_list("pk", flat=True):
        with transaction.atomic():
            determination = (
                Determination.objects.select_for_update(of=("self",))
                .select_related("release__run__version__dataset__owner", "release__agreement", "qualified_person")
                .get(pk=pk)
            )
            verdict = verdict_of(determination, assembled(determination.release, now=now), now=now)
            if determination.ended_at is None and not verdict:
                _lapse(determination, verdict, now=now)


def _lapse(determination: Determination, verdict: Verdict, *, now: datetime) -> None:
    release = determination.release
    cause = next(end for reason, end in ENDS.items() if reason in verdict.reasons)
    determination.ended_at, determination.ended_for = now, cause
    determination.save(update_fields=["ended_at", "ended_for"])
    facts = {"jurisdiction": determination.jurisdiction, "cause": cause.value, "release_id": release.pk}
    record("determination.lapsed", by=None, subject=determination, organization_id=release.dataset.owner_id, **facts)
    notify(people_of(release.dataset.owner, Role.DATA_STEWARD, Role.PRIVACY_OFFICER), "determination.lapsed", release)
    for entitlement in may_hold(Entitlement.objects.filter(release=release), now=now).select_related("recipient"):
        notify(
            people_of(entitlement.recipient, Role.DATA_STEWARD, Role.RECIPIENT), "determination.word_gone", entitlement
        )
    defer("exports.restate_law", release_id=str(release.pk))
