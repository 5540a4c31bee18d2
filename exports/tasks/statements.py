"""The node's signed word on each release that left: whether it still stands, and what follows it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.db.models import F, Q
from django.utils import timezone
from procrastinate.contrib.django import app

from exports.accountability.register import LEFT
from exports.manifests import signed
from exports.models import Recall, Release, ReleaseStatement
from exports.queries.determinations import legal_status_now

RENEWED_AFTER: Final = timedelta(hours=12)  # whoever checks takes nothing older than two days (exports.proof.status)
MOST: Final = 1_000  # of one run; the next one follows within a minute


@app.periodic(cron="* * * * *")
@app.task(name="exports.state_releases", queue="default", queueing_lock="exports.state_releases")
def state_releases(timestamp: int) -> None:
    """Every release that left has a signed statement that is true and not old."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    outdated = (
        Q(statement=None)
        | Q(statement__stated_at__lt=now - RENEWED_AFTER)
        | ~Q(statement__status=F("status"))
        | Q(recall__successor__isnull=False, statement__successor_id=None)
        | Q(recall__successor=None, statement__successor_id__isnull=False)
        | Q(recall__successor__isnull=False, statement__successor_id__isnull=False)
        & ~Q(statement__successor_id=F("recall__successor"))
    )
    for release in (
        Release.objects.filter(outdated, status__in=LEFT)
        .select_related("recall", "run__version__dataset__owner", "agreement")
        .prefetch_related("determinations")
        .order_by("pk")[:MOST]
    ):
        state_release(release, now=now)


def state_release(release: Release, *, now: datetime) -> None:
    """Sign what holds of a release now."""
    recall: Recall | None = getattr(release, "recall", None)
    successor = None if recall is None else recall.successor_id
    statement: dict[str, Any] = {
        "type": "entente-release-statement",
        "version": 1,
        "node": str(settings.NODE_ID),
        "release": str(release.pk),
        "status": release.status,
        "successor": None if successor is None else str(successor),
        "legal_status": [
            {name: row[name] for name in ("jurisdiction", "status", "until") if name in row}
            for row in legal_status_now(release, now=now)
        ],
        "at": now.isoformat(),
    }
    ReleaseStatement.objects.update_or_create(
        release=release,
        defaults={
            "status": release.status,
            "successor_id": successor,
            "stated_at": now,
            "document": signed(statement, part="statement"),
        },
    )
