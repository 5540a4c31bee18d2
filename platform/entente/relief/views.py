"""An emergency on a phone: what is known, a centre in two minutes, counts, and the directory to take along."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.models import Activation
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.spreadsheets import csv_lines
from entente.relief import permissions, queries, services
from entente.relief.forms import CentreForm, MomentForm, ReportForm
from entente.relief.maps import map_of
from entente.relief.models import Centre
from entente.relief.offline import marks_of

if TYPE_CHECKING:
    from entente.organizations.models import User


@login_required
@require_safe
def emergency(request: HttpRequest, activation_id: UUID) -> HttpResponse:
    """What is known now, or what was known at the moment that is asked for; once it is over, its report."""
    activation, now = _activation(request, activation_id), timezone.now()
    form = MomentForm(request.GET if "at" in request.GET else None, zone=activation.agreement.time_zone)
    asked_for: datetime | None = form.cleaned_data["at"] if form.is_bound and form.is_valid() else None
    moment = min(asked_for, now) if asked_for else now
    known, verdict = queries.known_at(activation, moment), queries.verdict_for(_reader(request), activation, now=now)
    is_past = moment < now
    centres, days = queries.days_of(activation, now=moment)
    context = {
        "activation": activation,
        "agreement": activation.agreement,
        "known": known,
        "is_past": is_past,
        "may_act": bool(verdict) and not is_past,
        "reasons": [] if verdict else verdict.reasons,
        "form": form,
        "days": days,
        "day_centres": centres,
        "highest": max((day.total for day in days if day.total is not None), default=None),
        "region": queries.region_of(activation.agreement),
        "map": "" if is_past or known.stage != "open" else _map(activation, known),
    }
    return render(
        request, "relief/emergency.html", context, status=422 if form.is_bound and not form.is_valid() else 200
    )


@login_required
@require_POST
def directory(request: HttpRequest, activation_id: UUID) -> HttpResponse:
    """The directory as one file."""
    activation, now = _activation(request, activation_id), timezone.now()
    taken = services.take_directory(activation.pk, by=_reader(request), now=now)
    day = now.astimezone(ZoneInfo(activation.agreement.time_zone)).strftime("%Y-%m-%d-%H%M")
    name = f"{'EXERCISE-' if activation.exercise else ''}211-{day}.html"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(taken.page, content_type="text/html; charset=utf-8", headers=headers)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_centre(request: HttpRequest, activation_id: UUID) -> HttpResponse:
    """A centre opens."""
    activation, now = _activation(request, activation_id), timezone.now()
    if request.method == "POST":
        services.require_open(activation, by=_reader(request), now=now)
    form = CentreForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            centre = services.open_centre(
                activation.pk, services.CentreDetails(**form.cleaned_data), by=_reader(request), now=now
            )
        except Invalid as error:
            form.add_error(None, sentence(error.findings[0]))
        else:
            messages.success(request, _done(centre))
            return redirect("relief:emergency", activation.pk)
    return _asked(request, activation, form, now=now, centre=None)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def centre(request: HttpRequest, activation_id: UUID, centre_id: UUID) -> HttpResponse:
    """What is counted at a centre, and whether it is open."""
    activation, now = _activation(request, activation_id), timezone.now()
    shown = get_object_or_404(activation.centres.select_related("organization"), pk=centre_id)
    if request.method == "POST":
        services.require_open(activation, by=_reader(request), now=now)
    form = ReportForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        services.report_centre(
            shown.pk,
            people=form.cleaned_data["people"],
            is_open=form.cleaned_data["is_open"],
            by=_reader(request),
            now=now,
        )
        messages.success(request, gettext("Noted."))
        return redirect("relief:emergency", activation.pk)
    return _asked(request, activation, form, now=now, centre=shown)


@login_required
@require_safe
def counts(request: HttpRequest, activation_id: UUID) -> HttpResponse:
    """The last count of each centre on each day, as a table for a spreadsheet."""
    activation = _activation(request, activation_id)
    centres, days = queries.days_of(activation, now=timezone.now())
    word = gettext("EXERCISE") if activation.exercise else gettext("Emergency")
    heading = [word, gettext("Day"), gettext("Centre"), gettext("People"), gettext("Places")]
    rows = [
        [
            activation.event,
            day.day.isoformat(),
            shown.name,
            str(count),
            "" if shown.capacity is None else str(shown.capacity),
        ]
        for day in days
        for shown, count in zip(centres, day.counts, strict=True)
        if count is not None
    ]
    name = f"{'EXERCISE-' if activation.exercise else ''}counts.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse("".join(csv_lines([heading, *rows])), content_type="text/csv; charset=utf-8", headers=headers)


def _asked(
    request: HttpRequest, activation: Activation, form: CentreForm | ReportForm, *, now: datetime, centre: Centre | None
) -> HttpResponse:
    """The question, or why it is not asked."""
    verdict = queries.verdict_for(_reader(request), activation, now=now)
    context = {"activation": activation, "form": form, "verdict": verdict, "centre": centre}
    return render(request, "relief/centre.html", context, status=422 if form.is_bound else 200)


def _done(centre: Centre) -> str:
    """What became of it, with what is missing."""
    words = [gettext("The centre is in the directory to take along.")]
    if centre.latitude is None:
        words.append(gettext("It is on no map: its address and postal code are not known here."))
    return " ".join(words)


def _map(activation: Activation, known: queries.Known) -> str:
    listed = [entry.centre for entry in known.open_centres]
    listings, _total = queries.listings_for(activation.agreement, listed)
    points = [
        (row.latitude, row.longitude) for row in listings if row.latitude is not None and row.longitude is not None
    ]
    marks = marks_of(listed)
    geography = queries.covering([*points, *((mark.latitude, mark.longitude) for mark in marks)])
    return map_of(
        points, marks, geography, label=gettext("Map: a dot for each service, a number for each centre. North is up.")
    )


def _activation(request: HttpRequest, activation_id: UUID) -> Activation:
    return get_object_or_404(permissions.visible_to(_reader(request)), pk=activation_id)


def _reader(request: HttpRequest) -> User:
    if not request.user.is_authenticated:
        raise PermissionDenied
    return request.user
