"""Delta Sharing serves what another node released from the copy that rests here, and nothing where none may rest."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

from tests.apps.federation.test_sealed_copies import announce, files, keeping, provider, released
from tests.contracts.conftest import program

__all__ = ["announce", "files", "keeping", "program", "provider", "released"]

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = "/delta-sharing"


@pytest.fixture
def handling() -> dict[str, Any]:
    return {}


@pytest.fixture
def agreement(agreement: Any, handling: dict[str, Any]) -> Any:
    """With more terms, where a test asks for them; ``released`` signs it anew."""
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, **handling})
    agreement.refresh_from_db()
    return agreement


@pytest.fixture
def ask(client: Any) -> Callable[..., Any]:
    def go(of: Any, path: str, body: Any = None, **query: str) -> Any:
        if body is None:
            return client.get(f"{ROOT}{path}", query, headers=of.headers)
        return client.post(f"{ROOT}{path}", json.dumps(body), content_type="application/json", headers=of.headers)

    return go


@pytest.fixture
def remote(announce: Callable[..., Any], network: Any) -> Any:
    """A release of the other node, whose terms the city's recipient accepted."""
    from entente.federation.services import accept_terms
    from exports.models import Delivery

    release = announce()
    Delivery.objects.update(status="erased")  # it was made in this database, and is another node's from now on
    accept_terms(release.pk, digest=release.agreement.digest(), by=network.recipient, now=timezone.now())
    return release


def path_of(ask: Callable[..., Any], of: Any) -> str:
    share = ask(of, "/shares").json()["items"][0]["name"]
    table = ask(of, f"/shares/{share}/all-tables").json()["items"][0]
    return f"/shares/{table['share']}/schemas/{table['schema']}/tables/{table['name']}"


def lines_of(answer: Any) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.content
    return [json.loads(line) for line in answer.content.decode().splitlines()]


def queried(ask: Callable[..., Any], of: Any, path: str, run_jobs: Callable[..., None]) -> dict[str, Any]:
    """The line of the file, as a client gets it that waits and asks again."""
    first = ask(of, f"{path}/query", {})
    assert (first.status_code, first["Retry-After"]) == (503, "1")
    run_jobs()
    line: dict[str, Any] = lines_of(ask(of, f"{path}/query", {}))[2]["file"]
    return line


def fetched(client: Any, url: str, **headers: str) -> Any:
    return client.get("/" + url.partition("://")[2].partition("/")[2], headers=headers)


def test_table_of_another_node_is_read_as_one_of_this_node_while_the_provider_is_away(
    remote: Any, files: Any, program: Callable[..., Any], ask: Callable[..., Any], run_jobs: Callable[..., None],
    client: Any, network: Any,
) -> None:  # fmt: skip
    from entente.audit.models import AuditEvent
    from entente.federation.models import Ticket

    files.conduct, before = "away", len(files.asked)
    of = program()
    path = path_of(ask, of)
    metadata = lines_of(ask(of, f"{path}/metadata"))[1]["metaData"]
    columns = json.loads(metadata["schemaString"])["fields"]
    assert [(column["name"], column["type"]) for column in columns] == [
        ("age", "string"), ("postal_code", "string"), ("need", "string"), ("visits", "long"),
    ]  # fmt: skip
    assert ask(of, f"{path}/version")["Delta-Table-Version"] == "0"
    line = queried(ask, of, path, run_jobs)
    assert json.loads(line["stats"]) == {"numRecords": 40}
    whole = fetched(client, line["url"])
    content = b"".join(whole.streaming_content)
    assert (whole.status_code, content) == (200, files.served["data.parquet"])
    assert pq.read_table(io.BytesIO(content)).num_rows == 40
    part = fetched(client, line["url"], Range="bytes=-4")
    assert (part.status_code, b"".join(part.streaming_content)) == (206, b"PAR1")
    assert (len(files.asked), Ticket.objects.count()) == (before, 1)
    event = AuditEvent.objects.get(event="remote.file_fetched")
    assert (event.actor_id, event.facts["way"]) == (network.recipient.pk, "copy")


@pytest.mark.parametrize("stop", ["ended", "lease", "key", "left", "over", "unknown", "forged"])
def test_link_dies_with_the_right_and_opens_no_other_file(
    stop: str, remote: Any, program: Callable[..., Any], ask: Callable[..., Any], run_jobs: Callable[..., None],
    client: Any, network: Any,
) -> None:  # fmt: skip
    from entente.federation.models import RemoteRelease, Ticket
    from exports.models import AccessKey

    of = program()
    line = queried(ask, of, path_of(ask, of), run_jobs)
    url, past = line["url"], timezone.now() - timedelta(seconds=1)
    match stop:
        case "ended":
            RemoteRelease.objects.update(ended_at=timezone.now())
        case "lease":
            RemoteRelease.objects.update(lease_until=past)
        case "key":
            AccessKey.objects.update(revoked_at=timezone.now())
        case "left":
            network.recipient.memberships.all().delete()
        case "over":
            Ticket.objects.update(expires_at=past)
        case "forged":
            url = re.sub(r"(?<=X-Amz-Signature=).", lambda first: "b" if first[0] == "a" else "a", url)
        case "unknown":
            url = url.replace(str(Ticket.objects.get().pk), str(remote.pk))
    answer = fetched(client, url)
    assert answer.status_code in (403, 404)
    assert answer.json()["errorCode"]


