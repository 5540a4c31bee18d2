"""The texts that a person reads before they may leave, and the marks of what was missed in them."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from anonymizer import services
from anonymizer.forms import DenyForm, SampleForm
from anonymizer.views.looks import show_view
from anonymizer.views.reading import reader, run_or_404


@login_required
@require_POST
def ask_sample(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Ask for the sample; the answer carries the key that opens it."""
    run = run_or_404(request, run_id)
    by, now = reader(request), timezone.now()
    return show_view(request, lambda: services.ask_for_sample(run.pk, by=by, now=now))


@login_required
@require_POST
def deny_words(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Words to hide from the next run on, or one entry given up."""
    run = run_or_404(request, run_id)
    form = DenyForm(request.POST)
    if not form.is_valid():
        messages.error(request, gettext("Nothing was kept: write at least three letters, and say what they are."))
    elif form.cleaned_data["entry"]:
        services.allow_words(run.pk, form.cleaned_data["entry"], by=reader(request))
        messages.success(request, gettext("The entry is destroyed."))
    else:
        cleaned = form.cleaned_data
        services.deny_words(run.pk, cleaned["words"], cleaned["label"], by=reader(request), now=timezone.now())
        messages.success(request, gettext("These words are hidden from the next run on."))
    return redirect(reverse("anonymizer:review", args=[run.pk]) + "#denied")


@login_required
@require_POST
def mark_sample(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Keep what was marked: labels and counts, never words."""
    run = run_or_404(request, run_id)
    form = SampleForm(request.POST)
    if not form.is_valid():
        messages.error(request, gettext("Nothing was kept: say that you have read all of the texts."))
        return redirect("anonymizer:review", run.pk)
    services.mark_sample(run.pk, form.missed(), by=reader(request), now=timezone.now())
    messages.success(request, gettext("Your marks are kept. The estimate stands in the report."))
    return redirect("anonymizer:review", run.pk)
