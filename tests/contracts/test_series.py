"""Stable addresses of a series: what a spreadsheet, a script or a feed reader gets with an API key, and when it stops."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any
from urllib.request import urlopen
from xml.etree import ElementTree as ET

import pytest
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.printouts import keep

pytestmark = pytest.mark.django_db(transaction=True)


def body_of(answer: Any) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def test_latest_is_the_latest_period_and_can_be_resumed(
    accepted: Any,
    program: Callable[..., Any],
    client: Any,
    dataset: Any,
    release_again: Callable[..., Any],
    network: Any,
) -> None:
    of, root = program("api"), f"/series/{dataset.pk}"
    newer = release_again()
    promised = {each["name"]: each for each in newer.entitlements.get().delivery.files}["data.csv"]

    whole = client.get(f"{root}/latest.csv", headers=of.headers)
    content = body_of(whole)
    begun = client.get(f"{root}/latest.csv", headers={**of.headers, "Range": "bytes=0-99"})
    rest = client.get(f"{root}/latest.csv", headers={**of.headers, "Range": "bytes=100-", "If-Range": whole["ETag"]})
    changed = client.get(f"{root}/latest.csv", headers={**of.headers, "Range": "bytes=100-", "If-Range": '"other"'})
    beyond = client.get(f"{root}/latest.csv", headers={**of.headers, "Range": "bytes=99999999-"})
    head = client.head(f"{root}/latest.csv", headers=of.headers)
    same = client.get(f"{root}/latest.csv", headers={**of.headers, "If-None-Match": whole["ETag"]})

    assert hashlib.sha256(content).hexdigest() == promised["sha256"]
    assert (whole["Entente-Version"], whole["Content-Length"]) == ("2", str(promised["size_bytes"]))
    assert (begun.status_code, rest.status_code, changed.status_code) == (206, 206, 200)
    assert body_of(begun) + body_of(rest) == content
    assert rest["Content-Range"] == f"bytes 100-{len(content) - 1}/{len(content)}"
    assert (beyond.status_code, beyond["Content-Range"]) == (416, f"bytes */{len(content)}")
    assert (head.status_code, body_of(head), same.status_code) == (200, b"", 304)
    receipt = newer.entitlements.get().downloads.get()  # one for all parts of a download
    assert (receipt.key, receipt.user) == (of.key, network.recipient)

    first = client.get(f"{root}/versions/1.parquet", headers=of.headers)
    assert (first["Entente-Version"], body_of(first)[:4]) == ("1", b"PAR1")
    link = client.get(f"{root}/latest.parquet", {"via": "link"}, headers=of.headers)
    assert link.status_code == 302
    assert urlopen(link["Location"]).read(4) == b"PAR1"
    basic = base64.b64encode(f"anything:{of.secret}".encode()).decode()
    assert client.get(f"{root}/latest.csv", headers={"Authorization": f"Basic {basic}"}).status_code == 200


def test_what_cannot_be_had_is_told_as_a_problem(
    accepted: Any, program: Callable[..., Any], client: Any, dataset: Any, network: Any
) -> None:
    of, other, profile, root = (
        program("api"),
        program("api", by=network.city_steward),
        program(),
        f"/series/{dataset.pk}",
    )
    unknown = "/series/00000000-0000-0000-0000-000000000000"

    for path, headers, status, code in (
        (f"{root}/latest.xlsx", of.headers, 404, "series.no_such_format"),
        (f"{root}/latest.gpkg", of.headers, 404, "series.no_such_format"),
        (f"{root}/dummy/latest.gpkg", {}, 404, "series.no_schema"),
        (f"{root}/versions/7.csv", of.headers, 404, "series.not_found"),
        (f"{unknown}/latest.csv", of.headers, 404, "series.not_found"),
        (f"{unknown}/feed.atom", of.headers, 404, "series.not_found"),
        (f"{unknown}/changes.json", of.headers, 404, "series.not_found"),
        (f"{root}/latest.exe", of.headers, 404, "series.no_such_address"),
        (f"{root}/latest.csv", {}, 401, "key.unknown"),
        (f"{root}/latest.csv", profile.headers, 401, "key.unknown"),
        (f"{root}/latest.csv", other.headers, 403, "download.not_accepted"),  # whoever made it accepted nothing
    ):
        answer = client.get(path, headers=headers)
        assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json"), path
        assert (answer.json()["status"], answer.json()["code"]) == (status, code)
    french = client.get(f"{root}/latest.csv", headers={**other.headers, "Accept-Language": "fr"})
    assert french.json()["detail"] == "Acceptez d’abord les conditions."


@pytest.mark.parametrize("how", ["entitlement", "key"])
def test_access_that_ends_cuts_a_running_transfer_and_the_next_request(
    how: str,
    accepted: Any,
    program: Callable[..., Any],
    client: Any,
    dataset: Any,
    network: Any,
    monkeypatch: pytest.MonkeyPatch,
    refusals: Callable[[], list[Any]],
) -> None:
    from exports.services import downloads, revoke_entitlement, revoke_key

    monkeypatch.setattr(downloads, "PIECE_BYTES", 64)
    of, address = program("api"), f"/series/{dataset.pk}/latest.csv"

    running = iter(client.get(address, headers=of.headers).streaming_content)
    begun = next(running)
    if how == "key":
        revoke_key(of.key.pk, by=network.recipient, now=timezone.now())
    else:
        revoke_entitlement(accepted.pk, by=network.steward, reason="Ended.", now=timezone.now())

    assert len(begun) == 64
    with pytest.raises(NotPermitted):
        next(running)
    assert refusals()[0][1][0] == ("key.revoked" if how == "key" else "permission.missing")
    assert client.get(address, headers=of.headers).status_code == (401 if how == "key" else 404)


def test_feed_and_changelog_tell_of_versions_columns_and_withdrawals(
    accepted: Any,
    program: Callable[..., Any],
    client: Any,
    dataset: Any,
    release_again: Callable[..., Any],
    network: Any,
) -> None:
    from exports.models import Release
    from exports.services import withdraw_release

    of, root, second = program("api"), f"/series/{dataset.pk}", release_again()
    fields = [{**each, "type": "number"} for each in second.fields[1:]] + [{"name": "new", "type": "string"}]
    Release.objects.filter(pk=second.pk).update(fields=fields)
    withdraw_release(second.pk, by=network.steward, reason="A column was wrong.", now=timezone.now())

    changes = client.get(f"{root}/changes.json", headers=of.headers).json()["changes"]
    feed = client.get(f"{root}/feed.atom", headers={**of.headers, "Accept-Language": "fr"})

    assert [(each["event"], each["version"]) for each in changes] == [
        ("withdrawn", 2),
        ("released", 2),
        ("released", 1),
    ]
    assert {(each["column"], each["change"]) for each in changes[1]["columns"]} == {
        ("age", "removed"), ("new", "added"), ("postal_code", "retyped"), ("need", "retyped"), ("visits", "retyped"),
    }  # fmt: skip
    assert changes[0]["reason"] == "A column was wrong."
    entries = ET.fromstring(feed.content).findall("{http://www.w3.org/2005/Atom}entry")
    titles = [each.findtext("{http://www.w3.org/2005/Atom}title") for each in entries]
    assert titles == [
        "La version 2 a été retirée\u00a0: ne l’utilisez plus", "La version 2 a été communiquée", "La version 1 a été communiquée",
    ]  # fmt: skip
    assert "Nouvelle colonne\u00a0: new." in feed.content.decode()


def test_map_program_opens_the_latest_geopackage_at_its_address_with_the_key(
    accepted: Any, program: Callable[..., Any], dataset: Any, network: Any, release_again: Callable[..., Any], live_server: Any
) -> None:  # fmt: skip
    from exports.places import Placing
    from tests.apps.exports.test_places import geography

    areas = geography(network.nonprofit, "fsa", "areas-2021", "2021", ("M5V", "Harbour", ""), ("M4C", "Heights", ""))
    release_again(formats=["gpkg"], placing=Placing("postal_code", areas.code))
    address = f"/vsicurl/{live_server.url}/series/{dataset.pk}/latest.gpkg"
    secret = program("api").secret
    opens = (  # in a process of its own: GDAL waits for the server, which answers from this one
        "import json, sys, pyogrio\n"
        "about, _, shapes, values = pyogrio.raw.read(sys.argv[1], layer='places')\n"
        "found = dict(zip(about['fields'], values))\n"
        "print(json.dumps([found['place_name_en'].tolist(), found['records'].tolist(), len(shapes)]))"
    )

    done = subprocess.run(
        [sys.executable, "-c", opens, address],
        env={**os.environ, "GDAL_HTTP_USERPWD": f"anything:{secret}", "GDAL_HTTP_PROXY": "", "NO_PROXY": "*"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    names, records, shapes = json.loads(done.stdout)
    keep("gdal", done.stdout)
    assert (sorted(names), records, shapes) == (["Harbour", "Heights"], [20, 20], 2)
