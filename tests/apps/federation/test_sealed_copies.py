"""A copy of another node's release rests here where the agreement lets it: sealed, verified as a whole, and gone with its key."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from entente.core.errors import Failed, NotPermitted
from entente.vault import sealing
from tests.network import signed_again
from tests.other_node import OtherNode
from tests.provider_node import ProviderFiles, provider_files
from tests.workers import until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def files(settings: Any) -> Iterator[type[ProviderFiles]]:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    with provider_files() as served:
        yield served


@pytest.fixture
def keeping() -> str:
    return "copy_allowed"


@pytest.fixture
def released(agreement: Any, keeping: str, release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """A release under an agreement that was signed with the term, delivered, with its place in the log."""
    from agreements.models import Agreement

    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "keeping": keeping})
    signed_again(agreement)
    release = release_to_city()
    run_jobs()
    release.refresh_from_db()
    return release


@pytest.fixture
def provider(released: Any, files: Any, network: Any, settings: Any) -> OtherNode:
    """The node on which that release was made is another one from now on; this one is the city's, with a key of its own."""
    from entente.organizations.keys.endorsement import endorse
    from entente.organizations.models import Organization, OrganizationKey
    from entente.vault import s3
    from exports.models import Delivery
    from exports.tasks.certificates import proof_of_publication

    delivery = Delivery.objects.get(entitlement__release=released)
    for file in delivery.files:
        files.served[file["name"]] = s3.get_range(s3.node_bucket(), file["key"], 0, file["size_bytes"])
    if "log.json" not in files.served:
        proofs: list[Any] = []
        until(lambda: bool(proofs.append(proof_of_publication(released)) or proofs[-1]), "the event's place in the log")
        files.served["log.json"] = json.dumps(proofs[-1]).encode()
    other = OtherNode(address=files.address, node_id=uuid.UUID(str(settings.NODE_ID)), seed=settings.NODE_KEY)
    settings.NODE_ID, settings.NODE_KEY = uuid.uuid4(), sealing.new_key()
    settings.NODE_PUBLIC_KEY = sealing.signing_public(settings.NODE_KEY)
    for key in OrganizationKey.objects.all():
        endorse(key)
        key.save()
    Organization.objects.exclude(pk=network.nonprofit.pk).update(home_node=settings.NODE_ID)
    other.listed()
    return other


