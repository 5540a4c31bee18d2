"""Qualifiers: a service as those see it who keep it or add to it, and those that wait for a decision; taxonomies, licensed and open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.paging import page_of
from entente.directory import corrections, permissions, queries, services
from entente.directory.forms.imports import LicenceForm
from entente.directory.forms.qualifying import QualifierForm
from entente.directory.imports.review import is_region
from entente.directory.models import Listing, Qualifier, TaxonomyLicence
from entente.directory.states import MANAGE
from entente.directory.vocabularies.taxonomies import taxonomies_of
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
    waiting = queries.qualifiers_to_decide(regions).select_related("layer_of", "proposed_by")
    page = page_of(queries.qualifiers_decided(regions), request.GET.get("page"), size=PAGE)
    decided = Qualifier.objects.filter(pk__in=page.object_list).select_related("layer_of", "decided_by")
    names = queries.service_names([*waiting, *decided])
    context = {
        "waiting": [
            (qualifier, names.get(qualifier.service_id, ""), *queries.in_words(qualifier)) for qualifier in waiting
        ],
        "decided": [
            (qualifier, names.get(qualifier.service_id, ""), *queries.in_words(qualifier)) for qualifier in decided
        ],
        "page": page,
    }
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
def taxonomy(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The licensed taxonomy of an organization: bring it in, search it, take it out."""
    owner = _kept(request, organization_id)
    licence = TaxonomyLicence.objects.filter(organization=owner).select_related("stated_by").first()
    initial = {"taxonomy": licence.taxonomy if licence else ""}
    form = LicenceForm(request.POST or None, request.FILES or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        services.bring_in_terms(
            owner, form.cleaned_data["taxonomy"], form.terms, by=_reader(request), now=timezone.now()
        )
        messages.success(request, gettext("The terms have been brought in."))
        return redirect("directory:taxonomy", owner.pk)
    search = request.GET.get("search", "").strip()[:100]
    terms = queries.licensed_terms(licence, search)
    page = page_of(terms, request.GET.get("page"), size=PAGE)
    context = {
        "owner": owner, "licence": licence, "form": form, "search": search, "page": page,
        "terms": terms.filter(pk__in=page.object_list),
    }  # fmt: skip
    return render(request, "directory/taxonomy.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def give_up(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Take the licensed taxonomy out."""
    owner = _kept(request, organization_id)
    if request.method == "POST":
        services.give_up_licence(owner, by=_reader(request))
        messages.success(request, gettext("The terms have been taken out."))
        return redirect("directory:taxonomy", owner.pk)
    context = {
        "owner": owner, "action_label": gettext("Take the terms out"), "danger": True,
        "cancel_url": reverse("directory:taxonomy", args=[owner.pk]),
    }  # fmt: skip
    return render(request, "directory/give_up_licence.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def taxonomies(request: HttpRequest, import_id: UUID) -> HttpResponse:
    """The taxonomies of the source of an import, and of each whether anyone may read its terms."""
    imports = permissions.visible_to(_reader(request)).select_related("source__owner")
    directory_import = get_object_or_404(imports, pk=import_id)
    source = directory_import.source
    if request.method == "POST":
        is_open = request.POST.get("open") == "yes"
        services.state_taxonomy(source.pk, request.POST.get("taxonomy", ""), is_open=is_open, by=_reader(request))
        messages.success(request, gettext("Noted. It takes effect within minutes."))
        return redirect("directory:taxonomies", directory_import.pk)
    context = {
        "made": directory_import,
        "rows": taxonomies_of(source),
        "is_region": is_region(source.owner),
    }
    return render(request, "directory/taxonomies.html", context)


def _kept(request: HttpRequest, organization_id: UUID) -> Organization:
    return get_object_or_404(organizations_where(_reader(request), MANAGE), pk=organization_id)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
