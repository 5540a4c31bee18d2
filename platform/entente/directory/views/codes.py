"""Codes of a source that stand in pairs, a service × whom it is for: what they mean, said by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from entente.core.ids import uuid_of
from entente.core.paging import page_of
from entente.directory import permissions, queries, services
from entente.directory.findings import SENTENCES
from entente.directory.forms.proposals import PairForm

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 25


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def codes(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """The pairs of the source of an import, those that wait first; a steward says what one means."""
    reader = cast("User", request.user)
    imports = permissions.visible_to(reader).select_related("source__owner")
    directory_import = get_object_or_404(imports, pk=import_id)
    refused: UUID | None = None
    if request.method == "POST":
        refused = uuid_of(request.POST.get("pair", ""))
        form, accept = PairForm(request.POST, prefix=str(refused)), request.POST.get("decision") == "accept"
        is_known = refused is not None and directory_import.source.code_pairs.filter(pk=refused).exists()
        if is_known and form.is_valid() and (any(form.cleaned_data.values()) or not accept):
            assert refused is not None
            services.decide_pair(
                refused, directory_import.source_id, need=form.cleaned_data["need"], people=form.cleaned_data["people"],
                accept=accept, by=reader, now=timezone.now(),
            )  # fmt: skip
            messages.success(request, gettext("Noted. It takes effect within minutes."))
            return redirect(f"{request.path}?{request.GET.urlencode()}" if request.GET else request.path)
    page = page_of(queries.code_pairs_of(directory_import.source), request.GET.get("page"), size=PAGE)
    rows = [
        (pair, PairForm(initial={"need": pair.need, "people": pair.people}, prefix=str(pair.pk)), name)
        for pair, name in queries.named_pairs(directory_import.source, page.object_list)
    ]
    context = {
        "made": directory_import,
        "rows": rows,
        "page": page,
        "refused": refused,
        "why": SENTENCES["qualifier.unknown"],
    }
    return render(request, "directory/codes.html", context, status=422 if request.method == "POST" else 200)
