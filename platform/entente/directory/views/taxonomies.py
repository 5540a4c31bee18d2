"""Taxonomies: the licensed one of an organization, and of each that a source uses whether anyone may read its terms."""

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
from django.views.decorators.http import require_http_methods

from entente.core.paging import page_of
from entente.directory import permissions, queries, services
from entente.directory.forms.imports import LicenceForm
from entente.directory.imports.review import is_region
from entente.directory.models import TaxonomyLicence
from entente.directory.states import MANAGE
from entente.directory.vocabularies.taxonomies import taxonomies_of
from entente.organizations.models import Organization
from entente.organizations.permissions import organizations_where

if TYPE_CHECKING:
    from entente.organizations.models import User

PAGE = 50


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
