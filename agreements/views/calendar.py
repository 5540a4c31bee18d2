"""What ends or falls due, and when: as a list, month by month, and as a feed for the reader's own calendar."""

from __future__ import annotations

import calendar as months
from collections import Counter
from datetime import date, timedelta
from typing import Final

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from agreements import permissions, queries, services
from agreements.formats.icalendar import Event
from agreements.formats.icalendar import calendar as written
from agreements.models import CalendarFeed
from agreements.views.reading import reader

PAGE_SIZE: Final = 50
BEHIND: Final = timedelta(days=60)  # what is overdue is still shown
AHEAD: Final = timedelta(days=730)
MOST_EVENTS: Final = 2_000


@login_required
@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """The dates of the reader's agreements from today, or from another day, onwards; those overdue first."""
    today = timezone.localdate()
    first = _day(request.GET.get("from")) or today - BEHIND
    rows = queries.dates(permissions.visible_to(request.user), first, first + BEHIND + AHEAD)
    number = _number(request.GET.get("page"))
    several = list(rows[(number - 1) * PAGE_SIZE : number * PAGE_SIZE + 1])
    context = {
        "dates": queries.dates_of(several[:PAGE_SIZE]),
        "first": first,
        "page": number,
        "more": len(several) > PAGE_SIZE,
        "today": today,
        "month": today,
        "feed": CalendarFeed.objects.filter(person=reader(request), revoked_at=None).first(),
    }
    return render(request, "agreements/calendar/list.html", context)


@login_required
@require_safe
def month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    """One month as a table of weeks."""
    if not (1 <= month <= 12 and 2000 <= year <= 2100):
        raise Http404
    first = date(year, month, 1)
    last = date(year, month, months.monthrange(year, month)[1])
    rows = list(queries.dates(permissions.visible_to(request.user), first, last))
    on = Counter(day for day, _occasion, _key in rows)
    weeks = months.Calendar(firstweekday=6).monthdatescalendar(year, month)
    context = {
        "first": first,
        "weeks": [[(day, day.month == month, on[day]) for day in week] for week in weeks],
        "weekdays": weeks[0],
        "before": first - timedelta(days=1),
        "after": last + timedelta(days=1),
        "today": timezone.localdate(),
        "dates": queries.dates_of(rows[:PAGE_SIZE]),
        "count": len(rows),
    }
    return render(request, "agreements/calendar/month.html", context)


@login_required
@require_POST
@never_cache
def make_feed(request: HttpRequest) -> HttpResponse:
    """Make a secret link, shown this once; an older one ends."""
    _feed, secret = services.make_feed(by=reader(request), now=timezone.now())
    address = settings.BASE_URL + reverse("agreements:feed", args=[secret])
    return render(request, "agreements/calendar/feed.html", {"address": address})


@login_required
@require_POST
def revoke_feed(request: HttpRequest) -> HttpResponse:
    """End the secret link."""
    services.revoke_feed(by=reader(request), now=timezone.now())
    messages.success(request, gettext("The private link is revoked: programs that use it read nothing any more."))
    return redirect("agreements:calendar")


@require_safe
@never_cache
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """The dates of whoever made the link, as far as she may see them now, in her language."""
    now = timezone.now()
    person = services.person_of_feed(secret, now=now)
    if person is None:
        raise Http404
    today = timezone.localdate(now)
    rows = queries.dates(permissions.visible_to(person), today - BEHIND, today + AHEAD)
    with translation.override(person.language):
        events = [_event(day) for day in queries.dates_of(rows[:MOST_EVENTS])]
        text = written(gettext("Entente: agreements"), events, stamp=now, language=person.language)
    return HttpResponse(text, content_type="text/calendar; charset=utf-8")


def _event(day: queries.Date) -> Event:
    summary = gettext("%(occasion)s: %(agreement)s") % {"occasion": day.occasion.label, "agreement": day.title}
    host = settings.BASE_URL.split("://", 1)[-1].split("/", 1)[0]
    address = settings.BASE_URL + reverse("agreements:agreement", args=[day.agreement_id])
    return Event(f"{day.occasion.value}-{day.agreement_id}-{day.on:%Y%m%d}@{host}", day.on, summary, address)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def _number(text: str | None) -> int:
    return max(int(text), 1) if text and text.isdecimal() and len(text) < 6 else 1
