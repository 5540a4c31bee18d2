"""What an act would change, as its reader may know it: as provider of the data, or as their recipient."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from django.db.models import Q

from entente.catalogue import permissions as catalogue
from entente.organizations.models import Organization, User
from exports.models import Entitlement, StandingApproval


class Changed(Protocol):
    """Identifiers of what closes, opens, and no longer goes on by itself."""

    @property
    def closes(self) -> Collection[uuid.UUID]: ...
    @property
    def opens(self) -> Collection[uuid.UUID]: ...
    @property
    def stops(self) -> Collection[uuid.UUID]: ...


@dataclass(frozen=True, slots=True)
class ShownEffects:
    """By name, what this reader may know of. ``others``: whether more changes, of which she may not."""

    closes: tuple[Entitlement, ...]
    opens: tuple[Entitlement, ...]
    stops: tuple[StandingApproval, ...]

    @property
    def changes_nothing(self) -> bool:
        return not (self.closes or self.opens or self.stops)


def effects_shown(changed: Changed, *, user: User) -> ShownEffects:
    """The accesses and series among them of the reader's own datasets, and of what her organizations receive."""
    own = Organization.objects.filter(role_groups__group__in=user.groups.all()).values("pk")
    datasets = catalogue.visible_to(user).values("pk")
    access = Entitlement.objects.filter(Q(release__run__version__dataset__in=datasets) | Q(recipient__in=own))
    access = access.select_related("recipient", "release__agreement", "release__run__version__dataset__owner").defer(
        "release__manifest"
    )
    series = StandingApproval.objects.filter(
        Q(release__run__version__dataset__in=datasets) | Q(recipients__in=own)
    ).distinct()
    series = series.select_related("release__run__version__dataset__owner", "release__agreement").prefetch_related(
        "recipients"
    )
    return ShownEffects(
        tuple(access.filter(pk__in=changed.closes).distinct()),
        tuple(access.filter(pk__in=changed.opens).distinct()),
        tuple(series.filter(pk__in=changed.stops)),
    )
