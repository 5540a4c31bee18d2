"""What may be asked for here, for other nodes; and what they offer, for people here."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import Any, Final

from django.db.models import Q, QuerySet

from entente.federation.models import Peer, RemoteDataset
from entente.portal.queries import CatalogueEntry, entries
from entente.requests.queries import offered_datasets

CATALOGUE_PAGE: Final = 200


def offered_here(after: uuid.UUID | None) -> list[dict[str, Any]]:
    """A page of the public catalogue, by identifier, after one of them."""
    datasets = offered_datasets().order_by("pk")
    if after is not None:
        datasets = datasets.filter(pk__gt=after)
    page = list(datasets.values_list("pk", flat=True)[:CATALOGUE_PAGE])
    shown = {entry.id: entry for entry in entries(offered_datasets().filter(pk__in=page))}
    return [_told(shown[key]) for key in page if key in shown]


def catalogue_digest() -> str:
    """Changes whenever something of the public catalogue does."""
    rows = (
        offered_datasets()
        .order_by("pk")
        .values_list(
            "pk", "title_en", "title_fr", "description_en", "description_fr", "kind", "owner__name_en", "owner__name_fr"
        )
    )
    # Each page is answered with it: json's own writer is quicker than our canonical form.
    content = json.dumps([list(rows), list(_columns().items())], default=str)
    return hashlib.sha256(content.encode()).hexdigest()


def datasets_elsewhere(words: str = "") -> QuerySet[RemoteDataset]:
    """What nodes of the network offer, in which each of these words stands, in either language."""
    datasets = RemoteDataset.objects.filter(peer__in=Peer.trusted())
    for word in words.split():
        fields = ("title_en", "title_fr", "description_en", "description_fr", "owner_en", "owner_fr", "peer__name")
        any_field = Q()
        for field in fields:
            any_field |= Q(**{f"{field}__icontains": word})
        datasets = datasets.filter(any_field)
    return datasets.select_related("peer")


def _columns() -> dict[uuid.UUID, int]:
    from exports.models import PublishedSchema

    offered = offered_datasets().values("pk")
    schemas = PublishedSchema.objects.filter(pk__in=offered).order_by("pk")
    return {schema.pk: len(schema.fields) for schema in schemas}


def _told(entry: CatalogueEntry) -> dict[str, Any]:
    dataset = entry.dataset
    return {
        "id": str(entry.id),
        "title_en": dataset.title_en,
        "title_fr": dataset.title_fr,
        "description_en": dataset.description_en,
        "description_fr": dataset.description_fr,
        "owner_en": dataset.owner.name_en,
        "owner_fr": dataset.owner.name_fr,
        "kind": dataset.kind,
        "columns": len(entry.schema),
    }
