"""Home, the two statements, and the style guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.organizations.authentication.sign_ins import signed_in_of
from entente.relief.queries import emergencies_of
from entente.web.blocks.samples import samples
from entente.web.overview.changes import changes_since
from entente.web.overview.in_flight import in_flight
from entente.web.overview.reader import read
from entente.web.task_list.first_steps import beginnings
from entente.web.task_list.sources import waiting_for

if TYPE_CHECKING:
    from entente.organizations.models import User

TASKS_SHOWN: Final = 8
TASKS_FOLDED: Final = 60
"""Whoever has more to do sees the next ones as these are done."""


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What Entente is, to a visitor; someone signed in goes to their desk."""
    if request.user.is_authenticated:
        return HttpResponseRedirect(resolve_url(settings.LOGIN_REDIRECT_URL))
    return render(request, "entente/home.html")


@login_required
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    """The overview: what waits for the reader, where each dataset stands and whose turn it is, what changed, figures of use."""
    user = cast("User", request.user)
    began, _ = signed_in_of(request.session)
    reader, tasks = read(user, began=began or timezone.now()), waiting_for(user)
    emergencies = emergencies_of(user, now=timezone.now())
    flights = in_flight(user, provides=reader.provides, receives=reader.receives)
    changes = changes_since(user, reader.last_event, reader.trails) if reader.last_event else None
    context = {
        "tasks": tasks[:TASKS_SHOWN],
        "further_tasks": tasks[TASKS_SHOWN : TASKS_SHOWN + TASKS_FOLDED],
        "further": max(0, len(tasks) - TASKS_SHOWN),
        "beginnings": beginnings(user) if not tasks and not flights.shown else [],
        "emergencies": emergencies.under_way,
        "on_call": emergencies.to_awaken,
        "reader": reader,
        "flights": flights,
        "changes": changes,
    }
    return render(request, "entente/desk.html", context)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """What we promise to people who use assistive technology, and how to tell us of a barrier."""
    return render(request, "entente/accessibility.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What this site keeps about the people who use it."""
    return render(request, "entente/privacy.html")


def style_guide(request: HttpRequest) -> HttpResponse:
    """All blocks of the design system on one page, where ``STYLE_GUIDE`` is true."""
    if not settings.STYLE_GUIDE:
        raise Http404
    return render(request, "entente/style_guide.html", samples(request.POST or None, request.GET.get("page")))
