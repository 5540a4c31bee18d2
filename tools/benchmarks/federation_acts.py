"""What the benchmark of nodes does on each of them (``federation.py``): a catalogue as large as is asked for, and its mirror."""

from __future__ import annotations

import time
from typing import Any

from django.db import transaction

from entente.catalogue.models import Dataset
from entente.federation.models import Peer, RemoteDataset
from entente.federation.tasks import mirror_catalogue
from entente.requests.models import RequestDesk
from tools.demo.nodes import act
from tools.demo.nodes.agreement import own_organization, steward


@act
@transaction.atomic
def offer_datasets(count: int) -> None:
    """So many invented datasets may be asked for here."""
    owner = own_organization()
    words = "Contacts of people who called about a service, by need, place and month"
    datasets = Dataset.objects.bulk_create(
        Dataset(
            owner=owner, title_en=f"Contacts {number}", title_fr=f"Contacts {number}", description_en=words, description_fr=words,
            kind="contacts", created_by=steward(),
        )
        for number in range(count)
    )  # fmt: skip
    desk, _ = RequestDesk.objects.update_or_create(organization=owner, defaults={"is_open": True})
    desk.offered.add(*datasets)


@act
def mirror(of: str) -> dict[str, Any]:
    """Take over the catalogue of a node, as its job does; how long that took, and how many datasets stand here."""
    peer, begun = Peer.objects.get(did=of), time.monotonic()
    mirror_catalogue(str(peer.pk))
    return {"seconds": time.monotonic() - begun, "datasets": RemoteDataset.objects.filter(peer=peer).count()}
