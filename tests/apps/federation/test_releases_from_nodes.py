"""This node receives: what another node announced is verified before it is shown, passed on while it stands, and ends."""

from __future__ import annotations

import hashlib
import json
import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from entente.federation.wire.tickets import read_ticket
from entente.proof.signatures import signed_part
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db

ROWS = b"age,need\r\n30-39,Food bank\r\n" * 400


class Files(BaseHTTPRequestHandler):
    """The door of the other node for files; ``served`` says what it hands out, ``asked`` what it was shown."""

    served: dict[str, bytes]
    asked: list[tuple[str, str, str]]
    status = 200

    def do_GET(self) -> None:
        name = self.path.rsplit("/", 1)[1]
        self.asked.append((name, self.headers.get("Authorization", ""), self.headers.get("Range", "")))
        content = self.served.get(name, b"")
        self.send_response(self.status if self.status != 200 else 200)
        if self.status != 200:
            content = b'{"code":"release.revoked"}'
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def files(settings: Any) -> Iterator[type[Files]]:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    handler = type("Handler", (Files,), {"served": {}, "asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handler.address = f"http://ns.localhost:{server.server_port}"  # type: ignore[attr-defined]
    yield handler
    server.shutdown()


@pytest.fixture
def provider(files: Any, agreement: Any, network: Any) -> OtherNode:
    """The nonprofit has its home on another node since the agreement was signed."""
    other = OtherNode(address=files.address)
    other.listed()
    network.nonprofit.home_node = other.node_id
    network.nonprofit.save(update_fields=["home_node"])
    return other


def announced(
    provider: OtherNode, agreement: Any, network: Any, files: Any, changed: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A release as the other node announces it; its manifest lies there."""
    now = timezone.now()
    body: dict[str, Any] = {
        "entitlement": str(uuid.uuid4()),
        "release": str(uuid.uuid4()),
        "run": str(uuid.uuid4()),
        "dataset": {
            "id": str(uuid.uuid4()), "title_en": "Contacts of the coast", "title_fr": "Contacts de la côte",
            "kind": "contacts", "owner": str(network.nonprofit.pk),
        },
        "number": 3,
        "period": ["2026-01-01", "2026-03-31"],
        "purpose": "service-planning",
        "agreement": {"id": str(agreement.pk), "digest": agreement.digest()},
        "recipient": str(network.city.pk),
        "starts_at": now.isoformat(),
        "ends_at": (now + timedelta(days=30)).isoformat(),
        "lease_until": (now + timedelta(hours=24)).isoformat(),
        **(changed or {}),
    }  # fmt: skip
    listed = [{"name": "data.csv", "size_bytes": len(ROWS), "sha256": hashlib.sha256(ROWS).hexdigest()}]
    manifest = {
        "type": "entente-release", "version": 1, "node": str(provider.node_id), "release": body["release"],
        "dataset": {"id": body["dataset"]["id"]}, "provider": body["dataset"]["owner"],
        "agreement": body["agreement"], "purpose": body["purpose"], "files": listed,
    }  # fmt: skip
    raw = json.dumps(signed_part(manifest, part="manifest", seed=provider.seed)).encode()
    files.served.update({"data.csv": ROWS, "manifest.json": raw})
    ours = {"name": "manifest.json", "size_bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
    return {**body, "files": (changed or {}).get("files", [*listed, ours])}


@pytest.fixture
def arrived(provider: OtherNode, agreement: Any, network: Any, files: Any, run_jobs: Callable[..., None]) -> Any:
    """A verified release of the other node."""
    from entente.federation.models import RemoteRelease

    provider.say("release.available", announced(provider, agreement, network, files), thread=agreement.lineage)
    run_jobs()
    release = RemoteRelease.objects.get()
    assert (release.error_code, release.verified_at is not None) == ("", True)
    return release


def outcome() -> tuple[str, str]:
    from entente.federation.models import Received

    row = Received.objects.latest("id")
    return row.outcome, row.code


def test_what_was_announced_is_shown_accepted_and_fetched(
    arrived: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], files: Any,
    provider: OtherNode,
) -> None:  # fmt: skip
    browser = sign_in(network.recipient)
    assert "Contacts of the coast" in browser.get("/en/my/datasets/").content.decode()
    page = f"/en/my/datasets/elsewhere/{arrived.pk}/"
    assert "data.csv" not in browser.get(page).content.decode()  # the terms come first
    digest = arrived.agreement.digest()
    browser.post(f"{page}accept/", {"digest": digest, "agreed": "on"})
    assert "data.csv" in browser.get(page).content.decode()
    answer = browser.post(f"{page}files/data.csv/")
    waiting = browser.get(answer.url)
    assert (waiting.status_code, waiting["Refresh"]) == (200, "1")
    run_jobs()
    fetched = browser.get(answer.url)
    assert b"".join(fetched.streaming_content) == ROWS
    name, shown, _ = files.asked[-1]
    ticket = read_ticket(shown.removeprefix("Entente "), to=provider.did, now=timezone.now(), key_of=_own_key)
    assert (name, ticket.name, ticket.terms, ticket.entitlement) == (
        "data.csv",
        network.recipient.name,
        digest,
        arrived.pk,
    )


def _own_key(name: str) -> bytes:
    from django.conf import settings

    from entente.vault import sealing

    return sealing.signing_public(settings.NODE_KEY)


LIES: dict[str, tuple[Callable[[Any, Any, Any], dict[str, Any]], str]] = {
    "under no agreement": (lambda a, n, o: {"agreement": {"id": str(uuid.uuid4()), "digest": a.digest()}}, "remote.no_such_agreement"),
    "under another text": (lambda a, n, o: {"agreement": {"id": str(a.pk), "digest": "0" * 64}}, "remote.no_such_agreement"),
    "to an organization that is no party": (lambda a, n, o: {"recipient": str(n.region.pk)}, "remote.no_such_agreement"),
    "of an organization at home here": (
        lambda a, n, o: {"dataset": {"id": str(uuid.uuid4()), "title_en": "a", "title_fr": "b", "kind": "contacts", "owner": str(n.city.pk)}},
        "remote.no_such_agreement",
    ),
    "of no kind": (
        lambda a, n, o: {"dataset": {"id": str(uuid.uuid4()), "title_en": "a", "title_fr": "b", "kind": "x", "owner": str(n.nonprofit.pk)}},
        "remote.announcement_malformed",
    ),
    "with a file that is a path": (
        lambda a, n, o: {"files": [{"name": "../x", "size_bytes": 1, "sha256": "0" * 64}]}, "remote.announcement_malformed",
    ),
    "without a time zone": (lambda a, n, o: {"ends_at": "2027-01-01T00:00:00"}, "remote.announcement_malformed"),
    "without a purpose": (lambda a, n, o: {"purpose": "anything"}, "remote.announcement_malformed"),
}  # fmt: skip


@pytest.mark.parametrize("name", LIES)
def test_what_no_agreement_carries_is_refused_by_name(
    name: str, provider: OtherNode, agreement: Any, network: Any, files: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import RemoteRelease

    change, code = LIES[name]
    body = announced(provider, agreement, network, files, change(agreement, network, provider))
    provider.say("release.available", body, thread=agreement.lineage)
    run_jobs()
    assert outcome() == ("refused", code)
    assert RemoteRelease.objects.count() == 0


def test_what_is_announced_while_the_agreement_is_suspended_comes_once_it_goes_on(
    provider: OtherNode,
    agreement: Any,
    network: Any,
    files: Any,
    run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:
    from agreements.services import resume_agreement, suspend_agreement
    from entente.federation.models import RemoteRelease
    from entente.federation.tasks import verify_waiting

    suspend_agreement(agreement.pk, by=network.city_steward, reason="A breach is looked into.")
    run_jobs()
    provider.say("release.available", announced(provider, agreement, network, files), thread=agreement.lineage)
    run_jobs()
    assert outcome() == ("applied", "")
    verify_waiting(0)
    run_jobs()
    release = RemoteRelease.objects.get()
    assert (release.verified_at, files.asked) == (None, [])  # nothing is asked for while it stands still
    browser = sign_in(network.recipient)
    page = f"/en/my/datasets/elsewhere/{release.pk}/"
    assert "data.csv" not in browser.get(page).content.decode()
    assert browser.post(f"{page}files/data.csv/").status_code == 403

    resume_agreement(agreement.pk, by=network.city_steward)
    verify_waiting(0)
    verify_waiting(0)
    run_jobs()
    release.refresh_from_db()
    assert (release.verified_at is not None, release.error_code) == (True, "")
    assert [name for name, *_ in files.asked] == ["manifest.json"]
    verify_waiting(0)
    run_jobs()
    assert len(files.asked) == 1


def test_what_could_not_be_verified_while_its_node_refused_is_tried_again_as_long_as_its_lease_runs(
    provider: OtherNode, agreement: Any, network: Any, files: Any, run_jobs: Callable[..., None]
) -> None:
    from procrastinate.contrib.django.models import ProcrastinateJob

    from entente.federation.models import RemoteRelease
    from entente.federation.tasks import verify_waiting

    files.status = 403
    provider.say("release.available", announced(provider, agreement, network, files), thread=agreement.lineage)
    run_jobs()
    release = RemoteRelease.objects.get()
    assert release.verified_at is None
    verify_waiting(0)
    jobs = ProcrastinateJob.objects.filter(task_name="federation.verify_release", status__in=["todo", "doing"])
    assert jobs.count() == 1  # its own next attempt
    jobs.delete()  # all of them failed
    files.status = 200
    verify_waiting(int((timezone.now() + timedelta(hours=25)).timestamp()))
    run_jobs()
    release.refresh_from_db()
    assert release.verified_at is None  # its lease is over by then
    verify_waiting(0)
    run_jobs()
    release.refresh_from_db()
    assert release.verified_at is not None


def test_a_manifest_that_says_something_else_opens_nothing(
    provider: OtherNode, agreement: Any, network: Any, files: Any, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    from entente.federation.models import RemoteRelease

    body = announced(provider, agreement, network, files)
    document = json.loads(files.served["manifest.json"])
    document["manifest"]["purpose"] = "research"
    files.served["manifest.json"] = json.dumps(document).encode()
    provider.say("release.available", body, thread=agreement.lineage)
    run_jobs()
    release = RemoteRelease.objects.get()
    assert (release.error_code, release.verified_at) == ("remote.manifest_differs", None)
    page = sign_in(network.recipient).get(f"/en/my/datasets/elsewhere/{release.pk}/").content.decode()
    assert "has not been verified" in page


def test_a_file_that_was_not_announced_breaks_before_its_end(
    arrived: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], files: Any
) -> None:
    from entente.core.errors import Failed

    files.served["data.csv"] = ROWS.replace(b"Food", b"Fool")
    browser = sign_in(network.recipient)
    with pytest.raises(Failed, match=r"remote\.file_differs"):
        b"".join(_fetch(browser, arrived, run_jobs).streaming_content)


def test_the_refusal_of_the_other_node_is_told_and_nothing_breaks(
    arrived: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], files: Any
) -> None:
    files.status = 403
    answer = _fetch(sign_in(network.recipient), arrived, run_jobs)
    assert answer.status_code == 502
    assert "release.revoked" in answer.content.decode()


def _fetch(browser: Any, release: Any, run_jobs: Callable[..., None]) -> Any:
    page = f"/en/my/datasets/elsewhere/{release.pk}/"
    browser.post(f"{page}accept/", {"digest": release.agreement.digest(), "agreed": "on"})
    answer = browser.post(f"{page}files/data.csv/")
    run_jobs()
    return browser.get(answer.url)


@pytest.mark.parametrize("stop", ["revoked", "lease", "agreement", "node", "clock"])
def test_access_stops_whatever_the_other_node_does(
    stop: str, arrived: Any, network: Any, agreement: Any, provider: OtherNode, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any], files: Any, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Each alone: the message, the end of the lease, the agreement here, the list, and a clock that was turned back."""
    from agreements.services import suspend_agreement
    from entente.federation.models import Peer, RemoteRelease
    from entente.federation.queries import access_verdict

    assert access_verdict(arrived, now=timezone.now())
    match stop:
        case "revoked":
            provider.say("entitlement.revoked", {"entitlement": str(arrived.pk)}, thread=agreement.lineage)
            run_jobs()
        case "lease":
            RemoteRelease.objects.filter(pk=arrived.pk).update(lease_until=timezone.now())
        case "agreement":
            suspend_agreement(agreement.pk, reason="A question came up", by=network.city_steward)
        case "node":
            Peer.objects.update(standing="suspended")
        case "clock":
            seen = SimpleNamespace(at=timezone.now() + timedelta(hours=1))
            monkeypatch.setattr("entente.federation.queries.releases.latest_head", lambda: seen)
    now = RemoteRelease.objects.select_related("peer", "agreement").get(pk=arrived.pk)
    assert not access_verdict(now, now=timezone.now())
    before = len(files.asked)
    answer = sign_in(network.recipient).post(f"/en/my/datasets/elsewhere/{arrived.pk}/files/data.csv/")
    assert answer.status_code == 403
    assert len(files.asked) == before


def test_a_lease_is_renewed_by_its_node_alone_and_never_for_long(
    arrived: Any, agreement: Any, provider: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.policies import LEASE

    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    far = (timezone.now() + timedelta(days=300)).isoformat()
    before = arrived.lease_until
    liar.say("lease.renewed", {"leases": {str(arrived.pk): far}})
    run_jobs()
    arrived.refresh_from_db()
    assert arrived.lease_until == before
    provider.say("lease.renewed", {"leases": {str(arrived.pk): far}}, thread=agreement.lineage)
    run_jobs()
    arrived.refresh_from_db()
    assert before < arrived.lease_until <= timezone.now() + LEASE
    liar.say("entitlement.revoked", {"entitlement": str(arrived.pk)})
    run_jobs()
    arrived.refresh_from_db()
    assert arrived.ended_at is None


def test_nobody_else_sees_or_fetches_it(
    arrived: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import Ticket

    for stranger in (network.contributor, network.steward):
        browser = sign_in(stranger)
        assert browser.get(f"/en/my/datasets/elsewhere/{arrived.pk}/").status_code == 404
        assert browser.post(f"/en/my/datasets/elsewhere/{arrived.pk}/files/data.csv/").status_code == 404
    # A request forged by whoever holds the web process: the worker judges the person itself.
    from entente.audit.jobs import defer

    row = Ticket.objects.create(
        release=arrived, user=network.contributor, file_name="data.csv", asked_at=timezone.now()
    )
    defer("federation.sign_ticket", ticket_id=str(row.pk))
    run_jobs()
    row.refresh_from_db()
    assert bytes(row.raw) == b""
    assert row.code


@pytest.mark.parametrize(
    ("kind", "agreed", "days"), [("table", 30, 30), ("table", 1, 1), ("table", 7, 7), ("contacts", 30, 1), ("activity", 30, 1)]
)  # fmt: skip
def test_lease_of_tables_of_counts_alone_lasts_as_long_as_the_agreement_lets_it(
    kind: str, agreed: int, days: int, provider: OtherNode, agreement: Any, network: Any, files: Any,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    """Whatever the other node says: this node holds to the agreement as it is kept here."""
    from agreements.models import Agreement
    from entente.federation.models import RemoteRelease

    Agreement.objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "lease_days": agreed})
    agreement = Agreement.objects.get(pk=agreement.pk)
    far = (timezone.now() + timedelta(days=300)).isoformat()
    dataset = {
        "id": str(uuid.uuid4()), "title_en": "a", "title_fr": "b", "kind": kind, "owner": str(network.nonprofit.pk),
    }  # fmt: skip
    body = announced(provider, agreement, network, files, {"dataset": dataset, "lease_until": far})
    provider.say("release.available", body, thread=agreement.lineage)
    run_jobs()
    release = RemoteRelease.objects.get()
    longest = timezone.now() + timedelta(days=days)
    assert longest - timedelta(minutes=5) < release.lease_until <= longest
    provider.say("lease.renewed", {"leases": {str(release.pk): far}}, thread=agreement.lineage)
    run_jobs()
    release.refresh_from_db()
    assert longest - timedelta(minutes=5) < release.lease_until <= timezone.now() + timedelta(days=days)
