"""What programs read of other nodes, at the addresses at which they read what was released here."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.core.signing import Signer
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.http import urlencode
from django.utils.translation import gettext

from entente.audit.services import require
from entente.core.errors import Failed
from entente.federation import permissions
from entente.federation.models import RemoteCopy, RemoteRelease, Ticket
from entente.federation.passing_on import handed_out
from entente.federation.policies import can_serve_copy
from entente.federation.queries import access_verdict, copy_verdict, fetch_verdict
from entente.federation.services import ask_for_file
from exports.deliveries import elsewhere
from exports.deliveries.elsewhere import CopiedTable, Link
from exports.models import AccessKey
from exports.programs import problem
from exports.queries import Opened, Scope
from exports.series.versions import Change, ColumnChange, changed_columns

ASKED: Final = timedelta(minutes=1)
"""So long one request for a ticket stands before the next is made."""


class RemoteReleases:
    """Releases of other nodes, for ``exports.deliveries.elsewhere``."""

    def open_to(self, key: AccessKey, *, now: datetime) -> list[Opened]:
        """What stands now for the organization of a key, the newest first."""
        standing = self._standing(key, now=now)
        copies = RemoteCopy.objects.filter(release__in=standing, ready_at__isnull=False, destroyed_at=None)
        resting = {copy.release_id: copy for copy in copies}
        return [_opened(release, resting.get(release.pk)) for release in standing]

    def passed_on(self, request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
        """The file; 503 with ``Retry-After`` while this node's worker judges the request, which takes a second."""
        now = timezone.now()
        file = next(listed for listed in opened.files if listed["name"] == name)
        etag = f'"{file["sha256"]}"'
        if etag in request.headers.get("If-None-Match", ""):
            return HttpResponse(status=304, headers={"ETag": etag})
        ticket = _ticket(opened.id, name, key, now=now)
        if ticket.settled_at is None:
            return _later()
        if ticket.code:
            return problem(403, ticket.code, gettext("This node’s worker judged the request and refused it."))
        try:
            return handed_out(request, ticket)
        except Failed as failed:
            words = gettext("The node %(node)s did not answer, or refused. Try again later.")
            return problem(502, failed.code_given, words % {"node": ticket.release.peer})

    def changes_of(self, scope: Scope, dataset_id: uuid.UUID) -> list[Change]:
        """Releases that were verified here, and their ends."""
        if scope.dataset_id not in (None, dataset_id):
            return []
        came = (
            _of_series(scope, dataset_id)
            .select_related("recall")
            .order_by("period_end", "period_start", "number", "id")
        )
        copies = RemoteCopy.objects.filter(release__in=came, ready_at__isnull=False).order_by("id")
        known = {copy.release_id: copy for copy in copies}
        changes, before = list[Change](), list[dict[str, str]]()
        for release in came:
            copy = known.get(release.pk)
            columns = copy.fields if copy is not None else []
            differences = changed_columns(before, columns) if before and columns else ()
            changes.append(_change(release, "released", release.verified_at, copy, columns=differences))
            if release.ended_at is not None:
                event = "withdrawn" if hasattr(release, "recall") else "ended"
                changes.append(_change(release, event, release.ended_at, copy))
            before = columns or before
        return changes

    def title_of(self, scope: Scope, dataset_id: uuid.UUID) -> str:
        """As it was announced last."""
        release = _of_series(scope, dataset_id).first()
        return "" if release is None else release.title

    def tables_open_to(self, key: AccessKey, *, now: datetime) -> list[CopiedTable]:
        """Of what stands now, that of which a verified copy with a table rests here; numbered among all that ever came."""
        copies = {
            copy.release_id: copy
            for copy in RemoteCopy.objects.filter(
                release__recipient=key.organization_id, ready_at__isnull=False, destroyed_at=None
            ).exclude(records=None)
        }
        numbers: dict[tuple[uuid.UUID, uuid.UUID], dict[uuid.UUID, int]] = {}
        tables = []
        for release in self._standing(key, now=now) if copies else ():
            copy = copies.get(release.pk)
            if copy is None or not copy_verdict(release, now=now):
                continue
            place = release.agreement.lineage, release.dataset_id
            if place not in numbers:
                numbers[place] = _numbers(key.organization_id, *place)
            number = numbers[place][release.release_id]
            tables.append(CopiedTable(_opened(release, copy), number, release.arrived_at))
        return tables

    def links_to(self, key: AccessKey, tables: Sequence[CopiedTable], name: str, *, now: datetime) -> list[Link] | None:
        """Links to a file of each, once the worker has lent the key of every one.

        Raises:
            NotPermitted: the worker refused one.
        """
        tickets = [_ticket(table.opened.id, name, key, now=now) for table in tables]
        if any(ticket.settled_at is None for ticket in tickets):
            return None
        for ticket in tickets:
            stands = copy_verdict(ticket.release, now=now) & can_serve_copy(
                ready=ticket.copied_id is not None, destroyed=False
            )
            verdict = fetch_verdict(ticket.release, key.made_by, now=now, key_id=key.pk) & stands
            require(verdict, subject=ticket.release, organization_id=key.organization_id)
        return [Link(_address(ticket), ticket.expires_at) for ticket in tickets if ticket.expires_at is not None]

    def handed_out(self, request: HttpRequest, ticket_id: uuid.UUID, signature: str) -> HttpResponseBase | None:
        """The file of a ticket by the link that was given for it."""
        if not constant_time_compare(signature, _SIGNER.signature(str(ticket_id))):
            return None
        tickets = Ticket.objects.select_related("release__peer", "copied__sealed__store", "user")
        ticket = tickets.filter(pk=ticket_id, copied__isnull=False, code="").first()
        if ticket is None or ticket.expires_at is None or timezone.now() >= ticket.expires_at:
            return None
        request.user = ticket.user
        return handed_out(request, ticket)

    def _standing(self, key: AccessKey, *, now: datetime) -> list[RemoteRelease]:
        releases = permissions.releases_addressed_to(key.made_by).filter(
            recipient=key.organization_id, ended_at=None, verified_at__isnull=False
        )
        if key.dataset_id is not None:
            releases = releases.filter(dataset_id=key.dataset_id)
        known = releases.select_related("peer", "owner", "agreement", "recipient")
        return [release for release in known if access_verdict(release, now=now)]


