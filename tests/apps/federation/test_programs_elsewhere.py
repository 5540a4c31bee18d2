"""Programs read what another node released at the addresses at which they read what was released here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.apps.api.conftest import ask, secret_for
from tests.apps.federation.test_releases_from_nodes import ROWS, arrived, files, provider

__all__ = ["arrived", "ask", "files", "provider", "secret_for"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def secret(arrived: Any, network: Any, secret_for: Callable[..., str]) -> str:
    """A key of the city, in the name of its recipient, who accepted the terms."""
    from entente.federation.services import accept_terms

    accept_terms(arrived.pk, digest=arrived.agreement.digest(), by=network.recipient, now=timezone.now())
    return secret_for(network.recipient, "read", of=network.city)


def test_list_and_one_tell_on_which_node_the_files_rest(
    secret: str, arrived: Any, ask: Callable[..., Any], secret_for: Callable[..., str], network: Any
) -> None:
    (listed,) = ask(secret, "received").json()
    assert (listed["id"], listed["node"], listed["records"]) == (str(arrived.pk), "Nova Scotia", None)
    assert {file["name"] for file in listed["files"]} == {"data.csv", "manifest.json"}
    assert ask(secret, f"received/{arrived.pk}").json() == listed
    assert ask(secret, f"received?dataset={arrived.dataset_id}").json() == [listed]


def test_file_comes_at_the_second_request_as_for_any_client_that_waits(
    secret: str, arrived: Any, ask: Callable[..., Any], run_jobs: Callable[..., None], files: Any
) -> None:
    from entente.audit.models import AuditEvent
    from entente.federation.models import Ticket

    path = f"received/{arrived.pk}/files/data.csv"
    first = ask(secret, path)
    assert (first.status_code, first["Retry-After"], first.json()["code"]) == (503, "1", "remote.being_asked_for")
    assert ask(secret, path).status_code == 503
    assert Ticket.objects.count() == 1  # impatience makes no more work
    run_jobs()
    fetched = ask(secret, path)
    assert (fetched.status_code, b"".join(fetched.streaming_content)) == (200, ROWS)
    assert AuditEvent.objects.filter(event="remote.file_fetched").count() == 1


def test_address_of_the_series_that_stays_serves_it(
    secret: str, arrived: Any, client: Any, run_jobs: Callable[..., None], files: Any
) -> None:
    headers = {"Authorization": f"Bearer {secret}"}
    for address in (f"/series/{arrived.dataset_id}/latest.csv", f"/series/{arrived.dataset_id}/versions/3.csv"):
        client.get(address, headers=headers)
        run_jobs()
        answer = client.get(address, headers=headers)
        assert (answer.status_code, b"".join(answer.streaming_content)) == (200, ROWS)
        assert answer["Entente-Version"] == "3"
    assert client.get(f"/series/{arrived.dataset_id}/versions/4.csv", headers=headers).status_code == 404
    assert client.get(f"/series/{arrived.dataset_id}/latest.xlsx", headers=headers).status_code == 404
    link = client.get(f"/series/{arrived.dataset_id}/latest.csv?via=link", headers=headers)
    assert (link.status_code, link.json()["code"]) == (409, "remote.no_link")


def test_link_is_refused_with_what_to_do(secret: str, arrived: Any, ask: Callable[..., Any]) -> None:
    answer = ask(secret, f"received/{arrived.pk}/files/data.csv/link", {})
    assert (answer.status_code, answer.json()["code"]) == (409, "remote.no_link")
    assert "Fetch the file at its own address" in answer.json()["detail"]


def test_file_that_it_does_not_have_is_not_there(secret: str, arrived: Any, ask: Callable[..., Any]) -> None:
    assert ask(secret, f"received/{arrived.pk}/files/secret.csv").status_code == 404


@pytest.mark.parametrize("stop", ["ended", "lease", "key", "left", "not accepted"])
def test_program_gets_nothing_that_its_person_may_not_have(
    stop: str,
    secret: str,
    arrived: Any,
    ask: Callable[..., Any],
    network: Any,
    run_jobs: Callable[..., None],
    files: Any,
) -> None:
    """Each alone, after the worker had signed: the right is judged again."""
    from entente.federation.models import RemoteAcceptance, RemoteRelease
    from exports.models import AccessKey

    path = f"received/{arrived.pk}/files/data.csv"
    match stop:
        case "not accepted":
            RemoteAcceptance.objects.all().delete()
        case _:
            ask(secret, path)
            AccessKey.objects.update(revoked_at=timezone.now()) if stop == "key" else None
            network.recipient.memberships.all().delete() if stop == "left" else None
            RemoteRelease.objects.update(ended_at=timezone.now()) if stop == "ended" else None
            RemoteRelease.objects.update(lease_until=timezone.now() - timedelta(seconds=1)) if stop == "lease" else None
            run_jobs()
    before = len(files.asked)
    answer = ask(secret, path)
    assert answer.status_code in (401, 403, 404)
    assert len(files.asked) == before


def test_worker_judges_the_key_itself(
    secret: str, arrived: Any, network: Any, run_jobs: Callable[..., None], secret_for: Callable[..., str]
) -> None:
    """A row forged by whoever holds the web process: a key of another person, or of another organization."""
    from entente.audit.jobs import defer
    from entente.federation.models import Ticket
    from exports.models import AccessKey

    secret_for(network.steward, "read")
    for key in (AccessKey.objects.exclude(organization=network.city).get(),):
        row = Ticket.objects.create(
            release=arrived, user=network.recipient, key=key, file_name="data.csv", asked_at=timezone.now()
        )
        defer("federation.sign_ticket", ticket_id=str(row.pk))
        run_jobs()
        row.refresh_from_db()
        assert (bytes(row.raw), bool(row.code)) == (b"", True)


def test_delta_sharing_says_what_to_do_instead(secret: str, arrived: Any, network: Any, client: Any) -> None:
    from exports.services import KeyWanted, activate_key, make_key
    from exports.sharing.names import shared_name

    now = timezone.now()
    wanted = KeyWanted("profile", "Notebook", now + timedelta(days=9), None, ("read",))
    _, token = make_key(network.city, wanted, by=network.recipient, now=now)
    profile = activate_key(token, now=now)[1]
    share = shared_name("Agreement", arrived.agreement.lineage)
    schema, table = shared_name("Owner", arrived.owner_id), shared_name("Contacts", arrived.dataset_id)
    address = f"/delta-sharing/shares/{share}/schemas/{schema}/tables/{table}/metadata"
    answer = client.get(address, headers={"Authorization": f"Bearer {profile}"})
    assert (answer.status_code, answer.json()["errorCode"]) == (403, "TABLE_AT_ITS_PROVIDER")
    assert "/api/v1/received" in answer.json()["message"]


def test_changelog_and_feed_tell_what_other_nodes_released_and_took_back(
    secret: str, arrived: Any, client: Any, ask: Callable[..., Any], provider: Any, run_jobs: Callable[..., None],
    secret_for: Callable[..., str], network: Any,
) -> None:  # fmt: skip
    told = {"Authorization": f"Bearer {secret}"}
    changelog, feed = f"/series/{arrived.dataset_id}/changes.json", f"/series/{arrived.dataset_id}/feed.atom"
    (change,) = client.get(changelog, headers=told).json()["changes"]
    assert (change["event"], change["release_id"], change["version"], change["records"]) == (
        "released", str(arrived.release_id), 3, None,
    )  # fmt: skip
    assert ask(secret, f"received/series/{arrived.dataset_id}/changes").json() == [change]
    atom = client.get(feed, headers=told).content.decode()
    assert "Contacts of the coast" in atom
    assert "Version 3 was released" in atom
    thread = arrived.agreement.lineage
    provider.say("entitlement.revoked", {"entitlement": str(arrived.pk)}, thread=thread)
    run_jobs()
    assert [row["event"] for row in client.get(changelog, headers=told).json()["changes"]] == ["ended", "released"]
    recall = {
        "task": "01890a5d-ac96-774b-bcce-b302f1a2c3d4", "entitlement": str(arrived.pk), "reason": "A column was wrong.",
        "fetched": 1, "due_on": "2026-12-20", "has_successor": False,
    }  # fmt: skip
    provider.say("recall.opened", recall, thread=thread)
    run_jobs()
    atom = client.get(feed, headers=told).content.decode()
    assert "Version 3 was withdrawn: stop using it" in atom
    assert "A column was wrong." in atom
    stranger = {"Authorization": f"Bearer {secret_for(network.steward, 'read')}"}
    assert client.get(changelog, headers=stranger).status_code == 404
    assert client.get(feed, headers=stranger).status_code == 404
