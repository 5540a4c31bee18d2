"""A sealed copy of another node's release is gone with its key; what is lent of it, and what its provider is told."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import Failed, NotPermitted
from tests.apps.federation.remote_copies import (
    announce,
    content,
    copies,
    fetch,
    files,
    is_open,
    keeping,
    provider,
    released,
    tick,
)
from tests.other_node import OtherNode

__all__ = ["announce", "fetch", "files", "keeping", "provider", "released"]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("stop", ["revoked", "lease", "terminated", "over", "amended"])
def test_end_destroys_the_key_whether_or_not_the_provider_is_there(
    stop: str, announce: Callable[..., Any], fetch: Callable[..., Any], files: Any, provider: OtherNode, agreement: Any,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.models import Agreement
    from entente.audit.models import AuditEvent
    from entente.federation.models import RemoteRelease
    from entente.vault import endings

    release = announce()
    (copy,) = copies()
    begun = fetch(release)
    assert begun.status_code == 200
    files.conduct = "away"
    match stop:
        case "revoked":
            provider.say("entitlement.revoked", {"entitlement": str(release.pk)}, thread=agreement.lineage)
        case "lease":
            RemoteRelease.objects.update(lease_until=timezone.now())
        case "over":
            RemoteRelease.objects.update(ends_at=timezone.now())
        case "terminated":
            Agreement.objects.filter(pk=agreement.pk).update(status="terminated")
        case "amended":
            Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "keeping": "at_provider"})
    run_jobs()
    tick()
    run_jobs()
    copy.refresh_from_db()
    assert copy.destroyed_at is not None
    assert not is_open(copy)
    assert fetch(release).status_code in (403, 502)
    assert copy.pk in set(endings.recorded(endings.Ending.KEY))
    receipt = AuditEvent.objects.get(event="remote.copy_destroyed")
    assert receipt.facts["copy_id"] == str(copy.pk)


def test_clock_that_was_turned_back_prolongs_nothing(
    announce: Callable[..., Any], fetch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    """The lease ended an hour ago by what the trail has seen; the clock says that it has an hour to go."""
    from entente.federation.models import RemoteRelease

    release = announce()
    (copy,) = copies()
    now = timezone.now()
    RemoteRelease.objects.update(lease_until=now + timedelta(hours=1))
    seen = SimpleNamespace(at=now + timedelta(hours=2))
    monkeypatch.setattr("entente.federation.queries.releases.latest_head", lambda: seen)
    assert fetch(release).status_code == 403
    tick()
    run_jobs()
    assert not is_open(copy)
    monkeypatch.setattr("entente.federation.queries.releases.latest_head", lambda: None)
    RemoteRelease.objects.update(leased_at=now + timedelta(hours=2))
    assert fetch(release).status_code == 403


def test_transfer_that_is_under_way_ends_with_its_access(
    announce: Callable[..., Any], fetch: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.federation.models import RemoteRelease

    monkeypatch.setattr("entente.federation.copied.PIECE", 64)
    answer = fetch(announce())
    pieces = iter(answer.streaming_content)
    assert len(next(pieces)) == 64
    RemoteRelease.objects.update(ended_at=timezone.now())
    with pytest.raises(NotPermitted):
        next(pieces)


def test_loan_is_taken_back_after_its_minutes_and_opens_no_other_file(
    announce: Callable[..., Any], fetch: Callable[..., Any]
) -> None:
    from entente.federation.models import CopiedFile, Ticket
    from entente.vault.keys import store
    from entente.vault.keys.lending import borrowed

    fetch(announce())
    ticket = Ticket.objects.get()
    assert store.exists(ticket.pk)
    other = CopiedFile.objects.exclude(pk=ticket.copied_id).select_related("sealed").first()
    assert other is not None
    with pytest.raises(Failed, match=r"vault\.tampered"):
        borrowed(other.sealed, ticket.pk)
    tick(timezone.now() + timedelta(minutes=6))
    assert not store.exists(ticket.pk)


def test_whoever_holds_the_web_process_opens_no_file_without_the_worker(
    announce: Callable[..., Any], network: Any
) -> None:
    """A row that says that a ticket was settled lends no key."""
    from entente.federation.copied import CopyTransfer
    from entente.federation.models import CopiedFile, RemoteAcceptance, Ticket

    release, now = announce(), timezone.now()
    RemoteAcceptance.objects.create(
        release=release, accepted_by=network.recipient, accepted_at=now, digest=release.agreement.digest()
    )
    forged = Ticket.objects.create(
        release=release, user=network.recipient, file_name="data.csv", asked_at=now, settled_at=now,
        expires_at=now + timedelta(minutes=5), copied=CopiedFile.objects.get(name="data.csv"),
    )  # fmt: skip
    with pytest.raises(Failed, match=r"vault\.key_destroyed"):
        CopyTransfer(forged)


def test_provider_hands_rows_to_a_node_itself_only_where_a_copy_may_rest_there(
    agreement: Any, network: Any, other: OtherNode, peer: Any, release_to_city: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from agreements.models import Agreement
    from tests.apps.federation.test_releases_to_nodes import fetch as fetch_by
    from tests.apps.federation.test_releases_to_nodes import ticket

    network.city.home_node = other.node_id
    network.city.save(update_fields=["home_node"])
    release = release_to_city()
    run_jobs()
    given = release.entitlements.get()
    refused = fetch_by(ticket(other, given, person="", terms=""), given)
    assert (refused.status_code, refused.json()["code"]) == (403, "use.keeping_copy")
    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "keeping": "copy_allowed"})
    answer = fetch_by(ticket(other, given, person="", terms=""), given)
    assert answer.status_code == 200
    assert content(answer)


def bodies_sent(kind: str) -> list[Any]:
    """What this node said to the provider's, the oldest first."""
    from entente.federation.models import Outgoing
    from entente.federation.wire.messages import read_message

    rows = Outgoing.objects.filter(type=kind).order_by("id")
    return [read_message(bytes(row.raw)).message.body for row in rows]