def _of_series(scope: Scope, dataset_id: uuid.UUID) -> QuerySet[RemoteRelease]:
    """What was released of a series to an organization for which this person downloads, ended or not; the newest first."""
    return permissions.releases_addressed_to(scope.by).filter(
        recipient=scope.organization_id, dataset_id=dataset_id, verified_at__isnull=False
    )


def _change(
    release: RemoteRelease,
    event: str,
    at: datetime | None,
    copy: RemoteCopy | None,
    *,
    columns: tuple[ColumnChange, ...] = (),
) -> Change:
    assert at is not None  # verified, or ended
    return Change(
        release_id=release.release_id,
        version=release.number,
        period_start=release.period_start,
        period_end=release.period_end,
        at=at,
        event=event,
        reason=release.recall.reason if event == "withdrawn" else "",
        records=None if copy is None else copy.records,
        columns=columns,
    )


def _numbers(organization_id: uuid.UUID, lineage: uuid.UUID, dataset_id: uuid.UUID) -> dict[uuid.UUID, int]:
    """Place of each release among all that came to an organization of a dataset under an agreement; those that ended keep theirs."""
    came = RemoteRelease.objects.filter(
        recipient=organization_id, agreement__lineage=lineage, dataset_id=dataset_id
    ).order_by("arrived_at", "id")
    return {
        release_id: number for number, release_id in enumerate(dict.fromkeys(came.values_list("release_id", flat=True)))
    }


def _ticket(release_id: uuid.UUID, name: str, key: AccessKey, *, now: datetime) -> Ticket:
    """The one that stands for this program and file; a new one where there is none.

    Raises:
        NotPermitted: it may not be had.
    """
    tickets = Ticket.objects.filter(release=release_id, key=key, user=key.made_by, file_name=name)
    ticket = tickets.select_related("release__peer", "release__agreement", "copied__sealed__store").first()
    if ticket is None or _is_over(ticket, now):
        ticket = ask_for_file(release_id, name, by=key.made_by, now=now, key=key)
    return ticket


def _address(ticket: Ticket) -> str:
    query = urlencode({elsewhere.SIGNATURE: _SIGNER.signature(str(ticket.pk))})
    return f"{settings.BASE_URL}{reverse('sharing:copied_file', args=[ticket.pk])}?{query}"


_SIGNER: Final = Signer(salt="entente.federation.programs.copied_file")


def _is_over(ticket: Ticket, now: datetime) -> bool:
    """Whether a new one is needed: its minutes are over, or it was refused, or waits, for longer than a request does."""
    return now >= (ticket.expires_at or ticket.asked_at + ASKED)


def _later() -> HttpResponse:
    words = gettext("The file rests with another node, and is being asked for. Ask again in a second.")
    answer = problem(503, "remote.being_asked_for", words)
    answer["Retry-After"] = "1"
    return answer


def _opened(release: RemoteRelease, copy: RemoteCopy | None = None) -> Opened:
    """As lists show it; columns and number of rows are known of a copy alone."""
    return Opened(
        id=release.pk,
        release_id=release.release_id,
        agreement=release.agreement,
        dataset_id=release.dataset_id,
        title_en=release.title_en,
        title_fr=release.title_fr,
        owner_id=release.owner_id,
        owner_en=release.owner.name_en,
        owner_fr=release.owner.name_fr,
        ends_at=release.ends_at,
        number=release.number,
        period_start=release.period_start,
        period_end=release.period_end,
        records=None if copy is None else copy.records,
        fields=[] if copy is None else copy.fields,
        files=release.files,
        node=release.peer.name,
    )
