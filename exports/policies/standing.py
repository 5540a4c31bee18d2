"""What two people may let leave without them, which next version keeps to it, and on which day it is due."""

from __future__ import annotations

import calendar
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db import models
from django.utils.translation import gettext_lazy as _

from agreements.terms import Frequency, Terms
from anonymizer.states import RunStatus
from entente.core.verdicts import Verdict
from exports.states import StandingRunStatus, StandingStatus

VETO: Final = timedelta(hours=24)


class StandingRefusal(models.TextChoices):
    """Why a series does not leave by itself, in words on which a person can act."""

    NOT_AGREED = (
        "standing.not_agreed",
        _("The agreement names no frequency, or does not allow standing releases. Amend it first."),
    )
    NOT_AVAILABLE = "standing.not_available", _("It begins with a release that is available now.")
    FREE_TEXT = "standing.free_text", _("Free text leaves, of which a person reads a sample each time.")
    BEYOND_TERM = "standing.beyond_term", _("It must end on a day of the agreement’s term that is not over.")
    OPEN_ALREADY = "standing.open_already", _("A standing approval of this series stands or waits already.")
    OWN = "standing.own", _("Whoever opened it cannot approve it. A privacy officer who took no part must.")
    NOT_PROPOSED = "standing.not_proposed", _("It is not waiting for a second person.")
    OVER = "standing.over", _("The standing approval has ended.")
    PEOPLE = "standing.people", _("One of the two people who gave it can no longer decide about this dataset.")
    COLUMNS = "standing.columns", _("The columns are not those of the release with which the series began.")
    SUPPRESSION = "standing.suppression", _("More records were suppressed than the tolerance allows.")
    DRIFT = "standing.drift", _("A column’s values are spread differently than the tolerance allows.")
    CHANGED = "standing.changed", _("There are values, or blanks, in a column that the last version did not have.")
    UNKNOWN = "standing.unknown", _("It is not known how far the values moved since the last version.")
    ROWS = "standing.rows", _("The number of records differs from the last release by more than the tolerance.")
    PERIOD = "standing.period", _("Its period does not come after that of the last release.")
    RECIPE = "standing.recipe", _("A person chose another recipe for it, or decided about it already.")
    FAILED = "standing.failed", _("It could not be read or anonymized.")
    NOT_ANNOUNCED = "standing.not_announced", _("It has been released, stopped, or left to a person already.")


@dataclass(frozen=True, slots=True)
class Tolerances:
    """By how much the next release may differ: proportions from 0 to 1, and a population stability index."""

    max_suppression: float
    max_drift: float
    rows_within: float


@dataclass(frozen=True, slots=True)
class Figures:
    """How a version differs from the last release. Counts, proportions and names of columns.

    Attributes:
        suppression: the share of its records that was left out; ``None`` before it was measured.
        drift: the largest population stability index of a column; ``None`` where it is not known.
        drifted: the column that moved most.
        changed: columns with new values or other blanks.
        columns_differ: names that came, went or changed their kind.
    """

    records: int
    records_before: int
    suppression: float | None = None
    suppression_before: float | None = None
    drift: float | None = None
    drifted: str = ""
    changed: tuple[str, ...] = ()
    columns_differ: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {**asdict(self), "changed": list(self.changed), "columns_differ": list(self.columns_differ)}


def can_open(
    terms: Terms, *, is_available: bool, free_text: bool, is_open: bool, ends_on: date, term_ends_on: date, today: date
) -> Verdict:
    """A series may go on by itself: the agreement says so, and no person is needed for its text."""
    return Verdict.of(
        {
            StandingRefusal.NOT_AGREED: is_agreed(terms),
            StandingRefusal.NOT_AVAILABLE: is_available,
            StandingRefusal.FREE_TEXT: not free_text,
            StandingRefusal.OPEN_ALREADY: not is_open,
            StandingRefusal.BEYOND_TERM: today <= ends_on <= term_ends_on,
        }
    )


def is_agreed(terms: Terms) -> bool:
    """The agreement lets data leave again and again, and without a person each time."""
    return terms.standing_release and terms.frequency != Frequency.ONCE


