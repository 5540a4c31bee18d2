"""What was released to the organization: lists, files through the application, links, and what changed in a series."""

from __future__ import annotations

import uuid
from typing import Any, Final

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop
from ninja import Router

from entente.api.asking import APIKey, key_of, person
from entente.api.schemas import LinkOut, Problem, ReceivedOut
from entente.api.views.shared import FAULTS, OfSeries, answers, words
from exports import queries
from exports.deliveries import elsewhere
from exports.deliveries.download_responses import passed_on
from exports.models import Entitlement
from exports.programs import problem
from exports.queries import Opened, suspended
from exports.queries.suspended import is_suspended, suspended_in_words
from exports.services import issue_download
from exports.states import KeyScope

router = Router(tags=["Received data"])
READ: Final = APIKey(KeyScope.READ)
NO_LINK: Final = gettext_noop(
    "Files of another node pass through this platform: no link is given. Fetch the file at its own address."
)
FILE: Final = {
    "responses": {
        status: {
            "description": description,
            "content": {
                kind: {"schema": {"type": "string", "format": "binary"}}
                for kind in (
                    "application/vnd.apache.parquet",
                    "text/csv",
                    "application/json",
                    "text/markdown",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/geopackage+sqlite3",
                    "application/geo+json",
                    "application/flatgeobuf",
                    "application/octet-stream",
                )
            },
        }
        for status, description in ((200, "The file."), (206, "The part that Range asked for."))
    }
    | {304: {"description": "It is still the one that If-None-Match names."}}
}


@router.get("/received", response=answers((200, list[ReceivedOut])), auth=READ, summary="What can be read now")
def list_received(request: HttpRequest, dataset: OfSeries = None) -> Any:
    """Every release to which the organization is entitled now, the newest first."""
    key, now = key_of(request), timezone.now()
    opened = [*queries.RECEIVED.open_to(queries.scope_of(key), now=now), *elsewhere.open_to(key, now=now)]
    return [shown_received(received) for received in opened if dataset in (None, received.dataset_id)]


@router.get(
    "/received/{uuid:entitlement_id}", response=answers((200, ReceivedOut)), auth=READ, summary="One received release"
)
def show_received(request: HttpRequest, entitlement_id: uuid.UUID) -> Any:
    """Its columns and its files."""
    scope = queries.scope_of(key_of(request))
    opened = queries.RECEIVED_ONE.open_to(scope, now=timezone.now(), entitlement=entitlement_id)
    if opened:
        return shown_received(opened[0])
    remote = _open_elsewhere(request, entitlement_id)
    return _absent(request, entitlement_id) if remote is None else shown_received(remote)


@router.get(
    "/received/{uuid:entitlement_id}/files/{name}",
    response={FAULTS | {416}: Problem},
    auth=READ,
    summary="A file",
    openapi_extra=FILE,
)
def fetch_file(request: HttpRequest, entitlement_id: uuid.UUID, name: str) -> Any:
    """Through the application, which asks at each part whether access still stands. Range resumes what broke off."""
    entitlement = _open_entitlement(request, entitlement_id)
    if entitlement is None:
        remote = _open_elsewhere(request, entitlement_id, name)
        if remote is not None:
            return elsewhere.passed_on(request, key_of(request), remote, name)
        return _absent(request, entitlement_id)
    _named(entitlement, name)
    return passed_on(request, entitlement, name, by=person(request), key=key_of(request))


@router.post(
    "/received/{uuid:entitlement_id}/files/{name}/link",
    response=answers((200, LinkOut)),
    auth=READ,
    summary="A link to it",
)
def link_file(request: HttpRequest, entitlement_id: uuid.UUID, name: str) -> Any:
    """To the store itself, for a few minutes and never beyond the entitlement. It dies when access ends."""
    entitlement = _open_entitlement(request, entitlement_id)
    if entitlement is None:
        if _open_elsewhere(request, entitlement_id, name) is not None:
            return problem(409, "remote.no_link", gettext(NO_LINK))
        return _absent(request, entitlement_id)
    _named(entitlement, name)
    key = key_of(request)
    download, url = issue_download(entitlement.pk, name, by=key.made_by, now=timezone.now(), key=key)
    return {"url": url, "expires_at": download.expires_at}


@router.get(
    "/received/series/{uuid:dataset_id}/changes",
    response=answers((200, list[dict[str, Any]])),
    auth=READ,
    summary="What changed in a series",
)
def list_changes(request: HttpRequest, dataset_id: uuid.UUID) -> Any:
    """What was released and taken back, and how the columns changed, the newest first."""
    changes = elsewhere.changes_of(queries.scope_of(key_of(request)), dataset_id)
    if not changes:
        raise Http404
    return [change.to_dict() for change in changes]


def shown_received(opened: Opened) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": opened.id,
        "release": opened.release_id,
        "agreement": opened.agreement.pk,
        "dataset": opened.dataset_id,
        "title": words(opened, "title"),
        "provider": opened.owner_id,
        "version_number": opened.number,
        "period_start": opened.period_start,
        "period_end": opened.period_end,
        "records": opened.records,
        "ends_at": opened.ends_at,
        "fields": opened.fields,
        "files": opened.files,
        "node": opened.node,
    }


def _open_entitlement(request: HttpRequest, entitlement_id: uuid.UUID) -> Entitlement | None:
    scope, now = queries.scope_of(key_of(request)), timezone.now()
    return next(iter(queries.entitlements_open_to(scope, now=now, among=queries.ONE, entitlement=entitlement_id)), None)


def _open_elsewhere(request: HttpRequest, release_id: uuid.UUID, name: str | None = None) -> Opened | None:
    """A release of another node that the key opens; ``name``: that has such a file.

    Raises:
        Http404: it has none.
    """
    opened = elsewhere.open_to(key_of(request), now=timezone.now())
    release = next((other for other in opened if other.id == release_id), None)
    if release is not None and name is not None and not elsewhere.has_file(release, name):
        raise Http404
    return release


def _absent(request: HttpRequest, entitlement_id: uuid.UUID) -> HttpResponse:
    """Why it cannot be read: its agreement is suspended, which passes; or there is no such thing for this key.

    Raises:
        Http404: the latter.
    """
    if is_suspended(queries.scope_of(key_of(request)), now=timezone.now(), among=Q(pk=entitlement_id)):
        return problem(403, suspended.CODE, suspended_in_words())
    raise Http404


def _named(entitlement: Entitlement, name: str) -> None:
    if entitlement.delivery.file(name) is None:
        raise Http404