def test_provider_is_told_of_the_copy_of_who_fetched_from_it_and_of_its_end(
    announce: Callable[..., Any], fetch: Callable[..., Any], network: Any, provider: OtherNode, agreement: Any,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.federation.tasks import report_downloads

    release = announce()
    (copy,) = copies()
    (kept,) = bodies_sent("copy.kept")
    assert (kept["entitlement"], kept["copy"]) == (str(release.pk), str(copy.pk))
    for _ in range(3):
        fetch(release)
    fetch(release, "README.md")
    report_downloads(0)
    report_downloads(0)  # told once
    (body,) = bodies_sent("downloads.receipts")
    counted = {(receipt["file"], receipt["count"]) for receipt in body["receipts"]}
    assert counted == {("data.csv", 3), ("README.md", 1)}
    fields = {"entitlement", "person", "name", "file", "count", "last_at"}
    assert all(set(receipt) == fields for receipt in body["receipts"])  # nothing that a ticket would not tell
    assert {receipt["person"] for receipt in body["receipts"]} == {str(network.recipient.pk)}
    provider.say("entitlement.revoked", {"entitlement": str(release.pk)}, thread=agreement.lineage)
    run_jobs()
    (attested,) = bodies_sent("destruction.attested")
    assert (attested["copy"], attested["reason"]) == (str(copy.pk), "revoked")


def test_recall_of_another_node_is_shown_answered_and_told(
    announce: Callable[..., Any], network: Any, provider: OtherNode, agreement: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.federation.models import RemoteRecall

    release = announce()
    day = timezone.localdate()
    body = {
        "task": str(uuid.uuid4()), "entitlement": str(release.pk), "reason": "A column was wrong", "fetched": 2,
        "due_on": (day + timedelta(days=14)).isoformat(), "has_successor": False,
    }  # fmt: skip
    provider.say("recall.opened", body, thread=agreement.lineage)
    run_jobs()
    browser = sign_in(network.recipient)
    address = f"/en/my/datasets/elsewhere/{release.pk}/"
    assert address in browser.get("/en/desk/").content.decode()  # on the desk
    page = browser.get(address).content.decode()
    assert "A column was wrong" in page
    answer = {"answer": "destroyed", "done_on": day.isoformat(), "method": "Files and backups", "attested": "on"}
    assert browser.post(f"{address}recall/", {**answer, "method": " "}).status_code == 422
    later = (day + timedelta(days=3)).isoformat()
    assert browser.post(f"{address}recall/", {**answer, "done_on": later}).status_code == 422
    assert browser.post(f"{address}recall/", {**answer, "answer": "replaced"}).status_code == 422
    browser.post(f"{address}recall/", answer)
    run_jobs()
    recall = RemoteRecall.objects.get()
    assert (recall.answered_by, recall.method) == (network.recipient, "Files and backups")
    (told,) = bodies_sent("recall.answered")
    assert (told["task"], told["answer"], told["name"]) == (body["task"], "destroyed", network.recipient.name)
    assert browser.post(f"{address}recall/", answer).status_code == 403  # once
    assert sign_in(network.contributor).post(f"{address}recall/", answer).status_code == 404
