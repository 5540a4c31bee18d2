"""What left the organization, who may read it, and how access ends."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router, Status

from entente.api.asking import APIKey, person
from entente.api.schemas import EntitlementIn, EntitlementOut, Page, ReasonIn, ReleaseOut
from entente.api.views.datasets import PROVIDER, datasets_of
from entente.api.views.shared import USUAL, Before, Limit, OfSeries, answers, part_of
from entente.core.errors import Finding, Invalid
from entente.organizations.confirmations.pages import refuse_programs
from entente.organizations.models import Organization
from exports import queries, services
from exports.models import Entitlement, Release
from exports.states import KeyScope

router = Router(tags=["Releases"])
RELEASE: Final = APIKey(KeyScope.RELEASE)


@router.get("/releases", response=answers((200, Page[ReleaseOut])), auth=PROVIDER, summary="Releases")
def list_releases(
    request: HttpRequest,
    dataset: OfSeries = None,
    before: Before = None,
    limit: Limit = USUAL,
) -> Any:
    """What the organization released."""
    releases = releases_of(request)
    if dataset is not None:
        releases = releases.filter(run__version__dataset=dataset)
    return part_of(releases, shown_release, before=before, limit=limit)


@router.get("/releases/{uuid:release_id}", response=answers((200, ReleaseOut)), auth=PROVIDER, summary="One release")
def show_release(request: HttpRequest, release_id: uuid.UUID) -> Any:
    """Where it stands."""
    return shown_release(get_object_or_404(releases_of(request), pk=release_id))


@router.get(
    "/releases/{uuid:release_id}/manifest",
    response=answers((200, dict[str, Any])),
    auth=PROVIDER,
    summary="Its manifest",
)
def show_manifest(request: HttpRequest, release_id: uuid.UUID) -> Any:
    """Signed, as its recipients have it. Empty until the release was published."""
    return get_object_or_404(releases_of(request).defer(None), pk=release_id).manifest


@router.post(
    "/releases/{uuid:release_id}/withdraw", response=answers((200, ReleaseOut)), auth=RELEASE, summary="Withdraw it"
)
def withdraw_release(request: HttpRequest, release_id: uuid.UUID, body: ReasonIn) -> Any:
    """Every access ends at once, and what was delivered is erased."""
    release = get_object_or_404(releases_of(request), pk=release_id)
    services.withdraw_release(release.pk, by=person(request), reason=body.reason, now=timezone.now())
    return shown_release(releases_of(request).get(pk=release_id))


@router.get(
    "/releases/{uuid:release_id}/entitlements",
    response=answers((200, list[EntitlementOut])),
    auth=PROVIDER,
    summary="Who may read it",
)
def list_entitlements(request: HttpRequest, release_id: uuid.UUID) -> Any:
    """Ended access too."""
    entitlements = queries.entitlements_of_releases(releases_of(request).filter(pk=release_id))
    get_object_or_404(releases_of(request), pk=release_id)
    return [shown_entitlement(entitlement) for entitlement in entitlements]


@router.post(
    "/releases/{uuid:release_id}/entitlements",
    response=answers((201, EntitlementOut)),
    auth=RELEASE,
    summary="Entitle one more recipient",
)
def entitle(request: HttpRequest, release_id: uuid.UUID, body: EntitlementIn) -> Any:
    """A party of the agreement, until a day of its term."""
    release = get_object_or_404(releases_of(request), pk=release_id)
    refuse_programs(person(request), release.dataset.owner_id)
    recipient = Organization.objects.filter(pk=body.recipient).first()
    if recipient is None:
        raise Invalid(Finding("release.unknown_party"))
    now = timezone.now()
    entitlement = services.entitle(release.pk, recipient, ends_on=body.ends_on, by=person(request), now=now)
    return Status(201, shown_entitlement(entitlement))


@router.post(
    "/entitlements/{uuid:entitlement_id}/revoke",
    response=answers((200, EntitlementOut)),
    auth=RELEASE,
    summary="End a recipient’s access",
)
def revoke(request: HttpRequest, entitlement_id: uuid.UUID, body: ReasonIn) -> Any:
    """The next request is refused, and the recipient’s files are erased."""
    entitlement = get_object_or_404(queries.entitlements_of_releases(releases_of(request)), pk=entitlement_id)
    services.revoke_entitlement(entitlement.pk, by=person(request), reason=body.reason, now=timezone.now())
    return shown_entitlement(queries.entitlements_of_releases(releases_of(request)).get(pk=entitlement_id))


def releases_of(request: HttpRequest) -> QuerySet[Release]:
    """The releases of what the key's person may know of."""
    releases = Release.objects.filter(run__version__dataset__in=datasets_of(request))
    return releases.select_related("run__version__dataset").defer(
        "manifest", "run__versions", "run__findings", "run__offer"
    )


def shown_release(release: Release) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": release.pk,
        "dataset": release.dataset.pk,
        "run": release.run_id,
        "agreement": release.agreement_id,
        "version_number": release.run.version.number,
        "purpose": release.purpose,
        "status": release.status,
        "formats": release.formats,
        "places": release.places,
        "fields": release.fields,
        "released_at": release.released_at,
        "published_at": release.published_at,
        "error_code": release.error_code,
    }


def shown_entitlement(entitlement: Entitlement) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": entitlement.pk,
        "release": entitlement.release_id,
        "recipient": entitlement.recipient_id,
        "starts_at": entitlement.starts_at,
        "ends_at": entitlement.ends_at,
        "revoked_at": entitlement.revoked_at,
        "delivery": entitlement.delivery.status,
    }
