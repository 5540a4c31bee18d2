"""Who sees an emergency: whoever reads its agreement. Who writes: stewards, privacy officers and recipients of its parties."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from agreements.models import Activation, Agreement
from agreements.permissions import parts_for
from agreements.permissions import visible_to as agreements_visible_to
from entente.organizations.models import Organization, User
from entente.organizations.roles import Role

_ON_THE_SPOT = (Role.DATA_STEWARD, Role.PRIVACY_OFFICER, Role.RECIPIENT)


def visible_to(user: User | AnonymousUser) -> QuerySet[Activation]:
    """The emergencies and exercises that this person may know of."""
    return Activation.objects.filter(agreement__in=agreements_visible_to(user)).select_related("agreement")


def acting_for(user: User, agreement: Agreement) -> Organization | None:
    """The party for which this person acts on the spot; none: she does not."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all(), role_groups__role__in=_ON_THE_SPOT)
    part = parts_for(own).filter(agreement=agreement).select_related("organization").order_by("pk").first()
    return part.organization if part else None
