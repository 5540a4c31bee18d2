"""Files through the platform, over HTTP and from the real store: whole, resumed, and cut in the middle when access ends."""

from __future__ import annotations

import hashlib
import http.client
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.workers import web_process

pytestmark = pytest.mark.django_db(transaction=True)

SIZE = 24 * 2**20  # more than the buffers of a connection hold: a reader who waits makes the sender wait
READ = 256 * 1024


@pytest.fixture
def proxied(accepted: Any, agreement: Any) -> Any:
    """The city's entitlement under an agreement that forbids links, and a large file beside the others in the store."""
    from agreements.models import Agreement
    from entente.vault import s3

    terms = {**agreement.terms, "proxied_only": True}
    Agreement.objects.filter(pk=agreement.pk).update(terms=terms)
    content = os.urandom(2**20) * (SIZE // 2**20)
    key = f"deliveries/{accepted.pk}/large.csv"
    s3.put(s3.node_bucket(), key, content)
    large = {"name": "large.csv", "key": key, "size_bytes": SIZE, "sha256": hashlib.sha256(content).hexdigest()}
    accepted.delivery.files = [*accepted.delivery.files, large]
    accepted.delivery.save(update_fields=["files"])
    return accepted


@pytest.fixture
def ask(sign_in: Callable[..., Any], network: Any, tmp_path: Path) -> Iterator[Callable[..., http.client.HTTPResponse]]:
    """What the server of an installation answers the city's recipient, as it comes in: Django's own keeps a broken connection open."""
    cookies = "; ".join(f"{name}={each.value}" for name, each in sign_in(network.recipient).cookies.items())

    with web_process(tmp_path) as port:

        def get(path: str, **headers: str) -> http.client.HTTPResponse:
            connection = http.client.HTTPConnection("localhost", port, timeout=60)
            connection.request("GET", path, headers={"Cookie": cookies, "Accept": "application/json", **headers})
            return connection.getresponse()

        yield get


@pytest.mark.slow
def test_file_passes_through_the_platform_whole_and_in_parts(
    proxied: Any, ask: Callable[..., http.client.HTTPResponse], client: Any
) -> None:
    page = client.get(reverse("exports:entitlement", args=[proxied.pk])).content.decode()
    led = client.post(reverse("exports:download", args=[proxied.pk, "large.csv"]))

    whole = ask(led["Location"])
    content = whole.read()
    etag = str(whole.headers["ETag"])
    rest = ask(led["Location"], Range=f"bytes={SIZE - 100}-", **{"If-Range": etag})
    beyond = ask(led["Location"], Range=f"bytes={SIZE}-")

    assert "files pass through this platform, which asks again at each piece" in page
    assert "A link works for a few minutes" not in page
    assert (led.status_code, led["Location"]) == (302, reverse("exports:transfer", args=[proxied.pk, "large.csv"]))
    assert (whole.status, whole.headers["Content-Length"]) == (200, str(SIZE))
    assert whole.headers["Content-Disposition"].startswith('attachment; filename="large.csv"')
    assert etag == f'"{hashlib.sha256(content).hexdigest()}"'
    assert (rest.status, rest.read()) == (206, content[-100:])
    assert beyond.status == 416
    assert proxied.downloads.count() == 1  # one receipt for all its parts
    assert client.get(reverse("exports:transfer", args=[proxied.pk, "nothing.csv"])).status_code == 404


def _revoke(entitlement: Any, network: Any) -> None:
    from exports.services import revoke_entitlement

    revoke_entitlement(entitlement.pk, by=network.steward, reason="Over.", now=timezone.now())


def _suspend(entitlement: Any, network: Any) -> None:
    from agreements.services import suspend_agreement

    suspend_agreement(entitlement.release.agreement_id, by=network.steward, reason="A question.")


def _leave(entitlement: Any, network: Any) -> None:
    type(network.recipient).objects.filter(pk=network.recipient.pk).update(is_active=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("happens", "reason", "then"),
    [
        (_revoke, "entitlement.revoked", 403),
        (_suspend, "agreement.not_active", 403),
        (_leave, "permission.missing", 302),  # to the sign-in
    ],
)
def test_access_that_ends_in_the_middle_cuts_the_transfer(
    happens: Callable[[Any, Any], None],
    reason: str,
    then: int,
    proxied: Any,
    network: Any,
    ask: Callable[..., http.client.HTTPResponse],
    refusals: Callable[[], list[tuple[str, list[str]]]],
) -> None:
    address = reverse("exports:transfer", args=[proxied.pk, "large.csv"])

    running = ask(address)
    begun = len(running.read(READ))
    happens(proxied, network)
    with pytest.raises(http.client.IncompleteRead) as cut:
        running.read()
    again = ask(address, Range=f"bytes={begun}-")

    assert (running.status, begun) == (200, READ)
    assert begun + len(cut.value.partial) < SIZE
    told = set(refusals()[0][1])
    # A revoked entitlement and its grant go in one transaction, and are asked one after the other: the grant can be found gone first.
    assert reason in told or (happens is _revoke and told == {"permission.missing"})
    assert again.status == then


def test_link_is_refused_where_the_agreement_forbids_links(
    proxied: Any, network: Any, refusals: Callable[[], list[tuple[str, list[str]]]]
) -> None:
    from entente.core.errors import NotPermitted
    from exports.services import issue_download

    with pytest.raises(NotPermitted) as refused:
        issue_download(proxied.pk, "large.csv", by=network.recipient, now=timezone.now())

    assert [reason.value for reason in refused.value.reasons] == ["download.proxied_only"]
