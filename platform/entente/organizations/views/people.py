"""Organizations: the reader's own, with their people; invite someone, change roles, remove someone."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.errors import NotPermitted
from entente.organizations import permissions, queries, services
from entente.organizations.confirmations.acts import keys_act, role_act
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.forms.people import FoundingForm, InvitationForm, RolesForm, StoreForm, SuccessorForm
from entente.organizations.models import Organization, OrganizationKind, RoleProposal, User
from entente.organizations.policies import Refusal, can_give_roles, can_take_role
from entente.organizations.queries.confirmations import enrolments_to_decide, needs_passkey, requires_passkeys
from entente.organizations.queries.second_persons import is_alone, reviewers_of, signatories_of
from entente.organizations.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import QuerySet


FOUNDING_FIELDS = {Refusal.NAME_TAKEN: "name_en", Refusal.OF_THE_REGION: "email"}
"""What can be corrected in the form itself."""


def no_address_page(request: HttpRequest) -> HttpResponse:
    """Addresses of people belong to their organization: allauth's page for changing them does not exist here."""
    raise Http404


@login_required
@require_safe
def list_organizations(request: HttpRequest) -> HttpResponse:
    """The reader's organizations; her only one at once."""
    visible = list(_visible(request))
    if len(visible) == 1:
        return redirect("organizations:organization", visible[0].pk)
    return render(request, "organizations/organizations.html", {"organizations": visible})


