"""What the worker does while an emergency is under way: everyone finds the centres that are open, and none once it is over."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override
from procrastinate.contrib.django import app

from agreements.models import Activation
from agreements.queries.decisions import emergency_verdict
from entente.directory import listings
from entente.directory.models import (
    Address,
    HsdsOrganization,
    Listing,
    Location,
    Phone,
    Service,
    ServiceAtLocation,
    Source,
)
from entente.organizations.models import Organization
from entente.relief.models import Centre
from entente.relief.queries import CENTRES_SOURCE, known_at, lasts, region_of

_WORDS: Final = {
    "en": "Emergency: opened by {organization}. Call before you go, where there is a telephone.",
    "fr": "Urgence : ouvert par {organization}. Appelez avant de vous y rendre, s’il y a un numéro.",
}
_SHELTERS: Final = frozenset(("evacuation", "reception", "warming"))


@app.periodic(cron="* * * * *")
@app.task(name="relief.show_centres", queue="urgent", queueing_lock="relief.show_centres")
def show_centres(timestamp: int) -> None:
    """The finder has the public centres of emergencies that two people opened, and no other; never those of an exercise. Safe to run twice."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    wanted: dict[uuid.UUID, list[Centre]] = {}
    open_now = Activation.objects.filter(exercise=False, ended_at=None, confirmed_at__isnull=False)
    for activation in open_now.select_related("agreement"):
        region = region_of(activation.agreement)
        if region is not None and lasts(activation, now=now) and emergency_verdict(activation, now=now):
            known = known_at(activation, now)
            wanted.setdefault(region.pk, []).extend(
                entry.centre for entry in known.open_centres if entry.centre.is_public
            )
    before = Source.objects.filter(name=CENTRES_SOURCE, owner__in=_owners_of_centres()).values_list("owner", flat=True)
    for owner in {*wanted, *before}:
        _show(owner, wanted.get(owner, []))


def _owners_of_centres() -> Iterable[uuid.UUID]:
    """Regions whose source of this name holds centres, or nothing: a file that someone calls so stays hers."""
    named = Source.objects.filter(name=CENTRES_SOURCE, imports=None)
    return named.values_list("owner", flat=True)


@transaction.atomic
def _show(owner: uuid.UUID, centres: Sequence[Centre]) -> None:
    """The records of the source become those of these centres."""
    source, _ = Source.objects.get_or_create(owner_id=owner, name=CENTRES_SOURCE)
    Source.objects.select_for_update().get(pk=source.pk)
    if source.imports.exists():
        return
    there = dict(Service.every.filter(origin=source).values_list("pk", "fingerprint"))
    if there == {centre.pk: _fingerprint(centre) for centre in centres}:
        return
    Listing.objects.filter(source=source).delete()
    for table in (Phone, Address, ServiceAtLocation, Location, Service, HsdsOrganization):
        table.every.filter(origin=source).delete()
    organizations = {centre.organization_id: centre.organization for centre in centres}
    agencies = {key: _agency(source, organization) for key, organization in organizations.items()}
    for centre in centres:
        _record(source, agencies[centre.organization_id], centre)
    listings.rebuild(source)


def _agency(source: Source, organization: Organization) -> HsdsOrganization:
    """The party that opened centres, as an organization of the directory."""
    agency: HsdsOrganization = HsdsOrganization.objects.create(
        id=uuid.uuid5(source.pk, str(organization.pk)), name=organization.name_en or organization.name_fr, **_of(source),
        translations={"fr": {"name": organization.name_fr}} if organization.name_fr else {},
    )  # fmt: skip
    return agency


def _record(source: Source, agency: HsdsOrganization, centre: Centre) -> None:
    """A centre as a service at its place."""
    texts = {language: _texts(centre, language) for language in ("en", "fr")}
    service = Service.objects.create(
        id=centre.pk, organization=agency, name=centre.name, status="active", last_modified=centre.added_at, fingerprint=_fingerprint(centre),
        **texts["en"], **_of(source), text_language="en", translations={"fr": texts["fr"]},
    )  # fmt: skip
    location = Location.objects.create(
        id=uuid.uuid5(centre.pk, "location"), location_type="physical", organization=agency, name=centre.name,
        latitude=centre.latitude, longitude=centre.longitude, **_of(source),
    )  # fmt: skip
    Address.objects.create(
        id=uuid.uuid5(centre.pk, "address"), location=location, address_1=centre.address, postal_code=centre.postal_code,
        address_type="physical", country="CA", **_of(source),
    )  # fmt: skip
    ServiceAtLocation.objects.create(
        id=uuid.uuid5(centre.pk, "place"), service=service, location=location, **_of(source)
    )
    if centre.telephone:
        Phone.objects.create(
            id=uuid.uuid5(centre.pk, "phone"), service=service, number=centre.telephone, type="voice", **_of(source)
        )


def _texts(centre: Centre, language: str) -> dict[str, str]:
    """What is said of a centre in one language; its kind leads to the topics."""
    with override(language):
        kind = str(centre.get_kind_display())
        topic = {"en": "evacuation, emergency shelter", "fr": "évacuation, hébergement d’urgence"}[language]
        leads = kind if centre.kind not in _SHELTERS else f"{kind} ({topic})"
        organization = centre.organization.name_fr if language == "fr" else centre.organization.name_en
        sentence = _WORDS[language].format(organization=organization or str(centre.organization))
        return {
            "alternate_name": kind,
            "description": " ".join(part for part in (f"{leads}.", centre.note, sentence) if part),
        }


def _of(source: Source) -> dict[str, Any]:
    return {"origin": source}


def _fingerprint(centre: Centre) -> str:
    """The same as long as the finder says the same of it: a centre is never changed."""
    return hashlib.sha256(f"{centre.pk} {centre.organization_id}".encode()).hexdigest()[:32]
