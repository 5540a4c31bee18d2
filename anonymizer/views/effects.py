"""What the recipe that is being chosen would do: a part of its page, which asks for itself again while it is measured."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from anonymizer.recipes.effects import EffectPanel
from anonymizer.views.reading import run_or_404


@login_required
@never_cache
@require_safe
def effect(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """The fragment alone; ``asked`` in the address says how often it was asked for."""
    run = run_or_404(request, run_id)
    context = {"run": run, "effect": EffectPanel.of(run, times_asked=times_asked(request))}
    return render(request, "anonymizer/effect.html", context)


def times_asked(request: HttpRequest) -> int:
    """How often a fragment was asked for, by the address."""
    times = request.GET.get("asked", "")
    return int(times) if times.isascii() and times.isdecimal() and len(times) < 4 else 0
