"""What an organization's data did: its own page, and one sheet of paper for its board and its funders."""

from __future__ import annotations

from typing import cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from entente.explorer.files.downloads import attached
from entente.organizations.models import Organization, User
from entente.organizations.permissions import has_role_for
from exports import permissions
from exports.contributions.figures import KILOMETRES, Contribution, contribution_of
from exports.contributions.sheet import contribution_pdf


@login_required
@require_safe
def contribution(request: HttpRequest) -> HttpResponse:
    """Who holds the data, what cites them, and the clients beside their neighbourhood and the region."""
    owners, contribution = _owners_and_contribution(request)
    may_declare = has_role_for(request.user, "catalogue.release_run")
    context = {"owners": owners, "found": contribution, "km": KILOMETRES, "may_declare": may_declare}
    return render(request, "exports/contribution.html", context)


@login_required
@require_safe
def contribution_file(request: HttpRequest) -> HttpResponse:
    """One page in both languages."""
    _, contribution = _owners_and_contribution(request)
    return attached(contribution_pdf(contribution, at=timezone.now()), "what-our-data-did", "pdf")


def _owners_and_contribution(request: HttpRequest) -> tuple[list[Organization], Contribution]:
    owners = list(permissions.organizations_providing_for(cast("User", request.user)).order_by("name_en", "id"))
    if not owners:
        raise PermissionDenied
    chosen = next((owner for owner in owners if str(owner.pk) == request.GET.get("o")), owners[0])
    return owners, contribution_of(chosen, now=timezone.now())
