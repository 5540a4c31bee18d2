"""Synonyms of a region: those that wait for its stewards, and those that its finder reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from entente.core.paging import page_of
from entente.directory import queries, services
from entente.directory.models import Synonym
from entente.directory.states import MANAGE
from entente.directory.vocabularies.topics import TOPICS
from entente.organizations.models import Organization
from entente.organizations.permissions import organizations_where

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 50


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def synonyms(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Each phrase with its topic; a steward accepts some, and takes others out."""
    reader = cast("User", request.user)
    keeps = organizations_where(reader, MANAGE)
    owner = get_object_or_404(keeps, pk=organization_id)
    has_chosen = True
    if request.method == "POST":
        keys = _keys(request.POST.getlist("synonym"))
        has_chosen = bool(keys) and request.POST.get("decision") in ("accept", "decline")
        if has_chosen:
            _decide(request, owner, keys)
            return redirect("directory:synonyms", owner.pk)
    waiting = queries.synonyms_to_decide(keeps.filter(pk=owner.pk))
    decided = page_of(queries.synonyms_decided(owner), request.GET.get("page"), size=PAGE)
    context = {
        "owner": owner,
        "count": waiting.count(),
        "waiting": _named(waiting[:PAGE]),
        "page": decided,
        "decided": _named(queries.synonyms_decided(owner).filter(pk__in=decided.object_list)),
        "has_chosen": has_chosen,
    }
    return render(request, "directory/synonyms.html", context, status=200 if has_chosen else 422)


def _decide(request: HttpRequest, owner: Organization, keys: list[UUID]) -> None:
    accept = request.POST["decision"] == "accept"
    decided, refused = services.decide_synonyms(
        owner, keys, accept=accept, by=cast("User", request.user), now=timezone.now()
    )
    if accept:
        message = ngettext("The finder reads %(number)d synonym more.", "The finder reads %(number)d synonyms more.", decided)  # fmt: skip
    else:
        message = ngettext("The finder does not read %(number)d synonym.", "The finder does not read %(number)d synonyms.", decided)  # fmt: skip
    messages.success(request, message % {"number": decided})
    if refused:
        text = ngettext(
            "%(number)d synonym was not accepted: the vocabulary reads it otherwise by now.",
            "%(number)d synonyms were not accepted: the vocabulary reads them otherwise by now.",
            refused,
        )
        messages.warning(request, text % {"number": refused})


def _named(rows: QuerySet[Synonym]) -> list[tuple[Synonym, str]]:
    """Each with the name of its topic."""
    return [
        (row, str(TOPICS[row.topic]) if row.topic in TOPICS else row.topic) for row in rows.select_related("decided_by")
    ]


def _keys(texts: list[str]) -> list[UUID]:
    """Those of the texts that are keys."""
    keys = []
    for text in texts[:PAGE]:
        try:
            keys.append(UUID(text))
        except ValueError:
            continue
    return keys
