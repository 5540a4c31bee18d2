"""A series that leaves by itself: opened, announced, left to a person."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight


def sights_of_standing(stage: Any) -> list[Sight]:
    """Its pages for the steward who opens it and the officer who approves it."""
    from django.utils import timezone

    from exports import queries, services
    from exports.models import StandingRun
    from exports.policies.standing import VETO, Tolerances

    network, now = stage.network, timezone.now()
    monthly = stage.agree(title="Contacts every month", frequency="monthly", standing_release=True)
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": monthly.ends_on}
    release = services.release_run(stage.runs["reviewed"].pk, monthly.pk, **said, by=network.steward, now=now)
    stage.run_jobs("runs", "deliveries", "urgent")
    stage.monthly_release = release
    series = services.Series(Tolerances(0.05, 0.1, 0.25), 15, monthly.ends_on)
    approval = services.open_standing(release.pk, series, by=network.steward, now=now)
    waiting = Sight("exports:standing", network.officer, (approval.pk,), state="waiting")
    rows = []
    for name, status, reasons in (
        ("reviewing", "announced", []),
        ("columns", "held", ["standing.rows", "standing.changed", "use.purpose"]),
    ):
        run = stage.runs[name]
        rows.append(
            StandingRun.objects.create(
                approval=approval,
                version=run.version,
                run=run,
                status=status,
                reasons=reasons,
                figures=queries.figures_of(approval, run).to_dict(),
                created_at=now,
                announced_at=now if status == "announced" else None,
                release_at=now + VETO + timedelta(hours=1) if status == "announced" else None,
            )
        )
    return [
        Sight("exports:new_standing", network.steward, (stage.release.pk,)),
        Sight("exports:new_standing", network.steward, (release.pk,), state="open already"),
        waiting,
        Sight("exports:standing_run", network.officer, (rows[0].pk,), state="announced"),
        Sight("exports:standing_run", network.steward, (rows[1].pk,), state="held"),
    ]
