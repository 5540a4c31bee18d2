"""Answer a request with what the explorer shows: the view as everyone sees it, through the gate of answers, and recorded."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any, Final, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from entente.core.errors import Finding, Invalid
from entente.core.findings import sentence
from entente.explorer.analyses.comparison.query import comparison_page
from entente.explorer.analyses.comparison.view import comparison
from entente.explorer.analyses.contacts.query import contacts_page
from entente.explorer.analyses.contacts.view import contacts_file
from entente.explorer.analyses.equity.query import equity_page
from entente.explorer.analyses.equity.view import equity_file
from entente.explorer.analyses.language_gap.view import language_gap_file
from entente.explorer.analyses.rural_coverage.query import rural_page
from entente.explorer.analyses.rural_coverage.view import rural_file
from entente.explorer.analyses.supply.query import supply_page
from entente.explorer.analyses.supply.view import supply_file
from entente.explorer.analyses.surge.query import surge_page
from entente.explorer.analyses.surge.view import surge_file
from entente.explorer.analyses.trend.query import trend_page
from entente.explorer.analyses.trend.view import trend_file
from entente.explorer.analyses.unmet.query import unmet_page
from entente.explorer.analyses.unmet.view import unmet_file
from entente.explorer.choices import chosen_of
from entente.explorer.models import ViewedPage
from entente.explorer.services.kept_views import private_in
from entente.explorer.views import explore
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where
from entente.requests.models import DataRequest
from entente.requests.permissions import may_triage
from entente.requests.queries import to_triage
from entente.requests.services.triage import Answer, View, answer
from entente.requests.states import TRIAGE

FILES: Final[Mapping[str, Callable[..., HttpResponseBase]]] = {
    ViewedPage.EXPLORE: explore.figures,
    ViewedPage.COMPARE: comparison,
    ViewedPage.SUPPLY: supply_file,
    ViewedPage.LANGUAGE_GAP: language_gap_file,
    ViewedPage.SURGE: surge_file,
    ViewedPage.UNMET: unmet_file,
    ViewedPage.CONTACTS: contacts_file,
    ViewedPage.TREND: trend_file,
    ViewedPage.EQUITY: equity_file,
    ViewedPage.RURAL: rural_file,
}
COUNTED: Final[Mapping[str, Callable[[QueryDict], Any]]] = {
    ViewedPage.SURGE: surge_page,
    ViewedPage.UNMET: unmet_page,
    ViewedPage.CONTACTS: contacts_page,
    ViewedPage.TREND: trend_page,
    ViewedPage.EQUITY: lambda params: equity_page(params, AnonymousUser()),
    ViewedPage.RURAL: lambda params: rural_page(params, AnonymousUser()),
}
"""What of each page tells from which counts of contacts it is made; a rural view may be made of none."""
KINDS: Final = ("pdf", "csv")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def answer_with(request: HttpRequest, page: str) -> HttpResponse:
    """The requests that wait; one click answers one of them with this view."""
    if page not in FILES:
        raise Http404
    user = cast("User", request.user)
    mine = organizations_where(user, TRIAGE)
    if not mine.exists():
        raise PermissionDenied
    waiting = to_triage(mine)
    faults: list[str] = []
    if request.method == "POST":
        data_request = get_object_or_404(waiting, pk=_key(request.POST.get("request")))
        if may_triage(user, data_request.organization):
            view = _as_seen(request, page, data_request)
            words = request.POST.get("text", "").strip() or _usual_words(data_request, view)
            try:
                answer(data_request.pk, Answer(words, view=view), by=user, now=timezone.now())
            except Invalid as refused:
                faults = [sentence(finding) for finding in refused.findings]
            else:
                messages.success(request, _("Answered. What was handed out is recorded with the request."))
                return redirect("requests:request", data_request.pk)
    rows = [
        (data_request, data_request.messages.filter(author=None).order_by("created_at").first())
        for data_request in waiting[:50]
    ]
    context = {
        "page": ViewedPage(page),
        "query": request.GET.urlencode(),
        "rows": rows,
        "faults": faults,
        "words": request.POST.get("text", ""),
    }
    return render(request, "requests/answer_with_view.html", context, status=422 if faults else 200)


def _as_seen(request: HttpRequest, page: str, data_request: DataRequest) -> View:
    """The view with its files in the language of the request, as someone without an account sees it.

    Raises:
        Invalid: it shows something private, or nothing.
    """
    if private_in(request.GET.urlencode()).exists():
        raise Invalid(Finding("view.private"))
    anyone = copy.copy(request)
    anyone.user, anyone.method = AnonymousUser(), "GET"
    files = {}
    with translation.override("fr" if data_request.language == "fr" else "en"):
        for kind in KINDS:
            response = FILES[page](anyone, kind)
            if response.status_code != 200:
                raise Invalid(Finding("view.private"))
            files[f"view.{kind}"] = b"".join(response) if isinstance(response, StreamingHttpResponse) else cast("HttpResponse", response).content  # fmt: skip
    titles = {}
    for language in ("en", "fr"):
        with translation.override(language):
            titles[f"title_{language}"] = _title(anyone, page)
    return View(page, request.GET.urlencode(), threshold=_threshold(anyone, page), files=files, **titles)


def _title(anyone: HttpRequest, page: str) -> str:
    label = str(ViewedPage(page).label)
    if page == ViewedPage.EXPLORE:
        chosen = chosen_of(anyone.GET, AnonymousUser())
        return f"{chosen.indicator.name}, {chosen.period}" if chosen else label
    return label


def _threshold(anyone: HttpRequest, page: str) -> int | None:
    """Below what counts of contacts in it are hidden, the least of them; ``None`` where it has none."""
    shown: list[Any] = []
    if page == ViewedPage.EXPLORE:
        chosen = chosen_of(anyone.GET, AnonymousUser())
        shown = [chosen.indicator.threshold] if chosen else []
    elif page == ViewedPage.COMPARE:
        compared = comparison_page(anyone.GET, AnonymousUser())
        shown = [weighed.indicator.threshold for weighed in compared.weighed] if compared else []
    elif page == ViewedPage.SUPPLY:
        against = supply_page(anyone.GET, AnonymousUser())
        shown = [against.group.threshold] if against else []
    elif page in COUNTED:
        counted = COUNTED[page](anyone.GET)
        shown = [counted.cube.threshold] if counted and counted.cube else []
    return min((threshold for threshold in shown if threshold is not None), default=None)


def _usual_words(data_request: DataRequest, view: View) -> str:
    words = []
    for language in ("en", "fr") if data_request.language == "other" else (data_request.language,):
        with translation.override(language):
            title = view.title_fr if language == "fr" else view.title_en
            words.append(_("Here is what is known: “%(title)s”, as the explorer shows it to everyone.") % {"title": title})  # fmt: skip
    return "\n\n".join(words)


def _key(text: str | None) -> UUID:
    try:
        return UUID(str(text))
    except ValueError as error:
        raise Http404 from error
