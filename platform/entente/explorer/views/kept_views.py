"""The views that regions keep, for everyone; a data steward keeps one and gives it up."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.directory.states import MANAGE
from entente.explorer.forms.kept_views import KeepViewForm
from entente.explorer.models import PRIVATE_PAGES, KeptView, ViewedPage
from entente.explorer.services.kept_views import give_up_view
from entente.explorer.services.kept_views import keep_view as keep
from entente.organizations.models import User
from entente.organizations.permissions import organizations_where, visible_to


@require_safe
def kept_views(request: HttpRequest) -> HttpResponse:
    """All that regions keep, and which of them the reader may give up."""
    mine = set(organizations_where(request.user, MANAGE).values_list("pk", flat=True))
    shown = KeptView.objects.filter(~Q(page__in=PRIVATE_PAGES) | Q(owner__in=visible_to(request.user)))
    return render(request, "explorer/kept_views.html", {"kept": shown.select_related("owner"), "mine": mine})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def keep_view(request: HttpRequest, page: str) -> HttpResponse:
    """Give the view at the address a name, so that it stands in the list for everyone."""
    if page not in ViewedPage.values:
        raise Http404
    owners = organizations_where(request.user, MANAGE).order_by("name_en", "id")
    form = KeepViewForm(request.POST or None, owners=owners)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        query = request.GET.urlencode()[:2000]
        names = {"name_en": cleaned["name_en"], "name_fr": cleaned["name_fr"]}
        keep(cleaned["owner"], page, query, by=cast("User", request.user), now=timezone.now(), **names)
        is_private = page in PRIVATE_PAGES
        messages.success(
            request,
            _("The view is saved. Your organization’s people find it in this list.")
            if is_private
            else _("The view is saved. Everyone finds it in this list."),
        )
        return redirect("explorer:kept_views")
    context = {
        "form": form,
        "page": ViewedPage(page),
        "query": request.GET.urlencode(),
        "is_private": page in PRIVATE_PAGES,
    }
    return render(request, "explorer/keep_view.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def give_up(request: HttpRequest, view_id: UUID) -> HttpResponse:
    """Take a view out of the list."""
    if not KeptView.objects.filter(pk=view_id).exists():
        raise Http404
    give_up_view(view_id, by=cast("User", request.user))
    messages.success(request, _("The view is no longer in the list."))
    return redirect("explorer:kept_views")
