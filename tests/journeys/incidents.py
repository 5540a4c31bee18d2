"""Incidents of the invented clinic: one of which much is owed, and one that waits for a second person."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone


def recorded(network: Any, release: Any, *, days_ago: int = 5) -> Any:
    """A release went to the wrong place; nobody has assessed it, and nobody was told."""
    from exports.services.incidents import IncidentFacts, record_incident

    day = timezone.localdate() - timedelta(days=days_ago)
    facts = IncidentFacts(
        kind="disclosure", what="A folder with the release was shared with a mailing list.", began_on=day, ended_on=None, known_on=day,
        categories=["deidentified", "needs"], persons="101-1000", jurisdictions=["CA-ON", "CA-QC"], safeguards=["deidentified", "bound"],
        measures="The folder was closed within an hour.", releases=[release], agreements=[release.agreement],
    )  # fmt: skip
    return record_incident(network.nonprofit, facts, by=network.steward, now=timezone.now())


def assessed(incident: Any, network: Any) -> None:
    """Every factor is medium and every test met."""
    from exports.incidents import asked_tests, factors_of
    from exports.services.incidents import assess_incident

    tests = asked_tests(incident)
    assess_incident(
        incident.pk, factors={factor.code: "medium" for factor in factors_of(tests)}, judgments={test.duty.code: True for test in tests},
        reasons="The records describe needs, and many people could open the folder.", by=network.officer, now=timezone.now(),
    )  # fmt: skip


def finished(network: Any, release: Any) -> Any:
    """All were told, those of this platform on it."""
    from exports.incidents import notices_of
    from exports.services.incidents import record_notice

    incident, now = recorded(network, release), timezone.now()
    assessed(incident, network)
    for notice in notices_of(incident):
        means = "letter" if notice.organization is None or notice.organization.is_remote else "platform"
        record_notice(
            incident.pk, notice.key, means=means, given_on=timezone.localdate(now), by=network.steward, now=now
        )
    return incident
