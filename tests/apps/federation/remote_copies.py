"""A release of another node that was really made, for tests of the copy that rests here."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.vault import sealing
from tests.network import signed_again
from tests.other_node import OtherNode
from tests.provider_node import ProviderFiles, provider_files
from tests.workers import until


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