@pytest.fixture
def announce(provider: OtherNode, released: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """Announce the release, as its node would; what came of it here."""
    from entente.federation.models import NodeAccess, Peer, RemoteRelease
    from entente.federation.tasks.releases import _announced

    def say(**changed: Any) -> Any:
        now = timezone.now()
        access = NodeAccess(
            entitlement=released.entitlements.get(), peer=Peer.objects.get(), offered_at=now, lease_until=now + timedelta(hours=24)
        )  # fmt: skip
        body = {**_announced(access), **changed}
        provider.say("release.available", body, thread=released.agreement.lineage)
        run_jobs()
        return RemoteRelease.objects.select_related("agreement", "peer").get()

    return say


@pytest.fixture
def fetch(network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """Ask for a file as the city's recipient; the answer of the page that hands it out."""

    def ask(release: Any, name: str = "data.csv", **headers: str) -> Any:
        browser = sign_in(network.recipient)
        page = f"/en/my/datasets/elsewhere/{release.pk}/"
        browser.post(f"{page}accept/", {"digest": release.agreement.current.digest(), "agreed": "on"})
        answer = browser.post(f"{page}files/{name}/")
        if answer.status_code != 302:
            return answer
        run_jobs()
        return browser.get(answer.url, headers=headers)

    return ask


def content(answer: Any) -> bytes:
    return b"".join(answer.streaming_content)


def copies() -> list[Any]:
    from entente.federation.models import RemoteCopy

    return list(RemoteCopy.objects.order_by("id"))


def is_open(copy: Any) -> bool:
    from entente.vault.keys import store

    return store.exists(copy.pk)


def tick(now: Any = None) -> None:
    """As each minute."""
    from entente.federation.tasks import end_copies_in_time

    end_copies_in_time(int(now.timestamp()) if now else 0)


def test_copy_is_verified_and_served_while_the_provider_is_away(
    announce: Callable[..., Any], fetch: Callable[..., Any], files: Any, network: Any
) -> None:
    from entente.audit.models import AuditEvent
    from entente.federation.models import CopiedFile
    from entente.vault import s3

    release = announce()
    (copy,) = copies()
    assert (copy.error_code, copy.findings, copy.ready_at is not None) == ("", [], True)
    for file in CopiedFile.objects.select_related("sealed"):  # sealed where it lies, under the recipient's own prefix
        raw = s3.get_range(s3.node_bucket(), file.sealed.key, 0, file.sealed.sealed_bytes)
        assert files.served[file.name][:30] not in raw
        assert str(network.city.pk) in file.sealed.key
    files.conduct = "away"
    before = len(files.asked)
    answer = fetch(release)
    assert (answer.status_code, content(answer)) == (200, files.served["data.csv"])
    assert answer["ETag"] == f'"{hashlib.sha256(files.served["data.csv"]).hexdigest()}"'
    part = fetch(release, Range="bytes=0-2")
    assert (part.status_code, content(part)) == (206, b"age")
    assert len(files.asked) == before
    event = AuditEvent.objects.filter(event="remote.file_fetched").latest("id")
    assert (event.actor_id, event.facts["way"]) == (network.recipient.pk, "copy")


def test_place_in_the_log_that_came_after_the_announcement_is_fetched_for_the_check(
    announce: Callable[..., Any], files: Any
) -> None:
    listed = [
        {"name": name, "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.served.items()
        if name != "log.json"
    ]
    announce(files=listed)
    (copy,) = copies()
    assert (copy.error_code, copy.findings, copy.ready_at is not None) == ("", [], True)
    assert files.asked[-1] == "log.json"


@pytest.mark.parametrize("keeping", ["at_provider"])
def test_no_copy_rests_where_the_agreement_does_not_say_so(
    announce: Callable[..., Any], fetch: Callable[..., Any], files: Any
) -> None:
    from entente.federation.tasks import pull_copies

    release = announce()
    pull_copies(0)
    assert copies() == []
    assert set(files.asked) == {"manifest.json"}
    assert content(fetch(release)) == files.served["data.csv"]
    assert files.asked[-1] == "data.csv"


CONDUCT = {
    "other": "remote.file_differs",
    "short": "remote.file_differs",
    "html": "remote.file_differs",
    "redirect": "federation.http_302",
    "refuse": "entitlement.revoked",
    "huge": "federation.too_large",
}


@pytest.mark.parametrize("conduct", CONDUCT)
def test_what_is_not_the_file_that_was_announced_leaves_nothing(
    conduct: str, announce: Callable[..., Any], fetch: Callable[..., Any], files: Any, sign_in: Callable[..., Any],
    network: Any,
) -> None:  # fmt: skip
    from entente.vault.models import SealedObject

    files.conduct = conduct
    release = announce()
    (copy,) = copies()
    assert (copy.error_code, copy.ready_at, copy.destroyed_at is not None) == (CONDUCT[conduct], None, True)
    assert not is_open(copy)
    assert not SealedObject.objects.filter(label="copy", destroyed_at=None).exists()
    page = sign_in(network.city_steward).get(f"/en/my/datasets/elsewhere/{release.pk}/").content.decode()
    assert CONDUCT[conduct] in page
    files.conduct = "honest"
    assert content(fetch(release)) == files.served["data.csv"]  # it still comes from the provider


def test_file_that_comes_byte_by_byte_ends_at_its_time_as_a_whole(
    announce: Callable[..., Any], files: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("entente.federation.passing_on.LONGEST_SECONDS", 0.3)
    monkeypatch.setattr("entente.federation.tasks.copies.SLOWEST", 2**40)
    files.conduct = "slow"
    announce()
    (copy,) = copies()
    assert (copy.ready_at, copy.destroyed_reason) == (None, "federation.slow")
    assert not is_open(copy)


def test_release_that_its_own_check_finds_changed_is_destroyed_and_told(
    announce: Callable[..., Any], files: Any, network: Any
) -> None:
    """The announcement fits the bytes, and the bytes do not fit what was signed: only the whole check sees that."""
    from entente.organizations.models import Notice

    log = files.served["log.json"].replace(b'"number"', b'"numbre"')
    files.served.update({"log.json": log})
    listed = [
        {"name": name, "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
        for name, raw in files.served.items()
    ]
    announce(files=listed)
    (copy,) = copies()
    assert (copy.error_code, copy.findings) == ("remote.copy_not_verified", ["log"])
    assert not is_open(copy)
    assert Notice.objects.filter(kind="remote.copy_refused", recipient=network.city_steward).exists()


def test_withdrawal_in_mid_pull_leaves_nothing(
    announce: Callable[..., Any], files: Any, provider: OtherNode, released: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import RemoteRelease

    files.conduct = "withdrawing"
    files.meanwhile = staticmethod(
        lambda: RemoteRelease.objects.update(ended_at=timezone.now(), ended_reason="revoked")
    )
    announce()
    (copy,) = copies()
    assert (copy.ready_at, copy.destroyed_at is not None) == (None, True)
    assert not is_open(copy)


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
