"""Which texts ask about the risk of an incident, by which test, and what the factors suggest. A person decides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from agreements.law import Bound
from agreements.law.breaches import BreachDuty, Factor, duties_concerning
from exports.models import Incident, Level

AS_NUMBER: Final = {Level.LOW: 1, Level.MEDIUM: 2, Level.HIGH: 3, Level.UNKNOWN: 3}


@dataclass(frozen=True, slots=True)
class AskedTest:
    """A duty and whether its text binds the organization. Where persons live elsewhere than it, the text there may bind."""

    duty: BreachDuty
    bound: Bound


def asked_tests(incident: Incident) -> list[AskedTest]:
    """By the law of the organization's place, then by that of each place where the persons live."""
    organization = incident.organization
    own = duties_concerning([(organization.jurisdiction, organization.kind)])
    elsewhere = duties_concerning(
        (place, organization.kind) for place in incident.jurisdictions if place != organization.jurisdiction
    )
    rows = {duty.code: AskedTest(duty, bound) for duty, bound in own.items()}
    for duty in elsewhere:
        rows.setdefault(duty.code, AskedTest(duty, Bound.MAY_BIND))
    return list(rows.values())


def factors_of(tests: Iterable[AskedTest]) -> list[Factor]:
    """All that these tests weigh, each once."""
    return list(dict.fromkeys(factor for test in tests for factor in test.duty.test.factors))


def suggestion(levels: Mapping[str, str], factors: Collection[str]) -> bool:
    """Whether the factors of a test suggest that it is met: one is high, or two are medium. What is not known counts as high.

    >>> suggestion({"sensitivity": "medium", "misuse": "low"}, ["sensitivity", "misuse"])
    False
    >>> suggestion({"sensitivity": "low"}, ["sensitivity", "misuse"])
    True
    """
    figures = [AS_NUMBER[Level(levels.get(factor, Level.UNKNOWN))] for factor in factors]
    return max(figures) >= 3 or sum(figure >= 2 for figure in figures) > 1
