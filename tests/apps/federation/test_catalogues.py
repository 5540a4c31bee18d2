"""What other nodes offer is mirrored whole, or not at all; and what is offered here is told as anyone may know it."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from entente.core.errors import Failed
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db


def row(number: int, **changed: Any) -> dict[str, Any]:
    return {
        "id": str(uuid.UUID(int=number)), "title_en": f"Contacts {number}", "title_fr": f"Contacts {number}", "description_en": "",
        "description_fr": "", "owner_en": "Coast 211", "owner_fr": "211 de la côte", "kind": "contacts", "columns": 0, **changed,
    }  # fmt: skip


class Catalogue(BaseHTTPRequestHandler):
    """Pages of two; ``rows`` is what it offers, ``raw`` what it answers instead."""

    rows: list[dict[str, Any]]
    raw: bytes | None = None
    etag = '"1"'
    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        if self.headers.get("If-None-Match") == self.etag:
            self.send_response(304)
            self.end_headers()
            return
        after = parse_qs(urlsplit(self.path).query).get("after", [""])[0]
        page = [entry for entry in self.rows if not after or entry["id"] > after][:2]
        content = self.raw if self.raw is not None else json.dumps({"datasets": page}).encode()
        self.send_response(200)
        self.send_header("ETag", self.etag)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None: ...


@pytest.fixture
def catalogue(settings: Any) -> Iterator[Any]:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    handler = type("Handler", (Catalogue,), {"rows": [row(number) for number in range(1, 6)]})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    handler.address = f"http://ns.localhost:{server.server_port}"  # type: ignore[attr-defined]
    yield handler
    server.shutdown()


@pytest.fixture
def other_peer(db: None, catalogue: Any) -> Any:
    return OtherNode(address=catalogue.address).listed()


def mirrored(peer: Any) -> list[str]:
    from entente.federation.models import RemoteDataset
    from entente.federation.tasks import mirror_catalogue

    mirror_catalogue.func(str(peer.pk))
    return list(RemoteDataset.objects.filter(peer=peer).order_by("dataset_id").values_list("title_en", flat=True))


def test_a_catalogue_is_mirrored_page_by_page_and_what_it_drops_goes(other_peer: Any, catalogue: Any) -> None:
    assert mirrored(other_peer) == [f"Contacts {number}" for number in range(1, 6)]
    catalogue.asked = 0
    assert len(mirrored(other_peer)) == 5
    assert catalogue.asked == 1  # nothing changed
    catalogue.rows, catalogue.etag = catalogue.rows[:1], '"2"'
    assert mirrored(other_peer) == ["Contacts 1"]


@pytest.mark.parametrize(
    "raw",
    [
        b"<html></html>",
        b"[]",
        b'{"datasets": 1}',
        json.dumps({"datasets": [row(2), row(1)]}).encode(),  # out of order: it might never end
        json.dumps({"datasets": [row(1, kind="anything")]}).encode(),
        json.dumps({"datasets": [row(1, title_en="x" * 201)]}).encode(),
        json.dumps({"datasets": [row(1, columns=True)]}).encode(),
        json.dumps({"datasets": [row(1, owner_fr="\x00")]}).encode(),
        json.dumps({"datasets": [row(1)] * 2}).encode(),
        b" " * (2**20 + 1),
    ],
)  # fmt: skip
def test_what_is_no_catalogue_changes_nothing(raw: bytes, other_peer: Any, catalogue: Any) -> None:
    from entente.federation.models import RemoteDataset

    assert len(mirrored(other_peer)) == 5
    catalogue.raw, catalogue.etag = raw, '"2"'
    with pytest.raises(Failed):
        mirrored(other_peer)
    assert RemoteDataset.objects.count() == 5


def test_people_find_what_other_nodes_offer_and_words_of_strangers_stay_words(
    other_peer: Any, catalogue: Any, client: Any
) -> None:
    catalogue.rows = [row(1, title_en="<script>alert(1)</script>", description_en="Nights on the coast"), row(2)]
    mirrored(other_peer)
    page = client.get("/en/catalogue/?words=coast nights").content.decode()
    assert "&lt;script&gt;" in page
    assert "Contacts 2" not in page
    assert f'href="{other_peer.address}/en/catalogue/{uuid.UUID(int=1)}/"' in page
    type(other_peer).objects.update(standing="suspended")
    assert "On other nodes" not in client.get("/en/catalogue/").content.decode()


def test_this_node_tells_what_anyone_may_know(network: Any, dataset: Any, other: OtherNode, peer: Any) -> None:
    from entente.requests.models import RequestDesk

    assert other.get("/federation/v1/catalogue").json() == {"datasets": []}
    desk = RequestDesk.objects.create(organization=network.nonprofit, is_open=True)
    desk.offered.add(dataset)
    answer = other.get("/federation/v1/catalogue")
    (told,) = answer.json()["datasets"]
    assert told["id"] == str(dataset.pk)
    assert set(told) == set(row(1))
    assert other.get(f"/federation/v1/catalogue?after={dataset.pk}").json() == {"datasets": []}
    assert other.get("/federation/v1/catalogue?after=x").status_code == 400
