"""Reads about requests: who takes them, what the public sees, how long answers take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import (
    Aggregate,
    Case,
    Count,
    DurationField,
    ExpressionWrapper,
    F,
    IntegerField,
    QuerySet,
    Value,
    When,
)
from django.db.models.expressions import Combinable

from agreements.policy_table import Audience, policy_row
from agreements.queries import policy, use_of
from agreements.uses import may_use
from entente.catalogue.communities import named_in
from entente.catalogue.models import Dataset
from entente.catalogue.queries import registered
from entente.core.verdicts import Verdict
from entente.organizations.models import Organization
from entente.requests.models import DataRequest, Handout, PublicAnswer, RequestDesk
from entente.requests.policies import can_hand_out, can_hand_out_view
from entente.requests.states import CLOSED, OPEN, RequestStatus
from exports.gate import content_aspects, content_of_run, decided_without_figure, open_terms_verdict
from exports.models import Release
from exports.states import ReleaseStatus

LEAST_COUNTED = 5
COUNTED_DAYS = 365


@dataclass(frozen=True, slots=True)
class Pace:
    """How many days answers took, over the last year: half of them at most ``median``, nine in ten at most ``ninth``."""

    answered: int
    median: int
    ninth: int


class Percentile(Aggregate):
    """PostgreSQL's ``percentile_cont``: interpolated between the two nearest values."""

    function = "PERCENTILE_CONT"
    template = "%(function)s(%(fraction)s) WITHIN GROUP (ORDER BY %(expressions)s)"

    def __init__(self, expression: Combinable, fraction: float) -> None:
        super().__init__(expression, fraction=fraction, output_field=DurationField())


def pace(organizations: Iterable[Organization] | QuerySet[Organization], *, now: datetime) -> Pace | None:
    """Of requests first answered or refused within a year; ``None`` where they are too few to say."""
    took = ExpressionWrapper(F("first_closed_at") - F("created_at"), output_field=DurationField())
    figures = DataRequest.objects.filter(
        organization__in=organizations, first_closed_at__gt=now - timedelta(days=COUNTED_DAYS)
    ).aggregate(answered=Count("pk"), median=Percentile(took, 0.5), ninth=Percentile(took, 0.9))
    if figures["answered"] < LEAST_COUNTED:
        return None
    return Pace(figures["answered"], _days(figures["median"]), _days(figures["ninth"]))


def open_desks() -> QuerySet[RequestDesk]:
    """The organizations that take requests, by name."""
    return RequestDesk.objects.filter(is_open=True).select_related("organization").order_by("organization__name_en")


def offered_datasets() -> QuerySet[Dataset]:
    """The catalogue as the public sees it: titles of datasets that may be asked for."""
    shown = RequestDesk.offered.through.objects.filter(requestdesk__is_open=True).values("dataset")
    return Dataset.objects.filter(pk__in=shown).select_related("owner").order_by("owner__name_en", "title_en")


def public_answers() -> QuerySet[PublicAnswer]:
    """What was answered for everyone and not taken back, the most asked first. What of it may be shown now, `withheld` says."""
    standing = PublicAnswer.objects.filter(withdrawn_at=None, organization__request_desk__is_open=True)
    return standing.select_related("organization").annotate(times=Count("requests")).order_by("-times", "-published_at")


def withheld(answers: Iterable[PublicAnswer]) -> frozenset[UUID]:
    """Those of these answers that nobody outside sees: a name or place stands in them that an authority has registered, since or before."""
    several = list(answers)
    register = registered() if several else ()
    return frozenset(
        answer.pk
        for answer in several
        if named_in(
            "\n".join(answer.words.values()), (entry for entry in register if entry.binds(answer.organization_id))
        )
    )


def answers_to_give(organization: Organization) -> list[PublicAnswer]:
    """Public answers of an organization that a request may be answered with."""
    standing = list(PublicAnswer.objects.filter(organization=organization, withdrawn_at=None))
    hidden = withheld(standing)
    return [answer for answer in standing if answer.pk not in hidden]


def listed(requests: QuerySet[DataRequest]) -> QuerySet[DataRequest]:
    """Open ones first, by the day on which they are due; then the closed ones, the newest first."""
    is_closed = Case(When(status__in=CLOSED, then=Value(1)), default=Value(0), output_field=IntegerField())
    return requests.select_related("organization", "dataset").order_by(is_closed, "due_on", "-created_at", "id")


def to_triage(organizations: QuerySet[Organization]) -> QuerySet[DataRequest]:
    """Requests that wait for an answer of these organizations."""
    waiting = DataRequest.objects.filter(organization__in=organizations, status=RequestStatus.WAITING)
    return waiting.select_related("organization").order_by("due_on", "id")


def late(today: date) -> QuerySet[DataRequest]:
    """Open requests whose day has passed."""
    return DataRequest.objects.filter(status__in=OPEN, due_on__lt=today).select_related("organization")


def releases_to_hand_out(organization: Organization, *, now: datetime) -> list[Release]:
    """The public releases of an organization that may go to anyone now."""
    releases = Release.objects.filter(
        run__version__dataset__owner=organization,
        status=ReleaseStatus.AVAILABLE,
        agreement__audience=Audience.PUBLIC,
    ).select_related("agreement__framework", "run__version__dataset", "run__report")
    return [release for release in releases if handout_verdict(release, now=now)]


def handout_verdict(release: Release, *, now: datetime) -> Verdict:
    """Whether a release may go to someone unknown, judged now by what its agreement says as amended."""
    agreement, outcome = release.agreement.current, content_of_run(release.run)
    today = agreement.today(now)
    content = {} if outcome is None else content_aspects(agreement, outcome)
    use = use_of(release.dataset, today=today, now=now, purpose=release.purpose, run=str(release.run_id), **content)
    covered, decided = may_use(policy(agreement), use), frozenset[str]()
    if outcome is not None:
        covered &= open_terms_verdict(agreement, release.run_id, places=outcome.places)
        decided = decided_without_figure(agreement, release.run_id, agreement.machine_terms, outcome)
    return can_hand_out(release, outcome, agreement=agreement, covered=covered, decided=decided)


def verdict_of(handout: Handout, *, now: datetime) -> Verdict:
    """Whether the files of a handout may still go out."""
    if handout.release is not None:
        return handout_verdict(handout.release, now=now)
    return view_verdict((handout.view or {}).get("threshold"))


def view_verdict(threshold: int | None) -> Verdict:
    """Whether a view may go to someone unknown, judged now by the policy in force."""
    return can_hand_out_view(threshold=threshold, least=policy_row(Audience.PUBLIC).small_cell)


def _days(took: timedelta) -> int:
    return -(-int(took.total_seconds()) // 86_400)
