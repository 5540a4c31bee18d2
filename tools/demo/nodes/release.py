"""Contacts of one node are anonymized, released to an organization of another, fetched there, and taken back."""

from __future__ import annotations

import hashlib
from datetime import date
from html import unescape
from typing import Any, Final
from uuid import UUID

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import strip_tags

from agreements.models import Agreement
from anonymizer import services as runs
from anonymizer.engine import ColumnProfile, TableProfile, propose
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue import services as catalogue
from entente.catalogue.uploads.intake import Upload
from entente.core.errors import Failed, NotPermitted
from entente.federation import services as federation
from entente.federation.models import NodeAccess, RemoteRelease, Ticket
from entente.federation.passing_on import RemoteFile
from entente.federation.queries import access_verdict
from entente.federation.templatetags.nodes import node_stop as stop_of
from entente.organizations.models import Organization
from exports import services as exports
from exports.models import Entitlement
from tools.demo.contacts import csv_pieces
from tools.demo.nodes import act
from tools.demo.nodes.agreement import TERMS, own_organization, second, steward
from tools.demo.waiting import DemoFailed, until

ROWS: Final = 2_000
FILE: Final = "data.csv"


@act
def release_contacts(agreement: str, recipient: str) -> dict[str, Any]:
    """From a file to a delivery for an organization of another node, by the people of this one; the entitlement."""
    by, under = steward(), Agreement.objects.get(pk=agreement)
    dataset = catalogue.create_dataset(
        owner=own_organization(), title_en="Contacts", title_fr="Contacts", kind="contacts", by=by
    )
    with catalogue.open_upload(dataset) as writer:
        for piece in csv_pieces(ROWS):
            writer.write(piece)
        about = Upload(date(2026, 1, 1), date(2026, 6, 30), "csv")
        version = catalogue.receive_upload(dataset.pk, writer.finish(), about, by=by)
    until(version.runs.exists, "a run of the upload")
    run = _until_it_left(version.runs.get(), RunStatus.PROFILING)
    exports.set_audience(dataset, [under], by=by, now=timezone.now())
    version.refresh_from_db()
    columns = tuple(ColumnProfile.from_dict(column.profile) for column in version.columns.all())
    table = TableProfile(version.records or 0, columns)
    spec = propose(table, k=TERMS.smallest_k, finest_geography=TERMS.finest_geography).to_dict()
    runs.confirm_recipe(run.pk, spec, by=by, now=timezone.now())
    run = _until_it_left(Run.objects.get(pk=run.pk), RunStatus.TRANSFORMING)
    runs.approve_run(run.pk, by=second(), now=timezone.now())
    release = exports.release_run(
        run.pk,
        under.pk,
        purpose=TERMS.purposes[0],
        recipients_chosen=[Organization.objects.get(pk=recipient)],
        ends_on=under.ends_on,
        by=by,
        now=timezone.now(),
    )
    entitlement = release.entitlements.get()
    until(lambda: NodeAccess.objects.filter(pk=entitlement.pk).exists(), "the announcement of the release")
    run.refresh_from_db()
    return {"entitlement": str(entitlement.pk), "k": run.report.k, "records": run.report.records}


@act
def revoke(entitlement: str) -> None:
    """End the access."""
    exports.revoke_entitlement(UUID(entitlement), reason="It was taken back.", by=steward(), now=timezone.now())


@act
def stopped_after(entitlement: str) -> float | None:
    """Seconds from the end here until the other node stopped, as its receipt says."""
    access = NodeAccess.objects.get(pk=UUID(entitlement))
    ended = Entitlement.objects.get(pk=UUID(entitlement)).revoked_at
    return (access.stopped_at - ended).total_seconds() if access.stopped_at and ended else None


@act
def stop_in_words(entitlement: str) -> str:
    """What the provider's page says of the other node: since when, or by when, nothing is passed on there."""
    shown = render_to_string("federation/node_stop.html", stop_of(UUID(entitlement)))
    return " ".join(unescape(strip_tags(shown)).split())


@act
def is_open_at_lease_end(entitlement: str) -> bool:
    """Whether this node would still pass requests on when the lease that it holds has ended."""
    release = RemoteRelease.objects.select_related("peer", "agreement").get(pk=entitlement)
    assert release.lease_until is not None
    return bool(access_verdict(release, now=release.lease_until))


@act
def is_open(entitlement: str) -> bool:
    """Whether this node passes requests on for what another one released."""
    releases = RemoteRelease.objects.select_related("peer", "agreement").filter(
        pk=entitlement, verified_at__isnull=False
    )
    release = releases.first()
    return release is not None and bool(access_verdict(release, now=timezone.now()))


@act
def fetch(entitlement: str) -> dict[str, Any]:
    """A person of this node fetches a file of another, as her page does it: its size, and whether it is what was announced."""
    release, by, now = RemoteRelease.objects.get(pk=entitlement), second(), timezone.now()
    try:
        federation.accept_terms(release.pk, digest=release.agreement.current.digest(), by=by, now=now)
        ticket = federation.ask_for_file(release.pk, FILE, by=by, now=now)
    except NotPermitted as refused:
        return {"refused": refused.code_given}
    until(lambda: Ticket.objects.filter(pk=ticket.pk, settled_at__isnull=False).exists(), "the ticket")
    ticket.refresh_from_db()
    if ticket.code:
        return {"refused": ticket.code}
    try:
        file = RemoteFile(
            RemoteRelease.objects.select_related("peer").get(pk=release.pk), FILE, bytes(ticket.raw).decode(), {}
        )
    except Failed as failed:
        return {"refused": failed.code_given}
    if file.code:
        return {"refused": file.code}
    content = b"".join(file.pieces())
    expected = release.file(FILE)
    same = expected is not None and hashlib.sha256(content).hexdigest() == expected["sha256"]
    return {"bytes": len(content), "is_what_was_announced": same}


def _until_it_left(run: Run, status: str) -> Run:
    def has_left() -> bool:
        run.refresh_from_db()
        return run.status != status

    until(has_left, "the run")
    if run.status == RunStatus.FAILED:
        raise DemoFailed(f"the run failed: {run.error_code}")
    return run
