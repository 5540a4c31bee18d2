"""The practice space: choose a role, go on as somebody else of the same group, begin again."""

from __future__ import annotations

from functools import wraps
from typing import Any, Final

from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from entente.local.views import enter
from entente.organizations.authentication.rate_limits import RateLimit
from entente.organizations.models import User
from tools.demo.network import is_only_ours, require_embedded_services
from tools.demo.practice import table
from tools.demo.practice.closure import close
from tools.demo.practice.groups import ROLES, number_of, person, role_of, take
from tools.demo.practice.words import words
from tools.demo.waiting import DemoFailed

GROUPS: Final = RateLimit("practice.group", most=5, seconds=3600)
"""Groups are made one after the other: whoever takes all of them leaves none for others."""


def only_in_the_demonstration(view: Any) -> Any:
    """404 on any other services, and beside any organization that is not invented."""

    @wraps(view)
    def guarded(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        try:
            require_embedded_services()
        except DemoFailed:
            raise Http404 from None
        if not is_only_ours():
            raise Http404
        response: HttpResponse = view(request, *arguments, **named)
        return response

    return guarded


@never_cache
@only_in_the_demonstration
@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """Which role one would like to try."""
    return _page(request)


@only_in_the_demonstration
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """As the role in a group that nobody has used; in the group at hand, where one practises already."""
    role = request.POST.get("role", "")
    if role not in ROLES:
        raise Http404
    number = number_of(request.user)
    if not number and not GROUPS.take(request):
        return _page(request, status=429)
    someone = person(number, role) if number else take(role)
    if someone is None:
        return _page(request, status=503)
    return _entered(request, someone)


@only_in_the_demonstration
@require_POST
def reset(request: HttpRequest) -> HttpResponse:
    """What was practised is taken back and destroyed, its people sign in no more; the same role begins in a new group."""
    number = number_of(request.user)
    if number is None or not isinstance(request.user, User):
        raise Http404
    if not GROUPS.take(request):
        return _page(request, status=429)
    role = role_of(request.user)
    close(number)
    logout(request)
    someone = take(role)
    return _entered(request, someone) if someone else _page(request, status=503)


@only_in_the_demonstration
@require_safe
def file(request: HttpRequest) -> HttpResponse:
    """The invented file of the contributor."""
    headers = {"Content-Disposition": f'attachment; filename="{table.NAME}"'}
    return HttpResponse(table.messy(), content_type="text/csv; charset=utf-8", headers=headers)


def _entered(request: HttpRequest, someone: User) -> HttpResponse:
    enter(request, someone)
    return redirect("web:desk")


def _page(request: HttpRequest, *, status: int = 200) -> HttpResponse:
    sentences = words((get_language() or "en")[:2])
    roles = [(role, *sentences["roles"][role]) for role in ROLES]
    context = {"words": sentences, "roles": roles, "none_is_free": status == 503, "had_its_share": status == 429}
    return render(request, "demo/practice.html", context, status=status)
