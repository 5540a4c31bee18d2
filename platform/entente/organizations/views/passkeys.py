"""Passkeys that organizations vouch for, what was confirmed with them, and whether they are required."""

from __future__ import annotations

import json
from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.events import collected
from entente.organizations import permissions, queries, services
from entente.organizations.confirmations.acts import ending_act, passkey_act, requirement_act, requirement_record
from entente.organizations.confirmations.assertions import fingerprint_of
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.confirmations.receipts import receipts_of
from entente.organizations.models import (
    ActAssertion,
    AttestedPasskey,
    Organization,
    PasskeyEnrolment,
    PasskeyRequirement,
    User,
)
from entente.organizations.queries.confirmations import live_passkeys, requirement_verdict

SHOWN = 50
"""How many of the last confirmations are listed."""


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def passkeys(request: HttpRequest) -> HttpResponse:
    """The reader's passkeys, with their fingerprints, and what she confirmed; she revokes one."""
    user = cast("User", request.user)
    if request.method == "POST":
        hers = AttestedPasskey.objects.filter(person=user, revoked_at=None)
        passkey = get_object_or_404(hers, pk=_identifier(request.POST.get("passkey", "")))
        services.revoke_passkey(passkey.pk, by=user)
        messages.success(request, gettext("The passkey is being revoked. This takes seconds."))
        return redirect("organizations:passkeys")
    enrolments = PasskeyEnrolment.objects.filter(person=user).select_related(
        "organization", "decision", "attested__confirmed_by"
    )
    receipts = ActAssertion.objects.filter(person=user).select_related("receipt", "organization").order_by("-at", "-id")
    rows = [(receipt, collected()[receipt.act].sentence) for receipt in receipts[:SHOWN]]
    context = {
        "enrolments": [(enrolment, fingerprint_of(enrolment.credential)) for enrolment in enrolments.order_by("-id")],
        "receipts": rows,
    }
    return render(request, "organizations/passkeys.html", context)


@login_required
@require_safe
def receipts(request: HttpRequest) -> HttpResponse:
    """The receipts of what the reader confirmed, with the keys to check them by ``entente verify``."""
    body = json.dumps(receipts_of(cast("User", request.user)), indent=1, ensure_ascii=False)
    disposition = 'attachment; filename="receipts.json"'
    return HttpResponse(body, content_type="application/json", headers={"Content-Disposition": disposition})


@login_required
@require_POST
def decide_passkey(request: HttpRequest, organization_id: UUID, enrolment_id: UUID) -> HttpResponse:
    """Confirm a colleague's passkey by the fingerprint that she reads out, or decline it."""
    user = cast("User", request.user)
    organization = get_object_or_404(permissions.visible_to(user), pk=organization_id)
    enrolment = get_object_or_404(PasskeyEnrolment, pk=enrolment_id, organization=organization)
    if request.POST.get("decision") == "decline":
        services.decline_passkey(enrolment.pk, by=user)
        messages.success(request, gettext("The passkey has been declined."))
        return redirect("organizations:organization", organization.pk)
    with transaction.atomic():
        services.confirm_passkey(enrolment.pk, fingerprint=request.POST.get("fingerprint", ""), by=user)
        shown = Shown(
            gettext("Confirm a colleague’s passkey"),
            [
                (gettext("Colleague"), str(enrolment.person)),
                (gettext("Fingerprint"), fingerprint_of(enrolment.credential)),
            ],
        )
        confirm(request, passkey_act(enrolment), enrolment.pk, shown)
    messages.success(request, gettext("Confirmed. The organization vouches for the passkey within seconds."))
    return redirect("organizations:organization", organization.pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def require_passkeys(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Whether acts of the organization are confirmed with passkeys: who has one, and the button that begins or ends it."""
    user = cast("User", request.user)
    organization = get_object_or_404(permissions.visible_to(user), pk=organization_id)
    requirement = PasskeyRequirement.objects.filter(organization=organization, ended_at=None).first()
    if request.method == "POST":
        with transaction.atomic():
            record_id = requirement_record(organization)
            if requirement is None:
                services.ask_for_requirement(organization.pk, by=user)
                shown = Shown(gettext("Require passkeys from now on"), _roster(organization))
                confirm(request, requirement_act(organization), record_id, shown)
            else:
                services.end_requirement(organization.pk, by=user)
                shown = Shown(gettext("Require passkeys no longer"), [(gettext("Organization"), organization.name)])
                confirm(request, ending_act(requirement), record_id, shown)
        messages.success(request, gettext("Confirmed. It takes effect within seconds."))
        return redirect("organizations:organization", organization.pk)
    can_manage = permissions.may(user, "organizations.manage_members", organization)
    can_require = requirement_verdict(organization)
    context = {
        "organization": organization,
        "requirement": requirement,
        "passkeys": live_passkeys(organization),
        "can_manage": can_manage,
        "can_require": can_require,
        "is_blocked": not can_manage or (requirement is None and not can_require),
        "action_label": gettext("Require passkeys") if requirement is None else gettext("Require them no longer"),
        "cancel_url": reverse("organizations:organization", args=[organization.pk]),
        "danger": requirement is not None,
    }
    return render(request, "organizations/require_passkeys.html", context)


def _roster(organization: Organization) -> list[tuple[str, str]]:
    """Whose roles, and which organizations that act for it, are vouched for from then on."""
    helpers = [helper for helper in (organization.sponsor, organization.review_pool) if helper is not None]
    return [
        (gettext("Organization"), organization.name),
        *((gettext("Acts for it"), helper.name) for helper in helpers),
        *(
            (str(member.user), ", ".join(str(role.label) for role in member.roles))
            for member in queries.members(organization)
        ),
    ]


def _identifier(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
