"""Amendments that count from a later day on, and an agreement that names places of which the data do not tell."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight
from tests.journeys.sights_emergencies import signed


def sights_of_effect(stage: Any) -> list[Sight]:
    """The version that gives way, the one that waits, the question for the day; the release on which a person decides."""
    from agreements import services
    from anonymizer.models import RiskReport
    from tests.apps.agreements.test_effect import scheduled

    network, run = stage.network, stage.runs["reviewed"]
    parties = [(network.nonprofit, "provider"), (network.city, "recipient")]
    agreement = signed(stage, "Contacts from Ontario", parties, title_fr="Contacts de l’Ontario")
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "places": ["CA-ON"]})
    agreement.refresh_from_db()
    begun = services.amend_agreement(agreement.pk, by=network.steward)
    waiting = scheduled(network, agreement, agreement.today(stage.now) + timedelta(days=20))
    RiskReport.objects.filter(run=run).update(places={"codes": ["M4C", "M5V"], "unplaced": 3})
    page = "agreements:agreement"
    return [
        Sight(page, network.steward, (agreement.pk,), state="gives way"),
        Sight(page, network.city_steward, (waiting.pk,), state="signed, in force later"),
        Sight("agreements:act", network.steward, (begun.pk, "set-effect"), state="set effect"),
        Sight("agreements:act", network.city_steward, (waiting.pk, "call-off"), state="call off"),
        Sight("exports:release_run", network.steward, (run.pk,), state="places not told"),
    ]
