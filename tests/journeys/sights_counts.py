"""Pages of organizations that count together: the question as those who ask and those who are asked read it, in every state that looks different."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils import timezone

from tests.joint_counts import NEEDS
from tests.journeys.sight import Sight

CELLS = {
    "needs": NEEDS,
    "places": ["K1A", "M4C", "M5V", "X0A"],
    "times": ["2026"],
    "counts": [
        400, 400, 30, 30, 120, 120, 245, 245, -1, -1,
        220, 220, 15, 15, 70, 70, 132, 132, -1, -1,
        140, 140, 15, 15, 38, 38, 85, 85, -1, -1,
        40, 40, 0, 0, 12, 12, 28, 28, 0, 0,
    ],
}  # fmt: skip
"""Protected counts of the clinic: of the last place nobody knows how many there were."""


def sights_of_counts(stage: Any) -> list[Sight]:
    """What the city asks of the clinic and of Maple 211."""
    network = stage.network
    answered, open_ = _question(stage, "Needs of the winter"), _question(stage, "Needs of last winter")
    ended = _question(stage, "Needs by month", withdrawn_at=timezone.now())
    _share(answered, network.nonprofit, entitlement=stage.entitlement, cells=CELLS, contributed_at=timezone.now())
    _share(answered, network.region, declined_at=timezone.now(), reason="Our board decides in May.")
    tables = stage.agree(title="Tables of counts", kinds=("table",))
    waiting = _share(open_, network.nonprofit)
    _share(open_, network.region)
    _share(ended, network.nonprofit)
    page = "federation_pages:joint_count"
    return [
        Sight("federation_pages:ask_to_count", network.city_steward, (stage.active.pk,), state="no tables"),
        Sight("federation_pages:ask_to_count", network.city_steward, (tables.pk,)),
        Sight(page, network.recipient, (answered.pk,), state="partial"),
        Sight(page, network.city_steward, (answered.pk,), state="terms to accept"),
        Sight(page, network.steward, (answered.pk,), state="contributed"),
        Sight(page, network.steward, (open_.pk,), state="to answer"),
        Sight(page, network.recipient, (open_.pk,), state="waiting"),
        Sight(page, network.steward, (ended.pk,), state="withdrawn"),
        Sight(
            "federation_pages:count_rows",
            network.contributor,
            (waiting.pk, stage.runs["columns"].pk),
            state="to choose",
        ),
    ]


def _question(stage: Any, title: str, **fields: Any) -> Any:
    from entente.federation.models import JointCount

    values = {
        "agreement": stage.active, "agreement_digest": stage.active.digest(), "organization": stage.network.city,
        "asked_by": stage.network.city_steward, "asked_at": timezone.now(), "title_en": title,
        "title_fr": f"{title} (fr)", "purpose": "service-planning", "period_start": date(2026, 1, 1),
        "period_end": date(2026, 3, 31), "needs": NEEDS, "place_level": "fsa", "time_level": "year", "threshold": 11,
        "least": 50, "within_percent": 20,
    }  # fmt: skip
    return JointCount.objects.create(**{**values, **fields})


def _share(count: Any, organization: Any, **fields: Any) -> Any:
    from entente.federation.models import CountShare

    return CountShare.objects.create(joint_count=count, organization=organization, **fields)
