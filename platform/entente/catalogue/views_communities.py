"""What a community's authority registers so that others leave it out: the list, more of it, one fewer."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from entente.catalogue import services
from entente.catalogue.forms import EntriesForm
from entente.catalogue.models import CommunityEntry
from entente.catalogue.views import reader
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.paging import page_of
from entente.organizations.models import Organization, OrganizationKind
from entente.organizations.permissions import may, visible_to

PAGE = 100


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The register of an authority; its data stewards add to it."""
    found = _authority(request, organization_id)
    form = EntriesForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            added, known = services.register_entries(
                found.pk, said["kind"], said["values"].splitlines(), by=reader(request)
            )
        except Invalid as refused:
            for finding in refused.findings:
                form.add_error("values", sentence(finding))
        else:
            told = ngettext("%(count)d entry was added.", "%(count)d entries were added.", added) % {"count": added}
            if known:
                told += " " + gettext("In the register already: %(count)d.") % {"count": known}
            messages.success(request, told)
            return redirect("catalogue:community_register", found.pk)
    entries = found.community_entries.order_by("kind", "value", "id")
    page = page_of(entries, request.GET.get("page"), size=PAGE)
    context = {
        "organization": found,
        "form": form,
        "page": page,
        "entries": entries.filter(pk__in=page.object_list),
        "can_manage": may(reader(request), "organizations.manage_members", found),
    }
    return render(request, "catalogue/community.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def remove(request: HttpRequest, organization_id: UUID, entry_id: UUID) -> HttpResponse:
    """Take one entry from the register."""
    found = _authority(request, organization_id)
    entry = get_object_or_404(CommunityEntry, pk=entry_id, authority=found)
    services.unregister_entry(entry.pk, by=reader(request))
    messages.success(request, gettext("The entry is taken from the register."))
    return redirect("catalogue:community_register", found.pk)


def _authority(request: HttpRequest, organization_id: UUID) -> Organization:
    authorities = visible_to(reader(request)).filter(kind=OrganizationKind.COMMUNITY_AUTHORITY)
    return get_object_or_404(authorities, pk=organization_id)
