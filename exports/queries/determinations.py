"""What a release may be called today: the recorded status, and more where two people determined it and nothing has lapsed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import QuerySet

from agreements.law import Instrument
from entente.core.verdicts import Verdict
from entente.organizations.models import Membership, User
from exports.accountability.legal_terms import QuebecStep, basis_in, missing_steps
from exports.dossier import Dossiered, Row, assembled
from exports.models import Determination, Release
from exports.policies.dossiers import stands
from exports.states import ReleaseStatus

QUEBEC_ROWS: Final = {
    QuebecStep.PURPOSES: {"qc-anonymization/1"},
    QuebecStep.SUPERVISION: {"qc-anonymization/2"},
    QuebecStep.FIRST_ANALYSIS: {"qc-anonymization/3", "qc-anonymization/4"},
    QuebecStep.MEASURES: {"qc-anonymization/5"},
    QuebecStep.FINAL_ANALYSIS: {"qc-anonymization/6"},
    QuebecStep.REASSESSMENT: {"qc-anonymization/7"},
}
"""The rows of the table of the law in which each step of the certificate stands."""


@dataclass(frozen=True, slots=True)
class Determined:
    """A determination that was confirmed, and whether it stands today."""

    determination: Determination
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Reachable:
    """A jurisdiction in which these data could be more than de-identified, and what is missing for it."""

    jurisdiction: str
    instrument: Instrument
    missing: tuple[Row, ...]
    waiting: Determination | None
    holds: Determined | None


def legal_status_now(release: Release, *, now: datetime) -> list[dict[str, Any]]:
    """The rows of the legal status as they are true at ``now``. ``until``: the last day of a word that lapses.

    The release keeps what was recorded on its day. Nothing waits for the worker: a day that passed counts at once.
    """
    confirmed = {
        determination.jurisdiction: determination
        for determination in release.determinations.all()
        if determination.ended_at is None and determination.confirmed_at is not None
    }
    if not confirmed:
        return [dict(row) for row in release.legal_status]
    dossier = assembled(release, now=now)
    return [_row(row, confirmed.get(row["jurisdiction"]), dossier, now=now) for row in release.legal_status]


def _row(
    row: Mapping[str, Any], determination: Determination | None, dossier: Dossiered, *, now: datetime
) -> dict[str, Any]:
    if determination is None or not verdict_of(determination, dossier, now=now):
        return dict(row)
    return {**row, "status": determination.status, "until": determination.reassess_on.isoformat()}


def verdict_of(determination: Determination, dossier: Dossiered, *, now: datetime) -> Verdict:
    """Whether the word of a confirmed determination stands at ``now``, and if not, every reason."""
    release = determination.release
    return stands(
        is_available=release.status == ReleaseStatus.AVAILABLE,
        is_qualified_here=is_here(determination.qualified_person, release),
        reassess_on=determination.reassess_on,
        today=release.agreement.today(now),
        steps_missing=len(missing_steps_of(dossier, determination.instrument)),
    )


def missing_steps_of(dossier: Dossiered, instrument: str) -> list[Row]:
    """The rows of a text that nothing answers. A text that does not concern the release, or that a person set aside, has nothing but missing rows."""
    section = dossier.section(instrument)
    return [] if section is None else [row for row in section.rows if not row.is_met]


def missing_quebec_steps(release: Release, legal: Iterable[Mapping[str, Any]], *, now: datetime) -> list[str]:
    """The steps of Québec's Regulation that nothing answers today; none where no party is there, or the data are anonymized there."""
    if not missing_steps(legal):
        return []
    unmet = {row.requirement.code for row in missing_steps_of(assembled(release, now=now), "qc-anonymization")}
    return [step.value for step in QuebecStep if unmet & QUEBEC_ROWS[step]]


def blocking(rows: list[Row]) -> list[Row]:
    """Of missing rows, those that must be there before anybody is named: the naming itself brings the qualified person."""
    return [row for row in rows if row.missing != ("qualified_person",) or row.answer is None]


def is_here(person: User, release: Release) -> bool:
    """Whether a person has an open account and a role in the organization that released the data."""
    return person.is_active and Membership.objects.filter(user=person, organization=release.dataset.owner_id).exists()


def reachable(release: Release, dossier: Dossiered, *, now: datetime) -> list[Reachable]:
    """Where the law has a word for more than de-identified that the provider's or a recipient's kind lets these data reach."""
    several = list(
        release.determinations.filter(ended_at=None).select_related("qualified_person", "proposed_by", "confirmed_by")
    )
    waiting = {item.jurisdiction: item for item in several if item.confirmed_at is None}
    holding = {item.jurisdiction: item for item in several if item.confirmed_at is not None}
    rows = []
    for jurisdiction, instrument in reachable_texts(release, dossier).items():
        held = holding.get(jurisdiction)
        rows.append(
            Reachable(
                jurisdiction,
                instrument,
                tuple(blocking(missing_steps_of(dossier, instrument.code))),
                waiting.get(jurisdiction),
                None if held is None else Determined(held, verdict_of(held, dossier, now=now)),
            )
        )
    return rows


def reachable_texts(release: Release, dossier: Dossiered) -> dict[str, Instrument]:
    """By jurisdiction of the legal status: the text under which data can be more than de-identified there."""
    texts = {}
    kinds: dict[str, list[str]] = {}
    for organization in dossier.parties:
        kinds.setdefault(organization.jurisdiction, []).append(organization.kind)
    for row in release.legal_status:
        instrument = basis_in(row["jurisdiction"], kinds.get(row["jurisdiction"], []))
        if instrument.reaches and dossier.section(instrument.code) is not None:
            texts[row["jurisdiction"]] = instrument
    return texts


def people_here(release: Release) -> QuerySet[User]:
    """Who can be named as the qualified person: the people of the organization that released the data."""
    members = Membership.objects.filter(organization=release.dataset.owner_id).values("user")
    return User.objects.filter(is_active=True, pk__in=members).order_by("name", "pk")


def latest_day(release: Release, *, most_days: int, now: datetime) -> date:
    """The last day that may be named for the reassessment."""
    return release.agreement.today(now) + timedelta(days=most_days)
