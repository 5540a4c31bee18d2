"""What a community's authority registers so that others leave it out: the list, more of it, a second person's word, one fewer."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods, require_POST

from entente.catalogue.forms.datasets import EntriesForm
from entente.catalogue.models import CommunityEntry
from entente.catalogue.queries import registers_open_to
from entente.catalogue.services import community_registers
from entente.catalogue.views.datasets import reader
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.core.paging import page_of
from entente.organizations.models import Organization
from entente.organizations.permissions import may, visible_to

PAGE = 100


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def register(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """The register of an authority; its data stewards add to it, and a second person confirms."""
    authority = _authority(request, organization_id)
    if request.POST.get("act") == "confirm":
        return _confirm(request, authority)
    form = EntriesForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        try:
            added, known = community_registers.register_entries(
                authority.pk,
                cleaned["kind"],
                cleaned["values"].splitlines(),
                by=reader(request),
                now=timezone.now(),
                knowingly=cleaned["knowingly"],
            )
        except Invalid as refused:
            for finding in refused.findings:
                form.add_error("values", sentence(finding))
        else:
            message = ngettext(
                "%(count)d entry waits for a second person.", "%(count)d entries wait for a second person.", added
            ) % {"count": added}
            if known:
                message += " " + gettext("In the register already: %(count)d.") % {"count": known}
            messages.success(request, message)
            return redirect("catalogue:community_register", authority.pk)
    return render(
        request, "catalogue/community.html", _shown(request, authority, form), status=422 if form.is_bound else 200
    )


@login_required
@require_POST
def remove(request: HttpRequest, organization_id: UUID, entry_id: UUID) -> HttpResponse:
    """Take one entry from the register."""
    authority = _authority(request, organization_id)
    entry = get_object_or_404(CommunityEntry, pk=entry_id, authority=authority)
    community_registers.unregister_entry(entry.pk, by=reader(request))
    messages.success(request, gettext("The entry is taken from the register."))
    return redirect("catalogue:community_register", authority.pk)


def _confirm(request: HttpRequest, authority: Organization) -> HttpResponse:
    """The second person's word on one entry, or on all that another entered."""
    entry_id, waiting = request.POST.get("entry"), authority.community_entries.filter(confirmed_at=None)
    wanted = (
        [entry.pk for entry in waiting if str(entry.pk) == entry_id]
        if entry_id
        else list(waiting.exclude(entered_by=reader(request)).values_list("pk", flat=True))
    )
    confirmed = community_registers.confirm_entries(authority.pk, wanted, by=reader(request), now=timezone.now())
    message = ngettext("%(count)d entry counts from now on.", "%(count)d entries count from now on.", confirmed)
    messages.success(request, message % {"count": confirmed})
    return redirect("catalogue:community_register", authority.pk)


def _shown(request: HttpRequest, authority: Organization, form: EntriesForm) -> dict[str, Any]:
    entries = authority.community_entries.select_related("entered_by").order_by("kind", "value", "id")
    page = page_of(entries.filter(confirmed_at__isnull=False), request.GET.get("page"), size=PAGE)
    waiting = list(entries.filter(confirmed_at=None))
    own = [entry for entry in waiting if entry.entered_by_id == reader(request).pk]
    return {
        "organization": authority,
        "is_member": visible_to(reader(request)).filter(pk=authority.pk).exists(),
        "form": form,
        "page": page,
        "entries": entries.filter(pk__in=page.object_list),
        "waiting": waiting,
        "others": len(waiting) - len(own),
        "can_manage": may(reader(request), community_registers.MANAGE, authority),
        "can_confirm": community_registers.may_confirm(reader(request), authority),
    }


def _authority(request: HttpRequest, organization_id: UUID) -> Organization:
    return get_object_or_404(registers_open_to(reader(request)), pk=organization_id)
