"""Proposals for a directory: a service, of which partners propose qualifiers, and what stewards of a region decide on, with synonyms of another region."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.ids import uuid_of
from entente.core.paging import page_of
from entente.directory import corrections, permissions, queries, services
from entente.directory.forms.proposals import QualifierForm
from entente.directory.models import Listing, Qualifier, Synonym
from entente.directory.states import MANAGE
from entente.directory.vocabularies.topics import TOPICS
from entente.organizations.models import Organization
from entente.organizations.permissions import organizations_where, visible_to

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 50
PROPOSE = "organizations.draft_agreement"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def service(request: HttpRequest, listing_id: UUID) -> HttpResponse:
    """Where each field of a service comes from, what is withheld, and its qualifiers; a partner proposes one."""
    listing = get_object_or_404(
        Listing.objects.select_related("service__origin__owner", "service__organization"), pk=listing_id
    )
    record, reader = listing.service, _reader(request)
    layers = organizations_where(reader, PROPOSE) & visible_to(
        reader
    )  # of her own people alone, not of whom they sponsor
    layers = layers.order_by("name_en", "id")
    form = QualifierForm(request.POST or None, layers=layers)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        services.propose_qualifier(
            record, cleaned["layer_of"], need=cleaned["need"], people=cleaned["people"], by=reader
        )
        messages.success(request, gettext("Proposed. It shows once a steward of the region has accepted it."))
        return redirect("directory:service", listing.pk)
    assert record.origin is not None  # a listing comes from a source
    owner = record.origin.owner
    keeps = bool(permissions.may_manage(reader, owner))
    qualifiers = Qualifier.objects.filter(service_id=record.pk).select_related("layer_of")
    context = {
        "listing": listing,
        "service": record,
        "form": form if layers.exists() else None,
        "keeps": keeps,
        "fields": queries.fields_with_provenance(record) if keeps else [],
        "held": queries.held_of(record) if keeps else [],
        "licensed": queries.licensed_terms_of(record, owner) if keeps else [],
        "also_in": queries.also_in(record.pk) if keeps else [],
        "corrected": corrections.corrected_fields(record) if keeps else {},
        "qualifiers": [(qualifier, *queries.in_words(qualifier)) for qualifier in qualifiers],
    }
    return render(request, "directory/service.html", context, status=422 if form.is_bound else 200)


@login_required
@require_safe
def qualifiers(request: HttpRequest) -> HttpResponse:
    """Those that wait for a decision of the reader, then those that were decided."""
    regions = organizations_where(_reader(request), MANAGE)
    context = _context(
        request,
        queries.qualifiers_to_decide(regions).select_related("layer_of", "proposed_by"),
        queries.qualifiers_decided(regions).select_related("layer_of", "decided_by"),
        _qualifiers_in_words,
    )
    return render(request, "directory/qualifiers.html", context)


@login_required
@require_POST
def decide(request: HttpRequest, qualifier_id: UUID) -> HttpResponse:
    """Accept a qualifier, or decline it."""
    accept = request.POST.get("decision") == "accept"
    services.decide_qualifier(qualifier_id, accept=accept, by=_reader(request), now=timezone.now())
    message = gettext("Accepted: it shows in the finder.") if accept else gettext("Declined: it does not show.")
    messages.success(request, message)
    return redirect("directory:qualifiers")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def synonyms(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Each phrase with its topic; a steward accepts some, and takes others out."""
    keeps = organizations_where(_reader(request), MANAGE)
    owner = get_object_or_404(keeps, pk=organization_id)
    has_chosen = True
    if request.method == "POST":
        keys = [key for key in map(uuid_of, request.POST.getlist("synonym")[:PAGE]) if key]
        has_chosen = bool(keys) and request.POST.get("decision") in ("accept", "decline")
        if has_chosen:
            _decide_synonyms(request, owner, keys)
            return redirect("directory:synonyms", owner.pk)
    waiting = queries.synonyms_to_decide(keeps.filter(pk=owner.pk))
    decided = queries.synonyms_decided(owner).select_related("decided_by")
    context = {
        "owner": owner,
        "count": waiting.count(),
        "has_chosen": has_chosen,
        **_context(request, waiting[:PAGE], decided, _synonyms_in_words),
    }
    return render(request, "directory/synonyms.html", context, status=200 if has_chosen else 422)


def _context(
    request: HttpRequest,
    waiting: QuerySet[Any],
    decided: QuerySet[Any],
    in_words: Callable[[Iterable[Any]], list[tuple[Any, ...]]],
) -> dict[str, Any]:
    """Proposals that wait, and a page of those that were decided; each with what it says."""
    page = page_of(decided, request.GET.get("page"), size=PAGE)
    return {"waiting": in_words(waiting), "decided": in_words(decided.filter(pk__in=page.object_list)), "page": page}


def _qualifiers_in_words(rows: Iterable[Qualifier]) -> list[tuple[Any, ...]]:
    names = queries.service_names(rows)
    return [(row, names.get(row.service_id, ""), *queries.in_words(row)) for row in rows]


def _synonyms_in_words(rows: Iterable[Synonym]) -> list[tuple[Any, ...]]:
    return [(row, str(TOPICS.get(row.topic, row.topic))) for row in rows]


def _decide_synonyms(request: HttpRequest, owner: Organization, keys: list[UUID]) -> None:
    accept = request.POST["decision"] == "accept"
    decided, refused = services.decide_synonyms(owner, keys, accept=accept, by=_reader(request), now=timezone.now())
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


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
