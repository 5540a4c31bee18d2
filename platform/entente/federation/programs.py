"""What programs read of other nodes, at the addresses at which they read what was released here."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext

from entente.core.errors import Failed
from entente.federation import permissions
from entente.federation.models import RemoteRelease, Ticket
from entente.federation.passing_on import handed_out
from entente.federation.queries import access_verdict
from entente.federation.services import ask_for_file
from exports.models import AccessKey
from exports.programs import problem
from exports.queries import Opened

ASKED: Final = timedelta(minutes=1)
"""So long one request for a ticket stands before the next is made."""


class RemoteReleases:
    """Releases of other nodes, for ``exports.deliveries.elsewhere``."""

    def open_to(self, key: AccessKey, *, now: datetime) -> list[Opened]:
        """What stands now for the organization of a key, the newest first."""
        releases = permissions.releases_addressed_to(key.made_by).filter(
            recipient=key.organization_id, ended_at=None, verified_at__isnull=False
        )
        if key.dataset_id is not None:
            releases = releases.filter(dataset_id=key.dataset_id)
        known = releases.select_related("peer", "owner", "agreement", "recipient")
        return [_opened(release) for release in known if access_verdict(release, now=now)]

    def passed_on(self, request: HttpRequest, key: AccessKey, opened: Opened, name: str) -> HttpResponseBase:
        """The file; 503 with ``Retry-After`` while this node's worker judges the request, which takes a second."""
        now = timezone.now()
        file = next(listed for listed in opened.files if listed["name"] == name)
        etag = f'"{file["sha256"]}"'
        if etag in request.headers.get("If-None-Match", ""):
            return HttpResponse(status=304, headers={"ETag": etag})
        tickets = Ticket.objects.filter(release=opened.id, key=key, user=key.made_by, file_name=name)
        ticket = tickets.select_related("release__peer", "copied__sealed__store").first()
        if ticket is None or _is_over(ticket, now):
            ask_for_file(opened.id, name, by=key.made_by, now=now, key=key)
            return _later()
        if ticket.settled_at is None:
            return _later()
        if ticket.code:
            return problem(403, ticket.code, gettext("This node’s worker judged the request and refused it."))
        try:
            return handed_out(request, ticket)
        except Failed as failed:
            words = gettext("The node %(node)s did not answer, or refused. Try again later.")
            return problem(502, failed.code_given, words % {"node": ticket.release.peer})


def _is_over(ticket: Ticket, now: datetime) -> bool:
    """Whether a new one is needed: its minutes are over, or it was refused, or waits, for longer than a request does."""
    return now >= (ticket.expires_at or ticket.asked_at + ASKED)


def _later() -> HttpResponse:
    words = gettext("The file rests with another node, and is being asked for. Ask again in a second.")
    answer = problem(503, "remote.being_asked_for", words)
    answer["Retry-After"] = "1"
    return answer


def _opened(release: RemoteRelease) -> Opened:
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
        records=None,
        fields=[],
        files=release.files,
        node=release.peer.name,
    )
