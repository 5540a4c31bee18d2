"""A data steward brings places and figures in: a look with the guesses and row by row what stays out, then the same for good."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.directory.states import MANAGE
from entente.explorer.forms.imports import (
    MOST_CORRECTED,
    CrosswalkForm,
    FiguresForm,
    FileForm,
    PlacesForm,
    words_of,
    words_said,
)
from entente.explorer.models import Crosswalk, Geography
from entente.explorer.services.estimates import CarriedFigures
from entente.explorer.services.imports import bring_crosswalk, bring_figures, bring_places, carry_figures, headings_of
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where

MOST_TOLD = 200


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def places(request: HttpRequest) -> HttpResponse:
    """A file of borders: what would come in, by which columns, and then what did."""
    form = PlacesForm(request.POST or None, request.FILES or None, owners=_owners(request))
    context: dict[str, Any] = {"form": form, "is_places": True}
    if request.method == "POST" and form.is_valid():
        content, for_good = form.content(), _is_for_good(request, form)
        try:
            report = bring_places(
                form.cleaned_data["owner"], content, form.suffix, form.about(), form.columns(), by=_reader(request), for_good=for_good
            )  # fmt: skip
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            sentences = [sentence(finding) for finding in [*report.refused, *report.odd]]
            context |= _report(
                sentences, ngettext("%(n)s place", "%(n)s places", report.places) % {"n": report.places}, for_good
            )
            context["peopled"] = report.peopled
            form.offer(report.names, report.columns)
            form.keep_seen(content)
            if for_good and not sentences:
                messages.success(request, _("The places are in."))
                return redirect("explorer:bring_figures")
    if "report" not in context:
        form.hide_columns()
    return render(request, "explorer/bring_in.html", context, status=422 if form.errors else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def figures(request: HttpRequest) -> HttpResponse:
    """A table of figures: what each label would become, to be corrected, and then what it did."""
    form = FiguresForm(request.POST or None, request.FILES or None, owners=_owners(request))
    context: dict[str, Any] = {"form": form, "is_places": False, "most": MOST_CORRECTED}
    words = words_said(request.POST) if request.method == "POST" else []
    is_whole = not [
        correction for correction in words if not correction.is_valid()
    ]  # each is asked, so that each shows its errors
    names: tuple[str, ...] = ()
    if request.method == "POST" and form.is_valid() and is_whole:
        content, for_good, cleaned = form.content(), _is_for_good(request, form), form.cleaned_data
        try:
            if cleaned["selection"] is None:
                names = headings_of(content, form.suffix)
            if form.waits_for_columns:
                form.offer(names)
                return render(request, "explorer/bring_in.html", {**context, "chooses_columns": True})
            report, indicators = bring_figures(
                cleaned["geography"], content, form.suffix, form.manner(), {str(correction.prefix): correction.cleaned_data for correction in words},
                owner=cleaned["owner"], by=_reader(request), for_good=for_good,
            )  # fmt: skip
        except Invalid as refusal:
            form.refuse(refusal)
        else:
            sentences = [
                f"{sheet}: {sentence(finding)}" if sheet else sentence(finding) for sheet, finding in report.refused
            ]
            values = {"n": report.values, "indicators": len(indicators)}
            context |= _report(sentences, _("%(n)s values of %(indicators)s indicators") % values, for_good)
            words = words_of(indicators)
            context["more"] = len(indicators) - len(words)
            form.keep_seen(content)
            if for_good and not sentences:
                messages.success(request, _("The figures are in."))
                return redirect("explorer:explore")
    context["words"] = words
    if names:
        form.offer(names)
    else:
        form.hide_columns()
    return render(request, "explorer/bring_in.html", context, status=422 if form.errors or not is_whole else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def crosswalk(request: HttpRequest) -> HttpResponse:
    """How the places of one geography lie in those of another, and how far a figure carried over can be wrong."""
    mine = Geography.objects.filter(owner__in=_owners(request))
    is_form = request.method == "POST" and "carry" not in request.POST
    form = CrosswalkForm(request.POST if is_form else None, request.FILES or None, sources=mine)
    created = None
    if request.POST.get("carry"):
        crosswalk_id = get_object_or_404(Crosswalk, pk=_uuid(request.POST["carry"]), source__in=mine).pk
        carried = carry_figures(crosswalk_id, by=_reader(request))
        messages.success(request, _carried_words(carried))
        return redirect("explorer:bring_crosswalk")
    if request.method == "POST" and form.is_valid():
        cleaned, file = form.cleaned_data, form.cleaned_data["file"]
        suffix = PurePath(file.name).suffix.lower() if file else ""
        try:
            created = bring_crosswalk(cleaned["source"], cleaned["target"], file.read() if file else None, suffix, method=cleaned["method"], people=cleaned["people"], by=_reader(request))  # fmt: skip
        except Invalid as refusal:
            form.refuse(refusal)
    known = Crosswalk.objects.filter(source__in=mine).select_related("source", "target").order_by("source__code", "target__code")  # fmt: skip
    context = {"form": form, "made": created, "known": known.annotate(places=Count("source__places", distinct=True))}
    return render(request, "explorer/crosswalk.html", context, status=422 if form.errors else 200)


def _carried_words(carried: CarriedFigures) -> str:
    words = ngettext("%(n)s indicator was carried over.", "%(n)s indicators were carried over.", carried.indicators) % {"n": carried.indicators}  # fmt: skip
    if carried.hidden:
        words += " " + ngettext("%(n)s number is missing, since a part of its place is hidden or not known.", "%(n)s numbers are missing, since a part of their place is hidden or not known.", carried.hidden) % {"n": carried.hidden}  # fmt: skip
    if carried.not_carried:
        words += " " + ngettext("%(n)s indicator stayed: a median or an index cannot be added up.", "%(n)s indicators stayed: medians and indexes cannot be added up.", carried.not_carried) % {"n": carried.not_carried}  # fmt: skip
    return words


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


def _is_for_good(request: HttpRequest, form: FileForm) -> bool:
    """The person has looked at this very file, and said that it comes in."""
    return request.POST.get("step") == "bring" and form.is_the_one_seen(form.content())


def _report(sentences: list[str], came: str, for_good: bool) -> dict[str, Any]:
    return {
        "report": True,
        "told": sentences[:MOST_TOLD],
        "untold": max(len(sentences) - MOST_TOLD, 0),
        "came": came,
        "for_good": for_good,
    }


def _owners(request: HttpRequest) -> QuerySet[Organization]:
    owners = organizations_where(request.user, MANAGE).order_by("name_en", "id")
    if not owners.exists():
        raise PermissionDenied
    return owners


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
