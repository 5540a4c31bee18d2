"""What other nodes offer, as they said it last."""

from __future__ import annotations

from django.db import models

from entente.catalogue.vocabularies import DatasetKind
from entente.core.bilingual import Bilingual
from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer


class RemoteDataset(models.Model):
    """A dataset that may be asked for on another node: what anyone may know of it there. Replaced whenever that node's catalogue changes."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.CASCADE, related_name="datasets")
    dataset_id = models.UUIDField()
    title_en = models.CharField(max_length=200)
    title_fr = models.CharField(max_length=200)
    description_en = models.TextField(blank=True, max_length=5_000)
    description_fr = models.TextField(blank=True, max_length=5_000)
    owner_en = models.CharField(max_length=200)
    owner_fr = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=DatasetKind)
    columns = models.PositiveIntegerField()  # of its published schema; none where nothing is told of it

    title = Bilingual()
    description = Bilingual()
    owner = Bilingual()

    class Meta:
        ordering = ("owner_en", "title_en", "id")
        constraints = [models.UniqueConstraint(fields=["peer", "dataset_id"], name="dataset_of_a_peer_stands_once")]

    def __str__(self) -> str:
        return self.title
