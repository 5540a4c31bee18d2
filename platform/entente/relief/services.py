"""What people on the spot do: open a centre, report from it, take the directory with them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import get_language

from agreements.models import Activation
from agreements.services import note_download
from entente.audit.services import record, require
from entente.core.errors import Finding, Invalid
from entente.directory.queries import Point, point_in, point_of, point_of_name
from entente.organizations.models import Organization, User
from entente.relief.models import Centre, CentreReport
from entente.relief.offline import OfflineDirectory, offline_directory
from entente.relief.permissions import acting_for
from entente.relief.queries import known_at, verdict_for


@dataclass(frozen=True, slots=True)
class CentreDetails:
    """What is said of a centre that opens. ``position``: degrees as a telephone shows them, or blank; ``people``: there already."""

    kind: str
    name: str
    address: str
    postal_code: str = ""
    position: str = ""
    telephone: str = ""
    note: str = ""
    capacity: int | None = None
    people: int | None = None
    is_public: bool = True


@transaction.atomic
def open_centre(activation_id: uuid.UUID, details: CentreDetails, *, by: User, now: datetime) -> Centre:
    """The centre stands in the directory of the emergency at once; everyone finds it within a minute, unless it is an exercise.

    Raises:
        Invalid: an open centre of this name is at this address already.
    """
    activation, organization = _opened(activation_id, by=by, now=now)
    name, address = " ".join(details.name.split()), " ".join(details.address.split())
    for known in known_at(activation, now).open_centres:
        there = (known.centre.name.casefold(), known.centre.address.casefold())
        if there == (name.casefold(), address.casefold()):
            raise Invalid(Finding("relief.centre_there"))
    point = point_of_centre(details)
    centre = Centre.objects.create(
        activation=activation, organization=organization, kind=details.kind, name=name, address=address,
        postal_code=details.postal_code.strip().upper(), telephone=details.telephone.strip(), note=details.note.strip(),
        latitude=point.latitude if point else None, longitude=point.longitude if point else None,
        capacity=details.capacity, is_public=details.is_public, added_by=by, added_at=now,
    )  # fmt: skip
    if details.people is not None:
        CentreReport.objects.create(centre=centre, people=details.people, reported_by=by, reported_at=now)
    _record("relief.centre_opened", activation, organization, by=by, centre_id=centre.pk)
    return centre


@transaction.atomic
def report_centre(centre_id: uuid.UUID, *, people: int | None, is_open: bool, by: User, now: datetime) -> CentreReport:
    """What is counted at a centre, and whether it is open: beside what was said before, which stays."""
    centre = Centre.objects.get(pk=centre_id)
    activation, organization = _opened(centre.activation_id, by=by, now=now)
    report = CentreReport.objects.create(centre=centre, people=people, is_open=is_open, reported_by=by, reported_at=now)
    _record("relief.centre_reported", activation, organization, by=by, centre_id=centre.pk)
    return report


@transaction.atomic
def take_directory(activation_id: uuid.UUID, *, by: User, now: datetime) -> OfflineDirectory:
    """The directory as a file that opens without a network. The first one counts as the first download of the emergency."""
    activation, organization = _opened(activation_id, by=by, now=now)
    language = "fr" if (get_language() or "en").startswith("fr") else "en"
    taken = offline_directory(activation, known_at(activation, now), language=language)
    _record("relief.directory_taken", activation, organization, by=by, services=taken.services, centres=taken.centres)
    note_download(activation.agreement, now=now)
    return taken


def require_open(activation: Activation, *, by: User, now: datetime) -> None:
    """This person may add to the emergency now.

    Raises:
        NotPermitted: she may not, or it is not under way.
    """
    verdict = verdict_for(by, activation, now=now)
    require(verdict, subject=activation.agreement, organization_id=activation.agreement.drafted_for_id)


def point_of_centre(details: CentreDetails) -> Point | None:
    """Where it is: by its degrees, else where the directory knows its address, else the middle of the services at its postal code."""
    return point_in(details.position) or point_of_name(details.address) or point_of(details.postal_code)


def _opened(activation_id: uuid.UUID, *, by: User, now: datetime) -> tuple[Activation, Organization]:
    """The emergency, locked, in which this person may act, and the party for which she does."""
    activation = Activation.objects.select_for_update(of=("self",)).select_related("agreement").get(pk=activation_id)
    require_open(activation, by=by, now=now)
    organization = acting_for(by, activation.agreement)
    assert organization is not None  # the verdict asked for one
    return activation, organization


def _record(event: str, activation: Activation, organization: Organization, *, by: User, **facts: object) -> None:
    record(
        event,
        by=by,
        subject=activation.agreement,
        organization_id=organization.pk,
        activation_id=activation.pk,
        **facts,
    )
