"""Parts of joint exports that a processor of another node has for organizations here."""

from __future__ import annotations

from django.db import models

from agreements.models import Agreement
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.vocabularies import DatasetKind
from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer
from entente.organizations.models import Organization


class IncomingPart(models.Model):
    """Rows of a controller here, sealed to it by its processor's node. The worker alone opens them, and takes them in under its own key.

    Its identifier is that of the part there, ``digest`` the SHA-256 of the clear bytes. Once it was taken in, the processor destroys what it had.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="parts")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+")
    controller = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    processor = models.ForeignKey(Organization, models.PROTECT, related_name="+")
    title_en = models.CharField(max_length=200)
    title_fr = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=DatasetKind)
    period_start = models.DateField()
    period_end = models.DateField()
    records = models.PositiveBigIntegerField()
    added = models.PositiveBigIntegerField()
    size_bytes = models.PositiveBigIntegerField()
    sealed_bytes = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    object_id = models.UUIDField()  # under which it is sealed there
    wrapped_key = models.BinaryField()
    follows = models.UUIDField(
        null=True, blank=True
    )  # the part to whose rows these are laid; none where they stand alone
    arrived_at = models.DateTimeField()
    dataset = models.ForeignKey(Dataset, models.PROTECT, null=True, blank=True, related_name="+")
    version = models.ForeignKey(DatasetVersion, models.PROTECT, null=True, blank=True, related_name="+")
    taken_at = models.DateTimeField(null=True, blank=True)
    error_code = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ("-arrived_at", "-id")

    def __str__(self) -> str:
        return str(self.pk)
