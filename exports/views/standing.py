"""Standing approvals: open one from a release, approve or end it, stop what it announced, see why a version was left to a person."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.forms import ReasonForm
from anonymizer.queries import is_involved, reviewers_for
from anonymizer.recipes.proposals import Offered
from anonymizer.states import RunStatus
from entente.core.dates import date_format
from entente.core.findings import in_words
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from entente.organizations.permissions import may
from exports import gate, permissions, queries, services
from exports.forms.automatic_release import StandingForm
from exports.models import STANDING_OPEN, StandingApproval, StandingRun
from exports.policies.standing import can_agree, can_open, can_stop
from exports.services.standing import MAY_RELEASE, MAY_REVIEW
from exports.states import ReleaseStatus, StandingRunStatus, StandingStatus


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """What follows this release may leave by itself: within which tolerances, on which day, until when."""
    releases = permissions.releases_visible_to(request.user).select_related(
        "run__version__dataset__owner", "run__report", "agreement"
    )
    release, user, now = get_object_or_404(releases, pk=release_id), _reader(request), timezone.now()
    agreement = release.agreement.current
    form = StandingForm(request.POST or None, agreement=agreement, today=agreement.today(now))
    if form.is_valid():
        cleaned = form.cleaned_data
        series = services.Series(form.tolerances(), cleaned["due_days"], cleaned["ends_on"])
        with transaction.atomic():
            approval = services.open_standing(release.pk, series, by=user, now=now)
            shown = Shown(gettext("Let the next versions leave by themselves"), _in_words(approval))
            confirm(request, gate.opening_act(approval), approval.pk, shown)
        messages.success(request, gettext("Saved. A privacy officer who took no part must approve it too."))
        return redirect("exports:standing", approval.pk)
    verdict = may(user, MAY_RELEASE, release.dataset) & can_open(
        agreement.machine_terms,
        is_available=release.status == ReleaseStatus.AVAILABLE,
        free_text=release.run.report.free_text,
        is_open=release.standing_approvals.filter(status__in=STANDING_OPEN).exists(),
        ends_on=agreement.ends_on,
        term_ends_on=agreement.ends_on,
        today=agreement.today(now),
    )
    context = {"release": release, "dataset": release.dataset, "agreement": agreement, "form": form, "verdict": verdict}
    return render(request, "exports/standing_new.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def standing(request: HttpRequest, approval_id: uuid.UUID) -> HttpResponse:
    """A standing approval: who gave it, what it allows, what became of each version, when the next is due."""
    approval, user, now = _visible(request, approval_id), _reader(request), timezone.now()
    release = approval.release
    agreement = release.agreement.current
    can_decide = may(user, MAY_REVIEW, approval.dataset) & can_agree(
        status=approval.status,
        is_opener=approval.opened_by_id == user.pk,
        involved=is_involved(release.run, user),
        ends_on=approval.ends_on,
        today=agreement.today(now),
    )
    runs = approval.runs.select_related("version__dataset", "stopped_by", "release")
    context = {
        "approval": approval,
        "release": release,
        "dataset": approval.dataset,
        "agreement": agreement,
        "tone": queries.STANDING_TONES[StandingStatus(approval.status)],
        "can_decide": can_decide,
        "is_waiting": approval.status == StandingStatus.PROPOSED,
        "reviewers": reviewers_for(release.run, user, but_not=[approval.opened_by_id])
        if approval.status == StandingStatus.PROPOSED
        else None,
        "may_end": approval.status in STANDING_OPEN and bool(services.acts_on(user, approval.dataset)),
        "due": queries.due_of(approval, now=now),
        "runs": [(run, queries.STANDING_RUN_TONES[StandingRunStatus(run.status)]) for run in runs],
        "form": ReasonForm(),
    }
    return render(request, "exports/standing.html", context)


@login_required
@require_POST
def decide(request: HttpRequest, approval_id: uuid.UUID) -> HttpResponse:
    """The second person approves or refuses; or whoever may ends it."""
    approval, user, now = _visible(request, approval_id), _reader(request), timezone.now()
    act, reason = request.POST.get("act", ""), request.POST.get("reason", "")
    if act == "approve":
        with transaction.atomic():
            services.approve_standing(approval.pk, by=user, now=now)
            shown = Shown(gettext("Approve that the next versions leave by themselves"), _in_words(approval))
            confirm(request, gate.approval_act(approval), approval.pk, shown)
        messages.success(request, gettext("Approved. What stays within it is released automatically from now on."))
    elif act == "refuse":
        services.refuse_standing(approval.pk, by=user, reason=reason, now=now)
        messages.success(request, gettext("Refused. Nothing is released automatically."))
    else:
        services.end_standing(approval.pk, by=user, reason=reason, now=now)
        messages.success(request, gettext("Ended. Nothing more is released automatically; what was released stays."))
    return redirect("exports:standing", approval.pk)


@login_required
@require_safe
def standing_run(request: HttpRequest, standing_id: uuid.UUID) -> HttpResponse:
    """One version beside the last release, with the one button that stops it; or why a person must look."""
    standing_run, user = _visible_run(request, standing_id), _reader(request)
    approval, run = standing_run.approval, standing_run.run
    before, drift = queries.last_release(approval), Offered.of(run).drift
    context = {
        "standing": standing_run,
        "approval": approval,
        "dataset": standing_run.version.dataset,
        "tone": queries.STANDING_RUN_TONES[StandingRunStatus(standing_run.status)],
        "figures": standing_run.figures,
        "tolerances": queries.tolerances_of(approval),
        "before": before if before.pk != standing_run.release_id else None,
        "report": getattr(run, "report", None),
        "reasons": queries.reasons_in_words(standing_run.reasons),
        "drift_words": [in_words(finding.to_dict()) for finding in drift.findings] if drift else [],
        "can_stop": services.acts_on(user, standing_run.version.dataset) & can_stop(status=standing_run.status),
        "is_announced": standing_run.status == StandingRunStatus.ANNOUNCED,
        "is_held": standing_run.status in (StandingRunStatus.HELD, StandingRunStatus.STOPPED),
        "needs_review": run.status == RunStatus.AWAITING_REVIEW,
        "needs_release": run.status == RunStatus.APPROVED,
    }
    return render(request, "exports/standing_run.html", context)


@login_required
@require_POST
def stop(request: HttpRequest, standing_id: uuid.UUID) -> HttpResponse:
    """The one button."""
    standing_run = _visible_run(request, standing_id)
    services.stop_standing(standing_run.pk, by=_reader(request), now=timezone.now())
    messages.success(request, gettext("Stopped. It is not released automatically."))
    return redirect("exports:standing_run", standing_run.pk)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)


def _visible(request: HttpRequest, approval_id: uuid.UUID) -> StandingApproval:
    return get_object_or_404(queries.standing_visible_to(_reader(request)), pk=approval_id)


def _visible_run(request: HttpRequest, standing_id: uuid.UUID) -> StandingRun:
    runs = StandingRun.objects.filter(approval__in=queries.standing_visible_to(_reader(request)))
    return get_object_or_404(
        runs.select_related(
            "approval__release__agreement", "approval__release__run__version__dataset", "approval__release__run__report",
            "version__dataset__owner", "run__report", "stopped_by", "release",
        ),
        pk=standing_id,
    )  # fmt: skip


def _in_words(approval: StandingApproval) -> list[tuple[str, str]]:
    """What goes on by itself, for whoever confirms it."""
    recipients = ", ".join(recipient.name for recipient in approval.recipients.all())
    return [
        (gettext("Dataset"), approval.dataset.title),
        (gettext("Agreement"), approval.release.agreement.title),
        (gettext("Recipients"), recipients),
        (gettext("Last day"), date_format(approval.ends_on, "DATE_FORMAT")),
    ]
