"""Emergencies: which one is at hand, who must confirm or review, and what a person is on call for."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements import permissions
from agreements.models import Activation, Agreement
from entente.organizations.models import Organization, User


def emergency_at_hand(agreement: Agreement) -> Activation | None:
    """The one that is awake, else the first one that waits for its review."""
    activations = agreement.activations.select_related("activated_by", "confirmed_by")
    return activations.filter(ended_at=None).first() or activations.filter(reviewed_at=None).order_by("id").first()


def emergencies_waiting_for(user: User) -> QuerySet[Activation]:
    """Emergencies that this person can confirm, and those that she can review now that they have ended."""
    own = Organization.objects.filter(
        role_groups__group__in=user.groups.all(), role_groups__role__in=("data_steward", "privacy_officer")
    )
    mine = permissions.parts_for(own).values("agreement")
    providers = permissions.providers_of(OuterRef(OuterRef("activated_by")), user).filter(
        agreement=OuterRef("agreement")
    )
    unconfirmed = Q(Exists(providers), ~Q(activated_by=user), ended_at=None, confirmed_at=None)
    over = Q(ended_at__isnull=False, reviewed_at=None)
    return Activation.objects.filter(unconfirmed | over, agreement__in=mine).select_related("agreement")


def emergency_under_way(organization: Organization) -> bool:
    """Whether two people opened an emergency, no exercise, under an agreement in which the organization takes part."""
    parts = permissions.parts_for(Organization.objects.filter(pk=organization.pk))
    open_now = Activation.objects.filter(exercise=False, ended_at=None, confirmed_at__isnull=False)
    return open_now.filter(agreement__in=parts.values("agreement")).exists()


def exercise_of(agreement: Agreement) -> Activation | None:
    """The exercise that two people opened: its recipients download dummy data."""
    return agreement.activations.filter(ended_at=None, exercise=True, confirmed_at__isnull=False).first()