def can_agree(*, status: str, is_opener: bool, involved: bool, ends_on: date, today: date) -> Verdict:
    """A second person, who neither opened it nor chose the recipe, while it waits."""
    return Verdict.of(
        {
            StandingRefusal.NOT_PROPOSED: status == StandingStatus.PROPOSED,
            StandingRefusal.OWN: not is_opener and not involved,
            StandingRefusal.BEYOND_TERM: today <= ends_on,
        }
    )


def still_stands(terms: Terms, *, status: str, ends_on: date, today: date, both_may: bool) -> Verdict:
    """It is in force today, the agreement still allows it, and both people who gave it may still decide."""
    return Verdict.of(
        {
            StandingRefusal.OVER: status == StandingStatus.ACTIVE and today <= ends_on,
            StandingRefusal.NOT_AGREED: is_agreed(terms),
            StandingRefusal.PEOPLE: both_may,
        }
    )


def can_follow(figures: Figures, tolerances: Tolerances, *, comes_after: bool) -> Verdict:
    """What is known once the table was read: the same columns, the next period, and nothing moved too far."""
    drift = figures.drift
    before = figures.records_before
    return Verdict.of(
        {
            StandingRefusal.COLUMNS: not figures.columns_differ,
            StandingRefusal.PERIOD: comes_after,
            StandingRefusal.UNKNOWN: drift is not None,
            StandingRefusal.DRIFT: drift is None or drift <= tolerances.max_drift,
            StandingRefusal.CHANGED: not figures.changed,
            StandingRefusal.ROWS: abs(figures.records - before) <= tolerances.rows_within * before,
        }
    )


def is_within(figures: Figures, tolerances: Tolerances, *, comes_after: bool) -> Verdict:
    """As ``can_follow``, and no more was left out of it than is allowed."""
    left_out = figures.suppression
    return can_follow(figures, tolerances, comes_after=comes_after) & Verdict.of(
        {StandingRefusal.SUPPRESSION: left_out is not None and left_out <= tolerances.max_suppression}
    )


def can_be_judged(*, run_status: str) -> Verdict:
    """The version could be read and anonymized."""
    return Verdict.of({StandingRefusal.FAILED: run_status != RunStatus.FAILED})


def keeps_recipe(*, same_recipe: bool, run_status: str) -> Verdict:
    """It was anonymized by the recipe of the series, and no person decided about it."""
    undecided = run_status in (RunStatus.TRANSFORMING, RunStatus.AWAITING_REVIEW, RunStatus.APPROVED)
    return Verdict.of({StandingRefusal.RECIPE: same_recipe and undecided})


def can_stop(*, status: str) -> Verdict:
    """It was announced, and has not left yet."""
    return Verdict.of({StandingRefusal.NOT_ANNOUNCED: status == StandingRunStatus.ANNOUNCED})


def release_at(*, day_begins: datetime, announced_at: datetime) -> datetime:
    """The day on which it is due, and never less than a day after it was announced."""
    return max(day_begins, announced_at + VETO)


def next_end(period_end: date, frequency: str) -> date:
    """The last day of the period that follows, where data come so often. From the end of a month to the end of a month.

    >>> next_end(date(2026, 1, 31), "monthly"), next_end(date(2026, 2, 28), "monthly"), next_end(date(2026, 3, 15), "quarterly")
    (datetime.date(2026, 2, 28), datetime.date(2026, 3, 31), datetime.date(2026, 6, 15))
    """
    days = {Frequency.DAILY: 1, Frequency.WEEKLY: 7}.get(Frequency(frequency))
    if days is not None:
        return period_end + timedelta(days=days)
    months = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.YEARLY: 12}[Frequency(frequency)]
    year, month = divmod(period_end.year * 12 + period_end.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    was_last = period_end.day == calendar.monthrange(period_end.year, period_end.month)[1]
    return date(year, month + 1, last if was_last else min(period_end.day, last))


def next_due(period_end: date, frequency: str, *, due_days: int) -> date:
    """The day on which the release after the one of this period is due."""
    return next_end(period_end, frequency) + timedelta(days=due_days)