@login_required
@require_safe
def show_organization(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """What an organization is, and who does what in it."""
    organization = get_object_or_404(_visible(request), pk=organization_id)
    context = {
        "organization": organization,
        "key": organization.key,
        "has_keys": organization.key is not None,
        "proposals": queries.open_proposals([organization]),
        "members": queries.members(organization),
        "away": queries.absences_on(timezone.localdate())
        .filter(person__memberships__organization=organization)
        .distinct(),
        "reviewers": reviewers_of(organization, but_not=[_reader(request).pk]),
        "signatories": signatories_of(organization, but_not=[_reader(request).pk]),
        "is_alone": is_alone(_reader(request), organization),
        "can_manage": permissions.may(_reader(request), "organizations.manage_members", organization),
        "is_region": organization.kind == OrganizationKind.REGION_211,
        "enrolments": enrolments_to_decide(organization),
        "requires_passkeys": requires_passkeys(organization.pk),
    }
    return render(request, "organizations/organization.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Invite a person. The answer shows her one-time link, once."""
    organization = get_object_or_404(_visible(request), pk=organization_id)
    can_manage = permissions.may(_reader(request), "organizations.manage_members", organization)
    form = InvitationForm(request.POST or None, initial={"language": request.LANGUAGE_CODE[:2]})
    if request.method == "POST" and form.is_valid():
        with _roles_confirmed(request, organization):
            invitation = services.invite(organization.pk, by=_reader(request), **form.cleaned_data)
        return render(request, "organizations/invited.html", {"organization": organization, "invitation": invitation})
    context = {"organization": organization, "form": form, "can_manage": can_manage}
    return render(request, "organizations/invite.html", context, status=422 if form.is_bound else 200)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def found_organization(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """A region invites an organization of its area. The answer shows the one-time link of its first person, once."""
    region = get_object_or_404(_visible(request).filter(kind=OrganizationKind.REGION_211), pk=organization_id)
    can_manage = permissions.may(_reader(request), "organizations.manage_members", region)
    form = FoundingForm(request.POST or None, initial={"language": request.LANGUAGE_CODE[:2]})
    if request.method == "POST" and form.is_valid():
        try:
            organization, invitation = services.found_for_region(
                region.pk, services.Founding(**form.cleaned_data), by=_reader(request)
            )
        except NotPermitted as refusal:
            if not set(refusal.reasons) <= set(FOUNDING_FIELDS):
                raise
            for reason in refusal.reasons:
                form.add_error(FOUNDING_FIELDS[Refusal(reason.value)], str(reason.label))
        else:
            context = {"organization": organization, "invitation": invitation, "region": region}
            return render(request, "organizations/founded.html", context)
    context = {"organization": region, "form": form, "can_manage": can_manage}
    return render(request, "organizations/found.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def member(request: HttpRequest, organization_id: UUID, user_id: UUID) -> HttpResponse:
    """The roles of a member, to be changed."""
    organization, person = _member(request, organization_id, user_id)
    held = queries.roles_of(person, organization)
    form = RolesForm(request.POST or None, initial={"roles": sorted(held)})
    if request.method == "POST" and form.is_valid():
        with _roles_confirmed(request, organization):
            waiting = services.set_roles(organization.pk, person, form.cleaned_data["roles"], by=_reader(request))
        if waiting:
            messages.info(request, gettext("A role for yourself waits until another data steward confirms it."))
        messages.success(request, gettext("The roles of %(name)s have been changed.") % {"name": person})
        return redirect("organizations:organization", organization.pk)
    steward = Role.DATA_STEWARD in held
    context = {
        "organization": organization,
        "member": person,
        "form": form,
        "can_manage": permissions.may(_reader(request), "organizations.manage_members", organization),
        "can_remove": can_take_role(Role.DATA_STEWARD if steward else "", stewards=queries.stewards(organization)),
    }
    return render(request, "organizations/member.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, organization_id: UUID, user_id: UUID) -> HttpResponse:
    """Ask, then take every role away from a member."""
    organization, person = _member(request, organization_id, user_id)
    form = SuccessorForm(request.POST if request.method == "POST" else None, organization=organization, leaving=person)
    if request.method == "POST" and form.is_valid():
        services.remove_member(organization.pk, person, by=_reader(request), now=timezone.now(), **form.cleaned_data)
        messages.success(request, gettext("%(name)s is no longer a member.") % {"name": person})
        if person == request.user:
            return redirect("web:desk")
        return redirect("organizations:organization", organization.pk)
    context = {
        "organization": organization,
        "member": person,
        "form": form,
        "action_label": gettext("Remove from the organization"),
        "cancel_url": reverse("organizations:member", args=[organization.pk, person.pk]),
        "danger": True,
    }
    return render(request, "organizations/remove.html", context, status=422 if form.is_bound else 200)


@login_required
@require_POST
def decide_role(request: HttpRequest, organization_id: UUID, proposal_id: UUID) -> HttpResponse:
    """Confirm or decline the role that another steward wants for herself."""
    organization = get_object_or_404(_visible(request), pk=organization_id)
    proposal = get_object_or_404(RoleProposal, pk=proposal_id, organization=organization)
    accept = request.POST.get("decision") == "accept"
    with _roles_confirmed(request, organization):
        services.decide_role(proposal.pk, accept=accept, by=_reader(request), now=timezone.now())
    messages.success(request, gettext("The role has been given.") if accept else gettext("The role has been declined."))
    return redirect("organizations:organization", organization.pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rotate_keys(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Ask, then have new keys made."""
    organization = get_object_or_404(_visible(request), pk=organization_id)
    if request.method == "POST":
        with transaction.atomic():
            services.rotate_keys(organization.pk, by=_reader(request))
            key = organization.key
            assert key is not None  # there was one to retire
            confirm(request, keys_act(key), key.pk, Shown(gettext("Make new keys"), [_of(organization)]))
        messages.success(request, gettext("New keys are being made. This takes seconds."))
        return redirect("organizations:organization", organization.pk)
    context = {
        "organization": organization,
        "action_label": gettext("Make new keys"),
        "cancel_url": reverse("organizations:organization", args=[organization.pk]),
        "can_manage": permissions.may(_reader(request), "organizations.manage_members", organization),
    }
    return render(request, "organizations/rotate_keys.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def store(request: HttpRequest, organization_id: UUID) -> HttpResponse:
    """Name a store of the organization's own, which is tried before it is taken."""
    organization = get_object_or_404(_visible(request), pk=organization_id)
    can_manage = permissions.may(_reader(request), "organizations.manage_members", organization)
    form = StoreForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.name_store(organization.pk, by=_reader(request), **form.cleaned_data)
        messages.success(request, gettext("The store has been tried and taken. The next uploads go there."))
        return redirect("organizations:organization", organization.pk)
    context = {"organization": organization, "form": form, "can_manage": can_manage}
    return render(request, "organizations/store.html", context, status=422 if form.is_bound else 200)


@contextmanager
def _roles_confirmed(request: HttpRequest, organization: Organization) -> Iterator[None]:
    """What is done inside gives at most one role, which whoever gives it confirms where she must.

    Raises:
        NotPermitted: several roles are given at once, each of which is an act of its own.
    """
    with transaction.atomic():
        before = set(organization.memberships.values_list("pk", flat=True))
        yield
        new_roles = list(organization.memberships.exclude(pk__in=before).select_related("user"))
        needed = needs_passkey(_reader(request), organization.pk)
        can_give_roles(needed=needed, roles=len(new_roles)).require(organization_id=str(organization.pk))
        for membership in new_roles:
            person, role = str(membership.user), membership.get_role_display()
            details = [_of(organization), (gettext("Person"), person), (gettext("Role"), role)]
            confirm(request, role_act(membership), membership.pk, Shown(gettext("Give a role"), details))


def _of(organization: Organization) -> tuple[str, str]:
    return gettext("Organization"), organization.name


def _visible(request: HttpRequest) -> QuerySet[Organization]:
    return (
        permissions.visible_to(_reader(request))
        .select_related("sponsor", "review_pool", "store")
        .order_by("name_en", "id")
    )


def _member(request: HttpRequest, organization_id: UUID, user_id: UUID) -> tuple[Organization, User]:
    organization = get_object_or_404(_visible(request), pk=organization_id)
    person = get_object_or_404(User.objects.filter(memberships__organization=organization).distinct(), pk=user_id)
    return organization, person


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
