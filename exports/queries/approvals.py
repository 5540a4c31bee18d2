"""Standing approvals: how a version differs from the last release, which series are late, and what waits for a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import Agreement
from agreements.policies import Refusal as AgreementRefusal
from agreements.uses import Refusal as UseRefusal
from anonymizer.models import Run
from anonymizer.policies import Refusal as RunRefusal
from anonymizer.recipes.proposals import Offered
from entente.audit.policies import Refusal as AuditRefusal
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.permissions import visible_to
from entente.organizations.models import User
from entente.organizations.permissions import visible
from entente.organizations.policies import Refusal as PersonRefusal
from exports.models import Release, StandingApproval, StandingRun
from exports.policies import LinkingRefusal, Refusal, StandingRefusal
from exports.policies.standing import Figures, Tolerances, is_agreed, next_due
from exports.states import ReleaseStatus, StandingRunStatus, StandingStatus

_DRIFT = frozenset({"drift.changed", "drift.changed_greatly"})
_CHANGED = frozenset({"drift.new_codes", "drift.unknown", "drift.missing"})
_COLUMNS = frozenset({"drift.column_gone", "drift.column_new", "drift.kind"})
_LABELS = {
    member.value: member.label
    for reasons in (
        AgreementRefusal,
        AuditRefusal,
        LinkingRefusal,
        PersonRefusal,
        Refusal,
        RunRefusal,
        StandingRefusal,
        UseRefusal,
    )
    for member in reasons
}
STANDING_TONES = {
    StandingStatus.PROPOSED: "waiting",
    StandingStatus.ACTIVE: "good",
    StandingStatus.REFUSED: "stopped",
    StandingStatus.ENDED: "stopped",
}
STANDING_RUN_TONES = {
    StandingRunStatus.FOLLOWING: "working",
    StandingRunStatus.ANNOUNCED: "waiting",
    StandingRunStatus.RELEASED: "good",
    StandingRunStatus.HELD: "danger",
    StandingRunStatus.STOPPED: "stopped",
}


@dataclass(frozen=True, slots=True)
class Due:
    """When the next release of a series is due, and since when it is late; ``due_on`` is ``None`` where none is expected any more."""

    approval: StandingApproval
    period_end: date
    due_on: date | None
    is_late: bool


def standing_visible_to(user: User) -> QuerySet[StandingApproval]:
    """The standing approvals of series that this person may know of."""
    return (
        StandingApproval.objects.filter(release__run__version__dataset__in=visible_to(user))
        .select_related(
            "release__run__version__dataset__owner",
            "release__run__report",
            "release__agreement",
            "opened_by",
            "decided_by",
        )
        .defer("release__manifest")
    )


def columns_of(version: DatasetVersion) -> list[list[str]]:
    """Names and kinds of the columns of a table, as it was uploaded."""
    return [[column.name, str(column.profile.get("kind") or "")] for column in version.columns.all()]


def tolerances_of(approval: StandingApproval) -> Tolerances:
    """What two people allowed."""
    return Tolerances(approval.max_suppression, approval.max_drift, approval.rows_within)


def figures_of(approval: StandingApproval, run: Run) -> Figures:
    """How a version of the series differs from its last release, as far as it is known.

    In columns of days each period has days that the one before had not: there, neither spread nor new values say anything.
    """
    before, kinds = last_release(approval), dict(columns_of(run.version))
    days = {name for name, kind in kinds.items() if kind == "date"}
    drift = Offered.of(run).drift
    findings = [] if drift is None else [finding for finding in drift.findings if finding.column not in days]
    moved = [
        (float(finding.facts.get("index", 0)), finding.column or "") for finding in findings if finding.code in _DRIFT
    ]
    index, drifted = max(moved, default=(0.0, ""))
    columns = {(name, kind) for name, kind in approval.columns} ^ set(kinds.items())
    differ = {name for name, _ in columns} | {finding.column or "" for finding in findings if finding.code in _COLUMNS}
    report = getattr(run, "report", None)
    return Figures(
        records=run.version.records or 0,
        records_before=before.run.version.records or 0,
        suppression=None if report is None else report.suppression_rate,
        suppression_before=before.run.report.suppression_rate,
        drift=None if drift is None else index,
        drifted=drifted,
        changed=tuple(sorted({finding.column or "" for finding in findings if finding.code in _CHANGED})),
        columns_differ=tuple(sorted(differ)),
    )


def last_release(approval: StandingApproval) -> Release:
    """The last release of the series under the same agreement and for the same purpose, by the period of its data."""
    begun = approval.release
    latest = (
        Release.objects.filter(
            run__version__dataset=begun.dataset, agreement__lineage=begun.agreement.lineage, purpose=begun.purpose
        )
        .exclude(status__in=[ReleaseStatus.WITHDRAWN, ReleaseStatus.FAILED, ReleaseStatus.REFUSED])
        .select_related("run__version__dataset", "run__report")
        .defer("manifest")
        .order_by("-run__version__period_end", "-id")
        .first()
    )
    return latest or begun


def due_of(approval: StandingApproval, *, now: datetime) -> Due:
    """When the next release is due, by the frequency that the agreement names now."""
    agreement = approval.release.agreement.current
    end, today, terms = last_release(approval).run.version.period_end, agreement.today(now), agreement.machine_terms
    if approval.status != StandingStatus.ACTIVE or not is_agreed(terms):
        return Due(approval, end, None, False)
    due = next_due(end, terms.frequency, due_days=approval.due_days)
    if due > min(approval.ends_on, agreement.ends_on):
        return Due(approval, end, None, False)
    return Due(approval, end, due, due < today)


def due_on_of(approval: StandingApproval, version: DatasetVersion) -> date:
    """The day on which a version of the series is due."""
    return version.period_end + timedelta(days=approval.due_days)


def standing_moving(approvals: QuerySet[StandingApproval], *, held: bool = False) -> QuerySet[StandingApproval]:
    """Those with a version that was not taken up or is on its way. ``held``: those with one that was left to a person, too."""
    moving = [StandingRunStatus.FOLLOWING, StandingRunStatus.ANNOUNCED, *([StandingRunStatus.HELD] if held else [])]
    under_way = StandingRun.objects.filter(approval=OuterRef("pk"), status__in=moving)
    known = StandingRun.objects.filter(approval=OuterRef(OuterRef("pk")), version=OuterRef("pk"))
    new = DatasetVersion.objects.filter(
        ~Exists(known),
        dataset=OuterRef("release__run__version__dataset"),
        number__gt=OuterRef("release__run__version__number"),
    )
    return approvals.filter(Exists(under_way) | Exists(new))


def dues_under(agreement: Agreement, *, now: datetime) -> list[Due]:
    """The series that leave by themselves under an agreement, for both its sides."""
    approvals = StandingApproval.objects.filter(
        release__agreement__lineage=agreement.lineage, status=StandingStatus.ACTIVE
    ).select_related("release__agreement", "release__run__version__dataset", "release__run__report")
    return [due_of(approval, now=now) for approval in approvals.defer("release__manifest")]


def reasons_in_words(codes: Iterable[str]) -> list[str]:
    """Why a person must look, of whichever rule the reason is."""
    return [str(_LABELS.get(code, code)) for code in codes]


def reason_in_words(code: str) -> str:
    """The sentence of a refusal; blank for a code that is none."""
    return str(_LABELS.get(code, ""))


def standing_waiting_for(user: User) -> tuple[QuerySet[StandingApproval], QuerySet[StandingRun]]:
    """Standing approvals that this person may give as the second; versions that were left to a person of her organizations."""
    review = visible(Dataset.objects.all(), user, "catalogue.review_run")
    acting = visible(Dataset.objects.all(), user, "catalogue.release_run") | review
    approvals = StandingApproval.objects.filter(
        status=StandingStatus.PROPOSED, release__run__version__dataset__in=review
    ).exclude(opened_by=user)
    runs = StandingRun.objects.filter(
        Q(status=StandingRunStatus.ANNOUNCED)
        | Q(status=StandingRunStatus.HELD, approval__status=StandingStatus.ACTIVE),
        version__dataset__in=acting.values("pk"),
    )
    # What was left to a person is done with once the version was released, or another came after it.
    open_runs = runs.exclude(
        status=StandingRunStatus.HELD, version__runs__releases__agreement__isnull=False
    ).select_related("version__dataset", "run")
    return approvals.select_related("release__run__version__dataset", "opened_by"), open_runs
