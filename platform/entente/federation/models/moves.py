"""Organizations that move from one node to another: what the node knows that they leave, and the one to which they come."""

from __future__ import annotations

from django.db import models

from entente.core.ids import uuid7
from entente.federation.models.nodes import Peer
from entente.organizations.models import Organization, OrganizationKey, User


class Departure(models.Model):
    """An organization of this node for which another one asked; two of its people confirm. ``kid``: of the key that the other node made for it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="departures")
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="departures")
    kid = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    signing_public_key = models.BinaryField()
    sealing_public_key = models.BinaryField()
    digest = models.CharField(max_length=64)  # of the other node's request
    asked_at = models.DateTimeField()
    first_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    first_at = models.DateTimeField(null=True, blank=True)
    second_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    second_at = models.DateTimeField(null=True, blank=True)
    refused_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    refused_at = models.DateTimeField(null=True, blank=True)
    # What the worker's keys signed and when the list named the organization elsewhere; both are written at the server alone.
    agreements = models.JSONField(default=dict, db_default={})
    packed_at = models.DateTimeField(null=True, blank=True)
    gone_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)  # what ends here has ended, and what goes over was sent

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["organization"],
                condition=models.Q(refused_at=None, gone_at=None),
                name="organization_leaves_once",
            ),
            models.CheckConstraint(
                condition=models.Q(second_by=None) | ~models.Q(second_by=models.F("first_by")),
                name="departure_is_confirmed_by_another",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def is_open(self) -> bool:
        """Whether people may still confirm or refuse it."""
        return self.refused_at is None and self.packed_at is None


class Arrival(models.Model):
    """An organization of another node for which this one asked. Its ``key`` was made here; it counts once the list names the organization here."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="arrivals")
    peer = models.ForeignKey(Peer, models.PROTECT, related_name="arrivals")
    key = models.OneToOneField(OrganizationKey, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    move = models.UUIDField(null=True, blank=True, unique=True)  # as the old node calls it
    agreements = models.JSONField(default=dict, db_default={})  # what is to come: digests by identifier
    taken_over = models.JSONField(default=list, db_default=[])  # which of them came
    taken_in_at = models.DateTimeField(null=True, blank=True)
    arrived_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=["organization"], condition=models.Q(arrived_at=None), name="organization_arrives_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.pk)
