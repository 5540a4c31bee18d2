"""Codes traced back: the requests about a run, a new one, the answer of a second person, and what they agreed to see."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from anonymizer import permissions, policies, services
from anonymizer.forms import AnswerForm, TraceForm
from anonymizer.models import Opening
from anonymizer.states import OpeningStatus
from anonymizer.views.looks import show_view
from anonymizer.views.reading import is_measured, reader, run_or_404, standing
from entente.audit.services import require
from entente.organizations.permissions import may

_TONES = {
    OpeningStatus.ASKED: "waiting",
    OpeningStatus.AGREED: "good",
    OpeningStatus.REFUSED: "danger",
    OpeningStatus.WITHDRAWN: "stopped",
}


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def codes(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The requests, and a form for another. Only for those who may see originals."""
    run, user = run_or_404(request, run_id), reader(request)
    allowed = may(user, "catalogue.view_originals", run.dataset)
    require(allowed, subject=run, organization_id=run.dataset.owner_id)
    if not is_measured(run):
        return redirect("anonymizer:progress", run.pk)
    form = TraceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        services.ask_to_trace(run.pk, cleaned["codes"], cleaned["reason"], by=user, now=timezone.now())
        messages.success(request, gettext("Your request is kept. A second person must agree to it."))
        return redirect("anonymizer:codes", run.pk)
    openings = Opening.objects.filter(escrow__run=run).select_related("asked_by", "answered_by", "escrow__run__escrow")
    now = timezone.now()
    may_review = may(user, "catalogue.review_run", run.dataset)
    context = {
        **standing(run),
        "escrow": getattr(run, "escrow", None),
        "form": form,
        "can_ask": allowed & policies.can_ask_codes(run),
        "openings": [
            {
                "opening": opening,
                "answer": AnswerForm(auto_id=f"{opening.pk}-%s"),
                "tone": _TONES[OpeningStatus(opening.status)],
                "is_open": opening.status == OpeningStatus.ASKED,
                "is_agreed": opening.status == OpeningStatus.AGREED,
                "can_answer": may_review & policies.can_answer(opening, is_asker=opening.asked_by_id == user.pk),
                "can_withdraw": policies.can_withdraw(opening, is_asker=opening.asked_by_id == user.pk),
                "can_trace": policies.can_trace(
                    opening, is_one_of_both=user.pk in (opening.asked_by_id, opening.answered_by_id), now=now
                ),
            }
            for opening in openings
        ],
    }
    return render(request, "anonymizer/codes.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def answer_opening(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """A second person agrees or refuses; whoever asked withdraws."""
    opening, form = _opening_or_404(request, opening_id), AnswerForm(request.POST)
    user, now = reader(request), timezone.now()
    if request.POST.get("act") == "withdraw":
        services.withdraw_request(opening.pk, by=user, now=now)
        messages.success(request, gettext("The request is withdrawn."))
    elif not form.is_valid():
        messages.error(request, gettext("Nothing was decided: say why you agree or refuse."))
    elif form.cleaned_data["act"] == "agree":
        services.agree_to_trace(opening.pk, form.cleaned_data["reason"], by=user, now=now)
        messages.success(request, gettext("You agreed. For 24 hours, both of you can see whom the codes stand for."))
    else:
        services.refuse_to_trace(opening.pk, form.cleaned_data["reason"], by=user, now=now)
        messages.success(request, gettext("The request is refused."))
    return redirect(reverse("anonymizer:codes", args=[opening.escrow.run_id]))


@login_required
@require_POST
def trace_codes(request: HttpRequest, opening_id: UUID) -> HttpResponse:
    """Ask for the values that two people agreed to see; the answer carries the key that opens them."""
    opening = _opening_or_404(request, opening_id)
    by, now = reader(request), timezone.now()
    return show_view(request, lambda: services.trace_codes(opening.pk, by=by, now=now))


def _opening_or_404(request: HttpRequest, opening_id: UUID) -> Opening:
    runs = permissions.visible_to(reader(request))
    return get_object_or_404(Opening.objects.filter(escrow__run__in=runs).select_related("escrow"), pk=opening_id)
