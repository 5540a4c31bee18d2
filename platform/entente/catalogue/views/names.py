"""The names of services that stay visible in the texts of an organization: the list, more of them, one fewer."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from entente.catalogue import services
from entente.catalogue.forms.datasets import NamesForm
from entente.catalogue.models import ProtectedName
from entente.catalogue.views.datasets import reader
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.paging import page_of
from entente.organizations.models import Organization
from entente.organizations.permissions import may, visible_to

PAGE = 100


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def names(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The list, with a search; a data steward adds to it."""
    organization = get_object_or_404(visible_to(reader(request)), pk=organization_id)
    form = NamesForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        try:
            added, known = services.protect_names(
                organization.pk, cleaned["listed"], cleaned["language"], source=cleaned["source"], by=reader(request)
            )
        except Invalid as refused:
            for finding in refused.findings:
                form.add_error(None, sentence(finding))
        else:
            messages.success(request, _added_sentence(added, known))
            return redirect("catalogue:protected_names", organization.pk)
    search = request.GET.get("search", "").strip()[:200]
    page = page_of(_listed(organization, search), request.GET.get("page"), size=PAGE)
    context = {
        "organization": organization,
        "form": form,
        "search": search,
        "page": page,
        "names": _listed(organization, "").filter(pk__in=page.object_list),
        "can_manage": may(reader(request), "organizations.manage_members", organization),
    }
    return render(request, "catalogue/names.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def remove(request: HttpRequest, organization_id: UUID, name_id: UUID) -> HttpResponse:
    """Take one name from the list."""
    organization = get_object_or_404(visible_to(reader(request)), pk=organization_id)
    name = get_object_or_404(ProtectedName, pk=name_id, owner=organization)
    services.unprotect_name(name.pk, by=reader(request))
    messages.success(request, gettext("The name is taken from the list."))
    return redirect("catalogue:protected_names", organization.pk)


def _listed(organization: Organization, search: str) -> QuerySet[ProtectedName]:
    return organization.protected_names.filter(name__icontains=search).order_by("name", "id")


def _added_sentence(added: int, known: int) -> str:
    message = ngettext("%(count)d name was added.", "%(count)d names were added.", added) % {"count": added}
    if known:
        message += " " + gettext("On the list already: %(count)d.") % {"count": known}
    return message
