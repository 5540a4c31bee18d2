"""The Delta Sharing protocol, call by call: what is listed, pinned, refused, and recorded."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.request import urlopen

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)

ROOT = "/delta-sharing"


@pytest.fixture
def ask(client: Any) -> Callable[..., Any]:
    """Asks as a program does: with a token alone, JSON in and out."""

    def go(program: Any, path: str, body: Any = None, **query: str) -> Any:
        headers = program.headers if program else {}
        if body is None:
            return client.get(f"{ROOT}{path}", query, headers=headers)
        sent = body if isinstance(body, str) else json.dumps(body)
        return client.post(f"{ROOT}{path}", sent, content_type="application/json", headers=headers)

    return go


@pytest.fixture
def table(ask: Callable[..., Any]) -> Callable[..., str]:
    """The path of the only table of the only share."""

    def path(program: Any) -> str:
        share = ask(program, "/shares").json()["items"][0]["name"]
        found = ask(program, f"/shares/{share}/all-tables").json()["items"][0]
        return f"/shares/{found['share']}/schemas/{found['schema']}/tables/{found['name']}"

    return path


def lines_of(answer: Any) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.content
    assert answer["Content-Type"] == "application/x-ndjson; charset=utf-8"
    return [json.loads(line) for line in answer.content.decode().splitlines()]


def test_shares_schemas_and_tables_are_agreements_providers_and_datasets(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], network: Any, dataset: Any, agreement: Any
) -> None:
    of = program()

    share = ask(of, "/shares").json()["items"][0]
    schema = ask(of, f"/shares/{share['name']}/schemas").json()["items"][0]["name"]
    tables = ask(of, f"/shares/{share['name']}/schemas/{schema}/tables").json()["items"]

    assert share == {
        "name": f"contacts_for_planning_{agreement.lineage.hex[-8:]}", "id": str(agreement.lineage)
    }  # fmt: skip
    assert schema == f"maple_test_clinic_{network.nonprofit.pk.hex[-8:]}"
    assert [(each["name"], each["schema"], each["share"], each["id"]) for each in tables] == [
        (f"contacts_{dataset.pk.hex[-8:]}", schema, share["name"], str(dataset.pk))
    ]
    assert ask(of, f"/shares/{share['name'].upper()}").json()["share"] == share
    assert ask(of, f"/shares/{share['name']}/all-tables").json()["items"] == tables
    for path, code in (
        ("/shares/none", "SHARE_NOT_FOUND"),
        ("/shares/none/schemas", "SHARE_NOT_FOUND"),
        ("/shares/none/all-tables", "SHARE_NOT_FOUND"),
        (f"/shares/{share['name']}/schemas/none/tables", "SCHEMA_NOT_FOUND"),
        (f"/shares/{share['name']}/schemas/{schema}/tables/none/version", "TABLE_NOT_FOUND"),
        (f"/shares/{share['name']}/schemas/{schema}/tables/none/metadata", "TABLE_NOT_FOUND"),
        (f"/shares/{share['name']}/schemas/{schema}/tables/none/changes", "TABLE_NOT_FOUND"),
        ("/tables", "RESOURCE_NOT_FOUND"),
    ):
        answer = ask(of, path)
        assert (answer.status_code, answer.json()["errorCode"]) == (404, code), path


def test_pages_of_a_list_hold_what_was_asked_for_and_end(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any]
) -> None:
    of = program()

    none = ask(of, "/shares", maxResults="0").json()
    whole = ask(of, "/shares", maxResults="1").json()

    assert none == {"items": [], "nextPageToken": "0"}
    assert ask(of, "/shares", pageToken="0").json() == whole
    assert whole["nextPageToken"] == ""
    for query in (
        {"maxResults": "-1"},
        {"maxResults": "many"},
        {"maxResults": "nan"},
        {"pageToken": "x"},
        {"pageToken": "9"},
    ):
        assert ask(of, "/shares", **query).status_code == 400, query


def test_query_gives_a_link_to_the_typed_file_and_leaves_a_receipt(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], table: Callable[..., str], network: Any
) -> None:
    from entente.audit.models import AuditEvent

    of, now = program(), timezone.now()
    path = table(of)

    protocol, metadata, file = (next(iter(each.values())) for each in lines_of(ask(of, f"{path}/query", {})))

    assert protocol == {"minReaderVersion": 1}
    columns = json.loads(metadata["schemaString"])["fields"]
    assert [(each["name"], each["type"]) for each in columns] == [
        ("age", "string"), ("postal_code", "string"), ("need", "string"), ("visits", "long"),
    ]  # fmt: skip
    content = urlopen(file["url"]).read()
    assert (len(content), file["size"], json.loads(file["stats"])) == (
        file["size"],
        metadata["size"],
        {"numRecords": 40},
    )
    assert pq.read_table(io.BytesIO(content)).num_rows == 40
    assert 0 < file["expirationTimestamp"] / 1000 - now.timestamp() <= 330
    receipt = accepted.downloads.get()
    assert (receipt.key, receipt.user, receipt.file_name) == (of.key, network.recipient, "data.parquet")
    event = AuditEvent.objects.get(event="download.issued")
    assert (event.organization_id, event.facts["key_id"]) == (network.nonprofit.pk, str(of.key.pk))
    assert of.secret not in str(list(AuditEvent.objects.values_list("facts", flat=True)))
    of.key.refresh_from_db()
    assert of.key.last_used_at is not None
    assert of.secret not in (of.key.secret_hash, of.key.activation_hash)


@pytest.mark.parametrize(
    "body",
    [
        "", "[]", "{", '"x"', "{}x", '{"version": "x"}', '{"version": -1}', '{"version": 1.5}', '{"version": true}',
        '{"timestamp": "yesterday"}', '{"timestamp": 5}', '{"version": 0, "timestamp": "2026-01-01T00:00:00Z"}',
        '{"predicateHints": "a = 1"}', '{"predicateHints": [1]}', '{"jsonPredicateHints": 1}', '{"limitHint": -5}',
        '{"startingVersion": 0}',
    ],
)  # fmt: skip
def test_query_that_cannot_be_understood_is_refused_and_leaves_no_receipt(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], table: Callable[..., str], body: str
) -> None:
    of = program()
    answer = ask(of, f"{table(of)}/query", body)

    if body == "":
        assert answer.status_code == 200  # what a client without hints may send
    else:
        assert (answer.status_code, answer.json()["errorCode"]) == (400, "MALFORMED_REQUEST")
        assert not accepted.downloads.exists()


def test_versions_can_be_pinned_and_travelled_and_keep_their_numbers(
    accepted: Any,
    program: Callable[..., Any],
    ask: Callable[..., Any],
    table: Callable[..., str],
    release_again: Callable[..., Any],
    network: Any,
    run_jobs: Callable[..., None],
) -> None:
    from exports.services import revoke_entitlement, withdraw_release

    of = program()
    path, second, third = table(of), release_again(), release_again()
    first = accepted.release

    def file_of(**body: Any) -> Any:
        answer = ask(of, f"{path}/query", body)
        return lines_of(answer)[2]["file"]["id"] if answer.status_code == 200 else answer.json()["errorCode"]

    assert [file_of(version=number) for number in range(4)] == [
        first.pk.hex, second.pk.hex, third.pk.hex, "VERSION_NOT_FOUND"
    ]  # fmt: skip
    assert file_of() == third.pk.hex
    assert file_of(timestamp=second.published_at.isoformat()) == second.pk.hex
    assert file_of(timestamp="2020-01-01T00:00:00Z") == "VERSION_NOT_FOUND"
    assert ask(of, f"{path}/version")["Delta-Table-Version"] == "2"
    since = ask(of, f"{path}/version", startingTimestamp=second.published_at.isoformat())
    assert since["Delta-Table-Version"] == "1"
    assert ask(of, f"{path}/version", startingTimestamp="2999-01-01T00:00:00Z").status_code == 400
    assert lines_of(ask(of, f"{path}/metadata", version="0"))[1]["metaData"]["version"] == 0

    withdraw_release(second.pk, by=network.steward, reason="A column was wrong.", now=timezone.now())
    revoke_entitlement(third.entitlements.get().pk, by=network.steward, reason="Ended.", now=timezone.now())
    run_jobs()

    assert [file_of(version=number) for number in range(3)] == [
        first.pk.hex, "VERSION_NOT_FOUND", "VERSION_NOT_FOUND"
    ]  # fmt: skip
    assert ask(of, f"{path}/version")["Delta-Table-Version"] == "0"
    fourth = release_again()
    assert (file_of(version=3), file_of()) == (fourth.pk.hex, fourth.pk.hex)


def test_terms_that_were_not_accepted_refuse_the_query_and_the_refusal_is_recorded(
    entitlement: Any,
    program: Callable[..., Any],
    ask: Callable[..., Any],
    table: Callable[..., str],
    refusals: Callable[[], list[Any]],
    agreement: Any,
    network: Any,
) -> None:
    from exports.services import accept_terms

    of = program()

    refused = ask(of, f"{table(of)}/query", {})
    accept_terms(entitlement.pk, digest=agreement.digest(), by=network.recipient, now=timezone.now())

    assert refused.status_code == 403
    assert refused.json()["message"] == "Accept the terms first."
    assert refusals() == [("download.not_accepted", ["download.not_accepted"])]
    assert ask(of, f"{table(of)}/query", {}).status_code == 200


def test_no_token_opens_what_it_should_not(
    accepted: Any,
    program: Callable[..., Any],
    ask: Callable[..., Any],
    client: Any,
    network: Any,
    sign_in: Callable[..., Any],
    refusals: Callable[[], list[Any]],
) -> None:
    from exports.models import AccessKey
    from exports.services import revoke_key

    good, expired, revoked, api = program(), program(), program(), program("api")
    now = timezone.now()
    AccessKey.objects.filter(pk=expired.key.pk).update(
        made_at=now - timedelta(days=2), expires_at=now - timedelta(days=1)
    )
    revoke_key(revoked.key.pk, by=network.city_steward, now=now)

    for headers in (
        {}, {"Authorization": "Bearer "}, {"Authorization": "Bearer x"}, {"Authorization": good.secret},
        expired.headers, revoked.headers, api.headers,
    ):  # fmt: skip
        answer = client.get(f"{ROOT}/shares", headers=headers)
        assert (answer.status_code, answer.json()["errorCode"]) == (401, "key.unknown"), headers
        assert answer["WWW-Authenticate"].startswith("Bearer")
    assert sign_in(network.recipient).get(f"{ROOT}/shares").status_code == 401  # a session opens nothing
    assert ask(good, "/shares").json()["items"]
    assert [reasons for _, reasons in refusals()] == [["key.over"], ["key.revoked"]]
    network.recipient.is_active = False
    network.recipient.save()
    assert ask(good, "/shares").status_code == 401


def test_token_opens_its_own_organization_and_its_own_dataset_alone(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], network: Any, dataset: Any
) -> None:
    from entente.catalogue.services import create_dataset
    from entente.organizations.services import join
    from exports.services import KeyWanted, activate_key, make_key

    other = create_dataset(
        owner=network.nonprofit, title_en="Other", title_fr="Autre", kind="contacts", by=network.contributor
    )
    join(network.recipient, network.region, "recipient")
    now = timezone.now()
    _, token = make_key(
        network.region, KeyWanted("profile", "Region", now + timedelta(days=1)), by=network.recipient, now=now
    )
    _, secret = activate_key(token, now=now)
    region = type(program())(None, secret)

    assert ask(region, "/shares").json()["items"] == []  # the same person, for another organization
    assert ask(program(dataset=other), "/shares").json()["items"] == []
    assert ask(program(dataset=dataset), "/shares").json()["items"]


def test_rotation_overlaps_for_a_day_at_most(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], network: Any
) -> None:
    from entente.core.errors import Invalid, NotPermitted
    from exports.models import AccessKey
    from exports.services import activate_key, rotate_key

    old, now = program(), timezone.now()
    with pytest.raises(Invalid):
        rotate_key(old.key.pk, overlap_hours=25, by=network.city_steward, now=now)

    new, token = rotate_key(old.key.pk, overlap_hours=24, by=network.city_steward, now=now)
    _, secret = activate_key(token, now=now)

    assert ask(old, "/shares").status_code == 200
    assert ask(type(old)(new, secret), "/shares").status_code == 200
    old.key.refresh_from_db()
    assert now + timedelta(hours=23) < old.key.expires_at <= now + timedelta(hours=24)
    assert (new.replaces, new.kind, new.made_by) == (old.key, "profile", network.city_steward)
    with pytest.raises(NotPermitted):
        rotate_key(old.key.pk, overlap_hours=0, by=network.city_steward, now=now)
    AccessKey.objects.filter(pk=old.key.pk).update(expires_at=now)
    assert ask(old, "/shares").status_code == 401


def test_oauth_client_gets_short_tokens_and_its_secret_opens_nothing(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], client: Any, network: Any
) -> None:
    from exports.services import revoke_key

    of = program("client")
    address, form = f"{ROOT}/oauth/token", "application/x-www-form-urlencoded"

    def token_for(name: str, secret: str, grant: str = "client_credentials") -> Any:
        pair = base64.b64encode(f"{name}:{secret}".encode()).decode()
        return client.post(
            address, f"grant_type={grant}", content_type=form, headers={"Authorization": f"Basic {pair}"}
        )

    given = token_for(str(of.key.pk), of.secret)
    bearer = type(of)(of.key, given.json()["access_token"])

    assert (given.json()["token_type"], given.json()["expires_in"]) == ("Bearer", 900)
    assert ask(bearer, "/shares").json()["items"]
    assert ask(of, "/shares").status_code == 401
    for answer, status, code in (
        (token_for(str(of.key.pk), "wrong"), 401, "invalid_client"),
        (token_for("another", of.secret), 401, "invalid_client"),
        (token_for(str(of.key.pk), of.secret, grant="password"), 400, "unsupported_grant_type"),
        (client.post(address, "grant_type=client_credentials", content_type=form), 401, "invalid_client"),
    ):
        assert (answer.status_code, answer.json()["error"]) == (status, code)
    revoke_key(of.key.pk, by=network.recipient, now=timezone.now())
    assert ask(bearer, "/shares").status_code == 401  # the token that it bought dies with the key
    assert token_for(str(of.key.pk), of.secret).status_code == 401


def test_key_is_activated_once_in_time_and_made_by_those_who_download(
    network: Any, program: Callable[..., Any]
) -> None:
    from entente.core.errors import Invalid, NotPermitted
    from exports.models import AccessKey
    from exports.services import KeyWanted, activate_key, make_key, revoke_key

    now = timezone.now()
    wanted = KeyWanted("profile", "Notebook", now + timedelta(days=30))
    _, token = make_key(network.city, wanted, by=network.recipient, now=now)
    _, late = make_key(network.city, wanted, by=network.recipient, now=now)

    activate_key(token, now=now)
    with pytest.raises(NotPermitted):
        activate_key(token, now=now)
    with pytest.raises(NotPermitted):
        activate_key(late, now=now + timedelta(hours=73))
    with pytest.raises(AccessKey.DoesNotExist):
        activate_key("x", now=now)
    with pytest.raises(NotPermitted):
        make_key(network.city, wanted, by=network.steward, now=now)
    with pytest.raises(NotPermitted):
        revoke_key(program().key.pk, by=network.steward, now=now)
    for days in (-1, 0, 400):
        with pytest.raises(Invalid):
            make_key(network.city, KeyWanted("api", "x", now + timedelta(days=days)), by=network.recipient, now=now)


@pytest.mark.parametrize(
    "address", ["/shares?pageToken=%00", "/shares/a%00b", "/no-such-call", "/shares/x/schemas/y/tables/z/nothing"]
)
def test_errors_that_no_call_answers_are_in_the_protocols_form(
    accepted: Any, program: Callable[..., Any], client: Any, address: str
) -> None:
    answer = client.get(f"{ROOT}{address}", headers=program().headers)

    assert (answer.status_code, answer["Content-Type"].partition(";")[0]) == (404, "application/json")
    assert answer.json()["errorCode"] == "RESOURCE_NOT_FOUND"
