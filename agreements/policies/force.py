"""Whether an agreement is in force: judged anew at every use, by the day of its own time zone."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from agreements.policies.refusals import Refusal
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict


class Lasting(Protocol):
    """What is in force on some days and not on others: an agreement, or what stands for one in a policy that was read."""

    @property
    def status(self) -> str: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def framework(self) -> Lasting | None: ...
    @property
    def current(self) -> Lasting: ...
    @property
    def looser_than_framework(self) -> bool: ...
    @property
    def emergency(self) -> bool: ...
    @property
    def awake_through(self) -> date | None: ...
    @property
    def confirm_by(self) -> datetime | None: ...
    @property
    def needs_consent(self) -> bool: ...
    @property
    def consent_through(self) -> date | None: ...
    @property
    def gives_way_on(self) -> date | None: ...


def has_consent(agreement: Lasting, *, today: date) -> bool:
    """Every community authority of it consents today; so it is where none takes part."""
    through = agreement.consent_through
    return not agreement.needs_consent or (through is not None and today <= through)


def can_be_prepared(agreement: Lasting, *, today: date, now: datetime | None = None) -> Verdict:
    """Data may be released under it: it is in force, or dormant, so that what an emergency needs waits ready, out of reach. So it is
    while an emergency waits for its second person, and in an exercise."""
    is_closed = agreement.status == AgreementStatus.ACTIVE and agreement.emergency and agreement.awake_through is None
    if agreement.status != AgreementStatus.DORMANT and not is_closed:
        return is_in_force(agreement, today=today, now=now)
    return Verdict.of(
        {
            Refusal.NOT_STARTED: agreement.starts_on <= today,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.NO_CONSENT: has_consent(agreement, today=today),
        }
    )


def is_in_force(agreement: Lasting, *, today: date, now: datetime | None = None) -> Verdict:
    """It is active, and today is one of its days; so is the framework of a schedule, as amended. Judged anew at every use.

    Where a community authority takes part it consents; an emergency agreement was awakened for today, and confirmed by a second person,
    and not for an exercise: until then ``awake_through`` is none. ``now``: where it is given, an
    emergency that nobody confirmed in time is over to the second, and not only to the minute in which the worker ends it, and the
    framework is judged by the day of its own time zone.
    """
    dormant = agreement.status == AgreementStatus.DORMANT
    through, confirm_by = agreement.awake_through, agreement.confirm_by
    waits = agreement.emergency and through is None and confirm_by is not None
    verdict = Verdict.of(
        {
            Refusal.DORMANT: not dormant,
            Refusal.NOT_ACTIVE: dormant or agreement.status == AgreementStatus.ACTIVE,
            Refusal.NOT_AWAKE: dormant
            or not agreement.emergency
            or waits
            or (through is not None and today <= through),
            Refusal.NOT_CONFIRMED: dormant or (not waits and (now is None or confirm_by is None or now < confirm_by)),
            Refusal.NO_CONSENT: has_consent(agreement, today=today),
            Refusal.NOT_STARTED: agreement.starts_on <= today,
            Refusal.TERM_OVER: today <= agreement.ends_on,
            Refusal.GIVING_WAY: agreement.gives_way_on is None or today < agreement.gives_way_on,
        }
    )
    framework = agreement.framework
    if framework is not None:
        above = framework.current
        holds = is_in_force(above, today=_day_of(above, now=now, otherwise=today))
        verdict &= Verdict.of(
            {
                Refusal.FRAMEWORK_NOT_IN_FORCE: bool(holds),
                Refusal.LOOSER_THAN_FRAMEWORK: not agreement.looser_than_framework,
            }
        )
    return verdict


def _day_of(agreement: Lasting, *, now: datetime | None, otherwise: date) -> date:
    """A framework ends at its own midnight: in St. John's half an hour before it does in Halifax."""
    if now is None or not agreement.time_zone:
        return otherwise
    return now.astimezone(ZoneInfo(agreement.time_zone)).date()


def is_sealed(*, verifies: bool) -> Verdict:
    """What the parties signed verifies under their keys, or two people confirmed what was signed on paper before."""
    return Verdict.of({Refusal.NOT_SEALED: verifies})
