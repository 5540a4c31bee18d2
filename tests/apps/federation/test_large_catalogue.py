"""A catalogue of ten thousand datasets is mirrored whole, in fifty pages; what that costs is printed (``-s``)."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.other_node import OtherNode

pytestmark = [pytest.mark.django_db, pytest.mark.release]

DATASETS = 10_000
PAGES = 50


class Asked:
    """The other node's door: it answers what this node itself offers to it."""

    def __init__(self, other: OtherNode) -> None:
        self.other, self.requests = other, 0

    def __enter__(self) -> Asked:
        return self

    def __exit__(self, *error: object) -> None: ...

    def answer(self, method: str, path: str, **_: Any) -> Any:
        from entente.federation.connections import Answer

        self.requests += 1
        answer = self.other.get(path)
        return Answer(answer.status_code, answer.content, answer.headers.get("ETag", ""))


def test_ten_thousand_datasets_are_mirrored_in_a_minute(
    network: Any, other: OtherNode, peer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from entente.catalogue.models import Dataset
    from entente.federation.models import RemoteDataset
    from entente.federation.tasks import mirror_catalogue
    from entente.requests.models import RequestDesk

    words = "Contacts of people who called about a service, by need, place and month"
    datasets = Dataset.objects.bulk_create(
        Dataset(
            owner=network.nonprofit, created_by=network.steward, kind="contacts", title_en=f"Contacts {number}",
            title_fr=f"Contacts {number}", description_en=words, description_fr=words,
        )
        for number in range(DATASETS)
    )  # fmt: skip
    door = Asked(other)
    desk = RequestDesk.objects.create(organization=network.nonprofit, is_open=True)
    desk.offered.add(*datasets)
    monkeypatch.setattr("entente.federation.tasks.catalogues.NodeConnection", lambda address, **_: door)
    began, spent = time.monotonic(), time.process_time()

    mirror_catalogue(str(peer.pk))

    cpu = time.process_time() - spent
    print(f"{DATASETS:,} datasets: {cpu:.1f} s of both nodes’ processes, {time.monotonic() - began:.1f} s in all")
    assert RemoteDataset.objects.filter(peer=peer).count() == DATASETS
    assert door.requests == PAGES + 1  # the last one is empty