@pytest.mark.parametrize("handling", [{"change_feed": True}])
def test_changes_of_a_table_of_another_node_are_followed_where_the_agreement_lets_them(
    remote: Any, files: Any, program: Callable[..., Any], ask: Callable[..., Any], run_jobs: Callable[..., None],
    client: Any,
) -> None:  # fmt: skip
    from entente.federation.models import RemoteRelease

    of = program()
    path = f"{path_of(ask, of)}/changes"
    first = ask(of, path, startingVersion="0")
    assert (first.status_code, first["Retry-After"]) == (503, "1")
    run_jobs()
    answer = ask(of, path, startingVersion="0")
    protocol, metadata, change = lines_of(answer)
    assert (answer["Delta-Table-Version"], list(protocol)) == ("0", ["protocol"])
    assert metadata["metaData"]["configuration"] == {"enableChangeDataFeed": "true"}
    assert (list(change), change["add"]["version"], change["add"]["id"]) == (["add"], 0, remote.release_id.hex)
    content = b"".join(fetched(client, change["add"]["url"]).streaming_content)
    assert content == files.served["data.parquet"]
    for params in ({}, {"startingVersion": "1"}, {"startingVersion": "x"}):
        assert ask(of, path, **params).json()["errorCode"] == "MALFORMED_REQUEST"
    RemoteRelease.objects.update(ended_at=timezone.now())
    assert ask(of, path, startingVersion="0").status_code == 404
    assert fetched(client, change["add"]["url"]).status_code in (403, 404)


def test_changes_of_a_table_of_another_node_are_refused_where_its_agreement_says_nothing_of_them(
    remote: Any, program: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    from entente.federation.models import Ticket

    of = program()
    answer = ask(of, f"{path_of(ask, of)}/changes", startingVersion="0")
    assert (answer.status_code, answer.json()["errorCode"]) == (403, "changes.not_allowed")
    assert Ticket.objects.count() == 0


@pytest.mark.parametrize("keeping", ["at_provider"])
def test_table_that_may_not_rest_here_is_refused_with_what_to_do(
    remote: Any, program: Callable[..., Any], ask: Callable[..., Any], network: Any
) -> None:
    from exports.sharing.names import shared_name

    of = program()
    assert [share["name"] for share in ask(of, "/shares").json()["items"]] == []
    share, schema = shared_name("A", remote.agreement.lineage), shared_name("O", remote.owner_id)
    table = f"/shares/{share}/schemas/{schema}/tables/{shared_name('T', remote.dataset_id)}"
    for path, body in (("metadata", None), ("query", {}), ("version", None)):
        answer = ask(of, f"{table}/{path}", body)
        assert (answer.status_code, answer.json()["errorCode"]) == (403, "TABLE_AT_ITS_PROVIDER")


@pytest.mark.parametrize("handling", [{"proxied_only": True}])
def test_downloads_that_must_stay_on_the_platform_get_no_link(
    remote: Any, program: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    of = program()
    answer = ask(of, f"{path_of(ask, of)}/query", {})
    assert (answer.status_code, answer.json()["errorCode"]) == (403, "download.proxied_only")


def test_program_of_another_organization_sees_no_table(
    remote: Any, ask: Callable[..., Any], network: Any, program: Callable[..., Any]
) -> None:
    from exports.services import KeyWanted, activate_key, make_key
    from tests.contracts.conftest import Program

    of, now = program(), timezone.now()
    path = path_of(ask, of)
    wanted = KeyWanted("profile", "Notebook", now + timedelta(days=9), None)
    _, token = make_key(network.nonprofit, wanted, by=network.steward, now=now)
    stranger = Program(*activate_key(token, now=now))
    assert ask(stranger, "/shares").json()["items"] == []
    assert ask(stranger, f"{path}/query", {}).status_code == 404


@pytest.mark.slow
def test_official_client_reads_it_and_waits_for_the_worker(
    remote: Any, files: Any, program: Callable[..., Any], run_jobs: Callable[..., None], live_server: Any, settings: Any,
    tmp_path: Path,
) -> None:  # fmt: skip
    from exports.sharing.profiles import profile_of
    from tools.local.beside import SHARING_CLIENT

    if not SHARING_CLIENT.folder.is_dir():
        pytest.skip("the Delta Sharing client is not installed: run the whole of bin/test")
    settings.BASE_URL, files.conduct = live_server.url, "away"
    of, profile = program(), tmp_path / "config.share"
    profile.write_text(json.dumps(profile_of(of.key, of.secret, base_url=live_server.url)))
    reading = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("delta_sharing_reader.py")), str(profile)],
        env={**os.environ, "PYTHONPATH": str(SHARING_CLIENT.folder)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    ends = threading.Event()
    threading.Timer(100, lambda: (ends.set(), reading.kill())).start()
    while reading.poll() is None:
        run_jobs()
        ends.wait(0.05)
    out, errors = reading.communicate()
    assert reading.returncode == 0, errors
    seen = json.loads(out.splitlines()[-1])
    assert seen == {"tables": 1, "rows": 40, "limited": 3, "visits": 20 * 3 + 20 * 12, "version": 0, "delta": 40}
